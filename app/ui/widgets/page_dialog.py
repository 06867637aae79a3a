"""Page dialog: a page that scrolls, in a dialog with a button that closes it."""

from __future__ import annotations

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme import Look
from app.ui.translation import tr
from app.ui.widgets.button import button
from app.ui.widgets.rule import rule
from app.ui.widgets.scroll_area import scrolled

_SIZE = QSize(860, 640)  # at the normal text size
_LEAST = QSize(560, 360)
_MARGIN = 48  # of the window that stays around it


class PageDialog(QDialog):
    """Modal, and never larger than the window that it belongs to."""

    def __init__(self, parent: QWidget, look: Look, title: str, page: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.area = scrolled(page)
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
        around = parent.window().size() - QSize(_MARGIN, _MARGIN)
        self.setMinimumSize(_LEAST.boundedTo(around))
        wanted = _SIZE * max(1.0, look.scale)
        self.resize(wanted.boundedTo(around).expandedTo(self.minimumSize()))

    def scroll_to(self, widget: QWidget) -> None:
        # Once the layout knows where it is.
        QTimer.singleShot(0, self, lambda: self.area.ensureWidgetVisible(widget, 0, 24))
