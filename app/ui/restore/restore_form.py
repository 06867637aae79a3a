"""Restore form: chooses a backup, asks for what opens it, and checks it, which may take long."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from app.core.vault_secrets import Secret
from app.sentences import say
from app.services.vault.restore_service import Offered
from app.ui.background import SLOW, Background
from app.ui.dates import moment
from app.ui.restore.backup_choices import BackupChoices
from app.ui.restore.secret_form import SecretForm, SecretFormWords
from app.ui.theme import Look
from app.ui.translation import tr
from app.ui.widgets.button import button
from app.ui.widgets.confirm_dialog import ask_first
from app.ui.widgets.elided_label import ElidedLabel

LANE = "restore"  # one after the other: a check that was given up comes to its end first
CHECKING = say("Checking every page of the backup. A large one takes a while.")
GIVING_UP = say("Cancelling. Nothing will be changed.")


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
        self.folder = ElidedLabel("", "small")
        self.other = button(tr("Choose another folder…"), "", self._ask_folder)
        self.choices = BackupChoices()
        words = SecretFormWords(
            field=tr("Passphrase or recovery code of that day"),
            begin=tr("Restore…"),
            busy=tr("Checking…"),
            back=back,
            working=tr(CHECKING),
            giving_up=tr(GIVING_UP),
            progress=tr("Checking the backup"),
        )
        self._secret = SecretForm(
            self, background, LANE, words, lambda: self.choices.chosen is not None
        )
        self.field, self.error, self.go_on = (
            self._secret.field,
            self._secret.error,
            self._secret.go_on,
        )
        self.leave, self.state, self.progress = (
            self._secret.leave,
            self._secret.state,
            self._secret.progress,
        )
        self.field.setMinimumHeight(40)
        self.choices.changed.connect(self._secret.check)
        self._secret.asked.connect(self._ask)
        self._secret.left.connect(self.left)
        self._secret.busy_changed.connect(self._enable_choice)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(12)
        self._lay_out()
        self._secret.show_busy(False)
        self.look(None)

    @property
    def is_checking(self) -> bool:
        return self._secret.is_busy

    @property
    def is_given_up(self) -> bool:
        """Whether the clinician cancelled the last one, be it too late."""
        return self._secret.is_given_up

    def begin_again(self) -> None:
        """Nothing is under way."""
        self._secret.show_busy(False)

    def look(self, folder: Path | None) -> None:
        """List what is in there."""
        self.choices.show_looking()
        self._background.run(
            lambda: self._ways.look_in(folder), self._show_offered, self._secret.fail, lane=SLOW
        )

    def cancel(self) -> None:
        """Give up a check that is under way; the vault is as it was."""
        self._secret.give_up()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.folder, 1)
        top.addWidget(self.other)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.choices, 1)
        column.addSpacing(4)
        self._secret.add_to(column, self.buttons)

    def _show_offered(self, offered: Offered) -> None:
        self.folder.setText(str(offered.folder) if offered.folder else "")
        self.other.setText(
            tr("Choose another folder…") if offered.folder else tr("Choose a folder…")
        )
        self.choices.show_offered(offered)
        self._secret.countdown.start(offered.wait_s)
        self._secret.check()

    def _ask_folder(self) -> None:
        start = self.folder.text() or str(Path.home())
        found = QFileDialog.getExistingDirectory(self, tr("Folder with backups"), start)
        if found:
            self.error.hide()
            self.look(Path(found))

    def _enable_choice(self, busy: bool) -> None:
        for each in (self.other, self.choices):
            each.setEnabled(not busy)

    def _ask(self) -> None:
        backup = self.choices.chosen
        if backup is not None and self.go_on.isEnabled():
            ask_first(
                self,
                self._look,
                tr("Go back to {day}?", day=moment(backup.made_at)),
                self._ways.happens,
                tr("Restore"),
                self._begin,
            )

    def _begin(self) -> None:
        backup = self.choices.chosen
        if backup is not None:
            self._secret.run(
                lambda secret, cancelled: self._ways.restore(backup.path, secret, cancelled),
                self._done,
            )

    def _done(self, result: object) -> None:
        if result is not None:
            self.field.clear()
            self.restored.emit(result)
        else:
            self._secret.show_busy(False)
