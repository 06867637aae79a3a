"""Page drawing: into a PDF in memory, or on whatever device prints."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QLocale, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
)

from app.errors import Cancelled, ExportError
from app.export.paper import Section
from app.sentences import say, say_count
from app.ui.paper.page_flow import BREATH_S, PageFlow, PageItem, lay_out
from app.ui.theme import LIGHT, Look, body_font

NAME = "Consilium"  # a print queue shows it, and a PDF carries it
BODY_PT = 10.5
FOOT_PT = 8.5
MARGIN_MM = 18.0

Wanted = Callable[[int], bool]  # a page's number, from 1


def paper_font() -> QFont:
    """The window's face at a size for paper. For the window's thread."""
    font = body_font(Look(LIGHT))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setPointSizeF(BODY_PT)
    font.clearFeatures()  # a PDF can't be searched for what another glyph shows
    font.setFeature(QFont.Tag("liga"), 0)  # nor for “fit”
    font.setFeature(QFont.Tag("calt"), 0)
    return font


def default_layout() -> QPageLayout:
    """A4, or Letter where that is used."""
    imperial = QLocale.system().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    size = QPageSize.PageSizeId.Letter if imperial else QPageSize.PageSizeId.A4
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    return QPageLayout(
        QPageSize(size), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter
    )


def pdf_of(
    sections: Sequence[Section],
    title: str,
    font: QFont,
    layout: QPageLayout,
    wanted: Wanted = lambda _: True,
    is_given_up: Callable[[], bool] = lambda: False,
) -> tuple[bytes, int]:
    """A PDF, made in memory, and how many pages it has. For any thread. Raises ExportError, and
    Cancelled once `is_given_up`."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(NAME)
    writer.setCreator(NAME)
    writer.setPageLayout(layout)
    count = draw(sections, title, font, writer, wanted, is_given_up)
    buffer.close()
    return bytes(buffer.data().data()), count


class LaidPages:
    """Sections on the pages of a device, each of which can be drawn by its number, from 1. All of
    it, `close()` too, is for the thread that made it.

    Raises Cancelled once `is_given_up` while they are laid out.
    """

    def __init__(
        self,
        sections: Sequence[Section],
        title: str,
        font: QFont,
        device: QPagedPaintDevice,
        is_given_up: Callable[[], bool] = lambda: False,
    ) -> None:
        # Documents start timers, and a thread of Python has no dispatcher for them.
        self._loop: QEventLoop | None = QEventLoop()
        self._title = title
        self._foot = QFont(font)
        self._foot.setPointSizeF(FOOT_PT)
        self._metrics = QFontMetricsF(self._foot, device)
        self._page = QRectF(0, 0, device.width(), device.height())
        height = self._page.height() - 2.5 * self._metrics.height()
        self._flow = lay_out(sections, device, font, self._page.width(), height, is_given_up)
        if is_given_up():
            self.close()
            raise Cancelled

    def __len__(self) -> int:
        return len(self._flow.pages)

    def draw(self, painter: QPainter, number: int) -> None:
        """With its foot, where the painter's origin is the corner within the margins."""
        draw_page(painter, self._flow, number, self._page.width())
        _draw_foot(painter, self._title, number, len(self), self._foot, self._metrics, self._page)

    def close(self) -> None:
        _free(self._flow.documents)
        self._loop = None


def draw(
    sections: Sequence[Section],
    title: str,
    font: QFont,
    device: QPagedPaintDevice,
    wanted: Wanted = lambda _: True,
    is_given_up: Callable[[], bool] = lambda: False,
) -> int:
    """Draw the wanted pages, `title` and `Page n of m` below each; gives how many. Raises
    ExportError, and Cancelled once `is_given_up`."""
    pages = LaidPages(sections, title, font, device, is_given_up)
    try:
        return _draw_wanted(pages, device, wanted, is_given_up)
    finally:
        pages.close()


def _draw_wanted(
    pages: LaidPages,
    device: QPagedPaintDevice,
    wanted: Wanted,
    is_given_up: Callable[[], bool],
) -> int:
    numbers = [number for number in range(1, len(pages) + 1) if wanted(number)]
    if not numbers:
        raise ExportError(
            say_count(
                "There is no such page: it would be {n} page.",
                "There is no such page: it would be {n:,} pages.",
                n=len(pages),
            )
        )
    painter = QPainter()
    if not painter.begin(device):
        raise ExportError(
            say("The printer could not be started. Choose another one, or print to a PDF file.")
        )
    try:
        for number in numbers:
            if is_given_up():
                raise Cancelled
            if number != numbers[0] and not device.newPage():
                raise ExportError(
                    say("The printer accepted no more pages. Check it, then print again.")
                )
            pages.draw(painter, number)
            time.sleep(BREATH_S)
    finally:
        ended = painter.end()
    if not ended:
        raise ExportError(
            say("Printing could not be finished. Choose another printer, or print to a PDF file.")
        )
    return len(numbers)


def _draw_foot(
    painter: QPainter,
    title: str,
    number: int,
    of: int,
    font: QFont,
    metrics: QFontMetricsF,
    page: QRectF,
) -> None:
    """The title, and which page of how many."""
    painter.setFont(font)
    painter.setPen(QColor("#333333"))
    count = f"Page {number} of {of}"
    line = QRectF(0, page.height() - metrics.height(), page.width(), metrics.height())
    room = page.width() - metrics.horizontalAdvance(count) - 4 * metrics.height()
    painter.drawText(
        line,
        Qt.AlignmentFlag.AlignLeft,
        metrics.elidedText(title, Qt.TextElideMode.ElideRight, room),
    )
    painter.drawText(line, Qt.AlignmentFlag.AlignRight, count)


def _free(documents: list[QTextDocument]) -> None:
    """In this thread, to which their timers belong, and not all in one breath."""
    while documents:
        del documents[-20:]
        time.sleep(BREATH_S)


def draw_page(painter: QPainter, laid: PageFlow, number: int, width: float) -> None:
    """Draw the page of that number, counted from 1, `width` wide."""
    for piece in laid.pages[number - 1]:
        painter.save()
        painter.translate(0, piece.y)
        painter.scale(piece.scale, piece.scale)
        painter.translate(0, -piece.top)
        _draw_piece(painter, laid, piece, width / piece.scale)
        painter.restore()


def _draw_piece(painter: QPainter, laid: PageFlow, piece: PageItem, width: float) -> None:
    shown = QRectF(0, piece.top, width, piece.bottom - piece.top)
    # Qt draws the line above too, for which the painter's clip is; below, what only touches the
    # piece stays away, and what hangs out of its last line is drawn.
    hang = painter.fontMetrics().descent()
    painter.setClipRect(shown.adjusted(-hang, hang / 3 if piece.top else 0, hang, hang))
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = shown.adjusted(0, 1, 0, -1)
    # Whatever the theme: the application's palette would write light on white.
    palette = QPalette(context.palette)
    palette.setColor(QPalette.ColorRole.Text, QColor("#000000"))
    context.palette = palette
    laid.documents[piece.section].documentLayout().draw(painter, context)
