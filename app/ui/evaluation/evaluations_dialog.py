"""Evaluations dialog: the page of evaluations over the consultation.

It is modal, and ends its evaluation when it is closed: the questions go through the one engine that
answers consultations, so nothing else may be asked meanwhile.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.services.application import Services
from app.ui.background import Background
from app.ui.evaluation.evaluation_desk import EvaluationDesk
from app.ui.evaluation.evaluations_page import EvaluationsPage
from app.ui.models.models_controller import ModelsController
from app.ui.theme import Look
from app.ui.translation import tr
from app.ui.widgets.page_dialog import PageDialog


class EvaluationsDialog(PageDialog):
    """What was answered until it is closed is kept."""

    def __init__(
        self,
        parent: QWidget,
        look: Look,
        services: Services,
        background: Background,
        models: ModelsController,
    ) -> None:
        self.desk = EvaluationDesk(services, background, models)
        page = EvaluationsPage(look, self.desk)
        super().__init__(parent, look, tr("Evaluations"), page)
        self.page = page
        page.scroll_asked.connect(self.scroll_to)
        page.form.choose.setFocus(Qt.FocusReason.OtherFocusReason)
        self.finished.connect(lambda _: self.desk.stop())
        # Also where the window is built anew around it, for another theme.
        self.destroyed.connect(services.evaluations.stop)
