"""Offer controller: a question the demonstration does not know is offered another way, and asked as
chosen.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject

from app.core.consultations.known_questions import Asked
from app.errors import UnknownQuestion
from app.services.consultations.known_question_check import asked_before
from app.services.consultations.prompt_assembly import answered_pairs
from app.ui.consultation.composer.composer import Composer
from app.ui.consultation.conversation_controller import ConversationController
from app.ui.consultation.status_line import StatusLine
from app.ui.consultation.transcript.shown_message import ShownMessage
from app.ui.consultation.writing_mark import tell_answering
from app.ui.models.models_controller import ModelsController
from app.ui.sidebar.sidebar import Sidebar


class _Views(Protocol):
    conversation: ConversationController
    composer: Composer
    sidebar: Sidebar
    status: StatusLine
    models: ModelsController


class OfferController(QObject):
    """Between the composer's offer and the conversation."""

    def __init__(self, parent: QObject, views: _Views) -> None:
        super().__init__(parent)
        self._views = views
        views.conversation.unknown.connect(self._refused)
        views.models.failed.connect(self._release)
        views.composer.offer.other_asked.connect(self._ask_other)
        views.composer.offer.anyway_asked.connect(lambda: self._ask_again(anyway=True))

    def end(self) -> None:
        """The controllers outlive the views."""
        self._views.conversation.disconnect(self)
        self._views.models.disconnect(self)

    def _refused(self, error: UnknownQuestion, typed: str | None) -> None:
        composer = self._views.composer
        composer.hold(False)
        tell_answering(self._views)
        self._views.status.show_doing("")
        if typed and not composer.text().strip():
            composer.set_text(typed)
        other = self._views.models.choice.entry(error.other_sha256)
        composer.refuse(error, other.character if other else "")

    def _ask_other(self, sha256: str) -> None:
        """Let another model answer, from now on, and first what was asked."""
        other = self._views.models.choice.entry(sha256)
        if other is not None:
            self._views.composer.hold(True)
            self._views.models.choose(other, lambda: self._ask_again(anyway=False))

    def _ask_again(self, anyway: bool) -> None:
        composer = self._views.composer
        composer.put_offer_away()
        composer.editor.setFocus()
        composer.hold(True)
        composer.drop_draft()
        self._views.conversation.ask_again(anyway)

    def _release(self) -> None:
        """The other model could not be chosen: what was typed is free again."""
        if not self._views.conversation.is_writing:
            self._views.composer.hold(False)


def turns_of(entries: Sequence[ShownMessage]) -> list[Asked]:
    """The answered turns that are shown."""
    return asked_before(answered_pairs([entry.message for entry in entries]))
