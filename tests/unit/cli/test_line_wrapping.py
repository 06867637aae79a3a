"""Streamed text is broken at words, and nothing of it is lost."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.cli.line_wrapping import Wrapper


def wrapped(text: str, width: int, pieces: int = 1) -> str:
    wrapper = Wrapper(width)
    parts = [text[i : i + pieces] for i in range(0, len(text), pieces)]
    return "".join(wrapper.feed(part) for part in parts) + wrapper.end()


def test_lines_are_broken_at_words() -> None:
    assert wrapped("aaaa bbbb cccc dddd eeee ffff", 20) == "aaaa bbbb cccc dddd\neeee ffff"


def test_what_goes_on_below_an_item_is_set_in() -> None:
    assert wrapped("10. aaaa bbbb cccc dddd eeee", 20) == "10. aaaa bbbb cccc\n    dddd eeee"
    assert wrapped("- aaaaaaaa bbbbbbbb cc\nplain", 20) == "- aaaaaaaa bbbbbbbb\n  cc\nplain"


def test_a_row_of_a_table_stays_on_its_line() -> None:
    row = "| a very long cell of a table | and another one of them |"
    assert wrapped(row, 20) == row


@given(st.text(alphabet="ab .-1|\n\t", max_size=200), st.integers(20, 60), st.integers(1, 9))
def test_only_white_space_changes_however_it_streams(text: str, width: int, pieces: int) -> None:
    shown = wrapped(text, width, pieces)
    assert shown.split() == text.split()
    assert shown == wrapped(text, width, 1)
    for line in shown.splitlines():
        assert len(line) <= width or line.lstrip().startswith("|") or " " not in line.strip()
