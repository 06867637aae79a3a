"""A file that was chosen, as what its JSON says: bounded in bytes, values and depth."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

import msgspec

from app.errors import ImportRefused
from app.files import NotAFile, open_regular
from app.services.consultations.importing.import_limits import MAX_BYTES, MAX_CONTAINERS, MAX_VALUES

_DAMAGE = (msgspec.MsgspecError, UnicodeError, ValueError, RecursionError, MemoryError)


def parsed(path: Path) -> Any:
    """The JSON of a file, or a list of what stands on its lines (`.jsonl`); in UTF-8, UTF-16 or
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
            raise ImportRefused(f"{path.name} holds too many values. Export it in parts.")
        return _lines(content) if path.suffix.casefold() == ".jsonl" else _decoded(content)
    except _DAMAGE as error:
        raise ImportRefused(
            f"{path.name} is damaged, or is no JSON. Export it again; nothing was imported."
        ) from error


def _read(path: Path) -> bytes:
    try:
        with open_regular(path) as file:
            content = file.read(MAX_BYTES + 1)
    except NotAFile as error:
        raise ImportRefused(
            f"{path.name} is no file that can be imported ({error.strerror}). Choose the file that "
            "was exported."
        ) from error
    except OSError as error:
        raise ImportRefused(
            f"{path} cannot be read ({error.strerror}). Check its name and its rights."
        ) from error
    if len(content) > MAX_BYTES:
        raise ImportRefused(f"{path.name} is larger than {MAX_BYTES >> 20} MB. Export it in parts.")
    return content


def _lines(content: bytes) -> list[Any]:
    with suppress(msgspec.MsgspecError):
        return msgspec.json.Decoder().decode_lines(content)
    return [_decoded(line) for line in content.splitlines() if line.strip()]


def _decoded(content: bytes) -> Any:
    """Python's own decoder takes halves of surrogate pairs, as of an emoji that was cut."""
    with suppress(msgspec.MsgspecError):
        return msgspec.json.decode(content)
    return json.loads(content)
