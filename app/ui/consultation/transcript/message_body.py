"""Message body: a column of pieces, each its own view, in which text can be selected."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import (
    QClipboard,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from app.core.clinical.marks import Mark
from app.core.rendering.pieces import CodePiece, Piece, RulePiece, TablePiece
from app.ui.clipboard import copy_text
from app.ui.consultation.transcript.block_view import BlockView, rule_view
from app.ui.consultation.transcript.code_view import CodeView
from app.ui.consultation.transcript.placed_marks import placed_marks
from app.ui.consultation.transcript.selection import Selection, Spot, at_unit, whole
from app.ui.consultation.transcript.wide_view import TableView, WideView
from app.ui.theme import Look
from app.ui.translation import tr

SLICE_MS = 8


class Body(QWidget):
    """Shows pieces. Only one that changed is laid out again: `layouts` counts how often that was.

    `copied` makes of selected text what is put on the clipboard: a reply adds its disclaimer.
    """

    def __init__(self, look: Look, copied: Callable[[str], str] | None = None) -> None:
        super().__init__()
        self._look = look
        self._copied = copied or (lambda text: text)
        self._views: list[QWidget] = []
        self._shown: list[Piece] = []
        self._wanted: list[Piece] = []
        self._selection: Selection | None = None
        self._source = ""
        self._marks: tuple[Mark, ...] = ()
        self._are_marked = False  # as they were last shown
        self.layouts = 0
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._lay_out)

    @property
    def views(self) -> list[QWidget]:
        """One for each piece, as far as they are laid out."""
        return list(self._views)

    @property
    def texts(self) -> list[BlockView]:
        """The views that hold text, from the top on."""
        inside = (view.text if isinstance(view, CodeView) else view for view in self._views)
        return [view for view in inside if isinstance(view, BlockView)]

    @property
    def is_laid_out(self) -> bool:
        """Whether all of it is shown; else a later slice goes on."""
        return not self._timer.isActive()

    def set_pieces(self, pieces: Sequence[Piece]) -> None:
        """Show these: at once what takes a few milliseconds, the rest in later slices."""
        self._wanted = list(pieces)
        while len(self._views) > len(self._wanted):
            self._shown.pop()
            self._drop(self._views.pop())
        self._lay_out()

    def set_marks(self, source: str, marks: tuple[Mark, ...]) -> None:
        """Mark places of the text, which was made of `source`."""
        self._source, self._marks = source, marks
        if self.is_laid_out:
            self._show_marks()

    def plain_text(self) -> str:
        """What is shown."""
        return "\n".join(view.shown_text() for view in self.texts)

    def scroll_sideways(self, pixels: int) -> bool:
        """Move what is wider than the column; whether there is any."""
        wide = [view for view in self.texts if isinstance(view, WideView) and view.overhang]
        for view in wide:
            view.scroll_by(pixels)
        return bool(wide)

    # Selecting and copying

    @property
    def selection(self) -> Selection | None:
        return self._selection

    def select(self, selection: Selection | None) -> None:
        self._selection = selection
        self._show_selection()

    def select_all(self) -> None:
        if texts := self.texts:
            self.select(whole(texts))

    def selected_text(self) -> str:
        """Clean text of what is selected, without what a copy adds."""
        return "\n".join(view.text_between(start, end) for view, start, end in self._parts())

    def selected_html(self) -> str:
        return "".join(view.html_between(start, end) for view, start, end in self._parts())

    def copy(self) -> None:
        """Put what is selected on the clipboard, as rich and as clean text."""
        self._copy_to(QClipboard.Mode.Clipboard)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or not self.texts:
            event.ignore()
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        spot = self.spot_at(event.position())
        shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        anchor = self._selection.anchor if shifted and self._selection else spot
        self.select(Selection(anchor, spot))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._selection and event.buttons() & Qt.MouseButton.LeftButton:
            self.select(Selection(self._selection.anchor, self.spot_at(event.position())))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        del event
        if QGuiApplication.clipboard().supportsSelection():
            self._copy_to(QClipboard.Mode.Selection)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.texts:
            word = QTextCursor.SelectionType.WordUnderCursor
            self.select(at_unit(self.texts, self.spot_at(event.position()), word))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers()
        by_word = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        elif (
            self._selection
            and modifiers & Qt.KeyboardModifier.ShiftModifier
            and (found := self._selection.extended(self.texts, Qt.Key(event.key()), by_word))
        ):
            self.select(found)
        else:
            event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() is Qt.FocusReason.MouseFocusReason:
            self.select(None)
        super().focusOutEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        copy = menu.addAction(tr("Copy"), self.copy)
        copy.setEnabled(bool(self._selection and not self._selection.is_empty))
        menu.addAction(tr("Select all"), self.select_all)
        menu.exec(event.globalPos())
        menu.deleteLater()

    def _copy_to(self, mode: QClipboard.Mode) -> None:
        text = self.selected_text()
        if not text:
            return
        html = self.selected_html()
        after = self._copied("").strip()
        html += f"<p>{escape(after)}</p>" if after else ""
        copy_text(self._copied(text), html, mode)

    def _parts(self) -> list[tuple[BlockView, int, int]]:
        return list(self._selection.parts(self.texts)) if self._selection else []

    def _show_selection(self) -> None:
        parts = {view: (start, end) for view, start, end in self._parts()}
        for view in self.texts:
            view.select(*parts.get(view, (0, 0)))

    def _show_marks(self) -> None:
        if not self._marks and not self._are_marked:
            return  # while a reply is written this comes with each word
        self._are_marked = bool(self._marks)
        texts = self.texts
        placed = placed_marks(
            [view.document.toPlainText() for view in texts], self._source, self._marks
        )
        for view, marks in zip(texts, placed, strict=True):
            view.set_marks(marks)

    def spot_at(self, point: QPointF) -> Spot:
        """The position next to a point: in the view at its height, or the nearest to that."""
        texts = self.texts
        number = len(texts) - 1
        for each, view in enumerate(texts):
            if point.y() < view.mapTo(self, QPoint(0, view.height())).y():
                number = each
                break
        view = texts[number]
        return number, view.position_at(view.mapFrom(self, point))

    # Laying out

    def _lay_out(self) -> None:
        until = time.perf_counter() + SLICE_MS / 1000
        for index, piece in enumerate(self._wanted):
            if index < len(self._shown) and self._shown[index] == piece:
                continue
            self._show(index, piece)
            if time.perf_counter() > until:
                self._timer.start()
                break
        else:
            self._timer.stop()
            self._show_marks()
        if self._selection:
            self._show_selection()

    def _show(self, index: int, piece: Piece) -> None:
        self.layouts += 1
        view = self._views[index] if index < len(self._views) else None
        if view is not None and type(self._shown[index]) is type(piece):
            self._fill(view, piece)
            self._shown[index] = piece
            self._space(view, index, piece)
            return
        made = self._made(piece)
        if view is None:
            self._views.append(made)
            self._shown.append(piece)
        else:
            self._drop(view)
            self._views[index], self._shown[index] = made, piece
        self._space(made, index, piece)
        self._column.insertWidget(index, made)
        before = self._views[index - 1] if index else None
        if isinstance(piece, TablePiece) and not piece.headed and isinstance(before, TableView):
            before.scroll_with(made)

    def _space(self, view: QWidget, index: int, piece: Piece) -> None:
        if isinstance(view, BlockView | CodeView):
            view.set_gap(round(piece.margin.gap * self._look.scale) if index else 0)

    def _made(self, piece: Piece) -> QWidget:
        width = self.width() if self.testAttribute(Qt.WidgetAttribute.WA_Resized) else 640
        match piece:
            case CodePiece():
                return CodeView(self._look, piece, self._copied)
            case TablePiece():
                return TableView(self._look, piece, width)
            case RulePiece():
                return rule_view(self._look)
        return BlockView(self._look, piece, width)

    def _fill(self, view: QWidget, piece: Piece) -> None:
        if isinstance(view, CodeView | BlockView):
            view.fill(piece)

    def _drop(self, view: QWidget) -> None:
        self._column.removeWidget(view)
        view.hide()
        view.deleteLater()
