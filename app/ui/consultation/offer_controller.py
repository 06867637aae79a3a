"""Offer controller: a question the demonstration does not know is offered another way, and asked as
chosen.
"""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.errors import UnknownQuestion
from app.ui.consultation.composer.composer import Composer
from app.ui.consultation.conversation_controller import ConversationController
from app.ui.consultation.transcript.transcript_column import TranscriptColumn
from app.ui.models.models_controller import ModelsController


class OfferController(QObject):
    """Between the composer's offer and the conversation."""

    def __init__(
        self,
        parent: QObject,
        composer: Composer,
        conversation: ConversationController,
        models: ModelsController,
        transcript: TranscriptColumn,
    ) -> None:
        super().__init__(parent)
        self._composer = composer
        self._conversation = conversation
        self._models = models
        conversation.unknown.connect(self._refused)
        models.failed.connect(self._release)
        transcript.here_asked.connect(self.ask_here)
        composer.offer.other_asked.connect(self._ask_other)
        composer.offer.anyway_asked.connect(lambda: self._ask_again(anyway=True))

    def _refused(self, error: UnknownQuestion, text: str | None) -> None:
        self._composer.give_back(text)
        other = self._models.choice.entry(error.other_sha256)
        self._composer.refuse(error, other.character if other else "")

    def _ask_other(self, sha256: str) -> None:
        """Let another model answer, from now on, and first what was asked."""
        other = self._models.choice.entry(sha256)
        if other is not None:
            self._composer.hold(True)
            self._models.choose(other, lambda: self._ask_again(anyway=False))

    def ask_here(self, reply_id: str) -> None:
        """Let a model on this computer answer, from now on, and first this question again."""
        model = self._models.here()
        if model is not None:
            self._composer.editor.setFocus()  # the button that was clicked goes
            self._models.choose(model, lambda: self._conversation.regenerate(reply_id))

    def _ask_again(self, anyway: bool) -> None:
        self._composer.put_offer_away()
        self._composer.editor.setFocus()
        self._composer.hold(True)
        self._composer.drop_draft()
        self._conversation.ask_again(anyway)

    def _release(self) -> None:
        """The other model could not be chosen: what was typed is free again."""
        if not self._conversation.is_writing:
            self._composer.hold(False)
