"""Restore dialog: goes back to a backup from the settings."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.sentences import say
from app.services.vault.backup_service import Backups
from app.services.vault.restore_service import Staged
from app.ui.background import Background
from app.ui.restore.restore_form import LANE, RestoreForm, RestoreWays
from app.ui.theme import Look
from app.ui.translation import tr
from app.ui.widgets.label import label

HAPPENS = say(
    "The backup is checked and then replaces the current vault. Nothing you have written "
    "since is deleted: the current vault is kept in the data folder, in a folder named "
    "vault-before-… with the date. Consilium then restarts and asks for the passphrase that "
    "you used at the time."
)


class RestoreDialog(QDialog):
    """`staged` carries the checked backup, which is ready for when the vault is closed."""

    staged = Signal(Staged)

    def __init__(
        self, parent: QWidget, look: Look, background: Background, backups: Backups
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Restore a backup"))
        self._background, self._backups = background, backups
        self.form = RestoreForm(
            look, background, RestoreWays(backups.offered, backups.stage, HAPPENS), tr("Close")
        )
        self.form.restored.connect(self._ready)
        self.form.left.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(12)
        column.addWidget(label(tr("Restore a backup"), "heading"))
        column.addWidget(self.form, 1)
        column.addLayout(self.form.buttons)
        room, scale = parent.window().size(), max(1.0, look.scale)
        self.resize(
            min(round(600 * scale), room.width() - 32), min(round(480 * scale), room.height() - 32)
        )
        self.form.field.setFocus()

    def _ready(self, staged: object) -> None:
        if self.form.is_given_up:  # too late for the check, but not for us
            self._background.run(self._backups.discard_staged, lane=LANE)
            self.form.begin_again()
        else:
            self.staged.emit(staged)

    def reject(self) -> None:
        self.form.cancel()
        super().reject()
