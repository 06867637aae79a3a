"""Who signed a program, a library or a catalogue of Windows (Authenticode), checked without it.

Checked are the signed digest of the file, the signature, and the signer's chain to a root that this
system trusts. Not checked is the time: signatures outlive their certificates by a counter-signature
that we don't read, and whether one was revoked only a network tells.
"""

from __future__ import annotations

import hashlib
import struct
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa

ROOTS = Path("/etc/ssl/certs/ca-certificates.crt")
SEQUENCE, SET, OCTETS, CONTEXT_0 = 0x30, 0x31, 0x04, 0xA0
SHA256 = bytes.fromhex("608648016503040201")
MESSAGE_DIGEST = bytes.fromhex("2a864886f70d010904")
SIGNED_DATA = bytes.fromhex("2a864886f70d010702")
MOST_ISSUERS = 5


class NotSigned(Exception):
    """A file isn't signed by whom it should be; the text says what is wrong, in a clause."""


@dataclass(frozen=True)
class Value:
    """A value of DER: its tag, what it holds, and all of it."""

    tag: int
    content: bytes
    whole: bytes

    def items(self) -> list[Value]:
        return list(_values(self.content))


def _values(data: bytes) -> Iterator[Value]:
    at = 0
    while at < len(data):
        length, begin = data[at + 1], at + 2
        if length & 0x80:
            count = length & 0x7F
            length, begin = int.from_bytes(data[begin : begin + count], "big"), begin + count
        if begin + length > len(data):
            raise NotSigned("its signature is cut off")
        yield Value(data[at], data[begin : begin + length], data[at : begin + length])
        at = begin + length


def require_signer(file: Path, organisation: str) -> None:
    """Raises NotSigned where a program or library wasn't signed as it is by this organisation."""
    data = file.read_bytes()
    digest, signature = _of_program(data)
    content = _verified(signature, organisation)
    if content.items()[1].items()[1].content != digest:
        raise NotSigned("it was altered after it was signed")


def catalogue(file: Path, organisation: str) -> bytes:
    """A catalogue's content, which holds the SHA-1 or SHA-256 of each of its files. Raises
    NotSigned where this organisation didn't sign it."""
    return _verified(file.read_bytes(), organisation).whole


def _of_program(data: bytes) -> tuple[bytes, bytes]:
    """The digest of all but the signature and its place; the signature. Raises NotSigned."""
    try:
        head = struct.unpack_from("<I", data, 0x3C)[0] + 24
        wide = struct.unpack_from("<H", data, head)[0] == 0x20B
        checksum, entry = head + 64, head + (144 if wide else 128)
        start, size = struct.unpack_from("<II", data, entry)
    except struct.error:
        raise NotSigned("it is no program of Windows") from None
    if not start or start + size > len(data) or size < 8:
        raise NotSigned("it has no signature")
    signed = data[:checksum] + data[checksum + 4 : entry] + data[entry + 8 : start]
    length = struct.unpack_from("<I", data, start)[0]
    if data[start + size :]:
        raise NotSigned("something follows its signature")
    return hashlib.sha256(signed).digest(), data[start + 8 : start + length]


def _verified(signature: bytes, organisation: str) -> Value:
    """What was signed. Raises NotSigned."""
    try:
        outer = next(_values(signature)).items()
        if outer[0].content != SIGNED_DATA:
            raise NotSigned("its signature is of an unknown kind")
        parts = outer[1].items()[0].items()
        content = parts[2].items()[1].items()[0]
        held = next(part for part in parts if part.tag == CONTEXT_0)
        certificates = [
            x509.load_der_x509_certificate(each.whole)
            for each in held.items()
            if each.tag == SEQUENCE
        ]
        signer = parts[-1].items()[0].items()
        _, who, algorithm, attributes, _, signed = signer[:6]
        _require(algorithm.items()[0].content == SHA256, "its digest isn't SHA-256")
        _require(attributes.tag == CONTEXT_0 and signed.tag == OCTETS, "its signature is odd")
        told = next(
            each.items()[1].items()[0].content
            for each in attributes.items()
            if each.items()[0].content == MESSAGE_DIGEST
        )
        _require(told == hashlib.sha256(content.content).digest(), "its signed content was altered")
        certificate = next(each for each in certificates if _is_named(each, who))
        key = certificate.public_key()
        _require(isinstance(key, rsa.RSAPublicKey), "its key isn't RSA")
        assert isinstance(key, rsa.RSAPublicKey)
        of_set = bytes([SET]) + attributes.whole[1:]
        key.verify(signed.content, of_set, padding.PKCS1v15(), hashes.SHA256())
    except (IndexError, StopIteration, ValueError):
        raise NotSigned("its signature can't be read") from None
    except InvalidSignature:
        raise NotSigned("its signature is false") from None
    _require_chain(certificate, certificates, organisation)
    return content


def _require(holds: bool, otherwise: str) -> None:
    if not holds:
        raise NotSigned(otherwise)


def _is_named(certificate: x509.Certificate, who: Value) -> bool:
    issuer, serial = who.items()
    same = certificate.serial_number == int.from_bytes(serial.content, "big")
    return same and certificate.issuer.public_bytes() == issuer.whole


def _require_chain(
    certificate: x509.Certificate, others: list[x509.Certificate], organisation: str
) -> None:
    names = certificate.subject.get_attributes_for_oid(x509.NameOID.ORGANIZATION_NAME)
    _require([each.value for each in names] == [organisation], f"{organisation} didn't sign it")
    for _ in range(MOST_ISSUERS):
        if any(_issued(certificate, root) for root in roots()):
            return
        issuer = next((each for each in others if _issued(certificate, each)), None)
        if issuer is None or issuer == certificate:
            break
        certificate = issuer
    raise NotSigned("its signer's certificate leads to no root that this system trusts")


def _issued(certificate: x509.Certificate, issuer: x509.Certificate) -> bool:
    if certificate.issuer != issuer.subject:
        return False
    try:
        certificate.verify_directly_issued_by(issuer)
        limits = issuer.extensions.get_extension_for_class(x509.BasicConstraints).value
    except (InvalidSignature, ValueError, TypeError, x509.ExtensionNotFound):
        return False
    return bool(limits.ca)


@cache
def roots() -> tuple[x509.Certificate, ...]:
    """Those that this system trusts."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # one of them has an odd serial number
        return tuple(x509.load_pem_x509_certificates(ROOTS.read_bytes()))
