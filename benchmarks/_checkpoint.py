"""Made-up checkpoints of Mixtral-8x7B's shapes for the converter's benchmark."""

from __future__ import annotations

import json
import os
import struct
import zipfile
from pathlib import Path

import numpy as np

from tests.helpers.checkpoints import (
    Model,
    make_config,
    make_tokenizer,
    pickle_state_dict,
    tensor_shapes,
)

SHARD_BYTES = 2.5e9


def real_model(layers: int) -> Model:
    return Model(
        vocabulary=32000, hidden=4096, intermediate=14336, layers=layers, heads=32, kv_heads=8,
        experts=8, context=32768,
    )  # fmt: skip


def write_shards(folder: Path, model: Model) -> None:
    """fp16 `.bin` shards of the size of real ones: one block of noise over and over."""
    _write_settings(folder, model)
    noise = (np.random.default_rng(1).standard_normal(2**23, np.float32) / 64).astype("<f2")
    shards: list[dict[str, tuple[int, ...]]] = [{}]
    size = 0.0
    for name, shape in tensor_shapes(model).items():
        nbytes = 2.0 * float(np.prod(shape))
        if size + nbytes > SHARD_BYTES:
            shards.append({})
            size = 0
        shards[-1][name] = shape
        size += nbytes
    weight_map: dict[str, str] = {}
    for n, shapes in enumerate(shards, 1):
        name = f"pytorch_model-{n:05d}-of-{len(shards):05d}.bin"
        _write_shard(folder / name, shapes, noise.tobytes())
        weight_map |= dict.fromkeys(shapes, name)
    index = {"metadata": {"total_size": 0}, "weight_map": weight_map}
    (folder / "pytorch_model.bin.index.json").write_text(json.dumps(index))


def write_holes(folder: Path, model: Model) -> None:
    """Headers alone, and a hole where the weights would be: enough for a plan."""
    _write_settings(folder, model)
    header: dict[str, object] = {}
    at = 0
    for name, shape in tensor_shapes(model).items():
        nbytes = 2 * int(np.prod(shape))
        header[name] = {"dtype": "F16", "shape": list(shape), "data_offsets": [at, at + nbytes]}
        at += nbytes
    text = json.dumps(header).encode()
    path = folder / "model.safetensors"
    path.write_bytes(struct.pack("<Q", len(text)) + text)
    os.truncate(path, 8 + len(text) + at)


def _write_settings(folder: Path, model: Model) -> None:
    folder.mkdir(parents=True)
    (folder / "config.json").write_text(json.dumps(make_config(model)))
    (folder / "tokenizer.model").write_bytes(make_tokenizer())


def _write_shard(path: Path, shapes: dict[str, tuple[int, ...]], noise: bytes) -> None:
    table = {name: ("HalfStorage", int(np.prod(shape)), shape) for name, shape in shapes.items()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("archive/data.pkl", pickle_state_dict(table))
        for key, (_, elements, _) in enumerate(table.values()):
            with archive.open(f"archive/data/{key}", "w", force_zip64=True) as member:
                for start in range(0, 2 * elements, len(noise)):
                    member.write(noise[: min(len(noise), 2 * elements - start)])
        archive.writestr("archive/version", "3\n")
