"""The target appears whole or not at all, and nothing is left beside it."""

from __future__ import annotations

import errno
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from gguf import GGUFReader

from convert.checkpoint import Checkpoint, open_checkpoint
from convert.errors import CheckpointError, ConvertError, OutputError
from convert.file_types import FILE_TYPES
from convert.plan import Plan, make_plan
from convert.provenance import Provenance
from convert.quantize import load_quantizer
from convert.source import FolderSource
from convert.write import Outcome, write_gguf
from tests.helpers.checkpoints import MIXTRAL, make_tensors, write_checkpoint


@pytest.fixture
def checkpoint(tmp_path: Path) -> Iterator[Checkpoint]:
    write_checkpoint(tmp_path / "m")
    with open_checkpoint(tmp_path / "m") as opened:
        yield opened


@pytest.fixture
def target(tmp_path: Path) -> Path:
    (tmp_path / "out").mkdir()
    return tmp_path / "out" / "model.gguf"


def plan_for(checkpoint: Checkpoint, file_type: str = "Q8_0") -> Plan:
    return make_plan(checkpoint, FILE_TYPES[file_type], Provenance("m"))


def write(
    checkpoint: Checkpoint,
    target: Path,
    file_type: str = "Q8_0",
    progress: Callable[[str, int, int, str], None] = lambda stage, done, total, tensor: None,
    **options: Any,
) -> Outcome:
    plan = plan_for(checkpoint, file_type)
    source = FolderSource(checkpoint.tensors, checkpoint.shards)
    return write_gguf(plan, source, target, load_quantizer(), progress, **options)


def left_in(target: Path) -> list[str]:
    return sorted(path.name for path in target.parent.iterdir())


@pytest.mark.parametrize("file_type", ["F32", "BF16", "F16", "Q8_0", "Q4_K_M", "IQ4_XS"])
def test_the_file_is_what_the_plan_said(
    checkpoint: Checkpoint, target: Path, file_type: str
) -> None:
    plan = plan_for(checkpoint, file_type)
    write(checkpoint, target, file_type)
    assert left_in(target) == ["model.gguf"]
    assert target.stat().st_size == plan.size
    read = {each.name: each for each in GGUFReader(target).tensors}
    assert list(read) == [each.rule.name for each in plan.tensors]
    for planned in plan.tensors:
        found = read[planned.rule.name]
        assert tuple(reversed(found.shape.tolist())) == planned.rule.shape
        assert (found.tensor_type.name, found.n_bytes) == (planned.type, planned.nbytes)
        assert found.data_offset == planned.offset


def test_norms_and_the_router_stay_in_full_precision(checkpoint: Checkpoint) -> None:
    for file_type in ("F16", "Q8_0", "Q4_K_M", "Q2_K"):
        types = {each.rule.name: each.type for each in plan_for(checkpoint, file_type).tensors}
        full = {name for name, kind in types.items() if kind == "F32"}
        assert full == {
            "output_norm.weight",
            *(
                f"blk.{n}.{name}.weight"
                for n in (0, 1)
                for name in ("attn_norm", "ffn_norm", "ffn_gate_inp")
            ),
        }


def test_progress_rises_to_the_whole(checkpoint: Checkpoint, target: Path) -> None:
    seen: list[tuple[str, int, int, str]] = []
    write(checkpoint, target, progress=lambda *each: seen.append(each))
    assert list(dict.fromkeys(each[0] for each in seen)) == ["convert", "check"]
    for stage in ("convert", "check"):
        done = [each[1] for each in seen if each[0] == stage]
        assert done == sorted(set(done))
        assert done[-1] == target.stat().st_size
    assert {each[2] for each in seen} == {target.stat().st_size}


class Broken(Exception):
    """Something that nobody expected."""


@pytest.mark.parametrize("stage", ["convert", "check"])
@pytest.mark.parametrize("fault", [KeyboardInterrupt, Broken, MemoryError, BrokenPipeError])
def test_whatever_stops_it_the_next_call_goes_on_to_the_same_bytes(
    checkpoint: Checkpoint, target: Path, fault: type[BaseException], stage: str
) -> None:
    write(checkpoint, target)
    whole = target.read_bytes()
    target.unlink()

    def stop(at: str, done: int, total: int, tensor: str) -> None:
        if at == stage and done > total / 2:
            raise fault

    with pytest.raises(fault):
        write(checkpoint, target, progress=stop)
    assert left_in(target) == ["model.gguf.part", "model.gguf.part.journal"]
    first: list[int] = []
    outcome = write(checkpoint, target, progress=lambda *each: first.append(each[1]))
    assert outcome.resumed > 3
    assert first[0] >= target.stat().st_size / 8
    assert left_in(target) == ["model.gguf"]
    assert target.read_bytes() == whole


