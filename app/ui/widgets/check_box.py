"""Check box drawn in our own colours."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QStyleOptionButton,
)


class CheckBox(QCheckBox):
    """A check box drawn with the theme's accent; the whole line can be clicked."""

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, role = self.palette(), QPalette.ColorRole
        accent = colours.color(role.Accent)
        box = QRectF(1.5, self.height() / 2 - 9.5, 19, 19)
        checked = self.isChecked()
        painter.setPen(QPen(accent if checked else colours.color(role.PlaceholderText), 1.4))
        painter.setBrush(accent if checked else QColor(Qt.GlobalColor.transparent))
        painter.drawRoundedRect(box, 5, 5)
        if checked:
            painter.setPen(_pen(colours.color(role.HighlightedText), 2.2))
            left, top = box.left(), box.top()
            painter.drawPolyline(
                QPolygonF(
                    [
                        QPointF(left + 4.5, top + 10),
                        QPointF(left + 8, top + 13.5),
                        QPointF(left + 14.5, top + 6),
                    ]
                )
            )
        painter.setPen(colours.color(role.WindowText if self.isEnabled() else role.PlaceholderText))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRectF(32, 0, self.width() - 32, self.height()), int(flags), self.text())
        painter.end()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(40 + metrics.horizontalAdvance(self.text()), max(28, metrics.height() + 8))

    def hitButton(self, pos: object) -> bool:
        return True


def _pen(colour: QColor, width: float = 1.75) -> QPen:
    return QPen(
        colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    )
