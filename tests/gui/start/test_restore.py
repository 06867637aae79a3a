"""Going back to a backup in the window: from the settings, and where no vault opens."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from app.core.audit_chain import AuditEvent
from app.core.recovery_code import new_recovery_code
from app.errors import AlreadyOpen
from app.paths import Home
from app.services.application import open_services
from app.services.vault import restore_service as restoring
from app.store.backup.backup_folder import Backup
from app.ui import window
from app.ui.restore.restore_dialog import RestoreDialog
from app.ui.restore.restore_form import RestoreForm
from app.ui.settings.backups_page import TITLE
from app.ui.settings.restore_and_import import RestoreControl
from app.ui.start.disclaimer_page import DisclaimerPage
from app.ui.start.error_page import ErrorPage
from app.ui.start.passphrase_page import NewPassphrasePage, UnlockPage
from app.ui.start.recovery_pages import LostPage
from app.ui.start.restore_page import RestorePage
from app.ui.widgets.confirm_dialog import ConfirmDialog
from tests.gui.conftest import MakeDesk
from tests.gui.start.test_first_start import page
from tests.helpers.gui import PASSPHRASE, Desk, add_model, make_vault, read_to_its_end
from tests.helpers.keys import CHEAP

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support|propagateSizeHints")
LATER = "another passphrase"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def backed_up(desk: Desk, stick: Path) -> Backup:
    """A backup of a vault with one consultation, `Before`; another one follows, `After`."""
    desk.services.repository.create_consultation("Before")
    desk.services.change_settings(backup_folder=str(stick))
    made = desk.services.backups.make().backup
    desk.services.repository.create_consultation("After")
    return made


def form_of(desk: Desk) -> RestoreForm:
    """The dialog of the settings, once it shows what there is."""
    desk.workspace.dialogs.show_settings(TITLE)
    desk.workspace.findChildren(RestoreControl)[-1].restore.click()
    return listed(desk, desk.workspace.findChildren(RestoreDialog)[-1].form)


def listed(desk: Desk, form: RestoreForm) -> RestoreForm:
    desk.until(lambda: "Looking" not in form.choices.told.text() or not form.choices.told.text())
    return form


def go(desk: Desk, form: RestoreForm, typed: str) -> None:
    """Type what opens it, and agree."""
    form.field.setText(typed)
    form.go_on.click()
    confirm = form.findChildren(ConfirmDialog)[-1]
    confirm.confirm.click()


def titles(home: Home, passphrase: str = PASSPHRASE) -> list[str]:
    services = open_services(home, passphrase, cost=CHEAP)
    found = [each.title for each in services.repository.consultations()]
    services.close()
    return found


def leave(desk: Desk) -> None:
    desk.window.close()
    desk.window.shut()


def test_a_backup_takes_the_place_of_the_open_vault_which_is_kept(
    make_desk: MakeDesk, home: Home, stick: Path
) -> None:
    desk = make_desk()
    backed_up(desk, stick)
    desk.services.keys.change_passphrase(PASSPHRASE, LATER)
    form = form_of(desk)
    assert form.choices.list.count() == 1
    assert "MB · Consilium" in form.choices.list.item(0).text()
    assert str(stick) in form.folder.text()
    go(desk, form, PASSPHRASE)
    desk.until(lambda: desk.relaunched != [])
    assert "is kept in vault-before-" in desk.window.restored
    assert not [w for w in QApplication.topLevelWidgets() if w.isVisible() and w != desk.window]

    again = make_desk()
    assert [each.title for each in again.services.repository.consultations()] == ["Before"]
    events = [row.event for row in again.services.audit.rows()]
    assert AuditEvent.BACKUP_RESTORED in events
    leave(again)
    (kept,) = home.root.glob("vault-before-*")
    (kept / "models").mkdir()
    assert titles(Home(kept), LATER) == ["After", "Before"]


def test_return_in_the_field_asks_once(make_desk: MakeDesk, stick: Path) -> None:
    desk = make_desk()
    backed_up(desk, stick)
    form = form_of(desk)
    form.field.setText(PASSPHRASE)
    QTest.keyClick(form.field, Qt.Key.Key_Return)
    (confirm,) = form.findChildren(ConfirmDialog)
    confirm.cancel.click()
    assert not form.is_checking


def test_a_backup_that_could_not_be_put_in_place_is_when_the_vault_is_opened_next(
    make_desk: MakeDesk, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> None:
        raise AlreadyOpen("A command in a terminal was quicker.")

    monkeypatch.setattr(window, "swap_in", refused)
    desk = make_desk()
    backed_up(desk, stick)
    go(desk, form_of(desk), PASSPHRASE)
    desk.until(lambda: desk.relaunched != [])
    assert desk.window.restored == ""
    assert titles_on(make_desk()) == ["Before"]


def test_a_wrong_passphrase_is_one_sentence_and_slows_the_next_try(
    make_desk: MakeDesk, home: Home, stick: Path
) -> None:
    desk = make_desk()
    backed_up(desk, stick)
    form = form_of(desk)
    for number in range(3):
        go(desk, form, f"not the one {number}")
        desk.until(form.error.isVisible)
        assert "does not open the backup" in form.error.text()
        assert not home.restoring.exists()
    assert form.go_on.text().startswith("Wait 0:0")
    form.field.setText(PASSPHRASE)
    assert not form.go_on.isEnabled()
    desk.workspace.findChildren(RestoreDialog)[-1].reject()
    again = form_of(desk)
    assert again.go_on.text().startswith("Wait 0:0"), "a new dialog is no way around"


def test_a_damaged_backup_is_refused_and_the_vault_stays_open(
    make_desk: MakeDesk, home: Home, stick: Path
) -> None:
    desk = make_desk()
    made = backed_up(desk, stick)
    content = bytearray((made.path / "vault.db").read_bytes())
    content[len(content) // 2] ^= 1
    (made.path / "vault.db").write_bytes(content)
    form = form_of(desk)
    go(desk, form, PASSPHRASE)
    desk.until(form.error.isVisible)
    assert "is damaged. Choose another one." in form.error.text()
    assert form.go_on.text() == "Restore…"
    assert form.other.isEnabled()
    assert desk.relaunched == []
    assert not home.restoring.exists()


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Checks of a backup wait at their end until this is called."""
    gate = threading.Event()
    check = restoring.stage_restore

    def wait(*given: object) -> object:
        result = check(*given)  # type: ignore[arg-type]
        gate.wait(10)
        return result

    monkeypatch.setattr(restoring, "stage_restore", wait)
    return gate.set


