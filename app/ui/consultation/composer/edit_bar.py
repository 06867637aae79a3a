"""Edit bar above the text: says that an earlier message is edited, and lets go of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.translation import tr
from app.ui.widgets.button import button
from app.ui.widgets.label import label


class EditBar(QWidget):
    def __init__(self, cancel: Callable[[], object]) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 0, 0)
        said = tr("Editing your message. What was there before is kept as an alternative.")
        row.addWidget(label(said, "small", wrap=True), 1)
        row.addWidget(button(tr("Cancel"), "quiet", cancel))
        self.hide()
