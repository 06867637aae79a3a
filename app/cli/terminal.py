"""Terminal output: plain text for people, JSON for programs, no control sequences."""

from __future__ import annotations

import io
import os
import re
import sys
from typing import Any, TextIO

import msgspec

from app.errors import ConsiliumError
from app.sentences import plain

# Delete, C1, and what turns the order of text: JSON's encoder leaves them as they are.
_CONTROLS = re.compile("[\x7f-\x9f\u202d\u202e]")


def harmless(text: str) -> str:
    """Text of a model or a file without control characters but newlines and tabs."""
    return "".join(c for c in text if c in "\n\t" or not _controls(c))


def say(text: str = "") -> None:
    """A line to standard output."""
    print(harmless(text), flush=True)


def note(text: str) -> None:
    """A line beside the output, so that it never becomes part of it."""
    print(harmless(text), file=sys.stderr, flush=True)


def told(error: ConsiliumError) -> str:
    """The error's sentence, and the command that mends what the window has a button for."""
    hint = " Run: consilium vault repair" if getattr(error, "repairable", False) else ""
    return f"{error}{hint}"


def say_json(value: Any) -> None:
    """One object, on one line; what a terminal would take for a command is written as JSON's
    escapes."""
    print(_CONTROLS.sub(_escaped, msgspec.json.encode(value, enc_hook=plain).decode()), flush=True)


def say_document(text: str) -> None:
    """A whole document: as it is and in UTF-8 to a file or a program, harmless to a terminal."""
    if sys.stdout.isatty():
        text = harmless(text)
    elif isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")
    sys.stdout.write(text)


def say_bytes(content: bytes) -> None:
    """A file that is no text, to a program."""
    sys.stdout.flush()
    sys.stdout.buffer.write(content)
    sys.stdout.buffer.flush()


def dim(text: str, stream: TextIO | None = None) -> str:
    """Greyed where the terminal can; NO_COLOR is heeded."""
    text = harmless(text)
    stream = stream or sys.stdout
    if not stream.isatty() or os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return text
    return f"\x1b[2m{text}\x1b[0m"


def say_dim(text: str) -> None:
    """A line that is beside the point."""
    print(dim(text), flush=True)


class Progress:
    """One line on a terminal's stderr that is written over and over; nothing elsewhere."""

    def __init__(self) -> None:
        self._shown = 0

    def show(self, text: str) -> None:
        if sys.stderr.isatty():
            text = harmless(text).replace("\n", " ")
            print(f"\r{text.ljust(self._shown)}", end="", file=sys.stderr, flush=True)
            self._shown = len(text)

    def clear(self) -> None:
        if self._shown:
            print(f"\r{' ' * self._shown}\r", end="", file=sys.stderr, flush=True)
            self._shown = 0


def people_are_here() -> bool:
    """Whether somebody can answer a question on standard input."""
    return sys.stdin is not None and sys.stdin.isatty()


def confirmed(question: str) -> bool:
    """Whether `yes` was typed."""
    print(f"{question} ", end="", flush=True)
    return sys.stdin.readline().strip().casefold() in ("yes", "y")


def gigabytes(size: int) -> str:
    """A size in bytes as people say it."""
    return f"{size / 1e9:.1f} GB" if size >= 1e9 else f"{size / 1e6:.1f} MB"


def _escaped(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0]):04x}"


def _controls(character: str) -> bool:
    """C0, delete, C1; and the overrides that make text read in another order than it has."""
    code = ord(character)
    return code < 0x20 or 0x7F <= code < 0xA0 or character in "\u202d\u202e"
