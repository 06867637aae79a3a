"""Repair pages: repair a damaged vault, and report the result."""

from __future__ import annotations

import threading
from contextlib import suppress

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QProgressBar, QWidget

from app.errors import Cancelled, ConsiliumError, TriedTooOften, WrongPassphrase
from app.paths import Home
from app.services.vault.repair_service import (
    Repaired,
    lost_words,
    pages_words,
    repair_vault,
    rest_words,
    saved_words,
)
from app.services.vault.restore_service import as_secret
from app.services.vault.unlock import UnlockWays, ways_to_open
from app.ui.background import SLOW, Background
from app.ui.start.start_page import StartPage, error_line, primary
from app.ui.theme import Look
from app.ui.widgets.button import button
from app.ui.widgets.check_box import CheckBox
from app.ui.widgets.countdown_button import Countdown
from app.ui.widgets.label import label

LANE = "repair"  # one after the other: a repair that was given up comes to its end first
_READY = "Repair"
READING = "Reading every page of the vault. A large one takes a while."
GIVING_UP = "Cancelling as soon as possible. Nothing will be changed."


class RepairPage(StartPage):
    """`repaired` carries a Repaired; `restore_asked`: rather a backup."""

    repaired = Signal(Repaired)
    restore_asked = Signal()
    back = Signal()
    progressed = Signal(int)  # percent, from the thread that repairs

    def __init__(self, look: Look, home: Home, background: Background) -> None:
        super().__init__(
            look,
            "Repair the vault",
            "Whatever can be read is saved in a new vault, which replaces the damaged one. "
            "Nothing is overwritten: the damaged one is kept in the data folder, in a folder "
            "named vault-damaged-… with the date.",
            width=600,
        )
        self._home, self._background = home, background
        self._cancelled = threading.Event()
        self.is_repairing = False
        self.restore = button("Restore a backup instead…", "", self.restore_asked.emit)
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName("Passphrase or recovery code")
        self.field.setMinimumHeight(44)
        self.field.textChanged.connect(self._typed)
        self.field.returnPressed.connect(self._begin)
        self.shown = CheckBox("Show it")
        self.shown.toggled.connect(self._show_typed)
        self.error = error_line()
        self.state = label(READING, "small", wrap=True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName("Repairing the vault")
        self.progressed.connect(self._show_progress)
        self.leave = button("Back", "", self._leave)
        self.go_on = primary(_READY)
        self.go_on.clicked.connect(self._begin)
        self.countdown = Countdown(self, self.go_on, _READY)
        self._lay_out()
        self._show_repairing(False)
        background.run(lambda: ways_to_open(home), self._wait_as_before, lane=SLOW)

    def first_focus(self) -> QWidget:
        return self.field

    def say(self, sentence: str) -> None:
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))

    def give_up(self) -> None:
        """Until the repair has noticed, it has the data folder: nothing else could be done with
        that meanwhile."""
        if self.is_repairing:
            self._cancelled.set()
            self.leave.setEnabled(False)
            self.state.setText(GIVING_UP)

    def _lay_out(self) -> None:
        instead = QHBoxLayout()
        instead.setSpacing(12)
        instead.addWidget(label("A backup may hold more than can be read.", wrap=True), 1)
        instead.addWidget(self.restore)
        self.body.addLayout(instead)
        self.body.addSpacing(8)
        named = QHBoxLayout()
        named.addWidget(label("Passphrase or recovery code", "field"), 1)
        named.addWidget(self.shown)
        self.body.addLayout(named)
        for each in (self.field, self.error, self.state, self.progress):
            self.body.addWidget(each)
        self.buttons.addWidget(self.leave)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.go_on)

    def _wait_as_before(self, ways: UnlockWays) -> None:
        if not self.is_repairing:
            self.countdown.start(ways.wait_s)
            self._typed()

    def _typed(self) -> None:
        self.error.hide()
        ready = bool(self.field.text()) and not self.countdown.is_waiting
        self.go_on.setEnabled(ready and not self.is_repairing)

    def _show_typed(self, shown: bool) -> None:
        modes = QLineEdit.EchoMode
        self.field.setEchoMode(modes.Normal if shown else modes.Password)

    def _begin(self) -> None:
        if not self.go_on.isEnabled():
            return
        secret, cancelled = as_secret(self.field.text()), threading.Event()
        self._cancelled = cancelled
        self.field.clear()

        told = 0

        def progress(fraction: float) -> None:
            nonlocal told
            percent = round(100 * fraction)
            if percent > told:  # it comes for each page of the file
                told = percent
                with suppress(RuntimeError):  # the page is gone; the repair goes on
                    self.progressed.emit(percent)

        def work() -> Repaired | None:
            try:
                return repair_vault(self._home, secret, progress, cancelled.is_set)
            except Cancelled:
                return None

        self._show_repairing(True)
        self._background.run(work, self._done, self._failed, lane=LANE)

    def _show_progress(self, percent: int) -> None:
        if percent > 0:
            self.progress.setRange(0, 100)
            self.progress.setValue(percent)

    def _done(self, repaired: Repaired | None) -> None:
        self._show_repairing(False)
        if repaired is not None:
            self.repaired.emit(repaired)
        else:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _failed(self, error: ConsiliumError) -> None:
        self._show_repairing(False)
        self.say(str(error))
        if isinstance(error, WrongPassphrase | TriedTooOften):
            self.countdown.start(error.wait_s)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_repairing(self, repairing: bool) -> None:
        self.is_repairing = repairing
        for each in (self.field, self.shown, self.restore):
            each.setEnabled(not repairing)
        self.state.setVisible(repairing)
        self.progress.setVisible(repairing)
        self.progress.setRange(0, 0)
        self.state.setText(READING)
        self.leave.setEnabled(True)
        self.leave.setText("Cancel" if repairing else "Back")
        if repairing:
            self.error.hide()
            self.countdown.hold("Repairing…")
            self.leave.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.countdown.ready()
            self.go_on.setEnabled(bool(self.field.text()) and not self.countdown.is_waiting)

    def _leave(self) -> None:
        if self.is_repairing:
            self.give_up()
        else:
            self.back.emit()


