"""A model file examined before it is taken into the library: that it can answer, and its hash."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.core.typed import printable
from app.errors import ModelUnreadable
from app.files import open_regular
from app.services.gguf_header import GgufHeader, cannot_read, read_header
from app.services.runnable import require_runnable

_HASH_CHUNK = 4 << 20


@dataclass(frozen=True)
class Examined:
    """What was found; the file's time of change in nanoseconds."""

    header: GgufHeader
    sha256: str
    mtime_ns: int


def examined(path: Path, on_progress: Callable[[float], None] | None) -> Examined:
    """Read the whole file. `on_progress` gets the fraction hashed, and may raise to give up.

    Raises ModelNotFound and ModelUnreadable.
    """
    header = read_header(path)
    require_runnable(header)
    before = _stat(path)
    sha256 = sha256_of(path, before.st_size, on_progress)
    after = _stat(path)
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
        raise ModelUnreadable(
            f"{printable(path.name)} changed while it was read. Wait until it is complete."
        )
    return Examined(header, sha256, after.st_mtime_ns)


def sha256_of(path: Path, size: int, on_progress: Callable[[float], None] | None) -> str:
    """Of a file of `size` bytes; one that grows meanwhile is not read without end."""
    digest = hashlib.sha256()
    done = 0
    try:
        with open_regular(path, buffering=0) as file:
            while (chunk := file.read(_HASH_CHUNK)) and done <= size:
                digest.update(chunk)
                done += len(chunk)
                if on_progress:
                    on_progress(min(1.0, done / max(size, 1)))
    except OSError as error:
        raise cannot_read(path, error) from error
    return digest.hexdigest()


def _stat(path: Path) -> os.stat_result:
    try:
        return path.stat()
    except OSError as error:
        raise cannot_read(path, error) from error
