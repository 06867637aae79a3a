"""What is copied is marked as sensitive, and taken back when that is asked."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.core.audit_chain import AuditEvent
from app.ui.clipboard import ClipboardKeeper, copy_text
from tests.gui.conftest import MakeDesk
from tests.helpers.gui import Desk

HINT = "x-kde-passwordManagerHint"


@pytest.fixture
def clipboard(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[QClipboard]:
    # The offscreen platform doesn't know whose a copy is; a real one does, in test_canaries.
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _: True)
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    yield clipboard
    clipboard.clear()


def is_marked(clipboard: QClipboard) -> bool:
    data = clipboard.mimeData()
    names = 'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"'
    return (
        HINT in data.formats()  # asked first: this is what other programs see
        and bytes(data.data(HINT).data()) == b"secret"
        and data.hasFormat(names)
        and data.hasFormat("org.nspasteboard.ConcealedType")
    )


def test_a_copied_reply_is_marked_and_keeps_its_disclaimer(
    make_desk: MakeDesk, clipboard: QClipboard
) -> None:
    desk = make_desk(replies=["An answer to be copied."])
    reply = desk.ask("Copy this")
    reply.copy_button.click()
    assert is_marked(clipboard)
    assert "An answer to be copied." in clipboard.text()
    assert "Disclaimer" in clipboard.text()
    desk.questions()[0].copy_button.click()
    assert is_marked(clipboard)
    assert clipboard.text() == "Copy this"
    here = desk.workspace.conversation.current_id
    desk.until(lambda: events_of(desk).count((AuditEvent.COPIED, here)) == 2)


def events_of(desk: Desk) -> list[tuple[str, str | None]]:
    return [(row.event, row.subject) for row in desk.services.audit.rows()]


def test_what_a_widget_of_qt_copies_is_marked_too(qtbot: QtBot, clipboard: QClipboard) -> None:
    keeper = ClipboardKeeper(lambda: 0)
    field = QLineEdit("typed into a field")
    qtbot.addWidget(field)
    field.selectAll()
    field.copy()
    assert clipboard.text() == "typed into a field"
    assert is_marked(clipboard)
    keeper.deleteLater()


def test_what_is_cut_from_the_composer_is_marked(desk: Desk, clipboard: QClipboard) -> None:
    editor = desk.workspace.composer.editor
    editor.setPlainText("cut this")
    editor.selectAll()
    editor.cut()
    assert clipboard.text() == "cut this"
    assert is_marked(clipboard)


def test_it_is_emptied_after_the_time_and_only_while_it_is_ours(
    qtbot: QtBot, clipboard: QClipboard
) -> None:
    keeper = ClipboardKeeper(lambda: 1)
    copy_text("for a second")
    assert clipboard.text() == "for a second"
    qtbot.waitUntil(lambda: clipboard.text() == "")
    copy_text("ours")
    keeper.clear_ours()
    assert clipboard.text() == ""
    keeper.deleteLater()


def test_what_others_copied_stays(
    qtbot: QtBot, clipboard: QClipboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeper = ClipboardKeeper(lambda: 0)
    theirs = QMimeData()
    theirs.setText("copied elsewhere")
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _: False)
    clipboard.setMimeData(theirs)
    keeper.clear_ours()
    assert clipboard.text() == "copied elsewhere"
    assert not clipboard.mimeData().hasFormat(HINT)
    keeper.deleteLater()


def test_locking_empties_it(desk: Desk, clipboard: QClipboard) -> None:
    copy_text("copied before the lock")
    desk.window.lock()
    assert clipboard.text() == ""
    desk.until(lambda: desk.relaunched != [])
