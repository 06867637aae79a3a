"""The fidelity of ten types beside llama-perplexity's own figures, on the same windows of a text.

    python -m benchmarks.perplexity --tool PATH/llama-perplexity [--types NAME ...] [--threads N]

The tool is not part of what is installed: build it of the llama.cpp source that llama-cpp-python
carries, and link it with the libraries that this environment has (another build rounds otherwise,
and so do weights that it repacked: it is called with --no-repack, as the converter computes). It
keeps the logits of the demonstration model in F16; both read that file, and then both files are
compared. The baseline is the tool.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np

from benchmarks.clinical_parts.figures import table
from benchmarks.fidelity import make_types
from convert.collecting import medical_conversations
from convert.file_types import FILE_TYPES
from convert.measuring import make_logits, measure

TYPES = ("Q8_0", "Q6_K", "Q5_K_M", "Q4_K_M", "IQ4_XS", "Q3_K_M", "Q2_K", "IQ3_XXS", "IQ2_S",
         "IQ2_XXS")  # fmt: skip
TEXT = 48_000  # bytes: some 25 windows
LINES = {
    "divergence": r"Mean +KLD: +(\S+)",
    "median": r"Median +KLD: +(\S+)",
    "99 %": r"99\.0% +KLD: +(\S+)",
    "same most probable": r"Same top p: +(\S+)",
    "perplexity": r"Mean PPL\(Q\)/PPL\(base\) +: +(\S+)",
}


def told(tool: Path, threads: int, *arguments: str) -> str:
    given = [str(tool), *arguments, "--threads", str(threads), "--ctx-size", "512", "--no-repack"]
    done = subprocess.run(given, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True)
    return done.stdout.decode("utf-8", "replace")


def pairs_of(model: Path, base: Path, tool: Path, threads: int) -> list[tuple[float, float]]:
    """Of each figure: by the tool, and by the converter."""
    said = told(tool, threads, "-m", str(model), "--kl-divergence-base", str(base),
                "--kl-divergence")  # fmt: skip
    theirs = []
    for pattern in LINES.values():
        match = re.search(pattern, said)
        assert match, said
        theirs.append(float(match[1]))
    found = measure(model, base, [], threads, lambda *_: None)
    ours = (found.kl_mean, found.kl_median, found.kl_99, 100 * found.same_top,
            found.perplexity_ratio)  # fmt: skip
    return list(zip(theirs, ours, strict=True))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tool", type=Path, required=True, help="llama-perplexity")
    parser.add_argument("--types", nargs="*", default=list(TYPES), choices=list(FILE_TYPES))
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 1)
    arguments = parser.parse_args()
    tool, threads = arguments.tool, arguments.threads
    print(f"Command: python -m benchmarks.perplexity --tool {tool.name} "
          + " ".join(sys.argv[3:]))  # fmt: skip
    with tempfile.TemporaryDirectory(prefix="consilium-perplexity-") as name:
        folder = Path(name)
        make_types(folder, ["F16", *arguments.types], threads)
        text = "\n\n".join(part for each in medical_conversations() for part in each)[:TEXT]
        (folder / "text").write_text(text, encoding="utf-8")
        original, theirs, ours = (folder / each for each in ("F16.gguf", "theirs", "ours"))
        told(tool, threads, "-m", str(original), "-f", str(folder / "text"),
             "--kl-divergence-base", str(theirs))  # fmt: skip
        make_logits(original, ours, text, threads, lambda *_: None)
        first, second = (np.fromfile(each, np.uint8) for each in (theirs, ours))
        print(f"\nFiles of {first.size:,} bytes, of which {(first != second).sum()} differ\n")
        rows: list[tuple[str, ...]] = [("type", *(f"{each}: tool · ours" for each in LINES))]
        worst = 0.0
        for kind in arguments.types:
            pairs = pairs_of(folder / f"{kind}.gguf", theirs, tool, threads)
            worst = max(worst, *(abs(one - other) for one, other in pairs))
            rows.append((f"`{kind}`", *(f"{one:.6g} · {other:.6g}" for one, other in pairs)))
        table(rows)
        print(f"\nThe greatest difference of any figure: {worst:.1g}")


if __name__ == "__main__":
    main()
