"""Retention question: asks, after opening, about consultations that the retention rule names."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.core.consultations.messages import Consultation
from app.services.application import Services
from app.services.consultations.history_service import RETENTION_ASKED_DAYS
from app.ui.background import SLOW, Background
from app.ui.settings.retention_dialog import RetentionDialog
from app.ui.sidebar.history_controller import HistoryController
from app.ui.theme import Look
from app.ui.translation import tr, tr_count
from app.ui.widgets.banner import Banner

LIMIT = 1000  # named at once; the rest at the next opening


class RetentionQuestion(QObject):
    """`notice` is where the question stands."""

    def __init__(
        self,
        parent: QWidget,
        services: Services,
        background: Background,
        history: HistoryController,
        look: Look,
        notice: Banner,
    ) -> None:
        super().__init__(parent)
        self._window = parent
        self._services = services
        self._background = background
        self._history = history
        self._look = look
        self._notice = notice

    def look(self) -> None:
        """Say so, if there are any."""
        self._background.run(lambda: self._services.history.due_to_ask(LIMIT), self._ask, lane=SLOW)

    def _ask(self, due: list[Consultation]) -> None:
        if not due:
            return
        days = self._services.settings.retention_days
        says = (
            tr(
                "{limit:,} or more consultations have not changed for {days} days.",
                limit=LIMIT,
                days=days,
            )
            if len(due) == LIMIT
            else tr_count(
                "1 consultation has not changed for {days} days.",
                "{n:,} consultations have not changed for {days} days.",
                n=len(due),
                days=days,
            )
        )
        self._notice.say(says, tr("Review"), lambda: self._review(due, days))

    def _review(self, due: list[Consultation], days: int) -> None:
        dialog = RetentionDialog(self._window, self._look, due, days, RETENTION_ASKED_DAYS)
        dialog.agreed.connect(self._history.delete_old)
        dialog.kept.connect(self._keep)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _keep(self) -> None:
        self._background.run(self._services.history.keep_due, None, self._history.failed.emit)
