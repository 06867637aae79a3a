"""Window state: what is read off the views to be kept in the vault, and put back into them."""

from __future__ import annotations

from app.services.consultations.window_state import WindowState
from app.ui.consultation.composer.composer import Composer
from app.ui.consultation.conversation_controller import ConversationController
from app.ui.consultation.dialogs import Dialogs
from app.ui.consultation.transcript.transcript_column import TranscriptColumn
from app.ui.sidebar.history_controller import HistoryController, ListingRequest
from app.ui.sidebar.sidebar import Sidebar


class WindowStateRestorer:
    """`pending`: a state that is not on the screen yet, as its consultation is still being read."""

    def __init__(
        self,
        conversation: ConversationController,
        history: HistoryController,
        transcript: TranscriptColumn,
        composer: Composer,
        sidebar: Sidebar,
        dialogs: Dialogs,
    ) -> None:
        self._conversation = conversation
        self._history = history
        self._transcript = transcript
        self._composer = composer
        self._sidebar = sidebar
        self._dialogs = dialogs
        self.pending: WindowState | None = WindowState()

    def state(self) -> WindowState:
        """As it stands on the screen; while that is still being read, as it is to stand."""
        if self.pending is not None:
            return self.pending
        anchor = self._transcript.anchor()
        task, kept = self._composer.tasks
        edited = self._composer.editing
        return WindowState(
            consultation_id=self._conversation.current_id,
            anchor=anchor[0] if anchor else None,
            offset=anchor[1] if anchor else 0,
            task=task,
            kept_task=kept,
            edited=edited,
            wording=self._composer.text() if edited else "",
            search=self._sidebar.search.text(),
            filters=self._sidebar.filters.filters,
            period=self._sidebar.filters.period,
            archive=self._history.wanted.archive,
            trash=self._dialogs.shows_trash,
        )

    def begin(self, state: WindowState) -> None:
        """List what was listed, and open the consultation that was open."""
        self.pending = state
        self._sidebar.restore_search(state.search, state.filters, state.period)
        filters = self._sidebar.filters
        self._history.list_what(
            ListingRequest(state.search.strip(), filters.filters, filters.say(), state.archive)
        )
        if state.trash:
            self._dialogs.show_trash()
        self._conversation.open(state.consultation_id)

    def finish(self) -> None:
        """Once the consultation is shown, with its draft. A message that is gone is passed over."""
        state, self.pending = self.pending, None
        if state is None:
            return
        if state.edited is not None:
            # What was typed since, where a crash kept that from being noted here.
            text, task = self._conversation.edits.get(state.edited) or (state.wording, state.task)
            self._composer.begin_edit(state.edited, text, task or state.kept_task)
        else:
            self._composer.take_tasks(state.task, state.kept_task)
        if state.anchor is not None:
            self._transcript.go_back_to(state.anchor, state.offset)
