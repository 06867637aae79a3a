"""A torch `.bin` file is located without torch, and doubted in every part."""

from __future__ import annotations

import pickle
import zipfile
from pathlib import Path

import numpy as np
import pytest

from convert.errors import CheckpointError, ConvertError, UnsupportedError
from convert.tensors import to_float32
from convert.torch_archive import read_torch_archive
from tests.helpers.checkpoints import pickle_state_dict, write_torch
from tests.helpers.conversions import pickled_tensor, write_pickled

WEIGHTS = {
    "a.weight": np.arange(12, dtype=np.float32).reshape(3, 4),
    "b.weight": np.float32([[-2.5, 0.125]]),
}


@pytest.mark.parametrize("dtype", ["F16", "BF16", "F32"])
def test_every_stored_type_is_read_as_it_is(tmp_path: Path, dtype: str) -> None:
    path = tmp_path / "x.bin"
    write_torch(path, WEIGHTS, dtype)
    file = np.frombuffer(path.read_bytes(), np.uint8)
    tensors = read_torch_archive(path)
    assert [each.name for each in tensors] == list(WEIGHTS)
    for tensor in tensors:
        assert tensor.dtype == dtype
        np.testing.assert_array_equal(to_float32(tensor.view(file), dtype), WEIGHTS[tensor.name])


def archive(path: Path, members: dict[str, bytes], compression: int = zipfile.ZIP_STORED) -> Path:
    with zipfile.ZipFile(path, "w", compression) as target:
        for name, data in members.items():
            target.writestr(name, data)
    return path


def table(
    storage: str = "HalfStorage", elements: int = 4, shape: tuple[int, ...] = (2, 2)
) -> bytes:
    return pickle_state_dict({"w": (storage, elements, shape)})


def test_buffers_of_integers_are_read_over(tmp_path: Path) -> None:
    path = archive(tmp_path / "x", {"r/data.pkl": table("LongStorage"), "r/data/0": bytes(32)})
    assert [each.is_weight for each in read_torch_archive(path)] == [False]


@pytest.mark.parametrize(
    ("members", "sentence"),
    [
        ({"r/data.pkl": table()}, "lacks the data of w"),
        ({"r/data.pkl": table(), "r/data/0": bytes(6)}, "too few bytes for w"),
        ({"r/data.pkl": table(shape=(2, 3)), "r/data/0": bytes(8)}, "reaches beyond its data"),
        ({"r/other": b""}, "no data.pkl"),
        ({"r/data.pkl": table(), "s/data.pkl": table()}, "no data.pkl"),
        ({"r/data.pkl": table(), "r/byteorder": b"big", "r/data/0": bytes(8)}, "big-endian"),
    ],
)
def test_what_does_not_add_up_gets_one_sentence(
    tmp_path: Path, members: dict[str, bytes], sentence: str
) -> None:
    with pytest.raises(ConvertError, match=sentence):
        read_torch_archive(archive(tmp_path / "x.bin", members))


@pytest.mark.parametrize(
    ("shape", "strides", "offset"),
    [
        ((3, 4), (1, 3), 0),  # transposed
        ((2, 3), (6, 2), 1),  # every second one
        ((3, 4), (0, 1), 2),  # one row again and again
        ((2, 2), (1, 1), 0),  # rows that overlap
        ((4,), (3,), 2),
        ((1, 5), (99999, 2), 0),  # the stride of an axis of one is of no use
    ],
)
def test_a_tensor_is_read_by_its_strides(
    tmp_path: Path, shape: tuple[int, ...], strides: tuple[int, ...], offset: int
) -> None:
    numbers = np.arange(12, dtype="<f2")
    opcodes = pickled_tensor("0", 12, shape, strides, offset=offset)
    write_pickled(tmp_path / "x.bin", {"w": opcodes}, {"0": numbers.tobytes()})
    (found,) = read_torch_archive(tmp_path / "x.bin")
    file = np.frombuffer((tmp_path / "x.bin").read_bytes(), np.uint8)
    index = np.indices(shape)
    places = offset + sum(index[axis] * strides[axis] for axis in range(len(shape)))
    np.testing.assert_array_equal(found.view(file), numbers[places])


@pytest.mark.parametrize(
    ("shape", "strides", "offset", "sentence"),
    [
        ((3, 4), (1, 4), 0, "reaches beyond"),
        ((3, 4), (-4, 1), 11, "damaged"),
        ((3, 4), (4, 1), -1, "damaged"),
        ((3, 4), (2**62, 1), 0, "reaches beyond"),
        ((3, 4), (2**70, 1), 0, "damaged"),
        ((2**62, 2**62), (0, 1), 0, "reaches beyond"),
        ((2, 2), (1, 2), 9, "reaches beyond"),
        ((1, 2), (2, 1), 2**40, "reaches beyond"),
        ((0, 4), (4, 1), 13, "reaches beyond"),
    ],
)
def test_strides_never_lead_out_of_the_data(
    tmp_path: Path, shape: tuple[int, ...], strides: tuple[int, ...], offset: int, sentence: str
) -> None:
    opcodes = pickled_tensor("0", 12, shape, strides, offset=offset)
    write_pickled(tmp_path / "x.bin", {"w": opcodes}, {"0": bytes(24)})
    with pytest.raises(CheckpointError, match=sentence):
        read_torch_archive(tmp_path / "x.bin")


def test_a_compressed_archive_is_refused(tmp_path: Path) -> None:
    members = {"r/data.pkl": table(), "r/data/0": bytes(8)}
    with pytest.raises(UnsupportedError, match="compressed"):
        read_torch_archive(archive(tmp_path / "x.bin", members, zipfile.ZIP_DEFLATED))


def test_overlapping_members_are_refused(tmp_path: Path) -> None:
    path = archive(tmp_path / "x.bin", {"r/data.pkl": table(), "r/data/0": bytes(8)})
    data = bytearray(path.read_bytes())
    # The second entry of the central directory is pointed at the first member's header.
    second = data.index(b"PK\x01\x02", data.index(b"PK\x01\x02") + 4)
    data[second + 42 : second + 46] = bytes(4)
    path.write_bytes(data)
    with pytest.raises(CheckpointError, match="overlaps"):
        read_torch_archive(path)


def test_a_truncated_archive_is_named_so(tmp_path: Path) -> None:
    path = tmp_path / "x.bin"
    write_torch(path, WEIGHTS, "F16")
    whole = path.read_bytes()
    for length in (len(whole) - 1, len(whole) // 2, 200):
        path.write_bytes(whole[:length])
        with pytest.raises(CheckpointError, match=r"x\.bin is (truncated|damaged)"):
            read_torch_archive(path)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (pickle.dumps({"w": 1}, 2), "old format"),
        (b"version https://git-lfs.github.com/spec/v1\noid sha256:0\n", "git lfs pull"),
        (b"<html>not found</html>", "is a web page"),
        (b"", "is empty"),
        (b"\0" * 99, "not a torch file"),
    ],
)
def test_what_is_no_archive_is_named_for_what_it_is(
    tmp_path: Path, data: bytes, sentence: str
) -> None:
    path = tmp_path / "x.bin"
    path.write_bytes(data)
    with pytest.raises(ConvertError, match=sentence):
        read_torch_archive(path)
