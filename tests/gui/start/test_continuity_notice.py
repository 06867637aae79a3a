"""What the window says of a vault that is not as it was left, and of a trash that is due."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from app.paths import Home
from app.ui.settings.audit_dialog import AuditDialog
from app.ui.settings.settings_dialog import SettingsDialog
from app.ui.start.error_page import ErrorPage
from app.ui.start.passphrase_page import UnlockPage
from tests.gui.conftest import MakeDesk
from tests.gui.start.test_first_start import page
from tests.helpers.gui import PASSPHRASE, Desk
from tests.helpers.left_vaults import FILES, add, log_of, put_back
from tests.helpers.vaults import execute, vault_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support|propagateSizeHints")


def closed(desk: Desk) -> None:
    desk.window.close()
    desk.window.shut()


@pytest.fixture
def older(make_desk: MakeDesk, home: Home, tmp_path: Path) -> Desk:
    """A window on a vault whose database is an older one."""
    closed(make_desk())
    shutil.copy2(home.vault, tmp_path)
    desk = make_desk()
    add(desk.services, "Since then")
    closed(desk)
    put_back(home, tmp_path, "vault.db")
    desk = make_desk()
    desk.until(lambda: desk.workspace.continuity.isVisible())
    return desk


def test_it_stays_until_it_is_acknowledged(older: Desk, make_desk: MakeDesk) -> None:
    shown = older.workspace.continuity
    assert "This vault is older than when it was last open" in shown.text.text()
    assert shown.restore.isVisible()
    older.ask("Whatever else is said")
    older.workspace.open_new()
    assert shown.isVisible()
    closed(older)
    again = make_desk()
    again.until(lambda: again.workspace.continuity.isVisible())
    again.workspace.continuity.read.click()
    again.until(lambda: not again.workspace.continuity.isVisible())
    assert again.services.audit.unseen() == []


def test_it_shows_the_record_and_the_way_to_a_backup(older: Desk) -> None:
    shown = older.workspace.continuity
    shown.record.click()
    (record,) = older.window.findChildren(AuditDialog)
    older.until(lambda: record.rows.rowCount() > 0)
    record.accept()
    shown.restore.click()
    (settings,) = older.window.findChildren(SettingsDialog)
    assert settings.shown == "Backups"
    settings.accept()


def test_a_sound_vault_shows_nothing(desk: Desk) -> None:
    desk.ask("A question")
    assert not desk.workspace.continuity.isVisible()


def test_a_log_that_is_damaged_leads_to_the_repair(
    make_desk: MakeDesk, home: Home, tmp_path: Path
) -> None:
    desk = make_desk()
    add(desk.services, "One", "Two", "Three")
    for name in FILES:
        shutil.copy2(home.root / name, tmp_path / name)
    closed(desk)
    put_back(home, tmp_path, *FILES)
    log = log_of(home)
    log.flip(log.frames // 3, 2000)
    desk = make_desk(unlock=False)
    page(desk, UnlockPage).chosen.emit(PASSPHRASE)
    refused = page(desk, ErrorPage)
    assert refused.repair.isVisible()
    said = " ".join(each.text() for each in refused.findChildren(QLabel))
    assert "The log of the last changes (vault.db-wal) is damaged" in said


def test_a_trash_that_is_due_is_said_before_it_goes(make_desk: MakeDesk, home: Home) -> None:
    desk = make_desk()
    add(desk.services, "Long deleted")
    (made,) = desk.services.repository.consultations()
    desk.services.history.delete(made.id)
    statement = "UPDATE consultations SET deleted_at = deleted_at - 31 * 86400"
    execute(vault_of(desk.services), statement)
    closed(desk)
    desk = make_desk()
    desk.until(lambda: desk.workspace.notice.isVisible())
    assert "deleted for good when Consilium is started on another day" in (
        desk.workspace.notice.text.text()
    )
    desk.workspace.notice.action.click()
    assert desk.workspace.dialogs.shows_trash
