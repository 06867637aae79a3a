"""Pasted text in the terminal: tells whether a line just read is one of several that were
pasted.
"""

from __future__ import annotations

import contextlib
import select
import sys
from collections.abc import Iterator

_PASTE_S = 0.05  # a terminal hands a paste over at once; no person types so fast


def more_was_typed() -> bool:
    """Whether the terminal has more input waiting, a line or the beginning of one."""
    try:
        with _by_character(sys.stdin.fileno()) as descriptor:
            ready, _, _ = select.select([descriptor], [], [], _PASTE_S)
    except (OSError, ValueError):
        return False  # no terminal, or Windows, whose console can't be looked at so
    return bool(ready)


@contextlib.contextmanager
def _by_character(descriptor: int) -> Iterator[int]:
    """As long as it lasts, the system shows what was typed before Enter too."""
    try:
        import termios
    except ImportError:
        yield descriptor
        return
    try:
        before = termios.tcgetattr(descriptor)
    except termios.error as error:
        raise OSError(*error.args) from error
    now = termios.tcgetattr(descriptor)
    now[3] &= ~termios.ICANON
    termios.tcsetattr(descriptor, termios.TCSANOW, now)
    try:
        yield descriptor
    finally:
        termios.tcsetattr(descriptor, termios.TCSANOW, before)
