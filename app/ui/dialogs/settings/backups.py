"""Where backups go, how often, how many stay, and one now."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.errors import ConsiliumError
from app.services.backups import Made
from app.services.importing.imports import Imported
from app.store.backup import Backup
from app.ui.background import SLOW
from app.ui.dialogs.settings.controls import choice
from app.ui.dialogs.settings.page import SettingsPage, Surroundings
from app.ui.restoring.dialog import RestoreDialog
from app.ui.widgets import button, label

TITLE = "Backups"
EVERY = ((1, "Every day"), (3, "Every 3 days"), (7, "Every week"), (30, "Every 30 days"))
KEEP = (3, 7, 14, 30)
NOWHERE = "No folder is chosen: no backups are made."
SEARCHING = "Looking for backups…"


def backups_page(around: Surroundings) -> SettingsPage:
    settings = around.services.settings
    page = SettingsPage(TITLE)
    folder = FolderControl(settings.backup_folder)
    now = NowControl(around)
    page.add_row(
        "Folder",
        folder,
        "A copy of all consultations goes there, encrypted like the vault: on another disk, a "
        "stick, or a folder that your clinic backs up. It opens with the passphrase or the "
        "recovery code of its day.",
    )
    page.add_row(
        "How often",
        choice(
            "How often",
            [(text, days) for days, text in EVERY],
            settings.backup_every_days,
            lambda days: page.changed.emit({"backup_every_days": days}),
        ),
        "While Consilium is open. A stick that is not there is waited for.",
    )
    page.add_row(
        "How many stay",
        choice(
            "How many stay",
            [(f"The newest {count}", count) for count in KEEP],
            settings.backup_keep,
            lambda count: page.changed.emit({"backup_keep": count}),
        ),
        "An older one goes only after the new one was opened and checked.",
    )
    page.add_rule()
    page.add_row("Newest backup", now)
    page.add_row(
        "Going back to one",
        RestoreControl(around, page.staged.emit),
        "It takes the place of the present vault, which is kept in a folder of its own.",
    )
    page.add_rule()
    page.add_row(
        "Take consultations in",
        ImportControl(around),
        "From a transcript that Consilium exported as JSON, or from the chats that Open WebUI "
        "exports. What is here already is left out.",
    )
    folder.chosen.connect(lambda path: page.changed.emit({"backup_folder": path}))
    folder.chosen.connect(now.folder_changed)
    return page


class FolderControl(QWidget):
    """`chosen` carries the path, empty to make no backups."""

    chosen = Signal(str)

    def __init__(self, path: str) -> None:
        super().__init__()
        self.path = label("", wrap=True)
        self.choose = button("Choose…")
        self.none = button("Make none")
        self.choose.clicked.connect(self._ask)
        self.none.clicked.connect(lambda: self._set(""))
        row = QHBoxLayout()
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(8)
        for each in (self.choose, self.none):
            row.addWidget(each)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.path)
        column.addLayout(row)
        self._show(path)

    def _ask(self) -> None:
        start = self.path.text() if self.none.isEnabled() else str(Path.home())
        found = QFileDialog.getExistingDirectory(self, "Folder for backups", start)
        if found:
            self._set(found)

    def _set(self, path: str) -> None:
        self._show(path)
        self.chosen.emit(path)

    def _show(self, path: str) -> None:
        self.path.setText(path or NOWHERE)
        self.none.setEnabled(bool(path))


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


class ImportControl(QWidget):
    """A button that asks for a file, and what came of it."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._services, self._background = around.services, around.background
        self.state = label("", wrap=True)
        self.state.hide()
        self.choose = button("Import a file…")
        self.choose.clicked.connect(self._ask)
        row = QHBoxLayout()
        row.setContentsMargins(0, 4, 0, 0)
        row.addWidget(self.choose)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.state)
        column.addLayout(row)

    def _ask(self) -> None:
        found, _ = QFileDialog.getOpenFileName(
            self, "Import consultations", str(Path.home()), "Transcripts (*.json)"
        )
        if found:
            self.choose.setEnabled(False)
            self._say("Reading…")
            self._background.run(
                lambda: self._services.imports.take_in(Path(found)),
                self._taken,
                self._failed,
                lane=SLOW,
            )

    def _taken(self, done: Imported) -> None:
        count = len(done.consultations)
        said = "1 consultation" if count == 1 else f"{count:,} consultations"
        pieces = [f"{said} imported, {done.messages:,} messages."]
        if done.copies:
            pieces.append(f"{len(done.copies):,} as copies, as the vault holds another state.")
        if done.skipped:
            pieces.append(f"{len(done.skipped):,} left out: here already.")
        self.choose.setEnabled(True)
        self._say(" ".join(pieces))

    def _failed(self, error: ConsiliumError) -> None:
        self.choose.setEnabled(True)
        self._say(str(error))

    def _say(self, sentence: str) -> None:
        self.state.setText(sentence)
        self.state.show()


class NowControl(QWidget):
    """The newest backup, and a button that makes one."""

    progressed = Signal(int)  # percent, from the thread that copies

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._services, self._background = around.services, around.background
        self.state = label(SEARCHING, wrap=True)
        self.make = button("Back up now")
        self.make.clicked.connect(self._make)
        self.progressed.connect(lambda percent: self.state.setText(f"Copying… {percent} %"))
        row = QHBoxLayout()
        row.setContentsMargins(0, 4, 0, 0)
        row.addWidget(self.make)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.state)
        column.addLayout(row)
        self._look(self._services.settings.backup_folder)

    def folder_changed(self, path: str) -> None:
        self._look(path)

    def _look(self, path: str) -> None:
        self.make.setEnabled(bool(path))
        if not path:
            self.state.setText("None yet.")
            return
        self.state.setText(SEARCHING)
        self._background.run(
            lambda: self._services.backups.listed(Path(path).expanduser()),
            self._show,
            self._failed,
            lane=SLOW,
        )

    def _make(self) -> None:
        self.make.setEnabled(False)
        self.state.setText("Copying…")
        self._background.run(
            lambda: self._services.backups.make(progress=self._progress),
            self._made,
            self._failed,
            lane=SLOW,
        )

    def _progress(self, fraction: float) -> None:
        with suppress(RuntimeError):  # the settings were closed meanwhile; the copy goes on
            self.progressed.emit(round(100 * fraction))

    def _made(self, made: Made) -> None:
        self.make.setEnabled(True)
        self._show([made.backup])

    def _failed(self, error: ConsiliumError) -> None:
        self.make.setEnabled(True)
        self.state.setText(str(error))

    def _show(self, found: list[Backup]) -> None:
        if not found:
            self.state.setText("None in this folder yet.")
            return
        newest = found[0]
        when = datetime.fromtimestamp(newest.made_at)
        self.state.setText(
            f"{when:%d %B %Y, %H:%M} · {newest.bytes / 1e6:.1f} MB · opened and checked"
        )
