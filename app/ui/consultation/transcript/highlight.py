"""Highlight: briefly marks the message that a search led to."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QEvent, QMargins, QObject, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.ui.theme import Look

SHOWN_MS = 2200
_BESIDE = QMargins(0, 10, 0, 8)  # a reply's text begins at its upper edge


class Highlight(QWidget):
    """A frame around a sibling, which it follows; it fades by itself."""

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent)
        self._colour = QColor(look.tokens.accent)
        self._around: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._fading = QVariantAnimation(self)
        self._fading.setStartValue(1.0)
        self._fading.setEndValue(0.0)
        self._fading.setDuration(SHOWN_MS)
        self._fading.setEasingCurve(QEasingCurve.Type.InCubic)
        self._fading.valueChanged.connect(lambda _: self.update())
        self._fading.finished.connect(self.leave)
        self.hide()

    def show_around(self, widget: QWidget) -> None:
        self.leave()
        self._around = widget
        widget.installEventFilter(self)
        self._follow()
        self.show()
        self.raise_()
        self._fading.start()

    def leave(self) -> None:
        self._fading.stop()
        if self._around is not None:
            self._around.removeEventFilter(self)
            self._around = None
        self.hide()

    def leave_if(self, widget: QWidget) -> None:
        """When it is around that one."""
        if self._around is widget:
            self.leave()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._follow()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strength = float(self._fading.currentValue() or 0.0)
        edge, ground = QColor(self._colour), QColor(self._colour)
        edge.setAlphaF(strength)
        ground.setAlphaF(0.10 * strength)
        painter.setPen(QPen(edge, 2))
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)
        painter.end()

    def _follow(self) -> None:
        if self._around is not None:
            self.setGeometry(self._around.geometry() + _BESIDE)
