"""Closed window: notices when X11 takes a window away without asking it to close."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter

_DESTROY_NOTIFY = 17  # X.h; the topmost bit says that another client sent it


class _Notified(ctypes.Structure):
    """xcb_destroy_notify_event_t"""

    _fields_ = (
        ("kind", ctypes.c_uint8),
        ("padding", ctypes.c_uint8),
        ("sequence", ctypes.c_uint16),
        ("parent", ctypes.c_uint32),
        ("window", ctypes.c_uint32),
    )


class GoneWindow(QAbstractNativeEventFilter):
    """Calls `gone` when the window of that id is destroyed by others. Qt doesn't notice."""

    def __init__(self, window_id: int, gone: Callable[[], object]) -> None:
        super().__init__()
        self._window_id = window_id
        self._gone = gone

    def nativeEventFilter(self, kind: Any, message: Any) -> object:
        if bytes(kind) == b"xcb_generic_event_t":
            told = _Notified.from_address(int(message))
            if told.kind & 0x7F == _DESTROY_NOTIFY and told.window == self._window_id:
                self._gone()
        return False, 0
