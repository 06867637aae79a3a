"""Import file reader: a chosen file's JSON, bounded in bytes, values and depth."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from pathlib import Path
from typing import Any

import msgspec

from app.errors import ImportRefused
from app.files import NotAFile, TooLarge, read_regular
from app.sentences import say
from app.services.consultations.importing.import_limits import MAX_BYTES, MAX_CONTAINERS, MAX_VALUES

_HALF_PAIRS = re.compile("[\ud800-\udfff]")
_DAMAGE = (msgspec.MsgspecError, UnicodeError, ValueError, RecursionError, MemoryError)


def parsed(path: Path) -> Any:
    """The JSON of a file, or a list with the JSON of each line (`.jsonl`); in UTF-8, UTF-16 or
    UTF-32, with a byte order mark or without. Raises ImportRefused."""
    content = _read(path)
    try:
        encoding = json.detect_encoding(content)
        if encoding != "utf-8":
            content = content.decode(encoding).encode("utf-8", "surrogatepass")
        if (
            content.count(b"[") + content.count(b"{") > MAX_CONTAINERS
            or content.count(b",") > MAX_VALUES
        ):
            raise ImportRefused(
                say("{file} holds too many values. Export it in parts.", file=path.name)
            )
        return _document(content, path.suffix.casefold() == ".jsonl")
    except _DAMAGE as error:
        raise ImportRefused(
            say(
                "{file} is damaged, or is no JSON. Export it again; nothing was imported.",
                file=path.name,
            )
        ) from error


def _read(path: Path) -> bytes:
    try:
        return read_regular(path, MAX_BYTES)
    except TooLarge as error:
        raise ImportRefused(
            say(
                "{file} is larger than {max_bytes} MB. Export it in parts.",
                file=path.name,
                max_bytes=MAX_BYTES >> 20,
            )
        ) from error
    except NotAFile as error:
        raise ImportRefused(
            say(
                "{file} is no file that can be imported ({reason}). Choose the file "
                "that was exported.",
                file=path.name,
                reason=error.strerror,
            )
        ) from error
    except OSError as error:
        raise ImportRefused(
            say(
                "{path} cannot be read ({reason}). Check its name and its rights.",
                path=path,
                reason=error.strerror,
            )
        ) from error


def _document(content: bytes, in_lines: bool) -> Any:
    """By what its name says, or else as the other: files are renamed."""
    if not in_lines:
        try:
            return _decoded(content)
        except _DAMAGE:
            lines = _lines(content)
            if None in lines:
                raise
            return lines
    lines = _lines(content)
    if None in lines:
        with suppress(*_DAMAGE):
            return _decoded(content)
    if len(lines) == 1 and isinstance(lines[0], list):
        return lines[0]
    if not any(isinstance(line, dict) for line in lines):
        raise ValueError("no line is an object")
    return lines


def _lines(content: bytes) -> list[Any]:
    """What stands on each; None for a line that is damaged, as the last one of a log that was
    cut."""
    with suppress(msgspec.MsgspecError):
        return msgspec.json.Decoder().decode_lines(content)
    found: list[Any] = []
    for line in content.splitlines():
        if line.strip():
            try:
                found.append(_decoded(line))
            except _DAMAGE:
                found.append(None)
    return found


def _decoded(content: bytes) -> Any:
    """Python's own decoder takes halves of surrogate pairs, as of an emoji that was cut; nothing
    else does."""
    with suppress(msgspec.MsgspecError):
        return msgspec.json.decode(content)
    document = json.loads(content)
    written = json.dumps(document, ensure_ascii=False)
    whole = _HALF_PAIRS.sub("\N{REPLACEMENT CHARACTER}", written)
    return document if whole == written else json.loads(whole)
