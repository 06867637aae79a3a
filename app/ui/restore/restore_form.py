"""Restore form: chooses a backup, asks for what opens it, and checks it, which may take long."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from app.core.vault_secrets import Secret
from app.errors import Cancelled, ConsiliumError, TriedTooOften, WrongPassphrase
from app.services.vault.restore_service import Offered, as_secret, day_of
from app.ui.background import SLOW, Background, Job
from app.ui.restore.backup_choices import BackupChoices
from app.ui.start.start_page import error_line, primary
from app.ui.theme import Look
from app.ui.widgets.button import button
from app.ui.widgets.check_box import CheckBox
from app.ui.widgets.confirm_dialog import ask_first
from app.ui.widgets.countdown_button import Countdown
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.label import label

LANE = "restore"  # one after the other: a check that was given up comes to its end first
_READY = "Restore…"
CHECKING = "Checking every page of the backup. A large one takes a while."
GIVING_UP = "Cancelling. Nothing will be changed."


@dataclass(frozen=True)
class RestoreWays:
    """How this is done here: `look_in` lists a folder (None: the usual one), `restore` does it and
    may be told that it was given up. `happens` says what comes of it."""

    look_in: Callable[[Path | None], Offered]
    restore: Callable[[Path, Secret, Callable[[], bool]], object]
    happens: str


class RestoreForm(QWidget):
    """`restored` carries what `restore` gave; `left`: the clinician goes back. Its buttons stand in
    `buttons`, for whoever shows the form to place."""

    restored = Signal(object)
    left = Signal()

    def __init__(self, look: Look, background: Background, ways: RestoreWays, back: str) -> None:
        """`back` is what the button says that leaves the form."""
        super().__init__()
        self._look, self._background, self._ways = look, background, ways
        self._back = back
        self._job: Job | None = None
        self._cancelled = threading.Event()
        self.folder = ElidedLabel("", "small")
        self.other = button("Choose another folder…", "", self._ask_folder)
        self.choices = BackupChoices()
        self.choices.changed.connect(self._typed)
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName("Passphrase or recovery code at that time")
        self.field.setMinimumHeight(40)
        self.field.textChanged.connect(self._typed)
        self.field.returnPressed.connect(self._ask)
        self.shown = CheckBox("Show it")
        self.shown.toggled.connect(self._show_typed)
        self.error = error_line()
        self.state = label(CHECKING, "small", wrap=True)
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName("Checking the backup")
        self.leave = button(back, "", self._leave)
        self.go_on = primary(_READY)
        self.go_on.clicked.connect(self._ask)
        self.countdown = Countdown(self, self.go_on, _READY)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(12)
        self._lay_out()
        self._show_checking(False)
        self.look(None)

    @property
    def is_checking(self) -> bool:
        return self._job is not None

    @property
    def is_given_up(self) -> bool:
        """Whether the clinician cancelled the last one, be it too late."""
        return self._cancelled.is_set()

    def begin_again(self) -> None:
        """Nothing is under way."""
        self._show_checking(False)

    def look(self, folder: Path | None) -> None:
        """List what is in there."""
        self.choices.show_looking()
        self._background.run(
            lambda: self._ways.look_in(folder), self._show_offered, self._failed, lane=SLOW
        )

    def cancel(self) -> None:
        """Give up a check that is under way; the vault is as it was. Until the check has noticed,
        it has the data folder: nothing else could be done with that meanwhile."""
        if self._job is not None:
            self._cancelled.set()
            self.leave.setEnabled(False)
            self.state.setText(GIVING_UP)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.folder, 1)
        top.addWidget(self.other)
        named = QHBoxLayout()
        named.addWidget(label("Passphrase or recovery code at that time", "field"), 1)
        named.addWidget(self.shown)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.choices, 1)
        column.addSpacing(4)
        column.addLayout(named)
        column.addWidget(self.field)
        column.addWidget(self.error)
        column.addWidget(self.state)
        column.addWidget(self.progress)
        self.buttons.addWidget(self.leave)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.go_on)

    def _show_offered(self, offered: Offered) -> None:
        self.folder.set_text(str(offered.folder) if offered.folder else "")
        self.choices.show_offered(offered)
        self.countdown.start(offered.wait_s)
        self._typed()

    def _ask_folder(self) -> None:
        start = self.folder.whole_text() or str(Path.home())
        found = QFileDialog.getExistingDirectory(self, "Folder with backups", start)
        if found:
            self.error.hide()
            self.look(Path(found))

    def _typed(self) -> None:
        self.error.hide()
        ready = bool(self.field.text()) and self.choices.chosen is not None
        self.go_on.setEnabled(ready and not self.countdown.is_waiting and not self.is_checking)

    def _show_typed(self, shown: bool) -> None:
        modes = QLineEdit.EchoMode
        self.field.setEchoMode(modes.Normal if shown else modes.Password)

    def _ask(self) -> None:
        backup = self.choices.chosen
        if backup is not None and self.go_on.isEnabled():
            ask_first(
                self,
                self._look,
                f"Go back to {day_of(backup)}?",
                self._ways.happens,
                "Restore",
                self._begin,
            )

    def _begin(self) -> None:
        backup = self.choices.chosen
        if backup is None:
            return
        secret, cancelled = as_secret(self.field.text()), threading.Event()
        self._cancelled = cancelled

        def work() -> object:
            try:
                return self._ways.restore(backup.path, secret, cancelled.is_set)
            except Cancelled:
                return None

        self._job = self._background.run(work, self._done, self._failed, lane=LANE)
        self._show_checking(True)

    def _done(self, result: object) -> None:
        self._job = None
        if result is not None:
            self.field.clear()
            self.restored.emit(result)
        else:
            self._show_checking(False)

    def _failed(self, error: ConsiliumError) -> None:
        self._show_checking(False)
        self.error.setText(str(error))
        self.error.show()
        if isinstance(error, WrongPassphrase | TriedTooOften):
            self.countdown.start(error.wait_s)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def _show_checking(self, checking: bool) -> None:
        if not checking:
            self._job = None
        for each in (self.other, self.choices, self.field, self.shown):
            each.setEnabled(not checking)
        self.state.setVisible(checking)
        self.progress.setVisible(checking)
        self.state.setText(CHECKING)
        self.leave.setEnabled(True)
        self.leave.setText("Cancel" if checking else self._back)
        if checking:
            self.error.hide()
            self.countdown.hold("Checking…")
            self.leave.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.countdown.ready()
            ready = bool(self.field.text()) and self.choices.chosen is not None
            self.go_on.setEnabled(ready and not self.countdown.is_waiting)

    def _leave(self) -> None:
        if self.is_checking:
            self.cancel()
        else:
            self.left.emit()
