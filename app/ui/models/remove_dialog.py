"""Remove dialog: asks before a model leaves the list, and says what of it is deleted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.units import spelled_size
from app.services.models.model_library import ModelEntry
from app.services.models.model_overview import ModelOverview
from app.ui.theme import Look
from app.ui.translation import tr
from app.ui.widgets.button import button
from app.ui.widgets.growing_dialog import GrowingDialog
from app.ui.widgets.label import label


class RemoveDialog(GrowingDialog):
    """The keyboard begins on Cancel. `remove` is called with whether the file goes too."""

    def __init__(
        self, parent: QWidget, look: Look, shown: ModelOverview, remove: Callable[[bool], object]
    ) -> None:
        super().__init__(parent)
        entry = shown.entry
        self._remove = remove
        self.setWindowTitle(tr("Remove {model}?", model=entry.name))
        self.setMinimumWidth(round(440 * max(1.0, look.scale)))
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 28, 32, 24)
        column.setSpacing(12)
        column.addWidget(label(tr("Remove {model}?", model=entry.name), "heading", wrap=True))
        column.addWidget(label(_says(shown), wrap=True))
        column.addSpacing(8)
        closing = QHBoxLayout()
        closing.addStretch(1)
        self.cancel = button(tr("Cancel"), "", self.reject)
        self.entry = button(tr("Remove from the list"), "", lambda: self._decide(False))
        closing.addWidget(self.cancel)
        closing.addWidget(self.entry)
        if shown.own_file:
            self.file = button(
                tr("Delete the file, {size}", size=spelled_size(entry.size_bytes)),
                "danger",
                lambda: self._decide(True),
            )
            closing.addWidget(self.file)
        column.addLayout(closing)
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _decide(self, with_file: bool) -> None:
        self.accept()
        self._remove(with_file)


def ask_to_remove(
    parent: QWidget,
    look: Look,
    shown: ModelOverview,
    remove: Callable[[ModelEntry, bool], object],
) -> None:
    """Call `remove` with the model and whether its file goes too, if that is agreed to."""
    dialog = RemoveDialog(parent, look, shown, lambda with_file: remove(shown.entry, with_file))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _says(shown: ModelOverview) -> str:
    entry = shown.entry
    stays = tr("Replies that it wrote stay, and still say what made them.")
    answers = (
        " " + tr("It is the model that answers now: choose another one afterwards.")
        if shown.answers
        else ""
    )
    if entry.server:
        return tr(
            "Its address, its certificates and its token are forgotten. {stays}{answers}",
            stays=stays,
            answers=answers,
        )
    if shown.own_file:
        return tr(
            "Removed from the list, its file stays at {path} and can be added again. "
            "Deleting the file cannot be undone: it would have to be converted "
            "again. {stays}{answers}",
            path=entry.path,
            stays=stays,
            answers=answers,
        )
    return tr(
        "Only its entry in the list is removed. The file stays at {path} and can "
        "be added again. {stays}{answers}",
        path=entry.path,
        stays=stays,
        answers=answers,
    )
