"""Menu button: opens a menu."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QPalette,
    QPolygonF,
)
from PySide6.QtWidgets import (
    QMenu,
)

from app.ui.translation import tr, worded
from app.ui.widgets.button import Button
from app.ui.widgets.check_box import _pen

_CHEVRON = 15.0  # pixels of its middle from the end of the text's line


class MenuButton(Button):
    """A quiet button with a chevron that opens a menu."""

    def __init__(self, says: str, kind: str = "menu") -> None:
        super().__init__()
        says = worded(says)
        if kind == "choice":  # its text may be anybody's: a model's name
            self.let_elide()
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self.setAccessibleName(says)
        self.setToolTip(says)
        self._says = says
        self.choices = QMenu(self)
        if kind in ("choice", "filter", "pill"):  # with a menu of its own Qt ignores the padding
            self.clicked.connect(
                lambda: self.choices.popup(self.mapToGlobal(self.rect().bottomLeft()))
            )
        else:
            self.setMenu(self.choices)

    def show_choice(self, text: str) -> None:
        """What is chosen now, to the eye and to a screen reader."""
        text = worded(text)
        self.setText(text.replace("&", "&&"))  # one would underline what stands behind it
        self.setAccessibleName(tr("{what}: {chosen}", what=self._says, chosen=text))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(_pen(self.palette().color(QPalette.ColorRole.PlaceholderText)))
        leftward = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x, middle = _CHEVRON if leftward else self.width() - _CHEVRON, self.height() / 2 + 1
        painter.drawPolyline(
            QPolygonF(
                [
                    QPointF(x - 4, middle - 2.5),
                    QPointF(x, middle + 1.5),
                    QPointF(x + 4, middle - 2.5),
                ]
            )
        )
        painter.end()
