"""The pages of an encrypted database, each by itself: authenticated, decrypted, or lost.

SQLite would stop at the first damage, so pages are read beneath it, through the driver. Those that
stand in the log have the same form there (https://sqlite.org/fileformat2.html#the_write_ahead_log):
they are put, encrypted as they are, at their places in a file of their own and read like others.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from app.store.disk import create_private
from app.store.driver import PAGE_BYTES, CipherScheme, Connection, open_file, page_reader

_SALT = 16  # bytes, at the beginning of page 1
_RESERVED = {CipherScheme.AEGIS: 64, CipherScheme.SQLCIPHER: 80}  # bytes at the end of each page
_WAL_HEADER, _FRAME_HEADER = 32, 24
_SAMPLE = 64  # pages that tell how the file is encrypted


class Pages:
    """Pages count from 1. `get` gives what of a page can be used, or None for one that is missing
    or was changed: it is `lost` then. `scratch` is a path for the log's pages. `close` shuts the
    files and removes that one."""

    def __init__(self, database: Path, data_key: bytes | bytearray, scratch: Path) -> None:
        self.lost: set[int] = set()
        self._connections: list[Connection] = []
        self._scratch = scratch
        self._file = database.open("rb")
        try:
            self._usable = self._begin(database, data_key)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        self._shut()
        self._file.close()
        self._scratch.unlink(missing_ok=True)

    def get(self, number: int) -> bytes | None:
        if not 1 <= number <= self.count:
            return None
        plain = self._read(number)
        if plain is None and self._was_written(number):
            self.lost.add(number)
        return None if plain is None else plain[: self._usable]

    def __iter__(self) -> Iterator[tuple[int, bytes]]:
        """Number and content of every page that can be read."""
        for number in range(1, self.count + 1):
            plain = self.get(number)
            if plain is not None:
                yield number, plain

    def _begin(self, database: Path, data_key: bytes | bytearray) -> int:
        """How many bytes of a page can be used."""
        salt = self._file.read(_SALT)
        in_file = -(-os.fstat(self._file.fileno()).st_size // PAGE_BYTES)
        log = database.with_name(database.name + "-wal")
        logged = _put_in_place(log, self._scratch, salt, in_file)
        self._logged = frozenset(logged)
        self.count = max([in_file, *logged])
        step = max(1, self.count // _SAMPLE)
        for scheme in CipherScheme:
            self._open(database, data_key, scheme)
            if any(self._read(number) for number in range(1, self.count + 1, step)):
                return PAGE_BYTES - _RESERVED[scheme]
            self._shut()
        self._open(database, data_key, CipherScheme.AEGIS)
        return PAGE_BYTES - _RESERVED[CipherScheme.AEGIS]

    def _open(self, database: Path, data_key: bytes | bytearray, scheme: CipherScheme) -> None:
        self._connections.append(open_file(database, data_key, scheme))
        if self._logged:
            self._connections.append(open_file(self._scratch, data_key, scheme))
        self._readers = [page_reader(each) for each in self._connections]

    def _shut(self) -> None:
        while self._connections:
            self._connections.pop().close()

    def _read(self, number: int) -> bytes | None:
        return self._readers[number in self._logged](number)

    def _was_written(self, number: int) -> bool:
        """A page of zeros was never in use."""
        if number in self._logged:
            return True
        self._file.seek((number - 1) * PAGE_BYTES)
        return any(self._file.read(PAGE_BYTES))


def _put_in_place(wal: Path, target: Path, salt: bytes, in_file: int) -> list[int]:
    """Write the newest committed content of each page that is in the log to `target`; the pages'
    numbers. Without page 1 the salt stands at its beginning, for keys that derive from it."""
    if not wal.exists():
        return []
    create_private(target)
    with wal.open("rb") as log, target.open("wb") as pages:
        frames = _frames(log, in_file)
        pages.write(salt)
        for number, position in frames.items():
            log.seek(position)
            pages.seek((number - 1) * PAGE_BYTES)
            pages.write(log.read(PAGE_BYTES))
    return list(frames)


def _frames(log: BinaryIO, in_file: int) -> dict[int, int]:
    """Where each page's newest committed content begins; `in_file` is how many pages the database
    itself has."""
    header = log.read(_WAL_HEADER)
    salts = header[16:24]
    committed: dict[int, int] = {}
    pending: dict[int, int] = {}
    sizes: list[int] = []
    position, seen = _WAL_HEADER, 0
    while len(frame := log.read(_FRAME_HEADER)) == _FRAME_HEADER:
        if frame[8:16] == salts:  # else it is damaged, or of an earlier use of the log
            seen += 1
            pending[int.from_bytes(frame[:4], "big")] = position + _FRAME_HEADER
            if any(frame[4:8]):  # a commit, with the pages that the database has by it
                sizes.append(int.from_bytes(frame[4:8], "big"))
                committed |= pending
                pending = {}
        position += _FRAME_HEADER + PAGE_BYTES
        log.seek(position)
    end = log.seek(0, os.SEEK_END)
    # A frame's header may be damaged too: no page stands where the database can't have had any.
    usual = sorted(sizes)[len(sizes) // 2] if sizes else 0
    most = max(in_file, usual) + seen
    return {
        page: at for page, at in committed.items() if 0 < page <= most and at + PAGE_BYTES <= end
    }
