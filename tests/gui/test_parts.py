"""Where a Markdown text is cut, and what its parts then look like."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.core.rendering import to_html
from app.ui.transcript.parts import finished_length, split_parts, split_typed

LINES = st.lists(
    st.sampled_from(
        [
            "A line.",
            "",
            "",
            "- item",
            "1. item",
            "    deeper",
            "```",
            "| a | b |",
            "|---|---|",
            "> q",
        ]
    ),
    max_size=60,
).map("\n".join)


@given(LINES, st.integers(10, 80))
def test_parts_make_up_the_text(text: str, size: int) -> None:
    assert "".join(split_parts(text, size)) == text
    assert "".join(split_typed(text, size)) == text


@given(LINES)
def test_what_is_finished_stays_finished_when_more_comes(text: str) -> None:
    ends = [finished_length(text[:end]) for end in range(len(text) + 1)]
    assert ends == sorted(ends)


def test_a_list_is_never_cut_between_its_items() -> None:
    text = "Intro.\n\n1. one\n\n2. two\n\n3. three\n\nAfter the list.\nMore.\n"
    cut = finished_length(text)
    assert text[cut:].startswith("After the list.")


def test_a_fence_is_never_cut() -> None:
    text = "Before.\n\n```\none\n\ntwo\n\nthree\n"
    assert text[finished_length(text) :].startswith("```")


def test_parts_render_as_the_whole_does() -> None:
    block = "A paragraph with **bold**.\n\n- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n"
    text = block * 40
    parts = split_parts(text, 500)
    assert len(parts) > 5
    joined = "".join(to_html(part) for part in parts).replace("\n", "")
    assert joined == to_html(text).replace("\n", "")


def test_typed_text_without_line_ends_is_cut_all_the_same() -> None:
    assert max(len(part) for part in split_typed("x" * 100_000)) <= 6000
