"""Speed trial: how fast this machine converts, by a short run of each type on all threads, and of
the disk.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
import time
import zlib
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np

from convert.quantize import Quantizer, load_widener
from convert.rows import is_finite
from llama_library.backends import LibraryMissing, processor_memory

_COLUMNS = 4096
_ROWS = 32
# For each type at least, twice; the slowest take a tenth of a second for their rows.
_SECONDS = 0.02
# Of these ggml builds tables at the first call, for 1 to 8 seconds: their speed is told from that
# of IQ3_S instead, as the two were to each other (docs/benchmarks.md).
_BY_IQ3_S = {"IQ2_XXS": 0.83, "IQ2_XS": 0.4, "IQ2_S": 1.5, "IQ1_S": 1.9, "IQ1_M": 2.0}
_HASH_BYTES = 2**23
_DISK_BYTES = 2**25


def conversion_rates(
    types: Iterable[str], threads: int, quantize: Quantizer, *, weighed: bool = False
) -> dict[str, float]:
    """Values of fp16 weights that all threads together convert in a second, by ggml type; `weighed`
    where there is an importance matrix."""
    asked = list(types)
    tried = dict.fromkeys(each if each not in _BY_IQ3_S else "IQ3_S" for each in asked)
    rates = _tried(tried, threads, quantize, weighed)
    return {
        each: rates[each] if each in rates else _BY_IQ3_S[each] * rates["IQ3_S"] for each in asked
    }


def _tried(
    types: Iterable[str], threads: int, quantize: Quantizer, weighed: bool
) -> dict[str, float]:
    noise = np.random.default_rng(1).standard_normal((_ROWS, _COLUMNS), dtype=np.float32)
    halves = (noise / 64).astype(np.float16)
    widen = load_widener()
    weights = np.ones(_COLUMNS, np.float32) if weighed else None

    def convert(type_name: str) -> None:
        # What `write` does with a block: look for what is not finite, widen, quantize, sum up.
        is_finite(halves, "F16")
        if type_name == "F16":
            zlib.crc32(halves.tobytes())
            return
        values = widen(halves) if widen is not None else halves.astype(np.float32)
        zlib.crc32(values.data if type_name == "F32" else quantize(values, type_name, weights).data)

    rates: dict[str, float] = {}
    with ThreadPoolExecutor(threads) as pool:
        # Twice, with time between: another program may have had the machine for a moment.
        for type_name in [*types, *types]:
            if type_name not in rates:
                convert(type_name)  # ggml builds some tables at the first call
            rounds, started = 0, time.perf_counter()
            while (seconds := time.perf_counter() - started) < _SECONDS:
                list(pool.map(convert, [type_name] * threads))
                rounds += 1
            rate = rounds * threads * halves.size / seconds
            rates[type_name] = max(rate, rates.get(type_name, 0.0))
    return rates


def hash_rate() -> float:
    """Bytes a second of which one thread takes the SHA-256."""
    block = os.urandom(_HASH_BYTES)
    started = time.perf_counter()
    hashlib.sha256(block).digest()
    return len(block) / (time.perf_counter() - started)


def disk_rate(folder: Path) -> float | None:
    """Bytes a second that reach the disk of `folder`; None where nothing can be written there."""
    block = os.urandom(2**20)
    try:
        with tempfile.TemporaryFile(dir=folder) as file:
            started = time.perf_counter()
            for _ in range(_DISK_BYTES // len(block)):
                file.write(block)
            file.flush()
            os.fsync(file.fileno())
            return _DISK_BYTES / (time.perf_counter() - started)
    except OSError:
        return None


def total_memory() -> int | None:
    """Bytes of memory of this machine, where the system tells."""
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):
        pass
    try:  # Windows
        return processor_memory() or None
    except LibraryMissing:
        return None
