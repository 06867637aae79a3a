"""A file that is not what its name says is called by what it is, wherever it stands."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from convert.contents import explain_contents
from convert.errors import CheckpointError
from tests.helpers.checkpoints import write_checkpoint, write_safetensors, write_torch
from tests.helpers.conversions import TINY_DENSE, outcome

LFS = b"version https://git-lfs.github.com/spec/v1\noid sha256:4d7a2146\nsize 493443\n"
PAGE = b"\xef\xbb\xbf\n<!DOCTYPE html>\n<html><head></head><body>Log in</body></html>" + b" " * 400
SHARD = "model-00001-of-00002.safetensors"
VALUES = {"model.norm.weight": np.ones(64, np.float32)}


@pytest.mark.parametrize("name", ["config.json", "tokenizer_config.json", "tokenizer.model", SHARD])
@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (LFS, "is a Git LFS pointer, not the file itself: fetch it with `git lfs pull`"),
        (PAGE, "is a web page, not the file itself: log in"),
        (b"<?xml version='1.0'?><Error><Code>AccessDenied</Code></Error>", "is a web page"),
        (b"Entry not found", "holds only the words “Entry not found”"),
        (b"Invalid username or password.\n", "holds only the words “Invalid username"),
        (b"", "is empty: download it again"),
    ],
)
def test_a_file_of_the_checkpoint_is_called_what_it_is(
    tmp_path: Path, name: str, data: bytes, sentence: str
) -> None:
    write_checkpoint(tmp_path / "c", TINY_DENSE, layout="safetensors")
    (tmp_path / "c" / name).write_bytes(data)
    with pytest.raises(CheckpointError) as raised:
        outcome(tmp_path / "c")
    assert str(raised.value).startswith(f"{name} {sentence}")


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"GGUF" + bytes(200), "is a GGUF: add it with `consilium models add`"),
        (b"tjgg" + bytes(200), "is in the format GGML"),
        (b"\x89HDF\r\n\x1a\n" + bytes(200), "another framework"),
        (bytes(200), "is not a torch file"),
    ],
)
def test_weights_of_another_kind_are_called_so(tmp_path: Path, data: bytes, sentence: str) -> None:
    write_checkpoint(tmp_path / "c", TINY_DENSE, shards=1)
    (tmp_path / "c" / "pytorch_model.bin").write_bytes(data)
    with pytest.raises(CheckpointError, match=sentence):
        outcome(tmp_path / "c")


def test_a_shard_under_the_name_of_the_other_format_is_given_its_own(tmp_path: Path) -> None:
    write_checkpoint(tmp_path / "t", TINY_DENSE, shards=1)
    write_safetensors(tmp_path / "t" / "pytorch_model.bin", VALUES, "F16")
    with pytest.raises(CheckpointError, match=r"is a safetensors file: .* model\*\.safetensors"):
        outcome(tmp_path / "t")
    write_checkpoint(tmp_path / "s", TINY_DENSE, shards=1, layout="safetensors")
    write_torch(tmp_path / "s" / "model.safetensors", VALUES, "F16")
    with pytest.raises(CheckpointError, match=r"is a torch file: .* pytorch_model\*\.bin"):
        outcome(tmp_path / "s")


@pytest.mark.parametrize("data", [b"{", b"null", b"12", b"caf\xe9 au lait", b"[1,", b"a\0b", b"ok"])
def test_what_is_only_damaged_is_not_called_a_message(data: bytes) -> None:
    assert explain_contents("x.json", data) is None


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("model-00001-of-00002 (1).safetensors", "may be it: give it its own name"),
        ("model-00001-of-00002(2).safetensors", "may be it: give it its own name"),
        ("model-00001-of-00002.safetensors.1", "may be it: give it its own name"),
        ("model-00001-of-00002.safetensors.part", "did not finish"),
        ("model-00001-of-00002.safetensors.crdownload", "did not finish"),
        ("model-00001-of-00002.safetensors.incomplete", "did not finish"),
        ("model-00001.safetensors", "is missing in .*: download it into the folder"),
    ],
)
def test_a_shard_under_the_name_that_a_browser_gave_it_is_found(
    tmp_path: Path, name: str, sentence: str
) -> None:
    write_checkpoint(tmp_path / "c", TINY_DENSE, layout="safetensors")
    (tmp_path / "c" / SHARD).rename(tmp_path / "c" / name)
    with pytest.raises(CheckpointError, match=sentence):
        outcome(tmp_path / "c")


def test_a_second_copy_beside_a_whole_checkpoint_is_read_over(tmp_path: Path) -> None:
    write_checkpoint(tmp_path / "c", TINY_DENSE, layout="safetensors")
    before = outcome(tmp_path / "c")
    copy = tmp_path / "c" / "model-00001-of-00002 (1).safetensors"
    copy.write_bytes((tmp_path / "c" / SHARD).read_bytes())
    assert outcome(tmp_path / "c").same_as(before)
