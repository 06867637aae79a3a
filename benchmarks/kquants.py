"""The converter's own quantizer beside ggml's, on one core: values a second, and bytes that differ.

    python -m benchmarks.kquants [--values N] [--seed N] [--widths N ...]

For each type and width a number of values of six distributions goes through both, without and with
the weights of an importance matrix; times are the thread's own, so that what else the machine does
counts little. A ratio is ggml's time to ours.
"""

from __future__ import annotations

import argparse
import ctypes
import sys
import time
from collections import Counter
from collections.abc import Iterator
from itertools import product

import gguf
import numpy as np

from benchmarks.clinical_parts.figures import table
from convert.ggml import load_ggml
from convert.kquants import (
    SIZES,
    SUPER_BLOCK,
    WIDTHS,
    Bytes,
    KQuants,
    Rows,
    ToBytes,
    Weights,
    library_path,
)

PIECE = 2**20  # values at once, as the converter takes them


def distributions(random: np.random.Generator, count: int) -> Iterator[tuple[str, Rows]]:
    normal = random.standard_normal(count)
    spread = np.exp(4 * random.standard_normal(count // 16)).repeat(16)
    for name, values in (
        ("normal", normal * 0.02),
        ("fp16", (normal * 0.02).astype(np.float16)),
        ("Student t(2)", random.standard_t(2, count)),
        ("positive", random.random(count)),
        ("97 % zeros", normal * (random.random(count) < 0.03)),
        ("sizes apart", normal * spread),
    ):
        yield name, values.astype(np.float32).reshape(-1, 16 * SUPER_BLOCK)


def ggml_quantizer() -> ToBytes:
    quantize = load_ggml().ggml_quantize_chunk
    quantize.restype = ctypes.c_size_t
    quantize.argtypes = [
        ctypes.c_int,
        *[ctypes.c_void_p] * 2,
        *[ctypes.c_int64] * 3,
        ctypes.c_void_p,
    ]

    def by_ggml(rows: Rows, type_name: str, weights: Weights | None = None) -> Bytes:
        target = np.empty(rows.size // SUPER_BLOCK * SIZES[type_name], np.uint8)
        kind = int(gguf.GGMLQuantizationType[type_name])
        known = None if weights is None else weights.ctypes.data
        quantize(kind, rows.ctypes.data, target.ctypes.data, 0, *rows.shape, known)
        return target

    return by_ggml


def timed(work: ToBytes, rows: Rows, name: str, weights: Weights | None) -> tuple[Bytes, float]:
    began = time.thread_time()
    made = work(rows, name, weights)
    return made, time.thread_time() - began


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--values", type=int, default=12 * PIECE, help="of each type, in all")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--widths", type=int, nargs="*", default=WIDTHS, help="sub-blocks at once")
    arguments = parser.parse_args()
    print("Command: " + " ".join(["python", "-m", "benchmarks.kquants", *sys.argv[1:]]))
    library = ctypes.CDLL(str(library_path()))
    widths = [KQuants(library, w) for w in arguments.widths if library.kquants_supports(w)]
    by_ggml = ggml_quantizer()
    random = np.random.default_rng(arguments.seed)
    spent: Counter[tuple[str, bool, int]] = Counter()
    different = done = 0
    while done < arguments.values:
        for _, rows in distributions(random, PIECE):
            columns = np.exp(2 * random.standard_normal(rows.shape[1])).astype(np.float32)
            for name, weighed in product(SIZES, (False, True)):
                weights = columns if weighed else None
                expected, took = timed(by_ggml, rows, name, weights)
                spent[name, weighed, 0] += took
                for ours in widths:
                    made, took = timed(ours.quantize, rows, name, weights)
                    spent[name, weighed, ours.width] += took
                    different += int((made != expected).sum())
            done += rows.size
    heads = ("million values/s/core", "ggml", *(f"{ours.width} at once" for ours in widths))
    lines: list[tuple[str, ...]] = [heads]
    for name, weighed in product(SIZES, (False, True)):
        base = spent[name, weighed, 0]
        ours_spent = [spent[name, weighed, each.width] for each in widths]
        cells = (f"{done / each / 1e6:.0f} ({base / each:.1f} x)" for each in ours_spent)
        label = f"{name} with weights" if weighed else name
        lines.append((label, f"{done / base / 1e6:.0f}", *cells))
    table(lines)
    print(f"bytes that differ, of {done:,} values of each type and way: {different}")


if __name__ == "__main__":
    main()
