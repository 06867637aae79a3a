"""The converter against the way of two steps, on made-up checkpoints of Mixtral-8x7B's shapes.

    python -m benchmarks.convert [--layers 1 2 4] [--types Q4_K_M Q8_0] [--no-stream]
                                 [--work DIR] [--threads N]

All start from the same fp16 `.bin` shards, read from the disk and not from its cache. Ours makes
the quantized file, with all its checks. The two steps make an F16 file, and give it to
`llama_model_quantize`. Their first step is our code without what llama.cpp's converter would not do
either: no trial of the machine, no journal, no checksums, no second reading, and the F16 file need
not have reached the disk. A second ratio takes our command for the first step, as it is. Each runs
in a process of its own.

Then the checkpoint is streamed from a hub on this machine, for the disk at the peak. At the end
a line is fitted through the times; it tells what all 32 layers would take. Their bytes come from a
plan. `--work` keeps checkpoints and figures in a folder, so that several calls can share the work;
a layer takes 2.9 GB as a checkpoint and up to 6 GB while it is measured.
"""

from __future__ import annotations

import argparse
import ctypes
import dataclasses
import json
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks._checkpoint import real_model, write_holes, write_shards  # noqa: E402
from benchmarks._process import Run, forget, measured  # noqa: E402
from convert.file_types import FILE_TYPES  # noqa: E402

REAL_LAYERS = 32
TARGETS = {"Q4_K_M": 0.80, "Q8_0": 0.60}  # what our time may be of the two steps' at most
BUSY = 0.90
OWN_MEMORY = 1.2 * 2**30

Row = dict[str, Any]


def compare(source: Path, work: Path, layers: int, file_type: str, threads: int) -> Row:
    """Ours, and the two steps; the outputs are compared and deleted."""
    out = work / "out"
    out.mkdir(exist_ok=True)
    ours, theirs = out / "ours.gguf", out / "theirs.gguf"
    forget(source)
    command = [sys.executable, "-m", "convert", str(source), "--threads", str(threads)]
    one = measured([*command, "-o", str(ours), "--type", file_type, "--json"], out, file_type)
    middle, first, checked = _first_step(source, work, threads)
    number = str(FILE_TYPES[file_type].number)
    second = measured(_step("quantize", middle, theirs, number, threads), out)
    if _differs(ours, theirs):
        raise SystemExit(f"{file_type}: the two files differ behind the header")
    size = ours.stat().st_size
    shutil.rmtree(out)
    return {
        "kind": "two steps",
        "layers": layers,
        "type": file_type,
        "threads": threads,
        "size": size,
        "ours": dataclasses.asdict(one),
        "f16": dataclasses.asdict(first),
        "checked_f16": dataclasses.asdict(checked),
        "quantize": dataclasses.asdict(second),
    }


def stream(source: Path, work: Path, layers: int, file_type: str, threads: int) -> Row:
    """From a hub on this machine; the hub's own cache of small files counts as well."""
    from tests.helpers.hub_server import running_hub

    out = work / "out"
    out.mkdir()
    target = out / "streamed.gguf"
    command = [sys.executable, "-m", "convert", "some/model", "--stream", "--json"]
    command += ["-o", str(target), "--type", file_type, "--threads", str(threads)]
    with running_hub(source) as hub:
        environment = {
            "HF_ENDPOINT": hub.endpoint,
            "HF_HOME": str(out / "hub"),
            "HF_HUB_OFFLINE": "0",
            "HF_HUB_DISABLE_XET": "1",
        }
        run = measured(command, out, file_type, environment)
        sent = sum(hub.sent.values())
    shards = sorted((each.stat().st_size for each in source.glob("*.bin")), reverse=True)
    size = target.stat().st_size
    shutil.rmtree(out)
    return {
        "kind": "stream",
        "layers": layers,
        "type": file_type,
        "size": size,
        "shards": shards,
        "sent": sent,
        "ours": dataclasses.asdict(run),
    }


