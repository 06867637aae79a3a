"""What a PDF that Qt wrote says, page by page: just enough of the format for that."""

from __future__ import annotations

import re
import zlib

_OBJECT = re.compile(rb"(\d+) 0 obj\n(.*?)\nendobj", re.DOTALL)
_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\n?endstream", re.DOTALL)
_FONT_OR_GLYPHS = re.compile(rb"/(F\d+) [\d.]+ Tf|<([0-9A-F]+)> Tj")
_RANGE = re.compile(rb"<([0-9A-F]{4})> <([0-9A-F]{4})> (<[0-9A-F]+>|\[[^\]]*\])")


def pages_of(pdf: bytes) -> list[str]:
    """The text of each page in the order in which it was drawn, without white space."""
    objects = {int(found[1]): found[2] for found in _OBJECT.finditer(pdf)}
    tree = next(body for body in objects.values() if b"/Type /Pages" in body)
    kids = re.search(rb"/Kids\s*\[(.*?)\]", tree, re.DOTALL)
    assert kids is not None
    return [_text(objects, objects[int(kid)]) for kid in re.findall(rb"(\d+) 0 R", kids[1])]


def _text(objects: dict[int, bytes], page: bytes) -> str:
    resources = objects[_reference(page, b"Resources")]
    letters = {
        name: _letters(objects, objects[int(number)])
        for name, number in re.findall(rb"/(F\d+) (\d+) 0 R", resources)
    }
    font, said = b"", []
    for found in _FONT_OR_GLYPHS.finditer(_content(objects[_reference(page, b"Contents")])):
        if found[1]:
            font = found[1]
        else:
            glyphs = [int(found[2][at : at + 4], 16) for at in range(0, len(found[2]), 4)]
            said += [letters[font].get(glyph, "") for glyph in glyphs]
    return "".join("".join(said).split())


def _letters(objects: dict[int, bytes], font: bytes) -> dict[int, str]:
    result = {}
    for first, last, codes in _RANGE.findall(_content(objects[_reference(font, b"ToUnicode")])):
        listed = re.findall(rb"<([0-9A-F]+)>", codes)
        for at, glyph in enumerate(range(int(first, 16), int(last, 16) + 1)):
            if codes.startswith(b"["):
                result[glyph] = bytes.fromhex(listed[at].decode()).decode("utf-16-be")
            else:
                result[glyph] = chr(int(listed[0], 16) + at)
    return result


def _content(body: bytes) -> bytes:
    stream = _STREAM.search(body)
    assert stream is not None
    # What ends in a line break may lose it to the pattern, and with it a byte of the checksum.
    return zlib.decompressobj().decompress(stream[1]) if b"/FlateDecode" in body else stream[1]


def _reference(body: bytes, key: bytes) -> int:
    found = re.search(rb"/" + key + rb" (\d+) 0 R", body)
    assert found is not None
    return int(found[1])
