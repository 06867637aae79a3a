"""On checkpoints of three kinds and in every type, each tensor is the one of llama.cpp's two steps.

The two steps: a file without loss (of the stored type), then `llama_model_quantize`. The table of
docs/convert-equality.md is made of these counts.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from gguf import GGUFReader

from convert.checkpoint import open_checkpoint
from convert.errors import UnsupportedError
from convert.file_types import FILE_TYPES
from convert.importance import ImportanceMatrix, read_importance
from convert.plan import make_plan
from convert.provenance import Provenance
from convert.quantize import load_quantizer
from convert.source import FolderSource
from convert.write import write_gguf
from tests.helpers import llama
from tests.helpers.checkpoints import MISTRAL, MIXTRAL, Model, write_checkpoint
from tests.helpers.importance_files import made_up, write_gguf_matrix
from tests.helpers.made_once import made_once
from tests.helpers.tree import ROOT

pytestmark = pytest.mark.slow

TABLE = ROOT / "docs" / "convert-equality.md"
MOE = "MoE, fp16, `.bin`, added token"
DEEP = "MoE, bf16, safetensors, 26 layers"
DENSE = "dense, fp32, safetensors"
TENSORS = {MOE: 23, DEEP: 263, DENSE: 30}
WEIGHED = (MOE, DENSE)
QUANTIZED = [name for name in FILE_TYPES if name not in ("F32", "BF16", "F16")]
LOSSLESS = {MOE: "F16", DEEP: "BF16", DENSE: "F32"}


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made_once(tmp_path_factory, "kinds", make_kinds)


def make_kinds(root: Path) -> None:
    """The checkpoints, and each converted without loss."""
    write_checkpoint(root / MOE, replace(MIXTRAL, vocabulary=321), shards=3)
    (root / MOE / "added_tokens.json").write_text('{"[PAD]": 320}')
    deep = Model(layers=26, intermediate=256, experts=2)
    # Dealt out one by one: the experts of each layer lie across all shards.
    write_checkpoint(root / DEEP, deep, dtype="BF16", layout="safetensors", shards=5)
    dense = replace(MISTRAL, layers=3, architecture="LlamaForCausalLM")
    write_checkpoint(root / DENSE, dense, dtype="F32", layout="safetensors", shards=2)
    for kind, file_type in LOSSLESS.items():
        convert(root / kind, root / f"{kind}.gguf", file_type)


def convert(
    folder: Path, target: Path, file_type: str, matrix: ImportanceMatrix | None = None
) -> None:
    with open_checkpoint(folder) as checkpoint:
        kind, whence = FILE_TYPES[file_type], Provenance(folder.name)
        plan = make_plan(checkpoint, kind, whence, importance=matrix)
        source = FolderSource(checkpoint.tensors, checkpoint.shards)
        write_gguf(plan, source, target, load_quantizer(), lambda *progress: None)
        source.close()


def read(path: Path) -> tuple[dict[str, Any], Mapping[str, tuple[str, bytes]]]:
    reader = GGUFReader(path)
    keys = {
        key: field.contents()
        for key, field in reader.fields.items()
        if not key.startswith(("consilium.", "GGUF."))
    }
    return keys, {
        each.name: (each.tensor_type.name, each.data.tobytes()) for each in reader.tensors
    }


def rows(kinds: int = len(TENSORS)) -> dict[str, list[str]]:
    """The cells of the table in the docs that has so many kinds, by type."""
    lines = [line.strip("| \n").split("|") for line in TABLE.read_text().splitlines()]
    cells = [[cell.strip() for cell in line] for line in lines if len(line) == 1 + kinds]
    return {row[0].strip("`"): row[1:] for row in cells[2:]}


@pytest.mark.parametrize("file_type", list(FILE_TYPES))
@pytest.mark.parametrize("kind", list(TENSORS))
def test_every_tensor_equals_the_one_of_two_steps(
    root: Path, tmp_path: Path, kind: str, file_type: str
) -> None:
    ours, theirs = tmp_path / "ours.gguf", tmp_path / "theirs.gguf"
    cell = dict(zip(TENSORS, rows()[file_type], strict=True))[kind]
    try:
        convert(root / kind, ours, file_type)
    except UnsupportedError as error:
        assert cell == "refused"
        assert "importance matrix" in str(error)
        return
    llama.quantize_file(root / f"{kind}.gguf", theirs, FILE_TYPES[file_type].number)
    our_keys, our_tensors = read(ours)
    their_keys, their_tensors = read(theirs)
    equal = sum(our_tensors.get(name) == found for name, found in their_tensors.items())
    assert (len(our_tensors), equal) == (TENSORS[kind], TENSORS[kind])
    assert our_keys == their_keys
    assert cell == f"{equal} of {len(their_tensors)}"


@pytest.mark.parametrize("file_type", QUANTIZED)
@pytest.mark.parametrize("kind", WEIGHED)
def test_every_tensor_equals_the_one_of_two_steps_with_an_importance_matrix(
    root: Path, tmp_path: Path, kind: str, file_type: str
) -> None:
    ours, theirs = tmp_path / "ours.gguf", tmp_path / "theirs.gguf"
    lossless = GGUFReader(root / f"{kind}.gguf").tensors
    entries = made_up({each.name: tuple(map(int, each.shape))[::-1] for each in lossless})
    write_gguf_matrix(tmp_path / "matrix.gguf", entries)
    convert(root / kind, ours, file_type, read_importance(tmp_path / "matrix.gguf"))
    weights = {name: entry.normalized() for name, entry in entries.items()}
    number = FILE_TYPES[file_type].number
    llama.quantize_file(root / f"{kind}.gguf", theirs, number, weights)
    _, our_tensors = read(ours)
    _, their_tensors = read(theirs)
    equal = sum(our_tensors.get(name) == found for name, found in their_tensors.items())
    assert (len(our_tensors), equal) == (TENSORS[kind], TENSORS[kind])
    cell = dict(zip(WEIGHED, rows(len(WEIGHED))[file_type], strict=True))[kind]
    assert cell == f"{equal} of {len(their_tensors)}"


def test_the_comparison_notices_a_single_bit(root: Path, tmp_path: Path) -> None:
    path = root / f"{MOE}.gguf"
    _, before = read(path)
    changed = tmp_path / "changed.gguf"
    data = bytearray(path.read_bytes())
    data[-100] ^= 1
    changed.write_bytes(data)
    _, after = read(changed)
    assert sum(before[name] != after[name] for name in before) == 1
