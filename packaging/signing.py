"""Signing: the key of whoever makes the packages, and signatures by minisign.

The secret key is never of this repository; the public one goes into each package, which then takes
updates that are signed with it and no others.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

from stages import InstallError, Terminal

ROOT = Path(__file__).resolve().parent.parent
# Names the secret key; the public one lies beside it, as .pub.
SIGNING_KEY = "CONSILIUM_SIGNING_KEY"
NO_PASSWORD = "--no-password"


def signing_key() -> Path | None:
    """The key that packages are signed with; None where none is named, and then they can't be
    installed by `consilium update`. Raises InstallError."""
    named = os.environ.get(SIGNING_KEY)
    if not named:
        return None
    key = Path(named).expanduser()
    if not key.is_file() or not key.with_suffix(".pub").is_file():
        raise InstallError(
            f"{SIGNING_KEY} names no key with its public one (.pub) beside it: make signing-key"
        )
    _require_outside(key)
    _require_minisign()
    return key


def make_signing_key(arguments: list[str], terminal: Terminal) -> int:
    """`make signing-key ARGS=FOLDER/consilium.key`: a secret key that only its owner reads, and the
    public one beside it. minisign asks for a password, unless --no-password is given (for a machine
    that signs by itself). Raises InstallError; nothing is ever overwritten."""
    named = [each for each in arguments if each != NO_PASSWORD]
    if len(named) != 1 or named[0].startswith("-"):
        raise InstallError(
            f"Name the file: make signing-key ARGS='~/keys/consilium.key'"
            f" ({NO_PASSWORD} leaves the password out)"
        )
    key = Path(named[0]).expanduser().absolute()
    public = key.with_suffix(".pub")
    if key.suffix == ".pub":
        raise InstallError("Name the secret key; the public one gets .pub as its ending.")
    if key.exists() or public.exists():
        raise InstallError(
            f"{key} or {public.name} exists: packages of before need it. Nothing was made."
        )
    _require_outside(key)
    _require_minisign()
    key.parent.mkdir(parents=True, exist_ok=True)
    command = ["minisign", "-G", "-p", str(public), "-s", str(key)]
    if NO_PASSWORD in arguments:
        command.append("-W")
    before = os.umask(0o077)
    try:
        made = subprocess.call(command)
    finally:
        os.umask(before)
    if made != 0 or not key.is_file():
        raise InstallError("minisign made no key.")
    terminal.say(
        f"The secret key is {key}: keep a copy where nobody else gets it. Who has it can "
        "sign updates; without it no later package is an update of this one."
    )
    terminal.say(f"Use it: {SIGNING_KEY}={key} make package")
    return 0


def sign(package: Path, key: Path, version: str, computer: str = "") -> None:
    """minisign asks at the terminal for the key's password, where it has one. `computer` is the
    kind that the package is for, such as win32-AMD64; this one, where it isn't said. Raises
    InstallError."""
    comment = f"consilium {version} {computer or f'{sys.platform}-{platform.machine()}'}"
    command = ["minisign", "-S", "-s", str(key), "-m", str(package), "-t", comment]
    if subprocess.call(command) != 0:
        raise InstallError(f"{package.name} was not signed.")


def _require_outside(key: Path) -> None:
    if key.resolve().is_relative_to(ROOT):
        raise InstallError(f"{key} is in the repository: a secret key is never kept there.")


def _require_minisign() -> None:
    if shutil.which("minisign") is None:
        raise InstallError("Packages are signed by minisign: apt-get install minisign")
