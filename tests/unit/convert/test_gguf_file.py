"""The header of a file that nobody vouches for: a header or one sentence, in bounded memory."""

from __future__ import annotations

import random
import struct
import tracemalloc
from pathlib import Path

import pytest
from gguf import GGUFReader

from convert import gguf_file, load_check
from convert.errors import ModelFileError
from convert.gguf_file import MAX_STRINGS, read_file_header
from convert.verify import verify
from tests.helpers.checkpoints import MIXTRAL, write_checkpoint
from tests.unit.convert import test_hostile as hostile
from tests.unit.convert.test_verify import convert


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("gguf") / "m"
    write_checkpoint(folder, MIXTRAL)
    return convert(folder, "Q4_K_M")


def test_the_header_is_the_one_that_the_gguf_package_reads(model: Path) -> None:
    found, reader = read_file_header(model), GGUFReader(model)
    assert found.data_offset == reader.data_offset
    assert {each.name: each for each in found.tensors} == {
        each.name: gguf_file.FileTensor(
            each.name,
            each.tensor_type.name,
            tuple(reversed(each.shape.tolist())),
            int(each.data_offset),
            int(each.n_bytes),
        )
        for each in reader.tensors
    }
    assert found.keys == {
        key: field.contents()
        for key, field in reader.fields.items()
        if key.startswith("consilium.")
    }


def test_mutated_headers_of_a_model(model: Path, tmp_path: Path) -> None:
    data = model.read_bytes()
    header = slice(0, read_file_header(model).data_offset)
    path = tmp_path / "x.gguf"

    def read(changed: bytes) -> object:
        # The length of the file stays: one that lost some bytes would be refused for that alone.
        path.write_bytes(changed[: len(data)].ljust(len(data), b"\0"))
        return read_file_header(path)

    refused = hostile.refused_of(data, header, read)
    assert refused > hostile.COUNT / 20


@pytest.mark.slow
def test_mutated_models_are_verified_or_refused(model: Path, tmp_path: Path) -> None:
    """Through llama.cpp too, in a process of its own: a crash there is a sentence."""
    data = model.read_bytes()
    stop = read_file_header(model).data_offset
    chance = random.Random(4)
    path = tmp_path / "x.gguf"
    outcomes = {"right": 0, "refused": 0, "crashed": 0}
    for _ in range(max(6, hostile.COUNT // 50)):
        # Without our checksum nothing before llama.cpp notices a changed value.
        header = data[:stop].replace(b"consilium.tensors", b"nonsilium.tensors")
        changed = hostile.flip(chance, header)
        path.write_bytes(changed + data[stop:])
        try:
            verify(path)
            outcomes["right"] += 1
        except ModelFileError as error:
            assert "\n" not in str(error)
            outcomes["crashed" if "crashed" in str(error) else "refused"] += 1
    print(outcomes)
    assert outcomes["right"] + outcomes["refused"]


def forged(keys: int, body: bytes) -> bytes:
    return b"GGUF" + struct.pack("<IQQ", 3, 1, keys) + body


def key(name: bytes, kind: int) -> bytes:
    return struct.pack("<Q", len(name)) + name + struct.pack("<I", kind)


BOMBS = {
    "as many texts as a number can hold": forged(
        1, key(b"a", 9) + struct.pack("<IQ", 8, 2**63) + bytes(1000)
    ),
    "more texts than any vocabulary": forged(
        1, key(b"a", 9) + struct.pack("<IQ", 8, MAX_STRINGS + 1) + bytes(8 * MAX_STRINGS)
    ),
    "a list of numbers without end": forged(1, key(b"a", 9) + struct.pack("<IQ", 10, 2**61)),
    "lists in lists": forged(1, (key(b"a", 9) + struct.pack("<IQ", 9, 1) * 1000)),
    "a text without end": forged(1, key(b"consilium.source", 8) + struct.pack("<Q", 2**62)),
    "a large text of ours": forged(
        1, key(b"consilium.source", 8) + struct.pack("<Q", 2**20) + bytes(2**20)
    ),
    "many keys": forged(2**40, b""),
    "a key without end": forged(1, struct.pack("<Q", 2**40)),
}


@pytest.mark.parametrize("kind", list(BOMBS))
def test_a_header_that_would_fill_the_memory_is_refused(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "x.gguf"
    path.write_bytes(BOMBS[kind])
    tracemalloc.start()
    try:
        with pytest.raises(ModelFileError, match="is damaged"):
            read_file_header(path)
        assert tracemalloc.get_traced_memory()[1] < 2**20
    finally:
        tracemalloc.stop()


def test_a_file_that_llama_cpp_crashes_over_is_one_sentence(
    model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(load_check.sys, "executable", "/bin/false")
    with pytest.raises(ModelFileError, match=r"llama.cpp crashed over m-Q4_K_M.gguf \(status 1\)"):
        verify(model)


def test_a_file_that_llama_cpp_does_not_come_to_an_end_with_is_one_sentence(model: Path) -> None:
    with pytest.raises(ModelFileError, match="did not load"):
        load_check.load_error(model, seconds=0.001)