class RepairedPage(StartPage):
    """What was saved, and which consultations lost what: by their titles, so a lock covers it."""

    done = Signal()

    def __init__(self, look: Look, repaired: Repaired) -> None:
        super().__init__(look, "The vault was repaired", saved_words(repaired), width=600)
        self.told = label(
            "Not everything could be read. Where a message is missing, a mark stands in its place:"
            if repaired.losses
            else "No message is known to be lost.",
            wrap=True,
        )
        self.losses = _text_of_losses(repaired)
        self.losses.setVisible(bool(repaired.losses))
        said = f"The vault as it was is kept in {repaired.kept}" if repaired.kept else ""
        self.kept = label(said, "small", wrap=True)
        self.kept.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(self.told)
        self.body.addWidget(self.losses)
        if rest := rest_words(repaired):
            self.body.addWidget(label(rest, wrap=True))
        self.body.addWidget(label(pages_words(repaired), "small"))
        self.body.addWidget(self.kept)
        self.go_on = primary("Continue")
        self.go_on.clicked.connect(lambda: self.done.emit())
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.go_on)

    def first_focus(self) -> QWidget:
        return self.go_on


def _text_of_losses(repaired: Repaired) -> QPlainTextEdit:
    """One line for each consultation; it scrolls, and can be selected."""
    result = QPlainTextEdit(
        "\n".join(f"{lost_words(each)}: {each.title}" for each in repaired.losses)
    )
    result.setObjectName("losses")
    result.setReadOnly(True)
    result.setTabChangesFocus(True)
    result.setAccessibleName("Consultations that lost something")
    result.ensurePolished()
    line = result.fontMetrics().lineSpacing()
    around = 2 * round(result.document().documentMargin()) + 2 * result.frameWidth() + 16
    result.setMinimumHeight(min(3, len(repaired.losses)) * line + around)
    result.setMaximumHeight(min(9, len(repaired.losses) + 1) * line + around)
    return result
