"""Windows session hooks: messages to a window about sleep and a locked session. Not tried."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QCoreApplication

# winuser.h and wtsapi32.h
WM_POWERBROADCAST, PBT_APMSUSPEND = 0x0218, 4
WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK = 0x02B1, 7
NOTIFY_FOR_THIS_SESSION = 0


def listen(
    window_id: int, sleeping: Callable[[], object], session_locked: Callable[[], object]
) -> object:
    """Call these for what Windows tells this window, as long as what is given back lives."""
    libraries: Any = ctypes
    libraries.windll.wtsapi32.WTSRegisterSessionNotification(window_id, NOTIFY_FOR_THIS_SESSION)
    application = QCoreApplication.instance()
    assert application is not None
    messages = _Messages(sleeping, session_locked)
    application.installNativeEventFilter(messages)
    return messages


class _Messages(QAbstractNativeEventFilter):
    def __init__(
        self, sleeping: Callable[[], object], session_locked: Callable[[], object]
    ) -> None:
        super().__init__()
        self._sleeping, self._session_locked = sleeping, session_locked

    def nativeEventFilter(self, kind: Any, message: Any) -> object:
        if bytes(kind) == b"windows_generic_MSG":
            from ctypes import wintypes

            told = wintypes.MSG.from_address(int(message))
            if (told.message, told.wParam) == (WM_POWERBROADCAST, PBT_APMSUSPEND):
                self._sleeping()
            elif (told.message, told.wParam) == (WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK):
                self._session_locked()
        return False, 0
