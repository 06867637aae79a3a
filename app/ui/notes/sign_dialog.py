"""Sign dialog: who signs a note or an addendum, and their passphrase."""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.errors import ConsiliumError, TriedTooOften, WrongPassphrase
from app.ui.announcer import announce
from app.ui.theme import Look
from app.ui.translation import tr
from app.ui.widgets.button import button
from app.ui.widgets.countdown_button import Countdown
from app.ui.widgets.label import label

# Called with passphrase and name, and with what is to be called once it is signed, or was not.
Sign = Callable[[str, str, Callable[[], None], Callable[[ConsiliumError], None]], object]


class SignDialog(QDialog):
    """Accepted once it is signed. `says` is what whoever signs confirms; `facts` are lines about
    what is signed."""

    def __init__(
        self, parent: QWidget, look: Look, title: str, says: str, facts: list[str], sign: Sign
    ) -> None:
        super().__init__(parent)
        self._sign = sign
        self.setWindowTitle(title)
        self.setMinimumWidth(round(440 * max(1.0, look.scale)))
        self.name = QLineEdit()
        self.name.setMaxLength(100)
        self.name.setAccessibleName(tr("Your name"))
        self.name.setPlaceholderText(tr("as it shall stand below the note"))
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setAccessibleName(tr("Passphrase"))
        self.error = label("", "error", wrap=True)
        self.error.hide()
        self.go_on = button(tr("Sign"), "primary", self._submit)
        self.go_on.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 28, 32, 24)
        column.setSpacing(8)
        column.addWidget(label(title, "heading"))
        column.addWidget(label(says, wrap=True))
        for fact in facts:
            column.addWidget(label(fact, "muted", wrap=True))
        column.addSpacing(4)
        for words, field in ((tr("Your name"), self.name), (tr("Passphrase"), self.passphrase)):
            column.addWidget(label(words, "field"))
            column.addWidget(field)
            field.textChanged.connect(self._typed)
        column.addWidget(self.error)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(tr("Cancel"), "", self.reject))
        row.addWidget(self.go_on)
        column.addLayout(row)
        self.countdown = Countdown(self, self.go_on, tr("Sign"))
        self.finished.connect(lambda _: self.passphrase.clear())
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self._typed()

    def _typed(self) -> None:
        filled = bool(self.name.text().strip() and self.passphrase.text())
        self.go_on.setEnabled(filled and not self.countdown.is_waiting)

    def _submit(self) -> None:
        self.error.hide()
        self.countdown.hold(tr("Signing…"))
        self._sign(self.passphrase.text(), self.name.text().strip(), self._signed, self._failed)

    def _signed(self) -> None:
        if shiboken6.isValid(self):
            self.accept()

    def _failed(self, error: ConsiliumError) -> None:
        if not shiboken6.isValid(self):
            return
        self.error.setText(tr(str(error)))
        self.error.show()
        announce(self, tr(str(error)))
        self.countdown.ready()
        if isinstance(error, WrongPassphrase | TriedTooOften):
            self.countdown.start(error.wait_s)
        self.passphrase.selectAll()
        self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)


def ask_to_sign(
    parent: QWidget, look: Look, title: str, says: str, facts: list[str], sign: Sign
) -> None:
    """Open the dialog; it goes when it is closed."""
    dialog = SignDialog(parent, look, title, says, facts, sign)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
