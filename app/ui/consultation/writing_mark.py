"""Writing mark: shows which consultation a reply is being written in, in the list and on the stop
button.
"""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.core.prompts.typed_text import title_of
from app.ui.consultation.composer.composer import Composer
from app.ui.consultation.conversation_controller import ConversationController, Running
from app.ui.sidebar.list_model import ConsultationList
from app.ui.translation import tr


class WritingMark(QObject):
    """Marks the consultation in the list; in another one the composer's button says what it
    stops."""

    def __init__(
        self,
        parent: QObject,
        conversation: ConversationController,
        composer: Composer,
        consultations: ConsultationList,
    ) -> None:
        super().__init__(parent)
        self._conversation = conversation
        self._composer = composer
        self._consultations = consultations
        self._marked: str | None = None  # in the list
        self._said: tuple[bool, str] = (False, "")  # on the button
        for changed in (
            conversation.opened,
            conversation.changed,
            conversation.began,
            conversation.started,
            conversation.ended,
            conversation.refused,
            conversation.unknown,
        ):
            changed.connect(self._show)

    def _show(self) -> None:
        running, current = self._conversation.running, self._conversation.current
        writing_in = running.consultation_id if running else None
        elsewhere = _elsewhere(running, current.id if current else None)
        if writing_in != self._marked:
            self._marked = writing_in
            self._consultations.set_answering(writing_in)
        said = running is not None, elsewhere
        if said != self._said:
            self._said = said
            self._composer.set_writing(*said)


def _elsewhere(running: Running | None, open_id: str | None) -> str:
    """Names another consultation than the open one, where the reply belongs to such; empty else."""
    if running is None or open_id == (running.consultation_id or running.asked_in):
        return ""
    return f"“{title_of(running.title)}”" if running.title else tr("another consultation")
