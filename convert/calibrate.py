"""How fast this machine converts: a short trial of each type on all threads, and of the disk."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np

from convert.quantize import Quantizer, load_widener

_COLUMNS = 4096
_ROWS = 32
_SECONDS = 0.02
"""For each type at least; the slowest take a tenth of a second for their rows."""
_DISK_BYTES = 2**25


def conversion_rates(types: Iterable[str], threads: int, quantize: Quantizer) -> dict[str, float]:
    """Values of fp16 weights that all threads together convert in a second, by ggml type."""
    noise = np.random.default_rng(1).standard_normal((_ROWS, _COLUMNS), dtype=np.float32)
    halves = (noise / 64).astype(np.float16)
    widen = load_widener()

    def convert(type_name: str) -> None:
        # What `rows` does with a block: widen, quantize.
        values = widen(halves) if widen is not None else halves.astype(np.float32)
        if type_name == "F16":
            values.astype(np.float16)
        elif type_name != "F32":
            quantize(values, type_name)

    rates: dict[str, float] = {}
    with ThreadPoolExecutor(threads) as pool:
        for type_name in types:
            convert(type_name)  # ggml builds some tables at the first call
            rounds, started = 0, time.perf_counter()
            while (seconds := time.perf_counter() - started) < _SECONDS:
                list(pool.map(convert, [type_name] * threads))
                rounds += 1
            rates[type_name] = rounds * threads * halves.size / seconds
    return rates


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
        return None
