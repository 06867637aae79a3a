"""A forgotten passphrase, a wrong one too often, the login: where the first page leads to."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.core.recovery_code import RecoveryCode, new_recovery_code, read_recovery_code
from app.paths import Home
from app.services.application import open_services
from app.services.vault.unlock import ways_to_open
from app.settings import Theme
from app.ui.start import recovery_code_panel
from app.ui.start.disclaimer_page import DisclaimerPage
from app.ui.start.passphrase_page import NewPassphrasePage, UnlockPage
from app.ui.start.recovery_pages import (
    AsidePage,
    ForgottenPage,
    LostPage,
    RecoveryCodePage,
)
from app.ui.theme import look_for
from tests.gui.conftest import MakeDesk
from tests.gui.start.test_first_start import page
from tests.helpers.gui import PASSPHRASE, add_model, make_vault
from tests.helpers.keys import CHEAP, FakeKeyring

NEW = "another passphrase"


@pytest.fixture
def locked_home(home: Home, tmp_path: Path) -> Home:
    add_model(home, tmp_path)
    make_vault(home)
    return home


def with_code(home: Home) -> RecoveryCode:
    code = new_recovery_code()
    services = open_services(home, PASSPHRASE, cost=CHEAP)
    services.keys.accept_recovery_code(code)
    services.close()
    return code


def test_the_recovery_code_leads_to_a_new_passphrase(
    make_desk: MakeDesk, locked_home: Home
) -> None:
    code = with_code(locked_home)
    desk = make_desk(new=True)
    page(desk, UnlockPage).lost.click()
    forgotten = page(desk, ForgottenPage)
    typed = str(code)
    desk.qtbot.keyClicks(forgotten.field, code.characters[:-1].lower())
    assert forgotten.field.text() == typed[:-1], "groups as they stand on the note"
    forgotten.go_on.click()
    assert "31" in forgotten.error.text()
    desk.qtbot.keyClicks(forgotten.field, typed[-1])
    forgotten.go_on.click()
    secret = page(desk, NewPassphrasePage)
    assert desk.window.workspace is None, "no way around a new passphrase"
    secret.first.setText(NEW)
    secret.second.setText(NEW)
    secret.go_on.click()
    desk.until(lambda: desk.window.workspace is not None)
    desk.window.shut()
    open_services(locked_home, NEW, cost=CHEAP).close()


def test_without_a_recovery_code_the_old_vault_is_put_aside(
    make_desk: MakeDesk, locked_home: Home
) -> None:
    desk = make_desk(new=True)
    page(desk, UnlockPage).lost.click()
    lost = page(desk, LostPage)
    lost.to_passphrase.click()
    page(desk, UnlockPage).lost.click()
    lost = page(desk, LostPage)
    assert not lost.begin.isEnabled()
    lost.check.click()
    lost.begin.click()
    aside = page(desk, AsidePage)
    old = Home(Path(aside.accessibleDescription()))
    aside.go_on.click()
    page(desk, DisclaimerPage)
    assert not ways_to_open(locked_home).exists
    open_services(old, PASSPHRASE, cost=CHEAP).close()


def test_wrong_tries_are_counted_down_on_the_button(make_desk: MakeDesk, locked_home: Home) -> None:
    desk = make_desk(new=True)
    unlock = page(desk, UnlockPage)
    for number in range(3):
        desk.until(lambda: not unlock.field.isReadOnly())
        unlock.field.setText(f"not the one {number}")
        unlock.go_on.click()
        desk.until(lambda: unlock.error.isVisible())
    assert unlock.go_on.text() in ("Wait 0:05", "Wait 0:04")
    unlock.field.setText(PASSPHRASE)
    assert not unlock.go_on.isEnabled()
    again = make_desk(new=True)
    waiting = page(again, UnlockPage)
    assert waiting.go_on.text().startswith("Wait 0:0")
    again.until(lambda: waiting.go_on.text() == "Open")
    waiting.field.setText(PASSPHRASE)
    waiting.go_on.click()
    again.until(lambda: again.window.workspace is not None)


def test_the_system_login_opens_where_it_was_turned_on(
    make_desk: MakeDesk, locked_home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    keyring = FakeKeyring()
    services = open_services(locked_home, PASSPHRASE, cost=CHEAP, keyring=keyring)
    services.keys.turn_keyring_on()
    services.close()
    monkeypatch.setattr("app.services.vault.unlock.SystemKeyring", lambda: keyring)
    desk = make_desk(new=True)
    unlock = page(desk, UnlockPage)
    keyring.refuses = True
    unlock.login.click()
    desk.until(lambda: unlock.error.isVisible())
    assert "locked" in unlock.error.text()
    keyring.refuses = False
    unlock.login.click()
    desk.until(lambda: desk.window.workspace is not None)


def test_the_system_login_is_offered_only_where_it_is_on_and_never_after_a_lock(
    qtbot: QtBot,
) -> None:
    from app.services.vault.unlock import UnlockWays

    look = look_for(Theme.LIGHT, 1.0)
    for ways, locked, offered in (
        (UnlockWays(True), False, False),
        (UnlockWays(True, keyring=True), False, True),
        (UnlockWays(True, keyring=True), True, False),
    ):
        unlock = UnlockPage(look, locked, ways)
        qtbot.addWidget(unlock)
        assert unlock.login.isHidden() is not offered


@pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen plugin, of any window
def test_the_code_page_works_by_keyboard_and_warns_before_it_is_left(qtbot: QtBot) -> None:
    shown = RecoveryCodePage(look_for(Theme.LIGHT, 1.0), "")
    qtbot.addWidget(shown)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    skipped: list[bool] = []
    shown.skipped.connect(lambda: skipped.append(True))
    qtbot.keyClick(shown, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(shown.warning.isVisible)
    assert not shown.panel.isVisible()
    qtbot.keyClick(shown, Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(shown.panel.isVisible)
    assert not skipped
    qtbot.keyClick(shown, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(shown.warning.isVisible)
    qtbot.keyClick(shown, Qt.Key.Key_G, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: bool(skipped))


@pytest.mark.parametrize("name", ["code.pdf", "code.txt", "code"])
def test_a_saved_code_is_the_owners_alone(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    panel = recovery_code_panel.CodePanel(look_for(Theme.LIGHT, 1.0))
    qtbot.addWidget(panel)
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / name), "PDF (*.pdf)")
    )
    panel.save.click()
    path = next(tmp_path.glob("code*"))
    content = path.read_bytes()
    assert path.stat().st_mode & 0o077 == 0
    if path.suffix == ".txt":
        line = next(line for line in content.decode().splitlines() if line.startswith("    "))
        assert read_recovery_code(line) == panel.code
    else:
        assert content.startswith(b"%PDF")
        assert len(content) > 2000
