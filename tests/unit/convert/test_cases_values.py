"""Weights that a type can't hold: refused exactly where llama.cpp's own quantization refuses them.

The names of the cases are those of the table of public reports.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from convert.__main__ import main
from convert.checkpoint import open_checkpoint
from convert.errors import CheckpointError, ModelFileError, UnsupportedError
from convert.file_types import FILE_TYPES
from convert.gguf_file import read_file_header
from convert.plan import make_plan
from convert.provenance import Provenance
from convert.quantize import ScaleError, load_quantizer
from convert.source import FolderSource
from convert.verify import verify
from convert.write import write_gguf
from tests.helpers import llama
from tests.helpers.checkpoints import Model, make_tensors, write_checkpoint
from tests.helpers.conversions import (
    TINY_DENSE,
    as_parameter,
    pickled_tensor,
    write_pickled,
)

SMALL = Model(intermediate=256, layers=1, experts=2)
PLACE = "model.layers.0.block_sparse_moe.experts.1.w1.weight"


def convert(folder: Path, target: Path, file_type: str) -> None:
    with open_checkpoint(folder) as checkpoint:
        plan = make_plan(checkpoint, FILE_TYPES[file_type], Provenance("m"))
        source = FolderSource(checkpoint.tensors, checkpoint.shards)
        write_gguf(plan, source, target, load_quantizer(), lambda *progress: None, overwrite=True)
        source.close()


@pytest.fixture(scope="module", params=[1e5, 1e7, 1e30], ids=["x_1e5", "x_1e+07", "x_1e+30"])
def large(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkpoint with one large weight, and beside it the same as a GGUF without loss."""
    folder = tmp_path_factory.mktemp(f"{request.param:.0e}".replace("+", "")) / "m"
    tensors = make_tensors(SMALL)
    tensors[PLACE][3, 7] = request.param
    write_checkpoint(folder, SMALL, dtype="BF16", layout="safetensors", tensors=tensors)
    convert(folder, folder.with_name("lossless.gguf"), "BF16")
    return folder


def refused_by_llama_cpp(source: Path, target: Path, file_type: str) -> bool:
    try:
        llama.quantize_file(source, target, FILE_TYPES[file_type].number)
    except AssertionError:
        return True
    return False


# F16 is left out: llama.cpp writes infinity there, and the converter refuses it.
TYPES = [name for name in FILE_TYPES if name != "F16"]


@pytest.mark.parametrize("file_type", TYPES)
def test_a_large_weight_is_refused_where_llama_cpp_refuses_it(
    large: Path, tmp_path: Path, file_type: str, capfd: pytest.CaptureFixture[str]
) -> None:
    ours = tmp_path / "out" / "ours.gguf"
    ours.parent.mkdir()
    try:
        convert(large, ours, file_type)
    except UnsupportedError:
        pytest.skip("llama.cpp asks for an importance matrix")
    except CheckpointError as error:
        refused = True
        assert PLACE in str(error)
        assert list(ours.parent.iterdir()) == []
        assert capfd.readouterr().err == ""
    else:
        refused = False
    if "1e30" in large.parent.name:
        # llama.cpp makes zeros of such a block here and there, or ends by a signal.
        assert refused == (file_type not in ("F32", "BF16", "MXFP4_MOE"))
        return
    assert refused == refused_by_llama_cpp(
        large.with_name("lossless.gguf"), tmp_path / "theirs.gguf", file_type
    )


def test_the_command_names_the_tensor_and_leaves_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tensors = make_tensors(SMALL)
    tensors[PLACE][0, 0] = 1e30
    write_checkpoint(tmp_path / "m", SMALL, dtype="F32", tensors=tensors)
    target = tmp_path / "out" / "m.gguf"
    target.parent.mkdir()
    assert main([str(tmp_path / "m"), "-o", str(target), "--type", "Q8_0"]) == 1
    last = capsys.readouterr().err.strip().splitlines()[-1]
    assert f"{PLACE} holds values up to 1e+30, which Q8_0 can't hold" in last
    assert list(target.parent.iterdir()) == []


@pytest.mark.parametrize("type_name", ["Q8_0", "Q4_K", "Q6_K", "IQ4_XS", "TQ2_0", "Q4_1"])
def test_rows_that_can_be_held_pass(type_name: str) -> None:
    quantize = load_quantizer()
    rows = np.full((2, 256), 60000, np.float32)
    rows[0] = np.linspace(-60000, 60000, 256, dtype=np.float32)
    rows[1, 1::2] = 0
    assert quantize(rows, type_name).size > 0
    with pytest.raises(ScaleError):
        quantize(np.full((1, 256), 3e38, np.float32), type_name)


