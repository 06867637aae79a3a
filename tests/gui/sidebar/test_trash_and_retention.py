"""The trash and its term, the retention rule, and the record of accesses."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QPushButton

from app.core.audit_chain import AuditEvent
from app.core.audit_words import detail_words, event_words
from app.core.consultations.messages import Consultation
from app.errors import NotFound
from app.ui.settings.audit_dialog import AuditDialog
from app.ui.settings.retention_dialog import RetentionDialog
from app.ui.settings.settings_dialog import SettingsDialog
from app.ui.sidebar.trash_dialog import SHOWN, TrashDialog, term_words
from app.ui.widgets.confirm_dialog import ConfirmDialog
from app.ui.widgets.menu_button import MenuButton
from tests.gui.conftest import MakeDesk
from tests.helpers.gui import Desk
from tests.helpers.vaults import execute, vault_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, of dialogs

DAY_S = 86_400.0


def make(desk: Desk, title: str, days_old: float = 0.0) -> Consultation:
    made = desk.services.repository.create_consultation(title)
    moment = time.time() - days_old * DAY_S
    statement = "UPDATE consultations SET updated_at = ? WHERE id = ?"
    execute(vault_of(desk.services), statement, moment, made.id)
    return made


def trash(desk: Desk) -> TrashDialog:
    desk.workspace.dialogs.show_trash()
    dialog = desk.workspace.findChild(TrashDialog)
    assert isinstance(dialog, TrashDialog)
    return dialog


def click(dialog: QDialog, says: str) -> None:
    """Click the button that says this, shown or read aloud."""
    buttons = [each for each in dialog.findChildren(QAbstractButton) if each.isVisible()]
    next(each for each in buttons if says in (each.text(), each.accessibleName())).click()


def cards(dialog: TrashDialog) -> int:
    buttons = [each for each in dialog.findChildren(QPushButton) if each.text() == "Restore"]
    return sum(each.isVisibleTo(dialog) for each in buttons)


def agree(desk: Desk, dialog: TrashDialog) -> str:
    """Click what deletes; gives what was asked."""
    asked = dialog.findChildren(ConfirmDialog)[-1]
    desk.until(asked.cancel.hasFocus)
    said = " ".join(part.text() for part in asked.findChildren(type(dialog.nothing)))
    asked.confirm.click()
    return said


def is_gone(desk: Desk, consultation_id: str) -> bool:
    try:
        desk.services.repository.consultation(consultation_id)
    except NotFound:
        return True
    return False


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (None, "stays until you delete it"),
        (-1.0, "deleted for good at the next start on another day"),
        (0.5, "deleted for good tomorrow"),
        (11.5, "deleted for good in 12 days"),
    ],
)
def test_the_trash_says_when_it_is_deleted_for_good(days: float | None, said: str) -> None:
    assert term_words(None if days is None else days * DAY_S, 0.0) == said


def test_tab_comes_to_the_deleted_before_the_button_that_empties_the_trash(desk: Desk) -> None:
    for each in (make(desk, "First"), make(desk, "Second")):
        desk.services.history.delete(each.id)
    dialog = trash(desk)
    desk.until(lambda: cards(dialog) == 2)
    said, at = [], dialog.nextInFocusChain()
    while at is not dialog:
        if at.isVisible() and isinstance(at, QAbstractButton):
            said.append(at.accessibleName() or at.text())
        at = at.nextInFocusChain()
    assert [words.split()[0] for words in said] == [
        *("Restore", "Delete", "Restore", "Delete", "Empty", "Close")
    ]
    dialog.accept()


def test_one_is_deleted_for_good_after_a_question(desk: Desk) -> None:
    goes, stays = make(desk, "Goes"), make(desk, "Stays")
    for each in (goes, stays):
        desk.services.history.delete(each.id)
    dialog = trash(desk)
    desk.until(lambda: cards(dialog) == 2)
    click(dialog, "Delete Goes for good")
    said = agree(desk, dialog)
    assert "messages" in said and "saved states" in said and "Goes" in said
    desk.until(lambda: cards(dialog) == 1)
    assert is_gone(desk, goes.id) and not is_gone(desk, stays.id)
    dialog.accept()


def test_saying_no_deletes_nothing(desk: Desk) -> None:
    kept = make(desk, "Kept")
    desk.services.history.delete(kept.id)
    dialog = trash(desk)
    desk.until(lambda: cards(dialog) == 1)
    dialog.empty.click()
    asked = dialog.findChildren(ConfirmDialog)[-1]
    desk.until(asked.cancel.hasFocus)
    QTest.keyClick(asked.cancel, Qt.Key.Key_Space)
    desk.pause(0.1)
    assert not asked.isVisible() and not is_gone(desk, kept.id)
    dialog.accept()


def test_the_trash_is_emptied_and_builds_no_more_cards_than_fit(desk: Desk) -> None:
    made = [make(desk, f"Number {number}") for number in range(SHOWN + 3)]
    for each in made:
        desk.services.repository.delete(each.id)
    dialog = trash(desk)
    desk.until(lambda: cards(dialog) == SHOWN)
    assert dialog.more.isVisible()
    dialog.empty.click()
    agree(desk, dialog)
    desk.until(dialog.nothing.isVisible)
    assert all(is_gone(desk, each.id) for each in made)
    assert not dialog.empty.isEnabled()
    dialog.accept()


def test_a_window_that_is_closed_goes_on_emptying_the_trash_when_it_is_opened(
    make_desk: MakeDesk,
) -> None:
    desk = make_desk()
    made = [make(desk, f"Number {number}") for number in range(30)]
    for each in made:
        desk.services.repository.delete(each.id)
    service, wiped = desk.services.history, []
    history = desk.workspace.history
    history.wiping.connect(lambda *_: service.stop(), Qt.ConnectionType.DirectConnection)
    history.wiped.connect(lambda: wiped.append(True))
    history.wipe()
    desk.until(lambda: bool(wiped))
    assert not all(is_gone(desk, each.id) for each in made)
    desk.window.close()
    desk.window.shut()
    again = make_desk()
    again.until(lambda: all(is_gone(again, each.id) for each in made))


def test_old_consultations_are_named_once_and_deleted_only_when_ticked(desk: Desk) -> None:
    for title, days in (("Old", 400), ("Older", 500), ("New", 3)):
        make(desk, title, days)
    desk.services.change_settings(retention_days=365)
    desk.workspace.retention.look()
    notice = desk.workspace.notice
    desk.until(notice.isVisible)
    assert notice.text.text() == "2 consultations have not changed for 365 days."
    notice.action.click()
    dialog = desk.workspace.findChild(RetentionDialog)
    assert isinstance(dialog, RetentionDialog)
    dialog.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert dialog.delete.text() == "Move 1 to the trash"
    dialog.delete.click()
    deleted = desk.services.repository.deleted_consultations
    desk.until(lambda: [each.title for each in deleted()] == ["Old"])
    desk.until(lambda: desk.titles() == ["New", "Older"])


def test_what_is_kept_is_not_asked_about_at_the_next_opening(make_desk: MakeDesk) -> None:
    desk = make_desk()
    make(desk, "Old", 400)
    desk.services.change_settings(retention_days=365)
    desk.window.close()
    desk.window.shut()
    again = make_desk()
    again.until(again.workspace.notice.isVisible)
    again.workspace.notice.action.click()
    dialog = again.workspace.findChild(RetentionDialog)
    assert isinstance(dialog, RetentionDialog)
    click(dialog, "Keep all")
    again.until(lambda: bool(again.services.repository.state("retention_kept")))
    again.workspace.retention.look()
    again.pause(0.3)
    assert not again.workspace.notice.isVisible()
    assert again.services.repository.deleted_consultations() == []


def test_the_record_is_shown_checked_and_exported(desk: Desk, tmp_path: Path) -> None:
    desk.workspace.dialogs.show_settings("History")
    settings = next(d for d in desk.workspace.findChildren(SettingsDialog) if d.isVisible())
    next(b for b in settings.findChildren(QPushButton) if b.text() == "Show…").click()
    dialog = desk.window.findChild(AuditDialog)
    assert isinstance(dialog, AuditDialog)
    desk.until(lambda: dialog.rows.rowCount() > 0)
    shown = [dialog.rows.index(n, 2).data() for n in range(dialog.rows.rowCount())]
    assert "Unlocked" in shown
    dialog.verify.click()
    desk.until(lambda: "The record is whole" in dialog.said.text())
    target = tmp_path / "record.jsonl"
    dialog.export_to(target)
    desk.until(lambda: "not encrypted" in dialog.said.text())
    lines = [json.loads(line) for line in target.read_text(encoding="utf-8").splitlines()]
    assert [line["number"] for line in lines] == list(range(1, len(lines) + 1))
    desk.until(lambda: dialog.rows.index(0, 2).data() == "This record exported")
    dialog.accept()
    settings.accept()


def test_a_record_that_was_tampered_with_is_told_of(desk: Desk) -> None:
    services = desk.services
    services.audit.record(AuditEvent.EXPORTED, "x", format="md")
    vault = vault_of(services)
    triggers = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit'"
    for (name,) in execute(vault, triggers):
        execute(vault, f"DROP TRIGGER {name}")
    execute(vault, "UPDATE audit SET who = 'another' WHERE number = 1")
    dialog = AuditDialog(desk.window, desk.window.look, services, desk.window.background)
    dialog.open()
    dialog.verify.click()
    desk.until(lambda: "Row 1 does not follow" in dialog.said.text())
    dialog.accept()
    dialog.deleteLater()


def test_every_event_has_its_words(desk: Desk) -> None:
    words = [event_words(event) for event in AuditEvent]
    assert len(set(words)) == len(words)
    assert event_words("of_a_later_version") == "Of a later version"
    desk.services.change_settings(trash_days=7)
    row = desk.services.audit.rows()[-1]
    assert (event_words(row.event), detail_words(row)) == ("Setting changed", "trash days 7")


def test_terms_are_chosen_in_the_settings(desk: Desk) -> None:
    desk.workspace.dialogs.show_settings("History")
    dialog = next(d for d in desk.workspace.findChildren(SettingsDialog) if d.isVisible())
    choosers = dialog.findChildren(MenuButton)
    for says, text in (("Keep deleted", "Forever"), ("Offer old", "After 2 years")):
        chooser = next(c for c in choosers if c.accessibleName().startswith(says))
        next(a for a in chooser.choices.actions() if a.text() == text).trigger()
    desk.until(lambda: desk.services.settings.trash_days == 0)
    desk.until(lambda: desk.services.settings.retention_days == 730)
    dialog.accept()
