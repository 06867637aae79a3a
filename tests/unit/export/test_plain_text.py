"""The plain text of a transcript: all of it said, in 72 columns, no sign lost."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.rendering.parser import parse
from app.export import plain_text
from app.export.outline import AI_LABEL, outline_of
from app.export.plain_text import COLUMNS, text_of_reply
from app.export.text_table import width_of
from app.export.transcript import Transcript
from app.services.clinical.shipped_drugs import shipped_drugs
from tests.helpers.rich_consultation import ANSWERED, HEBREW, rich_consultation
from tests.helpers.transcript_words import added_to, squeezed, texts_of
from tests.unit.export.test_transcript import one_turn
from tests.unit.export.test_transcript import transcript as transcript_of

WIDE = "| " + " | ".join(f"Long head {n}" for n in range(9)) + " |\n" + "|---" * 9 + "|\n"
WIDE += "| " + " | ".join(f"cell {n}" for n in range(9)) + " |"


@pytest.fixture(scope="module")
def transcript() -> Transcript:
    return rich_consultation(shipped_drugs()).transcript


def test_all_is_said_in_order_and_only_lines_and_bullets_are_added(transcript: Transcript) -> None:
    text = plain_text.render(transcript)
    # What parts "Begun … · last changed …" in other formats is a line's end here.
    said = text.replace("\nlast changed", " · last changed").replace("\nexported", " · exported")
    added = added_to(outline_of(transcript), said, lambda text: [text_of_reply(text)])
    ours = {"Models", f"({squeezed(AI_LABEL)})", "SHA-256ofitsfile:"}
    assert {each.strip("-=") for each in added} <= ours | {""}


@pytest.mark.parametrize(
    "reply", [ANSWERED, HEBREW, WIDE, "1. a\n\n   | x | y |\n   |-|-|\n   | 1 | |"]
)
def test_a_replys_words_are_there_in_their_order(reply: str) -> None:
    rest = squeezed(text_of_reply(reply)).replace("~~", "")
    for said in map(squeezed, texts_of(parse(reply)) if reply != WIDE else []):
        assert said in rest
        rest = rest[rest.index(said) + len(said) :]


def test_no_line_is_longer_but_for_a_word_that_is(transcript: Transcript) -> None:
    lines = plain_text.render(transcript).splitlines()
    assert max(map(width_of, lines)) <= COLUMNS
    long = f"https://{'x' * 90}"
    assert f"\n{long}\n" in plain_text.render(transcript_of(one_turn("Q?", f"See\n\n{long}")))


def test_a_table_stands_in_columns() -> None:
    made = text_of_reply("| Drug | mg |\n|---|--:|\n| a | 5 |\n| 高血压 | 12.5 |")
    assert made == "Drug      mg\n------  ----\na          5\n高血压  12.5"


def test_a_table_that_is_too_wide_stands_row_by_row() -> None:
    made = text_of_reply(WIDE).splitlines()
    assert made == [f"Long head {n}: cell {n}" for n in range(9)]


def test_what_is_struck_stays_struck_and_a_sign_stays_beside_its_number() -> None:
    made = text_of_reply("~~5 mg~~ 10 mg, 10<sup>9</sup>/L\n\n- -5 °C\n- +3")
    assert "~~5 mg~~ 10 mg, 10⁹/L" in made and "-5 °C" in made and "+3" in made


def test_a_long_item_goes_on_below_its_words(transcript: Transcript) -> None:
    text = plain_text.render(transcript_of(one_turn("Q?", "1. " + "word " * 40)))
    lines = [line for line in text.splitlines() if "word" in line]
    assert lines[0].startswith("1. word") and all(x.startswith("   word") for x in lines[1:])


@given(st.text(max_size=200))
def test_no_control_character_leaves_and_no_letter_is_lost(written: str) -> None:
    text = plain_text.render(transcript_of(one_turn(written, "Wait.")))
    assert all(c == "\n" or unicodedata.category(c) != "Cc" for c in text)
    kept = "".join(c for c in written if c in " \n\t" or unicodedata.category(c) != "Cc")
    assert squeezed(kept) in squeezed(text)
