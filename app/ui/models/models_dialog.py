"""Models dialog: the page of models over the consultation."""

from __future__ import annotations

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.models.models_desk import ModelsDesk
from app.ui.models.models_page import ModelsPage
from app.ui.theme import Look
from app.ui.translation import tr
from app.ui.widgets.button import button
from app.ui.widgets.rule import rule
from app.ui.widgets.scroll_area import scrolled

_SIZE = QSize(860, 640)  # at the normal text size
_MARGIN = 48  # of the window that stays around it


class ModelsDialog(QDialog):
    """A conversion goes on when it is closed. `get`: begin with the way to another model."""

    def __init__(self, parent: QWidget, look: Look, desk: ModelsDesk, get: bool = False) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Models"))
        self.setModal(True)
        self.page = ModelsPage(look, desk)
        self.area = scrolled(self.page)
        self.page.scroll_asked.connect(self._scroll_to)
        closing = QHBoxLayout()
        closing.setContentsMargins(28, 12, 24, 16)
        closing.addStretch(1)
        self.close_button = button(tr("Close"), "", self.accept)
        closing.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.area, 1)
        column.addWidget(rule())
        column.addLayout(closing)
        self.finished.connect(self.page.getting.stop)
        around = parent.window().size() - QSize(_MARGIN, _MARGIN)
        self.setMinimumSize(QSize(560, 360).boundedTo(around))
        wanted = _SIZE * max(1.0, look.scale)
        self.resize(wanted.boundedTo(around).expandedTo(self.minimumSize()))
        if get:
            self.page.show_get()

    def _scroll_to(self, widget: QWidget) -> None:
        # Once the layout knows where it is.
        QTimer.singleShot(0, self, lambda: self.area.ensureWidgetVisible(widget, 0, 24))
