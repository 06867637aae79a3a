"""The converter against the way of two steps, on made-up checkpoints of Mixtral-8x7B's shapes.

    python -m benchmarks.convert [--layers 1 2] [--types Q4_K_M Q8_0] [--folder DIR] [--threads N]

Both start from the same fp16 `.bin` shards: ours makes the quantized file; the two steps make an
F16 file (ours too: llama.cpp's own script needs torch) and give it to `llama_model_quantize`. Each
runs in a process of its own, whose processor time and peak memory are told; "own" is memory that is
not a mapped file. A last line fits time over layers, and says what 32 would take. A layer takes
2.9 GB as a checkpoint, 3.4 GB with embeddings, and the two steps as much again.
"""

from __future__ import annotations

import argparse
import ctypes
import json
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from convert.file_types import FILE_TYPES  # noqa: E402
from tests.helpers.checkpoints import (  # noqa: E402
    Model,
    make_config,
    make_tokenizer,
    pickle_state_dict,
    tensor_shapes,
)

REAL_LAYERS = 32
SHARD_BYTES = 2.5e9


@dataclass(frozen=True)
class Run:
    """Seconds by the clock and of all processors together; bytes at the peak."""

    wall: float
    busy: float
    own: int
    disk: int


def real_model(layers: int) -> Model:
    return Model(
        vocabulary=32000, hidden=4096, intermediate=14336, layers=layers, heads=32, kv_heads=8,
        experts=8, context=32768,
    )  # fmt: skip


def write_shards(folder: Path, model: Model) -> int:
    """fp16 weights of the size of real ones, one block of noise over and over; their bytes."""
    folder.mkdir(parents=True)
    (folder / "config.json").write_text(json.dumps(make_config(model)))
    (folder / "tokenizer.model").write_bytes(make_tokenizer())
    noise = (np.random.default_rng(1).standard_normal(2**23, np.float32) / 64).astype("<f2")
    shards: list[dict[str, tuple[int, ...]]] = [{}]
    size = total = 0.0
    for name, shape in tensor_shapes(model).items():
        nbytes = 2.0 * float(np.prod(shape))
        if size + nbytes > SHARD_BYTES:
            shards.append({})
            size = 0
        shards[-1][name] = shape
        size, total = size + nbytes, total + nbytes
    weight_map: dict[str, str] = {}
    for n, shapes in enumerate(shards, 1):
        name = f"pytorch_model-{n:05d}-of-{len(shards):05d}.bin"
        _write_shard(folder / name, shapes, noise)
        weight_map |= dict.fromkeys(shapes, name)
    index = {"metadata": {"total_size": total}, "weight_map": weight_map}
    (folder / "pytorch_model.bin.index.json").write_text(json.dumps(index))
    return int(total)


def _write_shard(path: Path, shapes: dict[str, tuple[int, ...]], noise: Any) -> None:
    import zipfile

    table = {name: ("HalfStorage", int(np.prod(shape)), shape) for name, shape in shapes.items()}
    raw = noise.tobytes()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("archive/data.pkl", pickle_state_dict(table))
        for key, (_, elements, _) in enumerate(table.values()):
            with archive.open(f"archive/data/{key}", "w", force_zip64=True) as member:
                for start in range(0, 2 * elements, len(raw)):
                    member.write(raw[: min(len(raw), 2 * elements - start)])
        archive.writestr("archive/version", "3\n")


def measured(arguments: list[str], folder: Path) -> Run:
    """Run a command that works in `folder`, watching its memory and the disk that it takes."""
    subprocess.run(["sync"], check=False)
    before = _used(folder)
    started = time.monotonic()
    process = subprocess.Popen(arguments, cwd=ROOT, stdout=subprocess.DEVNULL)
    peak = {"own": 0, "disk": 0}

    def watch() -> None:
        while process.returncode is None:
            for line in _status(process.pid):
                if line.startswith("RssAnon:"):
                    peak["own"] = max(peak["own"], int(line.split()[1]) * 1024)
            peak["disk"] = max(peak["disk"], _used(folder) - before)
            time.sleep(0.05)

    watcher = threading.Thread(target=watch)
    watcher.start()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    watcher.join()
    if process.returncode:
        raise SystemExit(f"{shlex.join(arguments)} ended with {process.returncode}")
    return Run(wall, usage.ru_utime + usage.ru_stime, peak["own"], peak["disk"])


