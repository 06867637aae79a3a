"""Unfinished files: left by a process that was killed while writing; found and removed here."""

from __future__ import annotations

import re
import shutil
from contextlib import suppress
from pathlib import Path

from filelock import FileLock, Timeout

from app.paths import Home

# What `write_atomically`, a restore, a repair, a vault's bringing up to date and the probe of the
# folder name their halves.
_HALF = re.compile(
    r"\.probe-\d+|\.(settings\.json|models\.json|tries\.json|audit\.head|vault\.key)\.\d+"
    r"|\.lock\.owner[.-]\d+|\.vault\.db\.log|\.restore-\d+\.part|\.repair\.part|vault\.db\.anew(-wal|-shm|-journal)?"
)
_HALF_A_BACKUP = ".consilium-*.part"
_MODELS = ".models.json."


def remove_leftovers(home: Home) -> None:
    """To be called with the data folder's lock held; the models' list has one of its own."""
    for path in home.backups.glob(_HALF_A_BACKUP):
        _remove(path)
    with suppress(OSError):
        halves = [path for path in home.root.iterdir() if _HALF.fullmatch(path.name)]
        for path in halves:
            if not path.name.startswith(_MODELS):
                _remove(path)
        models = [path for path in halves if path.name.startswith(_MODELS)]
        if models:
            lock = home.library.with_suffix(".lock")
            with suppress(Timeout), FileLock(lock, timeout=0, mode=0o600, fallback_to_soft=False):
                for path in models:
                    _remove(path)


def _remove(path: Path) -> None:
    with suppress(OSError):
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)
