"""Words that a person types, looked for in every file of some folders and in core images."""

from __future__ import annotations

import subprocess
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest

from app.core.recovery_code import RecoveryCode

_BEGINNING = 4  # characters
_LONGEST = 64
_PIECE = 1 << 24  # bytes


@dataclass(frozen=True)
class Canaries:
    """`words`: by the name of each what it is known by, of which one is enough: ASCII, lower case.

    They are found in any case, and in UTF-8, UTF-16 and UTF-32: an ASCII text in one of these is
    its characters with zeros between, so zeros are left out before it is searched.
    """

    words: Mapping[str, Sequence[bytes]]
    beginnings: Sequence[bytes]

    def found_in(self, path: Path) -> set[str]:
        """The names of those in a file. It is searched once for what many have in common."""
        names: set[str] = set()
        rest = b""
        try:
            with path.open("rb") as file:
                while piece := file.read(_PIECE):
                    text = rest + piece.translate(None, b"\0").lower()
                    for begin in self.beginnings:
                        at = text.find(begin)
                        while at >= 0:
                            names |= self._named(text[at : at + _LONGEST])
                            at = text.find(begin, at + 1)
                    rest = text[-_LONGEST:]
        except OSError:  # a socket, or gone
            return set()
        return names

    def found_under(self, folders: Iterable[Path]) -> dict[str, set[str]]:
        """Every file that holds one."""
        return {
            str(path): names
            for folder in folders
            for path in folder.rglob("*")
            if path.is_file() and not path.is_symlink() and (names := self.found_in(path))
        }

    def in_memory_of(self, process: psutil.Process, folder: Path) -> dict[str, set[str]]:
        """Those in the core images of a process and all that it started; by program and id.

        Skips the test where gcore may not read a process.
        """

        def look(one: psutil.Process) -> tuple[str, set[str]]:
            name = f"{Path(one.exe()).name} {one.pid}"
            return name, self._in_image_of(one, folder)

        with ThreadPoolExecutor() as several:
            return dict(several.map(look, (process, *process.children(recursive=True))))

    def _in_image_of(self, process: psutil.Process, folder: Path) -> set[str]:
        done = subprocess.run(
            ["gcore", "-o", str(folder / "core"), str(process.pid)],
            capture_output=True,
            text=True,
            check=False,
        )
        image = folder / f"core.{process.pid}"
        if not image.exists():
            pytest.skip(f"gcore may not read a process here: {done.stderr.strip()[-200:]}")
        assert image.stat().st_size > 1_000_000
        found = self.found_in(image)
        image.unlink()
        return found

    def _named(self, text: bytes) -> set[str]:
        return {name for name, known in self.words.items() if any(word in text for word in known)}


def canaries(words: Mapping[str, Sequence[str]]) -> Canaries:
    known = {name: [word.lower().encode("ascii") for word in each] for name, each in words.items()}
    begin = {word[:_BEGINNING] for each in known.values() for word in each}
    return Canaries(known, sorted(begin))


def known_by(code: RecoveryCode) -> tuple[str, ...]:
    """Its first two and its last two groups, together and apart."""
    pairs = (code.groups()[:2], code.groups()[-2:])
    return tuple(between.join(pair) for pair in pairs for between in ("", "-", " "))
