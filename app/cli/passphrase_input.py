"""Passphrase input: from a file, from the environment, or typed at the terminal."""

from __future__ import annotations

import errno
import getpass
import os
import sys
import warnings
from pathlib import Path

from app.cli.terminal import note
from app.errors import VaultError

VARIABLE = "CONSILIUM_PASSPHRASE"
_TRIES = 3
MOST_BYTES = 64 << 10  # of a file with a secret


def given_passphrase(file: Path | None) -> str | None:
    """The passphrase of the file or the environment, None when it has to be asked for.

    The variable is taken out of the environment: the engine's process must not inherit it. Raises
    VaultError for a file that can't be read.
    """
    from_environment = os.environ.pop(VARIABLE, None)
    return from_environment if file is None else _first_line(file)


def new_passphrase(file: Path | None) -> str:
    """The one that shall hold from now on: of the file, or typed twice. Raises VaultError."""
    return _first_line(file) if file is not None else _typed_twice("Nothing was changed.")


def text_of(file: Path) -> str:
    """Of a file that holds a secret, or of a pipe that was named in its place, as `<(…)` of a shell
    is. Raises OSError, RuntimeError, UnicodeDecodeError."""
    with file.expanduser().open("rb") as opened:
        content = opened.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        raise OSError(errno.EFBIG, "it is too long for one")
    return content.decode("utf-8")


def _first_line(file: Path) -> str:
    try:
        content = text_of(file)
    except (OSError, RuntimeError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "no such text file"
        raise VaultError(
            f"The passphrase cannot be read from {file} ({reason}). "
            "Name a text file that holds it in its first line."
        ) from error
    return content.splitlines()[0] if content else ""


def asked_passphrase() -> str:
    """Typed, unseen. Raises VaultError where there is no terminal."""
    return _typed("Passphrase: ")


def chosen_passphrase() -> str:
    """A new one, typed twice. Raises VaultError without a terminal, or after three tries."""
    _require_terminal()
    note(
        "Your consultations are kept encrypted. Choose a passphrase of at least 8 characters.\n"
        "Without it, or a recovery code (consilium vault recovery-code), nobody can read them."
    )
    return _typed_twice("So no vault was made.")


def _typed_twice(otherwise: str) -> str:
    for _ in range(_TRIES):
        first = _typed("New passphrase: ")
        if first == _typed("The same again: "):
            return first
        note("They differ. Try again.")
    raise VaultError(f"The passphrases differed three times. {otherwise} Start again.")


def typed_secret(prompt: str) -> str:
    """Typed, unseen. Raises VaultError where there is no terminal."""
    return _typed(prompt)


def _typed(prompt: str) -> str:
    _require_terminal()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", getpass.GetPassWarning)
            return getpass.getpass(prompt, stream=sys.stderr if os.name == "nt" else None)
    except EOFError as error:
        raise VaultError("No passphrase was typed. Start again.") from error
    except getpass.GetPassWarning as error:
        raise _no_terminal() from error


def _require_terminal() -> None:
    if sys.stdin is not None and sys.stdin.isatty():
        return
    try:
        os.close(os.open("/dev/tty", os.O_RDWR))
    except OSError as error:
        raise _no_terminal() from error


def _no_terminal() -> VaultError:
    return VaultError(
        f"There is no terminal to ask for the passphrase. Give it with --passphrase-file FILE or "
        f"{VARIABLE}."
    )
