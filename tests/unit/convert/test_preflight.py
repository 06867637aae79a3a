"""What is told before the work: sizes as they will be, and a type that this machine can run."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from convert.__main__ import main
from convert.checkpoint import open_checkpoint
from convert.file_types import FILE_TYPES
from convert.plan import make_plan
from convert.preflight import Survey, TypeEstimate, recommend, survey
from convert.provenance import Provenance
from tests.helpers.checkpoints import MIXTRAL, Model, write_checkpoint

GB = 10**9
MIXTRAL_8X7B = [
    TypeEstimate(name, int(size * GB), int((size + 0.94) * GB), int(size * GB), 600.0)
    for name, size in {"Q8_0": 49.6, "Q6_K": 38.4, "Q4_K_M": 28.5, "Q3_K_M": 22.7}.items()
]


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Survey]:
    folder = tmp_path_factory.mktemp("m")
    write_checkpoint(folder / "m", MIXTRAL)
    with open_checkpoint(folder / "m") as checkpoint:
        return folder, survey(checkpoint, Provenance("m"), folder / "x.gguf", threads=2)


def test_sizes_are_those_of_the_files_but_for_their_keys(found: tuple[Path, Survey]) -> None:
    folder, table = found
    estimates = {each.name: each for each in table.types}
    assert list(estimates) == list(FILE_TYPES)
    with open_checkpoint(folder / "m") as checkpoint:
        for name in ("F16", "Q8_0", "Q4_K_M", "Q2_K"):
            plan = make_plan(checkpoint, FILE_TYPES[name], Provenance("m"))
            # Between two tensors lie up to 31 bytes.
            padded = plan.size - len(plan.header) - estimates[name].size
            assert 0 <= padded < 32 * len(plan.tensors)


def test_memory_is_weights_and_cache_and_some_room(found: tuple[Path, Survey]) -> None:
    cache = 2 * 2 * MIXTRAL.layers * MIXTRAL.kv_heads * MIXTRAL.head_size * 4096
    for each in found[1].types:
        if each.refused is None:
            assert each.memory == each.size + cache + 400_000_000
            assert each.seconds > 0


def test_types_that_need_a_matrix_say_so(found: tuple[Path, Survey]) -> None:
    refused = {each.name: each.refused for each in found[1].types if each.refused}
    assert "IQ2_XS" in refused
    assert all("importance matrix" in reason for reason in refused.values())


@pytest.mark.parametrize(
    ("free", "memory", "expected"),
    [
        (100, 128, "Q8_0"),
        (100, 50, "Q6_K"),
        (100, 40, "Q4_K_M"),
        (30, 128, "Q4_K_M"),
        (100, 31, "Q3_K_M"),
        (100, 16, None),
        (10, 128, None),
        (100, None, "Q4_K_M"),
    ],
)
def test_the_most_exact_type_that_fits_disk_and_memory_is_recommended(
    free: int, memory: int | None, expected: str | None
) -> None:
    name, reason = recommend(MIXTRAL_8X7B, free * GB, None if memory is None else memory * GB)
    assert name == expected
    assert reason


def test_a_type_that_can_not_be_made_is_not_recommended() -> None:
    refused = [replace(each, refused="no") for each in MIXTRAL_8X7B]
    assert recommend(refused, 100 * GB, 128 * GB)[0] is None


def test_a_type_that_llama_cpp_refuses_for_a_model_is_named_and_the_others_go_on(
    tmp_path: Path,
) -> None:
    narrow = Model(hidden=64, intermediate=64, layers=1, heads=2, kv_heads=1, experts=2)
    write_checkpoint(tmp_path / "narrow", narrow)
    target = tmp_path / "x.gguf"
    assert main([str(tmp_path / "narrow"), "-o", str(target), "--type", "F16"]) == 0
    assert target.exists()
