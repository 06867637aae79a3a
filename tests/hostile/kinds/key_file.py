"""vault.key, whose numbers say how much memory and time a guess takes."""

from __future__ import annotations

import hashlib
import random
from pathlib import Path
from typing import Any

import msgspec

from app.paths import Home
from app.store.vault_opening import create_vault, open_vault
from tests.helpers.keys import CHEAP
from tests.hostile.frame import Prepared
from tests.hostile.mutators import NUMBERS, mutated_json, with_values

PASSPHRASE = "correct horse battery"


def prepare(folder: Path) -> Prepared:
    home = Home(folder / "home")
    create_vault(home, PASSPHRASE, CHEAP).close()
    whole = home.vault_key.read_bytes()

    def read(_: Path) -> None:
        open_vault(home, PASSPHRASE).close()

    return Prepared(home.vault_key, read, [whole], _costly(whole), mutate=_mutated)


def _mutated(content: bytes, chance: random.Random) -> bytes:
    made = mutated_json(content, chance)
    try:
        return _sealed(msgspec.json.decode(made)) if chance.random() < 0.7 else made
    except (msgspec.DecodeError, UnicodeDecodeError, TypeError):
        return made


def _sealed(document: dict[str, Any]) -> bytes:
    """With the checksum that belongs to it, which tells damage and keeps nobody out."""
    rest = {key: value for key, value in document.items() if key != "sha256"}
    sha256 = hashlib.sha256(msgspec.json.encode(rest)).hexdigest()
    return msgspec.json.encode({**rest, "sha256": sha256})


def _costly(whole: bytes) -> list[bytes]:
    """Each number of it as large and as small as can be."""
    document = msgspec.json.decode(whole)
    made = [
        _sealed(with_values(document, [(place, number)]))
        for number in (0, -1, 1, 2**21, 2**22, 2**31, *NUMBERS[-3:-1], 100_000_000, 64.5)
        for place in range(16)
    ]
    return list(dict.fromkeys(made))
