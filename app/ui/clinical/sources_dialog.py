"""Sources dialog: the page of sources over the consultation."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.core.clinical.sources import Source
from app.ui.clinical.sources_desk import SourcesDesk
from app.ui.clinical.sources_page import SourcesPage
from app.ui.theme import Look
from app.ui.translation import tr
from app.ui.widgets.button import button
from app.ui.widgets.rule import rule
from app.ui.widgets.scroll_area import scrolled

_SIZE = QSize(860, 640)  # at the normal text size
_MARGIN = 48  # of the window that stays around it


class SourcesDialog(QDialog):
    """Reading goes on when it is closed. `read_asked` carries a Source that is to be opened."""

    read_asked = Signal(object)

    def __init__(self, parent: QWidget, look: Look, desk: SourcesDesk) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Sources"))
        self.setModal(True)
        self.page = SourcesPage(look, desk)
        self.page.open_asked.connect(self._read)
        self.area = scrolled(self.page)
        self.page.scroll_asked.connect(self._scroll_to)
        self.page.arranged.connect(self._order)
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
        self.setMinimumSize(QSize(560, 360).boundedTo(around))
        self.page.add.setFocus(Qt.FocusReason.OtherFocusReason)
        wanted = _SIZE * max(1.0, look.scale)
        self.resize(wanted.boundedTo(around).expandedTo(self.minimumSize()))

    def _order(self) -> None:
        """Qt puts what came later behind the button that closes."""
        for one, next_one in pairwise([*self.page.tab_stops, self.close_button]):
            QWidget.setTabOrder(one, next_one)

    def _read(self, source: Source) -> None:
        self.accept()
        self.read_asked.emit(source)

    def _scroll_to(self, widget: QWidget) -> None:
        # Once the layout knows where it is.
        QTimer.singleShot(0, self, lambda: self.area.ensureWidgetVisible(widget, 0, 24))
