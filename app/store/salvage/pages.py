"""The pages of a SQLCipher 4 database, each by itself: authenticated, decrypted, or lost.

Formats: SQLCipher's design (https://www.zetetic.net/sqlcipher/design/) with its defaults of
version 4 and a raw key; the log's from https://sqlite.org/fileformat2.html#the_write_ahead_log.
Every page of 4096 bytes ends in 16 bytes of IV and 64 of HMAC-SHA512 over ciphertext, IV and page
number; the first 16 bytes of page 1 are the salt, from which the HMAC's key is made.
"""

from __future__ import annotations

import hashlib
import hmac
import os
from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE = 4096
_SALT, _IV, _TAG = 16, 16, 64
USABLE = PAGE - _IV - _TAG
_WAL_HEADER, _FRAME_HEADER = 32, 24
_SAMPLE = 64  # pages that are tried before the salt is given up


class Pages:
    """Pages count from 1. `get` gives USABLE bytes of plain text, or None for a page that is
    missing or was changed. `authenticated` is False when the salt itself is lost: then pages are
    taken unverified. `close` shuts the files."""

    def __init__(self, database: Path, data_key: bytes | bytearray) -> None:
        self._key = bytes(data_key)
        self._file = database.open("rb")
        size = os.fstat(self._file.fileno()).st_size
        wal = database.with_name(database.name + "-wal")
        self._wal = wal.open("rb") if wal.exists() else None
        self._frames = self._read_frames()
        self.count = max([-(-size // PAGE), *self._frames])
        self._hmac_key = b""
        self.authenticated = self._find_salt()
        self.lost: set[int] = set()

    def close(self) -> None:
        self._file.close()
        if self._wal is not None:
            self._wal.close()

    def get(self, number: int) -> bytes | None:
        if not 1 <= number <= self.count:
            return None
        raw = self._raw(number)
        plain = self._opened(number, raw)
        if plain is None and any(raw):
            self.lost.add(number)
        return plain

    def __iter__(self) -> Iterator[tuple[int, bytes]]:
        """Number and content of every page that can be read."""
        for number in range(1, self.count + 1):
            plain = self.get(number)
            if plain is not None:
                yield number, plain

    def _raw(self, number: int) -> bytes:
        if self._wal is not None and number in self._frames:
            self._wal.seek(self._frames[number])
            return self._wal.read(PAGE)
        self._file.seek((number - 1) * PAGE)
        return self._file.read(PAGE)

    def _opened(self, number: int, raw: bytes) -> bytes | None:
        if len(raw) < PAGE:
            return None
        start = _SALT if number == 1 else 0
        body, iv, tag = raw[start:USABLE], raw[USABLE : USABLE + _IV], raw[USABLE + _IV :]
        if self.authenticated:
            expected = hmac.digest(
                self._hmac_key, body + iv + number.to_bytes(4, "little"), "sha512"
            )
            if not hmac.compare_digest(expected, tag):
                return None
        decryptor = Cipher(algorithms.AES(self._key), modes.CBC(iv)).decryptor()
        plain = decryptor.update(body) + decryptor.finalize()
        return b"SQLite format 3\0" + plain if number == 1 else plain

    def _find_salt(self) -> bool:
        """With the salt of the file, or of page 1 in the log, at least one page must be sound."""
        self._file.seek(0)
        salts = [self._file.read(_SALT)]
        if 1 in self._frames:
            salts.insert(0, self._raw(1)[:_SALT])
        self.authenticated = True
        for salt in salts:
            mask = bytes(byte ^ 0x3A for byte in salt)
            self._hmac_key = hashlib.pbkdf2_hmac("sha512", self._key, mask, 2, 32)
            step = max(1, self.count // _SAMPLE)
            if any(
                self._opened(number, self._raw(number)) for number in range(1, self.count + 1, step)
            ):
                return True
        return False

    def _read_frames(self) -> dict[int, int]:
        """Where the log holds the newest committed content of a page."""
        if self._wal is None:
            return {}
        header = self._wal.read(_WAL_HEADER)
        salts = header[16:24]
        committed: dict[int, int] = {}
        pending: dict[int, int] = {}
        position = _WAL_HEADER
        while len(frame := self._wal.read(_FRAME_HEADER)) == _FRAME_HEADER:
            if frame[8:16] != salts:
                break  # of an earlier use of the log
            pending[int.from_bytes(frame[:4], "big")] = position + _FRAME_HEADER
            if any(frame[4:8]):  # a commit
                committed |= pending
                pending = {}
            position += _FRAME_HEADER + PAGE
            self._wal.seek(position)
        self._wal.seek(0, os.SEEK_END)
        end = self._wal.tell()
        return {page: at for page, at in committed.items() if page and at + PAGE <= end}
