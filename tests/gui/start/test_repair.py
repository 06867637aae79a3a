"""Repairing a damaged vault in the window: where it does not open, and from an open one."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from app.core.audit_chain import AuditEvent
from app.core.recovery_code import new_recovery_code
from app.paths import Home
from app.services.vault import repair_service as repairing
from app.store.sqlite_driver import PAGE_BYTES
from app.ui.settings.backups_page import TITLE
from app.ui.settings.restore_and_import import RepairControl
from app.ui.start.disclaimer_page import DisclaimerPage
from app.ui.start.error_page import ErrorPage
from app.ui.start.passphrase_page import UnlockPage
from app.ui.start.repair_pages import RepairedPage, RepairPage
from app.ui.start.restore_page import RestorePage
from tests.gui.conftest import MakeDesk
from tests.gui.start.test_first_start import page
from tests.helpers.consultations import question
from tests.helpers.gui import PASSPHRASE, Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support|propagateSizeHints")

CUT = "Whose end is lost"


def written(desk: Desk, home: Home) -> None:
    """Two consultations, the one with a message of many pages; the window is closed."""
    repository = desk.services.repository
    whole = repository.create_consultation("Untouched")
    repository.add_message(question(whole.id, "short"))
    long = repository.create_consultation(CUT)
    repository.add_message(question(long.id, "many pages " * 60_000))
    desk.window.close()
    desk.window.shut()
    flip(home, home.vault.stat().st_size * 2 // 5 // PAGE_BYTES * PAGE_BYTES + 77)


def flip(home: Home, at: int) -> None:
    content = bytearray(home.vault.read_bytes())
    content[at] ^= 1
    home.vault.write_bytes(content)


@pytest.fixture
def broken(make_desk: MakeDesk, home: Home) -> Desk:
    """A window whose vault does not open, at the page that says so."""
    written(make_desk(), home)
    flip(home, 300)  # in the first page
    desk = make_desk(unlock=False)
    page(desk, UnlockPage).chosen.emit(PASSPHRASE)
    page(desk, ErrorPage)
    return desk


def asked(desk: Desk) -> RepairPage:
    error = page(desk, ErrorPage)
    assert error.repair.isVisible()
    assert error.restore.isVisible()
    error.repair.click()
    return page(desk, RepairPage)


def go(repair: RepairPage, typed: str) -> None:
    repair.field.setText(typed)
    repair.go_on.click()


def kept(home: Home) -> list[Path]:
    return list(home.root.glob("vault-damaged-*"))


def test_a_vault_that_does_not_open_is_repaired_and_opens(broken: Desk, home: Home) -> None:
    damaged = home.vault.read_bytes()
    repair = asked(broken)
    go(repair, PASSPHRASE)
    assert repair.progress.isVisible()
    assert not repair.field.text()
    report = page(broken, RepairedPage)
    assert report.losses.toPlainText() == f"1 message without the end: {CUT}"
    assert any(text.text().startswith("Tags, the record") for text in report.findChildren(QLabel))
    (folder,) = kept(home)
    assert folder.name in report.kept.text()
    assert (folder / "vault.db").read_bytes() == damaged
    report.go_on.click()
    page(broken, UnlockPage).chosen.emit(PASSPHRASE)
    page(broken, DisclaimerPage).acknowledged.emit()  # that it was read stood in the lost page
    broken.until(lambda: broken.window.workspace is not None)
    repository = broken.services.repository
    assert {each.title for each in repository.consultations()} == {"Untouched", CUT}
    rows = [row for row in broken.services.audit.rows() if row.event == AuditEvent.REPAIRED]
    assert len(rows) == 1
    assert broken.services.audit.verify().problems == ()


def test_the_recovery_code_repairs_too(make_desk: MakeDesk, home: Home) -> None:
    first = make_desk()
    code = new_recovery_code()
    first.services.keys.accept_recovery_code(code)
    written(first, home)
    desk = make_desk(unlock=False, repair=True)
    go(page(desk, RepairPage), str(code))
    assert CUT in page(desk, RepairedPage).losses.toPlainText()


def test_a_wrong_passphrase_is_one_sentence_and_slows_the_next_try(
    broken: Desk, home: Home
) -> None:
    before = home.vault.read_bytes()
    repair = asked(broken)
    for number in range(3):
        go(repair, f"not the one {number}")
        broken.until(repair.error.isVisible)
        assert "passphrase" in repair.error.text()
    assert repair.go_on.text().startswith("Wait 0:0")
    repair.field.setText(PASSPHRASE)
    assert not repair.go_on.isEnabled()
    repair.leave.click()
    again = asked(broken)
    broken.until(lambda: again.go_on.text().startswith("Wait 0:0"))
    assert (home.vault.read_bytes(), kept(home)) == (before, [])


def test_where_nothing_can_be_read_nothing_is_changed(make_desk: MakeDesk, home: Home) -> None:
    first = make_desk()
    written(first, home)
    rubbish = bytes(range(256)) * 512
    home.vault.write_bytes(rubbish)
    desk = make_desk(unlock=False)
    page(desk, UnlockPage).chosen.emit(PASSPHRASE)
    repair = asked(desk)
    go(repair, PASSPHRASE)
    desk.until(repair.error.isVisible)
    assert "Nothing could be read" in repair.error.text()
    assert repair.go_on.text() == "Repair"
    assert (home.vault.read_bytes(), kept(home)) == (rubbish, [])
    repair.restore.click()
    page(desk, RestorePage).form.leave.click()
    page(desk, RepairPage)


def test_without_its_key_file_a_restore_alone_is_offered(make_desk: MakeDesk, home: Home) -> None:
    first = make_desk()
    written(first, home)
    home.vault_key.unlink()
    desk = make_desk(unlock=False)
    page(desk, UnlockPage).chosen.emit(PASSPHRASE)
    error = page(desk, ErrorPage)
    assert error.restore.isVisible()
    assert not error.repair.isVisible()


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Repairs wait at their beginning until this is called."""
    gate = threading.Event()
    repair = repairing.repair

    def wait(*given: object) -> object:
        gate.wait(10)
        return repair(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(repairing, "repair", wait)
    return gate.set


def test_a_repair_that_is_given_up_changes_nothing(
    broken: Desk, home: Home, held: Callable[[], None]
) -> None:
    before = home.vault.read_bytes()
    repair = asked(broken)
    go(repair, PASSPHRASE)
    assert repair.leave.text() == "Cancel"
    repair.leave.click()
    assert not repair.leave.isEnabled()
    held()
    broken.until(lambda: not repair.is_repairing)
    assert (home.vault.read_bytes(), kept(home)) == (before, [])
    assert not list(home.root.glob(".repair*"))
    assert repair.leave.isEnabled()
    assert broken.window.flow is not None
    assert broken.window.flow.page is repair
    assert repair.focusWidget() is repair.field


def test_a_window_that_is_closed_gives_its_repair_up(
    broken: Desk, home: Home, held: Callable[[], None]
) -> None:
    before = home.vault.read_bytes()
    go(asked(broken), PASSPHRASE)
    closing = threading.Timer(0.2, held)
    closing.start()
    broken.window.close()
    broken.window.shut()
    closing.join()
    assert (home.vault.read_bytes(), kept(home)) == (before, [])


def test_a_lock_waits_for_the_repair_and_shows_no_title(
    broken: Desk, home: Home, held: Callable[[], None]
) -> None:
    go(asked(broken), PASSPHRASE)
    broken.window.lock(at_once=True)
    assert not broken.window.locker.is_locked
    held()
    broken.until(lambda: broken.relaunched != [])
    assert len(kept(home)) == 1
    assert "Saved: 2 messages in 2 consultations." in broken.window.restored
    assert "in 1 consultation." in broken.window.restored
    assert CUT not in broken.window.restored


def test_a_lock_covers_what_was_lost(broken: Desk) -> None:
    go(asked(broken), PASSPHRASE)
    page(broken, RepairedPage)
    broken.window.lock()
    assert broken.window.locker.is_locked
    broken.until(lambda: broken.relaunched != [])


def test_the_settings_lead_to_a_repair(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.workspace.dialogs.show_settings(TITLE)
    desk.workspace.findChildren(RepairControl)[-1].repair.click()
    desk.pause(0.2)
    assert desk.relaunched == []  # it is asked before
    desk.agree()
    desk.until(lambda: desk.relaunched != [])
    assert desk.window.repairs


def test_a_window_that_begins_with_a_repair_can_go_back_and_open(make_desk: MakeDesk) -> None:
    desk = make_desk(unlock=False, repair=True)
    page(desk, RepairPage).leave.click()
    page(desk, UnlockPage).chosen.emit(PASSPHRASE)
    desk.until(lambda: desk.window.workspace is not None)


def test_damage_that_is_met_while_working_offers_the_repair(
    make_desk: MakeDesk, home: Home
) -> None:
    written(make_desk(), home)
    desk = make_desk()
    desk.workspace.banner.hide()
    found = {each.title: each.id for each in desk.services.repository.consultations()}
    desk.workspace.open(found[CUT])
    desk.until(lambda: "or restore a backup" in desk.workspace.banner.text.text())
    assert desk.workspace.banner.action.text() == "Repair…"
