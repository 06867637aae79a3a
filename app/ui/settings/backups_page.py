"""Backups page of the settings: where to, how often, how many are kept, and one now."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.sentences import say
from app.services.vault.backup_service import Made
from app.services.vault.restore_service import Backup, Offered
from app.ui.background import SLOW
from app.ui.dates import moment
from app.ui.settings.restore_and_import import (
    ImportControl,
    RepairControl,
    RestoreControl,
)
from app.ui.settings.setting_controls import choice
from app.ui.settings.settings_page import SettingsPage, Surroundings
from app.ui.translation import tr
from app.ui.widgets.busy_button import BusyControl
from app.ui.widgets.button import button
from app.ui.widgets.label import label

TITLE = say("Backups")
EVERY = (
    (1, say("Every day")),
    (3, say("Every 3 days")),
    (7, say("Every week")),
    (30, say("Every 30 days")),
)
KEEP = (3, 7, 14, 30)
NOWHERE = say("No folder is chosen: no backups are made.")
SEARCHING = say("Looking for backups…")
LOOK_AGAIN_MS = 3000  # while its folder is not there, or holds none


def backups_page(around: Surroundings) -> SettingsPage:
    settings = around.services.settings
    page = SettingsPage(TITLE)
    folder = FolderControl(settings.backup_folder)
    now = NowControl(around)
    page.add_row(
        tr("Folder"),
        folder,
        tr(
            "A copy of all consultations, encrypted like the vault: on another disk, a USB stick, "
            "or a folder that your clinic backs up. It opens with the passphrase or recovery code "
            "in use when it was made."
        ),
    )
    page.add_row(
        tr("How often"),
        choice(
            tr("How often"),
            [(text, days) for days, text in EVERY],
            settings.backup_every_days,
            lambda days: page.changed.emit({"backup_every_days": days}),
        ),
        tr("While Consilium is open. If the drive is not connected, the backup waits for it."),
    )
    page.add_row(
        tr("How many to keep"),
        choice(
            tr("How many to keep"),
            [(tr("The newest {count}", count=count), count) for count in KEEP],
            settings.backup_keep,
            lambda count: page.changed.emit({"backup_keep": count}),
        ),
        tr("An older one is removed only after the new one has been opened and checked."),
    )
    page.add_rule()
    page.add_row(tr("Newest backup"), now)
    page.add_row(
        tr("Restoring one"),
        RestoreControl(around, page.staged.emit),
        tr("It replaces the current vault, which is kept in a folder of its own."),
    )
    page.add_row(
        tr("Repairing a damaged vault"),
        RepairControl(page.repair_asked.emit),
        tr(
            "What can be read is saved in a new vault, and the damaged one is kept. Consilium "
            "closes the vault and asks for its passphrase first."
        ),
    )
    page.add_rule()
    page.add_row(
        tr("Import consultations"),
        ImportControl(around),
        tr(
            "From a transcript that Consilium exported as JSON, the chats that Open WebUI "
            "exports, or the messages.jsonl of a thread in Jan. Anything already here is skipped."
        ),
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
        self.choose = button(tr("Choose…"))
        self.none = button(tr("Stop backups"))
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
        found = QFileDialog.getExistingDirectory(self, tr("Folder for backups"), start)
        if found:
            self._set(found)

    def _set(self, path: str) -> None:
        self._show(path)
        self.chosen.emit(path)

    def _show(self, path: str) -> None:
        self.path.setText(path or tr(NOWHERE))
        self.none.setEnabled(bool(path))


class NowControl(BusyControl):
    """The newest backup, and a button that makes one."""

    progressed = Signal(int)  # percent, from the thread that copies

    def __init__(self, around: Surroundings) -> None:
        super().__init__(make := button(tr("Back up now")))
        self.make = make
        self._services, self._background = around.services, around.background
        self.make.clicked.connect(self._make)
        self.progressed.connect(
            lambda percent: self.state.setText(tr("Copying… {percent} %", percent=percent))
        )
        self._path = ""
        # A stick that is plugged in shows without asking again.
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(LOOK_AGAIN_MS)
        self._again.timeout.connect(lambda: self._look(self._path))
        self._look(self._services.settings.backup_folder)

    def folder_changed(self, path: str) -> None:
        self._look(path)

    def _look(self, path: str) -> None:
        if path != self._path or not path:
            self.make.setEnabled(bool(path))
            self.say(SEARCHING if path else tr("None yet."))
        self._path = path
        self._again.stop()
        if path:
            self._background.run(
                lambda: self._services.backups.offered(Path(path).expanduser()),
                self._found,
                self.fail,
                lane=SLOW,
            )

    def _found(self, offered: Offered) -> None:
        if not self.make.isEnabled():
            return  # one is being made: that tells more
        own = [each.backup for each in offered.offers if each.own and not each.before_update]
        if offered.trouble:
            self.say(offered.trouble, "warning")
            self._again.start()
        else:
            self._show(own)
            if not own:
                self._again.start()  # the first one makes itself soon

    def _make(self) -> None:
        self._again.stop()
        self.busy.hold()
        self.say(tr("Copying…"))
        self._background.run(
            lambda: self._services.backups.make(progress=self._progress),
            self._made,
            self.fail,
            lane=SLOW,
        )

    def _progress(self, fraction: float) -> None:
        with suppress(RuntimeError):  # the settings were closed meanwhile; the copy goes on
            self.progressed.emit(round(100 * fraction))

    def _made(self, made: Made) -> None:
        self.busy.release()
        self._show([made.backup])

    def _show(self, found: list[Backup]) -> None:
        if not found:
            self.say(tr("None in this folder yet."))
            return
        newest = found[0]
        self.say(
            tr(
                "{day} · {size:.1f} MB · opened and checked",
                day=moment(newest.made_at),
                size=newest.bytes / 1000000.0,
            )
        )
