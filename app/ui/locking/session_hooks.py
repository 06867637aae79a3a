"""Session hooks: lock this window when the computer goes to sleep or its session is locked.

Linux: logind and the desktops' screen savers, over D-Bus. Windows: power and session messages (not
tried). macOS: Qt offers no such hook; there only the idle time locks. Where something is missing,
there is simply no hook.
"""

from __future__ import annotations

import logging
import os
import sys
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection, QDBusPendingCallWatcher

_LOGIND = "org.freedesktop.login1"
_MANAGER = "/org/freedesktop/login1"
# Interface by interface, as KDE and others, GNOME, Cinnamon, MATE, Xfce name it.
_SAVERS = tuple(
    f"org.{desktop}.ScreenSaver" for desktop in ("freedesktop", "gnome", "cinnamon", "mate", "xfce")
)


class SessionHooks(QObject):
    """`sleeping`: the computer is about to sleep; `session_locked`: somebody locked the session."""

    sleeping = Signal()
    session_locked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._messages: object | None = None  # of Windows: kept as long as this
        self._delay: object | None = None  # an open descriptor: logind waits for its end

    def connect_to_system(self, window_id: int = 0) -> None:
        """Listen from now on. `window_id` is the window's, for Windows."""
        if sys.platform == "win32":
            from app.ui.locking.windows_hooks import listen

            self._messages = listen(window_id, self.sleeping.emit, self.session_locked.emit)
        elif sys.platform != "darwin":
            self._connect_to_buses()

    def release_delay(self) -> None:
        """Let the computer sleep: everything is put away."""
        self._delay = None

    def _connect_to_buses(self) -> None:
        try:
            from PySide6.QtDBus import QDBusConnection
        except ImportError as error:
            logging.getLogger("app.ui").info("no D-Bus: %s", type(error).__name__)
            return
        system, session = QDBusConnection.systemBus(), QDBusConnection.sessionBus()
        if system.isConnected():
            self.listen_to_logind(system)
        if session.isConnected():
            self.listen_to_screen_savers(session)

    def listen_to_logind(self, bus: QDBusConnection) -> None:
        """Sleep, and the lock of the session that this process belongs to."""
        manager = f"{_LOGIND}.Manager"
        bus.connect(
            _LOGIND, _MANAGER, manager, "PrepareForSleep", self, _slot("_prepare_for_sleep(bool)")
        )
        self._ask(
            bus, "Inhibit", "sleep", "Consilium", "Consilium is locking the consultations.", "delay"
        ).finished.connect(self._delayed)
        # What a desktop starts as a service has no variable: "auto" is the session of its screen.
        found = self._ask(bus, "GetSession", os.environ.get("XDG_SESSION_ID") or "auto")
        found.finished.connect(lambda watcher: self._listen_to_session(bus, watcher))

    def listen_to_screen_savers(self, bus: QDBusConnection) -> None:
        for interface in _SAVERS:
            bus.connect("", "", interface, "ActiveChanged", self, _slot("_saver(bool)"))

    def _ask(
        self, bus: QDBusConnection, method: str, *arguments: object
    ) -> QDBusPendingCallWatcher:
        from PySide6.QtDBus import QDBusMessage, QDBusPendingCallWatcher

        call = QDBusMessage.createMethodCall(_LOGIND, _MANAGER, f"{_LOGIND}.Manager", method)
        call.setArguments(list(arguments))
        return QDBusPendingCallWatcher(bus.asyncCall(call), self)

    def _delayed(self, watcher: QDBusPendingCallWatcher) -> None:
        self._delay = _first(watcher)

    def _listen_to_session(self, bus: QDBusConnection, watcher: QDBusPendingCallWatcher) -> None:
        path = getattr(_first(watcher), "path", None)
        if path is not None:
            bus.connect(_LOGIND, path(), f"{_LOGIND}.Session", "Lock", self, _slot("_locked()"))

    @Slot(bool)
    def _prepare_for_sleep(self, going: bool) -> None:
        if going:
            self.sleeping.emit()

    @Slot()
    def _locked(self) -> None:
        self.session_locked.emit()

    @Slot(bool)
    def _saver(self, active: bool) -> None:
        if active:
            self.session_locked.emit()


def _slot(signature: str) -> Any:
    return SLOT(signature)  # a string, and wanted as one, whatever PySide's stubs say


def _first(watcher: QDBusPendingCallWatcher) -> object | None:
    """The answer's first value, None where there was an error."""
    answer = watcher.reply()
    watcher.deleteLater()
    arguments: list[object] = [] if watcher.isError() else answer.arguments()
    return arguments[0] if arguments else None
