"""Which consultation a reply is being written in, seen from another one."""

from __future__ import annotations

import pytest

from app.core.consultations.messages import Consultation
from app.ui.sidebar.list_model import ANSWERING, ConsultationList, ListRow
from tests.gui.conftest import MakeDesk
from tests.helpers.gui import Desk

LONG_REPLY = "\n\n".join(f"Paragraph {n} of a reply." for n in range(60))


def marked(desk: Desk) -> list[str]:
    rows = desk.workspace.sidebar.rows
    shown = [rows.row_at(number) for number in range(rows.rowCount())]
    return [row.title for row in shown if row.aside == ANSWERING]


@pytest.fixture
def answering(make_desk: MakeDesk) -> Desk:
    """Two consultations; in `The <b>second</b> one` a long reply is being written."""
    desk = make_desk(["--pace", "10"], ["Short.", LONG_REPLY])
    desk.ask("The first one")
    desk.workspace.open_new()
    desk.until(lambda: desk.workspace.conversation.current_id is None)
    desk.send("The <b>second</b> one")
    desk.until_shown("Paragraph 1")
    desk.until(lambda: len(desk.titles()) == 2)
    return desk


def other(desk: Desk) -> str:
    current = desk.workspace.conversation.current_id
    found = desk.services.repository.consultations()
    return next(each.id for each in found if each.id != current)


def test_the_list_marks_where_a_reply_is_being_written_until_it_ends(answering: Desk) -> None:
    assert marked(answering) == ["The <b>second</b> one"]
    rows = answering.workspace.sidebar.rows
    row = rows.row(rows.index_of(answering.workspace.conversation.current_id))
    assert row is not None and "an answer is being written" in row.spoken()
    answering.workspace.conversation.stop()
    answering.until(lambda: not marked(answering))
    answering.finished()
    row = rows.row(rows.index_of(answering.workspace.conversation.current_id))
    assert row is not None and row.aside == row.when


def test_no_line_of_the_list_changes_while_a_reply_grows(answering: Desk) -> None:
    rows = answering.workspace.sidebar.rows
    touched: list[int] = []
    for signal in (rows.rowsInserted, rows.rowsRemoved):
        signal.connect(lambda _, first, last: touched.append(first))
    rows.dataChanged.connect(lambda first, last: touched.append(first.row()))
    answering.until_shown("Paragraph 4")
    assert answering.workspace.conversation.is_writing
    assert touched == []


def test_stop_says_which_reply_it_stops_where_that_is_another_ones(answering: Desk) -> None:
    stop = answering.workspace.composer.send_button
    assert stop.accessibleName() == "Stop"
    assert stop.toolTip() == "Stop (Esc)"
    here, there = answering.workspace.conversation.current_id, other(answering)
    answering.workspace.open(there)
    answering.until(lambda: "“" in stop.accessibleName())
    assert stop.accessibleName() == "Stop the answer in “The <b>second</b> one”"
    # As Qt tells markup: by a tag in the first line.
    assert stop.toolTip().split("\n") == [
        "Stop the answer in",
        "“The <b>second</b> one” (Esc)",
    ]
    assert marked(answering) == ["The <b>second</b> one"]
    answering.workspace.open(here)
    answering.until(lambda: stop.accessibleName() == "Stop")
    answering.workspace.open(there)
    answering.until(lambda: "“" in stop.accessibleName())
    stop.click()
    answering.until(lambda: stop.accessibleName() == "Send")
    assert stop.toolTip() == "Send (Enter)"
    answering.until(lambda: not marked(answering))


def test_a_window_built_anew_still_marks_it_and_stops_it(answering: Desk) -> None:
    before = answering.workspace
    answering.services.change_settings(text_scale=1.15)
    answering.workspace.look_changed.emit()
    answering.until(lambda: answering.workspace is not before)
    answering.until(lambda: marked(answering) == ["The <b>second</b> one"])
    answering.until(lambda: answering.workspace.composer.send_button.accessibleName() == "Stop")
    answering.workspace.conversation.stop()
    answering.until(lambda: not marked(answering))


def test_lines_that_come_later_are_marked_too() -> None:
    def row(name: str) -> ListRow:
        return ListRow(name, "12:00", Consultation(name, name, 0.0, 0.0, None))

    rows = ConsultationList()
    rows.set_answering("b")
    rows.set_rows([row("a")])
    rows.append_rows([row("b")], more=False)
    assert [rows.row_at(n).aside for n in (0, 1)] == ["12:00", ANSWERING]
    rows.set_rows([row("b"), row("a")])
    rows.set_answering("a")
    assert [rows.row_at(n).aside for n in (0, 1)] == ["12:00", ANSWERING]
