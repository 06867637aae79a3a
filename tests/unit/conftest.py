"""Fixtures of several subjects: a real vault, with a key derivation that costs next to nothing, and
clients of the scripted engine."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.paths import Home
from app.store.history.repository import Repository
from app.store.keys.key_file import Cost
from app.store.vault import Vault
from app.store.vault_opening import create_vault
from tests.helpers.engine_clients import make
from tests.helpers.keys import CHEAP

PASSPHRASE = "sixteen wild geese"
__all__ = ["make"]


@pytest.fixture
def passphrase() -> str:
    return PASSPHRASE


@pytest.fixture
def cheap() -> Cost:
    return CHEAP


@pytest.fixture
def vault(home: Home) -> Iterator[Vault]:
    vault = create_vault(home, PASSPHRASE, CHEAP)
    yield vault
    vault.close()


@pytest.fixture
def repository(vault: Vault) -> Repository:
    return Repository(vault)
