"""Transcript column: messages one below the other; follows the newest unless the reader scrolled
up.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.core.consultations.messages import Message, Role
from app.ui.consultation.transcript.highlight import Highlight
from app.ui.consultation.transcript.keyboard_reading import Reading
from app.ui.consultation.transcript.question_view import QuestionView
from app.ui.consultation.transcript.reply_view import ReplyView
from app.ui.consultation.transcript.shown_message import ShownMessage, entry_of
from app.ui.icons import icon
from app.ui.theme import Look
from app.ui.widgets.button import button

MAX_WIDTH = 720  # at the normal text size
SIDE = 24
FIRST_SLICE = 12
SLICE_MS = 12
_AT_END = 8
_FAR = 160
_STRIP = 6  # pixels above and below the button that leads to the newest
SETTLING_MS = 600

MessageView = QuestionView | ReplyView


class TranscriptColumn(QScrollArea):
    """Shows the entries of a path: the newest first, older ones in slices of a few milliseconds."""

    edit_asked = Signal(str)
    again_asked = Signal(str)
    go_on_asked = Signal(str)
    alternative_chosen = Signal(str)
    compare_asked = Signal(str)
    details_asked = Signal(str)

    def __init__(self, look: Look, notice_of: Callable[[Message], str]) -> None:
        super().__init__()
        self.setObjectName("transcript")
        self._look = look
        self._notice_of = notice_of
        self._views: dict[str, MessageView] = {}
        self._order: list[str] = []
        self._older: list[ShownMessage] = []
        self._follow = True
        self._target: str | None = None
        self._target_offset = 0
        self._looked_for: str | None = None
        self._settling = QTimer(self)  # ended: the layout stands, the target is reached
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLING_MS)
        self._settling.timeout.connect(self._let_go)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._reading = Reading(self, self.views)
        ground = QWidget()
        ground.setObjectName("column")
        self._inner = QWidget()
        self._inner.setMaximumWidth(look.scaled(MAX_WIDTH))
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(0, 28, 0, 28)
        self._column.setSpacing(24)
        self._column.addStretch(1)
        self._row = QHBoxLayout(ground)
        self._row.setContentsMargins(SIDE, 0, SIDE, 0)
        self._row.addStretch(1)
        self._row.addWidget(self._inner, 100)
        self._row.addStretch(1)
        self.setWidget(ground)
        self.highlight = Highlight(self._inner, look)
        self.newest = button("Jump to the newest", "pill", self.follow)
        self.newest.setParent(self)
        self.newest.setIcon(icon("arrow-down", look.tokens.accent))
        self.newest.hide()
        self._slices = QTimer(self)
        self._slices.setInterval(0)
        self._slices.timeout.connect(self._build_older)
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(self._range_changed)
        bar.valueChanged.connect(self._scrolled)
        self._last_maximum = 0

    def known(self) -> dict[str, Message]:
        """The messages that are on the screen in their final form, by their ids."""
        return {
            message_id: view.entry.message
            for message_id, view in self._views.items()
            if not (isinstance(view, ReplyView) and view.streaming)
        }

    def view(self, message_id: str) -> MessageView | None:
        return self._views.get(message_id)

    def views(self) -> list[MessageView]:
        return [self._views[key] for key in self._order]

    def show_path(self, entries: Sequence[ShownMessage], follow: bool = True) -> None:
        """Show these messages. What stands there already, from the top on, is kept as it is."""
        self._slices.stop()
        ids = [entry.message.id for entry in entries]
        hidden = [entry.message.id for entry in self._older]
        standing = hidden + self._order
        same = 0
        while same < min(len(ids), len(standing)) and ids[same] == standing[same]:
            same += 1
        if same > len(hidden):
            first, kept = len(hidden), same - len(hidden)
        else:
            first, kept = max(0, len(entries) - FIRST_SLICE), 0
        self._remove_from(kept)
        for entry in entries[first : first + kept]:
            view = self._views[entry.message.id]
            if not _is_as_shown(entry, view.entry):
                view.set_entry(entry)
        for entry in entries[first + kept :]:
            self._add(entry, len(self._order))
        before = {entry.message.id: entry for entry in self._older}
        self._older = [
            entry if entry.parts else before.get(entry.message.id, entry)
            for entry in entries[:first]
        ]
        if follow:
            self.follow()
        if self._older:
            self._slices.start()

    def clear(self) -> None:
        """Show nothing; what follows is another consultation."""
        self._slices.stop()
        self._older = []
        self._let_go()
        self.highlight.leave()
        self._remove_from(0)
        self._follow = True

    def append_text(self, reply_id: str, text: str) -> None:
        """More of the reply that is being written; nothing when it is not on the screen."""
        view = self._views.get(reply_id)
        if isinstance(view, ReplyView):
            view.append(text)

    def show_doing(self, reply_id: str, says: str, fraction: float | None) -> bool:
        """What is done before the reply's first word, in its place; whether it is on the screen."""
        view = self._views.get(reply_id)
        if isinstance(view, ReplyView):
            view.show_doing(says, fraction)
        return isinstance(view, ReplyView)

    def follow(self) -> None:
        """Go to the end and stay there while more is written."""
        self._follow = True
        self._let_go()
        self._offer_newest(False)
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum())

    def scroll_by_hand(self, pixels: int) -> None:
        """What a wheel or a key does: moving up ends following the newest."""
        if pixels < 0:
            self._follow = False
        self._let_go()
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + pixels)

    def scroll_page(self, direction: int) -> None:
        """A page up (-1) or down (1)."""
        self.scroll_by_hand(direction * round(0.85 * self.viewport().height()))

    def reveal(self, message_id: str) -> None:
        """Bring a message to the top of the view and mark it for a moment, also one that has still
        to be built."""
        self._looked_for = message_id
        self.go_back_to(message_id, -24)

    @property
    def is_settling(self) -> bool:
        """Whether the layout is still moving towards where it is to stand."""
        return self._settling.isActive()

    def anchor(self) -> tuple[str, int] | None:
        """The message at the top of the view and how many pixels of it are above the edge; None
        while the end is followed."""
        if self._target is not None:
            return self._target, self._target_offset
        value = self.verticalScrollBar().value()
        if not self._follow:
            for message_id in self._order:
                view = self._views[message_id]
                if view.y() + view.height() > value:
                    return message_id, value - view.y()
        return None

    def go_back_to(self, message_id: str, offset: int) -> None:
        """Show what `anchor` told of, as soon as it is built, and stay there while the messages
        around it get their heights."""
        self._target, self._target_offset = message_id, offset
        self._follow = False
        self._settling.start()
        self._go_to_target()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_newest()

    def _add(self, entry: ShownMessage, index: int) -> None:
        if not entry.parts and entry.message.status.is_final:
            # It was on the screen when the entry was made, and has gone since.
            entry = entry_of(entry, entry.no_longer_sent)
        view: MessageView
        if entry.message.role is Role.CLINICIAN:
            view = QuestionView(self._look, entry)
            view.edit_asked.connect(self.edit_asked)
        else:
            view = ReplyView(self._look, entry, self._notice_of)
            view.again_asked.connect(self.again_asked)
            view.go_on_asked.connect(self.go_on_asked)
            view.compare_asked.connect(self.compare_asked)
            view.details_asked.connect(self.details_asked)
        view.alternative_chosen.connect(self.alternative_chosen)
        self._views[entry.message.id] = view
        self._order.insert(index, entry.message.id)
        self._column.insertWidget(index, view)
        self._reading.add(view)

    def _remove_from(self, index: int) -> None:
        for message_id in self._order[index:]:
            view = self._views.pop(message_id)
            self.highlight.leave_if(view)
            self._column.removeWidget(view)
            view.hide()
            view.deleteLater()
        del self._order[index:]

    def _build_older(self) -> None:
        until = time.perf_counter() + SLICE_MS / 1000
        while self._older and time.perf_counter() < until:
            self._add(self._older.pop(), 0)
        if not self._older:
            self._slices.stop()
        self._go_to_target()

    def _go_to_target(self) -> None:
        view = self._views.get(self._target) if self._target else None
        if view is None:
            return
        value, offset = self.verticalScrollBar(), self._target_offset
        if self._looked_for == self._target:
            self._looked_for = None
            self.highlight.show_around(view)
        # After the layout of what was just added.
        QTimer.singleShot(0, view, lambda: value.setValue(max(0, view.y() + offset)))

    def _let_go(self) -> None:
        self._target = None
        self._settling.stop()

    def _range_changed(self, _: int, maximum: int) -> None:
        # The scroll bar takes its room from the right margin: the column stays where it is.
        bar_width = self.verticalScrollBar().sizeHint().width() if maximum > 0 else 0
        self._row.setContentsMargins(SIDE, 0, SIDE - bar_width, 0)
        grown, self._last_maximum = maximum - self._last_maximum, maximum
        bar = self.verticalScrollBar()
        if self._target is not None:
            self._settling.start()
            self._go_to_target()
        elif self._follow:
            bar.setValue(maximum)
        elif self._slices.isActive() and grown > 0:
            bar.setValue(bar.value() + grown)  # what was read stays where it is

    def _scrolled(self, value: int) -> None:
        at_end = value >= self.verticalScrollBar().maximum() - _AT_END
        if self.verticalScrollBar().isSliderDown():
            self._let_go()
        if self._follow and not at_end and self.verticalScrollBar().isSliderDown():
            self._follow = False
        elif at_end and self._target is None:
            self._follow = True
        # A few lines away the wheel is quicker.
        self._offer_newest(value < self.verticalScrollBar().maximum() - _FAR)

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

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._let_go()
        if event.angleDelta().y() > 0:
            self._follow = False
        super().wheelEvent(event)


def _is_as_shown(entry: ShownMessage, standing: ShownMessage) -> bool:
    """Whether the view that stands there shows all of this entry already."""
    return not entry.parts and (
        (entry.message, entry.alternatives, entry.no_longer_sent)
        == (standing.message, standing.alternatives, standing.no_longer_sent)
    )
