"""What a careless or unlucky hand does to the files beneath a running Consilium."""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.errors import VaultGone
from app.files import is_disk_full
from app.paths import Home
from app.services.application import Services

SPARE = (
    "settings.json", "models.json", "tries.json", "audit.head", "vault.mark", "lock.owner",
    "logs", "snapshots", "models", "backups",
)  # fmt: skip
STUFFING = "stuffing"


def spoil(path: Path, chance: random.Random) -> None:
    """Delete, or cut, what holds no word."""
    if path.is_dir():
        shutil.rmtree(path)
    elif path.exists() and chance.random() < 0.5:
        cut(path, chance)
    else:
        path.unlink(missing_ok=True)


def spoil_backup(backups: Path, chance: random.Random) -> Path | None:
    """The same with a file of one of the backups; None where there is none."""
    found = sorted(path for path in backups.iterdir() if not path.name.startswith("."))
    if not found:
        return None
    path = chance.choice(found)
    spoil(path / chance.choice(("backup.json", "vault.db", "vault.key")), chance)
    return path


def lose(home: Home, chance: random.Random) -> None:
    """The files that the open vault is made of, of which all is still held."""
    match chance.randrange(4):
        case 0:
            home.vault.unlink()
        case 1:
            home.vault_key.unlink()
        case 2:
            cut(home.vault_key, chance)
        case _:
            shutil.rmtree(home.root, ignore_errors=True)


def save_what_is_held(services: Services, folder: Path) -> Path | None:
    """None where nobody noticed the loss."""
    try:
        services.watch.require()
    except VaultGone:
        services.watch.save(folder)
        return services.watch.saved
    return None


def cut(path: Path, chance: random.Random) -> None:
    with path.open("r+b") as file:
        file.truncate(chance.choice((0, chance.randrange(max(1, path.stat().st_size)))))


@contextmanager
def full_disk(disk: Path, chance: random.Random) -> Iterator[None]:
    """To its last byte, or with a few pages left."""
    leaving = chance.choice((0, 0, 4096, 12_288, 40_960))
    _stuff(disk / STUFFING, leaving)
    try:
        yield
    finally:
        (disk / STUFFING).unlink()


def _stuff(path: Path, leaving: int) -> None:
    with path.open("wb") as file:
        try:
            while (room := os.statvfs(path).f_bavail * os.statvfs(path).f_frsize) > leaving:
                file.write(bytes(min(1 << 20, room - leaving)))
                file.flush()
        except OSError as error:
            if not is_disk_full(error):
                raise
