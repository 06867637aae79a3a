"""A key derivation that costs next to nothing, and a keyring that no desktop has."""

from __future__ import annotations

from app.core.vault_secrets import KeyringSecret
from app.errors import KeyringUnavailable
from app.store.keys.key_file import Cost

CHEAP = Cost(memory_kib=64, iterations=1, lanes=1)


class FakeKeyring:
    """Keeps secrets in memory; refuses everything while `refuses` is set."""

    def __init__(self) -> None:
        self.kept: dict[str, KeyringSecret] = {}
        self.refuses = False

    def save(self, entry: str, secret: KeyringSecret) -> None:
        self._ask()
        self.kept[entry] = secret

    def load(self, entry: str) -> KeyringSecret:
        self._ask()
        return self.kept.get(entry, KeyringSecret(b""))

    def remove(self, entry: str) -> None:
        self._ask()
        self.kept.pop(entry, None)

    def _ask(self) -> None:
        if self.refuses:
            raise KeyringUnavailable("Your system's keyring is locked and was not unlocked.")
