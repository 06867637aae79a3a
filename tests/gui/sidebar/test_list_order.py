"""The list in order: pins, the archive, tags, case references, and the keys for them."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.core.consultations.messages import Consultation
from app.settings import Theme
from app.ui.commands.command import keys_shown
from app.ui.consultation.case_labels_dialog import CaseLabelsDialog
from app.ui.sidebar.history_actions import ARCHIVE, CASE, DELETE, PIN, RENAME, TAGS
from app.ui.sidebar.label_chips import fitted, labels_that_fit
from app.ui.sidebar.list_model import ConsultationList, ListRow, grouped
from app.ui.theme import SMALL, body_font, look_for
from tests.helpers.gui import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, of popups

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def headings(desk: Desk) -> list[str]:
    rows = desk.workspace.sidebar.rows
    found = [rows.row_at(number) for number in range(rows.rowCount())]
    return [row.title for row in found if row.consultation is None]


def make(desk: Desk, *titles: str) -> list[Consultation]:
    """Consultations, the last of them on top of the list."""
    made = [desk.services.repository.create_consultation(title) for title in titles]
    desk.workspace.history.refresh()
    desk.until(lambda: desk.titles() == [*reversed(titles)])
    return made


def open_it(desk: Desk, consultation: Consultation) -> None:
    desk.workspace.open(consultation.id)
    desk.until(lambda: desk.workspace.conversation.current_id == consultation.id)


def labels_dialog(desk: Desk) -> CaseLabelsDialog:
    desk.until(lambda: any(d.isVisible() for d in desk.workspace.findChildren(CaseLabelsDialog)))
    return next(d for d in desk.workspace.findChildren(CaseLabelsDialog) if d.isVisible())


def test_a_pinned_consultation_stands_first_under_its_heading(desk: Desk) -> None:
    first, _ = make(desk, "First", "Second")
    open_it(desk, first)
    QTest.keyClick(desk.workspace.composer.editor, Qt.Key.Key_P, CTRL_SHIFT)
    desk.until(lambda: desk.titles() == ["First", "Second"])
    assert headings(desk) == ["Pinned", "Today"]
    QTest.keyClick(desk.workspace.composer.editor, Qt.Key.Key_P, CTRL_SHIFT)
    desk.until(lambda: desk.titles() == ["Second", "First"])


def test_a_key_that_is_pressed_twice_at_once_changes_nothing(desk: Desk) -> None:
    """The second press comes before the window knows what the first one did."""
    first, _ = make(desk, "First", "Second")
    open_it(desk, first)
    changes: list[str] = []
    desk.workspace.history.changed.connect(changes.append)
    for key in (Qt.Key.Key_P, Qt.Key.Key_A):
        changes.clear()
        for _ in range(2):
            QTest.keyClick(desk.workspace.composer.editor, key, CTRL_SHIFT)
        desk.until(lambda: len(changes) == 2)
        stored = desk.services.repository.consultation(first.id)
        assert stored.pinned_at is None and stored.archived_at is None


def test_what_is_archived_leaves_the_list_and_comes_back(desk: Desk) -> None:
    first, _ = make(desk, "First", "Second")
    open_it(desk, first)
    QTest.keyClick(desk.workspace.composer.editor, Qt.Key.Key_A, CTRL_SHIFT)
    desk.until(lambda: desk.titles() == ["Second"])
    desk.workspace.sidebar.archive.click()
    desk.until(lambda: desk.titles() == ["First"])
    assert desk.workspace.sidebar.leave_archive.isVisible()
    desk.workspace.toast.action.click()
    desk.until(lambda: desk.titles() == [])
    assert "archive is empty" in desk.workspace.sidebar.nothing.text()
    desk.workspace.sidebar.leave_archive.click()
    desk.until(lambda: desk.titles() == ["Second", "First"])


def test_keys_are_for_the_line_of_the_list_that_has_the_keyboard(desk: Desk) -> None:
    first, second = make(desk, "First", "Second")
    open_it(desk, first)
    sidebar = desk.workspace.sidebar
    sidebar.list.setCurrentIndex(sidebar.rows.index_of(second.id))
    sidebar.list.setFocus()
    QTest.keyClick(sidebar.list, Qt.Key.Key_P, CTRL_SHIFT)
    desk.until(lambda: headings(desk) == ["Pinned", "Today"])
    assert desk.titles() == ["Second", "First"]
    QTest.keyClick(sidebar.list, Qt.Key.Key_Delete)
    desk.until(lambda: desk.titles() == ["First"])
    assert desk.workspace.conversation.current_id == first.id


def test_the_open_consultation_is_deleted_and_renamed_from_the_composer(desk: Desk) -> None:
    first, _ = make(desk, "First", "Second")
    open_it(desk, first)
    QTest.keyClick(desk.workspace.composer.editor, Qt.Key.Key_F2)
    assert desk.workspace.header.edit.isVisible()
    QTest.keyClick(desk.workspace.header.edit, Qt.Key.Key_Escape)
    desk.workspace.composer.editor.setFocus()
    QTest.keyClick(desk.workspace.composer.editor, Qt.Key.Key_Delete, CTRL_SHIFT)
    desk.until(lambda: desk.titles() == ["Second"])


def test_tags_and_a_case_reference_are_typed_and_shown(desk: Desk) -> None:
    (first,) = make(desk, "First")
    open_it(desk, first)
    QTest.keyClick(desk.workspace.composer.editor, Qt.Key.Key_T, CTRL)
    dialog = labels_dialog(desk)
    desk.until(dialog.tag.hasFocus)
    QTest.keyClicks(dialog.tag, "Renal,#dialysis")
    QTest.keyClick(dialog.tag, Qt.Key.Key_Return)
    QTest.keyClicks(dialog.tag, "RENAL")
    QTest.keyClick(dialog.tag, Qt.Key.Key_Return)
    assert dialog.tags == ["Renal", "dialysis"]
    dialog.case.setText("K-17")
    QTest.keyClick(dialog.case, Qt.Key.Key_Return)
    desk.until(lambda: "K-17" in desk.workspace.header.labels.accessibleName())
    stored = desk.services.repository.consultation(first.id)
    assert (stored.case_reference, stored.tags) == ("K-17", ("dialysis", "Renal"))
    desk.until(lambda: desk.workspace.sidebar.rows.row_at(1).spoken().endswith("dialysis, Renal"))


@pytest.mark.parametrize(("keys", "added"), [((), "re"), ((Qt.Key.Key_Down,), "Renal")])
def test_return_adds_a_tag_while_known_ones_are_offered(
    desk: Desk, keys: tuple[Qt.Key, ...], added: str
) -> None:
    first, second = make(desk, "First", "Second")
    desk.services.repository.tag(second.id, "Renal")
    open_it(desk, first)
    QTest.keyClick(desk.workspace.composer.editor, Qt.Key.Key_T, CTRL)
    dialog = labels_dialog(desk)
    desk.until(dialog.tag.hasFocus)
    QTest.keyClicks(dialog.tag, "re")
    completer = dialog.tag.completer()
    completer.complete()  # offscreen, typed letters do not open it
    offered = completer.popup()
    desk.until(offered.isVisible)
    for key in (*keys, Qt.Key.Key_Return):
        QTest.keyClick(offered, key)
    desk.until(lambda: dialog.tags == [added])
    assert not offered.isVisible() and dialog.tag.text() == ""
    QTest.keyClicks(dialog.tag, "x")
    assert dialog.tag.text() == "x"


def test_a_name_as_a_case_reference_is_warned_of_and_kept(desk: Desk) -> None:
    (first,) = make(desk, "First")
    open_it(desk, first)
    QTest.keyClick(desk.workspace.composer.editor, Qt.Key.Key_R, CTRL)
    dialog = labels_dialog(desk)
    desk.until(dialog.case.hasFocus)
    assert "not the patient's name" in dialog.hint.text()
    dialog.case.setText("Maria Lopez")
    assert "looks like a name" in dialog.hint.text()
    QTest.keyClick(dialog.case, Qt.Key.Key_Return)
    repository = desk.services.repository
    desk.until(lambda: repository.consultation(first.id).case_reference == "Maria Lopez")


def test_return_on_cancel_cancels(desk: Desk) -> None:
    (first,) = make(desk, "First")
    open_it(desk, first)
    QTest.keyClick(desk.workspace.composer.editor, Qt.Key.Key_R, CTRL)
    dialog = labels_dialog(desk)
    desk.until(dialog.case.hasFocus)
    dialog.case.setText("K-17")
    cancel = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Cancel")
    QTest.keyClick(cancel, Qt.Key.Key_Return)
    assert dialog.isHidden()
    assert dialog.result() == QDialog.DialogCode.Rejected
    assert not desk.services.repository.consultation(first.id).case_reference


def test_a_tag_of_nothing_is_refused_in_the_dialog(desk: Desk) -> None:
    (first,) = make(desk, "First")
    open_it(desk, first)
    desk.workspace.header.labels.click()
    dialog = labels_dialog(desk)
    dialog.tag.setText("#")
    QTest.keyClick(dialog.tag, Qt.Key.Key_Return)
    assert dialog.refused.isVisible() and dialog.isVisible()
    dialog.reject()


def test_the_menu_of_a_line_shows_each_key(desk: Desk) -> None:
    make(desk, "First")
    desk.workspace.sidebar.list.menu_asked.emit(
        desk.workspace.sidebar.rows.row_at(1), QPoint(10, 10)
    )
    menu: QWidget | None = QApplication.activePopupWidget()
    assert menu is not None
    texts = [action.text() for action in menu.actions() if action.text()]
    keys = [text.partition("\t")[2] for text in texts]
    assert keys == [keys_shown(each) for each in (RENAME, PIN, TAGS, CASE, ARCHIVE, DELETE)]
    menu.close()


def test_more_is_read_while_one_scrolls_and_no_line_is_missing_or_twice(desk: Desk) -> None:
    titles = [f"Number {number}" for number in range(250)]
    for title in titles:
        desk.services.repository.create_consultation(title)
    desk.workspace.history.refresh()
    sidebar = desk.workspace.sidebar
    desk.until(lambda: len(desk.titles()) == 100)

    def scrolled_to_the_end() -> bool:
        sidebar.list.scrollToBottom()
        return len(desk.titles()) == len(titles)

    desk.until(scrolled_to_the_end)
    assert desk.titles() == titles[::-1]
    assert headings(desk) == ["Today"]
    assert not sidebar.rows.canFetchMore(sidebar.list.rootIndex())
    desk.workspace.history.refresh()
    desk.pause(0.2)
    assert desk.titles() == titles[::-1]


def test_days_have_their_headings() -> None:
    today = date(2030, 6, 15)
    days = [today, today - timedelta(1), today - timedelta(5), date(2030, 5, 2), date(2029, 5, 2)]
    moments = [datetime(day.year, day.month, day.day, 12).timestamp() for day in days]
    made = [Consultation(str(n), "A", at, at) for n, at in enumerate(moments)]
    pinned = Consultation("p", "A", 0.0, 0.0, pinned_at=1.0)
    rows = [row.title for row in grouped([pinned, *made], today) if row.consultation is None]
    assert rows == ["Pinned", "Today", "Yesterday", "Last 7 days", "May", "May 2029"]
    assert grouped(made[:1], today, heading="Today")[0].consultation is not None


@pytest.mark.parametrize(
    ("before", "after"),
    [("abc", "xabc"), ("abc", "bc"), ("abc", "abd"), ("abc", ""), ("", "ab"), ("aab", "ab")],
)
def test_rows_are_replaced_where_they_differ(qtbot: QtBot, before: str, after: str) -> None:
    rows = ConsultationList()
    rows.set_rows([ListRow(letter) for letter in before])
    rows.set_rows([ListRow(letter) for letter in after])
    assert "".join(rows.row_at(n).title for n in range(rows.rowCount())) == after


def about(number: int, title: str) -> ListRow:
    return ListRow(title, consultation=Consultation(str(number), title, 0.0, 0.0))


def test_a_line_that_reads_otherwise_stays_where_it_is(qtbot: QtBot) -> None:
    rows = ConsultationList()
    rows.set_rows([ListRow("Today"), about(1, "One"), about(2, "Two"), about(3, "Three")])
    told: list[tuple[str, int, int]] = []
    rows.rowsInserted.connect(lambda _, first, last: told.append(("come", first, last)))
    rows.rowsRemoved.connect(lambda _, first, last: told.append(("gone", first, last)))
    rows.dataChanged.connect(lambda a, b, _: told.append(("changed", a.row(), b.row())))
    rows.set_rows([ListRow("Today"), about(1, "1"), about(2, "Two"), about(3, "3")])
    assert told == [("changed", 1, 3)]
    assert [rows.row_at(n).title for n in range(4)] == ["Today", "1", "Two", "3"]
    told.clear()
    rows.set_rows([ListRow("Today"), about(2, "Two"), about(1, "1"), about(3, "3")])
    assert told == [("gone", 1, 2), ("come", 1, 2)]
    assert [rows.row_at(n).title for n in range(4)] == ["Today", "Two", "1", "3"]


def test_chips_take_no_more_than_their_line(qtbot: QtBot) -> None:
    font = body_font(look_for(Theme.LIGHT, 1.0), SMALL)
    shown, hidden = fitted(["a long tag that goes on and on", "renal", "b", "c"] * 3, font, 200)
    assert sum(width for _, width in shown) <= 200
    assert len(shown) + hidden == 12
    assert shown[0][0].endswith("…")


def test_chips_that_all_have_room_are_whole_in_what_they_take(qtbot: QtBot) -> None:
    font = body_font(look_for(Theme.LIGHT, 1.0), SMALL)
    for texts in (["K-2024-0117"], ["K-17", "a rather long tag"]):
        shown, hidden = fitted(texts, font, 600)
        assert [text for text, _ in shown] == texts
        taken = sum(width for _, width in shown) + 5 * (len(texts) - 1)
        assert fitted(texts, font, taken) == (shown, hidden)


def test_what_looks_like_markup_stays_text_in_tooltips(desk: Desk) -> None:
    consultation = desk.services.repository.create_consultation("<img src='x'> & more")
    desk.services.repository.tag(consultation.id, "<b>bold</b>")
    desk.workspace.history.refresh()
    desk.until(lambda: desk.workspace.sidebar.rows.rowCount() > 1)
    rows = desk.workspace.sidebar.rows
    tips = [
        rows.data(rows.index(row), Qt.ItemDataRole.ToolTipRole) for row in range(rows.rowCount())
    ]
    (tip,) = [each for each in tips if each]
    shown = QTextDocumentFragment.fromHtml(tip).toPlainText()
    assert shown.split("\n") == ["<img src='x'> & more", "<b>bold</b>"]


def test_two_labels_of_a_line_are_whole_or_counted(qtbot: QtBot) -> None:
    font = body_font(look_for(Theme.LIGHT, 1.0), SMALL)
    about = Consultation("a", "A", 0.0, 0.0, case_reference="K-2026/1187", tags=("at sea", "renal"))
    for width in range(60, 240, 7):
        shown, hidden = labels_that_fit(about, font, width, 2)
        assert len(shown) + hidden == 3 and 1 <= len(shown) <= 2
        assert all(len(text) > 1 for text, _ in shown)
        assert sum(wide for _, wide in shown) <= width
    assert labels_that_fit(about, font, 240, 2)[0][0][0] == "K-2026/1187"
