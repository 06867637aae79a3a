"""Line delegate: draws the sidebar's lines, all of one height."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui.icons import pixmap
from app.ui.sidebar.label_chips import chips_height, chips_width, draw_chips
from app.ui.sidebar.list_model import ROW_ROLE, ListRow
from app.ui.theme import SMALL, Look, body_font

_Index = QModelIndex | QPersistentModelIndex
HEIGHT, HEADING_HEIGHT = 56, 26  # pixels at the normal text size
_SIDE = 12
_BESIDE = 8  # between a title and the time, and a preview and the tags
_BAR = 3  # of the open one, at its left
_LABELS = 0.62  # of the width, at most, for tags
_MOST_LABELS = 2
_DOT, _AFTER_DOT = 6, 5  # before what says that a reply is under way
_MORE = 24  # the side of the square in which "…" stands
_BEFORE_HIT = 12  # characters of a snippet


class LineDelegate(QStyledItemDelegate):
    """Two lines for each consultation: title and time, then how the last message begins, and tags.
    Where the mouse or the keyboard is, "…" stands in place of the time."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._title = body_font(look)
        self._small = body_font(look, SMALL)
        self._heading = body_font(look, SMALL)
        self._heading.setWeight(QFont.Weight.DemiBold)

    def height(self, row: ListRow) -> int:
        """Pixels that a line takes."""
        return self._look.scaled(HEADING_HEIGHT if row.consultation is None else HEIGHT)

    def more_rect(self, line: QRect) -> QRect:
        """Where in a line "…" opens its menu."""
        side = self._look.scaled(_MORE)
        return QRect(line.right() - side - 5, line.top() + 5, side, side)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, self.height(index.data(ROW_ROLE)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: ListRow = index.data(ROW_ROLE)
        tokens = self._look.tokens
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = rect.adjusted(_SIDE, 0, -_SIDE, 0)
        if row.consultation is None:
            painter.setFont(self._heading)
            painter.setPen(QColor(tokens.muted))
            line = inner.adjusted(0, 6, 0, 0)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, row.title)
            painter.restore()
            return
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        self._draw_ground(painter, rect, state)
        self._draw_title(painter, row, rect, inner, more=hovered or focused)
        self._draw_below(painter, row, inner)
        painter.restore()

    def _draw_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        """Filled and with a bar where it is chosen, a ground under the mouse, a ring for the
        keyboard."""
        tokens = self._look.tokens
        selected = bool(state & QStyle.StateFlag.State_Selected)
        box = QRectF(rect).adjusted(0, 1, 0, -1)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.selected if selected else tokens.hover))
            painter.drawRoundedRect(box, 8, 8)
        if selected:
            painter.setBrush(QColor(tokens.accent))
            bar = QRectF(box.left() + 2, box.top() + 10, _BAR, box.height() - 20)
            painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(tokens.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 0, -1, 0), 8, 8)

    def _draw_title(
        self, painter: QPainter, row: ListRow, rect: QRect, inner: QRect, *, more: bool
    ) -> None:
        metrics = QFontMetrics(self._title)
        top = inner.top() + inner.height() // 2 - metrics.height() - 1
        line = QRect(inner.left(), top, inner.width(), metrics.height())
        aside = self._more_width(rect, inner) if more else self._aside_width(row)
        text = self.shown_title(row, inner.width() - aside - _BESIDE)
        self._draw_line(painter, text, marked(row.title_marks, text), line)
        if more:
            place = self.more_rect(rect)
            side = self._look.scaled(18)
            dots = QRect(0, 0, side, side)
            dots.moveCenter(place.center())
            ratio = painter.device().devicePixelRatioF()
            painter.drawPixmap(dots.topLeft(), pixmap("dots", self._look.tokens.text, side, ratio))
        else:
            self._draw_aside(painter, row, line)

    def shown_title(self, row: ListRow, width: int) -> str:
        """What of a title fits; where a search found words behind that, from there on."""
        metrics = QFontMetrics(self._title)
        shown = metrics.elidedText(row.title, Qt.TextElideMode.ElideRight, width)
        hits = marked(row.title_marks, row.title)
        if not hits or marked(row.title_marks, shown):
            return shown
        return metrics.elidedText(
            around_first_hit(row.title, hits)[0], Qt.TextElideMode.ElideRight, width
        )

    def _draw_aside(self, painter: QPainter, row: ListRow, line: QRect) -> None:
        tokens = self._look.tokens
        painter.setFont(self._small)
        aligned = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        aligned |= Qt.AlignmentFlag.AlignAbsolute  # or it lies on the title from right to left
        # The deeper accent: the other is too light for text on the ground of the open one.
        painter.setPen(QColor(tokens.accent_hover if row.answering else tokens.muted))
        painter.drawText(line, int(aligned), row.aside)
        if row.answering:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent))
            left = line.right() + 1 - self._aside_width(row)
            painter.drawEllipse(QRectF(left, line.center().y() - _DOT / 2 + 1, _DOT, _DOT))

    def _draw_below(self, painter: QPainter, row: ListRow, inner: QRect) -> None:
        """How it goes on: what a search found, or how its last message begins; and its tags."""
        metrics = QFontMetrics(self._small)
        line = QRect(inner.left(), inner.center().y() + 3, inner.width(), metrics.height())
        room = line.width()
        about = row.consultation
        if about is not None and (about.case_reference or about.tags):
            most = round(_LABELS * room) if row.snippet or row.preview else room
            width = chips_width(about, self._small, most, _MOST_LABELS)
            height = chips_height(self._small)
            chips = QRect(line.right() + 1 - width, line.center().y() - height // 2, width, height)
            draw_chips(painter, self._look, self._small, about, chips, _MOST_LABELS)
            room -= width + _BESIDE
        text, hits = around_first_hit(*plain_snippet(row.snippet or row.preview))
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        kept = units(shown.removesuffix("…"))
        marks = [(start, min(length, kept - start)) for start, length in hits if start < kept]
        self._draw_line(painter, shown, marks, line, self._small, self._look.tokens.muted)

    def _aside_width(self, row: ListRow) -> int:
        width = QFontMetrics(self._small).horizontalAdvance(row.aside)
        return width + _DOT + _AFTER_DOT if row.answering else width

    def _more_width(self, rect: QRect, inner: QRect) -> int:
        return inner.right() - self.more_rect(rect).left()

    def _draw_line(
        self,
        painter: QPainter,
        text: str,
        hits: list[tuple[int, int]],
        place: QRect,
        font: QFont | None = None,
        colour: str = "",
    ) -> None:
        layout = QTextLayout(text, font or self._title)
        layout.setFormats(self._formats(text, hits, colour or self._look.tokens.text))
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(2 * place.width())  # what is too long was cut already
        layout.endLayout()
        # To the left whatever its script: beside it stands the time.
        left = place.left() - line.naturalTextRect().left()
        layout.draw(painter, QPointF(left, place.top()))

    def _formats(
        self, text: str, hits: list[tuple[int, int]], colour: str
    ) -> list[QTextLayout.FormatRange]:
        base = QTextCharFormat()
        base.setForeground(QColor(colour))
        hit = QTextCharFormat()
        hit.setForeground(QColor(self._look.tokens.text))
        hit.setBackground(QColor(self._look.tokens.hit_ground))
        marks = [_range(start, length, hit) for start, length in hits]
        return [_range(0, units(text), base), *marks]


def plain_snippet(snippet: str) -> tuple[str, list[tuple[int, int]]]:
    """The text without its marks, and (start, length) of each hit in UTF-16 units, as Qt counts."""
    text = ""
    hits: list[tuple[int, int]] = []
    start = 0
    for character in " ".join(snippet.split(" ")).replace("\n", " "):
        if character == "\x02":
            start = units(text)
        elif character == "\x03":
            hits.append((start, units(text) - start))
        else:
            text += character
    return text, hits


def around_first_hit(text: str, hits: list[tuple[int, int]]) -> tuple[str, list[tuple[int, int]]]:
    """The same from a word shortly before the first hit on, so that a line shows it."""
    if not hits or hits[0][0] <= _BEFORE_HIT:
        return text, hits
    whole = text.encode("utf-16-le")
    before = whole[: 2 * hits[0][0]].decode("utf-16-le")
    words = before[-_BEFORE_HIT:].partition(" ")
    kept = "…" + (words[2] if words[1] else words[0])
    moved = units(kept) - hits[0][0]
    rest = whole[2 * hits[0][0] :].decode("utf-16-le")
    return kept + rest, [(start + moved, length) for start, length in hits]


def marked(marks: tuple[str, ...], text: str) -> list[tuple[int, int]]:
    """Where these words stand in a text: (start, length) in UTF-16 units."""
    found = []
    for mark in marks:
        at = text.find(mark) if mark else -1
        while at >= 0:
            found.append((units(text[:at]), units(mark)))
            at = text.find(mark, at + len(mark))
    return found


def units(text: str) -> int:
    """Characters as Qt counts them."""
    return len(text.encode("utf-16-le")) // 2


def _range(start: int, length: int, form: QTextCharFormat) -> QTextLayout.FormatRange:
    result = QTextLayout.FormatRange()
    result.start = start
    result.length = length
    result.format = form
    return result
