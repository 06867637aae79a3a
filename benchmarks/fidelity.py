"""The demonstration model in several types beside its F16: how far each is from it.

    python -m benchmarks.fidelity [--types NAME ...] [--threads N]

Measured on every seventh of the answers that it knows by heart, and on the held-out conversations;
by the F16 itself, and by a reference file of it. The F16 beside itself is the baseline. IQ3_XXS is
made with an importance matrix of the medical text.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

from benchmarks.clinical_parts.figures import table
from convert.__main__ import main as convert
from convert.answers import Conversation, held_out_conversations
from convert.collecting import medical_conversations
from convert.fidelity import SENTENCES
from convert.file_types import FILE_TYPES
from convert.measuring import Conversations, make_reference, measure
from convert.reference_file import write_reference

CHECKPOINT = Path(__file__).resolve().parents[1] / "assets" / "demo" / "checkpoint"
TYPES = ("F16", "Q8_0", "Q6_K", "Q5_K_M", "Q4_K_M", "Q3_K_M", "Q2_K", "IQ3_XXS")
WITH_MATRIX = ("IQ3_XXS", "IQ2_S", "IQ2_XXS")


def rows_of(
    folder: Path, types: list[str], pairs: Conversations, threads: int
) -> list[tuple[str, ...]]:
    """A row of the table for each type."""
    original, kept = folder / "F16.gguf", folder / "original.reference"
    made = make_reference(original, pairs, threads, lambda *_: None)
    size = write_reference(kept, made)
    rows = []
    for name in types:
        path = folder / f"{name}.gguf"
        found = measure(path, original, pairs, threads, lambda *_: None)
        by_file = measure(path, kept, [], threads, lambda *_: None)
        missed = 1 - by_file.kl_mean / found.kl_mean if found.kl_mean > 0 else 0.0
        rows.append(
            (
                f"`{name}`",
                f"{path.stat().st_size / 1e6:.2f}",
                f"{found.kl_mean:.2g} ± {found.kl_error:.1g}",
                f"{found.kl_median:.1g}",
                f"{found.kl_99:.2g}",
                f"{found.same_top:.2%} ± {found.same_top_error:.2%}",
                f"{found.perplexity_ratio:.4f}",
                f"{found.whole} of {found.answers}",
                SENTENCES[found.verdict],
                f"{missed:.1%}",
            )
        )
    print(f"Reference file: {size / 1e6:.2f} MB, {found.tokens:,} tokens of answers\n")
    return rows


def make_types(folder: Path, types: list[str], threads: int) -> None:
    """A GGUF of the demonstration model in each of the types, F16 first."""
    matrix = folder / "matrix.gguf"
    for kind in dict.fromkeys(types):
        flags = ["--type", kind, "--json"]
        if kind in WITH_MATRIX:
            flags += ["--imatrix", str(matrix)]
        if kind in WITH_MATRIX and not matrix.exists():
            made = ["-o", str(matrix), "--threads", str(threads)]
            assert convert(["imatrix", str(folder / "F16.gguf"), "--medical", *made]) == 0
        assert convert([str(CHECKPOINT), "-o", str(folder / f"{kind}.gguf"), *flags]) == 0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--types", nargs="*", default=list(TYPES), choices=list(FILE_TYPES))
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 1)
    arguments = parser.parse_args()
    print("Command: " + " ".join(["python", "-m", "benchmarks.fidelity", *sys.argv[1:]]))
    with tempfile.TemporaryDirectory(prefix="consilium-fidelity-") as name:
        folder = Path(name)
        make_types(folder, ["F16", *arguments.types], arguments.threads)
        head = ("type", "MB", "divergence", "median", "99 %", "same most probable", "perplexity",
                "whole answers", "in a word", "a file misses")  # fmt: skip
        for what, pairs in (
            (
                "answers that it knows by heart",
                [Conversation(*each) for each in medical_conversations()[::7]],
            ),
            ("held-out answers", held_out_conversations()),
        ):
            print(f"\n## {what}\n")
            table([head, *rows_of(folder, arguments.types, pairs, arguments.threads)])


if __name__ == "__main__":
    main()
