"""A title, a tag, a case reference, a model's name or a path is text wherever it is shown."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QMenu, QTextEdit, QWidget

from app.paths import Home
from app.services.models.model_library import ModelLibrary
from app.services.vault.restore_service import Offer, Offered
from app.settings import Settings, Theme, save_settings
from app.store.backup.backup_folder import Backup
from app.ui.consultation.case_labels_dialog import CaseLabelsDialog
from app.ui.restore.backup_choices import BackupChoices
from app.ui.settings.retention_dialog import RetentionDialog
from app.ui.theme import LIGHT, Look
from tests.gui.conftest import MakeDesk
from tests.helpers.engine_models import Tweaks, write_model
from tests.helpers.gui import Desk, make_vault

HOSTILE = "<img src=file:///dev/zero> A & B"


def tips_of(model: QAbstractItemModel) -> list[str]:
    first = model.index(0, 0)
    cells = [
        cell
        for row in range(model.rowCount(QModelIndex()))
        for column in range(12)
        if (cell := first.sibling(row, column)).isValid()
    ]
    said = [model.data(cell, Qt.ItemDataRole.ToolTipRole) for cell in cells]
    return [tip for tip in said if isinstance(tip, str)]


def problems(root: QWidget) -> list[str]:
    """Where foreign text would be taken for HTML, in a widget and all that stands in it."""
    found = []
    for widget in [root, *root.findChildren(QWidget)]:
        name = f"{type(widget).__name__} {widget.objectName()}"
        tips = [widget.toolTip(), widget.statusTip(), widget.whatsThis()]
        tips += [action.toolTip() for action in widget.actions()]
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            tips += tips_of(widget.model())
        found += [f"tip of {name}: {tip}" for tip in tips if "<img" in tip]
        if isinstance(widget, QLabel) and "<img" in widget.text():
            plain = widget.textFormat() is Qt.TextFormat.PlainText
            found += [] if plain else [f"text of {name}"]
        if isinstance(widget, QTextEdit) and "<img" in widget.toHtml():
            found.append(f"document of {name}")
        if isinstance(widget, QMenu):
            found += [f"menu {name}: {a.text()}" for a in widget.actions() if _lost(a)]
    return found


def _lost(action: QAction) -> bool:
    return "A &" in action.text() and "A && B" not in action.text()


@pytest.fixture
def hostile_desk(make_desk: MakeDesk, home: Home, tmp_path: Path) -> Desk:
    """All that a stranger can name is named so: a model, its file, a title, a tag, a case."""
    folder = tmp_path / "<img src=zero> A & B"
    folder.mkdir()
    home.create()
    library = ModelLibrary(home)
    entry = library.add(write_model(folder / "<img src=zero>.gguf", tweaks=Tweaks(name=HOSTILE)))
    save_settings(home.settings, Settings(theme=Theme.LIGHT, model=entry.sha256))
    make_vault(home)
    desk = make_desk(replies=[f"{HOSTILE} and ![x](file:///dev/zero)"])
    desk.ask(f"{HOSTILE} is asked")
    here = desk.workspace.conversation.current_id or ""
    desk.services.repository.rename(here, HOSTILE)
    desk.services.repository.tag(here, HOSTILE)
    desk.workspace.history.set_labels(here, HOSTILE, [], [])
    desk.workspace.history.refresh()
    desk.workspace.conversation.reload()
    desk.until(lambda: desk.titles() == [HOSTILE])
    desk.until(lambda: desk.workspace.header.title.text() == HOSTILE)
    return desk


def test_the_window_takes_no_foreign_text_for_html(hostile_desk: Desk) -> None:
    hostile_desk.pause(0.5)
    for widget in QApplication.topLevelWidgets():
        assert problems(widget) == []
    model = hostile_desk.workspace.model
    assert model.text() == HOSTILE.replace("&", "&&")
    assert HOSTILE in model.accessibleName()


def test_dialogs_take_no_foreign_text_for_html(hostile_desk: Desk) -> None:
    desk = hostile_desk
    repository = desk.services.repository
    about = repository.consultation(desk.workspace.conversation.current_id or "")
    assert (about.title, about.tags, about.case_reference) == (HOSTILE, (HOSTILE,), HOSTILE)
    look = Look(LIGHT)
    folder = Path(f"/{HOSTILE}")
    offer = Offer(Backup(folder / "a.backup", "v", 1.75e9, 5, "0.1.0", 5), None, False)
    choices = BackupChoices()
    choices.show_offered(Offered(folder, [offer], "", 0.0))
    for dialog in (
        RetentionDialog(desk.window, look, [about], 30, 7),
        CaseLabelsDialog(desk.window, look, about, [HOSTILE]),
        choices,
    ):
        assert problems(dialog) == []
        dialog.deleteLater()
