"""Key file: a random data key, wrapped once for each way to open the vault.

The data key opens the database and never changes. A wrap holds it encrypted with AES-256-GCM under
a key that somebody can make again: from the passphrase, from the recovery code, from a secret in
the system's keyring (see key_slots). There is one wrap of each kind at most, and always that of the
passphrase. This module is the format; it holds no secret and computes none.

Version 1 knew the passphrase only. Its wraps are read, and kept, as they are.
"""

from __future__ import annotations

import hashlib
from typing import Literal, TypeAlias

import msgspec

from app.errors import VaultDamaged, VaultTooNew
from app.files import UNDECODABLE
from app.sentences import say

VERSION = 2
MOST_BYTES = 1 << 20  # of the file; ours has some kilobytes

# A damaged or hostile file must not make us reserve all memory or compute for hours.
# A gibibyte that is gone through once takes some 3 s.
_MAX_MEMORY_KIB, _MAX_WORK_KIB, _MAX_LANES = 1 << 20, 1 << 20, 64


class Cost(msgspec.Struct, frozen=True):
    """Parameters of Argon2id. The defaults take about 0.3 s on a two-core machine of 2026."""

    memory_kib: int = 128 << 10
    iterations: int = 3
    lanes: int = 4

    def is_below(self, other: Cost) -> bool:
        """Whether a guess costs less memory and time (one times the other) than with `other`."""
        return self.memory_kib * self.iterations < other.memory_kib * other.iterations


class PassphraseWrap(msgspec.Struct, frozen=True, tag_field="by", tag="passphrase"):
    """Bytes are base64 in the file, here and below."""

    kdf: Literal["argon2id"]
    cost: Cost
    salt: bytes
    cipher: Literal["aes-256-gcm"]
    nonce: bytes
    key: bytes


class RecoveryWrap(msgspec.Struct, frozen=True, tag_field="by", tag="recovery-code"):
    """`made_at` in seconds since 1970."""

    kdf: Literal["hkdf-sha256"]
    made_at: int
    salt: bytes
    cipher: Literal["aes-256-gcm"]
    nonce: bytes
    key: bytes


class KeyringWrap(msgspec.Struct, frozen=True, tag_field="by", tag="keyring"):
    """`entry`: the name under which the system's keyring has the secret."""

    kdf: Literal["hkdf-sha256"]
    entry: str
    salt: bytes
    cipher: Literal["aes-256-gcm"]
    nonce: bytes
    key: bytes


Wrap: TypeAlias = PassphraseWrap | RecoveryWrap | KeyringWrap


class KeyFile(msgspec.Struct, frozen=True):
    """What a key file holds besides its checksum."""

    version: int
    wraps: tuple[Wrap, ...]

    @property
    def passphrase(self) -> PassphraseWrap:
        return next(wrap for wrap in self.wraps if isinstance(wrap, PassphraseWrap))

    @property
    def recovery(self) -> RecoveryWrap | None:
        return next((wrap for wrap in self.wraps if isinstance(wrap, RecoveryWrap)), None)

    @property
    def keyring(self) -> KeyringWrap | None:
        return next((wrap for wrap in self.wraps if isinstance(wrap, KeyringWrap)), None)

    def with_wrap(self, wrap: Wrap) -> KeyFile:
        """With this one in the place of the one of its kind."""
        others = tuple(each for each in self.wraps if type(each) is not type(wrap))
        return KeyFile(VERSION, (*others, wrap))

    def without_keyring(self) -> KeyFile:
        others = tuple(each for each in self.wraps if not isinstance(each, KeyringWrap))
        return KeyFile(VERSION, others)


class _Stored(msgspec.Struct, frozen=True):
    """`sha256` tells a damaged file from a wrong passphrase; it protects nothing."""

    version: int
    wraps: tuple[Wrap, ...]
    sha256: str


class _Version(msgspec.Struct, frozen=True):
    version: int


def encode(file: KeyFile) -> bytes:
    """The content of the file on the disk."""
    stored = _Stored(file.version, file.wraps, checksum(file))
    return msgspec.json.format(msgspec.json.encode(stored), indent=2)


def for_backup(content: bytes) -> bytes:
    """The same key file without the wrap that only this computer can open: its keyring's.

    Raises VaultDamaged, VaultTooNew.
    """
    file = parse(content)
    return content if file.keyring is None else encode(file.without_keyring())


def parse(content: bytes) -> KeyFile:
    """Raises VaultDamaged, VaultTooNew."""
    damaged = VaultDamaged(
        say(
            "The key file vault.key is damaged: without it nobody can open the vault. "
            "Restore a backup; nothing was changed."
        )
    )
    try:
        version = msgspec.json.decode(content, type=_Version).version
        if version > VERSION:
            raise VaultTooNew(
                say(
                    "This vault was made by a newer Consilium. Install the newest version to "
                    "open it; nothing was changed."
                )
            )
        stored = msgspec.json.decode(content, type=_Stored)
    except UNDECODABLE as error:
        raise damaged from error
    file = KeyFile(stored.version, stored.wraps)
    kinds = [type(wrap) for wrap in file.wraps]
    if (
        stored.sha256 != checksum(file)
        or len(kinds) != len(set(kinds))
        or PassphraseWrap not in kinds
        or not all(_is_sound(wrap) for wrap in file.wraps)
    ):
        raise damaged
    return file


def checksum(file: KeyFile) -> str:
    return hashlib.sha256(msgspec.json.encode(file)).hexdigest()


def _is_sound(wrap: Wrap) -> bool:
    if len(wrap.salt) < 8 or len(wrap.nonce) != 12:
        return False
    if not isinstance(wrap, PassphraseWrap):
        return True
    cost = wrap.cost
    return (
        8 * cost.lanes <= cost.memory_kib <= _MAX_MEMORY_KIB
        and 1 <= cost.iterations <= _MAX_WORK_KIB // cost.memory_kib
        and 1 <= cost.lanes <= _MAX_LANES
    )
