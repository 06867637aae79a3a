"""Mutated headers, pickles and indexes: one sentence or a checkpoint, in bounded work and memory.

CONSILIUM_MUTATIONS sets how many mutations each test tries.
"""

from __future__ import annotations

import io
import json
import os
import random
import struct
import sys
import zipfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import cast

import numpy as np
import pytest

from convert import torch_archive
from convert.checkpoint import open_checkpoint, read_json
from convert.errors import CheckpointError, ConvertError
from convert.mapping import read_dimensions, tensor_rules
from convert.safetensors import MAX_HEADER, read_safetensors
from convert.torch_archive import MAX_PICKLE, read_torch_archive
from convert.torch_pickle import read_state_dict
from tests.helpers.checkpoints import Model, make_tensors, write_checkpoint, write_torch
from tests.helpers.conversions import as_parameter, as_subclass, pickled_tensor, write_pickled
from tests.helpers.counted_work import calls_of

resource = pytest.importorskip("resource", reason="there is no such measure on Windows")
COUNT = int(os.environ.get("CONSILIUM_MUTATIONS", "150"))
SMALL = Model(vocabulary=320, hidden=32, intermediate=32, layers=1, heads=2, kv_heads=1, experts=2)
MEMORY = 200 * 2**20
"""Bytes that all mutations of one test may add to the process at its peak."""

MOST_CALLS = 10
"""Of reading a mutation, for each of reading what it was made of."""

Mutate = Callable[[random.Random, bytes], bytes]


def flip(chance: random.Random, data: bytes) -> bytes:
    out = bytearray(data)
    for _ in range(chance.choice([1, 1, 2, 8])):
        out[chance.randrange(len(out))] = chance.choice([0, 0xFF, 0x80, chance.randrange(256)])
    return bytes(out)


def cut(chance: random.Random, data: bytes) -> bytes:
    return data[: chance.randrange(len(data))]


def drop(chance: random.Random, data: bytes) -> bytes:
    at = chance.randrange(len(data))
    return data[:at] + data[at + chance.choice([1, 2, 4, 30]) :]


def double(chance: random.Random, data: bytes) -> bytes:
    at = chance.randrange(len(data))
    stop = at + chance.choice([1, 2, 4, 30, 200])
    return data[:stop] + data[at:stop] * chance.choice([1, 3]) + data[stop:]


def enlarge(chance: random.Random, data: bytes) -> bytes:
    """Some number of 4 or 8 bytes becomes an extreme one."""
    size = chance.choice([4, 8])
    value = chance.choice([0, 1, 2**31 - 1, 2**31, 2**32 - 1, 2**63 - 1, 2**64 - 1])
    at = chance.randrange(max(1, len(data) - size))
    return data[:at] + (value % 2 ** (8 * size)).to_bytes(size, "little") + data[at + size :]


def rewrite_number(chance: random.Random, data: bytes) -> bytes:
    """Some decimal number of a text becomes another one, or something else."""
    digits = [n for n, byte in enumerate(data) if 48 <= byte < 58]
    if not digits:
        return flip(chance, data)
    at = chance.choice(digits)
    wild = [b"-1", b"0", b"1e9", b"null", b"9" * 25, b'"x"', b"[]", b"true", b"NaN", b"0.5"]
    return data[:at] + chance.choice(wild) + data[at + 1 :]


MUTATIONS: list[Mutate] = [flip, cut, drop, double, enlarge, rewrite_number]


def mutations(data: bytes, part: slice) -> list[bytes]:
    """COUNT mutations of a part of `data`, the same ones in each run."""
    chance = random.Random(20)
    return [
        data[: part.start] + chance.choice(MUTATIONS)(chance, data[part]) + data[part.stop :]
        for _ in range(COUNT)
    ]


