"""Wide views: tables and code wider than the column scroll sideways within themselves."""

from __future__ import annotations

from itertools import pairwise
from math import ceil
from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QLinearGradient,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextLine,
    QTextOption,
    QTextTable,
    QTextTableCell,
    QWheelEvent,
)
from PySide6.QtWidgets import QScrollBar, QWidget

from app.core.rendering.blocks import Alignment, Runs, Table
from app.core.rendering.html import with_info
from app.core.rendering.html_blocks import ON_CLIPBOARD, blocks_html
from app.core.rendering.pieces import CodePiece, Piece, TablePiece, is_right_to_left, text_of_table
from app.core.rendering.plain import row_text
from app.ui.consultation.transcript.block_view import (
    BlockView,
    selected_text,
    set_text_width,
    style_of,
)
from app.ui.theme import Look, code_font
from app.ui.translation import tr

_FADE = 64  # pixels at the edge over which a column that is cut fades
_SEEN = 60  # pixels of what is gone to, at least
_COLUMN = 140  # pixels that a column gets on average before the table is wider than the view


def start_x(line: QTextLine, position: int) -> float:
    """Pixels from the beginning of a line to a position in it."""
    x = line.cursorToX(position)
    return cast("float", x[0] if isinstance(x, tuple) else x)


class WideView(BlockView):
    """A document that keeps its own width, with a scroll bar below where that is too much."""

    def __init__(self, look: Look, piece: Piece, width: int = 640) -> None:
        self.bar: QScrollBar | None = None  # few need one
        self.over = 0  # pixels that do not fit
        super().__init__(look, piece, width)

    @property
    def scrolled(self) -> int:
        """Pixels that are scrolled away on the side from which it is read."""
        return self.bar.value() if self.bar else 0

    @property
    def offset(self) -> int:
        """Pixels that are scrolled away on the left."""
        return self.scrolled

    @property
    def overhang(self) -> int:
        """How far it can be scrolled."""
        return self.bar.maximum() if self.bar else 0

    def scroll_with(self, other: QWidget) -> None:
        """Two pieces of one table scroll sideways together."""
        if isinstance(other, WideView):
            mine, others = self._needed_bar(), other._needed_bar()
            mine.valueChanged.connect(others.setValue)
            others.valueChanged.connect(mine.setValue)

    def scroll_by(self, pixels: int) -> None:
        if self.bar:
            self.bar.setValue(self.bar.value() + pixels)

    def origin(self) -> QPointF:
        return QPointF(-self.offset, self.gap)

    def show_sideways(self, start: int) -> None:
        block = self.document.findBlock(start)
        left = self.document.documentLayout().blockBoundingRect(block).left()
        line = block.layout().lineForTextPosition(start - block.position())
        if line.isValid():
            left += line.x() + start_x(line, start - block.position())
        seen = left - self.offset
        if not _SEEN <= seen <= self.width() - _SEEN:
            self.scroll_by(round(seen - self.width() / 2))

    def range_for(self, over: int) -> int:
        """How far it can be scrolled where so many pixels do not fit."""
        return over

    def lay_out(self, width: int) -> float:
        """Lay out for a view of this width; gives the width that the document then has."""
        del width
        set_text_width(self.document, -1)
        return self.document.idealWidth()

    def fit(self) -> None:
        width = self.view_width()
        wide = ceil(self.lay_out(width))
        height = ceil(self.document.size().height()) + self.gap
        self.over = max(0, wide - width)
        if self.over or self.bar:
            height += self._put_bar(self._needed_bar(), height, width)
        self.setFixedHeight(max(1, height))

    def _put_bar(self, bar: QScrollBar, below: int, width: int) -> int:
        """Give the bar its range; gives the height that it takes."""
        reach = self.range_for(self.over)
        at_end = self.starts_at_end and bar.value() == bar.maximum()
        bar.setRange(0, reach)
        bar.setPageStep(width)
        bar.setSingleStep(40)
        if at_end:
            bar.setValue(reach)
        bar.setVisible(reach > 0)
        if not reach:
            return 0
        high = bar.sizeHint().height()
        bar.setGeometry(0, below + 2, width, high)
        return high + 2

    def _needed_bar(self) -> QScrollBar:
        if self.bar is None:
            self.bar = QScrollBar(Qt.Orientation.Horizontal, self)
            self.bar.setCursor(Qt.CursorShape.ArrowCursor)
            self.bar.setAccessibleName(tr("Scroll sideways"))
            self.bar.valueChanged.connect(lambda _: self.update())
            self.bar.setRange(0, 0)
            self.bar.hide()
        return self.bar

    @property
    def starts_at_end(self) -> bool:
        """Whether it is read from the right."""
        return False

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta()
        sideways = turned.x()
        if not sideways and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            sideways = turned.y()
        if self.overhang and abs(sideways) >= abs(turned.y()) and sideways:
            self.scroll_by(-sideways)
            event.accept()
        else:
            event.ignore()  # the column scrolls


