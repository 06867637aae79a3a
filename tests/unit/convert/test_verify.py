"""A file is whole, loads, and holds what its checkpoint holds; anything else is one sentence."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from gguf import GGUFReader

from convert.checkpoint import open_checkpoint
from convert.errors import ModelFileError
from convert.file_types import FILE_TYPES
from convert.plan import make_plan
from convert.provenance import Provenance, file_sum, now, seal
from convert.quantize import load_quantizer
from convert.sums import SummedSource
from convert.verify import report, verify
from convert.write import write_gguf
from tests.helpers.checkpoints import LLAMA, MIXTRAL, Model, make_tensors, write_checkpoint


def convert(folder: Path, file_type: str, *, sealed: bool = True) -> Path:
    target = folder.parent / f"{folder.name}-{file_type}.gguf"
    with open_checkpoint(folder) as checkpoint:
        source = SummedSource(checkpoint.tensors, checkpoint.shards)
        plan = make_plan(checkpoint, FILE_TYPES[file_type], Provenance(folder.name))

        def close(header: bytes, checksum: str, notes: object) -> bytes:
            if not sealed:
                return header
            return seal(header, time=now(), shards=source.sums(), tensors=checksum)

        quantizer = load_quantizer()
        write_gguf(plan, source, target, quantizer, lambda *_: None, seal=close)
        source.close()
    return target


@pytest.mark.parametrize(
    ("file_type", "least", "most"),
    [("F16", 0, 0), ("Q8_0", 0.001, 0.01), ("Q4_K_M", 0.01, 0.12), ("Q2_K", 0.05, 0.45)],
)
def test_the_error_of_every_tensor_is_told_worst_first(
    tmp_path: Path, file_type: str, least: float, most: float
) -> None:
    write_checkpoint(tmp_path / "m", MIXTRAL, dtype="BF16", shards=3)
    verdict = verify(convert(tmp_path / "m", file_type), tmp_path / "m")
    errors = [each.relative_rmse for each in verdict.errors]
    assert len(errors) == sum(verdict.types.values()) == 23
    assert errors == sorted(errors, reverse=True)
    assert least <= errors[0] <= most
    # Norms and routing stay exact in every type.
    assert all(each.relative_rmse == 0 for each in verdict.errors if each.type == "F32")


def test_the_error_is_the_one_that_the_gguf_package_finds(tmp_path: Path) -> None:
    from gguf import dequantize

    weights = write_checkpoint(tmp_path / "m", MIXTRAL)
    path = convert(tmp_path / "m", "Q4_K_M")
    found = {each.name: each.relative_rmse for each in verify(path, tmp_path / "m").errors}
    tensor = next(t for t in GGUFReader(path).tensors if t.name == "blk.0.attn_v.weight")
    back = dequantize(tensor.data, tensor.tensor_type)
    values = weights["model.layers.0.self_attn.v_proj.weight"]
    expected = np.sqrt(np.mean((back - values) ** 2) / np.mean(values**2))
    assert found[tensor.name] == pytest.approx(expected, rel=1e-4)


def test_provenance_and_checksum_are_told(tmp_path: Path) -> None:
    write_checkpoint(tmp_path / "m")
    verdict = verify(convert(tmp_path / "m", "Q8_0"))
    lines = "\n".join(report(verdict))
    assert verdict.checksum is not None
    assert "checksum: right" in lines
    assert "license: not declared" in lines
    for shard in (tmp_path / "m").glob("*.bin"):
        assert f"shard {shard.name}: {file_sum(shard)}" in lines
    assert verdict.errors == ()


def test_a_file_without_a_checksum_is_not_said_to_have_a_right_one(tmp_path: Path) -> None:
    write_checkpoint(tmp_path / "m")
    verdict = verify(convert(tmp_path / "m", "Q8_0", sealed=False))
    assert verdict.checksum is None
    assert "checksum: none is recorded" in report(verdict)


def test_a_model_with_computed_factors_of_its_positions_is_right(tmp_path: Path) -> None:
    rope = {"rope_type": "llama3", "factor": 8.0, "original_max_position_embeddings": 64}
    write_checkpoint(tmp_path / "m", LLAMA, config={"rope_scaling": rope})
    path = convert(tmp_path / "m", "Q4_K_M")
    errors = {each.name: each.relative_rmse for each in verify(path, tmp_path / "m").errors}
    assert errors["rope_freqs.weight"] == 0
    factors = next(t for t in GGUFReader(path).tensors if t.name == "rope_freqs.weight")
    assert factors.data.min() == 1
    assert factors.data.max() == 8


def test_one_changed_byte_is_found(tmp_path: Path) -> None:
    write_checkpoint(tmp_path / "m")
    path = convert(tmp_path / "m", "Q8_0")
    data = bytearray(path.read_bytes())
    data[-5000] ^= 1
    path.write_bytes(data)
    with pytest.raises(ModelFileError, match="its checksum is not"):
        verify(path)


def test_a_file_of_other_weights_is_found(tmp_path: Path) -> None:
    write_checkpoint(tmp_path / "m")
    write_checkpoint(tmp_path / "other", tensors=make_tensors(MIXTRAL, seed=2))
    path = convert(tmp_path / "m", "Q8_0", sealed=False)
    with pytest.raises(ModelFileError, match="made of other weights"):
        verify(path, tmp_path / "other")
    write_checkpoint(tmp_path / "deep", replace(MIXTRAL, layers=3))
    with pytest.raises(ModelFileError, match="different tensors"):
        verify(path, tmp_path / "deep")
    write_checkpoint(tmp_path / "wide", Model(intermediate=768))
    with pytest.raises(ModelFileError, match="has another shape"):
        verify(path, tmp_path / "wide")


def test_a_shard_that_was_changed_after_the_conversion_is_found(tmp_path: Path) -> None:
    write_checkpoint(tmp_path / "m", layout="safetensors")
    path = convert(tmp_path / "m", "Q8_0")
    shard = next((tmp_path / "m").glob("*.safetensors"))
    data = bytearray(shard.read_bytes())
    data[-2000] ^= 1
    shard.write_bytes(data)
    with pytest.raises(ModelFileError, match="another shard"):
        verify(path, tmp_path / "m")


@pytest.mark.parametrize("left", [0, 3, 4, 40, 5_000, 1_000_000])
def test_a_truncated_file_gets_one_sentence(tmp_path: Path, left: int) -> None:
    write_checkpoint(tmp_path / "m")
    path = convert(tmp_path / "m", "Q8_0")
    os.truncate(path, left)
    with pytest.raises(ModelFileError, match=r"is damaged|is not a GGUF") as error:
        verify(path)
    assert "\n" not in str(error.value)


def test_what_is_no_model_is_said(tmp_path: Path) -> None:
    with pytest.raises(ModelFileError, match="is not a file"):
        verify(tmp_path)
    (tmp_path / "x.gguf").write_bytes(os.urandom(100))
    with pytest.raises(ModelFileError, match="is not a GGUF"):
        verify(tmp_path / "x.gguf")


def test_a_file_that_llama_cpp_does_not_load_is_found(tmp_path: Path) -> None:
    write_checkpoint(tmp_path / "m")
    path = convert(tmp_path / "m", "F16", sealed=False)
    path.write_bytes(path.read_bytes().replace(b"blk.1.attn_q.weight", b"blk.1.attn_r.weight"))
    with pytest.raises(ModelFileError, match="does not load"):
        verify(path)
