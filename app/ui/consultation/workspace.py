"""The whole of a consultation on the screen: views put together and wired to the services."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from app.core.consultations.messages import Message
from app.core.consultations.tasks import Task
from app.errors import ConsiliumError, StorageError
from app.services.application import Services
from app.services.consultations.disclaimer_acknowledgement import known_disclaimers
from app.services.consultations.reply_events import (
    ModelLoading,
    PromptProcessing,
    ReplyEnded,
    ReplyStarted,
)
from app.services.consultations.window_state import WindowState
from app.services.models.model_library import ModelEntry
from app.services.vault.backup_service import Trouble
from app.ui.background import Background
from app.ui.consultation.composer.composer import BUSY, Composer
from app.ui.consultation.continuity_strip import ContinuityStrip, tell_due, tell_interrupted
from app.ui.consultation.controllers import Controllers
from app.ui.consultation.conversation_controller import Opened
from app.ui.consultation.empty_state import EmptyState, Example, examples_for
from app.ui.consultation.failing_model import offer_to_try
from app.ui.consultation.format_guess import tell_guess
from app.ui.consultation.header import Header
from app.ui.consultation.offer_controller import OfferController, turns_of
from app.ui.consultation.offload_notice import PlacementNotice
from app.ui.consultation.retention_question import RetentionQuestion
from app.ui.consultation.side_actions import SideActions
from app.ui.consultation.status_line import StatusLine
from app.ui.consultation.transcript.question_view import QuestionView
from app.ui.consultation.transcript.reply_view import ReplyView
from app.ui.consultation.transcript.transcript_column import TranscriptColumn
from app.ui.consultation.window_state_views import list_again, place_of, put_back
from app.ui.consultation.workspace_layout import CharacterStrip, arrange
from app.ui.consultation.writing_mark import tell_answering
from app.ui.models.models_controller import Choice
from app.ui.settings.backups_page import TITLE as BACKUPS
from app.ui.sidebar.history_actions import HistoryActions
from app.ui.sidebar.sidebar import Sidebar
from app.ui.theme import Look
from app.ui.widgets.banner import Banner
from app.ui.widgets.toast import Toast


class Workspace(QWidget):
    """`look_changed`: the settings ask for another look, so the window builds this anew;
    `lock_asked`: the clinician asks to lock."""

    look_changed = Signal()
    lock_asked = Signal()

    def __init__(
        self, services: Services, background: Background, controllers: Controllers, look: Look
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._services = services
        self._background = background
        self._look = look
        self._notices = {d.label: d.notice for d in known_disclaimers().values()}
        self.sidebar = Sidebar(look)
        self.header = Header(look)
        self.transcript = TranscriptColumn(look, self._notice_of)
        self.empty = EmptyState(look)
        self.as_left = ContinuityStrip(look, services, background)
        self.banner = Banner(look)
        self.notice = Banner(look, calm=True)
        self.guess = Banner(look, calm=True)
        self.composer = Composer(look, services.disclaimers.current.notice)
        self.status = StatusLine(look)
        self.placement = PlacementNotice(self.status, self.banner)
        self.conversation = controllers.conversation
        self.conversation.on_screen = lambda: self.transcript.states
        self.history = controllers.history
        self.models = controllers.models
        controllers.backups.troubled.connect(self._warn)
        self.character = CharacterStrip()
        self.side = SideActions(self, services, background, controllers, look)
        self.pages = arrange(self)
        self._returning: WindowState | None = WindowState()  # until it is on the screen
        self.toast = Toast(self)
        self.toast.place_over = lambda: QRect(
            self.composer.mapTo(self, QPoint(0, 0)), self.composer.size()
        )
        self._connect()
        self._connect_services()
        self._shortcuts()
        self.offering = OfferController(self, self)
        self.ordering = HistoryActions(self, services.repository, background, look)
        self.retention = RetentionQuestion(
            self, services, background, self.history, look, self.notice
        )

    @property
    def is_writing(self) -> bool:
        """Whether a reply is under way, or what was typed is on its way to the vault."""
        return self.conversation.is_writing or self.composer.is_held

    def unsent(self) -> tuple[str | None, str] | None:
        """The open consultation and its draft; None while the composer holds something else."""
        if self._returning is not None or self.composer.editing is not None:
            return None
        return self.conversation.current_id, self.composer.text()

    def place(self) -> WindowState:
        """Where the clinician is; while that is still being read, where it is to be."""
        return place_of(self) if self._returning is None else self._returning

    def begin(self, place: WindowState, first: bool = True) -> None:
        """Read what there is, and show it as it stood. `first`: since the vault was opened."""
        self._returning = place
        list_again(self, place)
        self.models.refresh()
        self.conversation.open(place.consultation_id)
        self.as_left.look()
        if first:
            if notices := self._services.notices:
                self.notice.say("\n".join(notices))
            self.retention.look()
            tell_due(self._services, self._background, self.notice, self.side.show_trash)
            tell_interrupted(self._services.interrupted, self.banner)

    def end(self) -> None:
        """Save what would be saved in a moment. The services stay open."""
        self.composer.flush_draft()
        self.conversation.on_screen = set
        for controller in (self.conversation, self.history, self.models):
            controller.disconnect(self)
            controller.disconnect(self.side)
            controller.disconnect(self.ordering)
            controller.disconnect(self.sidebar)
        self.offering.end()

    # Put together

    def _connect(self) -> None:
        self.sidebar.new_asked.connect(self.open_new)
        self.sidebar.opened.connect(self.open)
        self.sidebar.searched.connect(self.history.search)
        self.sidebar.lock_asked.connect(self.lock_asked)
        self.sidebar.settings_asked.connect(self.side.show_settings)
        self.sidebar.trash_asked.connect(self.side.show_trash)
        self.header.export_asked.connect(self.export)
        self.header.print_asked.connect(self.print_out)
        self.empty.chosen.connect(self._take_example)
        self.transcript.edit_asked.connect(self._edit)
        self.transcript.again_asked.connect(self._again)
        self.transcript.go_on_asked.connect(self._go_on)
        self.transcript.alternative_chosen.connect(self.conversation.show_alternative)
        self.composer.sent.connect(self._send)
        self.composer.stopped.connect(self._stop)
        self.composer.refused.connect(self._say)
        self.composer.draft_changed.connect(self._save_draft)
        self.composer.count_asked.connect(self._count)
        self.composer.edit_cancelled.connect(self.conversation.reload_draft)
        self.status.model_chosen.connect(self.models.choose)
        self.status.format_chosen.connect(self.models.choose_format)
        self.status.add_asked.connect(self.side.add_model)

    def _connect_services(self) -> None:
        talk = self.conversation
        talk.opened.connect(self._opened)
        talk.changed.connect(self._changed)
        talk.draft_read.connect(self.composer.set_text)
        talk.began.connect(self._began)
        talk.started.connect(self._started)
        talk.progress.connect(self._progress)
        talk.streamed.connect(self.transcript.append_text)
        talk.ended.connect(self._ended)
        talk.refused.connect(self._refused)
        talk.failed.connect(self._say)
        self.history.failed.connect(self._say)
        self.models.changed.connect(self._models_changed)
        self.models.adding.connect(self._checking_file)
        self.models.loading.connect(self._progress)
        self.models.ready.connect(self._model_ready)
        self.models.failed.connect(self._model_failed)
        self.models.distrusted.connect(self._model_distrusted)
        self.as_left.restore_asked = lambda: self.side.show_settings(BACKUPS)
        self.side.look_changed.connect(self.look_changed)
        self.side.exported.connect(self.toast.say)
        self.side.printed.connect(self.toast.say)
        self.side.failed.connect(self._say)

    def _shortcuts(self) -> None:
        for keys, act in (
            ("Ctrl+N", self.open_new),
            ("Ctrl+K", self.sidebar.focus_search),
            ("Ctrl+F", self.sidebar.focus_search),
            ("Ctrl+E", lambda: self.export("md")),
            ("Ctrl+P", self.print_out),
            ("Ctrl+,", self.side.show_settings),
            ("Ctrl+PgUp", lambda: self.transcript.scroll_page(-1)),
            ("Ctrl+PgDown", lambda: self.transcript.scroll_page(1)),
            ("Esc", self._escape),
        ):
            QShortcut(QKeySequence(keys), self, act)

    # What the clinician does

    def open_new(self) -> None:
        self.open(None, None)

    def open(self, consultation_id: str | None, message_id: object = None) -> None:
        self.composer.flush_draft()
        self.composer.end_edit()
        self.banner.hide()
        self.conversation.open(consultation_id, message_id if isinstance(message_id, str) else None)

    def export(self, kind: str) -> None:
        self.side.export(self.conversation.current, kind)

    def print_out(self) -> None:
        self.side.print_out(self.conversation.current)

    def _send(self, text: str, task: Task) -> None:
        if not text.strip():
            return
        self.banner.hide()
        self.composer.hold(True)
        self.composer.drop_draft()
        self.conversation.send(text, task, self.composer.editing)

    def _edit(self, message_id: str) -> None:
        view = self.transcript.view(message_id)
        if isinstance(view, QuestionView):
            message = view.entry.message
            self.composer.begin_edit(message_id, message.text, message.task)

    def _again(self, message_id: str) -> None:
        self.composer.editor.setFocus()  # the button that was clicked goes
        self.conversation.regenerate(message_id)

    def _go_on(self, message_id: str) -> None:
        self.composer.editor.setFocus()
        self.conversation.go_on(message_id)

    def _stop(self) -> None:
        self.status.show_doing("Stopping…")
        self.conversation.stop()

    def _take_example(self, example: Example) -> None:
        self.composer.set_task(example.task)
        self.composer.editor.set_text(example.text)
        self.composer.editor.setFocus()

    def _escape(self) -> None:
        if self.conversation.is_writing:
            self._stop()
        elif not self.composer.put_offer_away() and self.composer.editing is not None:
            self.composer.cancel_edit()

    def _save_draft(self, text: str) -> None:
        self.history.save_draft(self.conversation.current_id, text)

    def _count(self) -> None:
        if not self.conversation.is_writing:
            self.conversation.count(
                self.composer.text(),
                self.composer.task,
                self.composer.editing,
                self.composer.take_count,
            )

    # What comes from the services

    def _opened(self, opened: Opened) -> None:
        self._show(opened, fresh=True)
        self.composer.next_message(kept=False)
        self.composer.set_text(opened.draft)
        if self._returning is not None:
            returning, self._returning = self._returning, None
            put_back(self, returning)
        self.composer.editor.setFocus()
        self._count()

    def _changed(self, opened: Opened) -> None:
        self._show(opened, fresh=False)
        self._count()

    def _show(self, opened: Opened, fresh: bool) -> None:
        consultation = opened.consultation
        self.header.show_consultation(consultation)
        self.sidebar.set_current(consultation.id if consultation else None)
        tell_answering(self)
        self.pages.setCurrentWidget(self.transcript if opened.entries else self.empty)
        if fresh:
            self.transcript.clear()
        follow = (fresh and opened.reveal is None) or self.conversation.just_started
        self.transcript.show_path(opened.entries, follow)
        self.composer.set_before(turns_of(opened.entries))
        if opened.reveal:
            self.transcript.reveal(opened.reveal)

    def _began(self) -> None:
        tell_answering(self)

    def _started(self, event: ReplyStarted) -> None:
        self.composer.hold(False)
        tell_answering(self)
        if self.conversation.typed_here:
            self.composer.end_edit()
            self.composer.set_text("")
            self.composer.next_message()
        self.composer.meter.show_use(None)
        self.status.show_speed(None)
        self.status.show_doing("Waiting for the model…")
        self.history.refresh()

    def _progress(self, event: ModelLoading | PromptProcessing) -> None:
        match event:
            case ModelLoading(notice=notice) if notice:
                self.banner.say(notice)
            case ModelLoading(model=model, fraction=fraction, change=change):
                again = f" again, with less: {change}" if change else ""
                self.status.show_doing(f"Loading {model}{again}…", fraction)
            case PromptProcessing(done=done, total=total):
                self.placement.show(self._services.consultations.placed())
                reading = done < total
                self.status.show_doing(
                    f"Reading {done:,} of {total:,} tokens…" if reading else "Writing…",
                    done / max(1, total) if reading else None,
                )

    def _ended(self, event: ReplyEnded) -> None:
        self.composer.hold(False)
        tell_answering(self)
        self.banner.withdraw(BUSY)
        self.status.show_doing("")
        reply = event.reply
        self.status.show_speed(reply.timings.decode_tps if reply.timings else None)
        self.history.refresh()
        if isinstance(event.error, StorageError):
            # Not in the vault yet, so nothing was read from there: what came stays as it stands.
            view = self.transcript.view(reply.id)
            if isinstance(view, ReplyView):
                view.fail(reply, str(event.error))
            self._say(event.error)

    def _refused(self, error: ConsiliumError, typed: str | None) -> None:
        self.composer.hold(False)
        tell_answering(self)
        self.status.show_doing("")
        if typed and not self.composer.text().strip():
            self.composer.set_text(typed)
        self._say(error)
        self.history.refresh()

    def _models_changed(self, choice: Choice) -> None:
        self.status.show_models(choice.entries, choice.chosen, choice.prompt_format)
        self.status.show_doing("")
        self.character.say(choice.chosen.character if choice.chosen else "")
        tell_guess(choice, self.guess, self.status, self.models)
        self.composer.set_known(choice.known)
        self.empty.show_examples(examples_for(choice.known))
        self._count()

    def _model_ready(self) -> None:
        self.status.show_doing("")
        self.placement.show(self._services.consultations.placed())
        self._count()

    def _model_distrusted(self, model: ModelEntry) -> None:
        offer_to_try(model, self.banner, self.models.load_ahead)

    def _model_failed(self, error: ConsiliumError) -> None:
        self.status.show_doing("")
        self._say(error)

    def _checking_file(self, fraction: float) -> None:
        self.status.show_doing("Checking the file…", fraction)

    def _say(self, error: ConsiliumError) -> None:
        self._warn(Trouble(str(error), getattr(error, "repairable", False)))

    def _warn(self, trouble: Trouble) -> None:
        if trouble.repairable:
            self.banner.say(trouble.sentence, "Repair…", self.side.repair_asked.emit)
        else:
            self.banner.say(trouble.sentence)

    def _notice_of(self, message: Message) -> str:
        named = f"{message.disclaimer_id} {message.disclaimer_version}"
        notice = self._notices.get(named, self._services.disclaimers.current.notice)
        return f"Disclaimer {named}: {notice}"

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.toast.isVisible():
            self.toast.place()
