"""A file says where it came from, and its sums fit into the places that were kept for them."""

from __future__ import annotations

import hashlib
from importlib import metadata
from pathlib import Path
from typing import Any

import pytest
from gguf import GGUFReader

from convert.checkpoint import open_checkpoint
from convert.file_types import FILE_TYPES
from convert.plan import make_plan
from convert.provenance import NO_SUM, NO_TIME, Provenance, file_sum, now, seal
from tests.helpers.checkpoints import write_checkpoint

SHARDS = ["pytorch_model-00001-of-00002.bin", "pytorch_model-00002-of-00002.bin"]


def header_of(folder: Path) -> tuple[bytes, int]:
    with open_checkpoint(folder) as checkpoint:
        plan = make_plan(checkpoint, FILE_TYPES["F16"], Provenance("some/model", "0a1b"))
    return plan.header, plan.size


def keys_of(header: bytes, size: int, path: Path) -> dict[str, Any]:
    with path.open("wb") as file:
        file.write(header)
        file.truncate(size)
    fields = GGUFReader(path).fields.items()
    return {key: value.contents() for key, value in fields if key.startswith("consilium.")}


def test_a_plan_tells_the_source_and_keeps_room_for_the_sums(tmp_path: Path) -> None:
    write_checkpoint(tmp_path / "m")
    keys = keys_of(*header_of(tmp_path / "m"), tmp_path / "x.gguf")
    assert keys.pop("consilium.type", "F16") == "F16"
    assert keys == {
        "consilium.source": "some/model",
        "consilium.source_revision": "0a1b",
        "consilium.license": "not declared",
        "consilium.converter_version": keys["consilium.converter_version"],
        "consilium.llama_cpp_version": metadata.version("llama-cpp-python"),
        "consilium.converted": NO_TIME,
        "consilium.shards": SHARDS,
        "consilium.shards_sha256": [NO_SUM] * 2,
        "consilium.tensors_sha256": NO_SUM,
    }


def test_the_licence_is_the_one_that_the_card_declares(tmp_path: Path) -> None:
    write_checkpoint(tmp_path / "m")
    (tmp_path / "m" / "README.md").write_text("---\nlicense: apache-2.0\n---\n")
    keys = keys_of(*header_of(tmp_path / "m"), tmp_path / "x.gguf")
    assert keys["consilium.license"] == "apache-2.0"


def test_sums_and_time_fill_their_places_and_nothing_else_moves(tmp_path: Path) -> None:
    write_checkpoint(tmp_path / "m", config={"chat_template": "consilium.shards"})
    header, size = header_of(tmp_path / "m")
    sums = {name: hashlib.sha256(name.encode()).hexdigest() for name in SHARDS}
    sealed = seal(header, time="2026-01-31T12:00:00Z", shards=sums, tensors="a" * 64)
    assert len(sealed) == len(header)
    before = keys_of(header, size, tmp_path / "a.gguf")
    after = keys_of(sealed, size, tmp_path / "b.gguf")
    assert after == before | {
        "consilium.converted": "2026-01-31T12:00:00Z",
        "consilium.shards_sha256": [sums[name] for name in SHARDS],
        "consilium.tensors_sha256": "a" * 64,
    }


@pytest.mark.parametrize(
    "wrong",
    [{"time": "yesterday"}, {"tensors": "a"}, {"shards": dict.fromkeys(SHARDS, "short")}],
)
def test_values_of_another_form_are_not_written(tmp_path: Path, wrong: dict[str, Any]) -> None:
    write_checkpoint(tmp_path / "m")
    right = {"time": now(), "shards": dict.fromkeys(SHARDS, NO_SUM), "tensors": NO_SUM}
    header, _ = header_of(tmp_path / "m")
    with pytest.raises(ValueError):
        seal(header, **(right | wrong))


def test_the_time_can_be_made_repeatable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    assert now() == "1970-01-02T00:00:00Z"


def test_a_sum_is_that_of_the_whole_file(tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(b"abc")
    assert file_sum(tmp_path / "x").startswith("ba7816bf8f01cfea")
