"""The consultation page: header, transcript, notices, composer and status line, from top to
bottom."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.core.consultations.known_questions import Asked
from app.core.consultations.messages import Consultation, Message
from app.errors import ConsiliumError, StorageError, VaultGone
from app.services.application import Services
from app.services.consultations.disclaimer_acknowledgement import known_disclaimers
from app.services.consultations.known_question_check import asked_before
from app.services.consultations.prompt_assembly import answered_pairs
from app.services.consultations.reply_events import ReplyEnded
from app.services.vault.backup_service import Trouble
from app.ui.background import Background
from app.ui.consultation.composer.composer import BUSY, Composer
from app.ui.consultation.continuity_strip import ContinuityStrip
from app.ui.consultation.empty_state import EmptyState, Example, examples_for
from app.ui.consultation.header import Header
from app.ui.consultation.status_line import StatusLine
from app.ui.consultation.transcript.question_view import QuestionView
from app.ui.consultation.transcript.reply_view import ReplyView
from app.ui.consultation.transcript.shown_message import ShownMessage
from app.ui.consultation.transcript.transcript_column import MAX_WIDTH, TranscriptColumn
from app.ui.models.models_controller import Choice
from app.ui.theme import Look
from app.ui.widgets.banner import Banner
from app.ui.widgets.label import label


class ConsultationPage(QWidget):
    """Shows one consultation, or examples where nothing was asked yet. Its parts are public: each
    has signals of its own for what it asks. `repair_asked`: from a banner that tells of damage."""

    repair_asked = Signal()
    save_asked = Signal()

    def __init__(self, look: Look, services: Services, background: Background) -> None:
        super().__init__()
        self._disclaimers = services.disclaimers
        self._notices = {d.label: d.notice for d in known_disclaimers().values()}
        self.header = Header(look)
        self.character = CharacterStrip()
        self.transcript = TranscriptColumn(look, self._notice_of)
        self.empty = EmptyState(look)
        self.empty.chosen.connect(self._take_example)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.empty)
        self.pages.addWidget(self.transcript)
        self.continuity = ContinuityStrip(look, services, background)
        self.notice = Banner(look, calm=True)
        self.guess = Banner(look, calm=True)
        self.banner = Banner(look)
        self.composer = Composer(look, services.disclaimers.current.notice)
        self.status = StatusLine(look)
        self._lay_out()

    def show_consultation(
        self,
        consultation: Consultation | None,
        entries: Sequence[ShownMessage],
        reveal: str | None = None,
        *,
        fresh: bool,
        follow: bool,
    ) -> None:
        """Show this path. `fresh`: in place of another consultation; `follow`: at its end, unless
        the message `reveal` is to be seen."""
        self.header.show_consultation(consultation)
        self.pages.setCurrentWidget(self.transcript if entries else self.empty)
        if fresh:
            self.transcript.clear()
        self.transcript.show_path(entries, follow)
        self.composer.set_before(answered_turns(entries))
        if reveal:
            self.transcript.reveal(reveal)

    def show_choice(self, choice: Choice) -> None:
        """Show which model answers, what it is, and what it can be asked."""
        self.status.show_models(choice.entries, choice.chosen, choice.prompt_format)
        self.character.say(choice.chosen.character if choice.chosen else "")
        self.composer.set_known(choice.known)
        self.empty.show_examples(examples_for(choice.known))

    def show_ended(self, event: ReplyEnded) -> None:
        """The reply is written, or failed."""
        self.composer.hold(False)
        self.banner.withdraw(BUSY)
        reply = event.reply
        if isinstance(event.error, StorageError):
            # Not in the vault yet, so nothing was read from there: what came stays as it stands.
            view = self.transcript.view(reply.id)
            if isinstance(view, ReplyView):
                view.fail(reply, str(event.error))
            self.say(event.error)

    def begin_edit(self, message_id: str) -> None:
        """Put a question of the transcript into the composer."""
        view = self.transcript.view(message_id)
        if isinstance(view, QuestionView):
            message = view.entry.message
            self.composer.begin_edit(message_id, message.text, message.task)

    def say(self, error: ConsiliumError) -> None:
        if isinstance(error, VaultGone):
            self.banner.say(str(error), "Save elsewhere…", self.save_asked.emit)
            return
        self.warn(Trouble(str(error), getattr(error, "repairable", False)))

    def warn(self, trouble: Trouble) -> None:
        if trouble.repairable:
            self.banner.say(trouble.sentence, "Repair…", self.repair_asked.emit)
        else:
            self.banner.say(trouble.sentence)

    def _take_example(self, example: Example) -> None:
        self.composer.set_task(example.task)
        self.composer.editor.set_text(example.text)
        self.composer.editor.setFocus()

    def _notice_of(self, message: Message) -> str:
        named = f"{message.disclaimer_id} {message.disclaimer_version}"
        notice = self._notices.get(named, self._disclaimers.current.notice)
        return f"Disclaimer {named}: {notice}"

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setMaximumWidth(MAX_WIDTH)
        below = QVBoxLayout(inner)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(12)
        for each in (self.continuity, self.notice, self.guess, self.banner, self.composer):
            below.addWidget(each)
        centred = QHBoxLayout()
        centred.setContentsMargins(24, 8, 24, 12)
        centred.addStretch(1)
        centred.addWidget(inner, 100)
        centred.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.character)
        column.addWidget(self.pages, 1)
        column.addLayout(centred)
        column.addWidget(self.status)


class CharacterStrip(QFrame):
    """Says what a model that came along is; hidden while another one answers."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("character")
        self.text = label("", "warning", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 7, 24, 7)
        row.addWidget(self.text, 1)
        self.hide()

    def say(self, sentence: str) -> None:
        self.text.setText(sentence)
        self.setVisible(bool(sentence))


def answered_turns(entries: Sequence[ShownMessage]) -> list[Asked]:
    """The answered turns that are shown."""
    return asked_before(answered_pairs([entry.message for entry in entries]))
