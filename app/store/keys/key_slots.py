"""Key slots: derive a key from a passphrase, code or keyring secret; seal and open the data key
with it.

A passphrase goes through Argon2id (RFC 9106), as people choose it. A recovery code (131 bits) and
the keyring's secret (256 bits) can't be guessed: HKDF-SHA256 (RFC 5869) is enough for them.
"""

from __future__ import annotations

import secrets
import time
import unicodedata
from collections.abc import Callable
from typing import TypeAlias

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.core.recovery_code import RecoveryCode
from app.core.vault_secrets import MIN_PASSPHRASE, KeyringSecret, Secret
from app.errors import (
    KeyringUnavailable,
    NoRecoveryCode,
    StorageError,
    WrongPassphrase,
    WrongRecoveryCode,
    WrongUse,
)
from app.sentences import say
from app.store.keys.key_file import (
    VERSION,
    Cost,
    KeyFile,
    KeyringWrap,
    PassphraseWrap,
    RecoveryWrap,
    Wrap,
    encode,
    parse,
)

KEY_BYTES = 32

Key: TypeAlias = bytes | bytearray
Sealer: TypeAlias = Callable[[Key], Wrap]


def subkey_of(data_key: Key, purpose: str) -> bytes:
    """32 bytes for one purpose ("snapshots"), always the same for this vault: HKDF-SHA256
    (RFC 5869) of the data key, without a salt. Who has a subkey learns nothing of the others."""
    info = b"consilium/subkey/1/" + purpose.encode()
    return HKDF(SHA256(), KEY_BYTES, salt=None, info=info).derive(data_key)


def new_data_key() -> bytearray:
    """A random 256-bit key, which its owner overwrites when it is done with."""
    return bytearray(secrets.token_bytes(KEY_BYTES))


def wrap_key(data_key: Key, passphrase: str, cost: Cost | None = None) -> bytes:
    """The content of a new key file that `passphrase` opens. Raises as `passphrase_sealer`."""
    return encode(KeyFile(VERSION, (passphrase_sealer(passphrase, cost)(data_key),)))


def unwrap_key(content: bytes, secret: Secret) -> bytearray:
    """The data key. Raises VaultDamaged, VaultTooNew, and what `open_wrap` raises."""
    return open_wrap(parse(content), secret)


def passphrase_sealer(passphrase: str, cost: Cost | None = None) -> Sealer:
    """Derives the wrapping key now, which takes its time.

    Raises WrongUse for a passphrase that is too short, StorageError for want of memory.
    """
    if len(passphrase) < MIN_PASSPHRASE:
        raise WrongUse(
            say(
                "A passphrase needs at least {least} characters. Four or five "
                "unrelated words are easy to remember and hard to guess.",
                least=MIN_PASSPHRASE,
            )
        )
    cost = cost or Cost()
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    sealing = AESGCM(_stretched(passphrase, salt, cost))

    def seal(data_key: Key) -> Wrap:
        wrap = PassphraseWrap("argon2id", cost, salt, "aes-256-gcm", nonce, b"")
        return _filled(wrap, sealing, data_key)

    return seal


def recovery_sealer(code: RecoveryCode) -> Sealer:
    def seal(data_key: Key) -> Wrap:
        salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
        wrap = RecoveryWrap("hkdf-sha256", int(time.time()), salt, "aes-256-gcm", nonce, b"")
        return _filled(wrap, AESGCM(_of_code(code, salt)), data_key)

    return seal


def keyring_sealer(entry: str, secret: KeyringSecret) -> Sealer:
    def seal(data_key: Key) -> Wrap:
        salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
        wrap = KeyringWrap("hkdf-sha256", entry, salt, "aes-256-gcm", nonce, b"")
        return _filled(wrap, AESGCM(_of_keyring(secret, salt)), data_key)

    return seal


def open_wrap(file: KeyFile, secret: Secret) -> bytearray:
    """The data key, which its owner overwrites when it is done with.

    Raises WrongUse for an empty passphrase, WrongPassphrase, WrongRecoveryCode, NoRecoveryCode,
    KeyringUnavailable, StorageError for want of memory.
    """
    if isinstance(secret, RecoveryCode):
        recovery = file.recovery
        if recovery is None:
            raise NoRecoveryCode(
                say("This vault has no recovery code: only its passphrase opens it.")
            )
        return _opened(
            recovery,
            _of_code(secret, recovery.salt),
            WrongRecoveryCode(
                say(
                    "This is a recovery code, but not the one of this vault. A newer code "
                    "replaces the older ones: look for the last one."
                )
            ),
        )
    if isinstance(secret, KeyringSecret):
        refused = KeyringUnavailable(
            say(
                "What your system's keyring keeps does not open this vault. "
                "Open it with the passphrase, then turn the system login off and on again."
            )
        )
        if file.keyring is None:
            raise refused
        return _opened(file.keyring, _of_keyring(secret, file.keyring.salt), refused)
    if not secret:
        raise WrongUse(say("The passphrase is empty: type the passphrase of the vault."))
    wrap = file.passphrase
    return _opened(
        wrap,
        _stretched(secret, wrap.salt, wrap.cost),
        WrongPassphrase(say("This passphrase does not open the vault. Check it and try again.")),
    )


def _filled(wrap: Wrap, sealing: AESGCM, data_key: Key) -> Wrap:
    sealed = sealing.encrypt(wrap.nonce, data_key, _bound(wrap))
    return msgspec.structs.replace(wrap, key=sealed)


def _opened(wrap: Wrap, wrapping_key: bytes, refused: Exception) -> bytearray:
    try:
        data_key = AESGCM(wrapping_key).decrypt(wrap.nonce, wrap.key, _bound(wrap))
    except InvalidTag:
        raise refused from None
    if len(data_key) != KEY_BYTES:
        raise refused
    return bytearray(data_key)


def _stretched(passphrase: str, salt: bytes, cost: Cost) -> bytes:
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
            say(
                "Opening the vault takes {mebibytes} MiB of memory, which is not free. "
                "Close other programs and try again.",
                mebibytes=cost.memory_kib >> 10,
            )
        ) from error


def _of_code(code: RecoveryCode, salt: bytes) -> bytes:
    info = b"consilium/recovery-code/1"
    return HKDF(SHA256(), KEY_BYTES, salt=salt, info=info).derive(code.characters.encode())


def _of_keyring(secret: KeyringSecret, salt: bytes) -> bytes:
    info = b"consilium/keyring/1"
    return HKDF(SHA256(), KEY_BYTES, salt=salt, info=info).derive(secret.secret)


def _bound(wrap: Wrap) -> bytes:
    """What the tag of a wrap vouches for besides the key; as the first version of the file did."""
    if isinstance(wrap, PassphraseWrap):
        return msgspec.json.encode((1, wrap.kdf, wrap.cost, wrap.salt))
    if isinstance(wrap, RecoveryWrap):
        return msgspec.json.encode((2, "recovery-code", wrap.kdf, wrap.made_at, wrap.salt))
    return msgspec.json.encode((2, "keyring", wrap.kdf, wrap.entry, wrap.salt))
