"""Sources dialog: the page of sources over the consultation."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.core.clinical.sources import Source
from app.ui.clinical.sources_desk import SourcesDesk
from app.ui.clinical.sources_page import SourcesPage
from app.ui.theme import Look
from app.ui.translation import tr
from app.ui.widgets.page_dialog import PageDialog


class SourcesDialog(PageDialog):
    """Reading goes on when it is closed. `read_asked` carries a Source that is to be opened."""

    read_asked = Signal(object)

    def __init__(self, parent: QWidget, look: Look, desk: SourcesDesk) -> None:
        page = SourcesPage(look, desk)
        super().__init__(parent, look, tr("Sources"), page)
        self.page = page
        page.open_asked.connect(self._read)
        page.scroll_asked.connect(self.scroll_to)
        page.arranged.connect(self._order)
        page.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _order(self) -> None:
        """Qt puts what came later behind the button that closes."""
        for one, next_one in pairwise([*self.page.tab_stops, self.close_button]):
            QWidget.setTabOrder(one, next_one)

    def _read(self, source: Source) -> None:
        self.accept()
        self.read_asked.emit(source)
