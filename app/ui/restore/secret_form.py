"""Secret form: a passphrase or recovery code, and the long work on a vault that it opens."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from app.core.vault_secrets import Secret
from app.errors import Cancelled, ConsiliumError, TriedTooOften, WrongPassphrase
from app.services.vault.restore_service import as_secret
from app.ui.background import Background
from app.ui.start.start_page import error_line, primary
from app.ui.translation import tr
from app.ui.widgets.button import button
from app.ui.widgets.check_box import CheckBox
from app.ui.widgets.countdown_button import Countdown
from app.ui.widgets.label import label, show_text

T = TypeVar("T")


@dataclass(frozen=True)
class SecretFormWords:
    """`field` stands over it; `begin`, `busy` and `back` on the buttons; `working` and `giving_up`
    over the progress bar, which is called `progress`."""

    field: str
    begin: str
    busy: str
    back: str
    working: str
    giving_up: str
    progress: str


class SecretForm(QObject):
    """The controls, for whoever shows them to lay out with `add_to`. `asked`: the button or Enter;
    `left`: the clinician goes back; `busy_changed`: the work begins or is over."""

    asked = Signal()
    left = Signal()
    busy_changed = Signal(bool)

    def __init__(
        self,
        parent: QWidget,
        background: Background,
        lane: str,
        words: SecretFormWords,
        is_ready: Callable[[], bool] = lambda: True,
    ) -> None:
        """`is_ready`: whether all else is chosen that the work needs."""
        super().__init__(parent)
        self._background, self._lane = background, lane
        self._words, self._is_ready = words, is_ready
        self._cancelled = threading.Event()
        self._done: Callable[[Any], object] = lambda _: None
        self.is_busy = False
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(words.field)
        self.field.textChanged.connect(self.check)
        self.field.returnPressed.connect(self.asked)
        self.shown = CheckBox(tr("Show it"))
        self.shown.toggled.connect(self._show_typed)
        self.error = error_line()
        self.state = label(words.working, "small", wrap=True)
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(words.progress)
        self.leave = button(words.back, "", self._leave)
        self.go_on = primary(words.begin)
        self.go_on.clicked.connect(self.asked)
        self.countdown = Countdown(self, self.go_on, words.begin)

    def add_to(self, column: QVBoxLayout, buttons: QHBoxLayout) -> None:
        named = QHBoxLayout()
        named.addWidget(label(self._words.field, "field"), 1)
        named.addWidget(self.shown)
        column.addLayout(named)
        for each in (self.field, self.error, self.state, self.progress):
            column.addWidget(each)
        buttons.addWidget(self.leave)
        buttons.addStretch(1)
        buttons.addWidget(self.go_on)

    @property
    def is_given_up(self) -> bool:
        """Whether the clinician cancelled the last work, be it too late."""
        return self._cancelled.is_set()

    def check(self) -> None:
        """Let the work be begun once all that it needs is there."""
        self.error.hide()
        self._enable()

    def run(
        self, work: Callable[[Secret, Callable[[], bool]], T], done: Callable[[T | None], object]
    ) -> None:
        """Do it with what was typed; it may be told that it was given up, and then raises
        Cancelled. `done` gets what it gave, None where it was given up. What it raises else is
        said."""
        secret, cancelled = as_secret(self.field.text()), threading.Event()
        self._cancelled = cancelled

        def task() -> T | None:
            try:
                return work(secret, cancelled.is_set)
            except Cancelled:
                return None

        self._done = done
        # A method: nothing is delivered to a form that is gone.
        self._background.run(task, self._finished, self.fail, lane=self._lane)
        self.show_busy(True)

    def give_up(self) -> None:
        """Nothing is changed. Until the work has noticed, it has the data folder: nothing else
        could be done with that meanwhile."""
        if self.is_busy:
            self._cancelled.set()
            self.leave.setEnabled(False)
            self.state.setText(self._words.giving_up)

    def say(self, sentence: str) -> None:
        show_text(self.error, sentence)

    def fail(self, error: ConsiliumError) -> None:
        self.show_busy(False)
        self.say(tr(str(error)))
        if isinstance(error, WrongPassphrase | TriedTooOften):
            self.countdown.start(error.wait_s)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def show_busy(self, busy: bool) -> None:
        self.is_busy = busy
        for each in (self.field, self.shown):
            each.setEnabled(not busy)
        self.busy_changed.emit(busy)
        self.state.setVisible(busy)
        self.progress.setVisible(busy)
        self.progress.setRange(0, 0)
        self.state.setText(self._words.working)
        self.leave.setEnabled(True)
        self.leave.setText(tr("Cancel") if busy else self._words.back)
        if busy:
            self.error.hide()
            self.countdown.hold(self._words.busy)
            self.leave.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.countdown.ready()
            self._enable()

    def _finished(self, result: Any) -> None:
        self.is_busy = False
        self._done(result)

    def _enable(self) -> None:
        ready = bool(self.field.text()) and self._is_ready()
        self.go_on.setEnabled(ready and not self.countdown.is_waiting and not self.is_busy)

    def _show_typed(self, shown: bool) -> None:
        modes = QLineEdit.EchoMode
        self.field.setEchoMode(modes.Normal if shown else modes.Password)

    def _leave(self) -> None:
        if self.is_busy:
            self.give_up()
        else:
            self.left.emit()
