"""The sums of the shards are there when the conversion ends, and a false promise is noticed."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from convert.checkpoint import open_checkpoint
from convert.errors import CheckpointError
from convert.sums import SummedSource
from tests.helpers.checkpoints import write_checkpoint


def opened(folder: Path, promised: dict[str, str] | None = None) -> SummedSource:
    checkpoint = open_checkpoint(folder)
    return SummedSource(checkpoint.tensors, checkpoint.shards, promised)


def test_every_shard_has_its_sum_whether_it_was_read_or_not(tmp_path: Path) -> None:
    write_checkpoint(tmp_path / "m", shards=3)
    source = opened(tmp_path / "m")
    source.read("model.norm.weight")
    for shard in source.shards:
        source.release(shard)
    expected = {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in (tmp_path / "m").glob("*-of-*")
    }
    assert source.sums() == expected
    source.close()


def test_a_shard_that_the_hub_did_not_promise_is_refused_when_it_is_released(
    tmp_path: Path,
) -> None:
    write_checkpoint(tmp_path / "m", shards=2)
    name = "pytorch_model-00001-of-00002.bin"
    source = opened(tmp_path / "m", {name: "0" * 64})
    first = next(each for each in source.tensors.values() if each.path.name == name)
    source.read(first.name)
    with pytest.raises(CheckpointError, match=r"00001-of-00002\.bin is not what the hub promised"):
        source.release(first.path)
    source.close()
