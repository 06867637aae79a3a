"""A real vault for each test, with a key derivation that costs next to nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.paths import Home
from app.store.history.repository import Repository
from app.store.keys.key_file import Cost
from app.store.vault import Vault, create_vault

PASSPHRASE = "sixteen wild geese"
CHEAP = Cost(memory_kib=64, iterations=1, lanes=1)


@pytest.fixture
def home(consilium_home: Path) -> Home:
    return Home(consilium_home)


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
