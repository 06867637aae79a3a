"""A reply's Markdown as blocks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.rendering.blocks import (
    Block,
    Code,
    Heading,
    List,
    Paragraph,
    Quotation,
    Run,
    Table,
    text_of,
)
from app.core.rendering.html import Style, pieces_html
from app.core.rendering.html_blocks import ON_CLIPBOARD, blocks_html
from app.core.rendering.parser import MAX_CHARACTERS, parse
from app.core.rendering.pieces import CodePiece, TablePiece, TextPiece, pieces_of
from app.core.rendering.plain import to_plain
from tests.helpers.relative_time import relative_time


def outline(blocks: tuple[Block, ...]) -> list[object]:
    """Lists as nested lists of their items."""
    found: list[object] = []
    for block in blocks:
        if isinstance(block, List):
            found.append([[item.marker, *outline(item.blocks)] for item in block.items])
        elif isinstance(block, Paragraph | Heading):
            found.append(text_of(block.runs))
        elif isinstance(block, Quotation):
            found.append(("quoted", *outline(block.blocks)))
        else:
            found.append(block)
    return found


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "1. **Airway**\n   - Intubate if GCS <8\n   - Suction\n2. Line",
            [[["1.", "Airway", [["•", "Intubate if GCS <8"], ["•", "Suction"]]], ["2.", "Line"]]],
        ),
        (
            "- Labs\n  - FBC\n- Imaging\n  - CXR",
            [[["•", "Labs", [["•", "FBC"]]], ["•", "Imaging", [["•", "CXR"]]]]],
        ),
        (
            "1. First line:\n   1. Amoxicillin\n   2. Doxycycline\n2. Second line:\n   1. x",
            [[
                ["1.", "First line:", [["1.", "Amoxicillin"], ["2.", "Doxycycline"]]],
                ["2.", "Second line:", [["1.", "x"]]],
            ]],
        ),
        ("1. A\n\n   Note\n\n2. B", [[["1.", "A", "Note"], ["2.", "B"]]]),
        ("1. A\n\n   ```\n   x < 1\n   ```\n2. B", [[["1.", "A", Code("x < 1")], ["2.", "B"]]]),
        ("Do:\n- a\n- b", ["Do:", [["•", "a"], ["•", "b"]]]),
        ("```\nx *y*\n\nz", [Code("x *y*\n\nz")]),
        ("```python\nx\n```", [Code("x", "python")]),
        ("````\n```\n````", [Code("```")]),
        ("    Na 140\n    K 4", [Code("Na 140\nK 4")]),
        ("> a\n> b", [("quoted", "a\nb")]),
        ("# A #\n## B", ["A", "B"]),
    ],
)  # fmt: skip
def test_the_structure_is_commonmarks(text: str, wanted: list[object]) -> None:
    assert outline(parse(text)) == wanted


def test_a_table_keeps_its_alignment_its_breaks_and_its_surplus_cells() -> None:
    text = "Doses:\n| Drug | Dose |\n|:--|--:|\n| A | 5 mg<br>10 mg |\n| B |\n| C | 1 | 2 mg |"
    before, table = parse(text)
    assert isinstance(before, Paragraph) and isinstance(table, Table)
    assert table.alignments == ("left", "right", "")
    assert [[text_of(cell) for cell in row] for row in table.rows] == [
        ["A", "5 mg\n10 mg", ""],
        ["B", "", ""],
        ["C", "1", "2 mg"],
    ]
    assert to_plain([table]) == "Drug\tDose\t\nA\t5 mg; 10 mg\t\nB\t\t\nC\t1\t2 mg"


def test_a_pipe_that_is_escaped_stays_in_its_cell() -> None:
    (table,) = parse("| a | b |\n|---|---|\n| `x\\|y` | \\|z\\| |")
    assert isinstance(table, Table)
    assert table.rows == (((Run("x|y", code=True),), (Run("|z|"),)),)


def test_what_stands_behind_a_fence_and_is_no_language_is_shown() -> None:
    assert "Na 140" in to_plain(parse("``` Na 140\nK 4\n```"))
    assert to_plain(parse("```python\nK 4\n```")) == "K 4"


@given(st.text(alphabet="a1 \n*_`~[]()<>!#-+|.>\\$&;:/=\t", max_size=120))
def test_any_text_gives_blocks_and_html_that_is_closed(text: str) -> None:
    blocks = parse(text)
    for html in (blocks_html(blocks, ON_CLIPBOARD), pieces_html(pieces_of(blocks), Style())):
        for tag in ("p", "li", "table", "td", "strong", "em", "pre", "del"):
            assert html.count(f"<{tag}>") + html.count(f"<{tag} ") == html.count(f"</{tag}>")


@given(st.text(max_size=200))
def test_html_of_any_text_has_known_tags_only(text: str) -> None:
    blocks = parse(f"{text} <script>x</script> <img src=y>\n\n[a](javascript:b)")
    html = blocks_html(blocks, ON_CLIPBOARD)
    assert "<script" not in html and "<img" not in html and "<a" not in html


@pytest.mark.parametrize(
    ("again", "times"),
    [
        ("[", 20_000), ("[a", 10_000), ("![", 10_000), ("[](", 7000), ("[a](b", 4000),
        ("]", 20_000), ("*", 20_000), ("`", 20_000), ("> ", 5000), ("|a", 10_000), ("**a ", 2000),
        ("- ", 5000), ("<", 20_000), ("(", 20_000), ("\\[\n", 2000), ("$", 20_000),
    ],
)  # fmt: skip
def test_what_loops_is_parsed_in_time_of_its_length(again: str, times: int) -> None:
    """Four times as much takes four times as long; sixteen times where each looks at all."""
    assert relative_time(parse, again * times, base=again * (times // 4)) < 9


def test_brackets_before_links_are_parsed_in_time_of_their_length() -> None:
    small, large = ("[[" * times + "](/a)" * (times // 90) for times in (2250, 9000))
    assert relative_time(parse, large, base=small) < 9


def test_lists_nested_without_end_lose_nothing() -> None:
    text = "".join(f"{'  ' * depth}- x{depth}\n" for depth in range(200))
    shown = to_plain(parse(text))
    assert all(f"x{depth}" in shown for depth in range(200))
    quoted = "> " * 300 + "end"
    assert "end" in to_plain(parse(quoted))


def test_a_text_beyond_all_bounds_is_shown_as_it_is_written() -> None:
    text = "**x** " * (MAX_CHARACTERS // 6 + 1)
    blocks = parse(text)
    assert "".join(text_of(b.runs) for b in blocks if isinstance(b, Paragraph)) == text


def test_pieces_are_lines_tables_and_code_in_their_order() -> None:
    column = pieces_of(
        parse("Do:\n\n- a\n  - b\n\n  | x |\n  |---|\n  | 5 |\n\n  ```\n  y\n  ```\n- c")
    )
    kinds = [type(piece) for piece in column]
    assert kinds == [TextPiece, TextPiece, TablePiece, CodePiece, TextPiece]
    assert [len(piece.margin.hangs) for piece in column] == [0, 1, 1, 1, 1]


def test_a_long_list_is_several_pieces_and_the_first_ones_stay() -> None:
    text = "".join(f"- item {number}\n" for number in range(100))
    column = pieces_of(parse(text))
    longer = pieces_of(parse(text + "- one more"))
    assert len(column) > 3
    # Only the name of its kind counts the items.
    assert [piece.lines for piece in longer[:3]] == [piece.lines for piece in column[:3]]  # type: ignore[union-attr]


def test_a_long_table_is_several_pieces_that_say_all_of_it_once() -> None:
    rows = "".join(f"| drug {number} | {number} mg |\n" for number in range(100))
    text = f"| Drug | Dose |\n|---|--:|\n{rows}"
    column = pieces_of(parse(text))
    assert [isinstance(piece, TablePiece) and piece.headed for piece in column] == [1, *[0] * 6]
    said = to_plain(parse(text)).split("\n")
    assert said == ["Drug\tDose", *(f"drug {number}\t{number} mg" for number in range(100))]
    assert pieces_of(parse(f"{text}| one | more |"))[:2] == column[:2]
    assert len(pieces_of(parse(text), whole_tables=True)) == 1
