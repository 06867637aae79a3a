"""The key file: only its passphrase opens it, and damage is never called a wrong passphrase."""

from __future__ import annotations

import json
import unicodedata
from typing import Any

import msgspec
import pytest

from app.errors import VaultDamaged, VaultTooNew, WrongPassphrase, WrongUse
from app.store.keys import key_file
from app.store.keys.key_file import Cost
from app.store.keys.key_slots import new_data_key, unwrap_key, wrap_key

PASSPHRASE = "sixteen wild geese"


def test_only_the_passphrase_gives_the_key_back(cheap: Cost) -> None:
    data_key = new_data_key()
    content = wrap_key(data_key, PASSPHRASE, cheap)
    assert unwrap_key(content, PASSPHRASE) == data_key
    for wrong in ("sixteen wild gees", PASSPHRASE + " ", PASSPHRASE.upper()):
        with pytest.raises(WrongPassphrase):
            unwrap_key(content, wrong)


def test_the_key_is_not_in_the_file_and_no_two_files_are_alike(cheap: Cost) -> None:
    data_key = new_data_key()
    one, other = (wrap_key(data_key, PASSPHRASE, cheap) for _ in range(2))
    assert data_key not in one
    assert data_key.hex().encode() not in one
    first, second = json.loads(one)["wraps"][0], json.loads(other)["wraps"][0]
    assert first["salt"] != second["salt"]
    assert first["nonce"] != second["nonce"]


def test_the_default_cost_is_at_least_what_rfc_9106_recommends() -> None:
    cost = Cost()
    assert cost.memory_kib >= 64 << 10
    assert cost.iterations >= 3


@pytest.mark.parametrize("short", ["", "seven77"])
def test_a_short_passphrase_is_refused(short: str) -> None:
    with pytest.raises(WrongUse):
        wrap_key(new_data_key(), short)


def test_an_empty_passphrase_is_no_wrong_guess(cheap: Cost) -> None:
    with pytest.raises(WrongUse):
        unwrap_key(wrap_key(new_data_key(), PASSPHRASE, cheap), "")


def test_an_accent_opens_however_the_keyboard_sends_it(cheap: Cost) -> None:
    data_key = new_data_key()
    composed = unicodedata.normalize("NFC", "fièvre élevée")
    content = wrap_key(data_key, composed, cheap)
    assert unwrap_key(content, unicodedata.normalize("NFD", composed)) == data_key


def test_any_flipped_bit_is_called_damage_or_means_nothing(cheap: Cost) -> None:
    data_key = new_data_key()
    content = wrap_key(data_key, PASSPHRASE, cheap)
    harmless = 0
    for position in range(len(content)):
        for bit in (0x01, 0x08, 0x80):
            damaged = bytearray(content)
            damaged[position] ^= bit
            try:
                assert unwrap_key(bytes(damaged), PASSPHRASE) == data_key
                harmless += 1
            except (VaultDamaged, VaultTooNew):
                continue
    assert harmless < 5, "only the unused bits at the end of a base64 text mean nothing"


def test_any_truncation_is_called_damage(cheap: Cost) -> None:
    content = wrap_key(new_data_key(), PASSPHRASE, cheap)
    for length in range(len(content)):
        with pytest.raises(VaultDamaged):
            unwrap_key(content[:length], PASSPHRASE)


@pytest.mark.parametrize(
    "hostile",
    [
        {"memory_kib": 1 << 40},
        {"memory_kib": 8, "lanes": 4},
        {"iterations": 1 << 30},
        {"iterations": 0},
        {"lanes": 1 << 20, "memory_kib": 4 << 20},
        {"lanes": 0},
    ],
)
def test_a_hostile_cost_is_refused_before_it_is_paid(cheap: Cost, hostile: dict[str, int]) -> None:
    def change(document: dict[str, Any]) -> None:
        document["wraps"][0]["cost"] |= hostile

    with pytest.raises(VaultDamaged):
        unwrap_key(rewritten(wrap_key(new_data_key(), PASSPHRASE, cheap), change), PASSPHRASE)


def test_the_cost_cannot_be_swapped_under_the_same_key(cheap: Cost) -> None:
    def change(document: dict[str, Any]) -> None:
        document["wraps"][0]["cost"]["iterations"] += 1

    with pytest.raises(WrongPassphrase):
        unwrap_key(rewritten(wrap_key(new_data_key(), PASSPHRASE, cheap), change), PASSPHRASE)


def test_a_newer_key_file_is_called_newer(cheap: Cost) -> None:
    document = json.loads(wrap_key(new_data_key(), PASSPHRASE, cheap))
    document["version"] = key_file.VERSION + 1
    document["wraps"] = "of another kind"
    with pytest.raises(VaultTooNew):
        unwrap_key(json.dumps(document).encode(), PASSPHRASE)


def rewritten(content: bytes, change: Any) -> bytes:
    """The file after a change, with a checksum that fits."""
    document = json.loads(content)
    change(document)
    file = msgspec.json.decode(json.dumps(document), type=key_file.KeyFile)
    document["sha256"] = key_file.checksum(file)
    return json.dumps(document).encode()
