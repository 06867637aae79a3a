"""The vaults of the benchmark: one that is encrypted, and the same one plain."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

from app.paths import Home
from app.store import connection as connection_module
from app.store import vault_opening
from app.store.idle_maintenance import IdleMaintenance
from app.store.keys.key_file import Cost
from app.store.sqlite_driver import Connection, open_file
from app.store.vault import Vault
from app.store.vault_opening import create_vault
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
    """Fill both through the schema's own triggers, with the same rows in the same order.

    Raises VaultExists.
    """
    encrypted, plain = homes(folder).values()
    vault = create_vault(encrypted, PASSPHRASE, COST)
    key = bytes(vault._data_key)
    vault.close()
    (folder / "key").write_bytes(key)  # of made-up text: nothing to keep secret
    with _without_encryption():
        create_vault(plain, PASSPHRASE, COST).close()
    for home in (encrypted, plain):
        began = time.perf_counter()
        kind = home.root.name
        with opened(home, key) as vault:
            connection = vault.connect()
        for pragma in _FOR_SPEED:
            connection.execute(f"PRAGMA {pragma}")
        _fill(connection, consultations, messages, lambda text, kind=kind: say(f"{kind}: {text}"))
        connection.execute("PRAGMA journal_mode = WAL")
        connection.close()
        with opened(home, key) as vault:
            idle_maintenance = IdleMaintenance(vault)
            while idle_maintenance.merge_step():  # what the program does after opening
                pass
        say(f"{kind}: filled and merged in {time.perf_counter() - began:.0f} s")


def _fill(
    connection: Connection, consultations: int, messages: int, say: Callable[[str], None]
) -> None:
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
        if number % (consultations // 5 or 1) == 0:
            say(f"{number:,} consultations")
    connection.execute("COMMIT")


@contextmanager
def opened(home: Home, key: bytes) -> Iterator[Vault]:
    """As the program opens it once the key is derived; a plain one without setting a key."""
    with ExitStack() as stack:
        if home.root.name == "plain":
            stack.enter_context(_without_encryption())
        vault = vault_opening._open(home, bytearray(key))
        try:
            yield vault
        finally:
            vault.close()


@contextmanager
def _without_encryption() -> Iterator[None]:
    """The plain vault's connections are given no key; the other's are what they are."""

    def opened_file(path: Path, *key_and_scheme: Any) -> Connection:
        if path.parent.name == "plain":
            return Connection(str(path))
        return open_file(path, *key_and_scheme)

    with patch.object(connection_module, "open_file", opened_file):
        yield