def test_a_check_that_is_given_up_changes_nothing(
    make_desk: MakeDesk, home: Home, stick: Path, held: Callable[[], None]
) -> None:
    desk = make_desk()
    backed_up(desk, stick)
    form = form_of(desk)
    go(desk, form, PASSPHRASE)
    desk.until(form.progress.isVisible)
    assert form.leave.text() == "Cancel"
    form.leave.click()
    assert not form.leave.isEnabled()
    held()
    desk.until(lambda: not form.is_checking)
    assert not home.restoring.exists()
    assert form.leave.isEnabled()
    assert desk.relaunched == []
    assert form.go_on.isEnabled()


def test_who_cancels_when_all_is_ready_is_heard_too(
    make_desk: MakeDesk, home: Home, stick: Path
) -> None:
    desk = make_desk()
    backed_up(desk, stick)
    form = form_of(desk)
    go(desk, form, PASSPHRASE)
    wait_s = 15.0
    while not home.restoring.exists() and wait_s > 0:  # no event of the window in between
        time.sleep(0.02)
        wait_s -= 0.02
    time.sleep(0.3)
    form.leave.click()
    desk.until(lambda: not form.is_checking)
    desk.until(lambda: not home.restoring.exists())
    assert desk.relaunched == []


def test_what_was_left_staged_is_not_put_in_place_after_a_close(
    make_desk: MakeDesk, home: Home, stick: Path
) -> None:
    desk = make_desk()
    made = backed_up(desk, stick)
    desk.services.backups.stage(made.path, PASSPHRASE, lambda: False)
    leave(desk)
    assert titles(home) == ["After", "Before"]


def test_a_lock_while_a_backup_is_checked_gives_it_up(
    make_desk: MakeDesk, home: Home, stick: Path, held: Callable[[], None]
) -> None:
    desk = make_desk()
    backed_up(desk, stick)
    form = form_of(desk)
    go(desk, form, PASSPHRASE)
    desk.until(home.restoring.exists)
    desk.window.lock()
    held()
    desk.until(lambda: desk.relaunched != [])
    assert desk.window.restored == ""
    assert titles(home) == ["After", "Before"]


