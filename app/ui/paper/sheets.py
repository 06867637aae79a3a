"""Sheets: pages one below the other, each empty until its picture is there."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from app.ui.theme import Look

GAP = 16
_SIDE = 24


class Sheets(QWidget):
    """`painted` when it was: other pages may be in view than before. Pages are numbered from 1."""

    painted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.count = 0
        self._width = self._height = 1
        self.pictures: dict[int, QPixmap] = {}

    def set_pages(self, count: int, width: int, height: int) -> None:
        """So many, each so many pixels large. The pictures that there are stand in for sharper
        ones."""
        self.count, self._width, self._height = count, width, height
        self.setMinimumWidth(width + 2 * _SIDE)
        self.setFixedHeight(GAP + count * (height + GAP))
        self.update()

    def show_picture(self, number: int, picture: QPixmap) -> None:
        self.pictures[number] = picture
        self.update(self.rect_of(number))

    def keep(self, numbers: list[int]) -> None:
        """Forget the pictures of all other pages."""
        self.pictures = {each: self.pictures[each] for each in numbers if each in self.pictures}

    def rect_of(self, number: int) -> QRect:
        left = max(_SIDE, (self.width() - self._width) // 2)
        return QRect(left, self.top_of(number), self._width, self._height)

    def top_of(self, number: int) -> int:
        return GAP + (number - 1) * (self._height + GAP)

    def place_at(self, y: float) -> float:
        """Where a height lies, in pages: 2.5 is the middle of the third."""
        return (y - GAP) / (self._height + GAP)

    def y_of(self, place: float) -> float:
        return GAP + place * (self._height + GAP)

    def between(self, top: int, bottom: int) -> list[int]:
        """The pages of which something lies between two heights."""
        if not self.count:
            return []
        first = max(0, int(self.place_at(top)))
        last = min(self.count - 1, int(max(0.0, self.place_at(bottom))))
        return list(range(first + 1, last + 2))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for number in self.between(event.rect().top(), event.rect().bottom()):
            sheet = self.rect_of(number)
            picture = self.pictures.get(number)
            if picture is None:
                painter.fillRect(sheet, QColor(Qt.GlobalColor.white))
            else:
                painter.drawPixmap(QRectF(sheet), picture, QRectF(picture.rect()))
            painter.setPen(QColor(self._look.tokens.border))
            painter.drawRect(sheet.adjusted(0, 0, -1, -1))
        painter.end()
        self.painted.emit()
