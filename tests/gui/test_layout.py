"""Nothing is cut and nothing lies over another thing, on every page, at every size."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.core.recovery_code import new_recovery_code
from app.services.consultations.disclaimer_acknowledgement import current_disclaimer
from app.settings import Theme
from app.ui.settings.settings_dialog import PAGES, SettingsDialog
from app.ui.start.disclaimer_page import DisclaimerPage
from app.ui.start.error_page import ErrorPage
from app.ui.start.model_page import ModelPage
from app.ui.start.passphrase_page import NewPassphrasePage, UnlockPage
from app.ui.start.recovery_pages import AsidePage, ForgottenPage, LostPage, RecoveryCodePage
from app.ui.theme import Look, look_for
from tests.gui.conftest import MakeDesk
from tests.helpers.gui import Desk
from tests.helpers.layout_faults import faults_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support|propagateSizeHints")

SIZES = [(720, 480), (960, 540), (1280, 800), (1920, 1080)]
REPLY = """Likely a **pneumonia**.

## What to give

| drug | dose | interval | why |
|---|--:|---|---|
| amoxicillin | 500 mg | every 8 h | first choice in the guideline |
| doxycycline | 100 mg | every 12 h | where penicillin is not tolerated |

1. Measure the oxygen saturation.
2. See the patient again within two days.
"""
START: dict[str, Callable[[Look], QWidget]] = {
    "disclaimer": lambda look: DisclaimerPage(look, current_disclaimer(), "Step 1 of 4"),
    "passphrase": lambda look: NewPassphrasePage(look, "Step 2 of 4"),
    "code": lambda look: RecoveryCodePage(look, "Step 3 of 4"),
    "model": lambda look: ModelPage(look, "Step 4 of 4"),
    "unlock": lambda look: UnlockPage(look),
    "forgotten": lambda look: ForgottenPage(look),
    "lost": lambda look: LostPage(look, "/data/a-long-name-of-a-folder/Consilium", True),
    "aside": lambda look: AsidePage(look, "/data/a-long-name-of-a-folder/Consilium/vault-2026"),
    "error": lambda look: ErrorPage(look, "The disk is full. Free some space. " * 3, True, True),
}


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("name", START)
@pytest.mark.parametrize("scale", [1.0, 1.3])
def test_a_start_page(qtbot: QtBot, name: str, size: tuple[int, int], scale: float) -> None:
    assert new_recovery_code()
    page = START[name](look_for(Theme.LIGHT, scale))
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    qtbot.wait(30)
    assert faults_of(page) == []


@pytest.mark.parametrize(
    ("size", "scale"), [*((size, 1.0) for size in SIZES), *((size, 1.3) for size in SIZES[1:])]
)
def test_the_consultation(make_desk: MakeDesk, size: tuple[int, int], scale: float) -> None:
    desk = make_desk(["--context", "4000"], [REPLY, REPLY.replace("500", "5")], size=size)
    if scale != 1.0:
        before = desk.workspace
        desk.services.change_settings(text_scale=scale)
        desk.workspace.look_changed.emit()
        desk.until(lambda: desk.workspace is not before and bool(desk.workspace.empty.chips))
    desk.pause(0.1)
    assert seen(desk) == []
    reply = desk.ask("A 58-year-old man has had a cough and fever for four days. What now?")
    before = desk.reply_ids()
    reply.again_button.click()
    desk.until(lambda: desk.reply_ids() != before)
    reply = desk.finished()
    desk.services.repository.tag(reply.entry.message.consultation_id, "cardiology")
    desk.workspace.history.refresh()
    desk.workspace.banner.say("The engine ended and starts again with the next answer.", "Try it")
    desk.pause(0.4)
    assert seen(desk) == []
    desk.replies()[-1].details_button.click()
    desk.pause(0.1)
    assert seen(desk) == []


@pytest.mark.parametrize("size", [(720, 480), (1280, 800)], ids=str)
def test_the_settings(make_desk: MakeDesk, size: tuple[int, int]) -> None:
    desk = make_desk(size=size)
    desk.workspace.dialogs.show_settings()
    (dialog,) = desk.workspace.findChildren(SettingsDialog)
    for number, page in enumerate(PAGES):
        dialog.list.setCurrentRow(number)
        desk.pause(0.1)
        assert faults_of(dialog) == [], page.title
    dialog.accept()


def seen(desk: Desk) -> list[str]:
    """What is wrong with the layout once it stands: a busy machine takes long over it."""
    for _ in range(20):
        if not faults_of(desk.workspace):
            break
        desk.pause(0.2)
    return faults_of(desk.workspace)
