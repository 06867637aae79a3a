"""A checkpoint's folder is whole, consistent and closed in itself, or one sentence says why not."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import numpy as np
import pytest

from convert.checkpoint import open_checkpoint, read_json
from convert.errors import CheckpointError, ConvertError, UsageError
from convert.shards import shard_names
from convert.tensors import to_float32
from tests.helpers.checkpoints import MIXTRAL, write_checkpoint, write_torch


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_checkpoint(tmp_path / "model")
    return tmp_path / "model"


@pytest.mark.parametrize("layout", ["torch", "safetensors"])
@pytest.mark.parametrize("shards", [1, 3])
def test_all_layouts_give_the_same_weights(tmp_path: Path, layout: str, shards: int) -> None:
    weights = write_checkpoint(tmp_path / "m", layout=layout, shards=shards, dtype="BF16")
    with open_checkpoint(tmp_path / "m") as checkpoint:
        assert set(checkpoint.tensors) == set(weights)
        assert len(checkpoint.shards) == shards
        for name, values in weights.items():
            np.testing.assert_array_equal(to_float32(checkpoint.values(name), "BF16"), values)


def test_numbered_shards_do_without_an_index(folder: Path) -> None:
    (folder / "pytorch_model.bin.index.json").unlink()
    assert len(open_checkpoint(folder).tensors) == 41
    (folder / "pytorch_model-00001-of-00002.bin").unlink()
    with pytest.raises(CheckpointError, match=r"pytorch_model-00001-of-00002\.bin is missing"):
        open_checkpoint(folder)


def test_safetensors_win_where_both_are_there(folder: Path, tmp_path: Path) -> None:
    write_checkpoint(folder, layout="safetensors", shards=1)
    assert [each.name for each in open_checkpoint(folder).shards] == ["model.safetensors"]


def test_a_missing_shard_is_named(folder: Path) -> None:
    (folder / "pytorch_model-00002-of-00002.bin").unlink()
    with pytest.raises(CheckpointError, match=r"00002-of-00002\.bin is missing"):
        open_checkpoint(folder)


def test_a_truncated_shard_is_named(folder: Path) -> None:
    shard = folder / "pytorch_model-00002-of-00002.bin"
    os.truncate(shard, shard.stat().st_size // 2)
    with pytest.raises(CheckpointError, match=r"00002-of-00002\.bin is truncated"):
        open_checkpoint(folder)


def change_index(folder: Path, **changes: object) -> None:
    path = folder / "pytorch_model.bin.index.json"
    index = json.loads(path.read_text())
    for name, shard in changes.items():
        if shard is None:
            del index["weight_map"][name]
        else:
            index["weight_map"][name] = shard
    path.write_text(json.dumps(index))


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"model.norm.weight": None}, "disagrees"),
        ({"model.extra.weight": "pytorch_model-00001-of-00002.bin"}, "promises"),
        ({"lm_head.weight": "../outside.bin"}, "outside of the folder"),
        ({"lm_head.weight": "/etc/passwd"}, "outside of the folder"),
        ({"lm_head.weight": "..\\outside.bin"}, "outside of the folder"),
        ({"lm_head.weight": ".."}, "outside of the folder"),
        ({"lm_head.weight": 7}, "outside of the folder"),
    ],
)
def test_an_index_that_disagrees_is_refused(
    folder: Path, changes: dict[str, object], sentence: str
) -> None:
    change_index(folder, **changes)
    with pytest.raises(CheckpointError, match=sentence):
        open_checkpoint(folder)


def two_shards(folder: Path, first: float, second: float) -> None:
    """The norm in both of two shards, without an index, filled with each of the numbers."""
    (folder / "pytorch_model.bin.index.json").unlink()
    (folder / "config.json").write_text("{}")
    for n, value in ((1, first), (2, second)):
        extra = {"model.norm.weight": np.full(256, value, np.float32)}
        write_torch(folder / f"pytorch_model-0000{n}-of-00002.bin", extra, "F16")


def test_a_tensor_in_two_shards_is_refused_where_they_differ(folder: Path) -> None:
    two_shards(folder, 1, 2)
    with pytest.raises(CheckpointError, match="lies in both"):
        open_checkpoint(folder)


def test_a_tensor_that_is_the_same_in_two_shards_is_taken_once(folder: Path) -> None:
    two_shards(folder, 1, 1)
    assert list(open_checkpoint(folder).tensors) == ["model.norm.weight"]


def test_an_index_may_name_another_of_its_shards(folder: Path) -> None:
    change_index(folder, **{"model.norm.weight": "pytorch_model-00001-of-00002.bin"})
    change_index(folder, **{"lm_head.weight": "pytorch_model-00002-of-00002.bin"})
    assert len(open_checkpoint(folder).tensors) == 41


def test_shards_may_lie_in_folders_that_the_index_names(folder: Path) -> None:
    for n in (1, 2):
        (folder / f"part{n}").mkdir()
        shard = f"pytorch_model-0000{n}-of-00002.bin"
        (folder / shard).rename(folder / f"part{n}" / "weights.bin")
    path = folder / "pytorch_model.bin.index.json"
    text = path.read_text()
    for n in (1, 2):
        text = text.replace(f"pytorch_model-0000{n}-of-00002.bin", f"part{n}/weights.bin")
    path.write_text(text)
    with open_checkpoint(folder) as checkpoint:
        assert len(checkpoint.tensors) == 41
        assert list(shard_names(checkpoint.shards).values()) == [
            "part1/weights.bin",
            "part2/weights.bin",
        ]


def test_a_shard_may_be_a_link_to_another_disk(folder: Path, tmp_path: Path) -> None:
    shard = folder / "pytorch_model-00001-of-00002.bin"
    shutil.move(shard, tmp_path / "elsewhere.bin")
    shard.symlink_to(tmp_path / "elsewhere.bin")
    assert len(open_checkpoint(folder).tensors) == 41


def test_a_farm_of_links_is_a_checkpoint(folder: Path, tmp_path: Path) -> None:
    farm, second = tmp_path / "farm", tmp_path / "second"
    for made, source in ((farm, folder), (second, farm)):
        made.mkdir()
        for path in source.iterdir():
            (made / path.name).symlink_to(path)
    assert len(open_checkpoint(farm).tensors) == 41
    assert len(open_checkpoint(second).tensors) == 41
    assert read_json(second, "tokenizer_config.json") is not None


def test_a_link_that_gives_another_file_a_name_of_the_checkpoint_is_refused(
    folder: Path, tmp_path: Path
) -> None:
    (tmp_path / "private.json").write_text("{}")
    (tmp_path / "between").mkdir()
    (tmp_path / "between" / "config.json").symlink_to(tmp_path / "private.json")
    for target in (tmp_path / "private.json", tmp_path / "between" / "config.json"):
        (folder / "config.json").unlink()
        (folder / "config.json").symlink_to(target)
        with pytest.raises(CheckpointError, match="leads out"):
            open_checkpoint(folder)


def test_links_of_a_download_lead_nowhere_else(folder: Path, tmp_path: Path) -> None:
    snapshot = tmp_path / "models--a--b" / "snapshots" / "0123"
    shutil.copytree(folder, snapshot)
    for name in ("config.json", "pytorch_model-00001-of-00002.bin"):
        kept = (snapshot / name).read_bytes()
        (snapshot / name).unlink()
        (snapshot / name).symlink_to(folder / name)
        with pytest.raises(CheckpointError, match="leads out"):
            open_checkpoint(snapshot)
        (snapshot / name).unlink()
        (snapshot / name).write_bytes(kept)


def test_a_link_within_the_hubs_cache_is_followed(folder: Path, tmp_path: Path) -> None:
    snapshot = tmp_path / "models--a--b" / "snapshots" / "0123"
    blobs = tmp_path / "models--a--b" / "blobs"
    snapshot.mkdir(parents=True)
    blobs.mkdir()
    for path in folder.iterdir():
        shutil.copy(path, blobs / f"sum-of-{path.name}")
        (snapshot / path.name).symlink_to(Path("../../blobs") / f"sum-of-{path.name}")
    assert len(open_checkpoint(snapshot).tensors) == 41


@pytest.mark.parametrize("text", ["", "[]", "{", "[" * 100_000, "nonsense"])
def test_a_damaged_config_gets_one_sentence(folder: Path, text: str) -> None:
    (folder / "config.json").write_text(text)
    with pytest.raises(CheckpointError, match=r"config\.json is (not|empty)"):
        open_checkpoint(folder)


def test_what_is_no_checkpoint_is_said(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="is not a folder"):
        open_checkpoint(tmp_path / "nothing")
    with pytest.raises(CheckpointError, match=r"no config\.json"):
        open_checkpoint(tmp_path)
    (tmp_path / "config.json").write_text("{}")
    with pytest.raises(CheckpointError, match="no weights"):
        open_checkpoint(tmp_path)


def test_nothing_of_the_weights_is_read_when_it_is_opened(tmp_path: Path) -> None:
    folder = tmp_path / "m"
    write_checkpoint(folder, MIXTRAL, shards=1)
    shard = folder / "pytorch_model.bin"
    before = open_checkpoint(folder).tensors
    # Other weights of the same length: an opened checkpoint can't tell, so it has not looked.
    data = bytearray(shard.read_bytes())
    first = min(each.offset for each in before.values())
    data[first : first + 1000] = bytes(1000)
    shard.write_bytes(data)
    assert open_checkpoint(folder).tensors == before


def test_each_error_is_one_line(tmp_path: Path) -> None:
    for text in ("[]", "{"):
        (tmp_path / "config.json").write_text(text)
        with pytest.raises(ConvertError) as error:
            open_checkpoint(tmp_path)
        assert "\n" not in str(error.value)
