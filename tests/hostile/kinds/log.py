"""vault.db-wal, the log that SQLite writes ahead of the database, read as the vault opens."""

from __future__ import annotations

import shutil
import struct
from pathlib import Path

from app.paths import Home
from app.store.history.repository import Repository
from app.store.vault_opening import create_vault, open_vault
from app.store.write_ahead_log import log_of
from tests.helpers.keys import CHEAP
from tests.hostile.frame import Prepared

PASSPHRASE = "correct horse battery"


def prepare(folder: Path) -> Prepared:
    whole, other = _left(folder / "home"), _left(folder / "other")
    home, used = Home(folder / "home"), Home(folder / "used")

    def read(log: Path) -> None:
        shutil.rmtree(used.root, ignore_errors=True)
        shutil.copytree(home.root, used.root, ignore=shutil.ignore_patterns("*-wal", "*-shm"))
        log.rename(log_of(used.vault))
        vault = open_vault(used, PASSPHRASE)
        try:
            Repository(vault).consultations()
        finally:
            vault.close()

    headers = [
        whole[:8] + struct.pack(">I", size) + whole[12:]
        for size in (0, 1, 3, 512, 4096, 65536, 65537, 2**31, 2**32 - 1)
    ]
    frames = [
        whole[:32] + struct.pack(">II", page, size) + whole[40:]
        for page in (0, 1, 2, 2**31, 2**32 - 1)
        for size in (0, 1, 2**32 - 1)
    ]
    by_hand = [
        other, whole + other, whole[:32], whole[:31], whole + whole[32:], whole[:32] + other[32:],
        whole[:16] + other[16:32] + whole[32:], whole + bytes(1 << 20), *headers, *frames,
    ]  # fmt: skip
    return Prepared(folder / "given-wal", read, [whole], by_hand)


def _left(root: Path) -> bytes:
    """The log of a vault that was killed, in a folder that is left as it was then."""
    made = Home(root.with_name(f"{root.name}-made"))
    vault = create_vault(made, PASSPHRASE, CHEAP)
    for number in range(20):
        Repository(vault).save_draft(None, f"typed {number} " * 200)
    shutil.copytree(made.root, root)
    vault.close()
    return log_of(Home(root).vault).read_bytes()
