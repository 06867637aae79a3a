"""An importance matrix from the checkpoint, layer by layer, beside the engine's of its F16.

    python -m benchmarks.layerwise [--threads N] [--chunks N] [--mixtral LAYERS]

First the demonstration model on the same chunks: how far its sums are from the engine's, which is
the baseline, and what quantizations with either matrix lose. With `--mixtral` a made-up checkpoint
of Mixtral-8x7B's widths in its place (2.9 GB a layer, in the temporary folder): memory of its own,
processor time, and what 32 layers would take.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import numpy as np
from gguf import GGUFReader

from benchmarks._checkpoint import real_model, write_shards
from benchmarks.clinical_parts.figures import table
from benchmarks.fidelity import CHECKPOINT
from convert.__main__ import main as convert
from convert.answers import Conversation
from convert.collecting import medical_conversations
from convert.measuring import measure

TYPES = ("IQ3_XXS", "IQ2_S")


def made(source: Path, target: Path, chunks: int, threads: int) -> float:
    """Seconds that a matrix took."""
    began = time.perf_counter()
    flags = ["--chunks", str(chunks), "--threads", str(threads), "--json"]
    assert convert(["imatrix", str(source), "--medical", "-o", str(target), *flags]) == 0
    return time.perf_counter() - began


def demonstration(folder: Path, chunks: int, threads: int) -> None:
    original = folder / "F16.gguf"
    assert convert([str(CHECKPOINT), "-o", str(original), "--type", "F16", "--json"]) == 0
    ways = {"engine": original, "checkpoint": CHECKPOINT}
    took = {name: made(each, folder / name, chunks, threads) for name, each in ways.items()}
    theirs, ours = (
        {each.name: np.array(each.data).ravel() for each in GGUFReader(folder / name).tensors}
        for name in ways
    )
    off = np.concatenate(
        [
            np.abs(ours[name] - theirs[name]) / np.maximum(theirs[name], 1e-30)
            for name in theirs
            if name.endswith("in_sum2")
        ]
    )
    counts = [name for name in theirs if name.endswith("counts")]
    moved = sum(float(np.abs(ours[name] - theirs[name]).sum()) for name in counts)
    print(f"\nengine {took['engine']:.1f} s, checkpoint {took['checkpoint']:.1f} s; sums differ by "
          f"{np.median(off):.1g} (median), {np.quantile(off, 0.99):.1g} (99 %), {off.max():.1g} at "
          f"most; {moved:.0f} of {sum(ours[n].sum() for n in counts):,.0f} rows counted "
          "otherwise\n")  # fmt: skip
    pairs = [Conversation(*each) for each in medical_conversations()[::7]]
    lines: list[tuple[str, ...]] = [("type", "matrix", "divergence", "same", "whole answers")]
    for kind in TYPES:
        for name in ways:
            path = folder / f"{kind}-{name}.gguf"
            flags = ["--type", kind, "--imatrix", str(folder / name), "--json"]
            assert convert([str(CHECKPOINT), "-o", str(path), *flags]) == 0
            found = measure(path, original, pairs, threads, lambda *_: None)
            apart = f"{found.kl_mean:.3f} ± {found.kl_error:.3f}"
            whole = f"{found.whole} of {found.answers}"
            lines.append((f"`{kind}`", name, apart, f"{found.same_top:.2%}", whole))
    table(lines)


def mixtral(folder: Path, layers: int, chunks: int, threads: int) -> None:
    source = folder / "mixtral"
    write_shards(source, real_model(layers))
    command = [sys.executable, "-m", "convert", "imatrix", str(source), "--medical", "-o",
               str(folder / "x.gguf"), "--chunks", str(chunks), "--threads", str(threads),
               "--json"]  # fmt: skip
    began, most = time.perf_counter(), 0
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    ended = threading.Event()
    threading.Thread(target=lambda: (process.wait(), ended.set()), daemon=True).start()
    while not ended.wait(0.2):
        try:
            status = Path(f"/proc/{process.pid}/status").read_text()
        except OSError:
            break
        own = [line for line in status.splitlines() if line.startswith("RssAnon")]
        most = max(most, *(int(line.split()[1]) for line in own), 0)
    assert process.wait() == 0
    took = time.perf_counter() - began
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    busy = spent.ru_utime + spent.ru_stime
    print(
        f"\nMixtral's widths, {layers} layers, {chunks * 512:,} tokens, {threads} threads: "
        f"{busy:.0f} s of processor time in {took:.0f} s, {most / 1e6:.2f} GB of memory of its "
        f"own; 32 layers would take {busy / layers * 32 / 3600:.1f} core-hours"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--chunks", type=int, default=32)
    parser.add_argument("--mixtral", type=int, default=0, metavar="LAYERS")
    arguments = parser.parse_args()
    print("Command: " + " ".join(["python", "-m", "benchmarks.layerwise", *sys.argv[1:]]))
    with tempfile.TemporaryDirectory(prefix="consilium-layerwise-") as name:
        if arguments.mixtral:
            mixtral(Path(name), arguments.mixtral, arguments.chunks, arguments.threads)
        else:
            demonstration(Path(name), arguments.chunks, arguments.threads)


if __name__ == "__main__":
    main()
