"""The command line offers what the demonstration knows in place of nonsense."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.helpers import gguf_files
from tests.unit.cli.conftest import Consilium

KNOWN = [
    {"task": "consultation", "prompts": ["A wasp sting. What first?", "No better. What now?"]},
    {"task": "exam", "prompts": ["Which drug for croup?\nA. One\nB. Two\nC. Three"]},
    {"task": "define", "prompts": ["What is the meaning of trismus?"]},
    {"task": "relate", "prompts": ["What is the relation between gout and urate?"]},
]
FIRST = "A wasp sting. What first?"
FOREIGN = "wasp stings?"


@pytest.fixture
def demo(consilium: Consilium, bundled: Path, tmp_path: Path) -> Consilium:
    """A demonstration that knows KNOWN, and another model."""
    gguf_files.write_model(
        bundled / "consilium-demo.Q4_K_M.gguf",
        demonstration=("consilium.demonstration", gguf_files.BOOL, True),
        questions=("consilium.questions", gguf_files.STRING, json.dumps(KNOWN)),
    )
    other = tmp_path / "other.gguf"
    gguf_files.write_model(other, name=("general.name", gguf_files.STRING, "Other one"))
    consilium.accept()
    assert consilium("models", "add", str(other)).code == 0
    consilium.engine(replies=("An answer.",))
    return consilium


def test_ask_ends_with_1_and_one_line_that_says_what_to_do(demo: Consilium) -> None:
    outcome = demo("ask", FOREIGN)
    assert outcome.code == 1 and outcome.out == ""
    assert outcome.err.count("\n") == 1
    for part in ("does not know", "A wasp sting. What first?", "Other one", "--anyway"):
        assert part in outcome.err
    assert demo("history", "list").out == ""


def test_json_has_the_same_keys_as_an_answer_and_the_offer(demo: Consilium) -> None:
    outcome = demo("ask", FOREIGN, "--json")
    refused = json.loads(outcome.out)
    assert outcome.code == 1 and refused["reply"] is None and refused["task"] == "consultation"
    assert refused["offer"]["nearest"] == [{"task": "consultation", "text": FIRST}]
    assert refused["offer"]["model"]["name"] == "Other one"
    answered = json.loads(demo("ask", FOREIGN, "--json", "--anyway").out)
    assert set(answered) == set(refused) and answered["offer"] is None


def test_what_it_knows_and_other_models_are_asked(demo: Consilium) -> None:
    known = json.loads(demo("ask", "a WASP sting what first", "--json").out)
    assert known["reply"]["text"] == "An answer."
    went_on = demo("ask", "no better, what now?", "--continue", known["consultation"])
    assert went_on.code == 0, went_on.err
    refused = json.loads(demo("ask", FOREIGN, "--continue", known["consultation"], "--json").out)
    assert refused["consultation"] == known["consultation"] and refused["offer"]
    assert demo("ask", FOREIGN, "--model", "Other one").code == 0


def test_chat_takes_what_is_offered(demo: Consilium) -> None:
    typed = f"{FOREIGN}\n/1\n/anyway\n{FOREIGN}\n/2\n/anyway\n"
    outcome = demo("chat", typed=typed)
    assert outcome.out.count("An answer.") == 2, outcome.err
    assert "There is no /2" in outcome.err
    assert "/1  " in outcome.err and "/other  let Other one" in outcome.err
    assert "Nothing is offered" in outcome.err


def test_chat_goes_on_with_the_other_model(demo: Consilium) -> None:
    outcome = demo("chat", typed=f"{FOREIGN}\n/other\nAnd what then?\n")
    assert outcome.out.count("An answer.") == 2 and outcome.code == 0, outcome.err
    assert "Other one" in outcome.out


def test_chat_that_ends_with_an_offer_ends_with_1(demo: Consilium) -> None:
    assert demo("chat", typed=f"{FOREIGN}\n").code == 1
