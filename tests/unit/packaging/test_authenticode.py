"""Who signed Windows' Python: each change to a file, a signature or a chain is refused.

The signatures are made here, with certificates of our own in the place of a known authority's.
"""

from __future__ import annotations

import datetime
import hashlib
import importlib
import struct
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import pkcs7

from tests.helpers.tree import ROOT

WHO = "Someone's Foundation"
DAY = datetime.timedelta(days=1)


@pytest.fixture
def module(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    return importlib.import_module("authenticode")


@dataclass
class Authority:
    """A key with its certificate, which another one may have issued."""

    key: rsa.RSAPrivateKey
    certificate: x509.Certificate


def made(name: str, issuer: Authority | None, *, ca: bool) -> Authority:
    key = rsa.generate_private_key(65537, 2048)
    subject = x509.Name([x509.NameAttribute(x509.NameOID.ORGANIZATION_NAME, name)])
    now = datetime.datetime.now(datetime.UTC)
    builder = x509.CertificateBuilder(
        issuer.certificate.subject if issuer else subject,
        subject,
        key.public_key(),
        x509.random_serial_number(),
        now - DAY,
        now + DAY,
    ).add_extension(x509.BasicConstraints(ca, None), critical=True)
    return Authority(key, builder.sign(issuer.key if issuer else key, hashes.SHA256()))


@pytest.fixture(scope="module")
def root() -> Authority:
    return made("A Root", None, ca=True)


@pytest.fixture(scope="module")
def between(root: Authority) -> Authority:
    return made("An Issuer", root, ca=True)


def signed(content: bytes, signer: Authority, *others: Authority) -> bytes:
    """PKCS #7 over the content, with the certificates of all."""
    builder = pkcs7.PKCS7SignatureBuilder().set_data(content)
    builder = builder.add_signer(signer.certificate, signer.key, hashes.SHA256())
    for other in others:
        builder = builder.add_certificate(other.certificate)
    options = [pkcs7.PKCS7Options.Binary]
    return builder.sign(serialization.Encoding.DER, options)


def value(tag: int, content: bytes) -> bytes:
    assert len(content) < 128
    return bytes([tag, len(content)]) + content


def program(sign: Callable[[bytes], bytes]) -> bytes:
    """The least that is a 64-bit program, and its signature at the end."""
    head = bytearray(0x200)
    struct.pack_into("<I", head, 0x3C, 0x80)
    struct.pack_into("<H", head, 0x80 + 24, 0x20B)
    entry = 0x80 + 24 + 144
    body = bytes(head) + b"what it does"
    digest = hashlib.sha256(body[: 0x80 + 88] + body[0x80 + 92 : entry] + body[entry + 8 :])
    told = value(0x30, b"") + value(0x30, value(0x30, b"") + value(0x04, digest.digest()))
    signature = sign(told)
    signature = struct.pack("<IHH", 8 + len(signature), 0x200, 2) + signature
    struct.pack_into("<II", head, entry, len(body), len(signature))
    return bytes(head) + body[0x200:] + signature


@pytest.fixture
def signer(
    module: ModuleType, root: Authority, between: Authority, monkeypatch: pytest.MonkeyPatch
) -> Authority:
    monkeypatch.setattr(module, "roots", lambda: (root.certificate,))
    return made(WHO, between, ca=False)


def test_a_program_as_it_was_signed_is_taken_and_each_change_refused(
    module: ModuleType, signer: Authority, between: Authority, tmp_path: Path
) -> None:
    content = program(lambda told: signed(told, signer, between))
    file = tmp_path / "program.exe"
    file.write_bytes(content)
    module.require_signer(file, WHO)
    with pytest.raises(module.NotSigned, match="Another didn't sign it"):
        module.require_signer(file, "Another")
    at = content.index(b"what it does")
    file.write_bytes(content[:at] + b"W" + content[at + 1 :])
    with pytest.raises(module.NotSigned, match="altered after it was signed"):
        module.require_signer(file, WHO)
    file.write_bytes(content + b"more")
    with pytest.raises(module.NotSigned, match="something follows"):
        module.require_signer(file, WHO)
    file.write_bytes(content[:at])
    with pytest.raises(module.NotSigned, match="has no signature"):
        module.require_signer(file, WHO)
    file.write_bytes(b"text")
    with pytest.raises(module.NotSigned, match="no program of Windows"):
        module.require_signer(file, WHO)


def test_a_catalogue_that_was_changed_or_cut_is_refused(
    module: ModuleType, signer: Authority, between: Authority, tmp_path: Path
) -> None:
    listed = hashlib.sha256(b"a file").digest()
    whole = signed(listed, signer, between)
    file = tmp_path / "some.cat"
    file.write_bytes(whole)
    assert listed in module.catalogue(file, WHO)
    file.write_bytes(whole.replace(listed, hashlib.sha256(b"another").digest()))
    with pytest.raises(module.NotSigned, match="signed content was altered"):
        module.catalogue(file, WHO)
    file.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    with pytest.raises(module.NotSigned, match="its signature is false"):
        module.catalogue(file, WHO)
    for length in (0, 3, 40, len(whole) // 2, len(whole) - 1):
        file.write_bytes(whole[:length])
        with pytest.raises(module.NotSigned):
            module.catalogue(file, WHO)


def test_a_chain_must_lead_to_a_root_that_is_trusted_through_issuers_that_may_issue(
    module: ModuleType, signer: Authority, between: Authority, tmp_path: Path
) -> None:
    file = tmp_path / "some.cat"
    stranger = made("A Root", None, ca=True)
    other = made(WHO, made("An Issuer", stranger, ca=True), ca=False)
    # Signed by one who was signed by a certificate that is no issuer's.
    no_issuer = made("A Customer", between, ca=False)
    false = made(WHO, no_issuer, ca=False)
    for alone in (
        signed(b"x", signer),
        signed(b"x", other, between, stranger),
        signed(b"x", false, no_issuer, between),
        signed(b"x", made(WHO, None, ca=True)),
    ):
        file.write_bytes(alone)
        with pytest.raises(module.NotSigned, match="leads to no root"):
            module.catalogue(file, WHO)
