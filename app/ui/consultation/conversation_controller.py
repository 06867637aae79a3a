"""Conversation controller: the open consultation and the reply being written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial

import msgspec
from PySide6.QtCore import QObject, Signal

from app.core.clinical.cited_places import FoundPassages
from app.core.consultations.message_tree import Shown, shown_path
from app.core.consultations.messages import Consultation, Message, Status
from app.core.consultations.tasks import Task
from app.errors import ConsiliumError, EngineBusy, NotFound, StorageError, UnknownQuestion
from app.sentences import say
from app.services.application import Services
from app.services.consultations.consultation_service import ReplyOptions
from app.services.consultations.reply_events import (
    CitationsMade,
    PassagesFound,
    PromptProcessing,
    ReplyEnded,
    ReplyEvent,
    ReplyStarted,
    TextStreamed,
)
from app.services.models.model_loading import ModelLoading
from app.ui.background import REPLY, SLOW, STORE, Background
from app.ui.consultation.transcript.shown_message import ShownMessage, prepare

_Ask = Callable[[ReplyOptions], Iterator[ReplyEvent]]


Edits = dict[str, tuple[str, Task | None]]


@dataclass(frozen=True)
class Opened:
    """A consultation as it is to be shown; None for one that is still to be begun. `edits`: what
    was typed to take the place of a message, by its id, and as which task."""

    consultation: Consultation | None
    entries: tuple[ShownMessage, ...] = ()
    draft: str = ""
    edits: Edits = field(default_factory=dict)
    reveal: str | None = None


@dataclass
class Running:
    """The reply under way. `asked_in` is the consultation it was asked in, `text` what was written
    for it, None where nothing was; the ids and the title come with ReplyStarted."""

    asked_in: str | None
    text: str | None
    consultation_id: str | None = None
    title: str = ""
    reply_id: str | None = None
    pieces: list[str] = field(default_factory=list)


class ConversationController(QObject):
    """Signals carry: `progress` a ModelLoading or PromptProcessing, `streamed` the reply's id and
    text, `sourced` a PassagesFound or CitationsMade, `refused` the error and the text that was not
    accepted (or None), `unknown` the same for what a demonstration doesn't know."""

    opened = Signal(Opened)
    changed = Signal(Opened)
    draft_read = Signal(str)
    began = Signal()
    started = Signal(ReplyStarted)
    progress = Signal(object)
    streamed = Signal(str, str)
    sourced = Signal(object)
    ended = Signal(ReplyEnded)
    refused = Signal(ConsiliumError, object)
    failed = Signal(ConsiliumError)
    unknown = Signal(UnknownQuestion, object)

    def __init__(self, services: Services, background: Background) -> None:
        super().__init__()
        self._services = services
        self._background = background
        self.on_screen: Callable[[], Mapping[str, Message]] = dict
        self.current: Consultation | None = None
        self.edits: Edits = {}  # of the open consultation, as they stand in the vault or soon will
        self._path: tuple[Shown, ...] = ()  # that is shown, as it was last read or heard of
        self._readings = 0  # of it, that are under way or failed
        self.running: Running | None = None
        self.just_started = False
        self._visit = 0
        self._refused: tuple[str | None, _Ask] | None = None
        background.run(services.cards.prepare, lambda _: None, lane=SLOW)

    @property
    def current_id(self) -> str | None:
        return self.current.id if self.current else None

    @property
    def is_writing(self) -> bool:
        return self.running is not None

    @property
    def was_asked_here(self) -> bool:
        """Whether the question that is being answered was written in the open consultation."""
        running = self.running
        return (
            running is not None
            and running.text is not None
            and self.current_id == running.consultation_id
        )

    def card_seen(self, message_id: str, card: str) -> None:
        """An emergency card was acknowledged."""
        self._background.run(
            lambda: self._services.cards.seen(message_id, card),
            lambda _: None,
            self.failed.emit,
            lane=STORE,
        )

    # What is shown

    def open(self, consultation_id: str | None, reveal: str | None = None) -> None:
        """Show a consultation (None: a new one), with the message `reveal` on its path."""
        self._visit += 1
        visit = self._visit
        self._services.snapshots.turned_to(consultation_id)

        def work() -> Opened:
            opened = self._read(consultation_id, {}, reveal)
            repository = self._services.repository
            edits = repository.edit_drafts(consultation_id) if consultation_id else []
            return replace(
                opened,
                draft=repository.draft(consultation_id),
                edits={edit.message_id: (edit.text, edit.task) for edit in edits},
            )

        def done(opened: Opened) -> None:
            if visit == self._visit:
                self.edits = opened.edits
                self._take_in(opened)
                self.opened.emit(self._with_running(opened))

        self._background.run(work, done, self.failed.emit)

    def reload(self) -> None:
        """Read the shown path again; what is on the screen and the same stays."""
        visit, consultation_id, known = self._visit, self.current_id, self.on_screen()
        self._readings += 1

        def done(opened: Opened) -> None:
            self._readings -= 1
            if visit == self._visit:
                self._take_in(opened)
                self._tell_changed(opened)

        self._background.run(lambda: self._read(consultation_id, known), done, self.failed.emit)

    def _show(self, path: Iterable[Shown]) -> None:
        """Show a path without reading it, unless a reading must be followed by another."""
        if self._readings:
            self.reload()
            return
        self._path = shown = tuple(path)
        visit, known = self._visit, self.on_screen()

        def done(entries: list[ShownMessage]) -> None:
            if visit == self._visit:
                self._tell_changed(Opened(self.current, tuple(entries)))

        self._background.run(lambda: prepare(shown, known), done, self.failed.emit)

    def _tell_changed(self, opened: Opened) -> None:
        self.changed.emit(self._with_running(opened))
        self.just_started = False

    def reload_draft(self) -> None:
        """Read what stood in the composer before something else was edited in it."""
        consultation_id = self.current_id
        self._background.run(
            lambda: self._services.repository.draft(consultation_id),
            self.draft_read.emit,
            self.failed.emit,
        )

    def show_alternative(self, message_id: str) -> None:
        """Switch the path to this alternative."""
        self._background.run(
            lambda: self._services.consultations.show_alternative(message_id),
            lambda _: self.reload(),
            self.failed.emit,
        )

    def messages_before(self, editing: str | None) -> list[Message] | None:
        """The shown messages that the next question follows, or those before the message `editing`;
        None where that isn't shown."""
        path = [shown.message for shown in self._path]
        ids = [message.id for message in path]
        if editing is None:
            return path
        return path[: ids.index(editing)] if editing in ids else None

    def _take_in(self, opened: Opened) -> None:
        consultation = opened.consultation
        self.current, self._path = consultation, opened.entries
        if self.running and consultation and consultation.id == self.running.consultation_id:
            self.running.title = consultation.title  # it may have been renamed

    # Replies

    def send(self, text: str, task: Task, editing: str | None) -> None:
        """Ask, or ask the message `editing` in other words."""

        def begin(_: object) -> None:
            if editing is not None:
                self.edit(editing, text, task)
            else:
                self.ask(text, task)

        # Behind the drafts that are on their way to the vault: one that came later would bring
        # back what was sent.
        self._background.run(lambda: None, begin, self.failed.emit)

    def ask(self, text: str, task: Task) -> None:
        consultation_id = self.current_id
        self._begin(
            text,
            lambda how: self._services.consultations.ask(
                text, task=task, consultation_id=consultation_id, options=how
            ),
        )

    def edit(self, message_id: str, text: str, task: Task) -> None:
        self._begin(
            text,
            lambda how: self._services.consultations.edit(message_id, text, task=task, options=how),
        )

    def regenerate(self, message_id: str, ticked: FoundPassages | None = None) -> None:
        """Another reply; `ticked`: with these passages of the clinic's sources."""
        regenerate = self._services.consultations.regenerate
        self._begin(None, lambda how: regenerate(message_id, options=replace(how, ticked=ticked)))

    def go_on(self, message_id: str) -> None:
        self._begin(None, lambda how: self._services.consultations.go_on(message_id, options=how))

    def ask_again(self, anyway: bool) -> None:
        """What the demonstration did not know: `anyway` of it, else of the model chosen now."""
        refused = self._refused
        if refused is None:
            return

        # Behind the drafts, as `send`.
        self._background.run(
            lambda: None, lambda _: self._begin(*refused, anyway), self.failed.emit
        )

    def stop(self) -> None:
        self._background.run(self._services.consultations.stop, lane="stop")

    def _begin(self, text: str | None, ask: _Ask, anyway: bool = False) -> None:
        if self.running is not None:
            busy = EngineBusy(say("A reply is being written. Wait for it, or stop it first."))
            self.refused.emit(busy, text)
            return
        self.running = Running(self.current_id, text)
        self._refused = None

        def failed(error: ConsiliumError) -> None:
            if isinstance(error, UnknownQuestion):
                self._refused = text, ask
            self._failed(error)

        self.began.emit()
        work = partial(ask, ReplyOptions(anyway=anyway))
        self._background.iterate(work, self._take, self._over, failed, lane=REPLY)

    def _take(self, events: list[ReplyEvent]) -> None:
        for event in _joined(events):
            match event:
                case ReplyStarted():
                    self._take_started(event)
                case ModelLoading() | PromptProcessing():
                    self.progress.emit(event)
                case TextStreamed(reply_id=reply_id, text=text):
                    if self.running is not None:
                        self.running.pieces.append(text)
                    self.streamed.emit(reply_id, text)
                case PassagesFound() | CitationsMade():
                    self.sourced.emit(event)
                case ReplyEnded():
                    self._take_ended(event)

    def _take_started(self, event: ReplyStarted) -> None:
        running = self.running
        if running is None:
            return
        running.consultation_id, running.reply_id = event.consultation.id, event.reply.id
        running.title = event.consultation.title
        if self.current_id == running.asked_in:
            self.current = event.consultation
            self.just_started = True
            self._show(event.path)
        self.started.emit(event)

    def _take_ended(self, event: ReplyEnded) -> None:
        self.running = None
        reply = event.reply
        if isinstance(event.error, StorageError):  # it is not in the vault, or not as it ended
            reply = msgspec.structs.replace(reply, status=Status.FAILED, error=str(event.error))
        if reply.consultation_id == self.current_id:
            self._show_ended(reply)
        self.ended.emit(event)

    def _show_ended(self, reply: Message) -> None:
        path = [replace(s, message=reply) if s.message.id == reply.id else s for s in self._path]
        if any(shown.message is reply for shown in path):
            self._show(path)
        else:  # another alternative is shown meanwhile
            self.reload()

    def _over(self) -> None:
        self.running = None

    def _failed(self, error: ConsiliumError) -> None:
        running, self.running = self.running, None
        tell = self.unknown if isinstance(error, UnknownQuestion) else self.refused
        tell.emit(error, running.text if running else None)
        if running and running.consultation_id and running.consultation_id == self.current_id:
            # The question was taken back; a consultation that held nothing else is gone.
            self._reload_or_new()

    def _reload_or_new(self) -> None:
        consultation_id = self.current_id

        def work() -> Opened:
            try:
                return self._read(consultation_id, {})
            except NotFound:
                return Opened(None)

        def done(opened: Opened) -> None:
            self.current, self._path = opened.consultation, opened.entries
            self.changed.emit(opened)

        self._background.run(work, done, self.failed.emit, lane=STORE)

    # In the background

    def _read(
        self, consultation_id: str | None, known: Mapping[str, Message], reveal: str | None = None
    ) -> Opened:
        """With the message `reveal` on the path, which is switched to it where it isn't."""
        if consultation_id is None:
            return Opened(None, reveal=reveal)
        repository = self._services.repository
        consultation = repository.consultation(consultation_id)
        path = shown_path(repository.messages(consultation_id), consultation.leaf_id)
        if reveal and all(shown.message.id != reveal for shown in path):
            self._services.consultations.show_alternative(reveal)
            return replace(self._read(consultation_id, known), reveal=reveal)
        return Opened(consultation, tuple(prepare(path, known, reveal)), reveal=reveal)

    def _with_running(self, opened: Opened) -> Opened:
        """The vault's text lags behind the stream by up to a second."""
        running = self.running
        if running is None or running.reply_id is None:
            return opened
        entries = list(opened.entries)
        for number, entry in enumerate(entries):
            if entry.message.id == running.reply_id:
                message: Message = msgspec.structs.replace(
                    entry.message, text="".join(running.pieces), status=Status.STREAMING
                )
                entries[number] = replace(entry, message=message, parts=(), blocks=())
        return replace(opened, entries=tuple(entries))


def _joined(events: list[ReplyEvent]) -> Iterator[ReplyEvent]:
    """Neighbouring pieces of one reply as one."""
    pieces: list[str] = []
    reply_id = ""
    for event in events:
        if isinstance(event, TextStreamed):
            pieces.append(event.text)
            reply_id = event.reply_id
            continue
        if pieces:
            yield TextStreamed(reply_id, "".join(pieces))
            pieces = []
        yield event
    if pieces:
        yield TextStreamed(reply_id, "".join(pieces))
