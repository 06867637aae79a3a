"""A note as one HTML file, and as pages of a PDF."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from app.core.rendering.html_blocks import escaped_text, typed_html
from app.export.html_page import whole_page
from app.export.notes.note_document import DocumentSection, NoteDocument
from app.export.paper import PageContents, Section


def html(note: NoteDocument) -> str:
    """The whole file: no script, nothing fetched."""
    return whole_page(note.page_title, note.ai, note.app_version, _parts(note))


def _parts(note: NoteDocument) -> Iterator[str]:
    lines = [f"<h1>{escaped_text(note.title)}</h1>"]
    if note.case_reference:
        lines.append(_paragraph("case", f"Case {note.case_reference}"))
    lines.append(_paragraph("small", note.about))
    said = [f"<p><strong>{escaped_text(each)}</strong></p>" for each in note.warnings]
    said += [f"<p>{escaped_text(each)}</p>" for each in note.remarks]
    banner = f'<aside class="banner" aria-label="About this file">{"".join(said)}</aside>'
    yield f"<header>\n{''.join(lines)}\n{banner}\n</header>\n"
    for section in note.sections:
        body = list_html(section)
        remark = _paragraph("note", section.remark) if section.remark else ""
        yield (
            f'<article>\n<div class="head"><h2>{escaped_text(section.title)}</h2></div>\n'
            f'<div class="body">{body}</div>\n{remark}</article>\n'
        )
    for addendum in note.addenda:
        yield (
            f'<article class="question">\n<div class="head"><h2>{escaped_text(addendum.heading)}'
            f'</h2></div>\n<div class="body">{typed_html(addendum.text)}</div>\n</article>\n'
        )
    below = "".join(_paragraph("made", said) for said in note.below)
    yield f'<section class="end">\n{below}\n</section>\n'


def list_html(section: DocumentSection) -> str:
    """Its lines as a list, of HTML and XHTML alike."""
    items = "".join(f"<li>{escaped_text(line)}</li>" for line in section.lines)
    return f"<ul>{items}</ul>"


def pages(note: NoteDocument) -> PageContents:
    """What a PDF is drawn from; that it is a draft stands below each page too."""
    return PageContents(note.page_title, tuple(_pieces(note)))


def _pieces(note: NoteDocument) -> Iterator[Section]:
    head = [f'<p class="title">{escape(note.title)}</p>']
    if note.case_reference:
        head.append(f"<p><b>Case {escape(note.case_reference)}</b></p>")
    head.append(_small(note.about))
    head += [f"<p><b>{escape(said)}</b></p>" for said in note.warnings]
    head += map(_small, note.remarks)
    yield Section("".join(head), head=len(head))
    for section in note.sections:
        items = "".join(f"<li>{escape(line)}</li>" for line in section.lines)
        remark = _small(f"[{section.remark}]") if section.remark else ""
        yield Section(f"{_heading(section.title)}<ul>{items}</ul>{remark}", tail=int(bool(remark)))
    for addendum in note.addenda:
        text = "<br>".join(map(escape, addendum.text.splitlines()))
        yield Section(f"{_heading(addendum.heading)}<p>{text}</p>")
    yield Section("".join(map(_small, note.below)))


def _heading(text: str) -> str:
    return f'<p class="heading">{escape(text)}</p>'


def _small(text: str) -> str:
    return f'<p class="small">{escape(text)}</p>'


def _paragraph(kind: str, text: str) -> str:
    return f'<p class="{kind}">{escaped_text(text)}</p>'
