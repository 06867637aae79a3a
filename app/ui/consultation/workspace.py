"""The workspace: side bar and consultation page, wired to each other and to the services."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.core.consultations.tasks import Task
from app.core.models.conversion import ConversionJob
from app.errors import ConsiliumError
from app.sentences import joined
from app.services.application import Services
from app.services.consultations.reply_events import ReplyEnded, ReplyStarted
from app.services.consultations.window_state import WindowState
from app.services.models.model_library import ModelEntry
from app.ui.background import Background
from app.ui.clinical.sources_controller import SourcesController
from app.ui.commands.command import Command, bind
from app.ui.commands.help import Help
from app.ui.commands.palette import PALETTE
from app.ui.consultation import notices
from app.ui.consultation.controllers import Controllers
from app.ui.consultation.conversation_controller import Opened
from app.ui.consultation.details_controller import DetailsController
from app.ui.consultation.dialogs import Dialogs
from app.ui.consultation.edit_controller import EditController
from app.ui.consultation.file_drop import FileDrop
from app.ui.consultation.marks_controller import MarksController
from app.ui.consultation.offer_controller import OfferController
from app.ui.consultation.page import ConsultationPage
from app.ui.consultation.palette_commands import answer_commands, passing_commands
from app.ui.consultation.paper_commands import paper_commands
from app.ui.consultation.progress import ModelProgress
from app.ui.consultation.retention_question import RetentionQuestion
from app.ui.consultation.window_state_restorer import WindowStateRestorer
from app.ui.consultation.writing_mark import WritingMark
from app.ui.locking.idle_timer import LOCK
from app.ui.models.models_controller import Choice
from app.ui.settings.backups_page import TITLE as BACKUPS
from app.ui.sidebar.history_actions import HistoryActions
from app.ui.sidebar.sidebar import Sidebar
from app.ui.sidebar.sidebar_frame import SidebarFrame
from app.ui.theme import Look
from app.ui.translation import tr
from app.ui.widgets.toast import Toast


class Workspace(QWidget):
    """`look_changed`: the settings ask for another look, so the window rebuilds this;
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
        self._controllers = controllers
        self.conversation = controllers.conversation
        self.history = controllers.history
        self.models = controllers.models
        self._counter = controllers.counter
        self._make_views()
        self._make_parts()
        self._connect_views()
        self._connect_controllers()
        self.header.paper = paper_commands(self.dialogs, self.files, self.conversation)
        commands = self._table()
        self.help.commands = commands
        self.help.passing = lambda: passing_commands(self.models, self.composer)
        # Locking has its keys in every window, dialogs included (see idle_timer); and Esc does what
        # is nearest.
        bind([each for each in commands if each.keys != LOCK], self)
        QShortcut(QKeySequence("Esc"), self, self._escape)
        QShortcut(QKeySequence("?"), self, self.help.show_keys)  # a field takes it for itself

    @property
    def is_writing(self) -> bool:
        """Whether a reply is under way, or what was typed is on its way to the vault."""
        return self.conversation.is_writing or self.composer.is_held

    def unsent(self) -> tuple[str | None, str] | None:
        """The open consultation and its draft; None while the composer holds something else."""
        if self._restorer.pending is not None or self.composer.editing is not None:
            return None
        return self.conversation.current_id, self.composer.text()

    def window_state(self) -> WindowState:
        """What is open, sought and edited, and how far it is scrolled; while that is still being
        read, what is to be."""
        return self._restorer.state()

    def begin(self, state: WindowState, first: bool = True) -> None:
        """Read what there is, and show it as it stood. `first`: since the vault was opened."""
        self._restorer.begin(state)
        self.models.refresh()
        self.continuity.look()
        if first:
            if said := self._services.notices:
                self.notice.say(joined(said, "\n"))
            self.retention.look()
            notices.tell_due(self._services, self._background, self.notice, self.dialogs.show_trash)
            notices.tell_interrupted(self._services.interrupted, self.banner)

    def end(self) -> None:
        """Save what would be saved in a moment. The services and the controllers stay."""
        self.composer.flush_draft()
        self.conversation.on_screen = dict
        held = self._controllers
        controllers = (self.conversation, self.history, self.models, self._counter)
        for controller in (*controllers, held.backups, held.conversion):
            for receiver in (self, self.sidebar, *self._parts):
                controller.disconnect(receiver)

    # Put together

    def _make_views(self) -> None:
        self.sidebar = Sidebar(self._look)
        self.page = page = ConsultationPage(self._look, self._services, self._background)
        self.header, self.transcript, self.empty = page.header, page.transcript, page.empty
        self.composer, self.model, self.pages = page.composer, page.header.model, page.pages
        self.continuity, self.character = page.continuity, page.character
        self.banner, self.notice, self.guess = page.banner, page.notice, page.guess
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        widths = self._services.settings
        self.frame = SidebarFrame(self.sidebar, page, self.header, self._look, widths)
        row.addWidget(self.frame)
        self.toast = Toast(self)
        self.toast.stands_over = lambda: QRect(
            page.below.mapTo(self, QPoint(0, 0)), page.below.size()
        )

    def _make_parts(self) -> None:
        services, background, look = self._services, self._background, self._look
        talk, history, models = self.conversation, self.history, self.models
        self.conversation.on_screen = self.transcript.known
        self.dialogs = Dialogs(self, services, background, self._controllers, look)
        self.history_actions = HistoryActions(
            self, self.sidebar, self.header, self.toast, talk, history, look
        )
        self.help = Help(self, look, history.find, self.open)
        self.retention = RetentionQuestion(self, services, background, history, look, self.notice)
        DetailsController(self.page, self.dialogs, services, background)
        self.progress = ModelProgress(
            self,
            self.model,
            self.transcript,
            self.banner,
            talk,
            models,
            services.consultations.placed,
        )
        self._edits = EditController(self, self.page, talk, history)
        self.sources = SourcesController(self.page, talk, services, background)
        self.marks = MarksController(self.transcript, talk, services, background)
        self._parts = (
            self.marks,
            self.sources,
            self.page,
            self.transcript,
            self.composer,
            self.dialogs,
            self.history_actions,
            WritingMark(self, talk, self.composer, self.sidebar.rows),
            OfferController(self, self.composer, talk, models, self.transcript),
            self.progress,
        )
        self.files = FileDrop(self, services, background)
        self._restorer = WindowStateRestorer(
            talk, history, self.transcript, self.composer, self.sidebar, self.dialogs
        )

    def _connect_views(self) -> None:
        self.sidebar.new_asked.connect(self.open_new)
        self.sidebar.opened.connect(self.open)
        self.sidebar.searched.connect(self.history.search)
        self.sidebar.lock_asked.connect(self.lock_asked)
        self.sidebar.settings_asked.connect(self.dialogs.show_settings)
        self.sidebar.trash_asked.connect(self.dialogs.show_trash)
        self.frame.changed.connect(self.dialogs.change_settings)
        self.page.repair_asked.connect(self.dialogs.ask_to_repair)
        self.page.save_asked.connect(self._save_elsewhere)
        self.transcript.again_asked.connect(self._again)
        self.transcript.go_on_asked.connect(self._go_on)
        self.transcript.card_seen.connect(self.conversation.card_seen)
        self.transcript.alternative_chosen.connect(self.conversation.show_alternative)
        self.composer.sent.connect(self._send)
        self.composer.stopped.connect(self._stop)
        self.composer.refused.connect(self.page.say)
        self.composer.count_asked.connect(self._count)
        self.model.model_chosen.connect(self.models.choose)
        self.model.format_chosen.connect(self.models.choose_format)
        self.model.add_asked.connect(self.dialogs.add_model)
        self.model.models_asked.connect(self.dialogs.show_models)
        self.model.sources_asked.connect(self.dialogs.show_sources)
        self.continuity.restore_asked.connect(lambda: self.dialogs.show_settings(BACKUPS))
        self.composer.file_asked.connect(self.files.ask)
        self.files.model_dropped.connect(self.models.add)
        self.files.documents_dropped.connect(self.dialogs.add_sources)
        self.files.text_dropped.connect(self.composer.add_text)
        self.files.imported.connect(self.page.note)
        self.files.imported.connect(self.history.refresh)
        self.files.failed.connect(self.page.say)
        self.history_actions.open_asked.connect(self.open)
        self.history_actions.new_asked.connect(self.open_new)
        self.dialogs.look_changed.connect(self.look_changed)
        self.dialogs.source_asked.connect(self.sources.open_source)
        self.dialogs.exported.connect(self.toast.say)
        self.dialogs.printed.connect(self.toast.say)
        self.dialogs.saved.connect(self.banner.say)
        self.dialogs.failed.connect(self.page.say)

    def _connect_controllers(self) -> None:
        talk = self.conversation
        talk.opened.connect(self._opened)
        talk.changed.connect(self._changed)
        talk.draft_read.connect(self.composer.set_text)
        talk.started.connect(self._started)
        talk.streamed.connect(self.transcript.append_text)
        talk.ended.connect(self._ended)
        talk.refused.connect(self._refused)
        talk.failed.connect(self.page.say)
        self._counter.failed.connect(self.page.say)
        self.history.failed.connect(self.page.say)
        self.models.changed.connect(self._models_changed)
        self.models.ready.connect(self._count)
        self.models.failed.connect(self.page.say)
        self.models.failing.connect(self._model_failing)
        self._controllers.backups.troubled.connect(self.page.warn)
        self._controllers.backups.lost.connect(self.page.say)
        self._controllers.conversion.finished.connect(self._converted)
        self._controllers.conversion.waiting.connect(self._conversion_waits)

    def _table(self) -> list[Command]:
        """All that can be done from anywhere, in the order of the palette and the list of keys."""
        talk, dialogs, transcript = self.conversation, self.dialogs, self.transcript
        find, help = self.page.find_bar.open_bar, self.help
        everywhere, here = tr("All consultations"), tr("This consultation")
        moving, program = tr("Moving"), "Consilium"
        is_open = lambda: talk.current is not None  # noqa: E731 - a word for the lines below
        return [
            Command(tr("New consultation"), everywhere, self.open_new, "Ctrl+N"),
            Command(tr("Search all consultations"), everywhere, self._search, "Ctrl+K"),
            Command(tr("Commands and consultations…"), everywhere, help.show_palette, PALETTE),
            Command(tr("Deleted consultations…"), everywhere, dialogs.show_trash),
            Command(tr("Find in this consultation"), here, find, "Ctrl+F", is_open),
            *self.history_actions.commands(),
            *answer_commands(transcript),
            *self.header.paper,
            Command(tr("Stop the answer"), here, self._stop, "", lambda: talk.is_writing),
            Command(tr("A page up"), moving, lambda: transcript.scroll_page(-1), "Ctrl+PgUp"),
            Command(tr("A page down"), moving, lambda: transcript.scroll_page(1), "Ctrl+PgDown"),
            Command(tr("The newest message"), moving, transcript.follow, "", is_open),
            Command(tr("Show or hide the sidebar"), program, self.frame.toggle, "Ctrl+B"),
            Command(tr("Settings…"), program, dialogs.show_settings, "Ctrl+,"),
            Command(tr("Models…"), program, dialogs.show_models, "Ctrl+M"),
            Command(tr("Add a model…"), program, dialogs.add_model),
            Command(tr("Evaluations…"), program, dialogs.show_evaluations),
            Command(tr("Sources…"), program, dialogs.show_sources, "Ctrl+D"),
            Command(tr("Keys"), program, help.show_keys, "F1"),
            Command(tr("User guide"), program, help.show_guide, "Shift+F1"),
            Command(tr("About Consilium"), program, help.show_about),
            Command(tr("Lock"), program, self.lock_asked.emit, LOCK),
        ]

    # What the clinician does

    def open_new(self) -> None:
        self.open(None, None)

    def open(self, consultation_id: str | None, message_id: object = None) -> None:
        self.composer.flush_draft()
        self.composer.end_edit()
        self.banner.hide()
        self.conversation.open(consultation_id, message_id if isinstance(message_id, str) else None)

    def _save_elsewhere(self) -> None:
        self.composer.flush_draft()
        self.dialogs.save_elsewhere()

    def _search(self) -> None:
        self.frame.reveal()
        self.sidebar.focus_search()

    def _send(self, text: str, task: Task) -> None:
        if not text.strip():
            return
        self.banner.hide()
        self.composer.hold(True)
        self.composer.drop_draft()
        self.conversation.send(text, task, self.composer.editing)

    def _again(self, message_id: str) -> None:
        self.composer.editor.setFocus()  # the button that was clicked goes
        self.conversation.regenerate(message_id)

    def _go_on(self, message_id: str) -> None:
        self.composer.editor.setFocus()
        self.conversation.go_on(message_id)

    def _stop(self) -> None:
        self.progress.stopping()
        self.conversation.stop()

    def _escape(self) -> None:
        if self.conversation.is_writing:
            self._stop()
        elif self.page.find_bar.isVisible():
            self.page.find_bar.close_bar()
        elif self.composer.put_offer_away() or self.page.put_away_pane():
            pass  # one thing at a time
        elif self.transcript.finder.is_active:
            self.transcript.finder.clear()
        elif self.composer.editing is not None:
            self.composer.cancel_edit()

    def _count(self) -> None:
        if not self.conversation.is_writing:
            editing = self.composer.editing
            self._counter.count(
                self.conversation.current_id,
                self.conversation.messages_before(editing),
                self.composer.text(),
                self.composer.task,
                editing,
                self.composer.take_count,
            )

    # What comes from the controllers

    def _opened(self, opened: Opened) -> None:
        self._show(opened, fresh=True)
        if opened.reveal is not None:  # a search led there
            self.transcript.finder.mark(self.history.wanted.query.split())
        self.composer.next_message(kept=False)
        self.composer.set_text(opened.draft)
        self._restorer.finish()
        self.composer.editor.setFocus()
        self._count()

    def _changed(self, opened: Opened) -> None:
        self._show(opened, fresh=False)
        self.composer.count_soon()

    def _show(self, opened: Opened, fresh: bool) -> None:
        consultation = opened.consultation
        self.sidebar.set_current(consultation.id if consultation else None)
        follow = (fresh and opened.reveal is None) or self.conversation.just_started
        self.page.show_consultation(
            consultation, opened.entries, opened.reveal, fresh=fresh, follow=follow
        )

    def _started(self, event: ReplyStarted) -> None:
        self.page.say_cards(event.question.id)
        self.composer.hold(False)
        if self.conversation.was_asked_here:
            self._edits.sent()
            self.composer.begin_next()
        self.composer.meter.show_use(None)
        self.history.refresh()

    def _ended(self, event: ReplyEnded) -> None:
        self.page.show_ended(event)
        self.history.refresh()  # its line tells how the answer begins

    def _refused(self, error: ConsiliumError, text: str | None) -> None:
        self.composer.give_back(text)
        self.page.say(error)
        self.history.refresh()

    def _models_changed(self, choice: Choice) -> None:
        self.page.show_choice(choice)
        notices.tell_guess(choice, self.guess, self.model, self.models)
        self._count()

    def _model_failing(self, model: ModelEntry) -> None:
        notices.offer_to_try(model, self.banner, self.models.load_ahead)

    def _converted(self, job: ConversionJob) -> None:
        self.models.refresh()
        if not self.dialogs.shows_models:  # where it is to be seen
            notices.tell_converted(job, self.notice, self.dialogs.show_models)

    def _conversion_waits(self, job: ConversionJob) -> None:
        notices.tell_waiting(job, self.notice, self.dialogs.show_models)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.toast.isVisible():
            self.toast.reposition()
