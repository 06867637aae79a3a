"""`make package`: the relocatable folder, its archives, and how large and how old they may be."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

from archives import make_deb, make_tar
from folder import Made, assemble
from self_extracting import make_run
from signing import sign, signing_key
from stages import Terminal

FOLDER = "consilium"


def make_package(python: Path, share: Path, out: Path, terminal: Terminal) -> Made:
    """Everything into the folder `out`, which is made anew. Raises InstallError."""
    key = signing_key()
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    public = key.with_suffix(".pub") if key else None
    made = assemble(python, share, out / FOLDER, terminal, public)
    made_files = [make(made, out, terminal) for make in (make_tar, make_run, make_deb)]
    size = sum(each.stat().st_size for each in made.folder.rglob("*") if each.is_file())
    terminal.say(f"{made.folder}: {size / 1e6:.0f} MB, glibc {made.glibc} or later")
    sums = []
    for path in made_files:
        digest = sha256(path)
        sums.append(f"{digest}  {path.name}\n")
        terminal.say(f"{path}: {path.stat().st_size / 1e6:.1f} MB, SHA-256 {digest}")
        if key:
            sign(path, key, made.version)
    (out / "SHA256SUMS").write_text("".join(sums), encoding="utf-8")
    return made


def digest_of(folder: Path) -> dict[str, str]:
    """The SHA-256 of each file of a folder, of a link where it leads to."""
    return {
        path.relative_to(folder).as_posix(): str(path.readlink())
        if path.is_symlink()
        else sha256(path)
        for path in folder.rglob("*")
        if path.is_symlink() or path.is_file()
    }


def sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
