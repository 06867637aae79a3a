"""The database of a backup, as it is restored."""

from __future__ import annotations

import shutil
from pathlib import Path

from app.paths import Home
from app.services.vault.restore_service import restore_into
from app.store.backup.backup_folder import make_backup
from app.store.history.repository import Repository
from app.store.vault_opening import create_vault
from tests.helpers.keys import CHEAP
from tests.hostile.frame import Prepared

PASSPHRASE = "correct horse battery"


def made_backup(folder: Path) -> tuple[Home, Path]:
    """A data folder, and the backup of it."""
    home, stick = Home(folder / "home"), folder / "stick"
    stick.mkdir()
    vault = create_vault(home, PASSPHRASE, CHEAP)
    Repository(vault).save_draft(None, "typed " * 2000)
    backup = make_backup(vault, home, stick).path
    vault.close()
    return home, backup


def prepare(folder: Path) -> Prepared:
    _, backup = made_backup(folder)

    def read(database: Path) -> None:
        new = folder / "new"
        try:
            restore_into(new, database.parent, PASSPHRASE)
        finally:
            shutil.rmtree(new, ignore_errors=True)

    database = backup / "vault.db"
    whole = database.read_bytes()
    by_hand = [
        b"SQLite format 3\x00" + whole[16:], whole[:512], whole[:4095], whole[4096:], whole[:-1],
        whole + whole, whole + bytes(4096), bytes(len(whole)),
    ]  # fmt: skip
    return Prepared(database, read, [whole], by_hand)
