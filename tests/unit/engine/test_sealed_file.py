"""A sealed file gives back what was put in, or nothing: never a part, never another's."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine import sealed_file
from app.engine.sealed_file import (
    PART,
    SealedFileError,
    Stopped,
    open_sealed,
    sealed_bytes,
    write_sealed,
)

KEY = bytes(range(32))
HEADER = b"what it is"
PIECE = 1000  # instead of a mebibyte: several pieces in few bytes


@pytest.fixture(autouse=True)
def small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sealed_file, "PIECE", PIECE)


def names(folder: Path) -> list[str]:
    return [path.name for path in folder.glob("a*")]


def never() -> bool:
    return False


def write(path: Path, content: bytes, header: bytes = HEADER) -> Path:
    written = write_sealed(path, KEY, header, memoryview(content), never)
    assert written == path.stat().st_size
    return path


def read(path: Path, size: int, key: bytes = KEY) -> bytes:
    with open_sealed(path, key) as file:
        content = bytearray(size)
        file.read_into(memoryview(content), never)
        return bytes(content)


@pytest.mark.parametrize("size", [1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE, 3 * PIECE + 7])
def test_what_was_written_is_read(tmp_path: Path, size: int) -> None:
    content = os.urandom(size)
    path = write(tmp_path / "a", content)
    with open_sealed(path, KEY) as file:
        assert file.header == HEADER
    assert read(path, size) == content
    assert path.stat().st_size == sealed_bytes(len(HEADER), size)
    assert names(tmp_path) == ["a"]


def test_nothing_of_it_is_in_plain_and_only_the_owner_may_read_it(tmp_path: Path) -> None:
    os.umask(0)
    path = write(tmp_path / "a", b"canary" * 500, b"canary too")
    assert b"canary" not in path.read_bytes()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_same_content_is_never_written_alike(tmp_path: Path) -> None:
    one, other = (write(tmp_path / name, b"x" * 50).read_bytes() for name in "ab")
    assert one[24:] != other[24:]


def test_no_changed_bit_is_taken(tmp_path: Path) -> None:
    content = os.urandom(2 * PIECE + 5)
    path = write(tmp_path / "a", content)
    whole = path.read_bytes()
    for position in [*range(120), *range(120, len(whole), 37), len(whole) - 1]:
        changed = bytearray(whole)
        changed[position] ^= 1 << position % 8
        path.write_bytes(changed)
        with pytest.raises(SealedFileError):
            read(path, len(content))


def test_no_shorter_or_longer_file_is_taken(tmp_path: Path) -> None:
    content = os.urandom(3 * PIECE)
    path = write(tmp_path / "a", content)
    whole = path.read_bytes()
    piece = PIECE + 16
    for length in (0, 1, 55, 56, 60, len(whole) - 1, len(whole) - piece, len(whole) - 2 * piece):
        path.write_bytes(whole[:length])
        for size in (len(content), 2 * PIECE, PIECE):
            with pytest.raises(SealedFileError):
                read(path, size)
    path.write_bytes(whole + whole[-piece:])
    for size in (len(content), 4 * PIECE):
        with pytest.raises(SealedFileError):
            read(path, size)


def test_pieces_in_another_order_or_from_another_file_are_refused(tmp_path: Path) -> None:
    whole = write(tmp_path / "a", os.urandom(4 * PIECE)).read_bytes()
    other = write(tmp_path / "b", os.urandom(4 * PIECE)).read_bytes()
    piece = PIECE + 16
    start = len(whole) - 4 * piece
    cuts = [whole[start + n * piece :][:piece] for n in range(4)]
    foreign = other[start:][:piece]
    for order in (
        [cuts[1], cuts[0], cuts[2], cuts[3]],
        [cuts[0], cuts[1], cuts[2], cuts[2]],
        [cuts[0], cuts[1], cuts[3], cuts[2]],
        [foreign, *cuts[1:]],
    ):
        path = tmp_path / "c"
        path.write_bytes(whole[:start] + b"".join(order))
        with pytest.raises(SealedFileError, match="changed"):
            read(path, 4 * PIECE)
    path.write_bytes(other[:start] + whole[start:])
    with pytest.raises(SealedFileError, match="changed"):
        read(path, 4 * PIECE)


def test_another_key_opens_nothing(tmp_path: Path) -> None:
    path = write(tmp_path / "a", b"x")
    with pytest.raises(SealedFileError, match="another key"):
        read(path, 1, key=bytes(32))


@given(st.binary(max_size=300))
def test_any_bytes_whatever_are_refused(
    tmp_path_factory: pytest.TempPathFactory, raw: bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / "any"
    for content in (raw, b"CONSILIUM-STATE\0" + raw, b"CONSILIUM-STATE\0\1\0\0\0" + raw):
        path.write_bytes(content)
        with pytest.raises(SealedFileError):
            read(path, 10)


def test_a_link_a_folder_or_a_pipe_is_not_read(tmp_path: Path) -> None:
    path = write(tmp_path / "a", b"x")
    (tmp_path / "link").symlink_to(path)
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "folder").mkdir()
    for name in ("link", "pipe", "folder"):
        with pytest.raises((SealedFileError, OSError)):
            read(tmp_path / name, 1)


def test_what_is_stopped_or_fails_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, asked = tmp_path / "a", []

    def third() -> bool:
        asked.append(names(tmp_path))
        return len(asked) == 3

    with pytest.raises(Stopped):
        write_sealed(path, KEY, HEADER, memoryview(bytes(5 * PIECE)), third)
    assert asked[-1] == ["a" + PART], "beside its name until it is whole"
    assert names(tmp_path) == []

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write(path, b"x")
    assert names(tmp_path) == []


def test_a_read_that_is_stopped_gives_nothing(tmp_path: Path) -> None:
    path = write(tmp_path / "a", b"x" * 3 * PIECE)
    with open_sealed(path, KEY) as file, pytest.raises(Stopped):
        file.read_into(memoryview(bytearray(3 * PIECE)), lambda: True)