def test_what_is_stopped_before_a_tensor_is_done_leaves_nothing(
    checkpoint: Checkpoint, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*arguments: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(FolderSource, "read", stop)
    with pytest.raises(KeyboardInterrupt):
        write(checkpoint, target)
    assert left_in(target) == []


def test_a_failed_replacement_keeps_the_old_file(checkpoint: Checkpoint, target: Path) -> None:
    target.write_bytes(b"old")

    def stop(stage: str, done: int, total: int, tensor: str) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write(checkpoint, target, progress=stop, overwrite=True)
    assert target.read_bytes() == b"old"
    write(checkpoint, target, overwrite=True)
    assert left_in(target) == ["model.gguf"]
    assert target.stat().st_size == plan_for(checkpoint).size


def test_an_existing_file_is_kept_unless_it_may_be_replaced(
    checkpoint: Checkpoint, target: Path
) -> None:
    target.write_bytes(b"old")
    with pytest.raises(OutputError, match="--force"):
        write(checkpoint, target)
    assert target.read_bytes() == b"old"


def test_a_working_file_without_a_journal_is_replaced(checkpoint: Checkpoint, target: Path) -> None:
    target.with_name("model.gguf.part").write_bytes(b"x" * 10_000_000)
    write(checkpoint, target)
    assert left_in(target) == ["model.gguf"]
    assert target.stat().st_size == plan_for(checkpoint).size


@pytest.mark.skipif(sys.platform == "win32", reason="there the open file guards itself")
def test_two_conversions_to_one_file_do_not_mix(checkpoint: Checkpoint, target: Path) -> None:
    def second(stage: str, done: int, total: int, tensor: str) -> None:
        with pytest.raises(OutputError, match="Another conversion"):
            write(checkpoint, target)
        assert not target.exists()

    write(checkpoint, target, progress=second)
    assert left_in(target) == ["model.gguf"]


def test_too_little_room_is_told_before_anything_is_written(
    checkpoint: Checkpoint, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda path: SimpleNamespace(free=1_000_000))
    with pytest.raises(OutputError, match=r"0\.00 GB free, but 0\.00 GB are needed"):
        write(checkpoint, target)
    assert left_in(target) == []


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        (errno.ENOSPC, "The disk of .* is full"),
        (errno.EFBIG, "can't hold a file this large"),
        (errno.EIO, "can't be written"),
    ],
)
def test_a_disk_that_fails_at_the_end_gets_one_sentence(
    checkpoint: Checkpoint,
    target: Path,
    monkeypatch: pytest.MonkeyPatch,
    code: int,
    sentence: str,
) -> None:
    def fail(descriptor: int) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OutputError, match=sentence):
        write(checkpoint, target)
    assert left_in(target) == []


def test_places_that_cannot_be_written_to_are_named(checkpoint: Checkpoint, tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="is a folder"):
        write(checkpoint, tmp_path)
    with pytest.raises(OutputError, match="does not exist"):
        write(checkpoint, tmp_path / "nowhere" / "x.gguf")


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
@pytest.mark.parametrize("file_type", ["F32", "BF16", "F16", "Q8_0", "Q4_K_M"])
def test_weights_that_are_not_finite_are_refused_by_name(
    tmp_path: Path, target: Path, file_type: str, value: float
) -> None:
    tensors = make_tensors(MIXTRAL)
    name = "model.layers.1.block_sparse_moe.experts.2.w2.weight"
    tensors[name][200, 3] = value
    write_checkpoint(tmp_path / "bad", tensors=tensors)
    with (
        open_checkpoint(tmp_path / "bad") as checkpoint,
        pytest.raises(CheckpointError, match=rf"{name} .* not finite"),
    ):
        write(checkpoint, target, file_type)
    assert left_in(target) == []


