"""llama.cpp's log, forwarded to stderr: what it says of models and memory. It never sees a
consultation's text, and its debug messages are not written.
"""

from __future__ import annotations

import ctypes
import sys
from collections import deque

import llama_cpp.llama_cpp as llama

from app.engine.memory_report import MemoryReport

_LOCK_REFUSED = ("failed to mlock", "failed to VirtualLock", "mlock not supported")
_DEBUG, _ERROR, _CONTINUED = 1, 4, 5  # enum ggml_log_level; INFO is 2, WARN 3


class NativeLog:
    """Owns the callback while the process lives; keeps the newest errors, to explain a failure,
    and what it says of memory. `lock_refused` when the system would not keep weights in memory."""

    def __init__(self) -> None:
        self._level = 0
        self._errors: deque[str] = deque(maxlen=20)
        self.memory = MemoryReport()
        self.lock_refused = False
        self._callback = llama.llama_log_callback(self.write)

    def install(self) -> None:
        llama.llama_log_set(self._callback, ctypes.c_void_p(0))

    def forget(self) -> None:
        """Start over, before a load."""
        self._errors.clear()
        self.memory = MemoryReport()
        self.lock_refused = False

    @property
    def errors(self) -> str:
        """The error lines since `forget`, one after the other."""
        return "".join(self._errors)

    def write(self, level: int, text: bytes, _data: object) -> None:
        """Take a piece of the log, as llama.cpp calls it."""
        if level != _CONTINUED:
            self._level = level
        if self._level == _DEBUG:
            if text.startswith(b"tensor "):
                self.memory.hear(text.decode("utf-8", "replace"))
            return
        line = text.decode("utf-8", "replace")
        self.memory.hear(line)
        self.lock_refused |= any(words in line for words in _LOCK_REFUSED)
        if self._level == _ERROR:
            self._errors.append(line)
        sys.stderr.write(line)
