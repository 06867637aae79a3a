"""Recovery pages: show the code at the first start, ask for it when the passphrase is forgotten."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.core.recovery_code import GROUP, LENGTH, RecoveryCode, read_recovery_code
from app.errors import MistypedCode
from app.ui.start.recovery_code_panel import CodePanel
from app.ui.start.start_page import StartPage, error_line, primary
from app.ui.theme import Look, code_font
from app.ui.translation import tr
from app.ui.widgets.button import button
from app.ui.widgets.check_box import CheckBox
from app.ui.widgets.countdown_button import Countdown
from app.ui.widgets.label import label, show_text


class RecoveryCodePage(StartPage):
    """`chosen` carries the code that was noted; `skipped`: not now."""

    chosen = Signal(RecoveryCode)
    skipped = Signal()

    def __init__(self, look: Look, step: str) -> None:
        super().__init__(
            look,
            tr("Write down your recovery code"),
            tr(
                "It opens the vault if you ever forget the passphrase. It is shown only once: "
                "write it on paper, or print it, and keep it away from this computer."
            ),
            step,
        )
        self.panel = CodePanel(look)
        self.panel.confirmed.connect(self._confirmed)
        self.panel.asking_changed.connect(self._show_state)
        self.warning = label(
            tr(
                "Without a recovery code, a forgotten passphrase means that everything in the "
                "vault is lost for good. You can make a code later, in the settings under "
                "Security."
            ),
            "warning",
            wrap=True,
        )
        self.body.addWidget(self.panel)
        self.body.addWidget(self.warning)
        self.not_now = button(tr("&Not now"), "link", lambda: self._warn(True))
        self.go_without = button(tr("&Go on without a code"), "", self.skipped.emit)
        self.show_again = button(tr("&Show the code again"), "", self._back)
        self.go_on = primary(tr("I have written it down"))
        self.go_on.clicked.connect(self._next)
        self.buttons.addWidget(self.not_now)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.go_without)
        self.buttons.addWidget(self.show_again)
        self.buttons.addWidget(self.go_on)
        self._warning = False
        self._show_state(False)

    def first_focus(self) -> QWidget:
        return self.go_on

    def say(self, sentence: str) -> None:
        self.go_on.setEnabled(True)
        self.panel.say(sentence)

    def _show_state(self, asking: bool) -> None:
        self.panel.setVisible(not self._warning)
        self.warning.setVisible(self._warning)
        self.not_now.setVisible(not self._warning and not asking)
        self.go_without.setVisible(self._warning)
        self.show_again.setVisible(self._warning or asking)
        self.go_on.setVisible(not self._warning)
        self.go_on.setText(tr("Confirm") if asking else tr("I have written it down"))
        self._asking = asking

    def _warn(self, warned: bool) -> None:
        self._warning = warned
        self._show_state(False)
        (self.show_again if warned else self.go_on).setFocus(Qt.FocusReason.OtherFocusReason)

    def _back(self) -> None:
        self._warning = False
        self.panel.ask(False)
        self.go_on.setFocus(Qt.FocusReason.OtherFocusReason)

    def _next(self) -> None:
        if self._asking:
            self.panel.confirm()
        else:
            self.panel.ask(True)

    def _confirmed(self, code: object) -> None:
        self.go_on.setEnabled(False)
        self.chosen.emit(code)


class ForgottenPage(StartPage):
    """`chosen` carries the code that was typed; `lost`: there is none."""

    chosen = Signal(RecoveryCode)
    lost = Signal()
    back = Signal()

    def __init__(self, look: Look, wait_s: float = 0.0) -> None:
        super().__init__(
            look,
            tr("Open with the recovery code"),
            tr(
                "Type the code that you wrote down when the vault was made, or later in the "
                "settings. You then choose a new passphrase."
            ),
        )
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("Recovery code"))
        self.field.setFont(code_font(look))
        self.field.setMinimumHeight(44)
        self.field.textEdited.connect(self._edited)
        self.field.returnPressed.connect(self._submit)
        self.error = error_line()
        self.body.addWidget(label(tr("Recovery code"), "field"))
        self.body.addWidget(self.field)
        self.body.addWidget(self.error)
        self.no_code = button(tr("I don't have it"), "link", self.lost.emit)
        self.go_on = primary(tr("Open"))
        self.go_on.clicked.connect(self._submit)
        self.buttons.addWidget(self.no_code)
        self.buttons.addStretch(1)
        self.buttons.addWidget(button(tr("Back"), "", self.back.emit))
        self.buttons.addWidget(self.go_on)
        self.countdown = Countdown(self, self.go_on, tr("Open"))
        self.wait(wait_s)

    def first_focus(self) -> QWidget:
        return self.field

    def say(self, sentence: str) -> None:
        show_text(self.error, sentence)
        self.field.setReadOnly(False)
        self.countdown.ready()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def wait(self, seconds: float) -> None:
        self.countdown.start(seconds)

    def _edited(self, text: str) -> None:
        self.error.hide()
        if self.field.cursorPosition() == len(text):  # at the end: groups as on the note
            plain = "".join(c for c in text.upper() if c.isalnum())[:LENGTH]
            shown = "-".join(plain[at : at + GROUP] for at in range(0, len(plain), GROUP))
            if shown != text:
                self.field.setText(shown)

    def _submit(self) -> None:
        if not self.go_on.isEnabled():
            return
        try:
            code = read_recovery_code(self.field.text())
        except MistypedCode as error:
            self.say(tr(str(error)))
            return
        self.field.setReadOnly(True)
        self.countdown.hold(tr("Opening…"))
        self.chosen.emit(code)


class LostPage(StartPage):
    """`anew`: set the vault aside and begin another."""

    anew = Signal()
    restore_asked = Signal()
    back = Signal()

    def __init__(self, look: Look, folder: str, keyring: bool = False) -> None:
        """`keyring`: the system login still opens it."""
        super().__init__(
            look,
            tr("Nothing else opens this vault"),
            tr(
                "Without its passphrase and its recovery code nobody can read the vault: not "
                "you, not us, not whoever finds the computer. There is no other way in."
            ),
        )
        self.body.addWidget(
            label(
                tr(
                    "You can begin a new vault. Nothing is deleted: the old one is kept, "
                    "encrypted as it is, in a dated folder inside {folder}. If you remember "
                    "the passphrase, it can be opened there.",
                    folder=folder,
                ),
                wrap=True,
            )
        )
        if keyring:
            self.body.addWidget(
                label(
                    tr(
                        "But here your system login still opens it: go back, use it, and make a "
                        "new recovery code in the settings under Security. With that code you "
                        "can set a new passphrase."
                    ),
                    "warning",
                    wrap=True,
                )
            )
        says = tr("I know an older passphrase: restore a backup…")
        self.restore = button(says, "link", self.restore_asked.emit)
        restoring = QHBoxLayout()
        restoring.addWidget(self.restore)
        restoring.addStretch(1)
        self.body.addLayout(restoring)
        self.check = CheckBox(tr("I understand that the new vault starts empty"))
        self.error = error_line()
        self.body.addWidget(self.error)
        self.body.addWidget(self.check)
        self.begin = button(tr("Begin a new vault"), "", self._begin)
        self.begin.setEnabled(False)
        self.check.toggled.connect(self.begin.setEnabled)
        self.to_passphrase = primary(tr("Back to the passphrase"))
        self.to_passphrase.clicked.connect(lambda: self.back.emit())
        self.buttons.addWidget(self.begin)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.to_passphrase)

    def first_focus(self) -> QWidget:
        return self.to_passphrase

    def say(self, sentence: str) -> None:
        self.begin.setEnabled(self.check.isChecked())
        show_text(self.error, sentence)

    def _begin(self) -> None:
        self.begin.setEnabled(False)
        self.anew.emit()


class AsidePage(StartPage):
    """Where the old vault lies."""

    done = Signal()

    def __init__(self, look: Look, folder: str) -> None:
        super().__init__(
            look,
            tr("The old vault has been set aside"),
            tr(
                "It is in {folder}. To open it there, if you find its passphrase, start "
                "Consilium with CONSILIUM_HOME set to that folder.",
                folder=folder,
            ),
        )
        self.setAccessibleDescription(folder)
        self.go_on = primary(tr("Continue"))
        self.go_on.clicked.connect(lambda: self.done.emit())
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.go_on)

    def first_focus(self) -> QWidget:
        return self.go_on
