"""Only complete characters leave the engine."""

from hypothesis import given
from hypothesis import strategies as st

from app.engine.reply_text import Utf8Stream


@given(st.text(), st.lists(st.integers(1, 4), min_size=1))
def test_any_text_comes_out_whole_however_its_bytes_are_cut(text: str, cuts: list[int]) -> None:
    stream, raw, shown = Utf8Stream(), text.encode(), ""
    turn = 0
    while raw:
        size = cuts[turn % len(cuts)]
        shown += stream.feed(raw[:size])
        raw = raw[size:]
        assert text.startswith(shown)
        turn += 1
    assert shown == text


def test_a_character_that_never_ends_is_left_out() -> None:
    stream = Utf8Stream()
    assert stream.feed(b"fever \xf0\x9f\x99") == "fever "


def test_bytes_that_are_no_text_become_the_replacement_character() -> None:
    stream = Utf8Stream()
    assert stream.feed(b"\xff") + stream.feed(b"a\xc3") + stream.feed(b"b") == "\ufffda\ufffdb"
