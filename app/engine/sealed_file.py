"""Sealed file: encrypted and authenticated, so it can't be read, changed, cut, rearranged or
swapped.

    magic 16 bytes | version u32 | header bytes u32 | salt 32 bytes         (little-endian)
    header, sealed
    content in pieces of 1 MiB, the last one shorter, each sealed

Sealed: AES-256-GCM, the 16 bytes of its tag behind it. The key of a file is HKDF-SHA256 (RFC 5869)
of the key that it is written with and the file's random salt: so no two files share one, and
overwriting the first bytes of a file makes the rest of it noise. Nonces number the pieces and tell
the header and the last one apart (STREAM, Hoang et al., CRYPTO 2015): a piece in another place, or
a file that ends too early, is no piece and no file of ours. Every tag vouches for the first line.
"""

from __future__ import annotations

import os
import secrets
import stat
import struct
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, cast

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.files import open_new, sync_folder

VERSION = 1
PIECE = 1 << 20  # bytes
MAX_HEADER = 1 << 20  # bytes
PART = ".part"  # behind the name of a file that is being written
_MAGIC = b"CONSILIUM-STATE\0"
_PREAMBLE = struct.Struct("<16sII32s")
_NONCE = struct.Struct("<QI")  # number of the piece, and its place
_TAG = 16
_HEADER, _MIDDLE, _LAST = 2, 0, 1


class SealedFileError(Exception):
    """The file is not ours, or not whole; `str(error)` says what is wrong with it, no more."""


class Stopped(Exception):
    """Reading or writing was given up because `stop` said so."""


def write_sealed(
    path: Path, key: bytes, header: bytes, content: memoryview, stop: Callable[[], bool]
) -> int:
    """Write beside `path`, sync, rename; its size in bytes. Nothing is left when it fails.

    `content` is bytes and at least one. Raises OSError, also when there is such a file; Stopped.
    """
    preamble = _PREAMBLE.pack(_MAGIC, VERSION, len(header), secrets.token_bytes(32))
    cipher = _cipher(key, preamble)
    part = path.with_name(path.name + PART)
    file = open_new(part, buffering=0)
    try:
        with file:
            file.write(preamble)
            file.write(cipher.encrypt(_NONCE.pack(0, _HEADER), header, preamble))
            room = bytearray(PIECE + _TAG)
            for nonce, piece in _pieces(content):
                sealed = memoryview(room)[: len(piece) + _TAG]
                with piece:
                    if stop():
                        raise Stopped
                    cipher.encrypt_into(nonce, piece, preamble, sealed)
                while sealed:
                    sealed = sealed[file.write(sealed) :]
            os.fsync(file.fileno())
        part.rename(path)
    except BaseException:
        with suppress(OSError):
            part.unlink()
        raise
    sync_folder(path.parent)
    return sealed_bytes(len(header), len(content))


def sealed_bytes(header: int, content: int) -> int:
    """The size of a file, in bytes, whose header and content have these sizes."""
    pieces = -(-content // PIECE)
    return _PREAMBLE.size + header + content + _TAG * (pieces + 1)


class SealedFile:
    """A file that was opened: its header is verified, its content not yet."""

    def __init__(self, file: BinaryIO, key: bytes) -> None:
        """Raises SealedFileError, OSError."""
        self._file = file
        status = os.fstat(file.fileno())
        if not stat.S_ISREG(status.st_mode):
            raise SealedFileError("it is no plain file")
        self._size = status.st_size
        self._preamble = _read(file, _PREAMBLE.size)
        magic, version, length, _ = _PREAMBLE.unpack(self._preamble)
        if magic != _MAGIC:
            raise SealedFileError("it is no saved state")
        if version != VERSION:
            raise SealedFileError(f"it is of version {version}, not {VERSION}")
        if length > MAX_HEADER:
            raise SealedFileError("its header is too long")
        self._cipher = _cipher(key, self._preamble)
        try:
            sealed = _read(file, length + _TAG)
            self.header = self._cipher.decrypt(_NONCE.pack(0, _HEADER), sealed, self._preamble)
        except InvalidTag:
            raise SealedFileError("its header was changed, or made with another key") from None

    def check_content(self, size: int) -> None:
        """Raises SealedFileError unless the file is as long as one with `size` bytes of content."""
        if size < 1 or self._size != sealed_bytes(len(self.header), size):
            raise SealedFileError("it is cut off, or longer than it should be")

    def read_into(self, content: memoryview, stop: Callable[[], bool]) -> None:
        """Fill `content` with what the file holds, all of it verified when this returns.

        Raises SealedFileError, OSError, Stopped.
        """
        self.check_content(len(content))
        for nonce, piece in _pieces(content):
            with piece:
                if stop():
                    raise Stopped
                sealed = _read(self._file, len(piece) + _TAG)
                try:
                    self._cipher.decrypt_into(nonce, sealed, self._preamble, piece)
                except InvalidTag:
                    raise SealedFileError("a part of it was changed") from None


@contextmanager
def open_sealed(path: Path, key: bytes) -> Iterator[SealedFile]:
    """Raises SealedFileError, OSError."""
    # A pipe in the file's place must not hold us up, nor a link lead us elsewhere.
    guards = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    descriptor = os.open(path, os.O_RDONLY | _flags() | guards)
    with os.fdopen(descriptor, "rb", buffering=0) as file:
        yield SealedFile(cast("BinaryIO", file), key)


def _cipher(key: bytes, preamble: bytes) -> AESGCM:
    salt, bound = preamble[-32:], preamble[:-32]
    return AESGCM(HKDF(algorithm=SHA256(), length=32, salt=salt, info=bound).derive(key))


def _pieces(content: memoryview) -> Iterator[tuple[bytes, memoryview]]:
    """Nonces, and the pieces of the content that belong to them. Each piece is to be released, for
    memory that is still looked at can't be given back."""
    for number, start in enumerate(range(0, len(content), PIECE), start=1):
        last = start + PIECE >= len(content)
        nonce = _NONCE.pack(number, _LAST if last else _MIDDLE)
        yield nonce, content[start : start + PIECE]


def _read(file: BinaryIO, size: int) -> bytes:
    parts: list[bytes] = []
    while size:
        part = file.read(size)
        if not part:
            raise SealedFileError("it is cut off")
        parts.append(part)
        size -= len(part)
    return parts[0] if len(parts) == 1 else b"".join(parts)


def _flags() -> int:
    return getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
