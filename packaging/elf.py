"""ELF files: what they need, where that lies, and their run path."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from stages import InstallError

PROGRAMS = {
    "readelf": "binutils",
    "strip": "binutils",
    "ldconfig": "libc-bin",
    "patchelf": "patchelf",
    "xz": "xz-utils",
}
_NEEDED = re.compile(r"\(NEEDED\).*\[(.+)\]")
_VERSION = re.compile(r"Name: (GLIBC|GLIBCXX)_([\d.]+)")


def require_programs() -> None:
    """Raises InstallError naming the package of what is missing."""
    missing = [PROGRAMS[name] for name in PROGRAMS if _program(name) is None]
    if missing:
        raise InstallError(f"Install with:\n    apt-get install {' '.join(sorted(set(missing)))}")


def _program(name: str) -> str | None:
    return shutil.which(name) or shutil.which(name, path="/usr/sbin:/sbin")


def elf_files(folder: Path) -> Iterator[Path]:
    """Programs and shared libraries below a folder, sorted; no links."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path


def needed(file: Path) -> tuple[str, ...]:
    """The names of the libraries that a file says it needs."""
    return tuple(_NEEDED.findall(_readelf("-d", file)))


def newest(files: Iterable[Path], kind: str) -> str:
    """The newest version of `GLIBC` or `GLIBCXX` that one of the files asks for."""
    found = {
        number
        for file in files
        for each, number in _VERSION.findall(_readelf("-V", file))
        if each == kind
    }
    return max(found, key=numbers, default="0")


def numbers(version: str) -> tuple[int, ...]:
    """To compare versions by."""
    return tuple(int(part) for part in version.split("."))


def _readelf(option: str, file: Path) -> str:
    command = ["readelf", "-W", option, str(file)]
    env = {"LC_ALL": "C", "PATH": "/usr/bin:/bin"}
    done = subprocess.run(command, capture_output=True, text=True, env=env, check=False)
    return done.stdout


@cache
def system_libraries() -> dict[str, Path]:
    """This system's libraries by name, as its loader finds them."""
    command = [_program("ldconfig") or "ldconfig", "-p"]
    listed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    found: dict[str, Path] = {}
    for line in listed.splitlines():
        name, arrow, path = line.strip().partition(" => ")
        if arrow and "x86-64" in name:
            found.setdefault(name.split()[0], Path(path).resolve())
    return found


def strip(file: Path) -> None:
    """Take out what only a debugger reads."""
    subprocess.run(["strip", "--strip-unneeded", str(file)], check=True)


def set_run_path(file: Path, run_path: str) -> None:
    """Where the loader looks for what the file needs, before it looks in the system."""
    subprocess.run(["patchelf", "--set-rpath", run_path, str(file)], check=True)
