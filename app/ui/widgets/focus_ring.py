"""Focus ring: two pixels around the widget that has the keyboard, with a gap, over whatever stands
there. So no text is cut for it, and no widget draws one of its own.
"""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

WIDTH, GAP = 2, 2
_OUTSIDE = WIDTH + GAP
_PART = "ringed"
_RADIUS = 10
# Their border or their chosen line tells of the focus.
_SHOW_IT_THEMSELVES = (QLineEdit, QAbstractSpinBox, QPlainTextEdit, QTextEdit, QAbstractItemView)
_MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)


def ring_around(widget: QWidget, part: QWidget) -> None:
    """Where `widget` has the keyboard, the ring stands around a part of it."""
    widget.setProperty(_PART, part)


class FocusRing(QObject):
    """Follows the keyboard through all windows of the program; a click shows no ring."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.colour = QColor(Qt.GlobalColor.black)
        self._around: QWidget | None = None
        self._watched: list[QWidget] = []
        self._ring: _Ring | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._moved_to)

    @property
    def shown_around(self) -> QWidget | None:
        """The widget that it stands around; None while it is hidden."""
        ring = self._ring
        shown = ring is not None and shiboken6.isValid(ring) and not ring.isHidden()
        return self._around if shown else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._follow()
        return False

    def _moved_to(self, _: QWidget | None, now: QWidget | None) -> None:
        self._leave()
        clicked = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if now is None or clicked or not _wants_ring(now):
            return
        part = now.property(_PART)
        self._around = part if isinstance(part, QWidget) else now
        widget: QWidget | None = self._around
        while widget is not None:
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = None if widget.isWindow() else widget.parentWidget()
        self._follow()

    def _leave(self) -> None:
        for widget in self._watched:
            if shiboken6.isValid(widget):
                widget.removeEventFilter(self)
        self._watched, self._around = [], None
        if self._ring is not None and shiboken6.isValid(self._ring):
            self._ring.hide()

    def _follow(self) -> None:
        around = self._around
        if around is None or not shiboken6.isValid(around):
            return
        ring, window = self._ring, around.window()
        if ring is None or not shiboken6.isValid(ring) or ring.parentWidget() is not window:
            if ring is not None and shiboken6.isValid(ring):
                ring.deleteLater()
            self._ring = ring = _Ring(window)
        ring.stand_around(around, self.colour)


class _Ring(QWidget):
    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("focusRing")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._colour = QColor()

    def stand_around(self, widget: QWidget, colour: QColor) -> None:
        self._colour = colour
        seen = _seen(widget)
        if seen.isEmpty() or not widget.isVisible():
            self.hide()
            return
        self.setGeometry(seen)
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._colour, WIDTH))
        half = WIDTH / 2
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(half, half, -half, -half), _RADIUS, _RADIUS
        )
        painter.end()


def _wants_ring(widget: QWidget) -> bool:
    if widget.isWindow() or isinstance(widget, _SHOW_IT_THEMSELVES):
        return False
    tabbed = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(tabbed) or isinstance(widget, QAbstractButton)


def _seen(widget: QWidget) -> QRect:
    """Where the ring stands in the window: around what of the widget is not scrolled away."""
    window = widget.window()
    around = QRect(widget.mapTo(window, QPoint()), widget.size())
    parent = widget.parentWidget()
    while parent is not None and parent is not window:
        around = around.intersected(QRect(parent.mapTo(window, QPoint()), parent.size()))
        parent = parent.parentWidget()
    if around.isEmpty():
        return around
    out = around.adjusted(-_OUTSIDE, -_OUTSIDE, _OUTSIDE, _OUTSIDE)
    return out.intersected(window.rect())
