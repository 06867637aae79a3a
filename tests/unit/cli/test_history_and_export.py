"""`history` and `export`: what is kept can be found, shown, taken along, and taken back."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.core.disclaimer import DEMONSTRATION
from tests.unit.cli.conftest import NOTICE, Consilium

Ask = Callable[..., Any]


def test_without_a_vault_one_sentence_says_how_to_make_it(consilium: Consilium) -> None:
    for arguments in (("history", "list"), ("export", "abc"), ("history", "show", "abc")):
        outcome = consilium(*arguments)
        assert outcome.code == 1 and "consilium disclaimer accept" in outcome.err


def test_consultations_are_listed_newest_first(ready: Consilium, ask: Ask) -> None:
    first, second = ask("About the heart?"), ask("About the lung?")
    found = ready("history", "list", "--json").lines
    assert [each["id"] for each in found] == [second["consultation"], first["consultation"]]
    assert found[0].keys() >= {"id", "title", "created_at", "updated_at", "deleted_at"}
    text = ready("history", "list").out
    assert text.index("About the lung?") < text.index("About the heart?")
    assert second["consultation"][:16] in text
    assert len(ready("history", "list", "--limit", "1", "--json").lines) == 1


def test_deleted_goes_to_the_trash_and_comes_back(ready: Consilium, ask: Ask) -> None:
    identifier = ask("About the heart?")["consultation"]
    assert ready("history", "delete", identifier[:16]).code == 0
    assert ready("history", "list", "--json").out == ""
    assert [each["id"] for each in ready("history", "list", "--trash", "--json").lines] == [
        identifier
    ]
    assert "in the trash" in ready("history", "show", identifier).out
    assert ready("history", "restore", identifier[:16]).code == 0
    assert ready("history", "list", "--json").lines[0]["id"] == identifier
    assert "trash is empty" in ready("history", "list", "--trash").err


def test_search_finds_words_and_survives_any_query(ready: Consilium, ask: Ask) -> None:
    ready.engine(replies=("Give oxygen slowly.",))
    identifier = ask("A breathless man")["consultation"]
    found = ready("history", "search", "oxyg", "--json").lines
    assert found[0]["consultation"]["id"] == identifier
    assert found[0]["snippet"] == "Give oxygen slowly."
    assert "»oxygen«" in ready("history", "search", "oxygen").out
    for query in ('"', "AND (", "x* OR", "-", "\x00"):
        outcome = ready("history", "search", "--", query)
        assert outcome.code == 0
    assert "Nothing was found" in ready("history", "search", "unicorn").err


def test_a_piece_of_a_reply_is_found_with_its_disclaimer(ready: Consilium, ask: Ask) -> None:
    ready.engine("--demonstration", replies=("Give oxygen.",))
    ask("Is he blue?")
    assert NOTICE not in ready("history", "search", "blue").out
    out = ready("history", "search", "oxygen").out
    assert out.count(NOTICE) == out.count(DEMONSTRATION) == 1
    (hit,) = ready("history", "search", "oxygen", "--json").lines
    assert NOTICE in hit["disclaimer"][0] and hit["disclaimer"][1] == DEMONSTRATION


def test_show_has_every_turn_with_the_disclaimer_of_its_reply(ready: Consilium, ask: Ask) -> None:
    ready.engine("--demonstration", replies=("First answer.",))
    identifier = ask("First question?")["consultation"]
    ask("Second question?", "--continue", identifier)
    outcome = ready("history", "show", identifier)
    for said in ("First question?", "First answer.", "Second question?", "Tiny Q4_K_M"):
        assert said in outcome.out
    assert outcome.out.count(NOTICE) == outcome.out.count(DEMONSTRATION) == 2
    shown = ready("history", "show", identifier, "--json").object
    assert shown["format"] == "consilium-transcript" and len(shown["messages"]) == 4


def test_an_interrupted_reply_is_shown_as_such(ready: Consilium) -> None:
    ready.engine("--die=token:2", replies=("one two three four",))
    identifier = ready("ask", "Q?", "--json").object["consultation"]
    out = ready("history", "show", identifier).out
    assert "Interrupted" in out and "one" in out and NOTICE in out


@pytest.mark.parametrize("command", ["show", "delete", "restore"])
def test_an_unknown_id_is_one_sentence(ready: Consilium, command: str) -> None:
    outcome = ready("history", command, "0123")
    assert outcome.code == 1 and len(outcome.err.splitlines()) == 1
    assert "0123" in outcome.err


def test_an_export_carries_disclaimer_and_provenance(
    ready: Consilium, ask: Ask, tmp_path: Path
) -> None:
    ready.engine("--demonstration", replies=("Take **two**.",))
    identifier = ask("How many?")["consultation"]
    markdown = ready("export", identifier[:18]).out
    assert "Take **two**." in markdown and NOTICE in markdown and DEMONSTRATION in markdown
    assert "You decide." in markdown and "Q4" in markdown
    target = tmp_path / "out.json"
    outcome = ready("export", identifier, "--format", "json", "-o", str(target))
    assert outcome.code == 0 and outcome.out == "" and "not encrypted" in outcome.err
    exported = json.loads(target.read_text())
    assert exported["disclaimers"][0]["label"] == "clinical 1"
    assert target.stat().st_mode & 0o077 == 0


def test_an_export_loses_no_letter_on_the_way_to_a_file(
    ready: Consilium, ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    ready.engine(replies=("Σ ≥ 3 µg · שלום",))
    identifier = ask("How much?")["consultation"]
    written = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(written, encoding="latin-1"))
    assert ready("export", identifier).code == 0
    assert "Σ ≥ 3 µg · שלום" in written.getvalue().decode("utf-8")


def test_an_export_to_a_terminal_moves_no_cursor(
    ready: Consilium, ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    ready.engine(replies=("Take \x1b[2J two.",))
    identifier = ask("How many?")["consultation"]
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    out = ready("export", identifier).out
    assert "Take \\[2J two." in out and "\x1b" not in out


def test_an_export_that_cannot_be_written_is_one_sentence(
    ready: Consilium, ask: Ask, tmp_path: Path
) -> None:
    identifier = ask("Q?")["consultation"]
    outcome = ready("export", identifier, "-o", str(tmp_path / "no folder" / "x.md"))
    assert outcome.code == 1 and "There is no folder" in outcome.err
    assert ready("export", identifier, "-o", str(tmp_path)).code == 1
