"""Models dialog: the page of models over the consultation."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.ui.models.models_desk import ModelsDesk
from app.ui.models.models_page import ModelsPage
from app.ui.theme import Look
from app.ui.translation import tr
from app.ui.widgets.page_dialog import PageDialog


class ModelsDialog(PageDialog):
    """A conversion goes on when it is closed. `get`: begin with the way to another model."""

    def __init__(self, parent: QWidget, look: Look, desk: ModelsDesk, get: bool = False) -> None:
        page = ModelsPage(look, desk)
        super().__init__(parent, look, tr("Models"), page)
        self.page = page
        self.page.scroll_asked.connect(self.scroll_to)
        self.finished.connect(self.page.getting.stop)
        if get:
            self.page.show_get()