def test_a_double_beyond_every_gguf_is_refused(tmp_path: Path) -> None:
    write_checkpoint(tmp_path / "m", TINY_DENSE, shards=1)
    entries, data = {}, {}
    for key, (name, values) in enumerate(make_tensors(TINY_DENSE).items()):
        strides = [int(np.prod(values.shape[n + 1 :])) for n in range(values.ndim)]
        wide = values.astype("<f8")
        if name == "lm_head.weight":
            wide[5, 5] = 1e300
        entries[name] = pickled_tensor(
            str(key), values.size, values.shape, strides, storage="DoubleStorage"
        )
        data[str(key)] = wide.tobytes()
    write_pickled(tmp_path / "m" / "pytorch_model.bin", entries, data)
    for file_type in ("F32", "F16", "Q8_0"):
        with pytest.raises(CheckpointError, match=r"lm_head\.weight holds 1e\+300"):
            convert(tmp_path / "m", tmp_path / "m.gguf", file_type)


def test_a_file_with_a_scale_that_is_no_number_is_not_verified(tmp_path: Path) -> None:
    write_checkpoint(tmp_path / "m", SMALL)
    target = tmp_path / "m.gguf"
    convert(tmp_path / "m", target, "Q8_0")
    assert verify(target).checksum is None
    data = bytearray(target.read_bytes())
    tensor = next(
        each for each in read_file_header(target).tensors if each.name == "blk.0.attn_q.weight"
    )
    data[tensor.offset + 34 : tensor.offset + 36] = np.array(np.inf, "<f2").tobytes()
    target.write_bytes(data)
    with pytest.raises(ModelFileError, match=r"blk\.0\.attn_q\.weight. has invalid data"):
        verify(target)


@pytest.fixture
def odd(tmp_path: Path) -> Iterator[tuple[Path, Path]]:
    """A dense model with biases, and the same with every weight transposed and a parameter."""
    tensors = make_tensors(replace(TINY_DENSE, hidden=256, intermediate=256))
    for letter, count in (("q", 256), ("k", 128), ("v", 128), ("o", 256)):
        bias = np.linspace(-1, 1, count, dtype=np.float32).astype("<f2").astype(np.float32)
        tensors[f"model.layers.0.self_attn.{letter}_proj.bias"] = bias
    model = replace(TINY_DENSE, hidden=256, intermediate=256)
    plain, turned = tmp_path / "plain" / "m", tmp_path / "turned" / "m"
    for folder in (plain, turned):
        write_checkpoint(folder, model, shards=1, tensors=tensors, config={"attention_bias": True})
    entries, data = {}, {}
    for key, (name, values) in enumerate(tensors.items()):
        strides = [1, values.shape[0]] if values.ndim == 2 else [1]
        tensor = pickled_tensor(str(key), values.size, values.shape, strides)
        entries[name] = as_parameter(tensor)
        data[str(key)] = np.ascontiguousarray(values.T).astype("<f2").tobytes()
    write_pickled(turned / "pytorch_model.bin", entries, data)
    yield plain, turned


@pytest.mark.parametrize("file_type", ["F16", "Q4_K_M"])
def test_transposed_weights_give_the_same_bytes_and_are_verified(
    odd: tuple[Path, Path], file_type: str
) -> None:
    _, turned = odd
    files = [folder.with_name("m.gguf") for folder in odd]
    for folder, file in zip(odd, files, strict=True):
        convert(folder, file, file_type)
    assert files[0].read_bytes() == files[1].read_bytes()
    assert max(each.relative_rmse for each in verify(files[1], turned).errors) < 0.2


def test_biases_of_q_and_k_are_put_in_the_order_of_their_rows(
    odd: tuple[Path, Path], tmp_path: Path
) -> None:
    """The model with a bias equals one whose input carries a constant: llama.cpp's own answer."""
    plain, _ = odd
    target = tmp_path / "m.gguf"
    convert(plain, target, "F32")
    from gguf import GGUFReader

    tensors = {each.name: each.data for each in GGUFReader(target).tensors}
    for letter, heads in (("q", 4), ("k", 2)):
        with open_checkpoint(plain) as checkpoint:
            rows = checkpoint.values(f"model.layers.0.self_attn.{letter}_proj.weight")
            bias = checkpoint.values(f"model.layers.0.self_attn.{letter}_proj.bias")
            place = {row.astype(np.float32).tobytes(): n for n, row in enumerate(rows)}
            order = [place[row.tobytes()] for row in tensors[f"blk.0.attn_{letter}.weight"]]
            np.testing.assert_array_equal(tensors[f"blk.0.attn_{letter}.bias"], bias[order])
        assert order != sorted(order)
        assert len(order) % heads == 0
    assert llama.model_logits(target, [1, 5, 9]).shape == (3, 320)
