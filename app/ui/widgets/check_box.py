"""Check box drawn in our own colours."""

from __future__ import annotations

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
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
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
    QWidget,
)

_BESIDE = 32  # pixels of the box, with the room before its words
_AFTER = 8


class CheckBox(QCheckBox):
    """A check box drawn with the theme's accent; the whole of its words can be clicked, and they
    take as many lines as they need."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

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
        side = align.AlignRight if leftward else align.AlignLeft
        flags = align.AlignVCenter | side | align.AlignAbsolute | Qt.TextFlag.TextWordWrap
        room = self.width() - _BESIDE
        beside = QRectF(0 if leftward else _BESIDE, 0, room, self.height())
        painter.drawText(beside, int(flags), self.text())
        painter.end()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(
            _BESIDE + _AFTER + metrics.horizontalAdvance(self.text()), self._high(metrics.height())
        )

    def minimumSizeHint(self) -> QSize:
        """As wide as its longest word."""
        widths = map(self.fontMetrics().horizontalAdvance, self.text().split())
        beside = _BESIDE + _AFTER if self.text() else 20
        return QSize(beside + max(widths, default=0), self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, max(1, width - _BESIDE), 1 << 16)
        wrapped = self.fontMetrics().boundingRect(room, int(Qt.TextFlag.TextWordWrap), self.text())
        return self._high(wrapped.height())

    @staticmethod
    def _high(words: int) -> int:
        return max(28, words + 8)

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
