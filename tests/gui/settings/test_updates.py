"""Update from a file in the window: looked at, backed up before, and told in a sentence."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PySide6.QtWidgets import QFileDialog, QLabel

from app.store.backup.backup_folder import list_backups
from app.ui.settings.settings_dialog import SettingsDialog
from app.ui.settings.update_dialog import UpdateDialog
from app.ui.settings.updates_page import TITLE, UpdateControl
from tests.helpers.gui import Desk
from tests.helpers.packages import (
    INSTALLS,
    NEWER,
    SYSTEM,
    Publisher,
    installed_program,
    package_of,
)

pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support"),  # offscreen, of dialogs
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="install.sh is Linux's"),
]


@pytest.fixture
def publisher() -> Publisher:
    return Publisher(Ed25519PrivateKey.generate())


@pytest.fixture
def program(desk: Desk, tmp_path: Path, publisher: Publisher) -> Path:
    """What the window takes for the folder that it runs from."""
    desk.services.updates.program = installed_program(tmp_path, publisher)
    return desk.services.updates.program


def control_of(desk: Desk) -> UpdateControl:
    desk.workspace.dialogs.show_settings(TITLE)
    dialog = next(d for d in desk.workspace.findChildren(SettingsDialog) if d.isVisible())
    return dialog.findChildren(UpdateControl)[0]


def chosen(desk: Desk, package: Path, monkeypatch: pytest.MonkeyPatch) -> UpdateControl:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(package), ""))
    control = control_of(desk)
    control.choose.click()
    return control


def dialog_of(desk: Desk, control: UpdateControl) -> UpdateDialog:
    desk.until(lambda: any(d.isVisible() for d in control.findChildren(UpdateDialog)))
    return control.findChildren(UpdateDialog)[-1]


def signed(folder: Path, publisher: Publisher, installs: str = INSTALLS) -> Path:
    package = package_of(folder, installs)
    publisher.sign(package, f"consilium {NEWER} {SYSTEM}")
    return package


def words(dialog: UpdateDialog) -> str:
    return " ".join(each.text() for each in dialog.findChildren(QLabel) if each.isVisible())


def test_a_signed_package_is_shown_installed_and_begun_anew_with(
    desk: Desk, program: Path, tmp_path: Path, publisher: Publisher,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    control = chosen(desk, signed(tmp_path, publisher), monkeypatch)
    dialog = dialog_of(desk, control)
    assert f"Version {NEWER}" in words(dialog) and "signed with the key" in words(dialog)
    assert (program / "version").read_text() == "old"
    backups = desk.services.home.backups
    assert not list_backups(backups)
    dialog.install.click()
    assert dialog.bar.isVisible() and dialog.stop.isVisible() and not dialog.install.isVisible()
    desk.until(lambda: desk.relaunched != [])
    assert (program / "version").read_text() == "new\n"
    assert len(list_backups(backups)) == 1
    assert desk.window.restored == f"Consilium {NEWER} is installed."


def test_what_fails_its_own_test_leaves_this_version_and_is_told(
    desk: Desk, program: Path, tmp_path: Path, publisher: Publisher,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    package = signed(tmp_path, publisher, 'echo "it gives no answer" >&2\nexit 1')
    dialog = dialog_of(desk, chosen(desk, package, monkeypatch))
    dialog.install.click()
    desk.until(dialog.problem.isVisible)
    assert "own test here" in dialog.problem.text() and "no answer" in dialog.problem.text()
    assert dialog.install.isVisible() and not dialog.bar.isVisible()
    assert (program / "version").read_text() == "old" and desk.relaunched == []


def test_what_is_in_place_but_not_whole_begins_anew_with_that_sentence(
    desk: Desk, program: Path, tmp_path: Path, publisher: Publisher,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    package = signed(tmp_path, publisher, f'{INSTALLS}\necho "no room" >&2\nexit 4')
    dialog_of(desk, chosen(desk, package, monkeypatch)).install.click()
    desk.until(lambda: desk.relaunched != [])
    assert "(no room)" in desk.window.restored


def test_escape_stops_what_is_under_way_and_the_dialog_stays_until_then(
    desk: Desk, program: Path, tmp_path: Path, publisher: Publisher,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    package = signed(tmp_path, publisher, f"trap 'exit 130' TERM\ntouch \"$2/began\"\n"
                     f"sleep 60 & wait\n{INSTALLS}")  # fmt: skip
    dialog = dialog_of(desk, chosen(desk, package, monkeypatch))
    dialog.install.click()
    desk.until((program.parents[1] / "began").exists)
    dialog.reject()
    assert dialog.isVisible() and not dialog.stop.isEnabled()
    desk.until(dialog.problem.isVisible)
    assert dialog.problem.text() == "Stopped: this version was kept."
    assert (program / "version").read_text() == "old"
    dialog.reject()
    assert not dialog.isVisible() and desk.relaunched == []


@pytest.mark.parametrize("fault", ["altered", "unsigned", "older"])
def test_what_can_not_be_installed_is_one_sentence_on_the_page(
    desk: Desk, program: Path, tmp_path: Path, publisher: Publisher,
    monkeypatch: pytest.MonkeyPatch, fault: str,
) -> None:  # fmt: skip
    package = signed(tmp_path, publisher)
    signature = package.with_name(package.name + ".minisig")
    if fault == "altered":
        package.write_bytes(package.read_bytes() + b"x")
    elif fault == "unsigned":
        signature.unlink()
    else:
        publisher.sign(package, f"consilium 0.0.1 {SYSTEM}")
    told = {
        "altered": "The package was altered",
        "unsigned": "put consilium.tar.xz.minisig beside",
        "older": "which is not newer than this one",
    }[fault]
    control = chosen(desk, package, monkeypatch)
    desk.until(lambda: told in control.state.text())
    assert control.state.property("role") == "error" and control.choose.isEnabled()
    assert not control.findChildren(UpdateDialog)


def test_where_no_package_can_be_installed_no_file_is_asked_for(
    desk: Desk, program: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (program / "share/consilium/update.pub").unlink()

    def asked(*_: object) -> tuple[str, str]:
        raise AssertionError("a file was asked for")

    monkeypatch.setattr(QFileDialog, "getOpenFileName", asked)
    control = control_of(desk)
    control.choose.click()
    assert "knows nobody's key" in control.state.text()


def test_a_vault_that_can_not_be_copied_stops_the_update(
    desk: Desk, program: Path, tmp_path: Path, publisher: Publisher,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    desk.services.home.backups.write_text("a file in its place")
    dialog = dialog_of(desk, chosen(desk, signed(tmp_path, publisher), monkeypatch))
    dialog.install.click()
    desk.until(dialog.problem.isVisible)
    assert "The backup folder" in dialog.problem.text()
    assert (program / "version").read_text() == "old"
