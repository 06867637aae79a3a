"""Edit controller: what is typed, over a sent message or as a new one, on its way to the vault."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.ui.consultation.conversation_controller import ConversationController
from app.ui.consultation.page import ConsultationPage
from app.ui.consultation.transcript.question_view import QuestionView
from app.ui.sidebar.history_controller import HistoryController


class EditController(QObject):
    """Stores what the composer has as the draft of the message that is edited there, or else of the
    open consultation; a message whose edit was left says so, and is edited on in the words it was
    left in."""

    def __init__(
        self,
        parent: QObject,
        page: ConsultationPage,
        conversation: ConversationController,
        history: HistoryController,
    ) -> None:
        super().__init__(parent)
        self._page, self._composer = page, page.composer
        self._conversation, self._history = conversation, history
        page.transcript.edit_asked.connect(self._begin)
        page.transcript.question_built.connect(self._show_unsent)
        conversation.opened.connect(self._show_all)
        self._composer.edit_cancelled.connect(self._cancelled)
        self._composer.draft_changed.connect(self._store)

    def sent(self) -> None:
        """What stands in the composer was stored as a message."""
        if self._composer.editing is not None:
            self._conversation.edits.pop(self._composer.editing, None)
            self._show_all()

    def _show_all(self) -> None:
        for view in self._page.transcript.views():
            if isinstance(view, QuestionView):
                self._show_unsent(view)

    def _show_unsent(self, view: QuestionView) -> None:
        view.show_unsent(view.entry.message.id in self._conversation.edits)

    def _begin(self, message_id: str) -> None:
        self._composer.flush_draft()  # it may be the one that is edited just now
        self._page.begin_edit(message_id, self._conversation.edits.get(message_id))

    def _cancelled(self, message_id: str) -> None:
        self._store_edit(message_id, "")
        self._conversation.reload_draft()

    def _store(self, text: str) -> None:
        if (edited := self._composer.editing) is not None:
            self._store_edit(edited, text)
        else:
            self._history.save_draft(self._conversation.current_id, text)

    def _store_edit(self, message_id: str, text: str) -> None:
        task = self._composer.task
        self._conversation.edits.pop(message_id, None)
        if text:
            self._conversation.edits[message_id] = text, task
        self._show_all()
        self._history.save_edit_draft(message_id, text, task)