def _first_step(source: Path, work: Path, threads: int) -> tuple[Path, Run, Run]:
    """The F16 file of a checkpoint, what it took, and what it takes our command; types share it."""
    folder = work / f"{source.name}-f16"
    middle, figures = folder / "f16.gguf", folder / "figures.json"
    if not figures.exists():
        folder.mkdir()
        forget(source)
        command = [sys.executable, "-m", "convert", str(source), "--threads", str(threads)]
        checked = measured([*command, "-o", str(middle), "--type", "F16"], folder)
        middle.unlink()
        forget(source)
        run = measured(_step("write_f16", source, middle, threads), folder)
        figures.write_text(json.dumps([dataclasses.asdict(run), dataclasses.asdict(checked)]))
    bare, checked = (Run(**each) for each in json.loads(figures.read_text()))
    return middle, bare, checked


def _step(function: str, *arguments: object) -> list[str]:
    code = f"from benchmarks.convert import {function}; import sys; {function}(*sys.argv[1:])"
    return [sys.executable, "-c", code, *map(str, arguments)]


def write_f16(source: str, target: str, threads: str) -> None:
    """The first of two steps: every tensor read, turned to F16 on all cores and written."""
    from convert.checkpoint import open_checkpoint
    from convert.pieces import chunks, in_order
    from convert.plan import make_plan
    from convert.provenance import Provenance
    from convert.quantize import load_quantizer
    from convert.rows import convert_rows
    from convert.source import FolderSource

    quantizer = load_quantizer()
    with open_checkpoint(Path(source)) as checkpoint, Path(target).open("wb") as file:
        plan = make_plan(checkpoint, FILE_TYPES["F16"], Provenance("two steps"))
        weights = FolderSource(checkpoint.tensors, checkpoint.shards)
        file.write(plan.header)
        file.truncate(plan.size)
        file.flush()

        def write(piece: Any, values: Any, rows: tuple[int, int]) -> None:
            offset = piece.offset + rows[0] * piece.row_bytes
            for data in convert_rows(piece, values, rows, quantizer, None):
                os.pwrite(file.fileno(), data, offset)
                offset += len(data)

        with ThreadPoolExecutor(int(threads)) as pool:
            for piece in in_order(plan, weights):
                values = weights.read(piece.name)
                list(pool.map(lambda rows, p=piece, v=values: write(p, v, rows), chunks(piece)))
                weights.drop(piece.name, 0, piece.stored.nbytes)
        weights.close()


def quantize(source: str, target: str, number: str, threads: str) -> None:
    """The second step, in a process of its own; on the disk at the end, as ours is."""
    from llama_cpp import llama_cpp as api

    silence = api.llama_log_callback(lambda level, text, data: None)
    api.llama_log_set(silence, None)
    parameters = api.llama_model_quantize_default_params()
    parameters.ftype, parameters.nthread = int(number), int(threads)
    code = api.llama_model_quantize(source.encode(), target.encode(), ctypes.byref(parameters))
    if code:
        raise SystemExit(f"llama_model_quantize ended with {code}")
    with Path(target).open("rb") as file:
        os.fsync(file.fileno())


def _differs(ours: Path, theirs: Path) -> bool:
    """Compare the tensors; the headers differ in our provenance."""
    from gguf import GGUFReader

    size = ours.stat().st_size
    begin = min(int(each.data_offset) for each in GGUFReader(ours).tensors)
    other = min(int(each.data_offset) for each in GGUFReader(theirs).tensors)
    if size - begin != theirs.stat().st_size - other:
        return True
    with ours.open("rb") as one, theirs.open("rb") as two:
        one.seek(begin)
        two.seek(other)
        while block := one.read(2**24):
            if block != two.read(2**24):
                return True
    return False


def planned_size(file_type: str) -> int:
    """Bytes of all 32 layers in one type: a plan needs no weights."""
    with tempfile.TemporaryDirectory(prefix="consilium-bench-") as name:
        folder = Path(name) / "whole"
        write_holes(folder, real_model(REAL_LAYERS))
        out = subprocess.run(
            [sys.executable, "-m", "convert", str(folder), "--plan", "--json", "--type", file_type],
            cwd=ROOT, capture_output=True, text=True, check=True,
        ).stdout  # fmt: skip
    return int(json.loads(out.splitlines()[0])["size"])


