"""Signed packages: minisign's signatures, checked with this installation's own public key.

The form is that of minisign 0.10 and later (https://jedisct1.github.io/minisign/): Ed25519 over the
BLAKE2b-512 of the file, and once more over that signature and the trusted comment. The comment
tells the version, so an old package can't be passed off as a new one.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from dataclasses import dataclass
from typing import BinaryIO

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from app.errors import UpdateRefused
from app.sentences import say

_PIECE = 1 << 20
_KEY_KIND, _SIGNATURE_KIND = b"Ed", b"ED"  # ED: over the hash of the file
_UNTRUSTED, _TRUSTED = "untrusted comment: ", "trusted comment: "
_COMMENT = re.compile(r"consilium (\d+(?:\.\d+)+) (\S+)")


@dataclass(frozen=True)
class PublicKey:
    """Of whoever makes the packages: minisign's number for the key, and the key."""

    number: bytes
    key: Ed25519PublicKey


@dataclass(frozen=True)
class Signature:
    """What a .minisig file says; nothing of it is proven yet."""

    number: bytes
    of_file: bytes
    comment: str
    of_comment: bytes


def read_public_key(text: str) -> PublicKey:
    """From minisign's .pub file. Raises UpdateRefused."""
    data = _decoded(text.strip().splitlines()[-1:] or [""])
    if len(data) != 42 or data[:2] != _KEY_KIND:
        raise UpdateRefused(say("This installation's key for updates is damaged: install it anew."))
    return PublicKey(data[2:10], Ed25519PublicKey.from_public_bytes(data[10:]))


def read_signature(text: str) -> Signature:
    """From minisign's .minisig file. Raises UpdateRefused."""
    lines = text.splitlines()
    refused = UpdateRefused(say("The signature is damaged, or of another kind than minisign's."))
    if len(lines) != 4 or not lines[0].startswith(_UNTRUSTED) or not lines[2].startswith(_TRUSTED):
        raise refused
    data, of_comment = _decoded([lines[1]]), _decoded([lines[3]])
    if len(data) != 74 or data[:2] != _SIGNATURE_KIND or len(of_comment) != 64:
        raise refused
    return Signature(data[2:10], data[10:], lines[2].removeprefix(_TRUSTED), of_comment)


def require_signed(package: BinaryIO, signature: Signature, key: PublicKey) -> None:
    """Raise UpdateRefused unless the file from here to its end, and the comment, are signed by that
    key."""
    if signature.number != key.number:
        raise UpdateRefused(say("The package is signed by somebody else than this installation's."))
    total = hashlib.blake2b(digest_size=64)
    while piece := package.read(_PIECE):
        total.update(piece)
    try:
        key.key.verify(signature.of_comment, signature.of_file + signature.comment.encode())
    except InvalidSignature:
        raise UpdateRefused(say("The signature was altered: nothing was installed.")) from None
    try:
        key.key.verify(signature.of_file, total.digest())
    except InvalidSignature:
        raise UpdateRefused(
            say("The package was altered, or is not the signed one: nothing was installed.")
        ) from None


def newer_version(comment: str, system: str, present: str) -> str:
    """The version that a trusted comment names. Raises UpdateRefused unless it is one for this
    system, and newer than the present one."""
    named = _COMMENT.fullmatch(comment)
    if named is None:
        raise UpdateRefused(say("What is signed is no package of Consilium."))
    version, made_for = named.groups()
    if made_for != system:
        raise UpdateRefused(
            say("The package is for {made_for}, not for this computer.", made_for=made_for)
        )
    if _numbers(version) <= _numbers(present):
        raise UpdateRefused(
            say(
                "The package holds version {version}, which is not newer than this one, {present}.",
                version=version,
                present=present,
            )
        )
    return version


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(each) for each in version.split("."))


def _decoded(lines: list[str]) -> bytes:
    try:
        return base64.b64decode(lines[0].encode("ascii", "replace"), validate=True)
    except (binascii.Error, ValueError):
        return b""