def refused_of(data: bytes, part: slice, read: Callable[[bytes], object]) -> int:
    """How many mutations of a part of `data` were refused; anything but one sentence fails, and
    what takes many times the calls of reading `data` as it is."""
    read(data)  # what is made once is made now
    most = MOST_CALLS * calls_of(lambda: read(data))
    cases = mutations(data, part)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    refused = 0

    def try_to_read(case: bytes) -> None:
        nonlocal refused
        try:
            read(case)
        except ConvertError as error:
            assert "\n" not in str(error)
            assert len(str(error)) < 500
            refused += 1

    for case in cases:
        calls = calls_of(partial(try_to_read, case))
        assert calls < most
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - peak) * 1024
    assert grown < MEMORY
    return refused


def in_file(path: Path, read: Callable[[Path], object]) -> Callable[[bytes], object]:
    def write_and_read(data: bytes) -> object:
        path.write_bytes(data)
        return read(path)

    return write_and_read


def whole(folder: Path) -> object:
    """As far as a plan goes: every header, the index, the config and the names of all tensors."""
    with open_checkpoint(folder) as checkpoint:
        return tensor_rules(read_dimensions(checkpoint.config), checkpoint.tensors)


def test_mutated_headers_of_safetensors(tmp_path: Path) -> None:
    write_checkpoint(tmp_path / "m", SMALL, layout="safetensors", shards=1)
    data = (tmp_path / "m" / "model.safetensors").read_bytes()
    header = slice(0, 8 + int.from_bytes(data[:8], "little"))
    refused = refused_of(data, header, in_file(tmp_path / "x", read_safetensors))
    assert refused > COUNT / 3


def test_mutated_pickles(tmp_path: Path) -> None:
    write_torch(tmp_path / "x.bin", make_tensors(SMALL), "F16")
    with zipfile.ZipFile(tmp_path / "x.bin") as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    pickle = members.pop("archive/data.pkl")

    def read_archive(data: bytes) -> object:
        with zipfile.ZipFile(tmp_path / "y.bin", "w") as archive:
            archive.writestr("archive/data.pkl", data)
            for name, content in members.items():
                archive.writestr(name, content)
        return read_torch_archive(tmp_path / "y.bin")

    refused = refused_of(pickle, slice(0, len(pickle)), read_archive)
    assert refused > COUNT / 3


def test_mutated_parameters_and_strides(tmp_path: Path) -> None:
    """Whatever a tensor claims to be, its values lie within the file."""
    data = np.arange(4096, dtype="<f2").tobytes()
    entries = {
        "plain": pickled_tensor("0", 4096, (64, 64), (64, 1)),
        "turned": as_parameter(pickled_tensor("0", 4096, (64, 64), (1, 64))),
        "spread": as_parameter(pickled_tensor("0", 4096, (60, 3), (7, 2), offset=5), state=True),
        "again": as_subclass("0", 4096, (512, 64), (0, 1)),
    }
    write_pickled(tmp_path / "x.bin", entries, {"0": data})
    with zipfile.ZipFile(tmp_path / "x.bin") as archive:
        pickle = archive.read("archive/data.pkl")

    def read_values(data_pkl: bytes) -> object:
        with zipfile.ZipFile(tmp_path / "y.bin", "w") as archive:
            archive.writestr("archive/data.pkl", data_pkl)
            archive.writestr("archive/data/0", data)
        file = np.frombuffer((tmp_path / "y.bin").read_bytes(), np.uint8)
        found = [each for each in read_torch_archive(tmp_path / "y.bin") if each.is_weight]
        for tensor in found:
            view = tensor.view(file)
            # The corners are the first and the last byte that a tensor reaches.
            if view.size:
                view[(0,) * view.ndim], view[(-1,) * view.ndim]
        return found

    assert len(cast(list[object], read_values(pickle))) == 4
    refused = refused_of(pickle, slice(0, len(pickle)), read_values)
    assert refused > COUNT / 3


def test_mutated_zip_directories(tmp_path: Path) -> None:
    write_torch(tmp_path / "x.bin", make_tensors(SMALL), "F16")
    data = (tmp_path / "x.bin").read_bytes()
    directory = slice(data.index(b"PK\x01\x02"), len(data))
    refused = refused_of(data, directory, in_file(tmp_path / "y.bin", read_torch_archive))
    assert refused > COUNT / 3


