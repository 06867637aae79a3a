"""Restore: a backup is staged beside the vault, checked, then swapped in.

    vault.restore/         staged: exists only when its content is whole
        vault.db  vault.key  audit.head
        kept               the name of the dated folder that the present vault goes to

`finish_restore` does the moving and may be cut off at any moment: whoever opens the vault next goes
on with it. Nothing is overwritten: what stood there before is moved into the dated folder, with
its log, its mark and its audit.head. The staged audit.head fits the staged vault, so that what was
restored on purpose is not taken for an older copy; it names what was done, for the audit to tell.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

import apsw
import msgspec

from app.core.audit_chain import AuditEvent
from app.core.vault_secrets import Secret
from app.errors import BackupError, Cancelled, VaultTooNew, WrongPassphrase, WrongRecoveryCode
from app.files import (
    NotAFile,
    TooLarge,
    is_disk_full,
    open_new,
    open_regular,
    read_regular,
    require_room,
    sync_file,
    sync_folder,
)
from app.paths import Home
from app.sentences import say
from app.store import migrations
from app.store.audit_head import NAME as HEAD
from app.store.audit_head import PURPOSE, Head, tail_of, write_head
from app.store.backup.backup_folder import DATABASE, KEY, Backup, read_backup
from app.store.connection import as_database, keyed, scheme_of
from app.store.continuity_mark import NAME as MARK
from app.store.integrity import findings
from app.store.keys.key_file import MOST_BYTES
from app.store.keys.key_slots import subkey_of, unwrap_key
from app.store.sqlite_driver import CipherScheme, open_to_look
from app.store.vault import wipe

_KEPT = "kept"
_PIECE = 1 << 20  # bytes that are copied between two looks at `cancelled`
_KEPT_NAME = re.compile(r"vault-(before|damaged)-[\d.-]+")
# What is swapped in, and what goes with the one that it replaces.
_PARTS = (
    (DATABASE, tuple(DATABASE + suffix for suffix in ("-wal", "-shm", "-journal"))),
    (KEY, ()),
    (HEAD, (MARK,)),
)


def stage_restore(
    home: Home, source: Path, secret: Secret, cancelled: Callable[[], bool] = lambda: False
) -> Backup:
    """Check a backup with the passphrase or recovery code of its day, and copy it beside the vault.

    Raises BackupError (no backup, not sound, no room), WrongPassphrase, WrongUse, VaultDamaged,
    VaultTooNew, Cancelled; the vault is as it was then, and nothing is staged.
    """
    backup = read_backup(source)
    data_key = data_key_of(source, secret)
    home.create()
    part = home.root / f".restore-{os.getpid()}.part"
    try:
        _require_opened(source, data_key)
        _copy(source, part, cancelled)
        _check(part / DATABASE, data_key, source, cancelled)
        stage_head(part, data_key, AuditEvent.BACKUP_RESTORED, made_at=round(backup.made_at))
        if cancelled():
            raise Cancelled
        publish(home, part, "before")
    except OSError as error:
        if is_disk_full(error):
            raise _no_room(home, backup) from error
        raise BackupError(
            say(
                "{source} could not be copied ({reason}); nothing was restored.",
                source=source,
                reason=error.strerror,
            )
        ) from error
    finally:
        wipe(data_key)
        shutil.rmtree(part, ignore_errors=True)
    return backup


def require_restore_room(home: Home, source: Path) -> None:
    """Raises BackupError where the disk has no room for the backup, before anything is tried."""
    backup = read_backup(source)
    require_room(home.root, backup.bytes, lambda free: _no_room(home, backup))


def publish(home: Home, part: Path, why: str) -> None:
    """Make `part`, a folder with a whole vault, the one that `finish_restore` swaps in; the
    present vault goes to `vault-<why>-<date>` then. Raises OSError."""
    (part / _KEPT).write_text(_dated_name(home, why))
    for path in part.iterdir():
        sync_file(path)
    sync_folder(part)
    shutil.rmtree(home.restoring, ignore_errors=True)
    part.rename(home.restoring)
    sync_folder(home.root)


def stage_head(
    part: Path, data_key: bytes | bytearray, event: AuditEvent, **detail: int | str
) -> None:
    """Note, in a folder with a whole vault, where its audit ends and what was done with it. Raises
    apsw.Error, HomeNotWritable, DiskFull."""
    database = part / DATABASE
    with closing(keyed(database, data_key, scheme_of(database, data_key))) as connection:
        count, last = tail_of(as_database(connection))
    facts = msgspec.json.encode(detail, order="sorted").decode()
    head = Head(count, last, event=event, detail=facts)
    write_head(part / HEAD, subkey_of(data_key, PURPOSE), head)


def finish_restore(home: Home) -> Path | None:
    """Swap a staged vault in, if there is one; the folder that holds the former vault, None
    when there was none or nothing is staged.

    To be called with the lock held and the vault closed. Raises BackupError.
    """
    for left in home.root.glob(".restore-*.part"):
        shutil.rmtree(left, ignore_errors=True)
    staged = home.restoring
    if not staged.is_dir():
        return None
    try:
        kept = home.root / _name_in(staged, home)
        for name, beside in _PARTS:
            if not (staged / name).exists():
                continue  # swapped in already
            for each in (*beside, name):
                if (home.root / each).exists():
                    kept.mkdir(mode=0o700, exist_ok=True)
                    (home.root / each).rename(kept / each)
            sync_folder(home.root)
            (staged / name).rename(home.root / name)
        sync_folder(home.root)
        going = home.root / f".restore-{os.getpid()}.part"
        staged.rename(going)
        shutil.rmtree(going, ignore_errors=True)
    except OSError as error:
        raise BackupError(
            say(
                "The restored vault could not be put in place ({reason}). Check the "
                "rights of {root} and start Consilium again; nothing is lost.",
                reason=error.strerror,
                root=home.root,
            )
        ) from error
    return kept if kept.exists() else None


def _name_in(staged: Path, home: Home) -> str:
    """Where the present vault goes: a folder of its own, whatever the file says. An empty name
    would be the data folder itself, where the restored vault would overwrite the present one."""
    with suppress(UnicodeDecodeError, FileNotFoundError, NotAFile, TooLarge):
        name = read_regular(staged / _KEPT, 200).decode("ascii")
        if _KEPT_NAME.fullmatch(name):
            return name
    return _dated_name(home, "before")


def data_key_of(source: Path, secret: Secret) -> bytearray:
    """The key of the backup at `source`; its owner wipes it. Raises BackupError, WrongPassphrase,
    WrongUse, VaultDamaged, VaultTooNew."""
    try:
        return unwrap_key(_key_file(source), secret)
    except WrongRecoveryCode:
        raise
    except WrongPassphrase:
        raise WrongPassphrase(
            say(
                "This passphrase does not open the backup: it takes the one of the day on which "
                "it was made."
            )
        ) from None


def _key_file(source: Path) -> bytes:
    try:
        return read_regular(source / KEY, MOST_BYTES)
    except OSError as error:
        raise BackupError(
            say(
                "{source} cannot be read ({reason}). Check its rights; nothing was restored.",
                source=source / KEY,
                reason=error.strerror,
            )
        ) from error


def _require_opened(source: Path, data_key: bytearray) -> None:
    """Before gigabytes are copied that nothing can be read of. Raises BackupError."""
    for scheme in CipherScheme:
        with (
            suppress(apsw.Error),
            closing(open_to_look(source / DATABASE, data_key, scheme)) as connection,
        ):
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            return
    raise BackupError(say("The backup {source} is damaged. Choose another one.", source=source))


def _copy(source: Path, part: Path, cancelled: Callable[[], bool]) -> None:
    """Raises Cancelled, OSError."""
    part.mkdir(mode=0o700)
    for name in (DATABASE, KEY):
        with open_new(part / name) as target, open_regular(source / name) as content:
            while piece := content.read(_PIECE):
                if cancelled():
                    raise Cancelled
                target.write(piece)


def _check(
    database: Path, data_key: bytearray, source: Path, cancelled: Callable[[], bool]
) -> None:
    """Nothing is found once it is cancelled. Raises BackupError, VaultTooNew."""
    damaged = BackupError(say("The backup {source} is damaged. Choose another one.", source=source))
    try:
        with closing(keyed(database, data_key, scheme_of(database, data_key))) as connection:
            version = int(connection.pragma("user_version"))
            found = findings(connection, thorough=True, cancelled=cancelled)
    except apsw.Error as error:
        raise damaged from error
    if found:
        raise damaged
    if version > len(migrations.names()):
        raise VaultTooNew(
            say(
                "The backup {source} was made by a newer Consilium. Install the newest "
                "version to restore it; nothing was changed.",
                source=source,
            )
        )


def _no_room(home: Home, backup: Backup) -> BackupError:
    return BackupError(
        say(
            "The disk of {root} is full: nothing was restored. The backup needs "
            "{bytes:.1f} MB; free some space and try again.",
            root=home.root,
            bytes=backup.bytes / 1000000.0,
        )
    )


def _dated_name(home: Home, why: str) -> str:
    stem = f"vault-{why}-{datetime.now():%Y-%m-%d-%H.%M.%S}"
    name, number = stem, 1
    while (home.root / name).exists():
        number += 1
        name = f"{stem}-{number}"
    return name
