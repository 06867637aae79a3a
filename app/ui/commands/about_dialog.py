"""About dialog: which versions run here, and under which licences."""

from __future__ import annotations

import platform
from collections.abc import Sequence
from importlib.metadata import Distribution, distributions

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app import __version__
from app.sentences import say
from app.ui.clipboard import copy_text
from app.ui.icons import pixmap
from app.ui.theme import Look
from app.ui.translation import tr
from app.ui.widgets.button import button
from app.ui.widgets.label import label
from app.ui.widgets.scroll_area import boxed

LICENCE = "Apache License 2.0"
_PURPOSE = say(
    "Consilium lets a clinician consult a medical language model on their own computer, without a "
    "network. It is not a medical device."
)
_UNSAID = say("not stated in its package")
_SYSTEM = (
    f"Python {platform.python_version()}, Qt {qVersion()}, {platform.system()} {platform.machine()}"
)
_LONGEST = 60  # characters of a licence: some packages give its whole text


def versions() -> list[tuple[str, str, str]]:
    """Name, version and licence of each package that this program runs with, by name."""
    found = {each.metadata["Name"].lower(): each for each in distributions()}
    own = {"consilium"}
    return [
        (each.metadata["Name"], each.version, licence_of(each))
        for name, each in sorted(found.items())
        if name not in own
    ]


def licence_of(package: Distribution) -> str:
    """What the package's metadata say: its SPDX expression, else its field, else its classifier."""
    about = package.metadata
    said = [*(about.get_all("License-Expression") or []), *(about.get_all("License") or [])]
    for licence in map(str.strip, said):
        if licence and len(licence) <= _LONGEST and "\n" not in licence:
            return licence
    for line in about.get_all("Classifier") or []:
        if line.startswith("License :: ") and not line.endswith("OSI Approved"):
            return str(line.rpartition(" :: ")[2])
    return tr(_UNSAID)


class AboutDialog(QDialog):
    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About Consilium"))
        room = parent.window().size()
        scale = max(1.0, look.scale)
        self.resize(
            min(round(600 * scale), room.width() - 32), min(round(560 * scale), room.height() - 32)
        )
        self._rows = versions()
        mark = label("")
        mark.setPixmap(pixmap("consilium", "", round(48 * scale), self.devicePixelRatioF()))
        name = QVBoxLayout()
        name.setSpacing(2)
        name.addWidget(label(f"Consilium {__version__}", "heading"))
        name.addWidget(label(_PURPOSE, "muted", wrap=True))
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(name, 1)
        closing = QHBoxLayout()
        closing.addWidget(button(tr("Copy all of this"), "", self._copy))
        closing.addStretch(1)
        closing.addWidget(button(tr("Close"), "", self.accept))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(32, 28, 32, 24)
        outer.setSpacing(16)
        outer.addLayout(head)
        outer.addWidget(label(f"{_SYSTEM}. {LICENCE}.", wrap=True))
        area = boxed(_table(self._rows))
        area.setAccessibleName(tr("Packages, their versions and licences"))
        outer.addWidget(area, 1)
        outer.addLayout(closing)

    def _copy(self) -> None:
        lines = [f"Consilium {__version__}, {LICENCE}", _SYSTEM]
        copy_text("\n".join([*lines, *("\t".join(row) for row in self._rows)]) + "\n")


def _table(rows: Sequence[tuple[str, str, str]]) -> QWidget:
    inner = QWidget()
    grid = QGridLayout(inner)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(2, 1)
    top = Qt.AlignmentFlag.AlignTop
    for row, (name, version, licence) in enumerate(rows):
        grid.addWidget(label(name), row, 0, top)
        grid.addWidget(label(version, "muted"), row, 1, top)
        grid.addWidget(label(licence, "muted", wrap=True), row, 2, top)
    grid.setRowStretch(len(rows), 1)
    return inner
