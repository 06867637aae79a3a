"""Is the database sound? Every page's authentication, and SQLite's own check of the structure."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from typing import TYPE_CHECKING, Any

from sqlcipher3 import dbapi2 as sqlcipher

if TYPE_CHECKING:
    from app.store.vault import Vault

_ROWS = 20  # of a check's findings: enough to tell what is wrong
_STEPS = 100  # of SQLite's virtual machine, or pages, between two looks at `cancelled`


def check_vault(vault: Vault, cancelled: Callable[[], bool] = lambda: False) -> list[str]:
    """What is wrong with the open vault's file; empty for a sound one, or when cancelled.

    Works on a connection of its own, so that nobody waits for it. A page that is being written
    back from the log just then can look damaged: only what a second look finds too is reported.
    Raises sqlcipher3's errors where the file can't be opened a second time.
    """
    found: list[str] = []
    for _ in range(2):
        with closing(vault.connect()) as connection:
            found = findings(connection, thorough=False, cancelled=cancelled)
        if not found or cancelled():
            return []
    return found


def findings(
    connection: Any, *, thorough: bool, cancelled: Callable[[], bool] = lambda: False
) -> list[str]:
    """SQLite's and SQLCipher's findings. `thorough` compares the indexes with their tables too."""
    connection.set_progress_handler(lambda: int(cancelled()), _STEPS)
    check = "integrity_check" if thorough else "quick_check"
    found: list[str] = []
    try:
        # The last one can't be interrupted: about 2 seconds for each gigabyte.
        for pragma in (f"{check}({_ROWS})", "cipher_integrity_check"):
            if not cancelled():
                found = _said(connection, pragma) + found
    except sqlcipher.OperationalError as error:
        if not cancelled():
            found.append(str(error))
    finally:
        connection.set_progress_handler(None, 0)
    return found[:_ROWS]


def _said(connection: Any, pragma: str) -> list[str]:
    """Raises OperationalError when it was interrupted."""
    try:
        rows = connection.execute(f"PRAGMA {pragma}").fetchall()
    except sqlcipher.OperationalError:
        raise
    except sqlcipher.DatabaseError as error:
        return [str(error)]
    return [str(row[0]) for row in rows if row[0] != "ok"]
