"""Database pages of an encrypted file, each by itself: authenticated and decrypted, or lost.

SQLite would stop at the first damage, so pages are read beneath it, through the driver. Those that
stand in the log have the same form there (https://sqlite.org/fileformat2.html#the_write_ahead_log):
they are put, encrypted as they are, at their places in a file of their own and read like others.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from app.files import create_private, open_regular
from app.store.sqlite_driver import PAGE_BYTES, CipherScheme, Connection, open_file, page_reader
from app.store.write_ahead_log import frames_of, log_of

_SALT = 16  # bytes, at the beginning of page 1
_RESERVED = {CipherScheme.AEGIS: 64, CipherScheme.SQLCIPHER: 80}  # bytes at the end of each page
_SAMPLE = 64  # pages that tell how the file is encrypted


class DatabasePages:
    """Pages count from 1. `get` gives what of a page can be used, or None for one that is missing
    or was changed: it is `lost` then. `log_is_foreign`: the key opens no page that the log has; it
    is left out then. `scratch` is a path for the log's pages. `close` shuts the
    files and removes that one."""

    def __init__(self, database: Path, data_key: bytes | bytearray, scratch: Path) -> None:
        self.lost: set[int] = set()
        self.log_is_foreign = False
        self._connections: list[Connection] = []
        self._scratch = scratch
        self._file = open_regular(database)
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
        logged = _replay_log(log_of(database), self._scratch, salt, in_file)
        self._logged = frozenset(logged)
        self.count = max([in_file, *logged])
        step = max(1, self.count // _SAMPLE)
        for scheme in CipherScheme:
            self._open(database, data_key, scheme)
            if any(self._read(number) for number in range(1, self.count + 1, step)):
                self._leave_out_a_foreign_log(in_file)
                return PAGE_BYTES - _RESERVED[scheme]
            self._shut()
        self._open(database, data_key, CipherScheme.AEGIS)
        return PAGE_BYTES - _RESERVED[CipherScheme.AEGIS]

    def _leave_out_a_foreign_log(self, in_file: int) -> None:
        """One of which this vault's key opens no page is another vault's: nothing of it is lost."""
        if self._logged and not any(self._readers[1](number) for number in self._logged):
            self._logged, self.log_is_foreign = frozenset(), True
            self.count = in_file

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


def _replay_log(wal: Path, target: Path, salt: bytes, in_file: int) -> list[int]:
    """Write the newest committed content of each page that is in the log to `target`; the pages'
    numbers. Without page 1 the salt stands at its beginning, for keys that derive from it."""
    if not wal.exists():
        return []
    create_private(target)
    frames = _newest(wal, in_file)
    with open_regular(wal) as log, target.open("wb") as pages:
        pages.write(salt)
        for number, position in frames.items():
            log.seek(position)
            pages.seek((number - 1) * PAGE_BYTES)
            pages.write(log.read(PAGE_BYTES))
    return list(frames)


def _newest(wal: Path, in_file: int) -> dict[int, int]:
    """Where each page's newest committed content begins; `in_file` is how many pages the database
    itself has."""
    committed: dict[int, int] = {}
    pending: dict[int, int] = {}
    sizes: list[int] = []
    frames = frames_of(wal)
    for frame in frames:
        pending[frame.page] = frame.at
        if frame.size:
            sizes.append(frame.size)
            committed |= pending
            pending = {}
    # A frame's header may be damaged too: no page stands where the database can't have had any.
    usual = sorted(sizes)[len(sizes) // 2] if sizes else 0
    most = max(in_file, usual) + len(frames)
    return {page: at for page, at in committed.items() if 0 < page <= most}
