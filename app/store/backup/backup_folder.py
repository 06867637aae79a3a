"""Backup folder: a dated folder with the database, the key file, and a note of what it is.

    consilium-3fa9c2d1-2026-11-22-10.48.54/
        vault.db      every page encrypted under the vault's data key, one file, no log beside it
        vault.key     the wraps of that day: its passphrase or recovery code opens the backup
        backup.json   format, version, when it was made, by which Consilium, which schema

The eight digits tell one vault's backups from another's in the same folder; they are derived from
the data key and tell nothing of it. The folder has a temporary name until all of it is on the disk
and has been opened and checked; one rename then makes it a backup.
"""

from __future__ import annotations

import errno
import os
import re
import secrets
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import apsw
import msgspec

from app import __version__
from app.core.units import DAY_S
from app.errors import AlreadyOpen, BackupError, Cancelled, ConsiliumError, VaultDamaged
from app.files import (
    UNDECODABLE,
    create_private,
    is_disk_full,
    open_regular,
    read_regular,
    require_room,
    sync_file,
    sync_folder,
    write_new,
)
from app.paths import Home
from app.sentences import say
from app.store.integrity import findings
from app.store.keys import key_file
from app.store.storage_errors import is_for_want_of_space, storage_errors
from app.store.vault import Vault

FORMAT, VERSION = "consilium-backup", 1
DATABASE, KEY, NOTE = "vault.db", "vault.key", "backup.json"

# A step holds the copy's lock on nothing but itself: the pause lets the disk do other work.
_PAGES_A_STEP, _PAUSE_S = 256, 0.001
_SPARE_BYTES = 1 << 20
_MOST_NOTE_BYTES = 64 << 10
_LATEST = 4_102_444_800.0  # the year 2100: of a later time, or one before 1970, the clock was wrong
_NAME = re.compile(r"consilium-([0-9a-f]{8})-(\d{4}-\d\d-\d\d-\d\d\.\d\d\.\d\d)(?:-\d+)?")


class Note(msgspec.Struct, frozen=True):
    """The content of backup.json. `made_at` in seconds since the epoch."""

    format: str
    version: int
    vault: str
    made_at: float
    schema: int
    app_version: str


@dataclass(frozen=True)
class Backup:
    """One backup. `bytes` of its database; `made_at` in seconds since the epoch."""

    path: Path
    vault: str
    made_at: float
    schema: int
    app_version: str
    bytes: int


class NoRoomForBackup(BackupError):
    """The disk of the backup folder is full."""


def vault_id(vault: Vault) -> str:
    """Eight hexadecimal digits that tell this vault's backups from another's."""
    return vault.subkey("backup-name")[:4].hex()


def make_backup(
    vault: Vault,
    home: Home,
    folder: Path,
    *,
    cancelled: Callable[[], bool] = lambda: False,
    progress: Callable[[float], None] = lambda fraction: None,
) -> Backup:
    """Copy the open vault into `folder`, check the copy, and only then give it its name.

    The vault stays in use meanwhile: a second connection copies the state of one moment. One whose
    files are gone is copied from what is held of it. Raises
    BackupError (folder missing or full, copy not sound), VaultDamaged, Cancelled; nothing is left
    then, and no older backup is touched.
    """
    name = vault_id(vault)
    if not folder.is_dir():
        raise BackupError(
            say(
                "The backup folder {folder} is not there. Connect its disk, or choose "
                "another folder.",
                folder=folder,
            )
        )
    remove_unfinished(folder, name)
    now = _moment(time.time())
    part = folder / f".consilium-{name}-{secrets.token_hex(4)}.part"
    with _whole_or_nothing(part, folder):
        part.mkdir(mode=0o700)
        files = vault.files
        needed = (files.database_bytes if files else vault.path.stat().st_size) + _SPARE_BYTES
        require_room(folder, needed, lambda free: _no_room(folder, free, needed))
        target = part / DATABASE
        create_private(target)
        schema = copy_database(vault, target, cancelled, progress)
        key = files.key if files else read_regular(home.vault_key, key_file.MOST_BYTES)
        write_new(part / KEY, key_file.for_backup(key))
        note = Note(FORMAT, VERSION, name, now, schema, __version__)
        write_new(part / NOTE, msgspec.json.format(msgspec.json.encode(note), indent=2))
        _check_copy(vault, target, cancelled)
        sync_file(target)
        sync_folder(part)
        final = _free_name(folder, name, now)
        part.rename(final)
        sync_folder(folder)
    return Backup(final, name, now, schema, __version__, (final / DATABASE).stat().st_size)


def list_backups(folder: Path, of: str | None = None) -> list[Backup]:
    """The backups in a folder, the newest first; with `of` those of one vault. What is none, or
    cannot be read, is left out."""
    found = []
    with suppress(OSError):
        for path in folder.iterdir():
            if _NAME.fullmatch(path.name):
                with suppress(BackupError):
                    found.append(read_backup(path))
    mine = [each for each in found if of is None or each.vault == of]
    return sorted(mine, key=lambda each: (each.made_at, each.path.name), reverse=True)


