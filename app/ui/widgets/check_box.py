"""Check box drawn in our own colours."""

from __future__ import annotations

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
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
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
)


class CheckBox(QCheckBox):
    """A check box drawn with the theme's accent; the whole line can be clicked."""

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, role = self.palette(), QPalette.ColorRole
        leftward = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.width() - 20.5 if leftward else 1.5
        draw_box(painter, QRectF(left, self.height() / 2 - 9.5, 19, 19), self.isChecked(), colours)
        painter.setPen(colours.color(role.WindowText if self.isEnabled() else role.PlaceholderText))
        align = Qt.AlignmentFlag
        flags = align.AlignVCenter | (align.AlignRight if leftward else align.AlignLeft)
        beside = QRectF(0 if leftward else 32, 0, self.width() - 32, self.height())
        painter.drawText(beside, int(flags | align.AlignAbsolute), self.text())
        painter.end()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(40 + metrics.horizontalAdvance(self.text()), max(28, metrics.height() + 8))

    def hitButton(self, pos: object) -> bool:
        return True


def draw_box(painter: QPainter, box: QRectF, checked: bool, colours: QPalette) -> None:
    """The box of a check box, square, with its tick."""
    role = QPalette.ColorRole
    accent = colours.color(role.Accent)
    painter.setPen(QPen(accent if checked else colours.color(role.PlaceholderText), 1.4))
    painter.setBrush(accent if checked else QColor(Qt.GlobalColor.transparent))
    scale = box.width() / 19
    painter.drawRoundedRect(box, 5 * scale, 5 * scale)
    if checked:
        painter.setPen(_pen(colours.color(role.HighlightedText), 2.2 * scale))
        places = ((4.5, 10), (8, 13.5), (14.5, 6))
        tick = [QPointF(box.left() + x * scale, box.top() + y * scale) for x, y in places]
        painter.drawPolyline(QPolygonF(tick))


class TickDelegate(QStyledItemDelegate):
    """Draws the boxes of a list as those of check boxes: the style's own have no edge on a dark
    ground."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        style, part = shown.widget.style(), QStyle.SubElement.SE_ItemViewItemCheckIndicator
        place = style.subElementRect(part, shown, shown.widget)
        palette, checked = shown.palette, shown.checkState == Qt.CheckState.Checked
        side = min(place.width(), place.height())
        box = QRectF(place.x() + 0.5, place.center().y() - side / 2 + 0.5, side, side)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(place.adjusted(-1, -1, 1, 1), palette.color(QPalette.ColorRole.Base))
        draw_box(painter, box, checked, palette)
        painter.restore()


def _pen(colour: QColor, width: float = 1.75) -> QPen:
    return QPen(
        colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    )
