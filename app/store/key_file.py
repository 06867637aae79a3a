"""The key file: a random data key, wrapped by what the clinician knows.

The data key opens the database and never changes; a wrap holds it encrypted with AES-256-GCM under
a key that Argon2id (RFC 9106) derives from the passphrase. Further wraps (a recovery code, the
system's keyring) are further entries of the same list. The parameters stand in the file, so that
they can be raised with time.
"""

from __future__ import annotations

import hashlib
import secrets
import unicodedata
from typing import Literal

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from app.errors import StorageError, VaultDamaged, VaultTooNew, WrongPassphrase, WrongUse

VERSION = 1
KEY_BYTES = 32
MIN_PASSPHRASE = 8

# A damaged or hostile file must not make us reserve all memory or compute for hours.
_MAX_MEMORY_KIB, _MAX_ITERATIONS, _MAX_LANES = 4 << 20, 64, 64


class Cost(msgspec.Struct, frozen=True):
    """Parameters of Argon2id. The defaults take about 0.3 s on a two-core machine of 2026."""

    memory_kib: int = 128 << 10
    iterations: int = 3
    lanes: int = 4


class Wrap(msgspec.Struct, frozen=True):
    """The data key, encrypted. Bytes are base64 in the file."""

    by: Literal["passphrase"]
    kdf: Literal["argon2id"]
    cost: Cost
    salt: bytes
    cipher: Literal["aes-256-gcm"]
    nonce: bytes
    key: bytes


class _Body(msgspec.Struct, frozen=True):
    version: int
    wraps: tuple[Wrap, ...]


class _File(msgspec.Struct, frozen=True):
    """`sha256` tells a damaged file from a wrong passphrase; it protects nothing."""

    version: int
    wraps: tuple[Wrap, ...]
    sha256: str


class _Version(msgspec.Struct, frozen=True):
    version: int


def new_data_key() -> bytearray:
    """A random 256-bit key, which its owner overwrites when it is done with."""
    return bytearray(secrets.token_bytes(KEY_BYTES))


def wrap_key(data_key: bytes | bytearray, passphrase: str, cost: Cost | None = None) -> bytes:
    """The content of a key file that `passphrase` opens.

    Raises WrongUse for a passphrase that is too short, StorageError for want of memory.
    """
    if len(passphrase) < MIN_PASSPHRASE:
        raise WrongUse(
            f"A passphrase needs at least {MIN_PASSPHRASE} characters. "
            "Four or five unrelated words are easy to remember and hard to guess."
        )
    cost = cost or Cost()
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    wrapping = AESGCM(_derive(passphrase, salt, cost))
    sealed = wrapping.encrypt(nonce, data_key, _bound(cost, salt))
    wrap = Wrap("passphrase", "argon2id", cost, salt, "aes-256-gcm", nonce, sealed)
    body = _Body(VERSION, (wrap,))
    return msgspec.json.format(
        msgspec.json.encode(_File(body.version, body.wraps, _checksum(body))), indent=2
    )


def unwrap_key(content: bytes, passphrase: str) -> bytearray:
    """The data key, which its owner overwrites when it is done with.

    Raises WrongPassphrase, VaultDamaged, VaultTooNew, WrongUse (empty passphrase), StorageError
    for want of memory.
    """
    if not passphrase:
        raise WrongUse("The passphrase is empty: type the passphrase of the vault.")
    file = _parse(content)
    for wrap in file.wraps:
        opening = AESGCM(_derive(passphrase, wrap.salt, wrap.cost))
        try:
            data_key = opening.decrypt(wrap.nonce, wrap.key, _bound(wrap.cost, wrap.salt))
        except InvalidTag:
            continue
        if len(data_key) == KEY_BYTES:
            return bytearray(data_key)
    raise WrongPassphrase("This passphrase does not open the vault. Check it and try again.")


def for_backup(content: bytes) -> bytes:
    """The same key file without the wraps that only this computer can open (its keyring's).

    Raises VaultDamaged, VaultTooNew.
    """
    _parse(content)
    return content  # there is no wrap of that kind yet


def _parse(content: bytes) -> _File:
    damaged = VaultDamaged(
        "The key file vault.key is damaged: without it nobody can open the vault. "
        "Put it back from a backup; nothing was changed."
    )
    try:
        version = msgspec.json.decode(content, type=_Version).version
        if version > VERSION:
            raise VaultTooNew(
                "This vault was made by a newer Consilium. Install the newest version to open it; "
                "nothing was changed."
            )
        file = msgspec.json.decode(content, type=_File)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise damaged from error
    if file.sha256 != _checksum(_Body(file.version, file.wraps)) or not file.wraps:
        raise damaged
    if not all(_is_sound(wrap) for wrap in file.wraps):
        raise damaged
    return file


def _is_sound(wrap: Wrap) -> bool:
    cost = wrap.cost
    return (
        8 * cost.lanes <= cost.memory_kib <= _MAX_MEMORY_KIB
        and 1 <= cost.iterations <= _MAX_ITERATIONS
        and 1 <= cost.lanes <= _MAX_LANES
        and len(wrap.salt) >= 8
        and len(wrap.nonce) == 12
    )


def _derive(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    # One keyboard composes an accented letter, another sends it in two parts.
    typed = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    try:
        return Argon2id(
            salt=salt,
            length=KEY_BYTES,
            iterations=cost.iterations,
            lanes=cost.lanes,
            memory_cost=cost.memory_kib,
        ).derive(typed)
    except MemoryError as error:
        raise StorageError(
            f"Opening the vault takes {cost.memory_kib >> 10} MiB of memory, which is not free. "
            "Close other programs and try again."
        ) from error


def _bound(cost: Cost, salt: bytes) -> bytes:
    """What the tag of a wrap vouches for besides the key."""
    return msgspec.json.encode((VERSION, "argon2id", cost, salt))


def _checksum(body: _Body) -> str:
    return hashlib.sha256(msgspec.json.encode(body)).hexdigest()
