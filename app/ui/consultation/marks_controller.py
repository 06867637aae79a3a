"""Marks controller: has the replies on the screen checked in the background, and shows what was
found.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer

from app.core.clinical.marks import Checked, Mark, MarkState
from app.core.consultations.messages import Message, Role
from app.errors import ConsiliumError
from app.services.application import Services
from app.services.consultations.reply_events import ReplyEnded
from app.ui.announcer import announce
from app.ui.background import Background
from app.ui.consultation.conversation_controller import ConversationController
from app.ui.consultation.transcript.marks_strip import spoken_decision
from app.ui.consultation.transcript.reply_view import ReplyView
from app.ui.consultation.transcript.transcript_column import TranscriptColumn
from app.ui.translation import tr

LANE = "marks"
_PAUSE_MS = 800  # between two looks at a reply that is being written
_SETTLE_MS = 300  # after its end: showing all of it has the processor for itself first


class MarksController(QObject):
    """While a reply streams its finished sentences are checked; once it ended, all of it."""

    def __init__(
        self,
        column: TranscriptColumn,
        conversation: ConversationController,
        services: Services,
        background: Background,
    ) -> None:
        super().__init__(column)
        self._column = column
        self._conversation = conversation
        self._services = services
        self._background = background
        self._streamed: dict[str, str] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._check_streamed)
        column.reply_built.connect(self._check_built)
        column.mark_decided.connect(self._decide)
        conversation.streamed.connect(self._take_text)
        conversation.ended.connect(self._take_ended)

    def _check_built(self, reply: Message) -> None:
        if reply.status.is_final:
            self._check(reply)

    def _take_text(self, reply_id: str, text: str) -> None:
        self._streamed[reply_id] = self._streamed.get(reply_id, "") + text
        if not self._timer.isActive():
            self._timer.start()

    def _take_ended(self, event: ReplyEnded) -> None:
        self._timer.stop()
        self._streamed.clear()
        QTimer.singleShot(_SETTLE_MS, self, partial(self._check, event.reply))

    def _check(self, reply: Message) -> None:
        path = self._path_before(reply.id)
        if path is None or reply.role is not Role.REPLY or not reply.text.strip():
            return
        marking = self._services.marking

        def failed(_: ConsiliumError) -> None:
            view = self._column.view(reply.id)
            if isinstance(view, ReplyView):
                view.say_instead(tr("This answer could not be checked by rules."))

        self._background.run(
            lambda: marking.of_reply(path, reply),
            lambda checked: self._show(reply.id, checked, settled=True),
            failed,
            lane=LANE,
        )

    def _decide(self, reply_id: str, mark: Mark, state: MarkState) -> None:
        """A mark was noted, found not relevant, or is open again."""
        view = self._column.view(reply_id)
        if not isinstance(view, ReplyView):
            return
        reply = view.entry.message
        path = self._path_before(reply.id)
        if path is None:
            return
        marking = self._services.marking

        def show(checked: Checked) -> None:
            self._show(reply.id, checked, settled=True)
            announce(view, spoken_decision(checked, mark, state))

        def failed(error: ConsiliumError) -> None:
            view.say_instead(str(error))

        self._background.run(
            lambda: marking.decide(path, reply, mark, state), show, failed, lane=LANE
        )

    def _check_streamed(self) -> None:
        marking = self._services.marking
        for reply_id, text in self._streamed.items():
            path = self._path_before(reply_id)
            if path is not None:
                self._background.run(
                    lambda p=path, t=text, r=reply_id: marking.so_far(p, t, reply_id=r),  # type: ignore[misc]
                    lambda checked, r=reply_id: self._show(r, checked, settled=False),  # type: ignore[misc]
                    lane=LANE,
                )

    def _show(self, reply_id: str, checked: Checked, *, settled: bool) -> None:
        view = self._column.view(reply_id)
        if isinstance(view, ReplyView) and (settled or view.is_streaming):
            view.show_checked(checked, settled=settled)

    def _path_before(self, reply_id: str) -> list[Message] | None:
        """The shown messages before this one; None where it is not shown."""
        path = self._conversation.messages_before(None) or []
        ids = [message.id for message in path]
        return path[: ids.index(reply_id)] if reply_id in ids else None
