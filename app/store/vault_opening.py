"""Vault opening: makes a vault, and opens it with a passphrase, recovery code or keyring secret.

Two files: `vault.key` (see key_file) and `vault.db`, encrypted page by page (see sqlite_driver).
While a vault is being made, `vault.db.part` exists, from before the key is written until it becomes
`vault.db`: so an interrupted first start can be told from a lost database.
"""

from __future__ import annotations

from pathlib import Path

import apsw

from app.core.vault_secrets import Secret
from app.errors import HomeNotWritable, NoVault, VaultDamaged, VaultExists
from app.files import create_private, disk_error, sync_folder, write_atomically
from app.paths import Home
from app.sentences import say
from app.store.abandoned_vault import finish_abandoning, is_being_abandoned
from app.store.backup.backup_folder import remove_old, vault_id
from app.store.connection import connect, scheme_of
from app.store.continuity import open_where_left, refuse_damaged_log
from app.store.continuity_mark import PURPOSE, ContinuityMark
from app.store.keys import key_slots
from app.store.keys.key_file import Cost
from app.store.keys.key_file_storage import read_key_file, settle_key_file
from app.store.keys.key_slots import subkey_of
from app.store.migration import (
    back_up_before,
    migrate,
    pending,
    re_encrypt_vault,
    remove_database,
    require_migration_room,
)
from app.store.sqlite_driver import CipherScheme
from app.store.storage_errors import storage_errors
from app.store.vault import Vault, wipe
from app.store.vault_files import VaultFiles


def vault_exists(home: Home) -> bool:
    """Whether there is a vault to open, be it incomplete: then opening it says what is missing.

    One that was on its way to a folder of its own when that was cut off is none to open. Raises
    HomeNotWritable for a folder that nobody may look into.
    """
    try:
        if is_being_abandoned(home):
            return False
        if home.restoring.exists():
            return True
        return home.vault.exists() or (home.vault_key.exists() and not _part(home).exists())
    except OSError as error:
        raise HomeNotWritable(
            say(
                "{root} cannot be read ({reason}). Make the folder yours, or set "
                "CONSILIUM_HOME to another one.",
                root=home.root,
                reason=error.strerror,
            )
        ) from error


def create_vault(home: Home, passphrase: str, cost: Cost | None = None) -> Vault:
    """Make a vault that `passphrase` opens, and open it.

    Raises VaultExists, WrongUse (passphrase too short), HomeNotWritable, DiskFull. A start that was
    cut off in here holds no data yet and is made again.
    """
    if vault_exists(home):
        raise VaultExists(
            say(
                "There is a vault in {root} already. Open it with its passphrase, or "
                "choose another folder with CONSILIUM_HOME.",
                root=home.root,
            )
        )
    data_key = key_slots.new_data_key()
    wrapped = key_slots.wrap_key(data_key, passphrase, cost)
    home.create()
    finish_abandoning(home)
    part = _part(home)
    try:
        for left in (home.audit_head, home.vault_mark):  # of a vault that somebody removed
            left.unlink(missing_ok=True)
        remove_database(part)
        create_private(part)
        sync_folder(home.root)
        write_atomically(home.vault_key, wrapped)
        sync_folder(home.root)
        with storage_errors(part):
            database = connect(part, data_key)
            try:
                migrate(database)
                # Closing would do this too, but says nothing when the disk is full.
                database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            finally:
                database.close()
        part.rename(home.vault)
        sync_folder(home.root)
    except OSError as error:
        raise disk_error(
            error,
            full=say(
                "The disk of {root} is full: no vault was made. Free some space and start again.",
                root=home.root,
            ),
            refused=say(
                "The vault cannot be made in {root} ({reason}). Make the folder "
                "writable, or set CONSILIUM_HOME to another one.",
                root=home.root,
                reason=error.strerror,
            ),
        ) from error
    return _open(home, data_key)


def open_vault(home: Home, secret: Secret) -> Vault:
    """Open the vault with a passphrase, or what else wraps its key.

    Raises NoVault, VaultDamaged, VaultTooNew, HomeNotWritable, DiskFull, BackupError (the copy
    before a migration), and what `key_slots.open_wrap` raises.
    """
    data_key = read_data_key(home, secret)
    if _size(home) == 0:  # SQLite would take it for a new database
        wipe(data_key)
        raise VaultDamaged(
            say("{vault} is empty: its content was lost. Restore a backup.", vault=home.vault)
        )
    return _open(home, data_key)


def read_data_key(home: Home, secret: Secret) -> bytearray:
    """The key of the vault in `home`, whose database may be damaged; its owner wipes it.

    Raises what `open_vault` does.
    """
    if not vault_exists(home):
        raise NoVault(
            say("There is no vault in {root} yet. Start Consilium to make one.", root=home.root)
        )
    if not home.vault.exists():
        raise VaultDamaged(
            say(
                "The database vault.db is missing in {root}; only its key file is there. "
                "Restore a backup. To begin a new vault without one, choose “Forgotten "
                "passphrase?” in the window.",
                root=home.root,
            )
        )
    settle_key_file(home)
    file = read_key_file(home)
    _size(home)
    return key_slots.open_wrap(file, secret)


def _size(home: Home) -> int:
    try:
        return home.vault.stat().st_size
    except OSError as error:
        raise HomeNotWritable(
            say(
                "The vault in {root} cannot be read ({reason}). Check the rights of "
                "the folder and its files.",
                root=home.root,
                reason=error.strerror,
            )
        ) from error


def _open(home: Home, data_key: bytearray) -> Vault:
    try:
        with storage_errors(home.vault):
            try:
                vault = _where_left(home, data_key)
                kept = None
            except apsw.NotADBError:
                if scheme_of(home.vault, data_key) is CipherScheme.AEGIS:
                    raise
                refuse_damaged_log(home.vault)
                kept = _re_encrypt(home, data_key)
                vault = _where_left(home, data_key)
            try:
                if pending(vault.database) and kept is None:
                    kept = back_up_before(home, vault)
                migrate(vault.database)
                if kept is not None:
                    remove_old(home.backups, vault_id(vault), 1, kept)
            except BaseException:
                vault.close()
                raise
    except BaseException:
        wipe(data_key)
        raise
    return vault


def _where_left(home: Home, data_key: bytearray) -> Vault:
    mark = ContinuityMark(home.vault_mark, subkey_of(data_key, PURPOSE))
    try:
        database, past = open_where_left(home.vault, data_key, mark)
    except BaseException:
        mark.close()
        raise
    try:
        files = VaultFiles(home)
    except OSError as error:
        database.close()
        mark.close()
        raise HomeNotWritable(
            say(
                "The vault in {root} cannot be read ({reason}). Check the rights of "
                "the folder and its files.",
                root=home.root,
                reason=error.strerror,
            )
        ) from error
    return Vault(home.vault, database, data_key, past=past, mark=mark, files=files)


def _re_encrypt(home: Home, data_key: bytearray) -> Path:
    """The copy of what was before. Raises what `back_up_before` and `re_encrypt_vault` do, and
    VaultTooNew."""
    scheme, key = CipherScheme.SQLCIPHER, bytearray(data_key)
    vault = Vault(home.vault, connect(home.vault, key, scheme), key, scheme)
    try:
        pending(vault.database)
        require_migration_room(home)
        kept = back_up_before(home, vault)
        re_encrypt_vault(home, vault, data_key)
        return kept
    finally:
        vault.close()


def _part(home: Home) -> Path:
    return home.vault.with_name(home.vault.name + ".part")
