"""Restore page: goes back to a backup where no vault is open: damaged, lost, or not there yet."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.paths import Home
from app.sentences import say
from app.services.vault.restore_service import Offered, RestoreOutcome, offered, restore_backup
from app.settings import load_settings
from app.ui.background import Background
from app.ui.restore.restore_form import RestoreForm, RestoreWays
from app.ui.start.start_page import StartPage
from app.ui.theme import Look
from app.ui.translation import tr

HAPPENS = say(
    "The backup is checked and becomes the vault here. An existing vault is not deleted: it "
    "is kept in the data folder, in a folder named vault-before-… with the date. If only its "
    "key file was lost, that alone is taken from the backup, and nothing newer is lost. You "
    "are then asked for the passphrase that you used at the time."
)


class RestorePage(StartPage):
    """`restored` carries a Restored."""

    restored = Signal(RestoreOutcome)
    back = Signal()

    def __init__(self, look: Look, home: Home, background: Background, told: str = "") -> None:
        """`told`: what has become of the vault."""
        super().__init__(
            look,
            tr("Restore a backup"),
            told or tr("It opens with the passphrase or recovery code in use when it was made."),
        )

        def look_in(folder: Path | None) -> Offered:
            usual = load_settings(home.settings).backup_folder
            return offered(home, folder or (Path(usual).expanduser() if usual else None))

        self.form = RestoreForm(
            look,
            background,
            RestoreWays(look_in, lambda *restoring: restore_backup(home, *restoring), HAPPENS),
            tr("Back"),
        )
        self.form.restored.connect(self.restored)
        self.form.left.connect(self.back)
        self.body.addWidget(self.form)
        self.buttons.addLayout(self.form.buttons)

    def first_focus(self) -> QWidget:
        return self.form.field

    def give_up(self) -> None:
        self.form.cancel()
