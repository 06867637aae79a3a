"""Fast k-quants: our own library for Q2_K, Q4_K, Q5_K and Q6_K, which gives ggml's bytes several
times as fast, with an importance matrix and without.

It is taken where it was compiled, and only after it gave ggml's bytes on this machine: another
compiler or processor may round otherwise. In every other case ggml does the work.
"""

from __future__ import annotations

import ctypes
import logging
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt

Rows = npt.NDArray[np.float32]
Bytes = npt.NDArray[np.uint8]
Weights = npt.NDArray[np.float32]
# Rows, a type's name, and how much each column counts (None: by the values alone) -> their bytes.
ToBytes = Callable[[Rows, str, Weights | None], Bytes]

SUPER_BLOCK = 256  # values
SIZES = {"Q2_K": 84, "Q4_K": 144, "Q5_K": 176, "Q6_K": 210}  # bytes of a super-block
WIDTHS = (16, 8, 4)  # sub-blocks at once: with AVX-512, with AVX2, on every processor
NAME = "kquants.dll" if sys.platform == "win32" else "kquants.so"

_log = logging.getLogger(__name__)


class KQuants:
    """The library at one width; any number of threads may call it at once."""

    def __init__(self, library: ctypes.CDLL, width: int) -> None:
        self.width = width
        self._quantize = library.kquants
        self._quantize.restype = ctypes.c_int64
        self._quantize.argtypes = [
            ctypes.c_int,
            ctypes.c_int,
            ctypes.c_void_p,
            ctypes.c_int64,
            ctypes.c_void_p,
        ]
        self._weighed = library.kquants_weighed
        self._weighed.restype = ctypes.c_int64
        self._weighed.argtypes = [
            ctypes.c_int,
            ctypes.c_int,
            ctypes.c_void_p,
            ctypes.c_void_p,
            ctypes.c_int64,
            ctypes.c_int64,
            ctypes.c_void_p,
        ]

    def quantize(self, rows: Rows, type_name: str, weights: Weights | None = None) -> Bytes:
        """Rows of finite values, each of whole super-blocks, as bytes of a type in SIZES; `weights`
        has a number that is not negative for each column."""
        supers, columns = rows.size // SUPER_BLOCK, rows.shape[1]
        source = np.ascontiguousarray(rows, np.float32)
        target = np.empty(supers * SIZES[type_name], np.uint8)
        bits, place, into = int(type_name[1]), source.ctypes.data, target.ctypes.data
        if weights is None:
            written = self._quantize(bits, self.width, place, supers, into)
        else:
            known, row = np.ascontiguousarray(weights, np.float32), columns // SUPER_BLOCK
            assert known.shape == (columns,)
            written = self._weighed(bits, self.width, place, known.ctypes.data, row, supers, into)
        assert written == target.nbytes
        return target


def load_kquants(
    by_ggml: ToBytes, path: Path | None = None, *, weighed: bool = False
) -> KQuants | None:
    """The library at the widest that this processor has; None where it was not compiled, or gives
    other bytes than ggml, which is logged. What is compared is what will be asked for: `weighed`
    with an importance matrix."""
    path = path or library_path()
    if not path.exists():
        return None
    try:
        library = ctypes.CDLL(str(path))
        supports, _ = library.kquants_supports, library.kquants_weighed
    except (OSError, AttributeError) as error:
        _log.warning("%s can't be loaded (%s): ggml quantizes", path.name, type(error).__name__)
        return None
    for width in WIDTHS:
        if not supports(width):
            continue
        found = KQuants(library, width)
        different = [name for name in SIZES if not _same(found, by_ggml, name, weighed)]
        if not different:
            return found
        what = "differs from ggml with an importance matrix" if weighed else "differs from ggml"
        _log.warning("%s at width %d %s in %s", path.name, width, what, different)
    return None


def library_path() -> Path:
    """Where the installation puts the library."""
    return Path(sys.prefix) / "share" / "consilium" / "native" / NAME


def hard_rows() -> Iterator[Rows]:
    """One row of each kind on which a quantizer that rounds otherwise than ggml shows it: 33
    super-blocks, an odd number."""
    random = np.random.default_rng(20260101)
    count = 33 * SUPER_BLOCK
    normal = random.standard_normal(count)
    sparse = normal * (random.random(count) < 0.03)
    outlier = normal * 1e-3
    outlier[::SUPER_BLOCK] = 6e4
    spread = normal * np.exp(6 * random.standard_normal(count // 16)).repeat(16)
    for values in (
        normal * 0.02,
        (normal * 0.02).astype(np.float16),
        random.standard_t(2, count),
        random.random(count),
        -random.random(count),
        np.round(normal * 4) / 2,  # ties between two codes
        normal.repeat(32)[:count],  # one value all over a sub-block
        sparse,
        outlier,
        spread,
        normal * 1e-9,
        normal * 1e-39,  # below the smallest normal number
        np.zeros(count),
    ):
        yield values.astype(np.float32).reshape(1, count)


def hard_weights(columns: int) -> Iterator[Weights]:
    """Weights of columns on which a quantizer shows it: far apart, with zeros among them and over
    more than a super-block, and all alike."""
    random = np.random.default_rng(20260102)
    apart = np.exp(2 * random.standard_normal(columns)) * (random.random(columns) > 0.1)
    apart[:300] = 0
    for values in (apart, np.ones(columns), np.exp(10 * random.standard_normal(columns))):
        yield values.astype(np.float32)


def _same(ours: KQuants, by_ggml: ToBytes, type_name: str, weighed: bool) -> bool:
    """On 33 super-blocks of a row, and with weights on eleven rows of three."""
    known = [None] if not weighed else list(hard_weights(3 * SUPER_BLOCK))
    return all(
        np.array_equal(ours.quantize(each, type_name, weights), by_ggml(each, type_name, weights))
        for rows in hard_rows()
        for weights in known
        for each in [rows if weights is None else rows.reshape(-1, weights.size)]
    )
