"""Updates page of the settings: which version this is, and a newer one from a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog

from app import __version__
from app.errors import UpdateRefused
from app.sentences import say
from app.ui.background import SLOW
from app.ui.settings.settings_page import SettingsPage, Surroundings
from app.ui.settings.update_dialog import UpdateDialog
from app.ui.translation import tr
from app.ui.widgets.busy_button import BusyControl
from app.ui.widgets.button import button
from app.ui.widgets.label import label

TITLE = say("Updates")


def updates_page(around: Surroundings) -> SettingsPage:
    page = SettingsPage(TITLE)
    page.add_row(tr("This version"), label(f"Consilium {__version__}"))
    control = UpdateControl(around)
    page.add_row(
        tr("A newer version"),
        control,
        tr(
            "Consilium never looks for one by itself. Choose the package (.tar.xz); its signature "
            "(.minisig) must lie beside it. Only what whoever made this Consilium has signed is "
            "installed."
        ),
    )
    control.updated.connect(page.updated)
    return page


class UpdateControl(BusyControl):
    """A button that asks for a package; one that is signed and newer is shown in a dialog.
    `updated` carries the sentence for after the new start."""

    updated = Signal(str)

    def __init__(self, around: Surroundings) -> None:
        super().__init__(choose := button(tr("Update from a file…")))
        self.choose = choose
        self._around = around
        self.choose.clicked.connect(self._ask)

    def _ask(self) -> None:
        try:
            self._around.services.updates.require_possible()
        except UpdateRefused as error:
            self.say(tr(str(error)), "error")
            return
        found, _ = QFileDialog.getOpenFileName(
            self, tr("Update from a file"), str(Path.home()), tr("Packages (*.tar.xz)")
        )
        if not found:
            return
        package = Path(found)
        self.busy.hold()
        self.say(tr("Checking the package…"))
        self._around.background.run(
            lambda: (package, self._around.services.updates.look_at(package)),
            self._looked,
            self.fail,
            lane=SLOW,
        )

    def _looked(self, found: tuple[Path, str]) -> None:
        self.busy.release()
        self.state.hide()
        package, version = found
        around = self._around
        dialog = UpdateDialog(self, around, package, version)
        dialog.updated.connect(self.updated)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
