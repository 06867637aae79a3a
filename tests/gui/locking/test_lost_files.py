"""The vault's files go while the window is open: a banner says it, and saves what is held."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from app.paths import Home
from app.services.application import open_services
from app.services.vault.restore_service import restore_into
from app.ui.start.restore_page import RestorePage
from tests.gui.conftest import MakeDesk
from tests.helpers.gui import PASSPHRASE, Desk
from tests.helpers.keys import CHEAP


def _draft_in(saved: Path, new: Path) -> str:
    restored = restore_into(new, saved, PASSPHRASE)
    services = open_services(restored.home, PASSPHRASE, cost=CHEAP)
    try:
        return services.repository.draft(None)
    finally:
        services.close()


def test_the_banner_saves_what_is_held_where_the_clinician_says(
    desk: Desk, home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(stick))
    desk.ask("What was asked before?")
    desk.workspace.open_new()
    desk.until(lambda: desk.workspace.conversation.current_id is None)
    shutil.rmtree(home.root)
    banner = desk.workspace.banner
    desk.until(banner.isVisible)
    assert "is no longer in" in banner.text.text()
    desk.workspace.composer.editor.setPlainText("typed after")
    banner.action.click()
    desk.until(lambda: "saved in" in banner.text.text())
    (saved,) = stick.iterdir()
    assert _draft_in(saved, tmp_path / "new") == "typed after"


def test_a_question_is_not_asked_into_a_vault_that_is_gone(desk: Desk, home: Home) -> None:
    home.vault.unlink()
    desk.send("Into nothing?")
    desk.until(desk.workspace.banner.isVisible)
    desk.until(lambda: not desk.workspace.composer.is_held)
    assert desk.workspace.composer.text() == "Into nothing?"
    assert desk.replies() == []


def test_a_lock_saves_what_is_held_and_the_next_start_leads_to_it(
    make_desk: MakeDesk, home: Home, tmp_path: Path
) -> None:
    desk = make_desk()
    desk.workspace.composer.editor.setPlainText("typed before the lock")
    shutil.rmtree(home.root)
    desk.window.lock(at_once=True)
    desk.until(lambda: bool(desk.relaunched))
    told = desk.window.restored
    (saved,) = home.root.parent.glob("consilium-????????-2*")
    assert str(saved) in told
    assert _draft_in(saved, tmp_path / "new") == "typed before the lock"

    again = make_desk(unlock=False, new=True, restored=told)
    again.until(lambda: again.window.flow is not None and again.window.flow.page is not None)
    assert again.window.flow is not None
    page = again.window.flow.page
    assert isinstance(page, RestorePage)
