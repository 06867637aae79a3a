"""DOCX documents: the paragraphs, headings and tables of their body, and their notes.

The file is a ZIP that a stranger made: its members are counted and measured before any is taken
out. Nothing is fetched that it points to, and no entity of its XML is resolved.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from typing import Any

import docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.exceptions import OpcError
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from lxml import etree

from app.core.clinical.sources import PARAGRAPH, ROW
from app.reader.page_blocks import Block, NotReadable, tidied

_MOST_MEMBERS = 5_000
_MOST_UNPACKED = 256 << 20
_MOST_TIMES_LARGER = 200  # a member against what it takes in the file
_SMALL = 1 << 20
_HEADING = re.compile(r"heading\s*([1-9])", re.IGNORECASE)
_TEXT = {qn("w:t"), qn("w:tab"), qn("w:br"), qn("w:cr"), qn("w:noBreakHyphen"), qn("w:sym")}
_LEFT_OUT = {qn("w:del"), qn("w:moveFrom"), qn("w:instrText")}
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_MOST_CELLS = 200


def docx_blocks(content: bytes) -> tuple[str, list[Block]]:
    """The title, empty for none, and the blocks. Raises NotReadable."""
    _require_harmless(content)
    try:
        document = docx.Document(io.BytesIO(content))
        title = tidied(document.core_properties.title or "")
        blocks = list(_Body(document).blocks())
    except (OpcError, etree.XMLSyntaxError, zipfile.BadZipFile) as error:
        raise NotReadable("it is damaged, or no DOCX") from error
    except (KeyError, ValueError, AttributeError, NotImplementedError, EOFError) as error:
        # What python-docx makes of parts that are missing or of another kind.
        raise NotReadable("it is damaged, or no DOCX") from error
    return title, blocks


def _require_harmless(content: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            members = archive.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        if content.startswith(b"\xd0\xcf\x11\xe0"):
            raise NotReadable(
                "it is encrypted, or an older DOC; save it as DOCX without a password"
            ) from error
        raise NotReadable("it is damaged, or no DOCX") from error
    if len(members) > _MOST_MEMBERS or sum(each.file_size for each in members) > _MOST_UNPACKED:
        raise NotReadable("it unpacks to far more than a document has")
    for each in members:
        if each.file_size > max(_SMALL, _MOST_TIMES_LARGER * max(1, each.compress_size)):
            raise NotReadable("it unpacks to far more than a document has")


class _Body:
    """The body's elements, in their order; python-docx itself passes over content controls and
    insertions that are tracked."""

    def __init__(self, document: Any) -> None:
        self._document = document
        self._levels = {
            style.style_id: level
            for style in document.styles
            if (level := _level_of(style.name or "", style.element)) is not None
        }

    def blocks(self) -> Iterator[Block]:
        yield from self._walk(self._document.element.body)
        for name, relation in (
            ("Footnotes", RELATIONSHIP_TYPE.FOOTNOTES),
            ("Endnotes", RELATIONSHIP_TYPE.ENDNOTES),
        ):
            yield from self._notes(name, relation)

    def _walk(self, element: Any) -> Iterator[Block]:
        for child in element:
            if child.tag == qn("w:p"):
                text = _text_of(child)
                if text.strip():
                    yield Block(text, self._kind_of(child))
            elif child.tag == qn("w:tbl"):
                yield from _rows(child)
            elif isinstance(child.tag, str) and child.tag not in _LEFT_OUT:
                yield from self._walk(child)

    def _kind_of(self, paragraph: Any) -> int:
        properties = paragraph.find(qn("w:pPr"))
        if properties is None:
            return PARAGRAPH
        level = _outline_level(properties)
        if level is None:
            style = properties.find(qn("w:pStyle"))
            level = self._levels.get(style.get(qn("w:val"))) if style is not None else None
        return PARAGRAPH if level is None else level

    def _notes(self, name: str, relation: str) -> Iterator[Block]:
        try:
            part = self._document.part.part_related_by(relation)
        except KeyError:
            return
        texts = [
            text
            for note in parse_xml(part.blob)
            if note.get(qn("w:type")) is None and (text := _text_of(note)).strip()
        ]
        if texts:
            yield Block(name, 1)
            yield from map(Block, texts)


def _level_of(name: str, element: Any) -> int | None:
    if name.casefold() == "title":
        return 1
    if (found := _HEADING.match(name)) is not None:
        return min(6, int(found.group(1)))
    properties = element.find(qn("w:pPr"))
    return None if properties is None else _outline_level(properties)


def _outline_level(properties: Any) -> int | None:
    """From 1 on; None for body text."""
    outline = properties.find(qn("w:outlineLvl"))
    value = "" if outline is None else outline.get(qn("w:val"), "")
    return int(value) + 1 if value.isdigit() and int(value) < 6 else None


def _text_of(element: Any) -> str:
    """All that is shown of it, also what was inserted while changes were tracked."""
    parts: list[str] = []
    waiting = [element]
    while waiting:
        each = waiting.pop()
        if each.tag in _LEFT_OUT or each.tag == _FALLBACK:
            continue
        if each.tag in _TEXT:
            parts.append(_shown(each))
        elif each.tag == qn("w:p") and parts:
            parts.append(" ")
        waiting.extend(reversed(each))
    return "".join(parts)


def _shown(element: Any) -> str:
    if element.tag == qn("w:t"):
        return str(element.text or "")
    return "-" if element.tag == qn("w:noBreakHyphen") else " "


def _rows(table: Any) -> Iterator[Block]:
    for row in table.iter(qn("w:tr")):
        cells = [tidied(_text_of(cell)) for cell in row.iterchildren(qn("w:tc"))][:_MOST_CELLS]
        if any(cells):
            yield Block(" | ".join(cells), ROW)
