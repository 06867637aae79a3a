"""Certificates made for a test: an authority, and a server's that it signed."""

from __future__ import annotations

import datetime
import hashlib
import ipaddress
import ssl
from dataclasses import dataclass
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

_DAY = datetime.timedelta(days=1)


@dataclass(frozen=True)
class Certified:
    """A server's certificate: its `context`, the authority's PEM, and its SHA-256."""

    context: ssl.SSLContext
    authority: str
    pin: str


def certified(folder: Path, host: str = "127.0.0.1", *, expired: bool = False) -> Certified:
    """A new authority, and a certificate of it for this host, in files of the folder."""
    authority_key, key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    now = datetime.datetime.now(datetime.UTC)
    begin, end = (now - 9 * _DAY, now - _DAY) if expired else (now - _DAY, now + 9 * _DAY)
    authority_name = _name("An authority of a test")
    authority = (
        _begun(authority_name, authority_name, authority_key, now - 20 * _DAY, now + 20 * _DAY)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(authority_key, hashes.SHA256())
    )
    try:
        named: x509.GeneralName = x509.IPAddress(ipaddress.ip_address(host))
    except ValueError:
        named = x509.DNSName(host)
    made = (
        _begun(_name(host), authority_name, key, begin, end)
        .add_extension(x509.SubjectAlternativeName([named]), critical=False)
        .sign(authority_key, hashes.SHA256())
    )
    files = folder / "server.pem", folder / "server.key"
    files[0].write_bytes(made.public_bytes(serialization.Encoding.PEM))
    files[1].write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*files)
    pem = authority.public_bytes(serialization.Encoding.PEM).decode()
    pin = hashlib.sha256(made.public_bytes(serialization.Encoding.DER)).hexdigest()
    return Certified(context, pem, pin)


def _name(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def _begun(
    name: x509.Name,
    issuer: x509.Name,
    key: ec.EllipticCurvePrivateKey,
    begin: datetime.datetime,
    end: datetime.datetime,
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(begin)
        .not_valid_after(end)
    )
