"""Keyboard reading of the transcript: Tab goes to its newest message, the arrows to the others, and
single keys do with a message what its buttons do.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum, auto
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from app.core.consultations.messages import Message, Role

SPOKEN_CHARACTERS = 4000
_MARGIN = 24


class Act(Enum):
    """What a key does with the message that has the keyboard."""

    COPY = auto()
    AGAIN = auto()
    EDIT = auto()
    EARLIER = auto()
    LATER = auto()


@runtime_checkable
class HasActions(Protocol):
    """A message. It ignores what can't be done with it now."""

    def act(self, act: Act) -> None: ...


_PLAIN, _ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
_ACTIONS = {
    (_PLAIN, Qt.Key.Key_C): Act.COPY,
    (_PLAIN, Qt.Key.Key_R): Act.AGAIN,
    (_PLAIN, Qt.Key.Key_E): Act.EDIT,
    (_ALT, Qt.Key.Key_Left): Act.EARLIER,
    (_ALT, Qt.Key.Key_Right): Act.LATER,
}


class Reading(QObject):
    """Hears of focus and keys in `area`, and in what `views` gives, from the top on."""

    def __init__(self, area: QScrollArea, views: Callable[[], Sequence[QWidget]]) -> None:
        super().__init__(area)
        self._area, self._views = area, views
        area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        area.setAccessibleName("The consultation")
        area.installEventFilter(self)

    def add(self, view: QWidget) -> None:
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._area and isinstance(event, QFocusEvent):
            if event.gotFocus():
                self._enter(backwards=event.reason() is Qt.FocusReason.BacktabFocusReason)
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return watched is not self._area and self._go(watched, event)
        return super().eventFilter(watched, event)

    def _enter(self, *, backwards: bool) -> None:
        if views := self._views():
            self._read(views[-1])
        else:
            self._leave(backwards=backwards)

    def _leave(self, *, backwards: bool) -> None:
        """To what comes before or after the transcript. Qt's own order would go on behind the
        message, which was made later than all that stands below."""
        widget: QWidget = self._area
        while True:
            step = widget.previousInFocusChain() if backwards else widget.nextInFocusChain()
            if step is None or step is self._area:
                return
            widget = step
            tabbed = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            shown = widget.isVisible() and widget.isEnabled()
            if tabbed and shown and not self._area.isAncestorOf(widget):
                reasons = Qt.FocusReason
                widget.setFocus(reasons.BacktabFocusReason if backwards else reasons.TabFocusReason)
                return

    def _go(self, watched: QObject, event: QKeyEvent) -> bool:
        views = list(self._views())
        if not isinstance(watched, QWidget) or watched not in views or not watched.hasFocus():
            return False
        key = Qt.Key(event.key())
        if isinstance(watched, HasActions) and (act := _ACTIONS.get((event.modifiers(), key))):
            watched.act(act)
            return True
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._leave(backwards=key == Qt.Key.Key_Backtab)
            return True
        at, last = views.index(watched), len(views) - 1
        places = {
            Qt.Key.Key_Up: max(0, at - 1),
            Qt.Key.Key_Down: min(last, at + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if key not in places:
            return False
        self._read(views[places[key]])
        return True

    def _read(self, view: QWidget) -> None:
        view.setFocus(Qt.FocusReason.TabFocusReason)
        self._area.ensureWidgetVisible(view, 0, _MARGIN)


def spoken(message: Message, shown: str, *about: str) -> str:
    """A message as a screen reader says it: the text that is `shown`, without Markdown's signs, and
    what stands about it."""
    who = "Your message" if message.role is Role.CLINICIAN else "Answer"
    text = shown[:SPOKEN_CHARACTERS].strip() or "nothing yet"
    return " ".join([f"{who}: {text}", *filter(None, about)])
