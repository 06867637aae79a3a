"""A note as a DOCX: a heading and a list for each section; that it is a draft stands on each
page."""

from __future__ import annotations

from collections.abc import Iterator

from app.core.rendering.blocks import Item, List, Paragraph, Run
from app.export.notes.note_document import NoteDocument
from app.export.word.word_blocks import word_blocks
from app.export.word.word_document import word_file
from app.export.word.word_lists import WordLists
from app.export.word.word_runs import paragraph, plain_run, text_paragraph


def word(note: NoteDocument) -> bytes:
    """The whole file."""
    lists = WordLists()
    body = list(_body(note, lists))
    return word_file(body, lists, note.page_title, note.ai, note.at, note.app_version)


def _body(note: NoteDocument, lists: WordLists) -> Iterator[str]:
    yield text_paragraph(note.title, "Title")
    if note.case_reference:
        yield text_paragraph(f"Case {note.case_reference}", "CaseReference")
    yield text_paragraph(note.about, "Facts")
    yield paragraph("", "Between")
    for said in note.warnings:
        yield paragraph(plain_run(said, "<w:b/><w:bCs/>"), "Banner")
    for said in note.remarks:
        yield text_paragraph(said, "Banner")
    for section in note.sections:
        yield text_paragraph(section.title, "Heading1")
        items = tuple(Item("•", (Paragraph((Run(line),)),)) for line in section.lines)
        yield word_blocks([List(items)], lists)
        if section.remark:
            yield text_paragraph(f"[{section.remark}]", "State")
    for addendum in note.addenda:
        yield text_paragraph(addendum.heading, "Heading1")
        for part in addendum.text.split("\n\n"):
            yield text_paragraph(part, "Question")
    yield paragraph("", "Between")
    for said in note.below:
        yield text_paragraph(said, "Made")
