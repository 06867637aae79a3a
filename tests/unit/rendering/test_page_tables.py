"""On paper a table too wide for the page is several, each with its first column."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.core.rendering.page_tables import pieces_for_page
from app.core.rendering.parser import parse
from app.core.rendering.pieces import TablePiece, TextPiece

cells = st.text(alphabet="abc 123", min_size=1, max_size=30).map(lambda text: f"x{text}".strip())


def table(rows: list[list[str]]) -> str:
    ruled = [rows[0], ["---"] * len(rows[0]), *rows[1:]]
    return "\n".join(f"| {' | '.join(row)} |" for row in ruled)


def test_a_narrow_table_stays_one() -> None:
    (piece,) = pieces_for_page(parse(table([["Drug", "Dose"], ["Aspirin", "300 mg"]])))
    assert isinstance(piece, TablePiece)


def test_each_part_says_which_columns_it_has_and_begins_with_the_first() -> None:
    names = [f"Hydroxychloroquine{number}" for number in range(9)]
    pieces = pieces_for_page(parse(table([names, [f"{number} mg" for number in range(9)]])))
    said = [piece.lines[0].text for piece in pieces if isinstance(piece, TextPiece)]
    assert said == [
        "Table, columns 1 to 3 of 9", "Table, columns 4 to 5 of 9", "Table, columns 6 to 7 of 9",
        "Table, columns 8 to 9 of 9",
    ]  # fmt: skip
    for piece in pieces:
        if isinstance(piece, TablePiece):
            assert [run.text for run in piece.table.header[0]] == ["Hydroxychloroquine0"]
            assert [run.text for run in piece.table.rows[0][0]] == ["0 mg"]


@given(st.integers(2, 30).flatmap(lambda n: st.lists(
    st.lists(cells, min_size=n, max_size=n), min_size=2, max_size=4)))  # fmt: skip
def test_no_cell_is_lost_and_none_moves_to_another_row(rows: list[list[str]]) -> None:
    pieces = [p for p in pieces_for_page(parse(table(rows))) if isinstance(p, TablePiece)]
    for number, row in enumerate(rows):
        shown = ["".join(run.text for run in cell) for cell in pieces[0].rows[number]]
        for piece in pieces[1:]:
            shown += ["".join(run.text for run in cell) for cell in piece.rows[number]][1:]
        assert [text.split() for text in shown] == [text.split() for text in row]
