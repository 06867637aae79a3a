"""Logits file: what a model says of windows of running text, as llama-perplexity keeps it
(`--kl-divergence-base`).

`_logits_`, then the tokens of a window (u32), the size of the vocabulary, the number of windows
and their tokens (i32). Behind these for each window, of the tokens in its second half but the last:
a scale and the logarithm of the least probability (f32), and for every token of the vocabulary a
u16; of an odd vocabulary one more, so that rows stay aligned. A logarithm is scale * u16 + least;
those that lie more than 16 below the greatest logit are cut off there. All little-endian. Written
and read as in llama.cpp's tools/perplexity, in the same precision.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from convert.answers import LONGEST
from convert.errors import FidelityError
from convert.fidelity import Exact, Ids, Rows
from convert.reference_file import begins_with
from convert.target import output_error

WINDOW = 512  # tokens
_MAGIC = b"_logits_"
_HEAD = "<Iii"
_SPAN = np.float32(16)  # nats that the numbers reach down, and that llama-perplexity looks at
_STEPS = np.float32(65535)
_LEAD = 4  # u16 before the numbers of a row: two f32
_MOST_WINDOWS = 2**14

Steps = npt.NDArray[np.uint16]


@dataclass(frozen=True, eq=False)
class LogitsFile:
    """`tokens` has the windows as rows; the first of each is the text's own, in whose place a model
    with BOS reads that. `rows` has for each window as many rows as `evaluated` says."""

    vocabulary: int
    tokens: Ids
    rows: Steps

    @property
    def evaluated(self) -> int:
        """Tokens of a window that are looked at."""
        return evaluated(self.tokens.shape[1])

    def log(self, window: int, part: slice) -> Rows:
        """Logarithms of probabilities at some of a window's tokens, shape (tokens, vocabulary).
        Raises FidelityError for numbers that are none."""
        begin = window * self.evaluated
        rows = np.ascontiguousarray(self.rows[begin : begin + self.evaluated][part])
        lead = rows[:, :_LEAD].view("<f4")
        if not (np.isfinite(lead).all() and (lead[:, 0] >= 0).all() and (lead[:, 1] <= 0).all()):
            raise FidelityError("The file of llama-perplexity is damaged: make it again.")
        steps = rows[:, _LEAD : _LEAD + self.vocabulary].astype(np.float32)
        return np.asarray(lead[:, :1] * steps + lead[:, 1:], np.float32)


def evaluated(window: int) -> int:
    """How many tokens of a window of so many are looked at: those of the second half, of which the
    next one is known."""
    return window - 1 - window // 2


def divergence_by_file(reference: Rows, own: Exact) -> Exact:
    """Kullback-Leibler divergence as llama-perplexity sums it: over tokens that the reference holds
    for more probable than exp(-16). `own` has the logarithms of the other's probabilities."""
    wide = reference.astype(np.float64)
    terms = np.where(reference > -_SPAN, np.exp(wide) * (wide - own), 0.0)
    return np.asarray(terms.sum(axis=1), np.float64)


def packed(logits: Rows) -> Steps:
    """Rows of a file, as llama-perplexity makes them of logits: in f32, but for one sum."""
    greatest = logits.max(axis=1, keepdims=True)
    least = np.maximum(logits.min(axis=1, keepdims=True), greatest - _SPAN)
    total = np.exp(logits - greatest).sum(axis=1, keepdims=True, dtype=np.float64)
    log_total = np.log(total).astype(np.float32)
    scale = (greatest - least) / _STEPS
    with np.errstate(divide="ignore", invalid="ignore"):
        steps = np.rint((np.float32(1) / scale) * (logits - least))
    steps = np.where((logits > least) & (scale > 0), steps, np.float32(0))
    count, vocabulary = logits.shape
    rows = np.zeros((count, _width(vocabulary)), "<u2")
    rows[:, :_LEAD] = np.concatenate([scale, least - greatest - log_total], 1).view("<u2")
    rows[:, _LEAD : _LEAD + vocabulary] = steps
    return rows


def is_logits_file(path: Path) -> bool:
    """Whether a file begins as one. Raises FidelityError where it can't be read."""
    return begins_with(path, _MAGIC)


def read_logits(path: Path) -> LogitsFile:
    """The rows are mapped, and not read before they are asked for. Raises FidelityError for a file
    that is cut, or says what can't be."""
    begin = len(_MAGIC) + struct.calcsize(_HEAD)
    try:
        with path.open("rb") as file:
            head = file.read(begin)
            window, vocabulary, count = struct.unpack_from(_HEAD, head, len(_MAGIC))
            if not (4 <= window <= LONGEST and vocabulary > 1 and 0 < count <= _MOST_WINDOWS):
                raise ValueError
            shape = count * evaluated(window), _width(vocabulary)
            rows_at = begin + 4 * window * count
            # Before anything is read: what the head tells could be of any size.
            if os.fstat(file.fileno()).st_size != rows_at + 2 * shape[0] * shape[1]:
                raise ValueError
            tokens = np.frombuffer(file.read(4 * window * count), "<i4").astype(np.int64)
        tokens = tokens.reshape(count, window)
        if tokens.min() < 0 or tokens.max() >= vocabulary:
            raise ValueError
        rows = np.memmap(path, "<u2", "r", rows_at, shape)
    except MemoryError as error:
        raise FidelityError(
            f"There is not enough memory for {path.name}: close other programs, or make it again "
            "of a shorter text."
        ) from error
    except (OSError, ValueError, struct.error) as error:
        raise FidelityError(
            f"{path.name} is damaged, or was made with windows of more than {LONGEST} tokens: make "
            "it again."
        ) from error
    return LogitsFile(vocabulary, tokens, rows)


@contextmanager
def written_logits(path: Path, vocabulary: int, tokens: Ids) -> Iterator[Any]:
    """A function that adds the logits of the next window; the file is there when all were added, or
    not at all. Raises OutputError."""
    part = path.with_name(path.name + ".reference.part")
    try:
        with part.open("wb") as file:
            count, window = tokens.shape
            file.write(_MAGIC + struct.pack(_HEAD, window, vocabulary, count))
            file.write(tokens.astype("<i4").tobytes())
            yield lambda logits: file.write(packed(logits).tobytes())
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        raise output_error(error, path) from error
    finally:
        part.unlink(missing_ok=True)


def _width(vocabulary: int) -> int:
    return 2 * ((vocabulary + 1) // 2) + _LEAD
