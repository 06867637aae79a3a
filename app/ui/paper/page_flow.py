"""Page flow: splits sections into pages and says where each line goes.

Each section is a document of its own. One document for all of a long consultation would be laid out
in a single call of seconds, and could not keep a heading with what follows it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple, cast

from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPagedPaintDevice,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextOption,
    QTextTable,
)

from app.export.paper import CSS, Section

# Threads of Python hand over unevenly while one of them calls Qt all the time: the window would
# wait for up to half a second.
BREATH_S = 0.001
GAP_PT = 12.0  # between sections
_SMALLEST = 0.6  # of the type's size, before a word is cut


@dataclass(frozen=True)
class Band:
    """What no page may cut, in a document's own units: a line, or a row of a table. `joined`: on
    the page of the band before it."""

    top: float
    bottom: float
    joined: bool


@dataclass(frozen=True)
class PageItem:
    """From `top` to `bottom` of a section, `y` below the top of its page. All in the device's
    units but for `top` and `bottom`, which `scale` turns into them."""

    section: int
    top: float
    bottom: float
    y: float
    scale: float


@dataclass(frozen=True)
class PageFlow:
    documents: list[QTextDocument]
    pages: list[list[PageItem]]


def lay_out(
    sections: Sequence[Section],
    device: QPagedPaintDevice,
    font: QFont,
    width: float,
    height: float,
    is_given_up: Callable[[], bool] = lambda: False,
) -> PageFlow:
    """Distribute them over pages of `width` by `height` in the device's units; as many as there
    are before it `is_given_up`. For a thread with an event dispatcher; the documents belong to
    it."""
    documents: list[QTextDocument] = []
    pages: list[list[PageItem]] = [[]]
    gap = GAP_PT * device.logicalDpiY() / 72
    y = -gap
    for number, section in enumerate(sections):
        if is_given_up():
            break
        y += gap
        document, scale = _document(section, device, font, width)
        documents.append(document)
        for top, bottom in _unbroken(document, section, height / scale):
            tall = (bottom - top) * scale
            if y + tall > height and pages[-1]:
                pages.append([])
                y = 0.0
            _put(pages[-1], PageItem(number, top, bottom, y, scale))
            y += tall
        time.sleep(BREATH_S)
    return PageFlow(documents, pages)


def _document(
    section: Section, device: QPagedPaintDevice, font: QFont, width: float
) -> tuple[QTextDocument, float]:
    """Laid out, and how much it is to be made smaller: a table can be wider than the page. Words
    are cut only where that would make it too small."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(font)
    document.setDefaultStyleSheet(CSS)
    document.documentLayout().setPaintDevice(device)
    document.setHtml(section.html)
    _indent(document, QFontMetricsF(font, device), device.logicalDpiX())
    scale = 1.0
    for mode in (QTextOption.WrapMode.WordWrap, QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere):
        option = QTextOption()
        option.setWrapMode(mode)
        document.setDefaultTextOption(option)
        document.setTextWidth(width)
        scale = min(1.0, width / max(1.0, document.size().width()))
        if scale >= _SMALLEST:
            break
    if scale < 1:  # the text is as wide as its table
        document.setTextWidth(document.size().width())
    return document, scale


def _indent(document: QTextDocument, metrics: QFontMetricsF, dpi: int) -> None:
    """Margins to the sides in the device's units, which Qt does for those above and below only; and
    the text of a list's item begins where its further lines do."""
    block = document.begin()
    while block.isValid():
        form = block.blockFormat()
        if form.leftMargin() or form.rightMargin() or form.textIndent():
            form.setLeftMargin(form.leftMargin() * dpi / 96)
            form.setRightMargin(form.rightMargin() * dpi / 96)
            if form.textIndent() < 0:
                marker = block.text().partition("\N{NO-BREAK SPACE}")[0] + " "
                form.setTextIndent(-metrics.horizontalAdvance(marker))
            QTextCursor(block).setBlockFormat(form)
        block = block.next()


def _put(page: list[PageItem], piece: PageItem) -> None:
    """One piece where it goes on from the last: its parts need no seam."""
    last = page[-1] if page else None
    if last is not None and last.section == piece.section and last.bottom == piece.top:
        page[-1] = PageItem(piece.section, last.top, piece.bottom, last.y, piece.scale)
    else:
        page.append(piece)


def _unbroken(
    document: QTextDocument, section: Section, height: float
) -> Iterator[tuple[float, float]]:
    """From where to where of the document nothing is cut, unless it is taller than a page."""
    bands = _bands(document, section)
    if not bands:
        return
    cuts = [0.0]
    cuts += [(a.bottom + b.top) / 2 for a, b in pairwise(bands)]
    cuts.append(max(document.size().height(), bands[-1].bottom))
    start = 0
    for end in range(1, len(bands) + 1):
        if end < len(bands) and bands[end].joined:
            continue
        if cuts[end] - cuts[start] <= height:
            yield cuts[start], cuts[end]
        else:
            yield from ((cuts[each], cuts[each + 1]) for each in range(start, end))
        start = end


def _bands(document: QTextDocument, section: Section) -> list[Band]:
    layout = document.documentLayout()
    tail = document.blockCount() - section.tail
    lines: list[tuple[float, float, bool, _Row | None]] = []
    block = document.begin()
    while block.isValid():
        number = block.blockNumber()
        above = layout.blockBoundingRect(block).top()
        text = block.layout()
        row = _row(block)
        for index in range(text.lineCount()):
            line = text.lineAt(index)
            # Within the head and right below it; within the tail and right above it.
            joined = number <= section.head and (number < section.head or index == 0)
            top = above + line.y()
            lines.append((top, top + line.height(), joined or number >= tail, row))
        block = block.next()
    bands: list[Band] = []
    before: _Row | None = None
    for top, bottom, joined, row in sorted(lines, key=lambda line: line[:2]):
        if bands and top < bands[-1].bottom:  # cells side by side
            last = bands[-1]
            bands[-1] = Band(last.top, max(last.bottom, bottom), last.joined)
        else:
            # A row stays whole, and the row of headings with the one below it.
            together = row is not None and (row == before or row.number == 1)
            bands.append(Band(top, bottom, bool(bands) and (joined or together)))
        before = row
    return bands


class _Row(NamedTuple):
    table: int  # where it begins
    number: int


def _row(block: QTextBlock) -> _Row | None:
    table = cast(QTextTable | None, QTextCursor(block).currentTable())
    if table is None:
        return None
    return _Row(table.firstPosition(), table.cellAt(block.position()).row())
