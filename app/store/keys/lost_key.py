"""Lost key file: brought back from a backup; the database beside it needs nothing else.

The data key of a vault never changes, so the key file of any of its backups opens the database as
it is today, with the passphrase or recovery code of that backup's day.
"""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import apsw

from app.core.vault_secrets import Secret
from app.errors import VaultDamaged
from app.files import disk_error, read_regular
from app.paths import Home
from app.sentences import say
from app.store.backup.backup_folder import KEY, Backup, read_backup
from app.store.backup.restore import data_key_of
from app.store.connection import keyed, scheme_of
from app.store.keys.key_file import MOST_BYTES
from app.store.keys.key_file_storage import put_key_file, read_key_file, settle_key_file
from app.store.vault import wipe


def is_key_lost(home: Home) -> bool:
    """Whether there is a database here that only its key file keeps from being opened. Raises
    HomeNotWritable, VaultTooNew."""
    if not home.vault.exists():
        return False
    try:
        settle_key_file(home)
        read_key_file(home)
    except VaultDamaged:
        return True
    return False


def restore_key_file(home: Home, source: Path, secret: Secret) -> Backup | None:
    """Put the key file of the backup at `source` in the place of the lost one; a damaged one stays
    beside it as vault.key.damaged. None where that backup's key does not open this database.

    The caller has the folder's lock. Raises BackupError, WrongPassphrase, WrongUse, VaultDamaged,
    VaultTooNew, HomeNotWritable, DiskFull; nothing was changed then.
    """
    backup = read_backup(source)
    data_key = data_key_of(source, secret)
    try:
        if not _opens(home.vault, data_key):
            return None
    finally:
        wipe(data_key)
    try:
        put_key_file(home, read_regular(source / KEY, MOST_BYTES))
    except OSError as error:
        raise disk_error(
            error,
            full=say(
                "The disk of {root} is full: nothing was restored. Free some space and try again.",
                root=home.root,
            ),
            refused=say(
                "The key file could not be put back into {root} ({reason}). Make the "
                "folder writable and try again.",
                root=home.root,
                reason=error.strerror,
            ),
        ) from error
    return backup


def _opens(database: Path, data_key: bytearray) -> bool:
    try:
        with closing(keyed(database, data_key, scheme_of(database, data_key))) as connection:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except apsw.Error:
        return False
    return True
