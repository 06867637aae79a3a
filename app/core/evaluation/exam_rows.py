"""Exam rows: the objects of a file of questions, whatever its encoding and its layout."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

import msgspec

from app.errors import ExamFileError
from app.files import UNDECODABLE
from app.sentences import say

_PACKED = (
    b"PAR1", b"ARROW1", b"PK\x03\x04", b"\x1f\x8b", b"\x28\xb5\x2f\xfd", b"BZh", b"\xfd7zXZ",
    b"7z\xbc\xaf",
)  # fmt: skip
_LINE = msgspec.json.Decoder()
_LINE_END = re.compile(rb"\r\n|[\r\n]")  # a line break within a text is escaped
_HALF_PAIRS = re.compile("[\ud800-\udfff]")
_DAMAGE = (*UNDECODABLE, ValueError)


def rows_of(content: bytes) -> list[tuple[str, Mapping[str, Any]]]:
    """Objects with their names: of JSON lines, of a list, or of an object by identifier."""
    if content.startswith(_PACKED):
        raise ExamFileError(
            say("This is a packed file (Parquet, ZIP or gzip). Save it as JSON or JSON lines.")
        )
    content = _in_utf8(content).removeprefix(b"\xef\xbb\xbf").strip()
    if not content:
        raise ExamFileError(say("This file is empty."))
    try:
        whole = _decoded(content)
    except _DAMAGE:
        whole = None
    match whole:
        case None:
            rows = _lines(content)
        case list():
            rows = [(str(number), row) for number, row in enumerate(whole, start=1)]
        case dict() if whole and all(isinstance(row, dict) for row in whole.values()):
            rows = [(str(name), row) for name, row in whole.items()]
        case _:
            rows = [("1", whole)]
    for number, (_, row) in enumerate(rows, start=1):
        if not isinstance(row, dict):
            raise ExamFileError(say("Question {number} is no JSON object.", number=number))
    if not rows:
        raise ExamFileError(say("This file holds no question."))
    return rows


def _lines(content: bytes) -> list[tuple[str, Any]]:
    rows: list[tuple[str, Any]] = []
    for number, line in enumerate(_LINE_END.split(content), start=1):
        if not line.strip():
            continue
        try:
            rows.append((str(len(rows) + 1), _decoded(line)))
        except _DAMAGE:
            raise ExamFileError(
                say(
                    "Line {number} is no JSON: this must be JSON, or JSON lines with one question "
                    "each.",
                    number=number,
                )
            ) from None
    return rows


def _in_utf8(content: bytes) -> bytes:
    """UTF-16, as Windows writes it; what is damaged stays, and is found to be no JSON."""
    encoding = json.detect_encoding(content)
    if encoding.startswith("utf-8"):
        return content
    with suppress(UnicodeError):
        return content.decode(encoding).encode()
    return content


def _decoded(content: bytes) -> Any:
    """Half an emoji, which only Python's own decoder takes, spoils no file."""
    try:
        return _LINE.decode(content)
    except UNDECODABLE:
        if b"\\ud" not in content.lower():
            raise
    written = json.dumps(json.loads(content), ensure_ascii=False)
    return json.loads(_HALF_PAIRS.sub("\N{REPLACEMENT CHARACTER}", written))
