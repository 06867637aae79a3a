"""Integrity check of the database: every page's authentication, and SQLite's check of the
structure.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import apsw

from app.store.sqlite_driver import PAGE_BYTES
from app.store.storage_errors import storage_errors
from app.store.vault import Vault

_ROWS = 20  # of a check's findings: enough to tell what is wrong
_DAMAGE = (apsw.CorruptError, apsw.IOError, apsw.NotADBError)
_STEPS = 100  # of SQLite's virtual machine, or pages, between two looks at `cancelled`


def check_vault(vault: Vault, cancelled: Callable[[], bool] = lambda: False) -> list[str]:
    """What is wrong with the open vault's file; empty for a sound one, or when cancelled.

    Works on a connection of its own where it can have one, so that nobody waits for it. A page
    that is being written back from the log just then can look damaged: only what a second look
    finds too is reported.
    Raises VaultDamaged and storage errors where the file can't be opened a second time.
    """
    found: list[str] = []
    for _ in range(2):
        with storage_errors(vault.path), vault.another() as connection:
            found = findings(connection, thorough=False, cancelled=cancelled)
        if not found or cancelled():
            return []
    return found


def findings(
    connection: Any, *, thorough: bool, cancelled: Callable[[], bool] = lambda: False
) -> list[str]:
    """SQLite's findings; a page that was changed is among them, for it can't be decrypted.
    `thorough` compares the indexes with their tables too. Pages in use are read, free ones not.
    A file that ends within a page is not looked into: what it has of that would be taken unsealed.
    Raises apsw.Error for what says nothing of the file (it is locked, the memory is full).
    """
    if Path(connection.filename).stat().st_size % PAGE_BYTES:
        return ["the file ends within a page"]
    connection.set_progress_handler(cancelled, _STEPS)
    try:
        check = "integrity_check" if thorough else "quick_check"
        rows = connection.execute(f"PRAGMA {check}({_ROWS})").fetchall()
        return [str(row[0]) for row in rows if row[0] != "ok"]
    except apsw.Error as error:
        if cancelled():
            return []
        if isinstance(error, _DAMAGE):
            return [str(error)]
        raise
    finally:
        connection.set_progress_handler(None)