def read_backup(path: Path) -> Backup:
    """What a backup's note says. Raises BackupError for what is none."""
    try:
        note = msgspec.json.decode(read_regular(path / NOTE, _MOST_NOTE_BYTES), type=Note)
        with open_regular(path / DATABASE) as database:
            size = os.fstat(database.fileno()).st_size
        (path / KEY).stat()
    except (OSError, *UNDECODABLE) as error:
        raise BackupError(
            say(
                "{path} is no backup of Consilium: it needs {note}, {database} and "
                "{key}. Choose a folder whose name begins with consilium-.",
                path=path,
                note=NOTE,
                database=DATABASE,
                key=KEY,
            )
        ) from error
    if note.format != FORMAT or note.version > VERSION:
        raise BackupError(
            say(
                "{path} was made by a newer Consilium ({app_version}). Install the "
                "newest version to restore it.",
                path=path,
                app_version=note.app_version,
            )
        )
    made_at = _moment(note.made_at)
    return Backup(path, note.vault, made_at, note.schema, note.app_version, size)


def remove_old(folder: Path, of: str, keep: int, made: Path | None = None) -> list[Path]:
    """Remove this vault's backups but the newest `keep` (at least one); what was removed.

    `made` was made just now: it is the newest, whatever the clock says, which may have fallen back
    by years. One from a day to come, made by a clock that was ahead, counts as older than the
    others: it must not push out those that are made since. A backup loses its name before its
    files, so that no half of one can be taken for a whole.
    """
    removed = []
    soon = time.time() + DAY_S
    ordered = sorted(
        list_backups(folder, of), key=lambda each: (each.path != made, each.made_at > soon)
    )
    for backup in ordered[max(1, keep) :]:
        going = folder / f".consilium-{of}-{secrets.token_hex(4)}.part"
        with suppress(OSError):
            backup.path.rename(going)
            removed.append(backup.path)
            shutil.rmtree(going, ignore_errors=True)
    return removed


def remove_unfinished(folder: Path, of: str) -> None:
    """Remove what a backup of this vault left that was cut off."""
    for part in folder.glob(f".consilium-{of}-*.part"):
        shutil.rmtree(part, ignore_errors=True)


def copy_database(
    vault: Vault, target: Path, cancelled: Callable[[], bool], progress: Callable[[float], None]
) -> int:
    """Copy the open vault to `target`; the schema's version of the copy."""
    with storage_errors(vault.path):
        # The transaction holds one moment: what is stored meanwhile neither waits nor gets in.
        with vault.another() as source, source, closing(vault.connect(target)) as copy:
            source.execute("SELECT count(*) FROM sqlite_master").fetchone()
            copy.execute("PRAGMA synchronous = OFF")  # synced once, at the end
            with copy.backup("main", source, "main") as copying:
                while not copying.done:
                    if cancelled():
                        raise Cancelled
                    copying.step(_PAGES_A_STEP)
                    progress(1 - copying.remaining / max(1, copying.page_count))
                    time.sleep(_PAUSE_S)
        with closing(vault.connect(target)) as copy:
            copy.execute("PRAGMA locking_mode = EXCLUSIVE")  # shares no memory
            copy.execute("PRAGMA journal_mode = DELETE").fetchone()  # one file, no log beside it
            return int(copy.pragma("user_version"))


def _check_copy(vault: Vault, target: Path, cancelled: Callable[[], bool]) -> None:
    with closing(vault.connect(target)) as copy:
        found = findings(copy, thorough=True, cancelled=cancelled)
    if cancelled():
        raise Cancelled
    if found:
        raise VaultDamaged(
            say(
                "The backup was not kept: the copy is not sound, as the vault itself may be "
                "damaged. A repair saves what can be read."
            ),
            repairable=True,
        )


def _no_room(folder: Path, free: int, needed: int) -> NoRoomForBackup:
    return NoRoomForBackup(
        say(
            "The disk of {folder} has {free:.1f} MB free, the backup takes "
            "{needed:.1f} MB. Free some space, or choose another folder; earlier "
            "backups are kept.",
            folder=folder,
            free=free / 1000000.0,
            needed=needed / 1000000.0,
        )
    )


@contextmanager
def _whole_or_nothing(part: Path, folder: Path) -> Iterator[None]:
    try:
        yield
    except BaseException as error:
        shutil.rmtree(part, ignore_errors=True)
        cause = error.__cause__ if isinstance(error, ConsiliumError) else error
        if isinstance(error, BackupError | VaultDamaged | Cancelled):
            raise
        if isinstance(cause, apsw.Error):
            full = is_for_want_of_space(cause, part)
            if full or not isinstance(error, AlreadyOpen):
                number = errno.ENOSPC if full else errno.EIO
                raise _refused(folder, OSError(number, os.strerror(number))) from error
        if isinstance(cause, OSError):
            raise _refused(folder, cause) from error
        raise


def _refused(folder: Path, error: OSError) -> BackupError:
    if is_disk_full(error):
        return NoRoomForBackup(
            say(
                "The disk of {folder} is full: no backup was made. Free some space, or "
                "choose another folder; earlier backups are kept.",
                folder=folder,
            )
        )
    return BackupError(
        say(
            "No backup was made in {folder} ({reason}). Check the disk and the "
            "folder's rights; earlier backups are kept.",
            folder=folder,
            reason=error.strerror or error,
        )
    )


def _moment(at: float) -> float:
    """Within what calendars know, whatever the clock said: a backup counts for what is in it."""
    return min(max(at, 0.0), _LATEST)


def _free_name(folder: Path, name: str, now: float) -> Path:
    stem = f"consilium-{name}-{datetime.fromtimestamp(now):%Y-%m-%d-%H.%M.%S}"
    path, number = folder / stem, 1
    while path.exists():
        number += 1
        path = folder / f"{stem}-{number}"
    return path
