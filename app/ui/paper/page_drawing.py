"""Page drawing: into a PDF in memory, or on whatever device prints."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QLocale, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
)

from app.errors import ExportError
from app.export.paper import Section
from app.ui.paper.page_flow import BREATH_S, PageFlow, PageItem, lay_out
from app.ui.theme import LIGHT, Look, body_font
from app.ui.translation import tr, tr_count

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
) -> tuple[bytes, int]:
    """A PDF, made in memory, and how many pages it has. For any thread. Raises ExportError."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(NAME)
    writer.setCreator(NAME)
    writer.setPageLayout(layout)
    count = draw(sections, title, font, writer, wanted)
    buffer.close()
    return bytes(buffer.data().data()), count


def draw(
    sections: Sequence[Section],
    title: str,
    font: QFont,
    device: QPagedPaintDevice,
    wanted: Wanted = lambda _: True,
) -> int:
    """Draw the wanted pages, `title` and `Page n of m` below each; gives how many. Raises
    ExportError."""
    loop = QEventLoop()  # documents start timers, and a thread of Python has no dispatcher for them
    foot = QFont(font)
    foot.setPointSizeF(FOOT_PT)
    metrics = QFontMetricsF(foot, device)
    width, height = float(device.width()), float(device.height())
    laid = lay_out(sections, device, font, width, height - 2.5 * metrics.height())
    numbers = [number for number in range(1, len(laid.pages) + 1) if wanted(number)]
    if not numbers:
        raise ExportError(
            tr_count(
                "There is no such page: it would be {n} page.",
                "There is no such page: it would be {n:,} pages.",
                n=len(laid.pages),
            )
        )
    painter = QPainter()
    if not painter.begin(device):
        raise ExportError(
            tr("The printer could not be started. Choose another one, or print to a PDF file.")
        )
    try:
        for number in numbers:
            if number != numbers[0] and not device.newPage():
                raise ExportError(
                    tr("The printer accepted no more pages. Check it, then print again.")
                )
            draw_page(painter, laid, number, width)
            _draw_foot(painter, laid, number, title, foot, metrics, QRectF(0, 0, width, height))
            time.sleep(BREATH_S)
    finally:
        ended = painter.end()
        _free(laid.documents)
        del loop
    if not ended:
        raise ExportError(
            tr("Printing could not be finished. Choose another printer, or print to a PDF file.")
        )
    return len(numbers)


def pictures_of(
    sections: Sequence[Section], title: str, font: QFont, layout: QPageLayout, pixels: int
) -> Iterator[QImage]:
    """Each page with its margins, `pixels` wide, with the breaks that it has on paper. For any
    thread."""
    loop = QEventLoop()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    device = QPdfWriter(buffer)
    device.setPageLayout(layout)
    foot = QFont(font)
    foot.setPointSizeF(FOOT_PT)
    metrics = QFontMetricsF(foot, device)
    inner = QRectF(0, 0, device.width(), device.height())
    laid = lay_out(sections, device, font, inner.width(), inner.height() - 2.5 * metrics.height())
    whole = layout.fullRectPixels(device.resolution())
    start = layout.paintRectPixels(device.resolution()).topLeft()
    scale = pixels / whole.width()
    try:
        for number in range(1, len(laid.pages) + 1):
            image = QImage(pixels, round(whole.height() * scale), QImage.Format.Format_RGB32)
            image.setDotsPerMeterX(round(device.logicalDpiX() / 0.0254))
            image.setDotsPerMeterY(round(device.logicalDpiY() / 0.0254))
            image.fill(QColor("white"))
            painter = QPainter(image)
            painter.setRenderHints(
                QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing
            )
            painter.scale(scale, scale)
            painter.translate(start)
            draw_page(painter, laid, number, inner.width())
            _draw_foot(painter, laid, number, title, foot, metrics, inner)
            painter.end()
            yield image
            time.sleep(BREATH_S)
    finally:
        _free(laid.documents)
        del loop


def _draw_foot(
    painter: QPainter,
    laid: PageFlow,
    number: int,
    title: str,
    font: QFont,
    metrics: QFontMetricsF,
    page: QRectF,
) -> None:
    """The title, and which page of how many."""
    painter.setFont(font)
    painter.setPen(QColor("#333333"))
    count = f"Page {number} of {len(laid.pages)}"
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