@pytest.mark.parametrize("name", ["pytorch_model.bin.index.json", "config.json"])
def test_mutated_indexes_and_configs(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "m"
    write_checkpoint(folder, SMALL)
    data = (folder / name).read_bytes()
    read = in_file(folder / name, lambda _: whole(folder))
    refused = refused_of(data, slice(0, len(data)), read)
    assert refused > COUNT / 5


def bomb(size: int) -> dict[str, bytes]:
    """Pickles that would take a hundred times their size, or forever."""
    many = size // 2 - 100
    shape = b"(" + b"K\x01" * (size // 4) + b"tq\x00"
    call = (
        b"ctorch._utils\n_rebuild_tensor_v2\n((X\x07\x00\x00\x00storagectorch\nHalfStorage\nX\x01"
    )
    call += b"\x00\x00\x000X\x03\x00\x00\x00cpuK\x01tQK\x00h\x00h\x00\x89NtR"
    return {
        "dicts": b"\x80\x02" + b"}" * many + b"K\x01.",
        "nested tuples": b"\x80\x02)" + b"\x85" * many + b".",
        "shapes": b"\x80\x02" + shape + call * (size // 2 // len(call)) + b".",
        "marks": b"\x80\x02" + b"(" * many + b"t" * many + b".",
    }


@pytest.mark.slow
@pytest.mark.parametrize("kind", list(bomb(1000)))
def test_a_pickle_of_the_largest_size_takes_bounded_memory(kind: str) -> None:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises(CheckpointError):
        read_state_dict(bomb(MAX_PICKLE)[kind], "x.bin")
    assert (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - peak) * 1024 < 2**30


@pytest.mark.parametrize("kind", list(bomb(1000)))
def test_a_hostile_pickle_takes_work_that_grows_with_its_length(kind: str) -> None:
    def calls(size: int) -> int:
        pickle = bomb(size)[kind]

        def read() -> None:
            with pytest.raises(CheckpointError):
                read_state_dict(pickle, "x.bin")

        return calls_of(read)

    short, long = calls(20_000), calls(80_000)
    assert long < 4.4 * short + 500


def test_a_pickle_or_header_above_its_limit_is_not_read(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "x.bin", "w") as archive:
        archive.writestr("archive/data.pkl", b"\x80" * (MAX_PICKLE + 1))
    with pytest.raises(CheckpointError, match="too large to be real"):
        read_torch_archive(tmp_path / "x.bin")
    with (tmp_path / "x.safetensors").open("wb") as file:
        file.write(struct.pack("<Q", MAX_HEADER + 1))
        file.truncate(MAX_HEADER + 100)
    with pytest.raises(CheckpointError, match="not a safetensors file"):
        read_safetensors(tmp_path / "x.safetensors")


def test_a_zip_directory_that_would_fill_the_memory_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(torch_archive, "MAX_DIRECTORY", 100_000)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for n in range(2000):
            archive.writestr(f"archive/data/{n}", b"")
    (tmp_path / "x.bin").write_bytes(buffer.getvalue())
    with pytest.raises(CheckpointError, match=r"truncated or damaged|not a torch file"):
        read_torch_archive(tmp_path / "x.bin")


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_nothing_outside_of_the_folder_is_read(tmp_path: Path) -> None:
    write_checkpoint(tmp_path / "m", SMALL)
    secret = tmp_path / "secret.json"
    secret.write_text("{}")
    for name in ("config.json", "tokenizer_config.json", "pytorch_model.bin.index.json"):
        path = tmp_path / "m" / name
        kept = path.read_bytes()
        path.unlink()
        path.symlink_to(secret)
        with pytest.raises(CheckpointError, match="leads out"):
            read_json(tmp_path / "m", name)
        path.unlink()
        path.write_bytes(kept)
    assert json.loads(secret.read_text()) == {}
