"""Files that are dropped on the window: a model, an import, a text; anything else is refused."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from app.ui.consultation.file_drop import SEVERAL
from tests.helpers.engine_models import Shape, Tweaks, write_model
from tests.helpers.gui import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def drop(desk: Desk, *paths: Path) -> bool:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    how = data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(300, 300), Qt.DropAction.CopyAction, *how)
    QApplication.sendEvent(desk.workspace, entering)
    event = QDropEvent(QPointF(300, 300), Qt.DropAction.CopyAction, *how)
    QApplication.sendEvent(desk.workspace, event)
    return entering.isAccepted() and event.isAccepted()


def test_a_file_that_is_held_over_the_window_is_told_so(desk: Desk, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "letter.txt"))])
    how = data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    hint = desk.workspace.files.hint
    where = QPoint(300, 300), Qt.DropAction.CopyAction
    QApplication.sendEvent(desk.workspace, QDragEnterEvent(*where, *how))
    assert hint.isVisible() and "sources" in hint.text()
    QApplication.sendEvent(desk.workspace, QDragLeaveEvent())
    assert not hint.isVisible()
    plain = QMimeData()
    plain.setText("words")
    QApplication.sendEvent(desk.workspace, QDragEnterEvent(*where, plain, *how[1:]))
    assert not hint.isVisible()


def test_what_was_imported_stands_in_the_list(desk: Desk, tmp_path: Path) -> None:
    turn = {"id": "1", "parentId": None, "childrenIds": [], "role": "user", "content": "Gout?"}
    chat = {"title": "Gout", "history": {"currentId": "1", "messages": {"1": turn}}}
    file = tmp_path / "chats.json"
    file.write_text(json.dumps([{"id": "a", "title": "Gout", "chat": chat}]), encoding="utf-8")
    rows = desk.workspace.sidebar.rows
    assert rows.rowCount() == 0
    assert drop(desk, file)
    desk.until(lambda: rows.rowCount() > 0)
    assert not desk.workspace.files.hint.isVisible()


def test_a_text_goes_behind_what_was_typed(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "letter.txt"
    file.write_bytes("\ufeffCreatinine 180 µmol/l\r\nPotassium 5.9".encode())
    editor = desk.workspace.composer.editor
    editor.setPlainText("What does this mean?")
    assert drop(desk, file)
    desk.until(lambda: "Potassium" in editor.toPlainText())
    whole = "What does this mean?\nCreatinine 180 µmol/l\nPotassium 5.9"
    assert editor.toPlainText() == whole
    editor.undo()
    assert editor.toPlainText() == "What does this mean?"


def test_the_paperclip_and_its_key_add_what_could_be_dropped(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "letter.txt"
    file.write_text("Potassium 5.9", encoding="utf-8")
    asked: list[str] = []

    def answer(*question: object) -> tuple[str, str]:
        asked.append(str(question[-1]))
        return (str(file) if len(asked) < 3 else ""), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", answer)
    composer = desk.workspace.composer
    composer.attach.click()
    desk.until(lambda: composer.text() == "Potassium 5.9")
    QTest.keyClick(composer.editor, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    desk.until(lambda: composer.text() == "Potassium 5.9\nPotassium 5.9")
    QTest.keyClick(composer.editor, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert len(asked) == 3 and all("*.pdf" in each and "*.gguf" in each for each in asked)
    assert not desk.workspace.banner.isVisible()


def test_a_file_over_the_editor_is_not_its_path(desk: Desk, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "letter.txt"))])
    data.setText(str(tmp_path / "letter.txt"))
    assert not desk.workspace.composer.editor.canInsertFromMimeData(data)


def test_a_model_is_added_and_a_transcript_imported(desk: Desk, tmp_path: Path) -> None:
    model = write_model(
        tmp_path / "other.gguf", shape=Shape(context=256), tweaks=Tweaks(name="Other")
    )
    assert drop(desk, model)
    desk.until(lambda: desk.workspace.model.text() == "Other")
    chats = tmp_path / "chats.json"
    chats.write_text("[]", encoding="utf-8")
    assert drop(desk, chats)
    shown = desk.workspace
    desk.until(lambda: shown.notice.isVisible() or shown.banner.isVisible())


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("scan.tiff", b"II*", "scan.tiff can't be used here"),
        ("letter.txt", b"\xff\xfe\x00", "no text in UTF-8"),
        ("gone.txt", None, "can't be read"),
        ("empty.txt", b" \n", "Nothing was asked"),
        ("huge.txt", b"word " * 60_000, "a message may have"),
    ],
)
def test_what_cannot_be_used_is_refused_in_a_sentence(
    desk: Desk, tmp_path: Path, name: str, content: bytes | None, says: str
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    drop(desk, tmp_path / name)
    desk.until(lambda: says in desk.workspace.banner.text.text())
    assert desk.workspace.composer.text() == ""


def test_two_files_at_once_are_refused(desk: Desk, tmp_path: Path) -> None:
    drop(desk, tmp_path / "a.txt", tmp_path / "b.txt")
    assert desk.workspace.banner.text.text() == SEVERAL
