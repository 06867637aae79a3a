"""Confirm dialog: one question before something that cannot be undone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme import Look
from app.ui.translation import tr
from app.ui.widgets.button import button
from app.ui.widgets.growing_dialog import GrowingDialog
from app.ui.widgets.label import label


class ConfirmDialog(GrowingDialog):
    """The keyboard begins on Cancel."""

    def __init__(self, parent: QWidget, look: Look, title: str, says: str, does: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(round(420 * max(1.0, look.scale)))
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 28, 32, 24)
        column.setSpacing(12)
        column.addWidget(label(title, "heading", wrap=True))
        column.addWidget(label(says, wrap=True))
        column.addSpacing(8)
        closing = QHBoxLayout()
        closing.addStretch(1)
        self.cancel = button(tr("Cancel"), "", self.reject)
        self.confirm = button(does, "danger", self.accept)
        closing.addWidget(self.cancel)
        closing.addWidget(self.confirm)
        column.addLayout(closing)
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)


def ask_first(
    parent: QWidget, look: Look, title: str, says: str, does: str, act: Callable[[], object]
) -> None:
    """Call `act` if that is agreed to. It is asked once: in a dialog Return in a field presses the
    default button too."""
    if any(asked.isVisible() for asked in parent.findChildren(ConfirmDialog)):
        return
    dialog = ConfirmDialog(parent, look, title, says, does)
    dialog.accepted.connect(lambda: act())
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
