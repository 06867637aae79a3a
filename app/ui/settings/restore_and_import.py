"""Restore, import and repair buttons of the settings, and the dialogs they open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from app.services.consultations.importing.import_service import Imported
from app.ui.background import SLOW
from app.ui.restore.restore_dialog import RestoreDialog
from app.ui.settings.settings_page import Surroundings
from app.ui.translation import tr, tr_count
from app.ui.widgets.busy_button import BusyControl
from app.ui.widgets.button import button

_NAMED = 5  # of the chats that could not be read


class RestoreControl(QWidget):
    """A button that opens the dialog; `staged` gets what comes of it."""

    def __init__(self, around: Surroundings, staged: Callable[[object], object]) -> None:
        super().__init__()
        self._around = around
        self._staged = staged
        self.restore = button(tr("Restore a backup…"), "", self._open)
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
        self.repair = button(tr("Repair the vault…"), "", asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.repair)
        row.addStretch(1)


class ImportControl(BusyControl):
    """A button that asks for a file, and what came of it."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(choose := button(tr("Import a file…")))
        self.choose = choose
        self._services, self._background = around.services, around.background
        self.choose.clicked.connect(self._ask)

    def _ask(self) -> None:
        found, _ = QFileDialog.getOpenFileName(
            self, tr("Import consultations"), str(Path.home()), tr("Transcripts (*.json *.jsonl)")
        )
        if found:
            self.busy.hold()
            self.say(tr("Reading…"))
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
    pieces += [
        tr("{each} was left out: {reason}.", each=each.name, reason=tr(each.reason))
        for each in done.left_out[:_NAMED]
    ]
    if len(done.left_out) > _NAMED:
        more = len(done.left_out) - _NAMED
        pieces.append(
            tr("{more:,} more were left out: the command `consilium import` names them.", more=more)
        )
    return " ".join([*pieces, *map(tr, done.remarks)])


def _came(done: Imported) -> str:
    if not done.consultations:
        if not done.skipped:
            return tr("The file holds no consultation.")
        return tr_count(
            "Nothing new: {n} consultation of this file was here already.",
            "Nothing new: {n:,} consultations of this file were here already.",
            n=len(done.skipped),
        )
    made = tr_count("{n} consultation", "{n:,} consultations", n=len(done.consultations))
    messages = tr_count("{n} message", "{n:,} messages", n=done.messages)
    pieces = [tr("{made} imported, {messages}.", made=made, messages=messages)]
    if done.copies:
        pieces.append(
            tr("{count:,} as copies, because the vault's version differs.", count=len(done.copies))
        )
    if done.skipped:
        pieces.append(
            tr_count(
                "{n} consultation skipped: already here.",
                "{n:,} consultations skipped: already here.",
                n=len(done.skipped),
            )
        )
    return " ".join(pieces)
