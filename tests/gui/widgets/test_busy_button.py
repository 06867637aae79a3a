"""The keyboard's place comes back to a button that was disabled while it was at work."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.settings.audit_dialog import AuditDialog
from app.ui.settings.backups_page import TITLE
from app.ui.settings.restore_and_import import ImportControl
from app.ui.settings.settings_dialog import SettingsDialog
from app.ui.widgets.busy_button import BusyButton
from tests.helpers.gui import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, of dialogs


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """Three buttons, the first of them focused."""
    window = QWidget()
    column = QVBoxLayout(window)
    for name in ("first", "second", "third"):
        column.addWidget(QPushButton(name))
    qtbot.addWidget(window)
    window.show()
    buttons(window)[0].setFocus()
    return window


def buttons(window: QWidget) -> list[QPushButton]:
    return window.findChildren(QPushButton)


def test_the_place_comes_back_once_the_button_is_enabled(window: QWidget) -> None:
    first, second, _ = buttons(window)
    held = BusyButton(first)
    held.hold()
    assert window.focusWidget() is second
    assert not first.isEnabled()
    held.release()
    assert window.focusWidget() is first
    assert first.isEnabled()


def test_a_place_that_was_moved_meanwhile_stays(window: QWidget) -> None:
    first, _, third = buttons(window)
    held = BusyButton(first)
    held.hold()
    third.setFocus()
    held.release()
    assert window.focusWidget() is third


def test_a_button_that_was_not_focused_takes_no_place(window: QWidget) -> None:
    first, second, _ = buttons(window)
    held = BusyButton(second)
    held.hold()
    held.release()
    assert window.focusWidget() is first
    held.release()  # what failed was something else
    assert window.focusWidget() is first


def test_an_import_leaves_the_place_on_its_button(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "chats.json"
    path.write_text("{}")
    desk.workspace.dialogs.show_settings(TITLE)
    dialog = next(d for d in desk.workspace.findChildren(SettingsDialog) if d.isVisible())
    control = dialog.findChildren(ImportControl)[0]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    control.choose.setFocus()
    control.choose.click()
    assert dialog.focusWidget() is not control.choose
    desk.until(lambda: "no transcript" in control.state.text())
    assert dialog.focusWidget() is control.choose
    dialog.accept()


def test_a_check_of_the_record_leaves_the_place_on_its_button(desk: Desk) -> None:
    services = desk.services
    dialog = AuditDialog(desk.window, desk.window.look, services, desk.window.background)
    dialog.open()
    desk.until(lambda: dialog.rows.rowCount() > 0)
    dialog.verify.setFocus()
    dialog.verify.click()
    assert dialog.focusWidget() is dialog.export
    desk.until(lambda: "The record is whole" in dialog.said.text())
    assert dialog.focusWidget() is dialog.verify
    dialog.accept()
    dialog.deleteLater()
