"""Interrupts: Ctrl-C and a polite request to end (SIGTERM), and code that none may cut into.

Python raises KeyboardInterrupt wherever its code happens to be. Where that is a function which a
library calls back (of llama.cpp: its log, or each step of its graph) ctypes prints the exception,
drops it, and gives the library a 0: the work would go on, with something missing.
"""

from __future__ import annotations

import contextlib
import signal
import threading
from collections.abc import Iterator
from types import FrameType


class Interrupts:
    """Whether somebody asked to stop meanwhile."""

    def __init__(self) -> None:
        self.came = False

    def note(self, _number: int, _frame: FrameType | None) -> None:
        self.came = True


@contextlib.contextmanager
def held_interrupts() -> Iterator[Interrupts]:
    """Ctrl-C and SIGTERM are noted within, and raised as KeyboardInterrupt at the end, whatever
    else went wrong by then. What takes long should look at `came`, and leave."""
    held = Interrupts()
    if threading.current_thread() is not threading.main_thread():
        yield held  # signals come to the main thread alone
        return
    before = {each: signal.signal(each, held.note) for each in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield held
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        if held.came:
            raise KeyboardInterrupt


@contextlib.contextmanager
def terminated_like_interrupted() -> Iterator[None]:
    """SIGTERM cleans up as Ctrl-C does within, and ends with 130 too."""

    def interrupt(_number: int, _frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    previous = signal.signal(signal.SIGTERM, interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, previous)
