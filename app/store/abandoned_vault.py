"""Abandoned vault: one that nobody can open is moved to a dated folder, so a new one can be begun.

Everything that belongs to it moves into a dated folder inside the data folder; nothing is deleted.
That folder is a data folder itself: should its owner remember the passphrase, CONSILIUM_HOME opens
it there. While files move, the folder's name ends in `.moving`; a move that was cut off is finished
before anything else touches the vault. The caller holds the data folder's lock.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

from app.files import disk_error, sync_folder
from app.paths import Home
from app.sentences import say

_MOVING = ".moving"
# What belongs to one vault: the database with its log, the key file and what stands beside it.
_PARTS = ("vault.*", "audit.head", "tries.json", "snapshots")


def abandon_vault(home: Home, day: date) -> Path:
    """Move the vault away; returns its new folder. Raises HomeNotWritable, DiskFull."""
    name, number = f"old-vault-{day.isoformat()}", 1
    while (home.root / name).exists():
        number += 1
        name = f"old-vault-{day.isoformat()}-{number}"
    moving = home.root / (name + _MOVING)
    try:
        moving.mkdir(mode=0o700)
        sync_folder(home.root)
    except OSError as error:
        raise _refused(home, error) from error
    finish_abandoning(home)
    return home.root / name


def is_being_abandoned(home: Home) -> bool:
    """Whether a vault is on its way: then what is left of it here is none that could be opened."""
    return any(home.root.glob(f"old-vault-*{_MOVING}"))


def finish_abandoning(home: Home) -> None:
    """Bring a move to its end, if one was begun. Raises HomeNotWritable, DiskFull."""
    for moving in sorted(home.root.glob(f"old-vault-*{_MOVING}")):
        try:
            for part in [path for pattern in _PARTS for path in home.root.glob(pattern)]:
                part.rename(moving / part.name)
            sync_folder(moving)
            moving.rename(moving.with_name(moving.name.removesuffix(_MOVING)))
            sync_folder(home.root)
        except OSError as error:
            raise _refused(home, error) from error


def _refused(home: Home, error: OSError) -> Exception:
    return disk_error(
        error,
        full=say(
            "The disk of {root} is full: the old vault could not be set aside. "
            "Free some space and try again.",
            root=home.root,
        ),
        refused=say(
            "The old vault could not be set aside in {root} ({reason}). Make the "
            "folder writable and try again.",
            root=home.root,
            reason=error.strerror,
        ),
    )
