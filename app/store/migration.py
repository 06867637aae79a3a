"""Vault migration: brings an older vault's schema and encryption up to date."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path
from typing import cast

import apsw
from sqlite_utils import Database

from app.errors import AlreadyOpen, DiskFull, VaultDamaged, VaultTooNew
from app.files import create_private, is_disk_full, require_room, sync_file, sync_folder
from app.paths import Home
from app.sentences import say
from app.store import migrations
from app.store.backup.backup_folder import NoRoomForBackup, make_backup, remove_old, vault_id
from app.store.connection import keyed
from app.store.integrity import findings
from app.store.sqlite_driver import Connection, re_encrypt
from app.store.storage_errors import is_for_want_of_space
from app.store.vault import Vault

_SPARE_BYTES = 1 << 20


def migrate(database: Database) -> None:
    """Apply the steps that are missing. Raises VaultTooNew when there are some we don't know."""
    if pending(database):
        with cast("Connection", database.conn).describing():
            migrations.migrations().apply(database)
    known = len(migrations.names())
    if int(database.execute("PRAGMA user_version").fetchone()[0]) < known:
        database.execute(f"PRAGMA user_version = {known}")


def pending(database: Database) -> list[str]:
    """The steps that are missing. Raises VaultTooNew."""
    known = migrations.names()
    with cast("Connection", database.conn).describing():
        applied = [step.name for step in migrations.migrations().applied(database)]
    version = int(database.execute("PRAGMA user_version").fetchone()[0])
    if version > len(known) or not set(applied) <= set(known):
        raise VaultTooNew(
            say(
                "This vault was written by a newer Consilium. Install the newest version to open "
                "it; nothing was changed."
            )
        )
    return [name for name in known if name not in applied]


def back_up_before(home: Home, vault: Vault) -> Path:
    """The newest of these copies stays, for whoever must go back. Raises DiskFull, BackupError."""
    home.backups.mkdir(mode=0o700, exist_ok=True)
    try:
        # Of starts that were cut off one after the other, not more than two lie here.
        remove_old(home.backups, vault_id(vault), keep=1)
        return make_backup(vault, home, home.backups).path
    except NoRoomForBackup as error:
        raise _no_room(home) from error


def require_migration_room(home: Home) -> None:
    """For a backup and `re_encrypt_vault`. Raises DiskFull."""
    needed = 2 * home.vault.stat().st_size + _SPARE_BYTES
    require_room(home.root, needed, lambda free: _no_room(home))


def re_encrypt_vault(home: Home, vault: Vault, data_key: bytes | bytearray) -> None:
    """Replace `vault`'s database, which it closes, with one that is encrypted as vaults are now: a
    copy is re-encrypted beside it, checked, and renamed. Whatever cuts this off, one of the two is
    there, whole.

    Raises AlreadyOpen, VaultDamaged, DiskFull, apsw.Error; the vault is as it was then.
    """
    part = home.vault.with_name(home.vault.name + ".anew")
    remove_database(part)
    try:
        # Nothing may be left in a log, which would be applied to the database that comes instead.
        if vault.database.execute("PRAGMA journal_mode = DELETE").fetchone() != ("delete",):
            raise AlreadyOpen(
                say("Another program reads {vault}. Close it, then try again.", vault=home.vault)
            )
        vault.close()
        create_private(part)
        shutil.copyfile(home.vault, part)
        re_encrypt(part, data_key)
        with closing(keyed(part, data_key)) as connection:
            if found := findings(connection, thorough=True):
                raise VaultDamaged(
                    say(
                        "{vault} could not be brought up to date ({found}). Repair it, or "
                        "restore a backup. It was left as it is.",
                        vault=home.vault,
                        found=found[0],
                    ),
                    repairable=True,
                )
        sync_file(part)
        part.replace(home.vault)
        sync_folder(home.root)
    except apsw.Error as error:
        if is_for_want_of_space(error, home.vault):
            raise _no_room(home) from error
        raise
    except OSError as error:
        if is_disk_full(error):
            raise _no_room(home) from error
        raise
    finally:
        remove_database(part)


def remove_database(path: Path) -> None:
    """Remove a file that a database was, or was to be, and what SQLite lays beside it."""
    for suffix in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def _no_room(home: Home) -> DiskFull:
    return DiskFull(
        say(
            "This version of Consilium brings the vault up to date and makes a copy "
            "of it before, for which the disk of {root} has no room. Free twice as "
            "much as vault.db takes and start again; nothing was changed.",
            root=home.root,
        )
    )