def test_weights_too_large_for_f16_are_refused_for_f16_alone(tmp_path: Path, target: Path) -> None:
    tensors = make_tensors(MIXTRAL)
    tensors["lm_head.weight"][3, 3] = 1e6
    write_checkpoint(tmp_path / "big", tensors=tensors, dtype="BF16")
    with open_checkpoint(tmp_path / "big") as checkpoint:
        with pytest.raises(ConvertError, match=r"lm_head\.weight holds 99\d+\.?\d*.* F16"):
            write(checkpoint, target, "F16")
        write(checkpoint, target, "Q4_K_M")
    assert left_in(target) == ["model.gguf"]


def test_what_was_cut_off_after_the_rename_is_done(checkpoint: Checkpoint, target: Path) -> None:
    write(checkpoint, target)
    whole = target.read_bytes()

    def stop(stage: str, done: int, total: int, tensor: str) -> None:
        if done == total:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write(checkpoint, target, progress=stop, overwrite=True)
    target.with_name("model.gguf.part").unlink()
    with pytest.raises(OutputError, match="--force"):
        write(checkpoint, target, "Q4_K_M")
    assert write(checkpoint, target).converted == 0
    assert left_in(target) == ["model.gguf"]
    assert target.read_bytes() == whole


@pytest.mark.parametrize("change", ["type", "source", "journal", "part"])
def test_another_type_or_source_or_a_torn_journal_is_noticed(
    checkpoint: Checkpoint, target: Path, change: str
) -> None:
    write(checkpoint, target)
    whole = target.read_bytes()
    target.unlink()

    def stop(stage: str, done: int, total: int, tensor: str) -> None:
        if stage == "check":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write(checkpoint, target, "Q4_K_M" if change == "type" else "Q8_0", progress=stop)
    if change == "source":
        os.utime(checkpoint.shards[0], ns=(1, 1))
    journal, part = (target.with_name(f"model.gguf.part{end}") for end in (".journal", ""))
    if change == "journal":
        journal.write_bytes(journal.read_bytes()[:-20])
    if change == "part":
        os.truncate(part, 5000)
    outcome = write(checkpoint, target)
    assert (outcome.resumed > 0) == (change == "journal")
    assert outcome.converted > 0
    assert target.read_bytes() == whole


def test_bytes_that_the_disk_changed_are_not_published(
    checkpoint: Checkpoint, target: Path
) -> None:
    def spoil(stage: str, done: int, total: int, tensor: str) -> None:
        if stage == "convert" and done == total:
            with target.with_name("model.gguf.part").open("r+b") as file:
                file.seek(-5000, os.SEEK_END)
                file.write(b"\xff\x00\xff")

    with pytest.raises(OutputError, match="other bytes than were written"):
        write(checkpoint, target, progress=spoil)
    assert left_in(target) == []


def test_values_that_are_not_finite_can_be_allowed_and_are_named(
    tmp_path: Path, target: Path
) -> None:
    tensors = make_tensors(MIXTRAL)
    tensors["lm_head.weight"][3, :2] = (np.nan, -np.inf)
    write_checkpoint(tmp_path / "bad", tensors=tensors)
    with open_checkpoint(tmp_path / "bad") as checkpoint:
        for file_type in ("F16", "Q8_0", "Q4_K_M"):
            outcome = write(checkpoint, target, file_type, allow_nonfinite=True, overwrite=True)
            assert outcome.nonfinite == ("lm_head.weight",)


def test_shards_are_read_in_their_order_and_each_is_released_once(
    checkpoint: Checkpoint, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[str, Path]] = []
    read, release = FolderSource.read, FolderSource.release

    def note_read(self: FolderSource, name: str) -> Any:
        seen.append(("read", self.tensors[name].path))
        return read(self, name)

    def note_release(self: FolderSource, shard: Path) -> None:
        seen.append(("release", shard))
        release(self, shard)

    monkeypatch.setattr(FolderSource, "read", note_read)
    monkeypatch.setattr(FolderSource, "release", note_release)
    write(checkpoint, target)
    assert [path for what, path in seen if what == "release"] == list(checkpoint.shards)
    reads = [path for what, path in seen if what == "read"]
    assert reads == sorted(reads)
    for shard in checkpoint.shards:
        assert ("read", shard) not in seen[seen.index(("release", shard)) :]
