"""The keys on the security page: another passphrase, another code, the system login."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.core.recovery_code import RecoveryCode
from app.paths import Home
from app.services.application import open_services
from app.ui.settings.key_dialogs import PassphraseDialog, RecoveryCodeDialog
from app.ui.settings.key_rows import KeyRows
from app.ui.settings.settings_page import SettingsPage, Surroundings
from tests.gui.conftest import MakeDesk
from tests.helpers.gui import PASSPHRASE, Desk
from tests.helpers.keys import CHEAP, FakeKeyring

NEW = "another passphrase"

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen plugin, of any dialog


@pytest.fixture
def around(desk: Desk) -> Surroundings:
    return Surroundings(desk.window.look, desk.services, desk.window.background)


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


def test_the_passphrase_is_changed_after_the_old_one_was_typed(
    desk: Desk, home: Home, around: Surroundings, parent: QWidget
) -> None:
    dialog = PassphraseDialog(parent, around.services.keys, around.background, around.look)
    dialog.show()
    done: list[bool] = []
    dialog.accepted.connect(lambda: done.append(True))
    assert not dialog.go_on.isEnabled()
    for field, typed in ((dialog.old, "not the one"), (dialog.new, NEW), (dialog.again, NEW + "!")):
        field.setText(typed)
    dialog.go_on.click()
    assert "do not match" in dialog.error.text()
    dialog.again.setText(NEW)
    dialog.go_on.click()
    desk.until(lambda: "does not open" in dialog.error.text() and dialog.go_on.isEnabled())
    layout = dialog.layout()
    assert layout is not None
    assert dialog.height() >= layout.totalHeightForWidth(dialog.width())
    dialog.old.setText(PASSPHRASE)
    dialog.go_on.click()
    desk.until(lambda: bool(done))
    desk.window.shut()
    open_services(home, NEW, cost=CHEAP).close()


def test_a_new_code_holds_once_a_group_of_it_was_typed(
    desk: Desk, home: Home, around: Surroundings, parent: QWidget
) -> None:
    dialog = RecoveryCodeDialog(parent, around.services.keys, around.background, around.look)
    dialog.show()
    code: RecoveryCode = dialog.panel.code
    done: list[bool] = []
    dialog.accepted.connect(lambda: done.append(True))
    dialog.go_on.click()
    assert around.services.keys.state().recovery_made_at is None
    dialog.panel.group.setText(code.groups()[dialog.panel.asked - 1])
    dialog.go_on.click()
    desk.until(lambda: bool(done))
    desk.window.shut()
    open_services(home, code, cost=CHEAP).close()


def test_the_page_says_what_stands_and_switches_the_system_login(
    make_desk: MakeDesk, qtbot: QtBot
) -> None:
    keyring = FakeKeyring()
    desk = make_desk(keyring=keyring)
    around = Surroundings(desk.window.look, desk.services, desk.window.background)
    page = SettingsPage("Security")
    qtbot.addWidget(page)
    rows = KeyRows(page, around)
    desk.until(lambda: rows.login.isEnabled())
    assert "There is none" in rows.code_told.text()
    keyring.refuses = True
    rows.login.click()
    desk.until(lambda: rows.login.isEnabled() and "locked" in rows.error.text())
    assert not rows.login.isChecked()
    keyring.refuses = False
    rows.login.click()
    desk.until(rows.login.isEnabled)
    assert rows.login.isChecked()
    assert around.services.keys.state().keyring
