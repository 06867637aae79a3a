"""Keyboard reading of the transcript: Tab goes to its newest message, the arrows to the others, and
single keys do with a message what its buttons do.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from app.ui.consultation.transcript.message_keys import HasActions, act_of
from app.ui.consultation.transcript.message_stack import MessageStack
from app.ui.translation import tr


class KeyboardReading(QObject):
    """Hears of focus and keys in `area`, and in the views of the messages; `show` brings the one
    with that number into view."""

    def __init__(self, area: QWidget, stack: MessageStack, show: Callable[[int], None]) -> None:
        super().__init__(area)
        self._area, self._stack, self._show = area, stack, show
        area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        area.setAccessibleName(tr("The consultation"))
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
        if len(self._stack):
            self._read(len(self._stack) - 1)
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
        at = self._stack.index_of_view(watched)
        if at is None or not isinstance(watched, QWidget) or not watched.hasFocus():
            return False
        key = Qt.Key(event.key())
        if isinstance(watched, HasActions) and (act := act_of(event)):
            watched.act(act)
            return True
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._leave(backwards=key == Qt.Key.Key_Backtab)
            return True
        last = len(self._stack) - 1
        places = {
            Qt.Key.Key_Up: max(0, at - 1),
            Qt.Key.Key_Down: min(last, at + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if key not in places:
            return False
        self._read(places[key])
        return True

    def _read(self, index: int) -> None:
        self._stack.view_at(index).setFocus(Qt.FocusReason.TabFocusReason)
        self._show(index)
