"""Word runs: text as WordprocessingML, with what is read from the right marked as such.

Word wants each run of a right-to-left script named; what stands between two such runs (`5 mg`)
keeps its own order.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from html import escape

from app.core.rendering.blocks import Run, Runs, text_of
from app.core.rendering.html_blocks import xml_text
from app.core.rendering.pieces import is_right_to_left
from app.core.rendering.shifted_text import spelled

_RIGHT = re.compile("R(?:[RN]*R)?")  # from one such letter to another without a Latin one between
_SAID = re.compile(r"\w")
_BREAKS = re.compile(r"([\n\t])")
_INSIDE = {"\n": "<w:br/>", "\t": "<w:tab/>"}
_ARABIC = re.compile("[\u0600-\u08ff\ufb50-\ufdff\ufe70-\ufeff]")


def paragraph(
    runs: str, style: str = "", *, right: bool = False, before: str = "", after: str = ""
) -> str:
    """`runs` made before; `right`: read from the right. `before` and `after` are further properties
    that the schema puts before that one (lists, borders) or behind it (indents, sides)."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    properties = f"{named}{before}{'<w:bidi/>' if right else ''}{after}"
    return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{runs}</w:p>"


def text_paragraph(text: str, style: str = "", *, before: str = "") -> str:
    """Of plain text, in its own direction."""
    right = is_right_to_left(text)
    return paragraph(plain_run(text, right=right), style, right=right, before=before)


def plain_run(text: str, properties: str = "", *, right: bool = False) -> str:
    """`properties` as WordprocessingML; `right` is the side of the paragraph."""
    return "".join(_run(part, properties, is_right) for part, is_right in _sides(text, right))


def runs_xml(runs: Runs, *, right: bool | None = None) -> str:
    """Runs of a reply; `right` is the side of their paragraph, by default that of their text."""
    side = is_right_to_left(text_of(runs)) if right is None else right
    return "".join(plain_run(run.text, _properties(run), right=side) for run in spelled(runs))


@lru_cache(maxsize=64)
def _format(bold: bool, italic: bool, struck: bool, code: bool) -> str:
    """In the order of the schema."""
    return (
        ('<w:rStyle w:val="CodeCharacters"/>' if code else "")
        + ("<w:b/><w:bCs/>" if bold else "")
        + ("<w:i/><w:iCs/>" if italic else "")
        + ("<w:strike/>" if struck else "")
    )


def _properties(run: Run) -> str:
    return _format(run.bold, run.italic, run.struck, run.code)


def _run(text: str, properties: str, right: bool) -> str:
    if right:
        language = "ar-SA" if _ARABIC.search(text) else "he-IL"
        properties += f'<w:rtl/><w:lang w:bidi="{language}"/>'
    inner = "".join(
        _INSIDE.get(part) or f'<w:t xml:space="preserve">{escape(part, quote=False)}</w:t>'
        for part in _BREAKS.split(xml_text(text))
        if part
    )
    return f"<w:r>{f'<w:rPr>{properties}</w:rPr>' if properties else ''}{inner}</w:r>"


def _sides(text: str, right: bool) -> Iterator[tuple[str, bool]]:
    """Parts of a text, and whether each is read from the right."""
    if text.isascii():
        if text:
            yield text, right and not _SAID.search(text)
        return
    classes = "".join(map(_class, text))
    place = 0
    for found in _RIGHT.finditer(classes):
        if between := text[place : found.start()]:
            yield between, right and not _SAID.search(between)
        yield text[found.start() : found.end()], True
        place = found.end()
    if place < len(text):
        yield text[place:], right and not _SAID.search(text[place:])


def _class(character: str) -> str:
    direction = unicodedata.bidirectional(character)
    if direction in ("R", "AL"):
        return "R"
    return "L" if direction == "L" else "N"
