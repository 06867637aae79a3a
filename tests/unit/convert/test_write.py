"""The target appears whole or not at all, and nothing is left beside it."""

from __future__ import annotations

import errno
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from gguf import GGUFReader

from convert.checkpoint import Checkpoint, open_checkpoint
from convert.errors import CheckpointError, ConvertError, OutputError
from convert.file_types import FILE_TYPES
from convert.metadata import Provenance
from convert.plan import Plan, make_plan
from convert.quantize import load_quantizer
from convert.write import write_gguf
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
    progress: Callable[[int, int, str], None] = lambda done, total, tensor: None,
    **options: Any,
) -> None:
    plan = plan_for(checkpoint, file_type)
    write_gguf(plan, checkpoint, target, load_quantizer(), progress, **options)


def left_in(target: Path) -> list[str]:
    return sorted(path.name for path in target.parent.iterdir())


@pytest.mark.parametrize("file_type", list(FILE_TYPES))
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
    for file_type in FILE_TYPES:
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
    seen: list[tuple[int, int, str]] = []
    write(checkpoint, target, progress=lambda *each: seen.append(each))
    done = [each[0] for each in seen]
    assert done == sorted(set(done))
    assert seen[-1][:2] == (target.stat().st_size,) * 2


class Broken(Exception):
    """Something that nobody expected."""


@pytest.mark.parametrize("fault", [KeyboardInterrupt, Broken, MemoryError])
def test_whatever_stops_it_nothing_is_left(
    checkpoint: Checkpoint, target: Path, fault: type[BaseException]
) -> None:
    def stop(done: int, total: int, tensor: str) -> None:
        if done > total / 2:
            raise fault

    with pytest.raises(fault):
        write(checkpoint, target, progress=stop)
    assert left_in(target) == []


def test_a_failed_replacement_keeps_the_old_file(checkpoint: Checkpoint, target: Path) -> None:
    target.write_bytes(b"old")

    def stop(done: int, total: int, tensor: str) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write(checkpoint, target, progress=stop, overwrite=True)
    assert left_in(target) == ["model.gguf"]
    assert target.read_bytes() == b"old"
    write(checkpoint, target, overwrite=True)
    assert target.stat().st_size == plan_for(checkpoint).size


def test_an_existing_file_is_kept_unless_it_may_be_replaced(
    checkpoint: Checkpoint, target: Path
) -> None:
    target.write_bytes(b"old")
    with pytest.raises(OutputError, match="--force"):
        write(checkpoint, target)
    assert target.read_bytes() == b"old"


def test_what_a_killed_conversion_left_is_replaced(checkpoint: Checkpoint, target: Path) -> None:
    target.with_name("model.gguf.part").write_bytes(b"x" * 10_000_000)
    write(checkpoint, target)
    assert left_in(target) == ["model.gguf"]
    assert target.stat().st_size == plan_for(checkpoint).size


@pytest.mark.skipif(sys.platform == "win32", reason="there the open file guards itself")
def test_two_conversions_to_one_file_do_not_mix(checkpoint: Checkpoint, target: Path) -> None:
    def second(done: int, total: int, tensor: str) -> None:
        with pytest.raises(OutputError, match="Another conversion"):
            write(checkpoint, target)
        assert left_in(target) == ["model.gguf.part"]

    write(checkpoint, target, progress=second)
    assert left_in(target) == ["model.gguf"]


def test_too_little_room_is_told_before_anything_is_written(
    checkpoint: Checkpoint, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(target.parent)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage._replace(free=1_000_000))
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
@pytest.mark.parametrize("file_type", list(FILE_TYPES))
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
