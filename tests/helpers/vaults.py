"""Statements of a test, on the connection that an open vault has for itself.

Each runs under the vault's lock: maintenance, in a thread of its own, uses that connection too.
"""

from __future__ import annotations

from typing import Any

from app.services.application import Services
from app.store.vault import Vault


def vault_of(services: Services) -> Vault:
    """What the services keep to themselves: for what a test does to the vault behind their back."""
    return services._vault


def execute(vault: Vault, statement: str, *values: object) -> list[tuple[Any, ...]]:
    """All rows that the statement gives."""
    with vault.lock:
        rows: list[tuple[Any, ...]] = vault.database.execute(statement, values).fetchall()
        return rows


def value_of(vault: Vault, statement: str, *values: object) -> Any:
    """The first column of the first row."""
    return execute(vault, statement, *values)[0][0]


def in_transaction(vault: Vault) -> bool:
    """Whether one was begun and not ended."""
    with vault.lock:
        return bool(vault.database.conn.in_transaction)
