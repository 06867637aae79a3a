"""`models settings`: shows how a model is asked, and changes it; `models remove --delete-file`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app import settings
from tests.helpers import gguf_files
from tests.unit.cli.conftest import Consilium


@pytest.fixture
def model(consilium: Consilium, tmp_path: Path) -> str:
    path = gguf_files.write_model(tmp_path / "own.gguf")
    assert consilium("models", "add", str(path)).code == 0
    return "own"


def test_what_holds_unchanged_is_shown(consilium: Consilium, model: str) -> None:
    found = consilium("models", "settings", model, "--json").object
    assert found["preset"] is None and found["speed"] is None and found["system_prompt"] == ""
    assert found["sampling"]["temperature"] == 0.3 and found["max_tokens"] == 0
    assert found["prompt_format_source"] == "guess"
    text = consilium("models", "settings", model).out
    assert "temperature: 0.3" in text and "has not answered on this machine" in text


def test_what_is_set_stays_and_is_shown_by_the_list_too(consilium: Consilium, model: str) -> None:
    consilium("models", "settings", model, "--preset", "careful", "--prompt-format", "alpaca")
    found = consilium("models", "settings", model, "--json").object
    assert found["preset"] == "careful" and found["sampling"]["top_k"] == 20
    assert (found["prompt_format"], found["prompt_format_source"]) == ("alpaca", "chosen")
    (listed,) = consilium("models", "list", "--json").lines
    assert (listed["preset"], listed["prompt_format"]) == ("careful", "alpaca")
    consilium("models", "settings", model, "--prompt-format", "file")
    (listed,) = consilium("models", "list", "--json").lines
    assert listed["prompt_format_source"] == "guess"


def test_a_number_makes_the_preset_ones_own_and_begins_with_what_held(
    consilium: Consilium, model: str
) -> None:
    consilium("models", "settings", model, "--preset", "careful")
    set_to = consilium(
        "models", "settings", model, "--seed", "7", "--max-tokens", "99", "--json"
    ).object
    assert set_to["preset"] == "own" and set_to["max_tokens"] == 99
    assert (set_to["sampling"]["seed"], set_to["sampling"]["top_k"]) == (7, 20)
    back = consilium("models", "settings", model, "--random-seed", "--json").object
    assert back["sampling"]["seed"] is None and back["sampling"]["top_k"] == 20
    reset = consilium("models", "settings", model, "--reset", "--json").object
    assert reset["preset"] is None and reset["max_tokens"] == 0


def test_what_is_fixed_for_this_computer_is_not_changed(
    consilium: Consilium, model: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sha256 = consilium("models", "settings", model, "--json").object["model"]["sha256"]
    fixed = tmp_path / "settings-of-the-computer.json"
    monkeypatch.setattr(settings, "FIXED", fixed)
    fixed.write_text(json.dumps({"prompt_formats": {sha256: "vicuna"}}))
    refused = consilium("models", "settings", model, "--prompt-format", "alpaca")
    assert refused.code == 1 and "fixed for this computer" in refused.err
    assert consilium("models", "settings", model, "--json").object["prompt_format"] == "vicuna"


def test_a_system_prompt_comes_from_the_line_or_a_file(
    consilium: Consilium, model: str, tmp_path: Path
) -> None:
    found = consilium("models", "settings", model, "--system-prompt", "Be brief.", "--json").object
    assert found["system_prompt"] == "Be brief."
    (tmp_path / "prompt.txt").write_text("Be\nlong.\n", encoding="utf-8")
    file = str(tmp_path / "prompt.txt")
    found = consilium("models", "settings", model, "--system-prompt-file", file, "--json").object
    assert found["system_prompt"] == "Be\nlong."
    lost = consilium("models", "settings", model, "--system-prompt-file", file + "x")
    assert lost.code == 2 and "cannot be read" in lost.err


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--top-p", "1.5"], "from 0 to 1"),
        (["--top-k", "-1"], "whole number"),
        (["--preset", "careful", "--top-k", "3"], "--preset own"),
    ],
)
def test_what_cannot_be_is_one_line(
    consilium: Consilium, model: str, options: list[str], said: str
) -> None:
    outcome = consilium("models", "settings", model, *options)
    assert outcome.code == 2 and said in outcome.err and outcome.err.count("\n") == 1


def test_a_file_is_deleted_only_where_consilium_made_it(
    consilium: Consilium, model: str, tmp_path: Path
) -> None:
    refused = consilium("models", "remove", model, "--delete-file")
    assert refused.code == 2 and (tmp_path / "own.gguf").exists()
    made = gguf_files.write_model(consilium.home / "models" / "made.gguf", tail=1)
    consilium("models", "add", str(made))
    assert consilium("models", "remove", "made", "--delete-file").code == 0
    assert not made.exists()
