"""Snapshot files: the folder of saved KV states, with names that reveal nothing, and their
deletion.
"""

from __future__ import annotations

import logging
import os
import secrets
import shutil
from contextlib import suppress
from pathlib import Path

from app.log import origin_of

PART = ".part"  # behind the name of a file that the engine is writing
DISK_RESERVE = 512 << 20  # bytes that are left free for what matters more
_BEGINNING = 4096  # bytes; without the random salt in them, nobody can derive the file's key again

_log = logging.getLogger(__name__)


class SnapshotFiles:
    """Raises nothing: what can't be removed now is removed when the vault is next opened."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def new_name(self) -> str:
        """Makes the folder, too, for its owner only."""
        with suppress(OSError):
            self._folder.mkdir(mode=0o700, exist_ok=True)
        return secrets.token_hex(16)

    def path(self, file: str) -> Path:
        return self._folder / file

    def room(self) -> int:
        """Bytes that a file may take."""
        try:
            return max(0, shutil.disk_usage(self._folder.parent).free - DISK_RESERVE)
        except OSError:
            return 0

    def erase(self, file: str) -> None:
        path = self.path(file)
        try:
            with suppress(FileNotFoundError):
                if path.is_file() and not path.is_symlink():
                    _overwrite_beginning(path)
                path.unlink()
        except OSError as error:
            _log.warning("a saved state could not be removed: %s", origin_of(error))

    def names(self) -> list[str]:
        """Of all files there, those among them that a kill left half-written."""
        try:
            return [path.name for path in self._folder.iterdir()]
        except OSError:
            return []  # there is no folder yet


def _overwrite_beginning(path: Path) -> None:
    descriptor = os.open(path, os.O_WRONLY | getattr(os, "O_BINARY", 0))
    try:
        os.write(descriptor, bytes(min(_BEGINNING, os.fstat(descriptor).st_size)))
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