def test_a_missing_folder_is_one_sentence_and_another_can_be_chosen(
    make_desk: MakeDesk, stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = make_desk()
    made = backed_up(desk, stick)
    stick.rename(tmp_path / "elsewhere")
    form = form_of(desk)
    assert "is not there. Connect its disk" in form.choices.told.text()
    assert not form.choices.list.isVisible()
    form.field.setText(PASSPHRASE)
    assert not form.go_on.isEnabled()
    for folder, count in ((tmp_path / "elsewhere", 1), (tmp_path, 0)):
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, f=folder: str(f))
        form.other.click()
        listed(desk, form)
        desk.until(lambda count=count: form.choices.list.count() == count)  # type: ignore[misc]
    assert "no backup in this folder" in form.choices.told.text()
    itself = tmp_path / "elsewhere" / made.path.name
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(itself))
    form.other.click()
    desk.until(lambda: form.choices.list.count() == 1)


def test_a_backup_of_another_vault_says_so_and_is_not_chosen_by_itself(
    make_desk: MakeDesk, stick: Path, tmp_path: Path
) -> None:
    other = Home(tmp_path / "other")
    make_vault(other)
    services = open_services(other, PASSPHRASE, cost=CHEAP)
    services.backups.make(stick)
    services.close()
    desk = make_desk()
    desk.services.change_settings(backup_folder=str(stick), backup_every_days=30)
    form = form_of(desk)
    texts = [form.choices.list.item(at).text() for at in range(form.choices.list.count())]
    assert "of another vault" in texts[-1]
    if len(texts) == 1:
        assert form.choices.chosen is None


def test_a_vault_without_its_database_is_restored_with_the_recovery_code_in_the_window(
    make_desk: MakeDesk, home: Home, stick: Path
) -> None:
    desk = make_desk()
    code = new_recovery_code()
    desk.services.keys.accept_recovery_code(code)
    backed_up(desk, stick)
    leave(desk)
    for path in home.root.glob("vault.db*"):
        path.unlink()
    again = make_desk(unlock=False)
    unlock = page(again, UnlockPage)
    unlock.chosen.emit(PASSPHRASE)
    broken = page(again, ErrorPage)
    assert broken.restore.isVisible()
    broken.restore.click()
    form = listed(again, page(again, RestorePage).form)
    again.until(lambda: form.choices.list.count() == 1)
    go(again, form, str(code))
    restored = page(again, UnlockPage)
    restored.chosen.emit(PASSPHRASE)
    again.until(lambda: again.window.workspace is not None)
    assert [each.title for each in again.services.repository.consultations()] == ["Before"]


def test_a_new_computer_begins_with_a_backup(
    make_desk: MakeDesk, home: Home, stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    former = Home(tmp_path / "former")
    make_vault(former)
    services = open_services(former, PASSPHRASE, cost=CHEAP)
    services.repository.create_consultation("From the former one")
    services.backups.make(stick)
    services.close()
    desk = make_desk(new=True)
    first = page(desk, DisclaimerPage)
    read_to_its_end(first)
    first.go_on.click()
    page(desk, NewPassphrasePage).restore.click()
    form = listed(desk, page(desk, RestorePage).form)
    assert "No backup folder is chosen" in form.choices.told.text()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(stick))
    form.other.click()
    desk.until(lambda: form.choices.list.count() == 1)
    go(desk, form, PASSPHRASE)
    page(desk, UnlockPage).chosen.emit(PASSPHRASE)
    desk.until(lambda: desk.window.workspace is not None)
    assert titles_on(desk) == ["From the former one"]
    assert not list(home.root.glob("vault-before-*"))


def titles_on(desk: Desk) -> list[str]:
    return [each.title for each in desk.services.repository.consultations()]


def test_who_lost_all_keys_can_go_back_to_an_older_passphrase(
    make_desk: MakeDesk, home: Home, tmp_path: Path, stick: Path
) -> None:
    add_model(home, tmp_path)
    make_vault(home)
    desk = make_desk(new=True)
    page(desk, UnlockPage).lost.click()
    page(desk, LostPage).restore.click()
    form = page(desk, RestorePage).form
    form.leave.click()
    page(desk, LostPage)
