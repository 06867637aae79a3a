"""Stop strings end a reply wherever the tokens are cut, and are never shown."""

from hypothesis import given
from hypothesis import strategies as st

from app.core.prompts.stop_strings import StopStrings


def feed(stops: tuple[str, ...], pieces: list[str]) -> tuple[str, bool]:
    matcher, shown = StopStrings(stops), ""
    for piece in pieces:
        text, stopped = matcher.feed(piece)
        shown += text
        if stopped:
            return shown, True
    return shown + matcher.rest(), False


@given(
    st.text("ab#", max_size=30),
    st.lists(st.text("ab#", min_size=1, max_size=4), min_size=1, max_size=3),
    st.integers(1, 5),
)
def test_a_stop_string_is_found_however_the_text_is_cut(
    text: str, stops: list[str], size: int
) -> None:
    pieces = [text[start : start + size] for start in range(0, len(text), size)]
    shown, stopped = feed(tuple(stops), pieces)
    assert stopped == any(stop in text for stop in stops)
    assert not any(stop in shown for stop in stops)
    # Tokens of one character know nothing of what follows, so there the earliest end wins.
    if not stopped:
        assert shown == text
    elif size == 1:
        end = min(text.find(stop) + len(stop) for stop in stops if stop in text)
        assert text[:end].startswith(shown) and text[:end].endswith(tuple(stops))
    else:
        assert text.startswith(shown)


def test_what_may_become_a_stop_string_is_held_back() -> None:
    matcher = StopStrings(("###",))
    assert matcher.feed("dose ##") == ("dose ", False)
    assert matcher.feed("4") == ("##4", False)
    assert matcher.feed(" #") == (" ", False)
    assert matcher.rest() == "#"
    assert matcher.rest() == ""


def test_the_stop_string_that_begins_first_wins() -> None:
    assert feed(("b", "abc"), ["xabc"]) == ("x", True)


def test_without_stop_strings_nothing_is_held_back() -> None:
    assert StopStrings(("",)).feed("#") == ("#", False)
