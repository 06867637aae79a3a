"""Each wrap opens with its own secret only, and the file keeps one of each kind."""

from __future__ import annotations

import json

import msgspec
import pytest

from app.core.recovery_code import new_recovery_code
from app.core.vault_secrets import KeyringSecret
from app.errors import (
    KeyringUnavailable,
    NoRecoveryCode,
    VaultDamaged,
    WrongPassphrase,
    WrongRecoveryCode,
    WrongUse,
)
from app.store.keys.key_file import Cost, KeyFile, checksum, encode, for_backup, parse
from app.store.keys.key_slots import (
    keyring_sealer,
    new_data_key,
    open_wrap,
    passphrase_sealer,
    recovery_sealer,
    unwrap_key,
    wrap_key,
)

PASSPHRASE = "sixteen wild geese"
# Written by the first version of the key file; its data key is the bytes 0 to 31.
FIRST_VERSION = b"""{
  "version": 1,
  "wraps": [
    {
      "by": "passphrase",
      "kdf": "argon2id",
      "cost": {
        "memory_kib": 64,
        "iterations": 1,
        "lanes": 1
      },
      "salt": "903YC+O/7egn/cety5sOMQ==",
      "cipher": "aes-256-gcm",
      "nonce": "j+KP+Xl1vR8QxPM8",
      "key": "0AQFh6aYiJEbT2JCUg4z36QukXE+8KyQq6/Aun0Kz6slJ1jP/ESr88isbD2brBmE"
    }
  ],
  "sha256": "6468783c3f819cc3154fae4b8000969c0f46d577906f66abc88e321ceaa0a140"
}"""


def test_a_key_file_of_the_first_version_opens_and_takes_further_wraps() -> None:
    assert unwrap_key(FIRST_VERSION, PASSPHRASE) == bytes(range(32))
    code = new_recovery_code()
    file = parse(FIRST_VERSION).with_wrap(recovery_sealer(code)(bytes(range(32))))
    again = parse(encode(file))
    assert again.version == 2
    assert open_wrap(again, PASSPHRASE) == open_wrap(again, code) == bytes(range(32))


def test_each_secret_opens_its_own_wrap_only(cheap: Cost) -> None:
    data_key, code = new_data_key(), new_recovery_code()
    secret, other = KeyringSecret(bytes(32)), KeyringSecret(bytes([7]) * 32)
    file = parse(wrap_key(data_key, PASSPHRASE, cheap))
    with pytest.raises(NoRecoveryCode):
        open_wrap(file, code)
    with pytest.raises(KeyringUnavailable):
        open_wrap(file, secret)
    file = file.with_wrap(recovery_sealer(code)(data_key))
    file = file.with_wrap(keyring_sealer("entry", secret)(data_key))
    for right in (PASSPHRASE, code, secret):
        assert open_wrap(parse(encode(file)), right) == data_key
    with pytest.raises(WrongRecoveryCode):
        open_wrap(file, new_recovery_code())
    with pytest.raises(KeyringUnavailable):
        open_wrap(file, other)
    with pytest.raises(WrongPassphrase):
        open_wrap(file, str(code))
    with pytest.raises(WrongUse):
        open_wrap(file, "")


def test_a_new_wrap_takes_the_place_of_the_one_of_its_kind(cheap: Cost) -> None:
    data_key, first, second = new_data_key(), new_recovery_code(), new_recovery_code()
    file = parse(wrap_key(data_key, PASSPHRASE, cheap))
    file = file.with_wrap(recovery_sealer(first)(data_key))
    file = file.with_wrap(recovery_sealer(second)(data_key))
    file = file.with_wrap(passphrase_sealer("seventeen wild geese", cheap)(data_key))
    assert len(file.wraps) == 2
    assert open_wrap(file, second) == open_wrap(file, "seventeen wild geese") == data_key
    with pytest.raises(WrongRecoveryCode):
        open_wrap(file, first)
    with pytest.raises(WrongPassphrase):
        open_wrap(file, PASSPHRASE)


def test_no_secret_is_in_the_file(cheap: Cost) -> None:
    data_key, code, secret = new_data_key(), new_recovery_code(), KeyringSecret(b"s" * 32)
    file = parse(wrap_key(data_key, PASSPHRASE, cheap))
    file = file.with_wrap(recovery_sealer(code)(data_key))
    content = encode(file.with_wrap(keyring_sealer("entry", secret)(data_key)))
    hidden = [data_key, PASSPHRASE.encode(), secret.secret, code.characters.encode()]
    for each in (*hidden, *(group.encode() for group in code.groups())):
        assert each not in content
    assert bytes(data_key).hex().encode() not in content
    assert "ssss" not in repr(secret)


def test_a_backup_carries_no_wrap_of_the_keyring(cheap: Cost) -> None:
    data_key, secret = new_data_key(), KeyringSecret(bytes(32))
    plain = wrap_key(data_key, PASSPHRASE, cheap)
    assert for_backup(plain) == plain
    content = for_backup(encode(parse(plain).with_wrap(keyring_sealer("entry", secret)(data_key))))
    assert unwrap_key(content, PASSPHRASE) == data_key
    assert b"keyring" not in content


def test_a_wrap_cannot_be_given_another_kind_date_or_name(cheap: Cost) -> None:
    data_key, code, secret = new_data_key(), new_recovery_code(), KeyringSecret(bytes(32))
    file = parse(wrap_key(data_key, PASSPHRASE, cheap))
    recovery = recovery_sealer(code)(data_key)
    keyring = keyring_sealer("entry", secret)(data_key)
    with pytest.raises(WrongRecoveryCode):
        open_wrap(file.with_wrap(msgspec.structs.replace(recovery, made_at=1)), code)
    with pytest.raises(KeyringUnavailable):
        open_wrap(file.with_wrap(msgspec.structs.replace(keyring, entry="other")), secret)


@pytest.mark.parametrize("wraps", [[], ["recovery"], ["passphrase", "passphrase"]])
def test_a_file_without_a_passphrase_or_with_two_is_damaged(cheap: Cost, wraps: list[str]) -> None:
    data_key = new_data_key()
    made = {
        "passphrase": passphrase_sealer(PASSPHRASE, cheap)(data_key),
        "recovery": recovery_sealer(new_recovery_code())(data_key),
    }
    file = KeyFile(2, tuple(made[each] for each in wraps))
    assert json.loads(encode(file))["sha256"] == checksum(file)
    with pytest.raises(VaultDamaged):
        parse(encode(file))
