"""Transcript column: scrolls the messages; follows the newest unless the reader scrolled up.

One place is looked at: the end, or a message and how much of it is above the upper edge. What is
built, grows or shrinks around it never moves it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QWidget

from app.core.clinical.emergency.card_texts import CardText
from app.core.consultations.messages import Message, Role
from app.ui.background import Background
from app.ui.consultation.transcript.highlight import Highlight
from app.ui.consultation.transcript.keyboard_reading import KeyboardReading
from app.ui.consultation.transcript.message_stack import MessageStack, MessageView
from app.ui.consultation.transcript.question_view import QuestionView
from app.ui.consultation.transcript.reply_view import ReplyView
from app.ui.consultation.transcript.shown_message import (
    ShownMessage,
    entry_of,
    is_quickly_parsed,
    looks_as,
)
from app.ui.consultation.transcript.transcript_find import TranscriptFind
from app.ui.consultation.transcript.transcript_selection import TranscriptSelection
from app.ui.icons import icon
from app.ui.theme import Look
from app.ui.translation import tr
from app.ui.widgets.button import button

MAX_WIDTH = 720  # at the normal text size
SIDE = 24
SLICE_MS = 8
STEP = 40  # pixels of an arrow key
_AT_END = 8
_FAR = 160
_STRIP = 6  # pixels above and below the button that leads to the newest
_ABOVE = 24  # what is seen above a message that is brought into view


class TranscriptColumn(QAbstractScrollArea):
    """Shows the entries of a path: what is seen at once, the rest around it in slices of a few
    milliseconds."""

    edit_asked = Signal(str)
    again_asked = Signal(str)
    here_asked = Signal(str)
    go_on_asked = Signal(str)
    alternative_chosen = Signal(str)
    reply_built = Signal(Message)
    mark_decided = Signal(str, object, object)
    question_built = Signal(QuestionView)
    card_seen = Signal(str, str)  # the message, and the name of its emergency card
    compare_asked = Signal(str)
    details_asked = Signal(str)

    def __init__(
        self,
        look: Look,
        notice_of: Callable[[Message], str],
        background: Background,
        card_text: Callable[[str], CardText],
    ) -> None:
        super().__init__()
        self._card_text = card_text
        self.setObjectName("transcript")
        self._look = look
        self._widest = look.scaled(MAX_WIDTH)
        self._notice_of = notice_of
        self._background = background
        self._follow = True
        self._anchor: tuple[str, int] | None = None  # where the end is not followed
        self._looked_for: str | None = None
        self._value = 0
        self._placing = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ground = QWidget()
        ground.setObjectName("column")
        self.setViewport(ground)
        self._stack = MessageStack(ground, self._made)
        colours = self._stack.palette()
        colours.setColor(QPalette.ColorRole.Window, QColor(look.tokens.surface))
        self._stack.setPalette(colours)
        self._stack.moved.connect(self._place)
        self._reading = KeyboardReading(self, self._stack, self.show_message)
        self._stack.built.connect(self._reading.add)
        self.selection = TranscriptSelection(self, self._stack, self.scroll_by_hand, notice_of)
        self.highlight = Highlight(self._stack, look)
        self._stack.gone.connect(self.highlight.leave_if)
        self.finder = TranscriptFind(
            self._stack, self._show_between, lambda: self._stack.index_at(self._value), background
        )
        self.newest = button(tr("Jump to the newest"), "pill", self.follow)
        self.newest.setParent(self)
        self.newest.setIcon(icon("arrow-down", look.tokens.accent))
        self.newest.hide()
        self._slices = QTimer(self)
        self._slices.setSingleShot(True)
        self._slices.setInterval(0)
        self._slices.timeout.connect(self._place)
        bar = self.verticalScrollBar()
        bar.setSingleStep(STEP)
        bar.valueChanged.connect(self._scrolled)

    def known(self) -> dict[str, Message]:
        """The messages that are on the screen in their final form, by their ids."""
        return {
            view.entry.message.id: view.entry.message
            for view in self._stack.views()
            if not (isinstance(view, ReplyView) and view.is_streaming)
        }

    def view(self, message_id: str) -> MessageView | None:
        return self._stack.view(message_id)

    def views(self) -> list[MessageView]:
        """Of the messages that have one, from the top on."""
        return self._stack.views()

    def show_path(self, entries: Sequence[ShownMessage], follow: bool = True) -> None:
        """Show these messages. What stands there already, from the top on, is kept as it is."""
        self._placing = True
        self._stack.set_entries(entries)
        self._placing = False
        if follow:
            self.follow()
        else:
            self._place()
        self.finder.refresh()
        if entries and not entries[-1].message.status.is_final:
            self._stack.view_at(len(entries) - 1)  # which takes what is written next

    def clear(self) -> None:
        """Show nothing; what follows is another consultation."""
        self._slices.stop()
        self.highlight.leave()
        self.finder.clear()
        self.selection.clear()
        self._stack.set_entries([])
        self.follow()

    def append_text(self, reply_id: str, text: str) -> None:
        """More of the reply that is being written; nothing when it is not on the screen."""
        view = self._stack.view(reply_id)
        if isinstance(view, ReplyView):
            view.append(text)

    def show_doing(self, reply_id: str, says: str, fraction: float | None) -> bool:
        """What is done before the reply's first word, in its place; whether it is on the screen."""
        view = self._stack.view(reply_id)
        if isinstance(view, ReplyView):
            view.show_doing(says, fraction)
        return isinstance(view, ReplyView)

    # Scrolling

    def follow(self) -> None:
        """Go to the end and stay there while more is written."""
        self._follow, self._anchor = True, None
        self._place()

    def scroll_by_hand(self, pixels: int) -> None:
        """What a wheel or a key does: moving up ends following the newest."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + pixels)

    def scroll_page(self, direction: int) -> None:
        """A page up (-1) or down (1)."""
        self.scroll_by_hand(direction * round(0.85 * self.viewport().height()))

    def reveal(self, message_id: str) -> None:
        """Bring a message to the top of the view and mark it for a moment."""
        self._looked_for = message_id
        self.go_back_to(message_id, -_ABOVE)

    def show_message(self, index: int) -> None:
        """Bring a message into view, its beginning where it is taller than that."""
        top, bottom = self._stack.top(index), self._stack.bottom(index)
        self._show_between(top, bottom)

    @property
    def is_settling(self) -> bool:
        """Whether messages that are seen, or near it, have still to be laid out."""
        return self._slices.isActive() or not all(
            view.body.is_laid_out for view in self._stack.views()
        )

    def anchor(self) -> tuple[str, int] | None:
        """The message at the top of the view and how many pixels of it are above the edge; None
        while the end is followed."""
        return None if self._follow else self._anchor

    def go_back_to(self, message_id: str, offset: int) -> None:
        """Show what `anchor` told of, and stay there while the messages around it get their
        heights. A message that isn't there is passed over."""
        if self._stack.index_of(message_id) is not None:
            self._follow, self._anchor = False, (message_id, offset)
            self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
        self._place_newest()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        del dx, dy
        self._stack.move(self._stack.x(), -self.verticalScrollBar().value())

    def focusNextPrevChild(self, next: bool) -> bool:
        went = super().focusNextPrevChild(next)
        focus = QApplication.focusWidget()
        if went and focus is not None and self._stack.isAncestorOf(focus):
            seen = QRect(focus.mapTo(self._stack, focus.rect().topLeft()), focus.size())
            self._show_between(seen.top(), seen.bottom())
        return went

    # Inside

    def _made(self, entry: ShownMessage) -> MessageView:
        late = False
        if not entry.parts and entry.message.status.is_final:
            late = not is_quickly_parsed(entry.message)
            if not late:
                entry = entry_of(entry, entry.no_longer_sent)
        view: MessageView
        if entry.message.role is Role.CLINICIAN:
            view = QuestionView(self._look, entry, self._card_text)
            view.card_seen.connect(self.card_seen)
            view.edit_asked.connect(self.edit_asked)
            self.question_built.emit(view)
        else:
            view = ReplyView(self._look, entry, self._notice_of)
            view.again_asked.connect(self.again_asked)
            view.here_asked.connect(self.here_asked)
            view.go_on_asked.connect(self.go_on_asked)
            view.compare_asked.connect(self.compare_asked)
            view.details_asked.connect(self.details_asked)
            view.mark_decided.connect(self.mark_decided)
        view.alternative_chosen.connect(self.alternative_chosen)
        if isinstance(view, ReplyView):
            self.reply_built.emit(entry.message)
        if late:
            self._background.run(lambda: entry_of(entry, entry.no_longer_sent), self._take_parsed)
        return view

    def _take_parsed(self, entry: ShownMessage) -> None:
        view = self._stack.view(entry.message.id)
        if view is not None and looks_as(entry.message, view.entry.message):
            view.set_entry(entry)

    def _place(self) -> None:
        """Put what is looked at where it is to be seen, with views for all of it."""
        if self._placing:
            return
        self._placing = True
        self._slices.stop()
        until = time.perf_counter() + SLICE_MS / 1000
        missing = True
        while missing:
            self._put()
            missing = self._stack.build_one(self._value, self._value + self.viewport().height())
            if missing and time.perf_counter() > until:
                self._put()
                self._slices.start()
                break
        self._placing = False
        # A few lines away the wheel is quicker.
        self._offer_newest(self._value < self.verticalScrollBar().maximum() - _FAR)
        self._mark_what_was_looked_for()

    def _put(self) -> None:
        """Width, range and position for the heights that are known by now."""
        wide = self.width()
        width = max(1, min(self._widest, wide - 2 * SIDE))
        total = self._stack.set_width(width)
        height = self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setPageStep(height)
        bar.setRange(0, max(0, total - height))
        bar.setValue(self._wanted_value())
        self._value = bar.value()
        if not self._follow and (
            self._anchor is None or self._stack.index_of(self._anchor[0]) is None
        ):
            self._anchor = self._looked_at(self._value)
        # The scroll bar takes its room from the right margin: the column stays where it is.
        self._stack.move((wide - width) // 2, -self._value)

    def _wanted_value(self) -> int:
        bar = self.verticalScrollBar()
        if self._follow:
            return bar.maximum()
        if self._anchor is None:
            return bar.value()
        index = self._stack.index_of(self._anchor[0])
        return bar.value() if index is None else self._stack.top(index) + self._anchor[1]

    def _scrolled(self, value: int) -> None:
        if self._placing:
            return
        bar = self.verticalScrollBar()
        near_end = value >= bar.maximum() - (_AT_END if value > self._value else 0)
        self._value = value
        self._follow = near_end
        self._anchor = None if near_end else self._looked_at(value)
        self._place()

    def _looked_at(self, value: int) -> tuple[str, int] | None:
        if not len(self._stack):
            return None
        index = self._stack.index_at(value)
        return self._stack.entry(index).message.id, value - self._stack.top(index)

    def _show_between(self, top: int, bottom: int) -> None:
        """Scroll as little as shows what lies between these, its top before all."""
        height = self.viewport().height()
        value = min(max(self._value, bottom + _ABOVE - height), top - _ABOVE)
        if value != self._value:
            self.verticalScrollBar().setValue(value)

    def _offer_newest(self, offered: bool) -> None:
        """The button stands on a strip of its own: over the text it might hide a dose."""
        if offered == self.newest.isVisibleTo(self):
            return
        self.newest.setVisible(offered)
        strip = self.newest.sizeHint().height() + 2 * _STRIP if offered else 0
        self.setViewportMargins(0, 0, 0, strip)
        self._place_newest()

    def _place_newest(self) -> None:
        self.newest.adjustSize()
        self.newest.move(
            (self.width() - self.newest.width()) // 2,
            self.height() - self.newest.height() - _STRIP,
        )

    def _mark_what_was_looked_for(self) -> None:
        view = self._stack.view(self._looked_for) if self._looked_for else None
        if view is not None:
            self._looked_for = None
            self.highlight.show_around(view)
