"""`models probe`: measured by the real converter on the demonstration, kept, and used."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from app.core.prompts.prompt_formats import PromptFormat
from app.errors import ModelError
from app.paths import Home
from app.services.models.fidelity.fidelity_measurement import FidelityMeasurement
from convert.__main__ import main as convert
from tests.helpers.engine_models import Tweaks, write_model
from tests.helpers.tree import ROOT
from tests.unit.cli.conftest import Consilium

DEMO = ROOT / "assets" / "demo"
NATS = {each: [2.0, 3.0, 4.0, 5.0] for each in ("pmc-llama", "alpaca", "mixtral-instruct")}


def answering(home: Home, **nats: object) -> FidelityMeasurement:
    event = json.dumps({"event": "probe", "nats": nats})
    return FidelityMeasurement(home, command=[sys.executable, "-c", f"print({event!r})"])


@pytest.mark.slow
def test_the_demonstration_knows_its_answers_in_the_formats_it_was_trained_in(
    consilium: Consilium, bundled: Path, tmp_path: Path
) -> None:
    model, known = tmp_path / "x.gguf", tmp_path / "known.jsonl"
    assert convert([str(DEMO / "checkpoint"), "-o", str(model), "--type", "Q8_0"]) == 0
    corpus = [json.loads(line) for line in (DEMO / "corpus.jsonl").read_text().splitlines()]
    with known.open("w") as file:
        for each in corpus[::20]:
            said = {"task": each["task"], "question": each["prompt"], "answer": each["answer"]}
            file.write(json.dumps(said) + "\n")
    flags = ["--conversations", str(known), "--threads", "1"]
    found = consilium("models", "probe", str(model), *flags, "--json").object
    assert found["preferred"] is None and found["kept"] is False
    nats = found["nats"]
    assert list(nats)[-1] == "vicuna"
    assert max(nats[each] for each in ("pmc-llama", "mixtral-instruct")) < 0.1
    assert nats["vicuna"] > 0.5
    told = consilium("models", "probe", str(model), *flags)
    assert "No difference was seen between" in told.out


def test_a_clear_format_is_kept_and_used(
    consilium: Consilium, bundled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_model(tmp_path / "own.gguf", tweaks=Tweaks(name="Own"), seed=3)
    assert consilium("models", "add", str(path)).code == 0
    before = consilium("models", "inspect", str(path), "--json").object
    assert before["prompt_format_source"] == "guess"
    event = json.dumps({"event": "probe", "nats": NATS | {"vicuna": [0.5, 1.4, 2.5, 3.6]}})
    script = [sys.executable, "-c", f"print({event!r})"]
    monkeypatch.setattr(
        "app.services.models.fidelity.fidelity_measurement.converter_command", lambda: script
    )
    told = consilium("models", "probe", str(path), "--json").object
    assert told["preferred"] == "vicuna" and told["kept"] is True
    after = consilium("models", "inspect", str(path), "--json").object
    assert (after["prompt_format"], after["prompt_format_source"]) == ("vicuna", "measured")
    listed = consilium("models", "list").out
    assert "vicuna (measured)" in listed


@pytest.mark.parametrize(
    "nats",
    [{}, {"vicuna": []}, {"nobodys": [1.0]}, {"vicuna": [float("inf")]}, {"vicuna": "x"},
     {"vicuna": [1.0, 2.0], "alpaca": [1.0]}],
)  # fmt: skip
def test_what_is_no_answer_is_one_sentence(tmp_path: Path, nats: dict[str, object]) -> None:
    home = Home(tmp_path / "home")
    home.create()
    with pytest.raises(ModelError, match="without a result"):
        answering(home, **nats).probe(Path("m"), lambda _: None)


@pytest.mark.parametrize(
    "line", ["", "[]", '{"task": "define"}', '{"task": "x", "question": "a", "answer": "b"}', "{"]
)
def test_conversations_that_are_none_are_one_sentence(tmp_path: Path, line: str) -> None:
    home = Home(tmp_path / "home")
    home.create()
    own = tmp_path / "own.jsonl"
    own.write_text(line)
    with pytest.raises(ModelError, match="each line must be"):
        answering(home, **{PromptFormat.VICUNA: [1.0]}).probe(Path("m"), lambda _: None, own)
