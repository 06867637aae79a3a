"""`make package`: the relocatable folder, its archives, and how large and how old they may be."""

from __future__ import annotations

import hashlib
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

from archives import make_deb, make_tar
from folder import Made, assemble
from stages import InstallError, Terminal

FOLDER = "consilium"
# A secret key of minisign's; the public one lies beside it, as .pub. Never of this repository.
SIGNING_KEY = "CONSILIUM_SIGNING_KEY"


def make_package(python: Path, share: Path, out: Path, terminal: Terminal) -> Made:
    """Everything into the folder `out`, which is made anew. Raises InstallError."""
    key = signing_key()
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    public = key.with_suffix(".pub") if key else None
    made = assemble(python, share, out / FOLDER, terminal, public)
    made_files = [make_tar(made, out, terminal), make_deb(made, out, terminal)]
    size = sum(each.stat().st_size for each in made.folder.rglob("*") if each.is_file())
    terminal.say(f"{made.folder}: {size / 1e6:.0f} MB, glibc {made.glibc} or later")
    sums = []
    for path in made_files:
        digest = sha256(path)
        sums.append(f"{digest}  {path.name}\n")
        terminal.say(f"{path}: {path.stat().st_size / 1e6:.1f} MB, SHA-256 {digest}")
        if key:
            _sign(path, key, made.version)
    (out / "SHA256SUMS").write_text("".join(sums), encoding="utf-8")
    return made


def signing_key() -> Path | None:
    """The key that packages are signed with; None where none is named, and then they can't be
    installed by `consilium update`. Raises InstallError."""
    named = os.environ.get(SIGNING_KEY)
    if not named:
        return None
    key = Path(named)
    if not key.is_file() or not key.with_suffix(".pub").is_file():
        raise InstallError(f"{SIGNING_KEY} names no key with its public one (.pub) beside it.")
    if shutil.which("minisign") is None:
        raise InstallError("Packages are signed by minisign: apt-get install minisign")
    return key


def _sign(package: Path, key: Path, version: str) -> None:
    """minisign asks at the terminal for the key's password, where it has one."""
    comment = f"consilium {version} {sys.platform}-{platform.machine()}"
    command = ["minisign", "-S", "-s", str(key), "-m", str(package), "-t", comment]
    if subprocess.call(command) != 0:
        raise InstallError(f"{package.name} was not signed.")


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
