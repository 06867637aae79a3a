"""Importance matrices beside llama.cpp's tools: as collected, and as every type is made with one.

    python -m benchmarks.imatrix --tools FOLDER [--types NAME ...] [--threads N]

FOLDER has llama-imatrix and llama-quantize, built of the llama.cpp source that llama-cpp-python
carries and linked with the libraries that this environment has. First the demonstration in F16
reads the same text in both; then each type is made of its checkpoint with that matrix, and of the
F16 by llama-quantize. The baseline are the tools: told is what differs from theirs.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from gguf import GGUFReader

from benchmarks.clinical_parts.figures import table
from benchmarks.fidelity import CHECKPOINT
from convert.__main__ import main as convert
from convert.collecting import medical_conversations
from convert.file_types import FILE_TYPES

TEXT = 60_000  # bytes: some 30 chunks
UNQUANTIZED = ("F32", "F16", "BF16")


def run(*command: str) -> float:
    """Seconds that the tool took."""
    began = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    return time.perf_counter() - began


def collected(folder: Path, tools: Path, threads: int) -> None:
    text = "\n\n".join(part for each in medical_conversations() for part in each)[:TEXT]
    (folder / "text").write_text(text, encoding="utf-8")
    model, source, ours = (str(folder / each) for each in ("F16.gguf", "text", "ours.gguf"))
    began = time.perf_counter()
    given = ["--text", source, "-o", ours, "--threads", str(threads), "--json"]
    assert convert(["imatrix", model, *given]) == 0
    lines = [("matrix", "seconds", "arrays that differ", "of", "median", "largest", "rows moved"),
             ("ours", f"{time.perf_counter() - began:.1f}", "", "", "", "", "")]  # fmt: skip
    mine = {each.name: np.array(each.data).ravel() for each in GGUFReader(ours).tensors}
    for name, flags in (("of one chunk", ["-b", "512"]), ("of four chunks", [])):
        target = folder / "theirs.gguf"
        target.unlink(missing_ok=True)
        took = run(str(tools / "llama-imatrix"), "-m", model, "-f", source, "-o", str(target),
                   "-c", "512", "-t", str(threads), "--no-ppl", *flags)  # fmt: skip
        theirs = {each.name: np.array(each.data).ravel() for each in GGUFReader(target).tensors}
        assert mine.keys() == theirs.keys()
        sums = [each for each in mine if each.endswith("in_sum2")]
        off = [np.abs(mine[n] - theirs[n]) / np.maximum(theirs[n], 1e-30) for n in sums]
        counts = [each for each in mine if each.endswith("counts")]
        lines.append(
            (
                f"llama-imatrix, batches {name}",
                f"{took:.1f}",
                str(sum(not np.array_equal(mine[n], theirs[n]) for n in mine)),
                str(len(mine)),
                f"{np.median(np.concatenate(off)):.1g}",
                f"{np.concatenate(off).max():.1g}",
                f"{sum(np.abs(mine[n] - theirs[n]).sum() for n in counts):.0f}",
            )
        )
    print()
    table(lines)


def quantized(folder: Path, tools: Path, types: list[str], threads: int) -> None:
    matrix, model = str(folder / "ours.gguf"), str(folder / "F16.gguf")
    lines: list[tuple[str, ...]] = [("type", "tensors", "of another type", "of other bytes")]
    for kind in types:
        ours, theirs = folder / "x.gguf", folder / "y.gguf"
        flags = ["--type", kind, "--imatrix", matrix, "--force", "--json"]
        assert convert([str(CHECKPOINT), "-o", str(ours), *flags]) == 0
        run(str(tools / "llama-quantize"), "--imatrix", matrix, model, str(theirs), kind,
            str(threads))  # fmt: skip
        mine = {each.name: each for each in GGUFReader(ours).tensors}
        other = {each.name: each for each in GGUFReader(theirs).tensors}
        assert mine.keys() == other.keys()
        pairs = [(mine[name], other[name]) for name in mine]
        types_off = sum(one.tensor_type != two.tensor_type for one, two in pairs)
        bytes_off = sum(not np.array_equal(one.data, two.data) for one, two in pairs)
        lines.append((f"`{kind}`", str(len(pairs)), str(types_off), str(bytes_off)))
    print()
    table(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tools", type=Path, required=True, help="where the tools lie")
    known = [name for name in FILE_TYPES if name not in UNQUANTIZED]
    parser.add_argument("--types", nargs="*", default=known, choices=known)
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 1)
    arguments = parser.parse_args()
    print("Command: python -m benchmarks.imatrix --tools … " + " ".join(sys.argv[3:]))
    with tempfile.TemporaryDirectory(prefix="consilium-imatrix-") as name:
        folder = Path(name)
        flags = ["--type", "F16", "--json"]
        assert convert([str(CHECKPOINT), "-o", str(folder / "F16.gguf"), *flags]) == 0
        collected(folder, arguments.tools, arguments.threads)
        quantized(folder, arguments.tools, arguments.types, arguments.threads)


if __name__ == "__main__":
    main()
