"""Passphrase page: sets the passphrase at the first start, asks for it at later ones."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.core.vault_secrets import MIN_PASSPHRASE
from app.sentences import say
from app.services.vault.unlock import UnlockWays
from app.ui.start.start_page import StartPage, error_line, primary
from app.ui.theme import Look
from app.ui.translation import tr, tr_count
from app.ui.widgets.button import button
from app.ui.widgets.check_box import CheckBox
from app.ui.widgets.countdown_button import Countdown
from app.ui.widgets.label import label, show_text

_WEAK = say("Weak. A few words in a row are better.")
_WORTH = ((20, say("Strong.")), (14, say("Good.")))


def rate(passphrase: str) -> str:
    """What to say of a passphrase: by its length, which counts most, and its variety."""
    if not passphrase:
        return tr(
            "At least {least} characters; a few words in a row are easy to keep in mind.",
            least=MIN_PASSPHRASE,
        )
    missing = MIN_PASSPHRASE - len(passphrase)
    if missing > 0:
        return tr_count("At least {n} more character.", "At least {n} more characters.", n=missing)
    worth = len(passphrase) if len(set(passphrase)) > 5 else 0
    return tr(next((says for least, says in _WORTH if worth >= least), _WEAK))


class NewPassphrasePage(StartPage):
    """`chosen` carries the passphrase; `restore_asked`: there is a vault already, in a backup."""

    chosen = Signal(str)
    restore_asked = Signal()

    def __init__(self, look: Look, step: str, *, again: bool = False) -> None:
        """`again`: in the place of a forgotten one."""
        super().__init__(
            look,
            tr("Choose a new passphrase") if again else tr("Choose a passphrase"),
            tr("It replaces the forgotten one. The recovery code stays the same.")
            if again
            else tr(
                "It encrypts everything that you write here and every answer. Nobody but you "
                "knows it, and nobody can look it up for you."
            ),
            step,
        )
        self._ready, self._busy = (
            (tr("Set the passphrase"), tr("Setting…"))
            if again
            else (tr("Create the vault"), tr("Creating…"))
        )
        self.first = _field(tr("Passphrase"))
        self.second = _field(tr("Passphrase again"))
        self.rating = label(rate(""), "small", wrap=True)
        self.shown = CheckBox(tr("Show it"))
        self.shown.toggled.connect(self._show)
        self.error = error_line()
        self.body.addWidget(label(tr("Passphrase"), "field"))
        self.body.addWidget(self.first)
        self.body.addWidget(self.rating)
        self.body.addSpacing(4)
        self.body.addWidget(label(tr("Again"), "field"))
        self.body.addWidget(self.second)
        self.body.addWidget(self.shown)
        self.body.addWidget(self.error)
        self.go_on = primary(self._ready)
        self.restore = button(tr("Restore a backup instead…"), "link", self.restore_asked.emit)
        self.buttons.addWidget(self.restore)
        self.restore.setVisible(not again)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.go_on)
        self.first.textChanged.connect(self._typed)
        self.second.textChanged.connect(self._typed)
        self.first.returnPressed.connect(self.second.setFocus)
        self.second.returnPressed.connect(self._submit)
        self.go_on.clicked.connect(self._submit)
        self._typed()

    def first_focus(self) -> QWidget:
        return self.first

    def say(self, sentence: str) -> None:
        show_text(self.error, sentence)
        self.hold(False)

    def hold(self, held: bool) -> None:
        self.go_on.setEnabled(not held)
        self.go_on.setText(self._busy if held else self._ready)
        self.restore.setEnabled(not held)

    def _typed(self) -> None:
        self.rating.setText(rate(self.first.text()))
        self.error.hide()
        self.go_on.setEnabled(bool(self.first.text() and self.second.text()))

    def _show(self, shown: bool) -> None:
        _show(self.first, shown)
        _show(self.second, shown)

    def _submit(self) -> None:
        if not self.go_on.isEnabled():
            return
        if len(self.first.text()) < MIN_PASSPHRASE:
            self.say(
                tr(
                    "A passphrase needs at least {least} characters.",
                    least=MIN_PASSPHRASE,
                )
            )
            self.first.setFocus()
        elif self.first.text() != self.second.text():
            self.say(tr("The two do not match. Type the passphrase again."))
            self.second.selectAll()
            self.second.setFocus()
        else:
            self.hold(True)
            self.chosen.emit(self.first.text())


class UnlockPage(StartPage):
    """`chosen` carries the passphrase; `forgotten` and `login_asked` are the other ways in."""

    chosen = Signal(str)
    forgotten = Signal()
    login_asked = Signal()

    def __init__(
        self, look: Look, locked: bool = False, ways: UnlockWays | None = None, restored: str = ""
    ) -> None:
        """`restored`: what to say after a backup was restored, or the vault repaired."""
        ways = ways or UnlockWays(True)
        super().__init__(
            look,
            tr("Ready to open") if restored else tr("Locked") if locked else tr("Welcome back"),
            tr(restored) or tr("Your consultations are encrypted on this computer."),
        )
        self.field = _field(tr("Passphrase"))
        self.error = error_line()
        self.body.addWidget(label(tr("Passphrase"), "field"))
        self.body.addWidget(self.field)
        self.body.addWidget(self.error)
        self.go_on = primary(tr("Open"))
        self.lost = button(tr("Forgotten passphrase?"), "link", self.forgotten.emit)
        self.login = button(tr("Use my system login"), "", self._ask_login)
        self.shown = CheckBox(tr("Show it"))
        self.shown.toggled.connect(lambda shown: _show(self.field, shown))
        below = QHBoxLayout()
        below.addWidget(self.lost)
        below.addStretch(1)
        below.addWidget(self.shown)
        self.body.addLayout(below)
        self.buttons.addWidget(self.login)
        self.login.setVisible(ways.keyring and not locked)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.go_on)
        self.countdown = Countdown(self, self.go_on, tr("Open"))
        self.field.textChanged.connect(self._typed)
        self.field.returnPressed.connect(self._submit)
        self.go_on.clicked.connect(self._submit)
        self._typed("")
        self.wait(ways.wait_s)

    def first_focus(self) -> QWidget:
        return self.field

    def wait(self, seconds: float) -> None:
        """No try is taken for so long: the button tells the time."""
        self.countdown.start(seconds)

    def say(self, sentence: str) -> None:
        self.hold(False)
        show_text(self.error, sentence)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def hold(self, held: bool) -> None:
        if held:
            self.shown.setChecked(False)  # nobody needs to read it any more
        self.field.setReadOnly(held)
        self.lost.setEnabled(not held)
        self.login.setEnabled(not held)
        if held:
            self.countdown.hold(tr("Opening…"))
        else:
            self.countdown.ready()

    def _typed(self, text: str) -> None:
        self.error.hide()
        self.go_on.setEnabled(bool(text) and not self.countdown.is_waiting)

    def _ask_login(self) -> None:
        self.login.setEnabled(False)
        self.login_asked.emit()

    def _submit(self) -> None:
        if self.go_on.isEnabled():
            self.hold(True)
            self.chosen.emit(self.field.text())


def _show(field: QLineEdit, shown: bool) -> None:
    field.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)


def _field(says: str) -> QLineEdit:
    result = QLineEdit()
    result.setEchoMode(QLineEdit.EchoMode.Password)
    result.setAccessibleName(says)
    result.setMinimumHeight(44)
    return result
