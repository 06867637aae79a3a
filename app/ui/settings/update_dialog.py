"""Update dialog: what a checked package is, and its installation."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app import __version__
from app.errors import Cancelled, ConsiliumError
from app.sentences import Sentence, say
from app.ui.announcer import announce
from app.ui.settings.settings_page import Surroundings
from app.ui.start.start_page import primary
from app.ui.stylesheet import repolish
from app.ui.translation import tr
from app.ui.widgets.button import button
from app.ui.widgets.growing_dialog import GrowingDialog
from app.ui.widgets.label import label, show_text

_LANE = "update"
_STEPS = 1000
_SIGNED = say(
    "It is signed with the key that this Consilium came with, and nothing in it was altered."
)
_HAPPENS = say(
    "The vault is copied first. The new version then answers a question of its demonstration; only "
    "if it does, it takes the place of this one. Consilium then locks itself and starts as the new "
    "version. Nothing leaves this computer."
)


class UpdateDialog(GrowingDialog):
    """`updated`: the new version is in the place of this one, which has to begin anew at once; the
    sentence is for after that."""

    updated = Signal(str)
    _came = Signal(object, object)

    def __init__(self, parent: QWidget, around: Surroundings, package: Path, version: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Update from a file"))
        self._around, self._package, self._version = around, package, version
        self._is_working = False
        self._doing: Sentence | None = None
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress of the update"))
        self.doing = label("", "small", wrap=True)
        self.problem = label("", "error", wrap=True)
        self.install = primary(tr("Install version {version}", version=version))
        self.close_it = button(tr("Cancel"), "", self.reject)
        self.stop = button(tr("Stop"), "", self._stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(12)
        title = tr("Version {version}", version=version)
        column.addWidget(label(title, "heading"))
        column.addWidget(label(tr("This is version {version}.", version=__version__), "muted"))
        for said in (_SIGNED, _HAPPENS):
            column.addWidget(label(tr(said), wrap=True))
        for part in (self.bar, self.doing, self.problem):
            column.addWidget(part)
            part.hide()
        column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addStretch(1)
        for each in (self.stop, self.close_it, self.install):
            row.addWidget(each)
        column.addLayout(row)
        self.stop.hide()
        self.install.clicked.connect(self._install)
        self._came.connect(self.show_progress, Qt.ConnectionType.QueuedConnection)
        room = parent.window().width() - 32
        self.setMinimumWidth(min(round(480 * max(1.0, around.look.scale)), room))
        self.install.setFocus()

    def _install(self) -> None:
        updates = self._around.services.updates
        updates.begin()
        self.show_working(True)
        self.problem.hide()
        package = self._package

        def told(doing: Sentence, share: float | None) -> None:
            with suppress(RuntimeError):  # the window is gone; the update ends by itself
                self._came.emit(doing, share)

        def work() -> str:
            try:
                return updates.install(package, told)
            except Cancelled:
                return ""

        self._around.background.run(work, self._ended, self.fail, lane=_LANE)

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self.doing.setText(tr("Stopping…"))
        self._around.services.updates.stop()

    def reject(self) -> None:
        """While it works it is stopped, and stays until that came to its end."""
        if self._is_working:
            if self.stop.isEnabled():
                self._stop()
        else:
            super().reject()

    def show_progress(self, doing: Sentence, share: float | None) -> None:
        """What is done now; a bar without an end where its share is not known."""
        if not self._is_working:
            return
        self.bar.setRange(0, 0 if share is None else _STEPS)
        if share is not None:
            self.bar.setValue(round(_STEPS * share))
        if doing is not self._doing and self.stop.isEnabled():
            self._doing = doing
            self.doing.setText(tr(doing))
            announce(self, tr(doing))

    def _ended(self, version: str) -> None:
        self.show_working(False)
        if version:
            self._begin_anew(tr("Consilium {version} is installed.", version=version))
        else:
            self._say(tr("Stopped: this version was kept."), "muted")

    def fail(self, error: ConsiliumError) -> None:
        """It was not installed, or not all of it."""
        self.show_working(False)
        if getattr(error, "is_in_place", False):
            self._begin_anew(tr(str(error)))
        else:
            self._say(tr(str(error)), "error")

    def _begin_anew(self, told: str) -> None:
        self.install.setEnabled(False)
        self.updated.emit(told)

    def _say(self, sentence: str, role: str) -> None:
        self.problem.setProperty("role", role)
        repolish(self.problem)
        show_text(self.problem, sentence)
        self.grow()
        announce(self, sentence)

    def show_working(self, is_working: bool) -> None:
        """The bar and Stop, or what can be chosen; more of it may need more room."""
        self._is_working, self._doing = is_working, None
        for part in (self.bar, self.doing, self.stop):
            part.setVisible(is_working)
        for part in (self.install, self.close_it):
            part.setVisible(not is_working)
        self.stop.setEnabled(True)
        (self.stop if is_working else self.close_it).setFocus(Qt.FocusReason.OtherFocusReason)
        self.grow()
