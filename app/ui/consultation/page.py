"""The consultation page: header, transcript, notices and composer, from top to bottom."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.core.consultations.known_questions import Asked
from app.core.consultations.messages import Consultation, Message, Status
from app.core.consultations.tasks import Task
from app.errors import ConsiliumError, EngineError, StorageError, VaultGone
from app.services.application import Services
from app.services.consultations.disclaimer_acknowledgement import known_disclaimers
from app.services.consultations.reply_events import ReplyEnded
from app.services.prompts.known_question_check import asked_before
from app.services.prompts.prompt_assembly import answered_pairs
from app.services.vault.backup_service import Trouble
from app.ui.background import Background
from app.ui.clinical.source_pane import WIDTH as SOURCE_WIDTH
from app.ui.clinical.source_pane import SourcePane
from app.ui.consultation.composer.composer import BUSY, Composer
from app.ui.consultation.continuity_strip import ContinuityStrip
from app.ui.consultation.details_panel import WIDTH, DetailsPanel
from app.ui.consultation.empty_state import EmptyState, Example, examples_for
from app.ui.consultation.find_bar import FindBar
from app.ui.consultation.header import Header
from app.ui.consultation.transcript.question_view import QuestionView
from app.ui.consultation.transcript.reply_view import ReplyView
from app.ui.consultation.transcript.shown_message import ShownMessage
from app.ui.consultation.transcript.transcript_column import MAX_WIDTH, TranscriptColumn
from app.ui.models.models_controller import Choice
from app.ui.stylesheet import repolish
from app.ui.theme import Look
from app.ui.translation import tr, worded
from app.ui.widgets.banner import Banner
from app.ui.widgets.label import label
from app.ui.widgets.motion import fade_in

_BESIDE_EDITOR = 400  # pixels of the page's height that a long question leaves to all else
_LOW = 600  # pixels of the page's height below which the composer takes less of it
_BESIDE_PANE = 380  # pixels that the transcript has at least beside the details or a source


class ConsultationPage(QWidget):
    """Shows one consultation, or examples where nothing was asked yet. Its parts are public: each
    has signals of its own for what it asks. `repair_asked`: from a banner that tells of damage."""

    repair_asked = Signal()
    save_asked = Signal()

    def __init__(self, look: Look, services: Services, background: Background) -> None:
        super().__init__()
        self._look = look
        self._disclaimers = services.disclaimers
        self._lines = {d.label: d.line for d in known_disclaimers().values()}
        self.header = Header(look)
        self.character = CharacterStrip()
        self.transcript = TranscriptColumn(look, self.notice_of, background, services.cards.text_of)
        self.find_bar = FindBar(look)
        self.find_bar.sought.connect(self.transcript.finder.look_for)
        self.find_bar.stepped.connect(self.transcript.finder.step)
        self.find_bar.closed.connect(self.transcript.finder.clear)
        self.transcript.finder.counted.connect(self.find_bar.show_count)
        self.empty = EmptyState(look)
        self.empty.chosen.connect(self._take_example)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.empty)
        self.pages.addWidget(self.transcript)
        self.pages.setMinimumSize(1, 1)  # the composer comes first
        self.continuity = ContinuityStrip(look, services, background)
        self.notice = Banner(look, calm=True)
        self.guess = Banner(look, calm=True)
        self.banner = Banner(look)
        self.details = DetailsPanel(look)
        self.source = SourcePane(look)
        for pane in (self.details, self.source):
            pane.closed.connect(self._fit_panes)
        self.composer = Composer(look, services.disclaimers.current.notice)
        self.details.gives_to = self.source.gives_to = self.composer.editor
        self.composer.editor.textChanged.connect(self._make_room_to_write)
        self._lay_out()
        for each in (self.continuity, self.banner, self.character, self.find_bar):
            each.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.character.set_calm(not (self.continuity.isHidden() and self.banner.isHidden()))
            self._fit_composer()
        return False

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
            self.find_bar.close_bar()
            self.put_away_pane()
            self.transcript.clear()
        self.transcript.show_path(entries, follow)
        self.composer.set_before(answered_turns(entries))
        if reveal:
            self.transcript.reveal(reveal)

    def show_details(self, reply_id: str) -> None:
        """Of a reply that is on the screen; of the one whose details are open, close them."""
        view = self.transcript.view(reply_id)
        if self.details.reply_id == reply_id:
            self.details.put_away()
        elif isinstance(view, ReplyView):
            reply = view.entry.message
            path = [each.entry.message for each in self.transcript.views()]
            named = (reply.disclaimer_id or "", reply.disclaimer_version or 0)
            disclaimer = known_disclaimers().get(named, self._disclaimers.current)
            self.details.show_reply(reply, path, disclaimer)
            self.open_pane(self.details)
            self.details.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_panes()
        self._fit_composer()
        room = self.height() - self._look.scaled(_BESIDE_EDITOR)
        editor = self.composer.editor
        editor.set_most_lines(room // editor.fontMetrics().lineSpacing())

    def open_pane(self, pane: DetailsPanel | SourcePane) -> None:
        """Beside the transcript, in the place of the other one."""
        (self.source if pane is self.details else self.details).put_away()
        fresh = pane.isHidden()
        pane.show()
        self._fit_panes()
        if fresh:
            fade_in(pane)

    def put_away_pane(self) -> bool:
        """Whether the details of a reply, or a source, stood there."""
        return self.details.put_away() or self.source.put_away()

    def _fit_panes(self) -> None:
        """Beside the transcript; in a narrow window in its place."""
        left = True
        for pane, width in ((self.details, WIDTH), (self.source, SOURCE_WIDTH)):
            beside = self.width() - self._look.scaled(width) >= _BESIDE_PANE
            pane.setFixedWidth(self._look.scaled(width) if beside else self.width())
            left = left and (beside or pane.isHidden())
        self._left.setVisible(left)

    def _fit_composer(self) -> None:
        """In a low window it takes one row less, and is away while something is sought: of the
        consultation two lines would be left."""
        low = self.height() < self._look.scaled(_LOW)
        self.composer.set_low(low)
        self.composer.frame.setVisible(not low or self.find_bar.isHidden())

    def _make_room_to_write(self) -> None:
        if self.composer.frame.isHidden():
            self.find_bar.close_bar()

    def show_choice(self, choice: Choice) -> None:
        """Show which model answers, what it is, and what it can be asked."""
        self.header.model.show_models(choice.entries, choice.chosen, choice.prompt_format)
        self.character.say(choice.chosen.character if choice.chosen else "")
        self.composer.set_known(choice.known)
        self.empty.show_place(choice.chosen.name if choice.chosen and choice.chosen.server else "")
        self.empty.show_examples(examples_for(choice.known))

    def show_ended(self, event: ReplyEnded) -> None:
        """The reply is written, or failed."""
        self.composer.hold(False)
        self.banner.withdraw(BUSY)
        reply = event.reply
        if reply.status is Status.COMPLETE and event.error is None:
            self.banner.answered()
        if isinstance(event.error, StorageError):
            # Not in the vault yet, so nothing was read from there: what came stays as it stands.
            view = self.transcript.view(reply.id)
            if isinstance(view, ReplyView):
                view.fail(reply, tr(str(event.error)))
            self.say(event.error)

    def say_cards(self, question_id: str) -> None:
        """Let a screen reader say the emergency cards of a question that is on the screen."""
        view = self.transcript.view(question_id)
        if isinstance(view, QuestionView):
            view.say_cards()

    def begin_edit(self, message_id: str, kept: tuple[str, Task | None] | None = None) -> None:
        """Put a question of the transcript into the composer, in the words that were `kept` of an
        earlier edit."""
        view = self.transcript.view(message_id)
        if isinstance(view, QuestionView):
            self._make_room_to_write()
            message = view.entry.message
            text, task = kept or (message.text, None)
            self.composer.begin_edit(message_id, text, task or message.task)

    def note(self, sentence: str) -> None:
        """Something that warns of nothing."""
        self.notice.say(sentence)

    def say(self, error: ConsiliumError) -> None:
        if isinstance(error, VaultGone):
            self.banner.say(tr(str(error)), tr("Save elsewhere…"), self.save_asked.emit)
        elif isinstance(error, EngineError):
            self.banner.say(tr(str(error)), until_answered=True)
        else:
            self.warn(Trouble(str(error), getattr(error, "repairable", False)))

    def warn(self, trouble: Trouble) -> None:
        if trouble.repairable:
            self.banner.say(tr(trouble.sentence), tr("Repair…"), self.repair_asked.emit)
        else:
            self.banner.say(tr(trouble.sentence))

    def _take_example(self, example: Example) -> None:
        self.composer.set_task(example.task)
        self.composer.editor.set_text(example.text)
        self.composer.editor.setFocus()

    def notice_of(self, message: Message) -> str:
        """A reply's disclaimer in its short form, in the language in which the reply got it."""
        named = f"{message.disclaimer_id} {message.disclaimer_version}"
        return self._lines.get(named) or self._disclaimers.current.line

    def _lay_out(self) -> None:
        self.below = inner = QWidget()  # the transcript: notices and composer
        inner.setMaximumWidth(self._look.scaled(MAX_WIDTH))
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
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(self.pages, 1)
        left.addLayout(centred)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._left, 1)
        row.addWidget(self.details)
        row.addWidget(self.source)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.find_bar)
        column.addWidget(self.character)
        column.addLayout(row, 1)


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
        self.text.setText(worded(sentence))
        self.setVisible(bool(sentence))

    def set_calm(self, calm: bool) -> None:
        """Without its amber, while another warning has it: one warns at a time."""
        self.setProperty("calm", calm)
        self.text.setProperty("role", "muted" if calm else "warning")
        repolish(self)
        repolish(self.text)


def answered_turns(entries: Sequence[ShownMessage]) -> list[Asked]:
    """The answered turns that are shown."""
    return asked_before(answered_pairs([entry.message for entry in entries]))