def _status(pid: int) -> Iterator[str]:
    try:
        yield from Path(f"/proc/{pid}/status").read_text().splitlines()
    except (FileNotFoundError, ProcessLookupError):
        return


def _used(folder: Path) -> int:
    total = 0
    for path in folder.iterdir():
        try:
            total += path.stat().st_blocks * 512
        except FileNotFoundError:
            continue
    return total


def compare(source: Path, out: Path, file_type: str, threads: int) -> tuple[Run, Run]:
    """Ours, and the two steps; the outputs are compared and deleted."""
    ours, middle, theirs = out / "ours.gguf", out / "f16.gguf", out / "theirs.gguf"
    convert = [sys.executable, "-m", "convert", str(source), "--threads", str(threads)]
    one = measured([*convert, "-o", str(ours), "--type", file_type], out)
    first = measured([*convert, "-o", str(middle), "--type", "F16"], out)
    code = "from benchmarks.convert import quantize; import sys; quantize(*sys.argv[1:])"
    number = str(FILE_TYPES[file_type].number)
    second = measured(
        [sys.executable, "-c", code, str(middle), str(theirs), number, str(threads)], out
    )
    if _differs(ours, theirs):
        raise SystemExit(f"{file_type}: the two files differ behind the header")
    for path in (ours, middle, theirs):
        path.unlink()
    return one, Run(
        first.wall + second.wall,
        first.busy + second.busy,
        max(first.own, second.own),
        first.disk + second.disk,
    )


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


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--layers", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--types", nargs="+", default=["Q4_K_M", "Q8_0"], choices=list(FILE_TYPES))
    parser.add_argument("--folder", type=Path, default=Path(tempfile.gettempdir()))
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 1)
    arguments = parser.parse_args()
    print(f"{arguments.threads} threads; repeat with: python -m benchmarks.convert "
          f"{shlex.join(sys.argv[1:])}")  # fmt: skip
    print("layers type      ours    two steps  ratio  busy   own memory  disk     (two steps)")
    walls: dict[str, list[tuple[int, float]]] = {name: [] for name in arguments.types}
    with tempfile.TemporaryDirectory(dir=arguments.folder, prefix="convert-bench-") as name:
        out = Path(name) / "out"
        out.mkdir()
        for layers in arguments.layers:
            source = Path(name) / f"layers-{layers}"
            write_shards(source, real_model(layers))
            for file_type in arguments.types:
                ours, two = compare(source, out, file_type, arguments.threads)
                walls[file_type].append((layers, ours.wall))
                print(
                    f"{layers:<6} {file_type:<8} {ours.wall:6.1f} s  {two.wall:6.1f} s   "
                    f"{ours.wall / two.wall:5.2f}  {ours.busy / ours.wall / arguments.threads:4.0%}"
                    f"  {ours.own / 2**20:6.0f} MiB  {ours.disk / 1e9:5.2f} GB  "
                    f"({two.own / 2**20:.0f} MiB, {two.disk / 1e9:.2f} GB)",
                    flush=True,
                )
            shutil.rmtree(source)
    for file_type, points in walls.items():
        if len(points) > 1:
            slope, base = np.polyfit(*zip(*points, strict=True), 1)
            print(
                f"{file_type}: {base:.1f} s + {slope:.1f} s a layer; "
                f"{REAL_LAYERS} layers: {(base + slope * REAL_LAYERS) / 60:.0f} min"
            )
    return 0


if __name__ == "__main__":
    sys.exit(main())
