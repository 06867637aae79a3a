"""Line delegate: draws the sidebar's lines."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui.sidebar.label_chips import chips_height, draw_chips
from app.ui.sidebar.list_model import ROW_ROLE, ListRow
from app.ui.theme import Look, body_font

_Index = QModelIndex | QPersistentModelIndex
_SIDE = 12
_GAP = 6  # below the chips
_DOT, _AFTER_DOT = 6, 5  # before what says that a reply is under way
_BEFORE_HIT = 24  # characters of a snippet


class LineDelegate(QStyledItemDelegate):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._title = body_font(look, 14.5)
        self._small = body_font(look, 12.5)
        self._heading = body_font(look, 12)
        self._heading.setWeight(QFont.Weight.DemiBold)

    def height(self, row: ListRow, width: int) -> int:
        """Pixels that a line takes in a list of that width."""
        if row.consultation is None:
            return QFontMetrics(self._heading).height() + 24
        height = self._title_height(row, width - 2 * _SIDE)
        if row.snippet:
            height += 2 * QFontMetrics(self._small).lineSpacing() + 4
        if row.consultation.case_reference or row.consultation.tags:
            height += chips_height(self._small) + _GAP
        return height

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, self.height(index.data(ROW_ROLE), option.rect.width()))

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
            line = inner.adjusted(0, 12, 0, -4)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, row.title)
            painter.restore()
            return
        selected = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        if selected or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.selected if selected else tokens.hover))
            painter.drawRoundedRect(QRectF(rect.adjusted(0, 1, 0, -1)), 8, 8)
        if state & QStyle.StateFlag.State_HasFocus and selected:
            painter.setPen(QColor(tokens.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 1.5, -0.5, -1.5), 8, 8)
        self._draw_title(painter, row, inner)
        top = inner.top() + self._title_height(row, inner.width()) - 4
        if row.consultation.case_reference or row.consultation.tags:
            line = QRect(inner.left(), top, inner.width(), chips_height(self._small))
            draw_chips(painter, self._look, self._small, row.consultation, line)
            top = line.bottom() + 1 + _GAP
        if row.snippet:
            self._draw_snippet(painter, row.snippet, inner, top)
        painter.restore()

    def title_lines(self, row: ListRow, width: int) -> list[str]:
        """The title on one line beside the time, or on two of which the second leaves it room."""
        metrics = QFontMetrics(self._title)
        beside = width - self._aside_width(row) - 10
        if metrics.horizontalAdvance(row.title) <= beside:
            return [row.title]
        first, rest = first_line(row.title, self._title, width)
        return [first, metrics.elidedText(rest, Qt.TextElideMode.ElideRight, beside)]

    def _title_height(self, row: ListRow, width: int) -> int:
        metrics = QFontMetrics(self._title)
        beside = width - self._aside_width(row) - 10
        two = metrics.horizontalAdvance(row.title) > beside
        return metrics.height() + 18 + (metrics.lineSpacing() if two else 0)

    def _draw_title(self, painter: QPainter, row: ListRow, inner: QRect) -> None:
        tokens = self._look.tokens
        metrics = QFontMetrics(self._title)
        line = QRect(inner.left(), inner.top() + 9, inner.width(), metrics.height())
        lines = self.title_lines(row, inner.width())
        for number, text in enumerate(lines):
            place = line.translated(0, number * metrics.lineSpacing())
            self._draw_line(painter, text, marked(row.title_marks, text), place)
        painter.setFont(self._small)
        aligned = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        last = line.translated(0, (len(lines) - 1) * metrics.lineSpacing())
        # The deeper accent: the other is too light for text on the ground of the open one.
        painter.setPen(QColor(tokens.accent_hover if row.answering else tokens.muted))
        painter.drawText(last, int(aligned), row.aside)
        if row.answering:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent))
            left = last.right() + 1 - self._aside_width(row)
            painter.drawEllipse(QRectF(left, last.center().y() - _DOT / 2 + 1, _DOT, _DOT))

    def _aside_width(self, row: ListRow) -> int:
        width = QFontMetrics(self._small).horizontalAdvance(row.aside)
        return width + _DOT + _AFTER_DOT if row.answering else width

    def _draw_line(
        self, painter: QPainter, text: str, hits: list[tuple[int, int]], place: QRect
    ) -> None:
        layout = QTextLayout(text, self._title)
        layout.setFormats(self._formats(text, hits, self._look.tokens.text))
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(2 * place.width())  # what is too long was cut already
        layout.endLayout()
        # To the left whatever its script: beside it stands the time.
        left = place.left() - line.naturalTextRect().left()
        layout.draw(painter, QPointF(left, place.top()))

    def _draw_snippet(self, painter: QPainter, snippet: str, inner: QRect, top: int) -> None:
        text, hits = around_first_hit(*plain_snippet(snippet))
        layout = QTextLayout(text, self._small)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self._formats(text, hits, self._look.tokens.muted))
        layout.beginLayout()
        y = 0.0
        for _ in range(2):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(inner.width())
            line.setPosition(QPointF(0, y))
            y += line.height()
        layout.endLayout()
        layout.draw(painter, QPointF(inner.left(), top))

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


def first_line(text: str, font: QFont, width: int) -> tuple[str, str]:
    """What of a text fits on a line, cut between words where there are any, and the rest."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    layout.endLayout()
    units = text.encode("utf-16-le")  # as Qt counts
    cut = 2 * line.textLength()
    return units[:cut].decode("utf-16-le").rstrip(), units[cut:].decode("utf-16-le").lstrip()


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
    """The same from a word shortly before the first hit on, so that two lines show it."""
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
