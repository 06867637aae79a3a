"""A reply that is being written is parsed in parts, and comes out as the whole does."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.rendering import growing
from app.core.rendering.growing import GrowingReply
from app.core.rendering.parser import parse
from app.core.rendering.pieces import pieces_of
from app.core.rendering.plain import pieces_plain

LONG = {
    "numbers": "".join(f"{n}. item {n} with **bold** words\n" for n in range(1, 150)),
    "one number": "".join(f"1. item {n} with 5*2*3 mg\n   - below\n" for n in range(1, 90)),
    "signs": "".join(f"- item {n}\n" for n in range(90)) + "- 5 °C\n- 6 °C\n",
    "table": "| a | b |\n|---|--:|\n" + "".join(f"| drug {n} | {n} mg |\n" for n in range(150)),
    "wider": "| a |\n|---|\n" + "| drug | 5 mg |\n" * 80 + "| drug | 5 mg | 7 |\n" * 3,
    "paragraph": "Give **5 mg** now, see [1]. Then - 5 °C, or _so_ on. " * 90,
    "code": "```python\n" + "dose = 5 * 2\n" * 90 + "```\n",
    "quotation": "> It said so.\n> And more.\n" * 60,
}


def streamed(text: str, step: int) -> GrowingReply:
    reply = GrowingReply()
    for end in range(0, len(text), step):
        reply.pieces(text[:end])
    return reply


@pytest.mark.parametrize("step", [7, 60, 2000])
@pytest.mark.parametrize("kind", LONG)
def test_what_was_parsed_in_parts_is_what_the_whole_is(kind: str, step: int) -> None:
    text = f"Before.\n\n{LONG[kind]}\n\nThe end."
    assert streamed(text, step).pieces(text) == pieces_of(parse(text))


@pytest.mark.parametrize("kind", ["numbers", "one number", "table", "paragraph"])
def test_the_finished_part_of_a_long_block_is_parsed_no_more(
    kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    parsed: list[int] = []
    parse_unmarked = growing.parse_unmarked

    def counted(text: str) -> object:
        parsed.append(len(text))
        return parse_unmarked(text)

    monkeypatch.setattr(growing, "parse_unmarked", counted)
    streamed(LONG[kind], 20)
    assert max(parsed) < 2 * growing.LONG


LINES = [
    "A line.", "", "- item", "1. item", "   deeper", "  - sub", "```", "| a | b |", "|---|---|",
    "| 5 | 6 |", "> q", "> 5", "---", "# h", "**b**", "###Answer: x", "10<sup>9</sup>", "5*2*3",
    "Second:", "B. x",
]  # fmt: skip


@settings(max_examples=60)
@given(st.lists(st.sampled_from(LINES), max_size=40).map("\n".join), st.integers(1, 9))
def test_any_text_says_in_the_end_what_the_whole_says(text: str, step: int) -> None:
    whole = f"{text}\n\nThe end."
    assert pieces_plain(streamed(whole, step).pieces(whole)) == pieces_plain(
        pieces_of(parse(whole))
    )
