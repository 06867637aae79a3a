"""`consilium chat`: lines in, answers out, commands between."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.unit.cli.conftest import NOTICE, Consilium


def test_two_turns_and_an_alternative_are_kept(ready: Consilium) -> None:
    ready.engine(replies=("Answer one.", "Answer two.", "Answer three."))
    outcome = ready("chat", typed="First?\nSecond?\n/again\n/quit\nnever read\n")
    assert outcome.code == 0 and outcome.err == ""
    for said in ("Answer one.", "Answer two.", "Answer three."):
        assert said in outcome.out
    assert outcome.out.count("(clinical 1)") == 3
    listed = ready("history", "list", "--json").lines
    assert len(listed) == 1
    messages = ready("history", "show", listed[0]["id"], "--json").object["messages"]
    assert [each["text"] for each in messages] == [
        "First?", "Answer one.", "Second?", "Answer two.", "Answer three.",
    ]  # fmt: skip


def test_an_answer_that_came_to_its_end_is_not_continued(ready: Consilium) -> None:
    outcome = ready("chat", typed="First?\n/continue\n/quit\n")
    assert "Only a reply that was cut off can be continued." in outcome.out + outcome.err
    assert "/continue" in ready("chat", typed="/help\n").out


def test_a_new_consultation_begins_where_asked(ready: Consilium) -> None:
    ready("chat", typed="First?\n/new\nSecond?\n")
    assert len(ready("history", "list", "--json").lines) == 2


def test_the_end_of_the_input_ends_it(ready: Consilium) -> None:
    outcome = ready("chat", typed="")
    assert outcome.code == 0 and NOTICE in outcome.out


def test_lines_joined_by_backslashes_are_one_question(ready: Consilium) -> None:
    ready("chat", typed="Which?\\\nA. a\\\nB. b\\\nC. c\n")
    listed = ready("history", "list", "--json").lines
    shown = ready("history", "show", listed[0]["id"], "--json").object
    assert shown["messages"][0]["text"] == "Which?\nA. a\nB. b\nC. c"
    assert shown["messages"][0]["task"] == "exam"


def test_a_task_that_was_chosen_holds_until_auto(ready: Consilium) -> None:
    ready("chat", typed="/task relate\nA and B\n/task auto\nA man coughs.\n")
    listed = ready("history", "list", "--json").lines
    messages = ready("history", "show", listed[0]["id"], "--json").object["messages"]
    assert [m["task"] for m in messages if m["role"] == "clinician"] == ["relate", "consultation"]


def test_an_export_is_written_where_it_was_said(ready: Consilium, tmp_path: Path) -> None:
    markdown, as_json = tmp_path / "a.md", tmp_path / "b.json"
    ready("chat", typed=f"First?\n/export {markdown}\n/export {as_json}\n")
    assert NOTICE in markdown.read_text()
    assert json.loads(as_json.read_text())["format"] == "consilium-transcript"


def test_what_cannot_be_done_is_said_and_the_talk_goes_on(ready: Consilium) -> None:
    typed = "/again\n/export\n/task poem\n/dance\n\x01\n/help\nFirst?\n"
    outcome = ready("chat", typed=typed)
    assert outcome.code == 0
    assert len(outcome.err.splitlines()) == 5
    assert "no command /dance" in outcome.err and "no task poem" in outcome.err
    assert "This is a scripted reply." in outcome.out and "/again" in outcome.out


def test_an_engine_that_dies_is_started_again_for_the_next_question(
    ready: Consilium, tmp_path: Path
) -> None:
    ready.engine("--die=token:1", f"--once={tmp_path / 'died'}", replies=("one two three",))
    outcome = ready("chat", typed="First?\nSecond?\n")
    assert outcome.code == 0 and len(outcome.err.splitlines()) == 1
    assert "one two three" in outcome.out and "Interrupted" in outcome.out


@pytest.mark.parametrize("typed", ["First?\n", "First?\nSecond?\n", "First?\n/help\n/quit\n"])
def test_a_talk_that_ends_with_a_dead_engine_is_no_success(ready: Consilium, typed: str) -> None:
    ready.engine("--die=token:1", replies=("one two three",))
    assert ready("chat", typed=typed).code == 1


def test_it_goes_on_with_a_consultation_that_is_kept(ready: Consilium) -> None:
    identifier = ready("ask", "First?", "--json").object["consultation"]
    ready("chat", "--continue", identifier, typed="Second?\n")
    assert len(ready("history", "show", identifier, "--json").object["messages"]) == 4


def test_without_acknowledgement_it_asks_nobody_who_is_not_there(consilium: Consilium) -> None:
    outcome = consilium("chat", typed="First?\n")
    assert outcome.code == 1 and "disclaimer accept" in outcome.err
    assert not (consilium.home / "vault.db").exists()
