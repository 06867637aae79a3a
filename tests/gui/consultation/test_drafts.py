"""What is typed is in the vault within a second, whatever the typing is like."""

from __future__ import annotations

from PySide6.QtTest import QTest

from app.ui.consultation.composer.draft_timer import LONGEST_MS, PAUSE_MS
from tests.helpers.gui import Desk

PROMISE_MS = 1000
KEY_MS = 60


def test_typing_without_a_pause_is_stored_within_a_second(desk: Desk) -> None:
    assert KEY_MS < PAUSE_MS <= LONGEST_MS < PROMISE_MS
    typed = 0
    while not desk.services.repository.draft(None):
        QTest.keyClick(desk.workspace.composer.editor, "a")
        typed += 1
        desk.pause(KEY_MS / 1000)
        assert typed < 500, "only a pause would store it"
    assert typed > 1
