"""A checkpoint is streamed from the hub: nothing twice, two shards at most, bytes as promised."""

from __future__ import annotations

import os
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from huggingface_hub import constants

from convert import ranges
from convert.errors import CheckpointError, HubError, OutputError
from convert.hub import Repository, open_stream, resolve
from convert.ranges import RangeFile
from convert.stream import StreamSource
from convert.tensors import to_float32
from tests.helpers.checkpoints import MIXTRAL, Model, Tensors, write_checkpoint
from tests.helpers.hub_server import Faults, Hub, running_hub

wait = ranges.wait


@contextmanager
def repository(folder: Path, faults: Faults | None = None) -> Iterator[tuple[Hub, Repository]]:
    with running_hub(folder, faults) as hub, pytest.MonkeyPatch.context() as patch:
        patch.setattr(constants, "ENDPOINT", hub.endpoint)
        template = hub.endpoint + "/{repo_id}/resolve/{revision}/{filename}"
        patch.setattr(constants, "HUGGINGFACE_CO_URL_TEMPLATE", template)
        patch.setattr(constants, "HF_HUB_CACHE", str(folder.parent / "cache"))
        patch.setattr(constants, "HF_HUB_DISABLE_XET", True)
        patch.setattr(constants, "HF_HUB_OFFLINE", False)
        patch.setattr("tqdm.tqdm.monitor_interval", 0)  # it would start a thread that never ends
        patch.setattr(ranges, "wait", lambda seconds, stopped: None)
        yield hub, resolve("some/model", None)


def in_order(source: StreamSource) -> list[str]:
    place = {shard: n for n, shard in enumerate(source.shards)}
    names = source.tensors
    return sorted(names, key=lambda n: (place[names[n].path], names[n].offset))


def read_all(source: StreamSource, weights: Tensors, dtype: str = "F16") -> int:
    """Read and compare everything as a conversion would; the most shards that lay on the disk."""
    most, last = 0, None
    for name in in_order(source):
        shard = source.tensors[name].path
        if last is not None and shard != last:
            source.release(last)
        last = shard
        np.testing.assert_array_equal(to_float32(source.read(name), dtype), weights[name])
        most = max(most, len(list(source.folder.iterdir())))
    assert last is not None
    source.release(last)
    return most


@pytest.mark.parametrize("layout", ["torch", "safetensors"])
def test_every_weight_comes_once_and_two_shards_at_most_are_kept(
    tmp_path: Path, layout: str
) -> None:
    weights = write_checkpoint(tmp_path / "m", layout=layout, shards=5)
    shards = {each.name: each.stat().st_size for each in (tmp_path / "m").glob("*-of-*")}
    with repository(tmp_path / "m") as (hub, found):
        checkpoint, source = open_stream(found, tmp_path / "part")
        headers = hub.sent.copy()
        assert set(checkpoint.tensors) == set(weights)
        assert not (tmp_path / "part").exists()
        try:
            assert read_all(source, weights) <= 2
        finally:
            source.close()
        source.discard()
        assert {name: hub.sent[name] - headers[name] for name in shards} == shards
        assert source.fetched == sum(shards.values())
        assert source.sums() == found.promised
    assert not (tmp_path / "part").exists()


def test_headers_take_little_of_a_large_shard(tmp_path: Path) -> None:
    write_checkpoint(tmp_path / "m", MIXTRAL, layout="safetensors", shards=1)
    size = (tmp_path / "m" / "model.safetensors").stat().st_size
    with repository(tmp_path / "m") as (hub, found):
        open_stream(found, tmp_path / "part")
        assert hub.sent["model.safetensors"] <= 2 * ranges.BLOCK < size / 20


def test_connections_that_drop_are_continued_where_they_broke(tmp_path: Path) -> None:
    weights = write_checkpoint(tmp_path / "m", shards=2)
    faults = Faults(drop_after=300_000)
    with repository(tmp_path / "m", faults) as (hub, found):
        _, source = open_stream(found, tmp_path / "part")
        headers = hub.sent.copy()
        try:
            read_all(source, weights)
        finally:
            source.close()
        total = sum(file.size for file in found.shards.values())
        assert sum((hub.sent - headers)[name] for name in found.shards) == total


def test_wrong_bytes_are_fetched_again_once(tmp_path: Path) -> None:
    weights = write_checkpoint(tmp_path / "m", shards=2)
    faults = Faults(wrong=Counter({"pytorch_model-00002-of-00002.bin": 1}))
    with repository(tmp_path / "m", faults) as (_, found):
        _, source = open_stream(found, tmp_path / "part")
        try:
            read_all(source, weights)
        finally:
            source.close()


def test_bytes_that_stay_wrong_are_refused_by_name(tmp_path: Path) -> None:
    weights = write_checkpoint(tmp_path / "m", shards=2)
    faults = Faults(wrong=Counter({"pytorch_model-00001-of-00002.bin": 99}))
    with repository(tmp_path / "m", faults) as (_, found):
        _, source = open_stream(found, tmp_path / "part")
        try:
            with pytest.raises(HubError, match=r"00001-of-00002\.bin came twice"):
                read_all(source, weights)
        finally:
            source.close()
        source.discard()
    assert not (tmp_path / "part").exists()