def report(rows: list[Row]) -> None:
    compared = sorted(
        (each for each in rows if each["kind"] == "two steps"),
        key=lambda each: (each["type"], each["layers"]),
    )
    if compared:
        print(
            "\n| type | layers | ours | F16 file + quantize | ratio | with our own F16 | wanted | "
            "cores busy, quantizing | whole run | own memory | disk | of two steps | foretold |"
        )
        print("|" + "---|" * 13)
    for each in compared:
        ours, f16, checked, second = (
            Run(**each[name]) for name in ("ours", "f16", "checked_f16", "quantize")
        )
        cores = each["threads"]
        target = TARGETS.get(each["type"])
        print(
            f"| {each['type']} | {each['layers']} | {ours.wall:.1f} s | {f16.wall:.1f} + "
            f"{second.wall:.1f} s | {ours.wall / (f16.wall + second.wall):.2f} | "
            f"{ours.wall / (checked.wall + second.wall):.2f} | "
            f"{f'{target:.2f}' if target else '–'} | "
            f"{ours.quantizing_busy / max(ours.quantizing_wall, 1e-6) / cores:.0%} | "
            f"{ours.busy / ours.wall / cores:.0%} | {ours.own / 2**20:.0f} MiB | "
            f"{ours.disk / 1e9:.2f} GB | {(f16.disk + second.disk) / 1e9:.2f} GB | "
            f"{ours.foretold:.0f} s |"
        )
    print(f"\nWanted: {BUSY:.0%} of the cores busy, {OWN_MEMORY / 2**20:.0f} MiB of own memory.")
    for each in (each for each in rows if each["kind"] == "stream"):
        ours, two = Run(**each["ours"]), sum(each["shards"][:2])
        print(
            f"Streamed, {each['layers']} layers, {each['type']}: {ours.disk / 1e9:.2f} GB on the "
            f"disk at the peak; output and two shards are {(each['size'] + two) / 1e9:.2f} GB; "
            f"{each['sent'] / 1e9:.3f} GB came over the network, the shards are "
            f"{sum(each['shards']) / 1e9:.3f} GB; {ours.own / 2**20:.0f} MiB own memory."
        )
    for file_type in dict.fromkeys(each["type"] for each in compared):
        points = [
            (each["layers"], each["ours"]["wall"], each["f16"]["wall"] + each["quantize"]["wall"])
            for each in compared
            if each["type"] == file_type
        ]
        if len({each[0] for each in points}) > 1:
            _tell_fit(file_type, points)


def _tell_fit(file_type: str, points: list[tuple[int, float, float]]) -> None:
    layers, ours, two = (np.array(each, float) for each in zip(*points, strict=True))
    slope, base = np.polyfit(layers, ours, 1)
    off = np.abs(base + slope * layers - ours).max()
    other = np.polyval(np.polyfit(layers, two, 1), REAL_LAYERS)
    print(
        f"{file_type}: {base:.1f} s + {slope:.1f} s a layer (the points are at most {off:.1f} s "
        f"off); {REAL_LAYERS} layers: {(base + slope * REAL_LAYERS) / 60:.1f} min, "
        f"{planned_size(file_type) / 1e9:.2f} GB; two steps {other / 60:.1f} min"
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--layers", type=int, nargs="*", default=[1, 2, 4])
    parser.add_argument("--types", nargs="*", default=["Q4_K_M", "Q8_0"], choices=list(FILE_TYPES))
    parser.add_argument("--stream", action=argparse.BooleanOptionalAction, default=True)
    parser.add_argument("--work", type=Path, help="keep checkpoints and figures here")
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 1)
    arguments = parser.parse_args()
    print(f"{arguments.threads} threads; repeat with: python -m benchmarks.convert "
          f"{shlex.join(sys.argv[1:])}")  # fmt: skip
    with tempfile.TemporaryDirectory(prefix="consilium-bench-") as name:
        work = arguments.work or Path(name)
        work.mkdir(exist_ok=True)
        figures = work / "figures.jsonl"
        for layers in arguments.layers:
            source = work / f"layers-{layers}"
            if not source.exists():
                write_shards(source, real_model(layers))
            jobs = [(compare, each) for each in arguments.types]
            if arguments.stream:
                jobs.append((stream, "Q8_0"))
            for job, file_type in jobs:
                row = job(source, work, layers, file_type, arguments.threads)
                with figures.open("a") as file:
                    file.write(json.dumps(row) + "\n")
            if not arguments.work:
                shutil.rmtree(source)
                shutil.rmtree(work / f"layers-{layers}-f16", ignore_errors=True)
        if figures.exists():
            report([json.loads(line) for line in figures.read_text().splitlines()])
    return 0


if __name__ == "__main__":
    sys.exit(main())
