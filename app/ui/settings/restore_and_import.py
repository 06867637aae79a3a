"""Restore, import and repair buttons of the settings, and the dialogs they open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from app.core.units import count_of
from app.services.consultations.importing.import_service import Imported
from app.ui.background import SLOW
from app.ui.restore.restore_dialog import RestoreDialog
from app.ui.settings.settings_page import Surroundings
from app.ui.widgets.busy_button import BusyControl
from app.ui.widgets.button import button

_NAMED = 5  # of the chats that could not be read


class RestoreControl(QWidget):
    """A button that opens the dialog; `staged` gets what comes of it."""

    def __init__(self, around: Surroundings, staged: Callable[[object], object]) -> None:
        super().__init__()
        self._around = around
        self._staged = staged
        self.restore = button("Restore a backup…", "", self._open)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.restore)
        row.addStretch(1)

    def _open(self) -> None:
        around = self._around
        dialog = RestoreDialog(self, around.look, around.background, around.services.backups)
        dialog.staged.connect(self._staged)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


class RepairControl(QWidget):
    """A button that leads to the page for it."""

    def __init__(self, asked: Callable[[], object]) -> None:
        super().__init__()
        self.repair = button("Repair the vault…", "", asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.repair)
        row.addStretch(1)


class ImportControl(BusyControl):
    """A button that asks for a file, and what came of it."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(choose := button("Import a file…"))
        self.choose = choose
        self._services, self._background = around.services, around.background
        self.choose.clicked.connect(self._ask)

    def _ask(self) -> None:
        found, _ = QFileDialog.getOpenFileName(
            self, "Import consultations", str(Path.home()), "Transcripts (*.json *.jsonl)"
        )
        if found:
            self.busy.hold()
            self.say("Reading…")
            self._background.run(
                lambda: self._services.imports.take_in(Path(found)),
                self._taken,
                self.fail,
                lane=SLOW,
            )

    def _taken(self, done: Imported) -> None:
        self.busy.release()
        self.say(imported_words(done))


def imported_words(done: Imported) -> str:
    """What came of an import, and what did not."""
    pieces = [_came(done)]
    pieces += [f"{each.name} was left out: {each.reason}." for each in done.left_out[:_NAMED]]
    if len(done.left_out) > _NAMED:
        more = len(done.left_out) - _NAMED
        pieces.append(f"{more:,} more were left out: the command `consilium import` names them.")
    return " ".join([*pieces, *done.remarks])


def _came(done: Imported) -> str:
    known = count_of(len(done.skipped), "consultation")
    if not done.consultations:
        if not done.skipped:
            return "The file holds no consultation."
        was = "was" if len(done.skipped) == 1 else "were"
        return f"Nothing new: {known} of this file {was} here already."
    made = count_of(len(done.consultations), "consultation")
    pieces = [f"{made} imported, {count_of(done.messages, 'message')}."]
    if done.copies:
        pieces.append(f"{len(done.copies):,} as copies, because the vault's version differs.")
    if done.skipped:
        pieces.append(f"{known} skipped: already here.")
    return " ".join(pieces)
