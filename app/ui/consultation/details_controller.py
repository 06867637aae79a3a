"""Details controller: what a reply's foot asks for beside the reply: details, prompt, comparing."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.services.application import Services
from app.ui.background import COUNT, Background
from app.ui.consultation.dialogs import Dialogs
from app.ui.consultation.page import ConsultationPage
from app.ui.translation import tr


class DetailsController(QObject):
    """Between the page's transcript and details, the dialogs and the services."""

    def __init__(
        self,
        page: ConsultationPage,
        dialogs: Dialogs,
        services: Services,
        background: Background,
    ) -> None:
        super().__init__(page)
        self._page, self._dialogs = page, dialogs
        self._services, self._background = services, background
        page.transcript.details_asked.connect(page.show_details)
        page.transcript.compare_asked.connect(self._compare)
        page.details.prompt_asked.connect(self._read_prompt)

    def _compare(self, reply_id: str) -> None:
        view = self._page.transcript.view(reply_id)
        if view is not None:
            self._dialogs.compare(reply_id, view.entry.alternatives, self._page.notice_of)

    def _read_prompt(self, reply_id: str) -> None:
        details = self._page.details
        self._background.run(
            lambda: self._services.consultations.sent_prompt(reply_id),
            lambda text: details.show_prompt(reply_id, text),
            lambda error: details.say(reply_id, tr(str(error))),
            lane=COUNT,
        )
