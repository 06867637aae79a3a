"""A safetensors header is believed only where the file bears it out."""

from __future__ import annotations

import json
import struct
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from convert.errors import CheckpointError, ConvertError
from convert.safetensors import read_safetensors
from convert.tensors import to_float32
from tests.helpers.checkpoints import write_safetensors

WEIGHTS = {
    "a.weight": np.arange(12, dtype=np.float32).reshape(3, 4),
    "b.weight": np.float32([[-2.5, 0.125]]),
}


@pytest.mark.parametrize("dtype", ["F16", "BF16", "F32"])
def test_every_stored_type_is_read_as_it_is(tmp_path: Path, dtype: str) -> None:
    path = tmp_path / "x.safetensors"
    write_safetensors(path, WEIGHTS, dtype)
    file = np.frombuffer(path.read_bytes(), np.uint8)
    for tensor in read_safetensors(path):
        np.testing.assert_array_equal(to_float32(tensor.view(file), dtype), WEIGHTS[tensor.name])


def entry(shape: Any = (2, 2), offsets: Any = (0, 8), dtype: Any = "F16") -> dict[str, Any]:
    return {"dtype": dtype, "shape": shape, "data_offsets": offsets}


def written(path: Path, header: str, data: int = 8) -> Path:
    path.write_bytes(struct.pack("<Q", len(header)) + header.encode() + bytes(data))
    return path


@pytest.mark.parametrize(
    ("header", "sentence"),
    [
        ({"w": entry((2, 3))}, "not the bytes that its shape needs"),
        ({"w": entry((2, 4), (0, 16))}, "truncated"),
        ({"w": entry(), "v": entry((2,), (4, 8))}, "overlaps"),
        ({"w": entry((-2, -2))}, "wrongly"),
        ({"w": entry(offsets=(8, 0))}, "wrongly"),
        ({"w": entry(offsets=[0])}, "wrongly"),
        ({"w": entry(shape=[True, 4])}, "wrongly"),
        ({"w": entry(dtype=None)}, "wrongly"),
        ({"w": 3}, "wrongly"),
        ({"w": {}}, "wrongly"),
        ([], "damaged header"),
    ],
)
def test_what_does_not_add_up_gets_one_sentence(tmp_path: Path, header: Any, sentence: str) -> None:
    with pytest.raises(CheckpointError, match=sentence):
        read_safetensors(written(tmp_path / "x.safetensors", json.dumps(header)))


def test_a_tensor_of_another_type_is_known_by_name_and_is_no_weight(tmp_path: Path) -> None:
    header = json.dumps({"w": entry(dtype="F8_E4M3", offsets=(0, 4))})
    found = read_safetensors(written(tmp_path / "x.safetensors", header))
    assert [(each.name, each.dtype, each.is_weight) for each in found] == [("w", "F8_E4M3", False)]


def test_a_name_that_occurs_twice_is_refused(tmp_path: Path) -> None:
    one = json.dumps(entry())
    with pytest.raises(CheckpointError, match="damaged header"):
        read_safetensors(written(tmp_path / "x", f'{{"w": {one}, "w": {one}}}'))


@pytest.mark.parametrize(
    "data",
    [b"", b"\x01", struct.pack("<Q", 2**63), struct.pack("<Q", 90), b"version https://git-lfs"],
)
def test_what_is_no_safetensors_file_is_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "x.safetensors"
    path.write_bytes(data)
    with pytest.raises(CheckpointError, match=r"x\.safetensors"):
        read_safetensors(path)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_mutated_header_is_read_or_refused_never_worse(
    tmp_path: Path, data: st.DataObject
) -> None:
    path = tmp_path / "x.safetensors"
    write_safetensors(path, WEIGHTS, "F16")
    changed = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        changed[data.draw(st.integers(0, len(changed) - 1))] = data.draw(st.integers(0, 255))
    path.write_bytes(changed)
    try:
        tensors = read_safetensors(path)
    except ConvertError as error:
        assert str(error).endswith(".")
    else:
        file = np.frombuffer(bytes(changed), np.uint8)
        assert all(each.view(file).shape == each.shape for each in tensors if each.is_weight)
