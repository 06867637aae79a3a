"""Signed packages for updates, and the folder of an installed program."""

from __future__ import annotations

import base64
import hashlib
import platform
import sys
import tarfile
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from app.services.updates.update_service import SIGNATURE

NEWER = "99.0"
SYSTEM = f"{sys.platform}-{platform.machine()}"
INSTALLS = 'echo new > "$2/lib/consilium/version"'


@dataclass(frozen=True)
class Publisher:
    """Whoever makes packages, with a key in minisign's form."""

    private: Ed25519PrivateKey
    number: bytes = b"numberk1"

    def public_text(self) -> str:
        raw = self.private.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
        return f"untrusted comment: ours\n{encoded(b'Ed' + self.number + raw)}\n"

    def sign(self, package: Path, comment: str) -> Path:
        of_file = self.private.sign(hashlib.blake2b(package.read_bytes()).digest())
        of_comment = self.private.sign(of_file + comment.encode())
        signature = package.with_name(package.name + SIGNATURE)
        signature.write_text(
            f"untrusted comment: whatever\n{encoded(b'ED' + self.number + of_file)}\n"
            f"trusted comment: {comment}\n{encoded(of_comment)}\n"
        )
        return signature


def encoded(data: bytes) -> str:
    return base64.b64encode(data).decode()


def package_of(folder: Path, installs: str = INSTALLS) -> Path:
    """A package whose install script does only that."""
    root = folder / "consilium-99.0"
    root.mkdir()
    (root / "install.sh").write_text(f"#!/bin/sh\n{installs}\n")
    made = folder / "consilium.tar.xz"
    with tarfile.open(made, "w:xz") as archive:
        archive.add(root, root.name)
    return made


def installed_program(folder: Path, publisher: Publisher) -> Path:
    """This version, as install.sh leaves it."""
    program = folder / "prefix" / "lib" / "consilium"
    (program / "share" / "consilium").mkdir(parents=True)
    (program / "share/consilium/uninstall.sh").touch()
    (program / "share/consilium/update.pub").write_text(publisher.public_text())
    (program / "version").write_text("old")
    return program