class CodeText(WideView):
    """Lines of code, none of them broken."""

    wrap = QTextOption.WrapMode.NoWrap

    def fill(self, piece: Piece) -> None:
        assert isinstance(piece, CodePiece)
        shown = with_info(self.piece.code) if isinstance(self.piece, CodePiece) else ""
        text = with_info(piece.code)
        is_more = self.layouts > 0 and bool(shown) and text.startswith(shown[:-1])
        self.piece = piece
        self.layouts += 1
        self._selected = (0, 0)
        if is_more:  # but for its last character: the mark of what is being written
            end = QTextCursor(self.document)
            end.movePosition(QTextCursor.MoveOperation.End)
            end.deletePreviousChar()
            end.insertText(text[len(shown) - 1 :])
        else:
            self.document.setDefaultFont(code_font(self.look))
            self.document.setPlainText(text)
        self.speak(piece)
        self.fit()
        self.update()

    def speak(self, piece: Piece) -> None:
        super().speak(piece)
        self.setAccessibleName(tr("Code: {text}", text=self.accessibleName()))

    def text_between(self, start: int, end: int) -> str:
        return self.cursor_over(start, end).selection().toPlainText()


class TableView(WideView):
    """Words are never cut; the first column stays while the others are scrolled."""

    wrap = QTextOption.WrapMode.WordWrap

    @property
    def starts_at_end(self) -> bool:
        return self._mirrored

    def fill(self, piece: Piece) -> None:
        assert isinstance(piece, TablePiece)
        self._given = piece
        self._natural: float | None = None
        self._mirrored = is_right_to_left(text_of_table(piece.table))
        super().fill(piece)

    def speak(self, piece: Piece) -> None:
        super().speak(piece)
        columns, rows = len(self._given.table.header), len(self._given.table.rows)
        kind = tr("Table") if self._given.headed else tr("More of the table")
        said = tr("{kind}, {columns} columns, {rows} rows", kind=kind, columns=columns, rows=rows)
        self.setAccessibleName(f"{said}: {self.accessibleName()}")

    def lay_out(self, width: int) -> float:
        if self._given.widths:
            set_text_width(self.document, 1)  # as wide as its columns say
            return self.document.size().width()
        if self._natural is None:
            set_text_width(self.document, -1)
            self._natural = self.document.idealWidth()
        enough = len(self._given.table.header) * _COLUMN * self.look.scale
        set_text_width(self.document, min(self._natural + 1, max(width, enough)))
        return self.document.size().width()

    @property
    def scrolled(self) -> int:
        """Whole columns are scrolled away: what is left of a number that is cut looks like one."""
        value = super().scrolled
        if self._mirrored:
            value = self.overhang - value
        return max(edge for edge in self._column_edges() if edge <= value) if value else 0

    @property
    def offset(self) -> int:
        return self.over - self.scrolled if self._mirrored else self.scrolled

    def range_for(self, over: int) -> int:
        """Up to where a column begins beside the one that stays."""
        return next((edge for edge in self._column_edges() if edge >= over), over) if over else 0

    def _column_edges(self) -> list[int]:
        """How far to scroll for a column to begin beside the one that stays."""
        table = self._table()
        if table is None or table.columns() < 3:
            return [0, *range(1, 20_000)]
        layout = self.document.documentLayout()
        blocks = [table.cellAt(0, n).firstCursorPosition().block() for n in range(table.columns())]
        lefts = [layout.blockBoundingRect(block).left() for block in blocks[1:]]
        if self._mirrored:
            lefts.reverse()
        return [round(abs(left - lefts[0])) for left in lefts]

    def origin(self) -> QPointF:
        room = self.width() - self.document.size().width()
        if self._mirrored and room > 0:
            return QPointF(room, self.gap)
        return super().origin()

    def text_between(self, start: int, end: int) -> str:
        """Cells by tabs. What reaches over several cells takes them whole, as Qt shows it."""
        cells = self._cells(start, end)
        if cells is None:
            return selected_text(self.cursor_over(start, end))
        return "\n".join(map(row_text, cells))

    def html_between(self, start: int, end: int) -> str:
        cells = self._cells(start, end)
        if cells is None:
            return super().html_between(start, end)
        table = self._given.table
        whole_rows = len(cells[0]) == len(table.header)
        left: Alignment = ""
        alignments = table.alignments if whole_rows else tuple(left for _ in cells[0])
        return blocks_html([Table(cells[0], cells[1:], alignments)], ON_CLIPBOARD)

    def _cells(self, start: int, end: int) -> tuple[tuple[Runs, ...], ...] | None:
        """Those that a selection reaches over; None where it lies in one of them."""
        table = self._table()
        if table is None:
            return None
        first, last = table.cellAt(start), table.cellAt(min(end, self.length() - 1))
        if (start, end) != (0, self.length()) and first.isValid() and first == last:
            return None
        top = first.row() if first.isValid() else 0
        bottom = last.row() if last.isValid() else table.rows() - 1
        rows = self._given.rows[top : bottom + 1]
        if top < bottom or not (first.isValid() and last.isValid()):
            return rows
        left, right = first.column(), last.column() + 1
        if self._mirrored:
            left, right = table.columns() - right, table.columns() - left
        return tuple(row[left:right] for row in rows)

    def shown_text(self) -> str:
        table = self._table()
        if table is None:
            return ""
        columns = list(range(table.columns()))
        if self._mirrored:
            columns.reverse()
        rows = (
            "\t".join(self._cell_text(table.cellAt(row, column)) for column in columns)
            for row in range(table.rows())
        )
        return "\n".join(rows)

    def _cell_text(self, cell: QTextTableCell) -> str:
        whole = self.cursor_over(cell.firstPosition(), cell.lastPosition())
        return whole.selection().toPlainText()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._fade_cut_column()
        edge = self._sticky_edge()
        if not self.scrolled or edge <= 0 or edge > 0.6 * self.width():
            return
        painter = QPainter(self)
        height = self.document.size().height()
        wide = self.document.size().width()
        left = self.width() - edge if self._mirrored else 0.0
        shown = QRectF(left, self.gap, edge, height)
        painter.setClipRect(shown)
        painter.fillRect(shown, QColor(self.look.tokens.surface))
        origin = QPointF(self.width() - wide if self._mirrored else 0.0, self.gap)
        painter.translate(origin)
        context = self.paint_context(shown.translated(-origin))
        self.document.documentLayout().draw(painter, context)
        painter.resetTransform()
        x = left if self._mirrored else edge - 2
        painter.fillRect(QRectF(x, self.gap, 2, height), QColor(self.look.tokens.strong_border))
        painter.end()

    def _fade_cut_column(self) -> None:
        """What is cut at the far edge fades: what is left of a number would look like one."""
        far = 0.0 if self._mirrored else float(self.width())
        bounds = [self.origin().x() + each for each in self._column_bounds()]
        cut = next((pair for pair in pairwise(bounds) if pair[0] + 2 < far < pair[1] - 2), None)
        if cut is None:
            return
        room = cut[1] if self._mirrored else far - cut[0]
        deep = min(room, _FADE * self.look.scale)
        near = far + deep if self._mirrored else far - deep
        shade = QLinearGradient(near, 0, far, 0)
        ground = QColor(self.look.tokens.surface)
        shade.setColorAt(1, ground)
        ground.setAlpha(0)
        shade.setColorAt(0, ground)
        painter = QPainter(self)
        height = self.document.size().height()
        painter.fillRect(QRectF(min(near, far), self.gap, deep, height), shade)
        painter.end()

    def _column_bounds(self) -> list[float]:
        """Where columns begin in the document, and where the last one ends."""
        table = self._table()
        if table is None or not self.over:
            return []
        layout = self.document.documentLayout()
        padding = 7 * style_of(self.look).scale
        blocks = [table.cellAt(0, n).firstCursorPosition().block() for n in range(table.columns())]
        lefts = [layout.blockBoundingRect(block).left() - padding for block in blocks]
        return [*lefts, self.document.size().width()]

    def position_at(self, point: QPointF) -> int:
        edge = self._sticky_edge()
        side = self.width() - point.x() if self._mirrored else point.x()
        if self.scrolled and 0 < side < edge <= 0.6 * self.width():  # on the column that stays
            at_rest = -self.over if self._mirrored else 0
            point = point + QPointF(self.origin().x() - at_rest, 0)
        return super().position_at(point)

    def _sticky_edge(self) -> float:
        """The width of the column that stays, 0 where there is only one."""
        table = self._table()
        if table is None or table.columns() < 2:
            return 0.0
        layout = self.document.documentLayout()
        padding = 7 * style_of(self.look).scale
        if self._mirrored:
            block = table.cellAt(0, table.columns() - 1).firstCursorPosition().block()
            left = layout.blockBoundingRect(block).left() - padding
            return self.document.size().width() - left
        block = table.cellAt(0, 1).firstCursorPosition().block()
        return layout.blockBoundingRect(block).left() - padding

    def _table(self) -> QTextTable | None:
        for frame in self.document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                return frame
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.update()
