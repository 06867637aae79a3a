"""A vault as a crash leaves it, with its log, and hands that change what lies there."""

from __future__ import annotations

import json
import shutil
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.paths import Home
from app.services.application import Services, open_services
from tests.helpers.consultations import question
from tests.helpers.keys import CHEAP

PASSPHRASE = "sixteen wild geese"
HEADER, FRAME = 32, 24 + 4096
FILES = ("vault.db", "vault.db-wal", "vault.key", "vault.mark", "audit.head")


@contextmanager
def opened(home: Home, *, create: bool = False) -> Iterator[Services]:
    services = open_services(home, PASSPHRASE, create=create, cost=CHEAP)
    try:
        yield services
    finally:
        services.close()


def begin(home: Home, *titles: str) -> None:
    """A new vault with these consultations, closed."""
    with opened(home, create=True) as services:
        add(services, *titles)


def add(services: Services, *titles: str) -> None:
    """Consultations, each with a question that is the title too."""
    for title in titles:
        made = services.repository.create_consultation(title)
        services.repository.add_message(question(made.id, title))


def crash(home: Home, *titles: str, until: Path | None = None) -> None:
    """Open it, add consultations, and leave it as `kill -9` would, with its log."""
    kept = until or home.root.with_name("as-it-was-left")
    shutil.rmtree(kept, ignore_errors=True)
    with opened(home) as services:
        add(services, *titles)
        kept.mkdir()
        for name in FILES:
            shutil.copy2(home.root / name, kept / name)
    for name in FILES:
        shutil.copy2(kept / name, home.root / name)


def copy_of(home: Home, to: Path, *names: str) -> None:
    """Copy files of a closed vault, or one that was left; those that are not there are left out."""
    to.mkdir(exist_ok=True)
    for name in names or FILES:
        if (home.root / name).exists():
            shutil.copy2(home.root / name, to / name)


def put_back(home: Home, source: Path, *names: str) -> None:
    for name in names:
        if (source / name).exists():
            shutil.copy2(source / name, home.root / name)
        else:
            (home.root / name).unlink(missing_ok=True)


def titles(services: Services) -> set[str]:
    return {each.title for each in services.repository.consultations()}


def problems(services: Services) -> list[str]:
    """The names of what was found amiss, unacknowledged."""
    return [json.loads(row.detail)["problem"] for row in services.audit.unseen()]


@dataclass
class Log:
    """The log's file, frame by frame."""

    path: Path

    @property
    def frames(self) -> int:
        return (self.path.stat().st_size - HEADER) // FRAME

    def commits(self) -> list[int]:
        """Numbers of the frames that end a change, from 0."""
        content = self.path.read_bytes()
        return [
            number
            for number in range(self.frames)
            if struct.unpack(">I", content[HEADER + number * FRAME + 4 :][:4])[0]
        ]

    def flip(self, frame: int, byte: int, bit: int = 0) -> None:
        """One bit; a byte below 24 is of the frame's header."""
        self._change(HEADER + frame * FRAME + byte, bit)

    def flip_header(self, byte: int, bit: int = 0) -> None:
        self._change(byte, bit)

    def cut(self, frame: int, more: int = 0) -> None:
        with self.path.open("r+b") as file:
            file.truncate(HEADER + frame * FRAME + more)

    def take_out(self, frame: int, size: int = FRAME) -> None:
        """Bytes from within: what lies behind moves up."""
        content = self.path.read_bytes()
        at = HEADER + frame * FRAME
        self.path.write_bytes(content[:at] + content[at + size :])

    def zero(self, frame: int, size: int = FRAME) -> None:
        content = bytearray(self.path.read_bytes())
        at = HEADER + frame * FRAME
        content[at : at + size] = bytes(size)
        self.path.write_bytes(content)

    def _change(self, place: int, bit: int) -> None:
        content = bytearray(self.path.read_bytes())
        content[place] ^= 1 << bit
        self.path.write_bytes(content)


def log_of(home: Home) -> Log:
    return Log(home.root / "vault.db-wal")
