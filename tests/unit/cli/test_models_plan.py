"""`models plan`, as it is typed."""

from __future__ import annotations

import functools
import shlex
from pathlib import Path
from typing import Any

import pytest

from app.services.engine.engine_client import EngineClient
from app.services.models.offload.this_machine import this_machine
from tests.helpers import gguf_files
from tests.helpers.engine_models import Shape, write_model
from tests.helpers.mixtral_header import write_mixtral
from tests.helpers.scripted_engine import scripted_command
from tests.helpers.tree import ROOT
from tests.unit.cli.conftest import Consilium

KEYS = {
    "model", "fits", "fit", "placement", "summary", "reasons", "caveats", "context", "cache_type",
    "gpu_layers", "experts_in_memory", "tensor_buft_overrides", "tensor_split", "places", "instead",
    "measured",
}  # fmt: skip


@pytest.fixture
def mixtral(tmp_path: Path) -> str:
    return str(write_mixtral(tmp_path / "mixtral.gguf"))


def test_the_plan_is_said_in_words_and_figures(consilium: Consilium, mixtral: str) -> None:
    said = consilium("models", "plan", mixtral, "--device", "8 GB", "--memory", "32 GB")
    assert said.code == 0 and said.err == ""
    assert "experts of 26 layers in memory: 6.9 of 8.0 GiB used" in said.out
    assert r"blk\.([6-9]|1[0-9]|2[0-9]|3[01])\.ffn_(down|gate|up)_exps" in said.out
    assert "2 of 8 experts" in said.out and "forecast" in said.out
    assert not consilium.home.exists()


def test_the_plan_as_json_adds_up(consilium: Consilium, mixtral: str) -> None:
    found = consilium(
        "models", "plan", mixtral, "--device", "24GB", "--device", "12GB", "--memory", "32GB",
        "--context", "4096", "--json",
    ).object  # fmt: skip
    assert found.keys() == KEYS and found["fits"] and found["instead"] is None
    assert (found["placement"], found["context"], found["gpu_layers"]) == ("gpu", 4096, 33)
    assert sum(found["tensor_split"]) == 33
    assert [each["name"] for each in found["places"]] == ["GPU 1", "GPU 2", "memory"]
    weights = sum(each["weights_bytes"] for each in found["places"])
    assert weights == found["model"]["weights_bytes"]
    for each in found["places"]:
        parts = each["weights_bytes"] + each["cache_bytes"] + each["compute_bytes"]
        assert parts == each["used_bytes"] <= each["usable_bytes"]


def test_a_measured_plan_says_what_llama_cpp_took(consilium: Consilium, tmp_path: Path) -> None:
    model = str(write_model(tmp_path / "m.gguf", shape=Shape(width=256, heads=2, context=4096)))
    said = consilium("models", "plan", model, "--measure")
    assert said.code == 0 and "Loaded: Everything in main memory" in said.out
    found = consilium("models", "plan", model, "--measure", "--json").object
    assert found.keys() == KEYS and found["measured"]["steps"] == []
    forecast = sum(each["used_bytes"] for each in found["places"])
    assert forecast == pytest.approx(found["measured"]["used_bytes"], rel=0.1)
    refused = consilium("models", "plan", model, "--measure", "--device", "8 GB")
    assert refused.code == 2 and "--device" in refused.err


def test_what_does_not_fit_fails_with_what_would(consilium: Consilium, mixtral: str) -> None:
    command = ("models", "plan", mixtral, "--device", "none", "--memory", "16 GB")
    refused = consilium(*command)
    assert refused.code == 1 and "IQ2_XXS" in refused.err
    assert len(refused.err.splitlines()) == 1 and "26.5 GiB" in refused.out
    found = consilium(*command, "--json")
    assert found.code == 1 and found.object.keys() == KEYS
    assert found.object["placement"] == "none" and not found.object["fits"]
    assert found.object["instead"]["quantization"] == "IQ2_XXS"


def test_without_options_this_machine_is_meant(
    consilium: Consilium, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = functools.partial(this_machine, lambda: EngineClient(scripted_command()))
    monkeypatch.setattr("app.cli.models_plan.this_machine", here)
    path = write_mixtral(tmp_path / "small.gguf", layers=1, experts=0)
    found = consilium("models", "plan", str(path), "--json").object
    assert (found["placement"], found["places"][0]["kind"]) == ("cpu", "cpu")
    more = consilium("models", "plan", str(path), "--memory", "64 GB", "--json").object
    assert more["places"][0]["total_bytes"] == 64 << 30


def test_a_model_of_the_library_is_named(consilium: Consilium, bundled: Path) -> None:
    write_mixtral(bundled / "demo.gguf", layers=1, experts=0)
    said = consilium("models", "plan", "demo", "--device", "unified 16 GB")
    assert said.code == 0 and "Everything on the GPU" in said.out and "(the same)" in said.out


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--device", "8 TB"], "“8 TB”"),
        (["--device", "none", "--device", "8 GB"], "stands alone"),
        (["--device", "unified 64 GB", "--memory", "32 GB"], "give it alone"),
        (["--device", "unified 64 GB", "--device", "8 GB"], "give it alone"),
        (["--device", "8 GB", "--memory", "unified 8 GB"], "--device"),
        (["--device", "8 GB", "--memory", "32 GB", "--context", "32769"], "32,768 tokens"),
    ],
)
def test_wrong_use_is_one_sentence(
    consilium: Consilium, mixtral: str, options: list[str], said: str
) -> None:
    outcome = consilium("models", "plan", mixtral, *options)
    assert outcome.code == 2 and said in outcome.err and outcome.out == ""
    assert len(outcome.err.splitlines()) == 1


def test_a_header_without_layers_gets_no_plan(consilium: Consilium, tmp_path: Path) -> None:
    path = gguf_files.write_model(tmp_path / "m.gguf")
    outcome = consilium("models", "plan", str(path), "--device", "8 GB", "--memory", "32 GB")
    assert outcome.code == 1 and "no plan can be made" in outcome.err


def test_the_table_in_the_docs_is_what_the_command_says(consilium: Consilium, mixtral: str) -> None:
    text = (ROOT / "docs" / "offload.md").read_text("utf-8")
    rows = [line for line in text.splitlines() if line.startswith("| `--device")]
    assert len(rows) == 7
    for row in rows:
        options = shlex.split(row.split("`")[1])
        found = consilium("models", "plan", mixtral, *options, "--json").object
        assert row == documented(row.split("`")[1], found)


def documented(options: str, found: dict[str, Any]) -> str:
    """The row that the table should have."""
    moved = len(found["experts_in_memory"])
    *gpus, memory = found["places"]
    cells = [
        f"`{options}`",
        found["placement"],
        f"of {moved} layers" if moved else "none",
        " and ".join(used(gpu) for gpu in gpus) or "none",
        used(memory),
        f"{found['context']:,} {found['cache_type']}",
    ]
    return f"| {' | '.join(cells)} |"


def used(device: dict[str, Any]) -> str:
    return f"{device['used_bytes'] / 2**30:.1f} of {device['usable_bytes'] / 2**30:.1f}"
