"""`consilium mask`: a text in, its masked text out, no vault."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.cli.conftest import Consilium

TEXT = "Mrs Ann Pike, seen 04/03/2024 with Wilson's disease.\n"


@pytest.fixture
def note(tmp_path: Path) -> Path:
    path = tmp_path / "note.txt"
    path.write_text(TEXT, "utf-8")
    return path


def test_text_in_masked_text_out(consilium: Consilium, note: Path) -> None:
    outcome = consilium("mask", str(note))
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out == "Mrs [NAME 1], seen [2024] with Wilson's disease.\n"
    assert not (consilium.home / "vault.db").exists()


def test_json_says_what_was_found_and_where(consilium: Consilium, note: Path) -> None:
    (answer,) = consilium("mask", str(note), "--json", "--profile", "relative").lines
    assert answer["masked"] == "Mrs [NAME 1], seen [DAY 1] with Wilson's disease.\n"
    assert [each["kind"] for each in answer["found"]] == ["name", "date"]
    for each in answer["found"]:
        assert TEXT[each["start"] : each["end"]] == each["text"]


def test_a_key_gives_the_same_shift_again(consilium: Consilium, note: Path, tmp_path: Path) -> None:
    key = tmp_path / "key"
    key.write_text("a long password\n")
    arguments = ("mask", str(note), "--profile", "shifted", "--key-file", str(key))
    first, second = consilium(*arguments).out, consilium(*arguments).out
    assert first == second != TEXT
    key.write_text("\n")
    assert "is empty" in consilium(*arguments).err


def test_a_key_is_never_cut(consilium: Consilium, note: Path, tmp_path: Path) -> None:
    key = tmp_path / "key"
    arguments = ("mask", str(note), "--profile", "shifted", "--key-file", str(key))
    key.write_bytes(b"k" * 4096)
    assert consilium(*arguments).code == 0
    key.write_bytes(b"k" * 4097)
    outcome = consilium(*arguments)
    assert outcome.code == 1 and not outcome.out
    assert "is longer than 4,096 bytes" in outcome.err and len(outcome.err.splitlines()) == 1
    arguments = (*arguments[:-1], str(tmp_path / "none"))
    assert "cannot be read" in consilium(*arguments).err


def test_bad_input_is_one_sentence(consilium: Consilium, tmp_path: Path) -> None:
    bad = tmp_path / "bad"
    bad.write_bytes(b"\xff\xfe\x00")
    long = tmp_path / "long"
    long.write_bytes(b"a" * 1_000_001)
    for path, said in (
        (bad, "is not text in UTF-8"),
        (long, "is longer than 1,000,000 bytes"),
        (tmp_path, "cannot be read"),
        (tmp_path / "none", "cannot be read"),
    ):
        outcome = consilium("mask", str(path))
        assert outcome.code == 1
        assert len(outcome.err.splitlines()) == 1
        assert said in outcome.err


def test_an_empty_text_stays_empty(consilium: Consilium, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.write_text("")
    assert consilium("mask", str(empty)).out == ""
