"""Repair pages: repair a damaged vault, and report the result."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from app.paths import Home
from app.sentences import say
from app.services.vault.repair_service import (
    Repaired,
    lost_words,
    pages_words,
    repair_vault,
    rest_words,
    saved_words,
)
from app.services.vault.unlock import UnlockWays, ways_to_open
from app.ui.background import SLOW, Background
from app.ui.restore.secret_form import SecretForm, SecretFormWords
from app.ui.start.start_page import StartPage, primary
from app.ui.theme import Look
from app.ui.translation import tr
from app.ui.widgets.button import button
from app.ui.widgets.label import label

LANE = "repair"  # one after the other: a repair that was given up comes to its end first
READING = say("Reading every page of the vault. A large one takes a while.")
GIVING_UP = say("Cancelling as soon as possible. Nothing will be changed.")


class RepairPage(StartPage):
    """`repaired` carries a Repaired; `restore_asked`: rather a backup."""

    repaired = Signal(Repaired)
    restore_asked = Signal()
    back = Signal()
    progressed = Signal(int)  # percent, from the thread that repairs

    def __init__(self, look: Look, home: Home, background: Background) -> None:
        super().__init__(
            look,
            tr("Repair the vault"),
            tr(
                "Whatever can be read is saved in a new vault, which replaces the damaged one. "
                "Nothing is overwritten: the damaged one is kept in the data folder, in a folder "
                "named vault-damaged-… with the date."
            ),
        )
        self._home = home
        self.restore = button(tr("Restore a backup instead…"), "", self.restore_asked.emit)
        words = SecretFormWords(
            field=tr("Passphrase or recovery code"),
            begin=tr("Repair"),
            busy=tr("Repairing…"),
            back=tr("Back"),
            working=tr(READING),
            giving_up=tr(GIVING_UP),
            progress=tr("Repairing the vault"),
        )
        self._secret = SecretForm(self, background, LANE, words)
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
        self.field.setMinimumHeight(44)
        self._secret.asked.connect(self._begin)
        self._secret.left.connect(self.back)
        self._secret.busy_changed.connect(self.restore.setDisabled)
        self.progressed.connect(self._show_progress)
        self._lay_out()
        self._secret.show_busy(False)
        background.run(lambda: ways_to_open(home), self._wait_as_before, lane=SLOW)

    @property
    def is_repairing(self) -> bool:
        return self._secret.is_busy

    def first_focus(self) -> QWidget:
        return self.field

    def say(self, sentence: str) -> None:
        self._secret.say(sentence)

    def give_up(self) -> None:
        self._secret.give_up()

    def _lay_out(self) -> None:
        instead = QHBoxLayout()
        instead.setSpacing(12)
        instead.addWidget(label(tr("A backup may hold more than can be read."), wrap=True), 1)
        instead.addWidget(self.restore)
        self.body.addLayout(instead)
        self.body.addSpacing(8)
        self._secret.add_to(self.body, self.buttons)

    def _wait_as_before(self, ways: UnlockWays) -> None:
        if not self.is_repairing:
            self._secret.countdown.start(ways.wait_s)
            self._secret.check()

    def _begin(self) -> None:
        if not self.go_on.isEnabled():
            return
        told = 0

        def progress(fraction: float) -> None:
            nonlocal told
            percent = round(100 * fraction)
            if percent > told:  # it comes for each page of the file
                told = percent
                with suppress(RuntimeError):  # the page is gone; the repair goes on
                    self.progressed.emit(percent)

        self._secret.run(
            lambda secret, cancelled: repair_vault(self._home, secret, progress, cancelled),
            self._done,
        )
        self.field.clear()

    def _show_progress(self, percent: int) -> None:
        if percent > 0:
            self.progress.setRange(0, 100)
            self.progress.setValue(percent)

    def _done(self, repaired: Repaired | None) -> None:
        self._secret.show_busy(False)
        if repaired is not None:
            self.repaired.emit(repaired)
        else:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)


class RepairedPage(StartPage):
    """What was saved, and which consultations lost what: by their titles, so a lock covers it."""

    done = Signal()

    def __init__(self, look: Look, repaired: Repaired) -> None:
        super().__init__(look, tr("The vault was repaired"), saved_words(repaired))
        self.told = label(
            tr(
                "Not everything could be read. Where a message is missing, a mark stands in its "
                "place:"
            )
            if repaired.losses
            else tr("No message is known to be lost."),
            wrap=True,
        )
        self.losses = _text_of_losses(repaired)
        said = (
            tr("The vault as it was is kept in {kept}", kept=repaired.kept) if repaired.kept else ""
        )
        self.kept = label(said, "small", wrap=True)
        self.kept.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(self.told)
        self.body.addWidget(self.losses)
        self.losses.setVisible(bool(repaired.losses))
        if rest := rest_words(repaired):
            self.body.addWidget(label(rest, wrap=True))
        self.body.addWidget(label(pages_words(repaired), "small"))
        self.body.addWidget(self.kept)
        self.go_on = primary(tr("Continue"))
        self.go_on.clicked.connect(lambda: self.done.emit())
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.go_on)

    def first_focus(self) -> QWidget:
        return self.go_on


def _text_of_losses(repaired: Repaired) -> QPlainTextEdit:
    """One line for each consultation; it scrolls, and can be selected."""
    result = QPlainTextEdit(
        "\n".join(f"{tr(lost_words(each))}: {each.title}" for each in repaired.losses)
    )
    result.setObjectName("losses")
    result.setReadOnly(True)
    result.setTabChangesFocus(True)
    result.setAccessibleName(tr("Consultations that lost something"))
    result.ensurePolished()
    line = result.fontMetrics().lineSpacing()
    around = 2 * round(result.document().documentMargin()) + 2 * result.frameWidth() + 16
    result.setMinimumHeight(min(3, len(repaired.losses)) * line + around)
    result.setMaximumHeight(min(9, len(repaired.losses) + 1) * line + around)
    return result
