"""Abort flag: stops a computation inside llama.cpp, set from another thread."""

from __future__ import annotations

import ctypes
import os
import threading

import llama_cpp.llama_cpp as llama

# llama.cpp asks its abort callback before every node of the graph. A Python callback would take the
# interpreter's lock hundreds of times a token; strlen() of one byte and its terminator says the
# same without Python: 0 while the byte is 0, else 1.
_libc = ctypes.CDLL(None) if os.name != "nt" else ctypes.CDLL("msvcrt")
CALLBACK = ctypes.cast(_libc.strlen, llama.ggml_abort_callback)


class AbortFlag:
    """Which request runs, and whether it was cancelled. Thread-safe.

    A cancel is heard before its request begins, too: requests wait in a queue.
    """

    def __init__(self) -> None:
        self._byte = ctypes.create_string_buffer(2)
        self._lock = threading.Lock()
        self._running = 0
        self._cancelled: set[int] = set()
        self._closed = False

    @property
    def address(self) -> int:
        """What llama.cpp hands to `CALLBACK`."""
        return ctypes.addressof(self._byte)

    @property
    def raised(self) -> bool:
        return self._byte[0] != b"\0"

    def begin(self, request_id: int) -> None:
        with self._lock:
            self._running = request_id
            self._raise(self._closed or request_id in self._cancelled)

    def end(self) -> None:
        with self._lock:
            # Requests run in the order of their ids: older cancels came too late.
            self._cancelled = {other for other in self._cancelled if other > self._running}
            self._running = 0
            self._raise(self._closed)

    def cancel(self, request_id: int) -> None:
        with self._lock:
            if request_id == self._running:
                self._raise(True)
            else:
                self._cancelled.add(request_id)

    def close(self) -> None:
        """Raised for good: the engine ends."""
        with self._lock:
            self._closed = True
            self._raise(True)

    def _raise(self, value: bool) -> None:
        self._byte[0] = b"\x01" if value else b"\0"
