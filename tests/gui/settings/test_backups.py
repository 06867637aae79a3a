"""Backups in the window: chosen in the settings, made by themselves, and troubles in a banner."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from app.paths import Home
from app.ui.settings import backups_page as backups
from app.ui.settings.backups_page import TITLE, FolderControl, NowControl
from app.ui.settings.restore_and_import import ImportControl
from app.ui.settings.settings_dialog import SettingsDialog
from tests.gui.conftest import MakeDesk
from tests.helpers.consultations import question
from tests.helpers.gui import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, of dialogs


def page(desk: Desk) -> tuple[FolderControl, NowControl]:
    desk.workspace.dialogs.show_settings(TITLE)
    dialog = next(d for d in desk.workspace.findChildren(SettingsDialog) if d.isVisible())
    return dialog.findChildren(FolderControl)[0], dialog.findChildren(NowControl)[0]


def test_a_chosen_folder_gets_backups(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    folder, now = page(desk)
    assert not now.make.isEnabled()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(stick))
    folder.choose.click()
    desk.until(lambda: desk.services.settings.backup_folder == str(stick))
    now.make.click()
    desk.until(lambda: "opened and checked" in now.state.text())
    assert desk.services.backups.listed()
    folder.none.click()
    desk.until(lambda: desk.services.settings.backup_folder == "")
    assert not now.make.isEnabled()


def test_a_backup_that_fails_says_so_on_the_page(desk: Desk, tmp_path: Path) -> None:
    desk.services.change_settings(backup_folder=str(tmp_path / "pulled"))
    _, now = page(desk)
    desk.until(lambda: "is not there" in now.state.text())
    now.make.click()
    desk.until(lambda: "is not there" in now.state.text() and now.make.isEnabled())


def test_a_stick_that_is_plugged_in_again_shows_by_itself(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backups, "LOOK_AGAIN_MS", 20)
    stick = tmp_path / "stick"
    stick.mkdir()
    desk.services.change_settings(backup_folder=str(stick))
    desk.services.backups.make()
    stick.rename(tmp_path / "pulled")
    _, now = page(desk)
    desk.until(lambda: "Connect its disk" in now.state.text())
    (tmp_path / "pulled").rename(stick)
    desk.until(lambda: "opened and checked" in now.state.text())


def test_a_missing_stick_is_one_calm_banner(desk: Desk, tmp_path: Path) -> None:
    desk.services.change_settings(backup_folder=str(tmp_path / "pulled"))
    desk.until(desk.workspace.banner.isVisible)
    assert "is tried again" in desk.workspace.banner.text.text()


def test_damage_is_said_with_what_to_do(make_desk: MakeDesk, home: Home) -> None:
    first = make_desk()
    long = first.services.repository.create_consultation("Long")
    first.services.repository.add_message(question(long.id, "many pages " * 20_000))
    first.window.close()
    first.window.shut()
    content = bytearray(home.vault.read_bytes())
    content[-20 * 4096 + 9] ^= 1  # in the middle of the message
    home.vault.write_bytes(content)
    second = make_desk()
    second.until(second.workspace.banner.isVisible)
    assert "A repair saves what can be read" in second.workspace.banner.text.text()
    second.workspace.banner.action.click()
    second.pause(0.2)
    assert second.relaunched == []  # it is asked before
    second.agree()
    second.until(lambda: second.relaunched != [])
    assert second.window.repairs


def test_a_file_is_imported_in_the_window(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "chats.json"
    message = {
        "id": "a",
        "parentId": None,
        "role": "user",
        "content": "Hello?",
        "timestamp": 1.76e9,
    }
    chat = {"title": "From elsewhere", "history": {"messages": {"a": message}, "currentId": "a"}}
    path.write_text(json.dumps([chat]))
    page(desk)
    dialog = next(d for d in desk.workspace.findChildren(SettingsDialog) if d.isVisible())
    control = dialog.findChildren(ImportControl)[0]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    control.choose.click()
    desk.until(lambda: "1 consultation imported" in control.state.text())
    control.choose.click()
    desk.until(lambda: "Nothing new: 1 consultation of this file was" in control.state.text())
    path.write_text("{}")
    control.choose.click()
    desk.until(lambda: "no transcript" in control.state.text())
    assert control.state.property("role") == "error"
    dialog.accept()
    assert [each.title for each in desk.services.repository.consultations()] == ["From elsewhere"]
