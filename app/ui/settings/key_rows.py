"""Key rows of the security page: the passphrase, the recovery code and the keyring."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.errors import ConsiliumError
from app.sentences import say
from app.services.vault.vault_keys import KeyState
from app.ui.background import SLOW
from app.ui.settings.key_dialogs import MakeDialog, PassphraseDialog, RecoveryCodeDialog
from app.ui.settings.settings_page import SettingsPage, Surroundings
from app.ui.start.start_page import error_line
from app.ui.stylesheet import repolish
from app.ui.translation import day_in_figures, tr
from app.ui.widgets.button import button
from app.ui.widgets.check_box import CheckBox
from app.ui.widgets.label import label

_NO_CODE = say("There is none: if you forget the passphrase, everything in the vault is lost.")


class KeyRows(QObject):
    """Three rows on a page; what the key file says is read in the background."""

    def __init__(self, page: SettingsPage, around: Surroundings) -> None:
        super().__init__(page)
        self._page, self._around = page, around
        self.passphrase = button(tr("Change the passphrase…"), "", self._change_passphrase)
        self._passphrase_told = label("", "small")
        page.add_row(
            tr("Passphrase"),
            _beside(self.passphrase, self._passphrase_told),
            tr("A new one takes effect at once; what the vault holds is not rewritten."),
        )
        self.code = button(tr("New recovery code…"), "", self._make_code)
        self.code_told = label("", "small", wrap=True)
        self._first: list[str] = []  # what is said before the day of the code
        page.add_row(
            tr("Recovery code"),
            _below(self.code_told, self.code),
            tr("Opens the vault when the passphrase is forgotten."),
        )
        self.login = CheckBox(tr("Unlock with my system login"))
        self.error = error_line()
        page.add_row(
            tr("System login"),
            _below(self.login, self.error),
            tr(
                "Your desktop's keyring then opens the vault at start-up, for anyone using your "
                "unlocked session. After a lock, the passphrase is still required."
            ),
        )
        self.login.setEnabled(False)
        self.login.clicked.connect(self._switch)
        # Only a page that is used reads the key file: not while the window is being put together.
        QTimer.singleShot(0, self, self._read)

    def _read(self) -> None:
        self._around.background.run(self._around.services.keys.state, self._show, self._failed)

    def _show(self, state: KeyState) -> None:
        if state.recovery_made_at is None:
            self.code_told.setText(tr(_NO_CODE))
            self.code_told.setProperty("role", "warning")
        else:
            made = datetime.fromtimestamp(state.recovery_made_at)
            self.code_told.setText(
                " ".join(
                    [
                        *self._first,
                        tr("Made on {day}. A new one replaces it.", day=day_in_figures(made)),
                    ]
                )
            )
            self.code_told.setProperty("role", "small")
        repolish(self.code_told)
        self.login.setEnabled(True)
        self.login.setChecked(state.keyring)

    def _change_passphrase(self) -> None:
        if self._done(PassphraseDialog):
            self._passphrase_told.setText(tr("Changed."))

    def _make_code(self) -> None:
        if self._done(RecoveryCodeDialog):
            self._first = [tr("The new code is now in effect.")]
            self._read()

    def _done(self, make: MakeDialog) -> bool:
        around = self._around
        dialog = make(self._page, around.services.keys, around.background, around.look)
        dialog.setModal(True)
        done = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return done

    def _switch(self) -> None:
        keys = self._around.services.keys
        change = keys.turn_keyring_on if self.login.isChecked() else keys.turn_keyring_off
        self.login.setEnabled(False)
        self.error.hide()
        self._around.background.run(change, self._switched, self._failed, lane=SLOW)

    def _switched(self, _: object) -> None:
        self._read()

    def _failed(self, error: ConsiliumError) -> None:
        self.error.setText(tr(str(error)))
        self.error.show()
        self._around.background.run(self._around.services.keys.state, self._show)


def _beside(left: QPushButton, right: QLabel) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    row.addWidget(left)
    row.addWidget(right, 1)
    return holder


def _below(first: QWidget, second: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    for part in (first, second):
        if isinstance(part, QPushButton):
            row = QHBoxLayout()
            row.addWidget(part)
            row.addStretch(1)
            column.addLayout(row)
        else:
            column.addWidget(part)
    return holder
