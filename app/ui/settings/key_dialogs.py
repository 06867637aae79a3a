"""Key dialogs: change the passphrase or the recovery code."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.core.vault_secrets import MIN_PASSPHRASE
from app.errors import ConsiliumError, TriedTooOften, WrongPassphrase
from app.services.vault.vault_keys import Keys
from app.ui.background import Background
from app.ui.start.passphrase_page import rate
from app.ui.start.recovery_code_panel import CodePanel
from app.ui.start.start_page import error_line, primary
from app.ui.theme import Look
from app.ui.translation import tr
from app.ui.widgets.button import button
from app.ui.widgets.countdown_button import Countdown
from app.ui.widgets.growing_dialog import GrowingDialog
from app.ui.widgets.label import label


class PassphraseDialog(GrowingDialog):
    """Accepted once the passphrase was changed."""

    def __init__(self, parent: QWidget, keys: Keys, background: Background, look: Look) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Change the passphrase"))
        self._keys, self._background = keys, background
        self.old = _field(tr("Current passphrase"))
        self.new = _field(tr("New passphrase"))
        self.again = _field(tr("New passphrase again"))
        self.rating = label(rate(""), "small", wrap=True)
        self.error = error_line()
        self.go_on = primary(tr("Change"))
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(8)
        column.addWidget(label(tr("Change the passphrase"), "heading"))
        column.addSpacing(8)
        for name, field in (
            (tr("Current passphrase"), self.old),
            (tr("New passphrase"), self.new),
            (tr("Again"), self.again),
        ):
            column.addWidget(label(name, "field"))
            column.addWidget(field)
            if field is self.new:
                column.addWidget(self.rating)
            field.textChanged.connect(self._typed)
        column.addWidget(self.error)
        column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addStretch(1)
        row.addWidget(button(tr("Cancel"), "", self.reject))
        row.addWidget(self.go_on)
        column.addLayout(row)
        self.go_on.clicked.connect(self._submit)
        self.countdown = Countdown(self, self.go_on, tr("Change"))
        self.setMinimumWidth(round(440 * max(1.0, look.scale)))
        self._typed()

    def _typed(self) -> None:
        self.error.hide()
        self.rating.setText(rate(self.new.text()))
        filled = all(field.text() for field in (self.old, self.new, self.again))
        self.go_on.setEnabled(filled and not self.countdown.is_waiting)

    def _submit(self) -> None:
        if len(self.new.text()) < MIN_PASSPHRASE:
            self._say(
                tr(
                    "A passphrase needs at least {least} characters.",
                    least=MIN_PASSPHRASE,
                ),
                self.new,
            )
        elif self.new.text() != self.again.text():
            self._say(tr("The two do not match. Type the new passphrase again."), self.again)
        else:
            old, new = self.old.text(), self.new.text()
            self.countdown.hold(tr("Changing…"))
            self._background.run(
                lambda: self._keys.change_passphrase(old, new), self._changed, self._failed
            )

    def _changed(self, _: object) -> None:
        self.accept()

    def _failed(self, error: ConsiliumError) -> None:
        self._say(tr(str(error)), self.old)
        self.countdown.ready()
        if isinstance(error, WrongPassphrase | TriedTooOften):
            self.countdown.start(error.wait_s)

    def _say(self, sentence: str, field: QLineEdit) -> None:
        self.error.setText(sentence)
        self.error.show()
        self.grow()
        field.selectAll()
        field.setFocus(Qt.FocusReason.OtherFocusReason)


class RecoveryCodeDialog(GrowingDialog):
    """Accepted once the new code is in force; until then the old one holds."""

    def __init__(self, parent: QWidget, keys: Keys, background: Background, look: Look) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("New recovery code"))
        self._keys, self._background = keys, background
        self.panel = CodePanel(look)
        self.go_on = primary(tr("I have written it down"))
        self.show_again = button(tr("Show the code again"), "", lambda: self.panel.ask(False))
        self.show_again.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(12)
        column.addWidget(label(tr("New recovery code"), "heading"))
        column.addWidget(
            label(
                tr(
                    "Write it on paper, or print it, and keep it away from this computer. It is "
                    "shown only once. It takes effect, and replaces any earlier one, once you "
                    "have confirmed it."
                ),
                wrap=True,
            )
        )
        column.addWidget(self.panel)
        column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(button(tr("Cancel"), "", self.reject))
        row.addStretch(1)
        row.addWidget(self.show_again)
        row.addWidget(self.go_on)
        column.addLayout(row)
        self.go_on.clicked.connect(self._next)
        self.panel.asking_changed.connect(self._asking)
        self.panel.confirmed.connect(self._confirmed)
        self.setMinimumWidth(round(560 * max(1.0, look.scale)))
        self._is_asking = False

    def _asking(self, asking: bool) -> None:
        self._is_asking = asking
        self.show_again.setVisible(asking)
        self.go_on.setText(tr("Confirm") if asking else tr("I have written it down"))

    def _next(self) -> None:
        if self._is_asking:
            self.panel.confirm()
        else:
            self.panel.ask(True)

    def _confirmed(self, _: object) -> None:
        self.go_on.setEnabled(False)
        code = self.panel.code
        self._background.run(
            lambda: self._keys.accept_recovery_code(code), self._accepted, self._failed
        )

    def _accepted(self, _: object) -> None:
        self.accept()

    def _failed(self, error: ConsiliumError) -> None:
        self.go_on.setEnabled(True)
        self.panel.say(tr(str(error)))


MakeDialog = Callable[[QWidget, Keys, Background, Look], QDialog]


def _field(says: str) -> QLineEdit:
    result = QLineEdit()
    result.setEchoMode(QLineEdit.EchoMode.Password)
    result.setAccessibleName(says)
    result.setMinimumHeight(40)
    return result
