"""Transcript selection: text selected over several messages, with the mouse and with the keyboard.

Within one message its body selects by itself. This one takes over where a selection leaves it, and
scrolls while the mouse is held beyond an edge.
"""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import (
    QClipboard,
    QContextMenuEvent,
    QCursor,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QMenu

from app.core.consultations.messages import Message, Role
from app.core.rendering.html import typed_to_html
from app.core.rendering.html_blocks import ON_CLIPBOARD, blocks_html
from app.core.rendering.plain import pieces_plain
from app.ui.clipboard import copy_text
from app.ui.consultation.transcript.message_body import Body
from app.ui.consultation.transcript.message_stack import MessageStack, MessageView
from app.ui.consultation.transcript.selection import Selection, Spot, direction_of, whole
from app.ui.consultation.transcript.shown_message import copied_reply, entry_of
from app.ui.translation import tr

EDGE_MS = 30
_FASTEST = 60  # pixels at a time
_START: Spot = (0, 0)

Place = tuple[str, Spot]  # a message, a place in it


class TranscriptSelection(QObject):
    """`scroll` moves the transcript by pixels; `notice_of` gives the disclaimer of a reply."""

    def __init__(
        self,
        area: QAbstractScrollArea,
        stack: MessageStack,
        scroll: Callable[[int], None],
        notice_of: Callable[[Message], str],
    ) -> None:
        super().__init__(area)
        self._area, self._stack, self._scroll = area, stack, scroll
        self._notice_of = notice_of
        self._anchor: Place | None = None
        self._cursor: Place | None = None
        self._is_across = False
        stack.built.connect(self._add)
        self._edge = QTimer(self)
        self._edge.setInterval(EDGE_MS)
        self._edge.timeout.connect(self._pull)

    def clear(self) -> None:
        self._edge.stop()
        self._hide()
        self._anchor = self._cursor = None

    def select(self, anchor: Place, cursor: Place) -> None:
        """From a place to another one, which may be above it."""
        self._anchor, self._cursor = anchor, cursor
        self._is_across = anchor[0] != cursor[0]
        for view in self._stack.views():
            self._show_in(view)

    def select_all(self) -> None:
        last = len(self._stack) - 1
        if last >= 0:
            ids = [self._stack.entry(place).message.id for place in (0, last)]
            self.select((ids[0], _START), (ids[1], _end_of(self._stack.view_at(last).body)))

    def copied(self) -> tuple[str, str]:
        """What is selected as clean text and as HTML: who said it, and each reply with its
        disclaimer."""
        texts, htmls = [], []
        for index in self._range():
            text, html = self._of_message(index)
            message = self._stack.entry(index).message
            is_reply = message.role is Role.REPLY
            said = "Answer:" if is_reply else "You:"
            after = copied_reply(message, self._notice_of, "").strip() if is_reply else ""
            texts.append("\n\n".join(filter(None, [f"{said}\n{text}", after])))
            below = f"<p>{escape(after)}</p>" if after else ""
            htmls.append(f"<p><strong>{said}</strong></p>{html}{below}")
        return "\n\n".join(texts) + "\n", "".join(htmls)

    def copy(self, mode: QClipboard.Mode = QClipboard.Mode.Clipboard) -> None:
        copy_text(*self.copied(), mode)

    # Events of the bodies

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(watched, Body):
            return False
        kind = event.type()
        if isinstance(event, QMouseEvent):
            if kind is QEvent.Type.MouseButtonPress:
                return self._press(watched, event)
            if kind is QEvent.Type.MouseMove:
                return self._drag(event)
            if kind is QEvent.Type.MouseButtonRelease:
                return self._release()
        elif isinstance(event, QKeyEvent) and kind is QEvent.Type.KeyPress:
            return self._key(watched, event)
        elif isinstance(event, QContextMenuEvent) and self._is_across:
            self._show_menu(event.globalPos())
            return True
        elif kind is QEvent.Type.FocusOut and self._is_across and _is_left_button_down():
            self._hide()  # and not for a menu about what is selected
        return False

    def _press(self, body: Body, event: QMouseEvent) -> bool:
        place = self._place_in(body, event.globalPosition().toPoint())
        if event.button() is not Qt.MouseButton.LeftButton or place is None:
            return False
        extends = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if extends and self._anchor is not None and self._anchor[0] != place[0]:
            self.select(self._anchor, place)
            return True
        if extends and self._anchor is not None:
            self._hide()
            body.select(Selection(self._anchor[1], self._anchor[1]))
            return False
        self.clear()
        self._anchor = place
        return False

    def _drag(self, event: QMouseEvent) -> bool:
        if self._anchor is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return False
        point = event.globalPosition().toPoint()
        if self._beyond(point):
            self._edge.start()
        return self._reach(point)

    def _release(self) -> bool:
        self._edge.stop()
        if self._is_across and QGuiApplication.clipboard().supportsSelection():
            self.copy(QClipboard.Mode.Selection)
        return self._is_across

    def _key(self, body: Body, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Copy) and self._is_across:
            self.copy()
            return True
        if event.matches(QKeySequence.StandardKey.SelectAll) and self._is_whole(body):
            self.select_all()
            return True
        modifiers = event.modifiers()
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            by_word = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
            return self._extend(body, Qt.Key(event.key()), by_word)
        return False

    def _extend(self, body: Body, key: Qt.Key, by_word: bool) -> bool:
        """Move the end of the selection, from one message into another where it is at an edge."""
        if not self._is_across:
            selection, message_id = body.selection, self._id_of(body)
            if selection is None or message_id is None:
                return False
            anchor, cursor = (message_id, selection.anchor), (message_id, selection.cursor)
        elif self._anchor is not None and self._cursor is not None:
            anchor, cursor = self._anchor, self._cursor
        else:
            return False
        index = self._stack.index_of(cursor[0])
        step = direction_of(key)
        if index is None or step == 0:
            return False
        texts = self._stack.view_at(index).body.texts
        moved = Selection(cursor[1], cursor[1]).extended(texts, key, by_word)
        if moved is not None and moved.cursor != cursor[1]:
            if self._is_across:
                self.select(anchor, (cursor[0], moved.cursor))
            return self._is_across  # else the body does it
        following = index + step
        if not 0 <= following < len(self._stack):
            return self._is_across
        other = self._stack.view_at(following).body
        spot = _START if step > 0 else _end_of(other)
        self.select(anchor, (self._stack.entry(following).message.id, spot))
        return True

    def _show_menu(self, at: QPoint) -> None:
        if self._anchor is not None and self._cursor is not None:
            self.select(self._anchor, self._cursor)
        menu = QMenu(self._area)
        menu.addAction(tr("Copy"), self.copy)
        menu.addAction(tr("Select all"), self.select_all)
        menu.exec(at)
        menu.deleteLater()

    # Places

    def _reach(self, point: QPoint) -> bool:
        """Extend to what is at a point of the screen; whether the selection is ours."""
        view = self._view_at(point)
        place = self._place_in(view.body, point) if view is not None else None
        if self._anchor is None or place is None:
            return False
        if place[0] == self._anchor[0] and not self._is_across and self._cursor is None:
            return False  # the body does it
        self.select(self._anchor, place)
        return True

    def _pull(self) -> None:
        """Scroll towards the mouse, which is held beyond an edge."""
        point = QCursor.pos()
        distance = self._beyond(point)
        if not distance or not _is_left_button_down() or self._anchor is None:
            self._edge.stop()
            return
        self._scroll(max(-_FASTEST, min(_FASTEST, distance)))
        if not self._reach(point):
            self.select(self._anchor, self._place_or(point, self._anchor))

    def _beyond(self, point: QPoint) -> int:
        """By how many pixels a point of the screen is above (negative) or below what is seen."""
        viewport = self._area.viewport()
        y = viewport.mapFromGlobal(point).y()
        return min(0, y) or max(0, y - viewport.height())

    def _view_at(self, point: QPoint) -> MessageView | None:
        if not len(self._stack):
            return None
        viewport = self._area.viewport()
        seen = viewport.mapFromGlobal(point)
        seen.setY(max(0, min(seen.y(), viewport.height() - 1)))
        y = self._stack.mapFrom(viewport, seen).y()
        return self._stack.view_at(self._stack.index_at(y))

    def _place_or(self, point: QPoint, otherwise: Place) -> Place:
        view = self._view_at(point)
        return (self._place_in(view.body, point) if view is not None else None) or otherwise

    def _place_in(self, body: Body, point: QPoint) -> Place | None:
        message_id = self._id_of(body)
        if message_id is None or not body.texts:
            return None
        within = body.mapFromGlobal(point)
        if within.y() < 0:
            return message_id, _START
        if within.y() >= body.height():
            return message_id, _end_of(body)
        return message_id, body.spot_at(within.toPointF())

    def _id_of(self, body: Body) -> str | None:
        for view in self._stack.views():
            if view.body is body:
                return view.entry.message.id
        return None

    # What is selected

    def _range(self) -> range:
        if self._anchor is None or self._cursor is None:
            return range(0)
        ends = [self._stack.index_of(place[0]) for place in (self._anchor, self._cursor)]
        known = sorted(end for end in ends if end is not None)
        return range(known[0], known[1] + 1) if len(known) == 2 else range(0)

    def _in_message(self, index: int, body: Body) -> Selection | None:
        """What of a message is selected."""
        messages = self._range()
        if index not in messages or self._anchor is None or self._cursor is None:
            return None
        if len(messages) == 1:
            return Selection(self._anchor[1], self._cursor[1])
        downwards = self._stack.index_of(self._anchor[0]) == messages[0]
        first, last = (self._anchor, self._cursor) if downwards else (self._cursor, self._anchor)
        start = first[1] if index == messages[0] else _START
        end = last[1] if index == messages[-1] else _end_of(body)
        return Selection(start, end)

    def _of_message(self, index: int) -> tuple[str, str]:
        """Text and HTML of what is selected of a message."""
        messages = self._range()
        if index in (messages[0], messages[-1]):
            body = self._stack.view_at(index).body
            return body.selected_text(), body.selected_html()
        entry = self._stack.entry(index)
        if entry.message.role is Role.CLINICIAN:
            return entry.message.text, typed_to_html(entry.message.text)
        if not entry.parts:
            entry = entry_of(entry, entry.no_longer_sent)
        return pieces_plain(entry.parts), blocks_html(entry.blocks, ON_CLIPBOARD)

    def _is_whole(self, body: Body) -> bool:
        return bool(body.texts) and body.selection == whole(body.texts)

    def _add(self, view: MessageView) -> None:
        view.body.installEventFilter(self)
        if self._is_across:
            self._show_in(view)

    def _show_in(self, view: MessageView) -> None:
        index = self._stack.index_of(view.entry.message.id)
        wanted = self._in_message(index, view.body) if index is not None else None
        if wanted != view.body.selection:
            view.body.select(wanted)

    def _hide(self) -> None:
        self._is_across, self._cursor = False, None
        for view in self._stack.views():
            if view.body.selection is not None:
                view.body.select(None)


def _is_left_button_down() -> bool:
    return bool(QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton)


def _end_of(body: Body) -> Spot:
    texts = body.texts
    return whole(texts).cursor if texts else _START