def test_a_second_call_continues_a_shard_that_was_half_fetched(tmp_path: Path) -> None:
    weights = write_checkpoint(tmp_path / "m", shards=2)
    shard = tmp_path / "m" / "pytorch_model-00001-of-00002.bin"
    part = tmp_path / "part" / f"{shard.name}.incomplete"
    part.parent.mkdir()
    part.write_bytes(shard.read_bytes()[:1_000_000])
    with repository(tmp_path / "m") as (hub, found):
        _, source = open_stream(found, tmp_path / "part")
        headers = hub.sent[shard.name]
        try:
            read_all(source, weights)
        finally:
            source.close()
        assert hub.sent[shard.name] - headers == shard.stat().st_size - 1_000_000


def test_shards_that_were_done_are_not_fetched(tmp_path: Path) -> None:
    write_checkpoint(tmp_path / "m", shards=3)
    with repository(tmp_path / "m") as (hub, found):
        _, source = open_stream(found, tmp_path / "part")
        headers = hub.sent.copy()
        for shard in source.shards[:2]:
            source.release(shard)
        name = next(n for n, t in source.tensors.items() if t.path == source.shards[2])
        try:
            source.read(name)
        finally:
            source.close()
        fetched = {name for name, count in (hub.sent - headers).items() if count}
        assert fetched == {source.shards[2].name}


def test_closing_ends_a_download_in_its_middle_and_keeps_what_came(tmp_path: Path) -> None:
    weights = write_checkpoint(tmp_path / "m", Model(vocabulary=20_000), shards=1)
    shard = tmp_path / "m" / "pytorch_model.bin"
    size = shard.stat().st_size
    with repository(tmp_path / "m") as (hub, found):
        _, source = open_stream(found, tmp_path / "part")
        hub.faults.pause = 0.5  # after each 256 KiB: the whole would take a minute
        part = tmp_path / "part" / "pytorch_model.bin.incomplete"
        errors: list[Exception] = []

        def read() -> None:
            try:
                source.read(next(iter(weights)))
            except Exception as error:
                errors.append(error)

        reader = threading.Thread(target=read, daemon=True)
        reader.start()
        while not part.exists() or source.fetched == 0:
            time.sleep(0.01)
        source.close()
        for thread in [
            reader,
            *(each for each in threading.enumerate() if each.name == "download"),
        ]:
            thread.join(20)
            assert not thread.is_alive()
        assert [type(each) for each in errors] == [HubError]
        kept = part.read_bytes()
        assert 0 < len(kept) < size / 2
        assert shard.read_bytes().startswith(kept)


def test_a_wait_for_another_try_is_given_up_when_nobody_wants_it() -> None:
    with pytest.raises(ranges.Interrupted):
        wait(60, lambda: True)


def test_a_folder_that_cannot_be_made_is_one_sentence(tmp_path: Path) -> None:
    weights = write_checkpoint(tmp_path / "m", shards=2)
    (tmp_path / "file").write_text("")
    with repository(tmp_path / "m") as (_, found):
        _, source = open_stream(found, tmp_path / "file" / "part")
        try:
            with pytest.raises(OutputError, match="can't be kept"):
                source.read(next(iter(weights)))
        finally:
            source.close()


def test_a_hub_without_ranges_is_said_so(tmp_path: Path) -> None:
    write_checkpoint(tmp_path / "m", shards=2)
    with (
        repository(tmp_path / "m", Faults(no_ranges=True)) as (_, found),
        pytest.raises(HubError, match=r"in parts: convert without --stream"),
    ):
        open_stream(found, tmp_path / "part")


def test_a_gated_model_needs_the_token(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    weights = write_checkpoint(tmp_path / "m", shards=2)
    monkeypatch.delenv("HF_TOKEN", raising=False)
    faults = Faults(token="hf_right")
    with (
        pytest.raises(HubError, match="some/model is gated"),
        repository(tmp_path / "m", faults),
    ):
        raise AssertionError("a gated repository was resolved without a token")
    monkeypatch.setenv("HF_TOKEN", "hf_right")
    with repository(tmp_path / "m", faults) as (_, found):
        _, source = open_stream(found, tmp_path / "part")
        try:
            read_all(source, weights)
        finally:
            source.close()


def test_a_shard_that_is_no_checkpoint_is_refused_before_it_is_fetched(tmp_path: Path) -> None:
    write_checkpoint(tmp_path / "m", shards=1)
    shard = tmp_path / "m" / "pytorch_model.bin"
    shard.write_bytes(os.urandom(500_000))
    with repository(tmp_path / "m") as (hub, found):
        with pytest.raises(CheckpointError, match="not a torch file"):
            open_stream(found, tmp_path / "part")
        assert hub.sent[shard.name] < 200_000


def test_ranges_are_read_like_a_file(tmp_path: Path) -> None:
    write_checkpoint(tmp_path / "m", shards=1)
    data = (tmp_path / "m" / "pytorch_model.bin").read_bytes()
    with repository(tmp_path / "m") as (_, found):
        file = RangeFile(found.shards["pytorch_model.bin"])
        random = np.random.default_rng(1)
        for _ in range(60):
            at, count = int(random.integers(len(data))), int(random.integers(200_000))
            assert file.seek(at) == at
            assert file.read(count) == data[at : at + count]
        assert file.seek(-10, os.SEEK_END) == len(data) - 10
        assert file.read() == data[-10:]
        assert file.read(5) == b""
