from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.prompts.typed_text import MAX_CHARACTERS, clean_typed, title_of
from app.errors import EmptyPrompt, PromptTooLarge


@pytest.mark.parametrize("text", ["", "  \n\t ", "\x00\x1b", "\u202e"])
def test_nothing_to_ask_is_said(text: str) -> None:
    with pytest.raises(EmptyPrompt):
        clean_typed(text)


def test_a_pasted_megabyte_is_refused_with_the_count() -> None:
    with pytest.raises(PromptTooLarge, match="1,000,000 characters"):
        clean_typed("x" * 1_000_000)
    assert clean_typed("x" * MAX_CHARACTERS)


def test_control_characters_go_and_the_text_stays() -> None:
    assert clean_typed("a\x00b\x1b[31mc\r\nd\re\tf") == "ab[31mc\nd\ne\tf"


def test_other_scripts_and_emoji_stay_as_they_are() -> None:
    text = "مريض يعاني من حمى 39° \u200fשלום 👩🏽‍⚕️ é"
    assert clean_typed(text) == text


def test_an_override_of_direction_cannot_disguise_text() -> None:
    assert clean_typed("dose \u202e001\u202c mg") == "dose 001\u202c mg"


@given(st.text(min_size=1))
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    try:
        once = clean_typed(text)
    except EmptyPrompt:
        return
    assert clean_typed(once) == once
    assert once.encode("utf-8")


def test_a_title_is_cut_at_a_word() -> None:
    assert title_of("Short  one") == "Short one"
    title = title_of("A 58-year-old man on a trawler has had crushing chest pain for 40 minutes.")
    assert title == "A 58-year-old man on a trawler has had crushing chest pain…"
    assert len(title_of("x" * 500)) <= 61
