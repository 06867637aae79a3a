"""Message stack: messages one below the other, of which only those near what is seen have views.

A consultation may have thousands. Qt's own layouts would lay all of them out anew for each that
comes, so this one places its views itself, at heights that were measured or, without a view,
estimated.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, Signal
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from app.ui.consultation.transcript.block_view import BlockView
from app.ui.consultation.transcript.question_view import QuestionView
from app.ui.consultation.transcript.reply_view import ReplyView
from app.ui.consultation.transcript.shown_message import ShownMessage, entry_of, looks_as
from app.ui.widgets.label import as_tip

EDGE, SPACING = 28, 24
AROUND = 30  # messages above and below what is seen that have views as well
_SPARE = 10  # further ones keep theirs for a while
_LINE, _CHARACTER, _BESIDE = 25, 8, 90  # of an estimate: pixels of a line, a character, the rest
_MOST_LINES = 1000

MessageView = QuestionView | ReplyView


class MessageStack(QWidget):
    """`moved`: places are other than they were, which nobody asked for. `built`: a message got a
    view; `gone`: it lost it. `make` gives the view of an entry, without a parent."""

    moved = Signal()
    built = Signal(QWidget)
    gone = Signal(QWidget)

    def __init__(self, parent: QWidget, make: Callable[[ShownMessage], MessageView]) -> None:
        super().__init__(parent)
        self._make = make
        self.setAutoFillBackground(True)  # opaque: Qt moves what is painted when it is scrolled
        self._entries: list[ShownMessage] = []
        self._indexes: dict[str, int] = {}
        self._views: dict[str, MessageView] = {}
        self._heights: dict[str, int] = {}  # estimated until there is a view
        self._widths: dict[str, int] = {}  # for which a view was last laid out
        self._tops: list[int] = [EDGE]

    # What there is

    def __len__(self) -> int:
        return len(self._entries)

    def view(self, message_id: str) -> MessageView | None:
        return self._views.get(message_id)

    def views(self) -> list[MessageView]:
        """Those that there are, from the top on."""
        return [self._views[key] for key in self._indexes if key in self._views]

    def entry(self, index: int) -> ShownMessage:
        """A message, with its parts where its view has them."""
        entry = self._entries[index]
        view = self._views.get(entry.message.id)
        return view.entry if view is not None else entry

    def index_of(self, message_id: str) -> int | None:
        return self._indexes.get(message_id)

    def index_of_view(self, view: object) -> int | None:
        if isinstance(view, QuestionView | ReplyView):
            return self._indexes.get(view.entry.message.id)
        return None

    def view_at(self, index: int) -> MessageView:
        """The view of a message, made where there is none."""
        message_id = self._entries[index].message.id
        if message_id not in self._views:
            self._build(index)
            self._arrange()
            self.moved.emit()
        return self._views[message_id]

    # Geometry

    def top(self, index: int) -> int:
        return self._tops[index]

    def bottom(self, index: int) -> int:
        return self._tops[index + 1] - SPACING

    def index_at(self, y: int) -> int:
        """The message there, or the next one below."""
        last = len(self._entries) - 1
        index = max(0, min(bisect_right(self._tops, y) - 1, last))
        return index + 1 if index < last and y >= self.bottom(index) else index

    def set_width(self, width: int) -> int:
        """Be so wide; gives the height of all, in pixels, as far as it is known. `build_one` lays
        the views out anew, those that are seen first."""
        if width != self.width():
            self.resize(width, self.height())
        return self._total()

    # Entries and views

    def set_entries(self, entries: Sequence[ShownMessage]) -> None:
        """Show this path. Views of what stands there already, from the top on, are kept. Who calls
        this, or `build_one`, knows that places change."""
        standing = self._entries
        same = 0
        while same < min(len(entries), len(standing)) and (
            entries[same].message.id == standing[same].message.id
        ):
            same += 1
        for entry in standing[same:]:
            self._give_up(entry.message.id)
            del self._heights[entry.message.id]
        both = zip(entries[:same], standing[:same], strict=True)
        self._entries = [*(self._kept(*each) for each in both), *entries[same:]]
        self._indexes = {entry.message.id: at for at, entry in enumerate(self._entries)}
        for entry in entries[same:]:
            self._heights[entry.message.id] = self._estimate(len(entry.message.text))
        self._arrange()

    def build_one(self, top: int, bottom: int) -> bool:
        """Give a view to one more message, what lies between these edges first; whether there was
        one that lacked it."""
        if not self._entries:
            return False
        first, last = self.index_at(top), self.index_at(bottom)
        self._give_up_far(first, last)
        for index in self._outwards(first, last):
            message_id = self._entries[index].message.id
            view = self._views.get(message_id)
            if view is None:
                self._build(index)
            elif self._widths[message_id] != self.width():
                self._settle(view)
            else:
                continue
            self._arrange()
            return True
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._measure()
        elif isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            self._say_why_marked(event)
            return True
        return super().event(event)

    # Inside

    def _say_why_marked(self, event: QHelpEvent) -> None:
        """In a tool tip, to whoever points at a mark of a reply."""
        pointed = self.childAt(event.pos())
        mark = None
        if isinstance(pointed, BlockView):
            mark = pointed.mark_at(QPointF(pointed.mapFrom(self, event.pos())))
        if mark is None:
            QToolTip.hideText()
        else:
            QToolTip.showText(event.globalPos(), as_tip(mark.reason), pointed)

    def _kept(self, entry: ShownMessage, before: ShownMessage) -> ShownMessage:
        """What stands for a message that is shown already."""
        view = self._views.get(entry.message.id)
        shown = view.entry if view is not None else before
        if not entry.parts:
            if looks_as(entry.message, shown.message):
                entry = replace(entry, parts=shown.parts, blocks=shown.blocks)
            elif entry.message.status.is_final:
                entry = entry_of(entry, entry.no_longer_sent)
        if view is not None and entry != view.entry:
            view.set_entry(entry)
        return entry

    def _estimate(self, characters: int) -> int:
        lines = min(_MOST_LINES, _CHARACTER * characters // max(1, self.width()) + 1)
        return _BESIDE + _LINE * lines

    def _outwards(self, first: int, last: int) -> Iterator[int]:
        """What is seen, then what is around it, the nearest first."""
        yield from range(first, min(last + 1, len(self._entries)))
        for step in range(1, AROUND + 1):
            for index in (first - step, last + step):
                if 0 <= index < len(self._entries):
                    yield index

    def _build(self, index: int) -> None:
        entry = self._entries[index]
        view = self._make(entry)
        view.setParent(self)
        self._views[entry.message.id] = view
        view.setGeometry(0, self._tops[index], self.width(), self._heights[entry.message.id])
        view.show()
        self._settle(view)
        self.built.emit(view)

    def _settle(self, view: MessageView) -> None:
        """Lay a view out for the present width, now and not with the events that are to come."""
        message_id = view.entry.message.id
        self._widths[message_id] = self.width()
        view.resize(self.width(), view.height())
        around: list[QWidget] = [view.body]
        while around[-1] is not view and (parent := around[-1].parentWidget()) is not None:
            around.append(parent)
        for widget in (*reversed(around), *around):  # widths on the way in, heights on the way out
            if (layout := widget.layout()) is not None:
                layout.activate()
        self._heights[message_id] = _height_of(view, self.width())

    def _measure(self) -> None:
        """Take in what views say of their heights."""
        changed = False
        for message_id, view in self._views.items():
            if self._widths[message_id] == self.width():
                height = _height_of(view, self.width())
                changed = changed or height != self._heights[message_id]
                self._heights[message_id] = height
        if changed:
            self._arrange()
            self.moved.emit()

    def _arrange(self) -> None:
        tops = [EDGE]
        for message_id in self._indexes:
            tops.append(tops[-1] + self._heights[message_id] + SPACING)
        self._tops = tops
        self.resize(self.width(), max(1, self._total()))
        for message_id, view in self._views.items():
            top, height = tops[self._indexes[message_id]], self._heights[message_id]
            view.setGeometry(0, top, self._widths[message_id], height)

    def _total(self) -> int:
        return self._tops[-1] - SPACING + EDGE if self._entries else 0

    def _give_up_far(self, first: int, last: int) -> None:
        """Of the views far away, two in which nothing goes on: freeing many at once takes long."""
        if len(self._views) <= 2 * (AROUND + _SPARE):
            return
        near = range(first - AROUND - _SPARE, last + AROUND + _SPARE + 1)
        focus = QApplication.focusWidget()
        left = 2
        for message_id, view in list(self._views.items()):
            index = self._indexes[message_id]
            busy = isinstance(view, ReplyView) and view.is_streaming
            read = focus is not None and (focus is view or view.isAncestorOf(focus))
            if index in near or busy or read:
                continue
            self._entries[index] = replace(view.entry, parts=(), blocks=())
            self._give_up(message_id)
            left -= 1
            if not left:
                return

    def _give_up(self, message_id: str) -> None:
        view = self._views.pop(message_id, None)
        if view is not None:
            del self._widths[message_id]
            self.gone.emit(view)
            view.hide()
            view.deleteLater()


def _height_of(view: QWidget, width: int) -> int:
    wanted = view.heightForWidth(width) if view.hasHeightForWidth() else view.sizeHint().height()
    return max(1, wanted)
