"""Message keys: what single keys do with the message that has the keyboard, as its buttons do."""

from __future__ import annotations

from enum import Enum, auto
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent


class Act(Enum):
    """What a key does with the message that has the keyboard."""

    COPY = auto()
    AGAIN = auto()
    EDIT = auto()
    EARLIER = auto()
    LATER = auto()
    DETAILS = auto()
    COMPARE = auto()


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
    (_PLAIN, Qt.Key.Key_Return): Act.DETAILS,
    (Qt.KeyboardModifier.KeypadModifier, Qt.Key.Key_Enter): Act.DETAILS,
}


def act_of(event: QKeyEvent) -> Act | None:
    """What a key asks for; None where it asks for nothing."""
    return _ACTIONS.get((event.modifiers(), Qt.Key(event.key())))
