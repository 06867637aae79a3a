"""The pages before the first consultation, and the errors that can stand there."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.paths import Home
from app.services.application import open_services
from app.services.consultations import disclaimer_acknowledgement as disclaimers
from app.ui.start.disclaimer_page import DisclaimerPage
from app.ui.start.error_page import ErrorPage
from app.ui.start.model_page import ModelPage
from app.ui.start.passphrase_page import NewPassphrasePage, UnlockPage, rate
from app.ui.start.recovery_pages import RecoveryCodePage
from app.ui.start.start_page import StartPage
from app.ui.window import Window
from tests.gui.conftest import MakeDesk
from tests.helpers.gui import PASSPHRASE, Desk, add_model, make_vault, opener_with, read_to_its_end
from tests.helpers.keys import CHEAP

Page = TypeVar("Page", bound=StartPage)


def page(desk: Desk, kind: type[Page]) -> Page:
    """The page of that kind, once it is shown."""

    def shown() -> Page | None:
        flow = desk.window.flow
        return flow.page if flow is not None and isinstance(flow.page, kind) else None

    desk.until(lambda: shown() is not None)
    found = shown()
    assert found is not None
    return found


def test_the_first_start_leads_to_a_stored_acknowledgement_and_a_consultation(
    make_desk: MakeDesk, home: Home
) -> None:
    desk = make_desk(new=True)
    disclaimer = page(desk, DisclaimerPage)
    assert not disclaimer.go_on.isEnabled()
    read_to_its_end(disclaimer)
    disclaimer.go_on.click()
    secret = page(desk, NewPassphrasePage)
    assert secret.first.echoMode() is QLineEdit.EchoMode.Password
    secret.first.setText(PASSPHRASE)
    secret.second.setText(PASSPHRASE + "!")
    secret.go_on.click()
    assert "do not match" in secret.error.text()
    assert not home.vault.exists()
    secret.second.setText(PASSPHRASE)
    secret.go_on.click()
    noted = page(desk, RecoveryCodePage)
    code = noted.panel.code
    noted.go_on.click()
    assert not noted.panel.copy.isVisible(), "the code is hidden while its note is asked"
    noted.panel.group.setText("AAAA")
    noted.go_on.click()
    assert "not group" in noted.panel.error.text()
    noted.panel.group.setText(code.groups()[noted.panel.asked - 1].lower())
    noted.go_on.click()
    model = page(desk, ModelPage)
    desk.until(lambda: bool(model.cards))
    model.go_on.click()
    desk.until(lambda: desk.window.workspace is not None)
    assert desk.services.keys.state().recovery_made_at is not None
    assert desk.services.disclaimers.is_acknowledged()
    assert desk.ask("What is this?").body.plain_text() == "This is a scripted reply."


def test_no_vault_exists_before_the_disclaimer_is_acknowledged(
    make_desk: MakeDesk, home: Home
) -> None:
    page(make_desk(new=True), DisclaimerPage)
    assert not home.vault.exists()
    assert not home.vault_key.exists()


@pytest.fixture
def locked_home(home: Home, tmp_path: Path) -> Home:
    add_model(home, tmp_path)
    make_vault(home)
    return home


def test_a_wrong_passphrase_is_said_beside_its_field(
    make_desk: MakeDesk, locked_home: Home
) -> None:
    desk = make_desk(new=True)
    unlock = page(desk, UnlockPage)
    unlock.field.setText("not the one")
    unlock.go_on.click()
    desk.until(lambda: unlock.error.isVisible())
    assert unlock.field.selectedText() != ""
    unlock.field.setText(PASSPHRASE)
    unlock.go_on.click()
    desk.until(lambda: desk.window.workspace is not None)


def test_a_new_version_of_the_disclaimer_is_asked_again(
    make_desk: MakeDesk, locked_home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    changed = replace(disclaimers.current_disclaimer(), version=99)
    monkeypatch.setattr(disclaimers, "current_disclaimer", lambda: changed)
    desk = make_desk(new=True)
    unlock = page(desk, UnlockPage)
    unlock.field.setText(PASSPHRASE)
    unlock.go_on.click()
    again = page(desk, DisclaimerPage)
    assert desk.window.workspace is None
    read_to_its_end(again)
    again.go_on.click()
    desk.until(lambda: desk.window.workspace is not None)
    assert desk.services.repository.acknowledged_version(changed.id) == 99


def test_a_second_window_on_the_same_vault_says_so_calmly(
    make_desk: MakeDesk, locked_home: Home
) -> None:
    other = open_services(locked_home, PASSPHRASE, cost=CHEAP)
    try:
        desk = make_desk(new=True)
        unlock = page(desk, UnlockPage)
        unlock.field.setText(PASSPHRASE)
        unlock.go_on.click()
        error = page(desk, ErrorPage)
        assert "already open" in error.accessibleDescription()
    finally:
        other.close()
    error.try_again.click()
    page(desk, UnlockPage)


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is read-only for root")
def test_a_read_only_home_says_what_to_do(make_desk: MakeDesk, home: Home) -> None:
    home.root.parent.chmod(0o500)
    try:
        assert "CONSILIUM_HOME" in page(make_desk(new=True), ErrorPage).accessibleDescription()
    finally:
        home.root.parent.chmod(0o700)


def test_a_home_that_is_a_file_says_what_to_do(qtbot: QtBot, home: Home) -> None:
    home.root.write_text("in the way")
    window = Window(home, opener_with())
    desk = Desk(qtbot, window)
    assert "CONSILIUM_HOME" in page(desk, ErrorPage).accessibleDescription()
    window.shut()


def test_a_damaged_vault_is_an_error_page(make_desk: MakeDesk, locked_home: Home) -> None:
    locked_home.vault_key.write_text("rubbish")
    desk = make_desk(new=True)
    unlock = page(desk, UnlockPage)
    unlock.field.setText(PASSPHRASE)
    unlock.go_on.click()
    page(desk, ErrorPage)


def test_closing_in_the_middle_of_the_first_start_leaves_nothing_open(
    make_desk: MakeDesk, home: Home
) -> None:
    desk = make_desk(new=True)
    disclaimer = page(desk, DisclaimerPage)
    read_to_its_end(disclaimer)
    disclaimer.go_on.click()
    secret = page(desk, NewPassphrasePage)
    secret.chosen.emit(PASSPHRASE)
    page(desk, RecoveryCodePage)
    desk.window.shut()
    open_services(home, PASSPHRASE, cost=CHEAP).close()


def test_a_passphrase_is_rated_by_its_length_and_variety() -> None:
    assert "3 more" in rate("short")
    assert rate("a" * 30).startswith("Weak")
    assert rate("three small words") == "Good."
    assert rate("four words in a longer row") == "Strong."


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_the_clauses_at_the_end_are_seen_before_the_disclaimer_is_accepted(
    make_desk: MakeDesk,
) -> None:
    desk = make_desk(new=True, size=(720, 480))
    disclaimer = page(desk, DisclaimerPage)
    desk.pause(0.2)
    assert not disclaimer.check.isEnabled() and disclaimer.more.text()
    bar = disclaimer.area.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    assert not disclaimer.check.isEnabled()
    bar.setValue(bar.maximum())
    assert disclaimer.check.isEnabled() and not disclaimer.more.text()


def test_all_pages_of_the_first_start_have_one_width(make_desk: MakeDesk) -> None:
    desk = make_desk(new=True)
    widths = {page(desk, DisclaimerPage).inner.width()}
    flow = desk.window.flow
    assert flow is not None
    flow.ask_new_passphrase()
    desk.pause(0.1)
    widths.add(page(desk, NewPassphrasePage).inner.width())
    flow.create_vault(PASSPHRASE)
    widths.add(page(desk, RecoveryCodePage).inner.width())
    flow.ask_model()
    desk.pause(0.1)
    widths.add(page(desk, ModelPage).inner.width())
    assert len(widths) == 1
