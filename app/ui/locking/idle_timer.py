"""Idle timer: tells when nobody has used the keys or the mouse of the window for the set time."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QWindow

CHECK_MS = 5_000
_SIGNS = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
    )
)


def seconds_awake_and_asleep() -> float:
    """A clock that goes on while the computer sleeps, where the system has one."""
    boot = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if boot is None else time.clock_gettime(boot)


LOCK = "Ctrl+L"  # in every window of ours


class Activity(QObject):
    """`idle` when nobody was there for `limit_s()` seconds (0: never), `lock_asked` for Ctrl+L.

    It listens at the windows of the system, not at the application: a filter there would cost every
    event of every widget. A dialog is such a window too; Ctrl+L reaches it there.
    """

    idle = Signal()
    lock_asked = Signal()

    def __init__(
        self, limit_s: Callable[[], float], clock: Callable[[], float] = seconds_awake_and_asleep
    ) -> None:
        super().__init__()
        self._limit_s = limit_s
        self._clock = clock
        self._last = clock()
        self._pointer = QPointF()
        self._timer = QTimer(self)
        self._timer.setInterval(CHECK_MS)
        self._timer.timeout.connect(self.check)
        self._timer.start()
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.connect(self._listen)
        self._listen(application.focusWindow())

    def check(self) -> None:
        """Say `idle` if it is so."""
        limit = self._limit_s()
        if limit > 0 and self._clock() - self._last >= limit:
            self._last = self._clock()
            self.idle.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS and not self._only_looks_like_a_move(event):
            self._last = self._clock()
            if _is_ctrl_l(event):
                self.lock_asked.emit()
                return True
        return False

    def _only_looks_like_a_move(self, event: QEvent) -> bool:
        """Whether the pointer is said to move and stands still: a window came up beneath it."""
        if not isinstance(event, QMouseEvent) or event.type() != QEvent.Type.MouseMove:
            return False
        before, self._pointer = self._pointer, event.globalPosition()
        return before == self._pointer

    def _listen(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)


def _is_ctrl_l(event: QEvent) -> bool:
    return (
        isinstance(event, QKeyEvent)
        and event.key() == Qt.Key.Key_L
        and event.modifiers() == Qt.KeyboardModifier.ControlModifier
    )
