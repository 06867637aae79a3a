"""The vaults of the benchmark: one that is encrypted, and the same one plain."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

from sqlcipher3 import dbapi2 as sqlcipher

from app.paths import Home
from app.store import connection as connection_module
from app.store import vault as vault_module
from app.store.key_file import Cost
from app.store.reader import Reader
from app.store.upkeep import Upkeep
from app.store.vault import Vault, create_vault
from benchmarks._vault_text import history

PASSPHRASE = "sixteen wild geese"
COST = Cost(memory_kib=64, iterations=1, lanes=1)
BATCH = 200  # consultations in a transaction
_FOR_SPEED = ("journal_mode = OFF", "synchronous = OFF", f"cache_size = -{1 << 20}")

_CONSULTATION = """
    INSERT INTO consultations (id, title, created_at, updated_at, leaf_id, deleted_at, pinned_at,
        archived_at, case_reference) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"""
_MESSAGE = """
    INSERT INTO messages (id, consultation_id, parent_id, role, text, status, task, created_at,
        finish_reason, disclaimer_id, disclaimer_version, provenance, tokens, timings, omitted,
        token_ids) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ifnull(?, '[]'), ?)"""
_TAG = "INSERT OR IGNORE INTO tags (number, name, folded) VALUES (?, ?, ?)"


def homes(folder: Path) -> dict[str, Home]:
    return {kind: Home(folder / kind) for kind in ("encrypted", "plain")}


def make(folder: Path, consultations: int, messages: int, say: Callable[[str], None]) -> None:
    """Fill the encrypted one through its own triggers, then copy it page by page into a plain one.

    Raises VaultExists.
    """
    encrypted, plain = homes(folder).values()
    vault = create_vault(encrypted, PASSPHRASE, COST)
    (folder / "key").write_bytes(vault._data_key)  # of made-up text: nothing to keep secret
    connection = vault.connect()
    vault.close()
    began = time.perf_counter()
    for pragma in _FOR_SPEED:
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("BEGIN")
    for number, made in enumerate(history(consultations, messages), 1):
        connection.execute(_CONSULTATION, made.consultation)
        connection.executemany(_MESSAGE, made.messages)
        for tag in made.tags:
            name = f"tag {tag}"
            connection.execute(_TAG, (tag + 1, name, name))
            connection.execute(
                "INSERT INTO consultation_tags VALUES (?, ?)", (made.consultation[0], tag + 1)
            )
        if number % BATCH == 0:
            connection.execute("COMMIT")
            connection.execute("BEGIN")
        if number % (consultations // 20 or 1) == 0:
            say(f"{number:,} consultations after {time.perf_counter() - began:.0f} s")
    connection.execute("COMMIT")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.close()
    with opened(encrypted, (folder / "key").read_bytes()) as vault:
        upkeep = Upkeep(vault)
        while upkeep.merge_step():  # what the program does after opening
            pass
        connection = vault.connect()
    say(f"filled and merged after {time.perf_counter() - began:.0f} s")
    plain.create()
    connection.execute("ATTACH ? AS plain KEY ''", (str(plain.vault),))
    connection.execute("SELECT sqlcipher_export('plain')")
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    connection.execute(f"PRAGMA plain.user_version = {version}")
    connection.execute("DETACH plain")
    connection.close()
    say(f"made in {time.perf_counter() - began:.0f} s")


@contextmanager
def opened(home: Home, key: bytes) -> Iterator[Vault]:
    """As the program opens it once the key is derived; a plain one without setting a key."""
    if home.root.name == "plain":
        with patch.object(connection_module, "keyed", _without_key):
            vault = vault_module._open(home, bytearray(key))
        vault.reader = Reader(lambda: _without_key(home.vault, b""))
    else:
        vault = vault_module._open(home, bytearray(key))
    try:
        yield vault
    finally:
        vault.close()


def _without_key(path: Path, data_key: bytes | bytearray) -> Any:
    """`app.store.connection.keyed`, less the key."""
    connection: Any = sqlcipher.connect(str(path), check_same_thread=False, isolation_level=None)
    connection.execute(f"PRAGMA busy_timeout = {connection_module.BUSY_MS}")
    connection.execute("PRAGMA temp_store = MEMORY")
    return connection
