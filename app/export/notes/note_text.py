"""A note as Markdown and as plain text."""

from __future__ import annotations

from app.export.markdown_escaping import plain, quoted_question
from app.export.notes.note_document import NoteDocument
from app.export.plain_text import COLUMNS, filled, listed, wrapped

_LINE, _THIN = "=" * COLUMNS, "-" * COLUMNS


def markdown(note: NoteDocument) -> str:
    """CommonMark; it ends with a newline. What was written stands in list items, escaped."""
    blocks = [f"# {plain(note.title)}"]
    if note.case_reference:
        blocks.append(f"**Case {plain(note.case_reference)}**")
    blocks.append(plain(note.about))
    blocks += [f"**{plain(said)}**" for said in note.warnings]
    blocks += map(plain, note.remarks)
    for section in note.sections:
        blocks.append(f"## {plain(section.title)}")
        blocks.append("\n".join(f"- {plain(line)}" for line in section.lines))
        blocks += [f"*{plain(section.remark)}*"] if section.remark else []
    for addendum in note.addenda:
        blocks += [f"## {plain(addendum.heading)}", quoted_question(addendum.text)]
    blocks += ["---", *(f"*{plain(said)}*" for said in note.below)]
    return "\n\n".join(blocks) + "\n"


def text(note: NoteDocument) -> str:
    """72 columns; it ends with a newline."""
    head = [filled(note.title)]
    if note.case_reference:
        head.append(filled(f"Case {note.case_reference}"))
    head += [filled(each) for each in note.about.split(" · ")]
    said = [filled(each) for each in (*note.warnings, *note.remarks)]
    parts = ["\n".join(head), "\n".join(said), _THIN]
    for section in note.sections:
        parts.append(listed(section.title, section.lines))
        parts += [filled(f"[{section.remark}]")] if section.remark else []
    for addendum in note.addenda:
        parts += [_THIN, filled(addendum.heading), wrapped(addendum.text)]
    return "\n\n".join([*parts, _LINE, "\n".join(map(filled, note.below))]) + "\n"
