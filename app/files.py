"""Opening files that somebody else made.

A path that was typed, chosen or kept may lead to anything by now: opening a named pipe waits until
somebody writes into it, reading /dev/zero never ends, and opening some devices does something.
"""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from typing import BinaryIO

_KINDS = {
    stat.S_IFDIR: "it is a folder, not a file",
    stat.S_IFIFO: "it is a named pipe, not a file",
    stat.S_IFSOCK: "it is a socket, not a file",
    stat.S_IFCHR: "it is a device, not a file",
    stat.S_IFBLK: "it is a device, not a file",
}
# Windows has neither of the first three, and reads text unless it is told.
_FLAGS = os.O_RDONLY
for _name in ("O_NONBLOCK", "O_CLOEXEC", "O_NOCTTY", "O_BINARY", "O_NOINHERIT"):
    _FLAGS |= getattr(os, _name, 0)


class NotAFile(OSError):
    """The path leads to a folder, pipe, socket or device; `strerror` says to which."""


def open_regular(path: Path, *, buffering: int = -1) -> BinaryIO:
    """Open a regular file, or one that a link leads to, for reading bytes; it never waits.

    Raises NotAFile for anything else, and the OSError of what can't be opened.
    """
    try:
        _require_regular(path.stat().st_mode)  # before opening: a device may act on that alone
        descriptor = os.open(path, _FLAGS)
    except ValueError:
        raise OSError(errno.EINVAL, "its name cannot be a file's") from None
    try:
        _require_regular(os.fstat(descriptor).st_mode)  # it may have been exchanged meanwhile
        if hasattr(os, "set_blocking") and os.name != "nt":
            os.set_blocking(descriptor, True)
        return os.fdopen(descriptor, "rb", buffering=buffering)
    except BaseException:
        os.close(descriptor)
        raise


def _require_regular(mode: int) -> None:
    if not stat.S_ISREG(mode):
        kind = _KINDS.get(stat.S_IFMT(mode), "it is not a file")
        raise NotAFile(errno.EISDIR if stat.S_ISDIR(mode) else errno.EINVAL, kind)
