"""Headers of GGUF files: read right, and refused in one sentence when they are wrong."""

from __future__ import annotations

import ctypes
import os
import resource
import struct
from importlib import util
from pathlib import Path

import gguf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import ModelError, ModelNotFound, ModelUnreadable
from app.services.models.gguf.architectures import GENERATORS, OTHERS
from app.services.models.gguf.gguf_header import read_header
from app.services.models.gguf.gguf_types import FILE_TYPES, TENSOR_TYPES
from app.services.models.gguf.runnable import require_runnable
from tests.helpers import gguf_files as files
from tests.helpers.relative_time import relative_time

GOOD = files.gguf(files.model_keys(), files.TENSORS, files.DATA)


def write(folder: Path, content: bytes) -> Path:
    path = folder / "model.gguf"
    path.write_bytes(content)
    return path


def refusal(path: Path) -> str:
    with pytest.raises(ModelError) as caught:
        require_runnable(read_header(path))
    said = str(caught.value)
    assert "\n" not in said and len(said) < 260
    return said


def libraries() -> Path:
    spec = util.find_spec("llama_cpp")
    assert spec is not None and spec.origin is not None
    return Path(spec.origin).parent / "lib"


def test_the_facts_of_a_good_file_are_read(tmp_path: Path) -> None:
    header = read_header(files.write_model(tmp_path / "a.gguf"))
    require_runnable(header)
    assert (header.architecture, header.name, header.quantization) == ("llama", "Tiny", "Q4_K_M")
    assert (header.context_train, header.vocabulary, header.parameters) == (2048, 3, 256 * 4)
    assert [t.size_bytes for t in header.tensors] == [432, 1024]
    assert header.data_offset + files.DATA == header.file_size
    assert not header.demonstration and not header.has_chat_template


def test_it_agrees_with_the_reader_of_the_gguf_package(demo_model: Path) -> None:
    ours = read_header(demo_model)
    require_runnable(ours)
    theirs = gguf.GGUFReader(demo_model)
    assert ours.data_offset == theirs.data_offset
    assert [(t.name, t.shape, ours.data_offset + t.offset, t.size_bytes) for t in ours.tensors] == [
        (t.name, tuple(int(n) for n in t.shape), int(t.data_offset), int(t.n_bytes))
        for t in theirs.tensors
    ]
    assert ours.vocabulary == len(theirs.fields["tokenizer.ggml.tokens"].data)
    assert ours.architecture == theirs.fields["general.architecture"].contents()
    assert ours.demonstration is True


@pytest.mark.parametrize("keep", [4, 5, 24, 40, 100, len(GOOD) - files.DATA, len(GOOD) - 1])
def test_a_truncated_file_is_said_to_be_truncated(tmp_path: Path, keep: int) -> None:
    assert "truncated" in refusal(write(tmp_path, GOOD[:keep]))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is empty"),
        (b"PK\x03\x04 a zip", "not a GGUF file"),
        (b"GG", "not a GGUF file"),
        (b"tjgg" + bytes(100), "before GGUF"),
        (b"GGUF" + struct.pack(">IQQ", 3, 0, 0), "big-endian"),
        (b"GGUF" + struct.pack("<IQQ", 1, 0, 0), "version 1"),
        (b"GGUF" + struct.pack("<IQQ", 3, 1 << 60, 0), "impossible counts"),
        (b"GGUF" + struct.pack("<IQQ", 3, 0, 1 << 60), "impossible counts"),
    ],
)
def test_what_is_no_gguf_of_today_is_named(tmp_path: Path, content: bytes, said: str) -> None:
    assert said in refusal(write(tmp_path, content))


