"""Page pictures: the pages that would be printed, drawn one by one as they are asked for."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QFont, QImage, QPageLayout, QPainter, QPdfWriter

from app.errors import Cancelled
from app.export.paper import Section
from app.ui.paper.page_drawing import LaidPages


@dataclass(frozen=True)
class Pages:
    """How many there are, and how much taller than wide each is, with its margins."""

    count: int
    ratio: float


class PagePictures:
    """`read` gives the sections and the title. `lay_out`, `picture` and `close` are for one and the
    same thread, `give_up` for any."""

    def __init__(
        self,
        read: Callable[[], tuple[Sequence[Section], str]],
        font: QFont,
        layout: QPageLayout,
    ) -> None:
        self._read, self._font, self._layout = read, font, layout
        self._is_given_up = threading.Event()
        # The documents are that thread's, and go with it where nobody closes this.
        self._own = threading.local()

    def lay_out(self) -> Pages | None:
        """None where it was given up meanwhile. Raises what `read` raises."""
        if self._is_given_up.is_set():
            return None
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        device = QPdfWriter(buffer)  # for its measures: nothing is written
        device.setPageLayout(self._layout)
        sections, title = self._read()
        try:
            laid = LaidPages(sections, title, self._font, device, self._is_given_up.is_set)
        except Cancelled:
            return None
        self._own.laid, self._own.device, self._own.buffer = laid, device, buffer
        whole = self._layout.fullRectPixels(device.resolution())
        return Pages(len(laid), whole.height() / whole.width())

    def picture(self, number: int, pixels: int) -> QImage | None:
        """The page of that number, from 1, with its margins, `pixels` wide; None once this was
        given up."""
        laid: LaidPages | None = getattr(self._own, "laid", None)
        if laid is None or self._is_given_up.is_set():
            return None
        device = self._own.device
        whole = self._layout.fullRectPixels(device.resolution())
        scale = pixels / whole.width()
        image = QImage(pixels, round(whole.height() * scale), QImage.Format.Format_RGB32)
        image.setDotsPerMeterX(round(device.logicalDpiX() / 0.0254))
        image.setDotsPerMeterY(round(device.logicalDpiY() / 0.0254))
        image.fill(QColor("white"))
        painter = QPainter(image)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing
        )
        painter.scale(scale, scale)
        painter.translate(self._layout.paintRectPixels(device.resolution()).topLeft())
        laid.draw(painter, number)
        painter.end()
        return image

    def give_up(self) -> None:
        """Nobody wants them any more."""
        self._is_given_up.set()

    def close(self) -> None:
        laid: LaidPages | None = getattr(self._own, "laid", None)
        self._own = threading.local()
        if laid is not None:
            laid.close()
