"""What is typed is in the vault within a second, whatever the typing is like."""

from __future__ import annotations

import time

from PySide6.QtTest import QTest

from tests.helpers.gui import Desk

PROMISE_S = 1.0
KEY_MS = 60


def test_typing_without_a_pause_is_stored_within_a_second(desk: Desk) -> None:
    editor = desk.workspace.composer.editor
    typed_at: list[float] = []
    for _ in range(60):  # longer than any pause is waited for, and no key waits half a second
        QTest.keyClick(editor, "a")
        typed_at.append(time.monotonic())
        desk.pause(KEY_MS / 1000)
        due = sum(at < time.monotonic() - PROMISE_S for at in typed_at)
        assert len(desk.services.repository.draft(None)) >= due
    assert sum(at < time.monotonic() - PROMISE_S for at in typed_at) > 20