def test_lengths_that_lie_cost_no_memory(tmp_path: Path) -> None:
    start = b"GGUF" + struct.pack("<IQQ", 3, 0, 1)
    huge = struct.pack("<Q", 1 << 62)
    texts = files.string("k") + struct.pack("<IIQ", files.ARRAY, files.STRING, 1 << 40)
    numbers = files.string("k") + struct.pack("<IIQ", files.ARRAY, files.U64, 1 << 61)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for lie in (huge, texts, numbers, files.string("k") + struct.pack("<I", 8) + huge):
        refusal(write(tmp_path, start + lie + bytes(64)))
    nested = files.string("k") + struct.pack("<IIQ", files.ARRAY, files.ARRAY, 1)
    assert "unknown type" in refusal(write(tmp_path, start + nested + bytes(64)))
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - peak
    assert grown * 1024 < 2**26, "who went through 2**40 entries would still be at it"


def test_a_header_without_end_in_a_sparse_file_is_refused_quickly(tmp_path: Path) -> None:
    path = tmp_path / "sparse.gguf"
    with path.open("wb") as file:
        file.write(b"GGUF" + struct.pack("<IQQ", 3, 0, 1))
        file.write(files.string("k") + struct.pack("<IIQ", files.ARRAY, files.U8, 1 << 36))
        file.truncate(1 << 37)
    assert "128 MiB" in refusal(path)


@pytest.mark.parametrize(
    "tensor",
    [
        ("x", (255, 2), 12, 0),  # no whole blocks in a row
        ("x", (256, 0), 0, 0),
        ("x", (256,), 0, 7),  # not aligned
        ("x", (1, 1, 1, 1, 1), 0, 0),
        ("x", (), 0, 0),
        ("x" * 64, (256,), 0, 0),  # longer than ggml keeps
    ],
)
def test_an_impossible_tensor_is_damage(tmp_path: Path, tensor: files.Tensor) -> None:
    said = refusal(write(tmp_path, files.gguf(files.model_keys(), [tensor], 4096)))
    assert "damaged" in said


def test_a_shape_beyond_all_memory_is_a_truncated_file(tmp_path: Path) -> None:
    tensor = ("x", (1 << 62, 1 << 62), 0, 0)
    said = refusal(write(tmp_path, files.gguf(files.model_keys(), [tensor], 64)))
    assert "truncated" in said


def test_the_same_key_or_tensor_twice_is_damage(tmp_path: Path) -> None:
    keys = [*files.model_keys(), ("general.name", files.STRING, "again")]
    assert "twice" in refusal(write(tmp_path, files.gguf(keys, files.TENSORS, files.DATA)))
    twins = [files.TENSORS[0], files.TENSORS[0]]
    assert "damaged" in refusal(write(tmp_path, files.gguf(files.model_keys(), twins, files.DATA)))


def test_a_tensor_type_that_was_removed_is_named(tmp_path: Path) -> None:
    said = refusal(write(tmp_path, files.gguf(files.model_keys(), [("x", (256,), 31, 0)], 999)))
    assert "tensor type 31" in said and "another quantization" in said


@pytest.mark.parametrize("offset", [0, 32, 416, 480, 1 << 40])
def test_tensors_that_overlap_or_leave_gaps_are_damage(tmp_path: Path, offset: int) -> None:
    tensors = [files.TENSORS[0], (*files.TENSORS[1][:3], offset)]
    said = refusal(write(tmp_path, files.gguf(files.model_keys(), tensors, files.DATA + 64)))
    assert "damaged" in said or "truncated" in said


@pytest.mark.parametrize(
    "alignment",
    [
        ("general.alignment", files.U32, 48),
        ("general.alignment", files.U32, 0),
        ("general.alignment", files.U64, 32),
        ("general.alignment", files.STRING, "32"),
    ],
)
def test_an_alignment_that_cannot_be_is_damage(tmp_path: Path, alignment: files.Key) -> None:
    assert "alignment" in refusal(files.write_model(tmp_path / "m.gguf", a=alignment))


def test_an_architecture_that_would_move_the_cursor_is_shown_harmless(tmp_path: Path) -> None:
    evil = ("general.architecture", files.STRING, "x\x1b[2J\ny")
    said = refusal(files.write_model(tmp_path / "m.gguf", architecture=evil))
    assert "\x1b" not in said and "[2J" in said


