"""`consilium mask`: a text from a file or a pipe without what says who somebody is.

No vault is needed, and nothing is kept. It assists and does not certify.
"""

from __future__ import annotations

import argparse
import secrets
import sys
from datetime import date
from pathlib import Path
from typing import Any

from app.cli.terminal import say_document, say_json
from app.core.masking.finding import RULES_VERSION
from app.core.masking.identifiers import Identifier
from app.core.masking.masking import Masking, MaskingProfile
from app.errors import UserError
from app.files import TooLarge, read_regular
from app.paths import Home
from app.services.clinical.shipped_lexicon import shipped_lexicon

_MOST_BYTES = 1_000_000
_MOST_KEY = 4096  # bytes of a key


def run(arguments: argparse.Namespace, home: Home) -> int:
    """The masked text, or with `--json` one object. Raises UserError."""
    del home
    text = _text(arguments.file)
    masking = Masking(
        shipped_lexicon(),
        MaskingProfile(arguments.profile),
        key_of(arguments.key_file),
        date.today().year,
    )
    masking.prepare([text])
    masked = masking.mask(text)
    if not arguments.json:
        say_document(masked)
        return 0
    found = [_fields(each) for each in masking.find(text)]
    say_json(
        {
            "masked": masked,
            "found": found,
            "profile": str(masking.profile),
            "rules_version": RULES_VERSION,
        }
    )
    return 0


def _fields(identifier: Identifier) -> dict[str, Any]:
    return {
        "kind": str(identifier.kind),
        "text": identifier.text,
        "start": identifier.start,
        "end": identifier.end,
        "sure": identifier.sure,
    }


def _text(name: str | None) -> str:
    piped = name is None or name == "-"
    what = "What was read" if piped else str(name)
    read = _piped() if piped else _read(what, _MOST_BYTES)
    if read is None:
        raise UserError(f"{what} is longer than {_MOST_BYTES:,} bytes: cut it into several.")
    try:
        return read.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UserError(f"{what} is not text in UTF-8. Save it as such, then try again.") from error


def key_of(name: str | None) -> bytes:
    """By which dates are shifted: that of a file, or another one each time. Raises UserError."""
    if name is None:
        return secrets.token_bytes(32)
    key = _read(name, _MOST_KEY)
    if key is None:
        said = f"{name} is longer than {_MOST_KEY:,} bytes"
    elif not key.strip():
        said = f"{name} is empty"
    else:
        return key.strip()
    raise UserError(f"{said}: a key is a line of its own, such as a long password.")


def _piped() -> bytes | None:
    read = sys.stdin.buffer.read(_MOST_BYTES + 1)
    return read if len(read) <= _MOST_BYTES else None


def _read(name: str, most: int) -> bytes | None:
    """None where it is longer. Raises UserError where it can't be read."""
    try:
        return read_regular(Path(name), most)
    except TooLarge:
        return None
    except OSError as error:
        raise UserError(f"{name} cannot be read ({error.strerror}).") from error
