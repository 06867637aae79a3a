"""Reference file: what a large model says of our answers, so that it need not be there.

`CONSREF1`, the length of a header (u32) and the header in JSON: `vocabulary` and
`vocabulary_sha256`, `kept`, and of each answer its tokens and where it starts. Behind it for all
tokens of answers, one after the other: ids (u32) and log-probabilities (f32) of the `kept` most
probable, the log-probability of all others together (f32), and that of the token which stands
there (f32). All little-endian.
"""

from __future__ import annotations

import json
import os
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from convert.answers import LONGEST, Answer
from convert.errors import FidelityError
from convert.fidelity import Known
from convert.provenance import converter_version, llama_cpp_version
from convert.target import output_error

_MAGIC = b"CONSREF1"
_MOST = 2**28  # bytes of a file; those of ours have a few MB
_TOLERANCE = 1e-3  # of the sum of all probabilities, which is 1


@dataclass(frozen=True, eq=False)
class ReferenceFile:
    """`known` has for each of `answers` as many rows as the answer has tokens."""

    vocabulary: int
    vocabulary_sum: str
    answers: list[Answer]
    known: list[Known]

    @property
    def kept(self) -> int:
        return int(self.known[0].ids.shape[1])


def write_reference(path: Path, reference: ReferenceFile) -> int:
    """Write the file whole or not at all; its length in bytes. Raises OutputError."""
    header = json.dumps(
        {
            "vocabulary": reference.vocabulary,
            "vocabulary_sha256": reference.vocabulary_sum,
            "kept": reference.kept,
            "answers": [{"tokens": each.tokens, "start": each.start} for each in reference.answers],
            "converter_version": converter_version(),
            "llama_cpp_version": llama_cpp_version(),
        }
    ).encode()
    parts = [_MAGIC, struct.pack("<I", len(header)), header]
    for name, kind in (("ids", "<u4"), ("log", "<f4"), ("rest", "<f4"), ("said", "<f4")):
        values = np.concatenate([getattr(each, name) for each in reference.known])
        parts.append(values.astype(kind).tobytes())
    part = path.with_name(path.name + ".reference.part")
    try:
        with part.open("wb") as file:
            file.writelines(parts)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        raise output_error(error, path) from error
    finally:
        part.unlink(missing_ok=True)
    return sum(map(len, parts))


def is_reference(path: Path) -> bool:
    """Whether a file begins as one. Raises FidelityError where it can't be read."""
    return begins_with(path, _MAGIC)


def begins_with(path: Path, magic: bytes) -> bool:
    """Whether these are a file's first bytes. Raises FidelityError where it can't be read."""
    try:
        with path.open("rb") as file:
            return file.read(len(magic)) == magic
    except (OSError, ValueError) as error:
        raise FidelityError(f"{path} can't be read: check the file.") from error


def read_reference(path: Path) -> ReferenceFile:
    """Raises FidelityError for a file that is cut, or says what can't be."""
    try:
        if path.stat().st_size > _MOST:
            raise ValueError
        data = path.read_bytes()
        (length,) = struct.unpack_from("<I", data, len(_MAGIC))
        begin = len(_MAGIC) + 4 + length
        return _read(json.loads(data[len(_MAGIC) + 4 : begin]), data[begin:])
    except (OSError, ValueError, KeyError, TypeError, struct.error, RecursionError) as error:
        raise FidelityError(
            f"{path.name} is damaged, or no reference: make it again with --make-reference."
        ) from error


def _read(header: dict[str, Any], data: bytes) -> ReferenceFile:
    vocabulary, kept = _number(header["vocabulary"]), _number(header["kept"])
    answers = [
        Answer(tuple(map(_number, each["tokens"])), _number(each["start"]))
        for each in header["answers"]
    ]
    if not answers or not all(
        1 <= each.start < len(each.tokens) <= LONGEST and max(each.tokens) < vocabulary
        for each in answers
    ):
        raise ValueError
    count = sum(each.length for each in answers)
    if not 1 <= kept <= vocabulary or len(data) != count * (8 * kept + 8):
        raise ValueError
    ids = np.frombuffer(data, "<u4", count * kept).reshape(count, kept).astype(np.int64)
    rest = np.frombuffer(data, "<f4", offset=ids.size * 4).astype(np.float64)
    log, others, said = np.split(rest, [count * kept, count * kept + count])
    log = log.reshape(count, kept)
    sums = np.exp(log).sum(axis=1) + np.exp(others)
    if ids.max() >= vocabulary or not (np.isfinite(rest).all() and (rest < _TOLERANCE).all()):
        raise ValueError
    if not (np.abs(sums - 1) < _TOLERANCE).all():
        raise ValueError
    if any(len(np.unique(row)) != kept for row in ids):
        raise ValueError
    ends = np.cumsum([each.length for each in answers])[:-1]
    parts = [np.split(each, ends) for each in (ids, log, others, said)]
    known = [Known(*each) for each in zip(*parts, strict=True)]
    return ReferenceFile(vocabulary, str(header["vocabulary_sha256"]), answers, known)


def _number(value: Any) -> int:
    if type(value) is not int or not 0 <= value < 2**31:
        raise ValueError
    return value