def test_vocabulary_alone_is_no_model(tmp_path: Path) -> None:
    assert "without weights" in refusal(write(tmp_path, files.gguf(files.model_keys(), [], 0)))


def test_a_missing_file_and_a_folder_are_not_found(tmp_path: Path) -> None:
    for path in (tmp_path / "nowhere.gguf", tmp_path):
        with pytest.raises(ModelNotFound):
            read_header(path)


@pytest.mark.timeout(5)
@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes")
def test_a_pipe_or_a_device_is_refused_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.gguf")
    (tmp_path / "link.gguf").symlink_to(tmp_path / "pipe.gguf")
    (tmp_path / "zero.gguf").symlink_to("/dev/zero")
    for name, kind in (("pipe", "a named pipe"), ("link", "a named pipe"), ("zero", "a device")):
        with pytest.raises(ModelNotFound, match=f"it is {kind}, not a file"):
            read_header(tmp_path / f"{name}.gguf")


def test_quantization_is_the_type_of_most_bytes_when_not_named(tmp_path: Path) -> None:
    tensors = [("a.weight", (256, 9), 12, 0), (*files.TENSORS[1][:3], 1312)]
    content = files.gguf(files.model_keys(file_type=None), tensors, 1312 + 1024)
    assert read_header(write(tmp_path, content)).quantization == "Q4_K"


def test_a_vocabulary_is_read_in_time_of_its_length(tmp_path: Path) -> None:
    paths = {}
    for size in (8000, 32_000):
        words = [f"word{i}" for i in range(size)]
        tokens = ("tokenizer.ggml.tokens", files.ARRAY, (files.STRING, words))
        paths[size] = files.write_model(tmp_path / f"{size}.gguf", tokens=tokens)
        assert read_header(paths[size]).vocabulary == size
    assert relative_time(read_header, paths[32_000], base=paths[8000]) < 9


@given(place=st.integers(4, len(GOOD) - files.DATA - 1), value=st.integers(0, 255))
def test_any_changed_byte_is_read_or_refused_never_worse(
    tmp_path_factory: pytest.TempPathFactory, place: int, value: int
) -> None:
    changed = bytearray(GOOD)
    changed[place] = value
    path = write(tmp_path_factory.getbasetemp(), bytes(changed))
    try:
        require_runnable(read_header(path))
    except ModelUnreadable as error:
        assert str(error).endswith(".")


def test_types_are_those_of_the_installed_llama_cpp() -> None:
    library = next(iter(libraries().glob("*ggml-base*")))
    ggml = ctypes.CDLL(str(library))
    ggml.ggml_type_name.restype = ctypes.c_char_p
    ggml.ggml_type_size.restype = ctypes.c_size_t
    ggml.ggml_blck_size.restype = ctypes.c_int64
    for number, kind in TENSOR_TYPES.items():
        assert ggml.ggml_type_name(number).decode().casefold() == kind.name.casefold()
        assert (ggml.ggml_blck_size(number), ggml.ggml_type_size(number)) == (
            kind.block,
            kind.bytes,
        )


def test_architectures_are_those_of_the_installed_llama_cpp() -> None:
    library = next(p for p in libraries().glob("*llama.*") if p.suffix in (".so", ".dylib", ".dll"))
    known = library.read_bytes()
    missing = [name for name in (*GENERATORS, *OTHERS) if name.encode() not in known]
    assert missing == []
    assert not GENERATORS & OTHERS.keys()


def test_file_types_have_the_numbers_of_the_gguf_package() -> None:
    for number in gguf.LlamaFileType:
        name = number.name.removeprefix("MOSTLY_").removeprefix("ALL_").removesuffix("_MOE")
        assert number == gguf.LlamaFileType.GUESSED or FILE_TYPES[number.value] == name
