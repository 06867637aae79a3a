"""Consultation service: stores what was typed before asking the engine, and what streams back."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import TypeVar

import msgspec

from app.core.clinical.cited_places import FoundPassages
from app.core.consultations.cut_off_reply import can_go_on
from app.core.consultations.message_tree import newest_leaf, shown_path
from app.core.consultations.messages import Consultation, Message, Role, Sampling
from app.core.consultations.tasks import Task
from app.core.engine_protocol import ModelFacts, Ready
from app.core.models.compute_choice import ComputeChoice
from app.core.prompts.prompt_formats import PromptFormat
from app.core.prompts.typed_text import clean_typed, title_of
from app.errors import StorageError, UnknownQuestion, WrongUse
from app.sentences import say
from app.services.clinical.emergency_cards import EmergencyCards
from app.services.clinical.reply_sources import ReplySources
from app.services.consultations.context_count import ContextCount
from app.services.consultations.disclaimer_acknowledgement import Disclaimers
from app.services.consultations.new_messages import new_question, new_reply
from app.services.consultations.reply_events import ReplyEvent
from app.services.consultations.reply_generation import (
    PendingReply,
    ReplyGeneration,
    ReplySettings,
)
from app.services.engine.engine_client import EngineClient
from app.services.engine.engine_failures import EngineFailures
from app.services.engine.snapshots.snapshot_service import Snapshots
from app.services.engine.template_client import Templates
from app.services.models.format_selection import format_of
from app.services.models.model_library import ModelEntry, ModelLibrary
from app.services.models.model_loader import ModelLoader, RememberedContexts
from app.services.models.model_loading import ModelLoading
from app.services.models.offload.planned_load import PlannedLoad
from app.services.prompts.known_question_check import QuestionsOf
from app.services.prompts.prompt_assembly import PromptAssembly, SentPrompts, answered_pairs
from app.services.prompts.reading_ahead import ReadingAhead
from app.settings import Settings
from app.store.history.consultation_rows import new_id
from app.store.history.repository import Repository

_Told = TypeVar("_Told")


@dataclass(frozen=True)
class ReplyOptions:
    """How to answer. What is None or 0 comes from the settings."""

    model: ModelEntry | None = None
    prompt_format: PromptFormat | None = None
    sampling: Sampling | None = None
    max_tokens: int = 0
    anyway: bool = False  # ask a demonstration also what it doesn't know
    sources: bool | None = None  # whether to look into them; None: as the task is
    ticked: FoundPassages | None = None  # what was found before, as the clinician ticked it


class ConsultationService:
    """Makes one reply at a time; every method may be called from any thread."""

    def __init__(
        self,
        repository: Repository,
        engine: EngineClient,
        library: ModelLibrary,
        disclaimers: Disclaimers,
        settings: Callable[[], Settings],
        on_loaded: Callable[[ModelEntry], None],
        snapshots: Snapshots,
        templates: Templates,
        sources: ReplySources,
        cards: EmergencyCards,
        require_vault: Callable[[], None] = lambda: None,
        choice_of: Callable[[ModelEntry], ComputeChoice] = lambda model: ComputeChoice(),
    ) -> None:
        self._repository = repository
        self._engine = engine
        self._library = library
        self._disclaimers = disclaimers
        self._settings = settings
        self.own_questions = QuestionsOf(library)
        self._require_vault = require_vault
        self._cards = cards
        self._endings = EngineFailures(library)
        self._contexts = RememberedContexts(repository)
        self._loader = ModelLoader(
            engine,
            on_loaded,
            snapshots.save,
            self._endings,
            self._contexts,
            library.connection,
            choice_of,
        )
        self._prompting = PromptAssembly(repository, engine, templates)
        self._replies = ReplyGeneration(
            repository,
            engine,
            self._loader,
            self._prompting,
            snapshots,
            settings,
            self._endings,
            self._remember_speed,
            sources,
        )
        self.context = ContextCount(
            library,
            self._loader,
            self._prompting,
            self._replies,
            ReadingAhead(engine, snapshots, self._replies.meanwhile),
            settings,
            sources,
        )
        self._sent = SentPrompts(
            repository,
            library,
            self._loader,
            self._prompting,
            self.own_questions,
            self._replies.is_busy,
            sources,
        )

    def sent_prompt(self, reply_id: str) -> str:
        """What the model was given for a reply, as text. Raises what `SentPrompts.of` does."""
        return self._sent.of(reply_id, self._settings().max_tokens)

    def ask(
        self,
        text: str,
        *,
        task: Task = Task.CONSULTATION,
        consultation_id: str | None = None,
        options: ReplyOptions | None = None,
        from_draft: bool = True,
    ) -> Iterator[ReplyEvent]:
        """Put a question at the end of the shown path, or in a new consultation; stream the reply.

        `from_draft` tells that the text was the consultation's draft, which is then empty.

        Raises, from the first `next` and before anything is stored: EmptyPrompt, PromptTooLarge,
        DisclaimerRequired, NoModel, EngineBusy, NotFound, VaultGone, storage errors, and
        UnknownQuestion for what a demonstration doesn't know: the text is then the draft. Raises
        PromptTooLong after `ReplyStarted`: the question was then taken back and is the draft again.
        Whatever else goes wrong ends the reply: `ReplyEnded` with its error.
        """

        def begin() -> PendingReply:
            how = self.settled(options)
            asked = clean_typed(text)
            begun = None
            tree: list[Message] = []
            before: list[Message] = []
            if consultation_id is None:
                now = time.time()
                begun = consultation = Consultation(new_id(), title_of(asked), now, now)
            else:
                consultation = self._repository.consultation(consultation_id)
                tree = self._repository.messages(consultation.id)
                before = [each.message for each in shown_path(tree, consultation.leaf_id)]
            try:
                self._require_known(how, options, before, task, asked)
            except UnknownQuestion:
                if from_draft:
                    self._repository.save_draft(consultation_id, asked)
                raise
            parent_id = before[-1].id if before else None
            question = new_question(consultation.id, parent_id, asked, task)
            question = self._cards.found_in(question, before)
            reply = self._pending_reply(question)
            self._repository.begin_turn(question, reply, begun=begun, draft_sent=from_draft)
            self._cards.record(question)
            path = shown_path([*tree, question, reply], reply.id)
            return PendingReply(path, how, fresh=True, draft_of=consultation_id)

        return self._replies.make(begin)

    def edit(
        self,
        message_id: str,
        text: str,
        *,
        task: Task | None = None,
        options: ReplyOptions | None = None,
    ) -> Iterator[ReplyEvent]:
        """Ask in other words: an alternative beside the clinician's message. Raises as `ask`."""

        def begin() -> PendingReply:
            how = self.settled(options)
            asked = clean_typed(text)
            old = self._repository.message(message_id)
            if old.role is not Role.CLINICIAN:
                raise WrongUse(say("Only a message of your own can be edited."))
            tree = self._repository.messages(old.consultation_id)
            before = _before(old, tree)
            try:
                self._require_known(how, options, before, task or old.task, asked)
            except UnknownQuestion:
                self._repository.save_edit_draft(message_id, text, task)
                raise
            question = new_question(old.consultation_id, old.parent_id, asked, task or old.task)
            question = self._cards.found_in(question, before)
            reply = self._pending_reply(question)
            self._repository.begin_turn(question, reply, edited=message_id)
            self._cards.record(question)
            path = shown_path([*tree, question, reply], reply.id)
            return PendingReply(path, how, fresh=True, draft_of=old.consultation_id)

        return self._replies.make(begin)

    def regenerate(
        self, message_id: str, *, options: ReplyOptions | None = None
    ) -> Iterator[ReplyEvent]:
        """Another reply beside the given one, or to the given question. Raises as `ask`."""

        def begin() -> PendingReply:
            how = self.settled(options)
            question = self._repository.message(message_id)
            if question.role is Role.REPLY:
                question = self._repository.message(question.parent_id or "")
            tree = self._repository.messages(question.consultation_id)
            before = _before(question, tree)
            self._require_known(how, options, before, question.task, question.text)
            return self._another_reply(question, tree, how)

        return self._replies.make(begin)

    def go_on(
        self, message_id: str, *, options: ReplyOptions | None = None
    ) -> Iterator[ReplyEvent]:
        """Another reply beside one that was cut off, that begins with its text and goes on from
        there; the one that was cut off stays as it is. Raises as `ask`, and what keeps it from
        going on at all, which leaves no reply; WrongUse for a reply that came to its end."""

        def begin() -> PendingReply:
            how = self.settled(options)
            cut = self._repository.message(message_id)
            if not can_go_on(cut):
                raise WrongUse(say("Only a reply that was cut off can be continued."))
            question = self._repository.message(cut.parent_id or "")
            tree = self._repository.messages(question.consultation_id)
            if cut.provenance is None or cut.provenance.model_sha256 != how.model.sha256:
                # What the model itself began was asked for already.
                before = _before(question, tree)
                self._require_known(how, options, before, question.task, question.text)
            return self._another_reply(question, tree, how, cut)

        return self._replies.make(begin)

    def prepare(self, model: ModelEntry) -> Generator[ModelLoading]:
        """Load a model ahead of the first question; closed early, it ends the load. Raises
        EngineBusy, ModelError, EngineError."""
        return self._replies.load(model)

    def with_model(
        self, model: ModelEntry, work: Callable[[], Iterator[_Told]]
    ) -> Iterator[ModelLoading | _Told]:
        """Load a model and do this with it, during which no reply can begin; `stop` ends it. Raises
        EngineBusy, ModelError, EngineError and what `work` raises."""
        return self._replies.with_model(model, work)

    def loaded_again(self, model: ModelEntry) -> Iterator[ModelLoading]:
        """Within `with_model`: load it, also after the engine ended. Raises as that."""
        return self._replies.loaded_again(model)

    def in_engine(self, model: ModelEntry) -> tuple[ModelFacts, Ready]:
        """What the engine says of this model and of itself. Raises EngineDied without it."""
        return self._loader.require(model)

    def is_stopped(self) -> bool:
        """Whether what is under way was told to stop."""
        return self._replies.stopped()

    def unload(self) -> bool:
        """Unload the model unless something is made with it; a question that comes meanwhile waits
        for that. Whether it was unloaded. Raises EngineError."""
        return self._loader.unload(self._replies.is_busy)

    def placed(self) -> PlannedLoad | None:
        """Which devices hold the loaded model; None while none is loaded."""
        return self._loader.placed()

    def context_before(self, model: ModelEntry) -> int:
        """Tokens of the context that was last chosen for it automatically; 0 for none."""
        return self._contexts.before(model)

    def stop(self) -> None:
        """End the reply, or the loading, that is under way."""
        self._replies.stop()

    def interrupt(self) -> None:
        """The same, because the program ends: nobody stopped the reply, it is interrupted."""
        self.context.close()
        self._replies.interrupt()

    def wait(self, seconds: float) -> None:
        """At the end: until the reply that is under way, in whatever thread, is stored."""
        self._replies.wait(seconds)

    def unstored(self) -> list[Message]:
        """Replies that were shown and that no disk had room for yet."""
        return self._replies.unstored()

    def show_alternative(self, message_id: str) -> None:
        """Switch the shown path to the newest messages below this one. Raises NotFound."""
        message = self._repository.message(message_id)
        leaf = newest_leaf(self._repository.messages(message.consultation_id), message_id)
        self._repository.set_leaf(message.consultation_id, leaf)

    # Before a reply is made

    def settled(self, options: ReplyOptions | None = None) -> ReplySettings:
        """How a model is to write, with what the settings say where the options say nothing. Raises
        VaultGone, DisclaimerRequired, NoModel."""
        self._require_vault()
        self._disclaimers.require()
        options = options or ReplyOptions()
        settings = self._settings()
        model = options.model or self._library.default(*settings.model_file)
        own = self._library.settings_of(model.sha256)
        sampling = options.sampling or own.sampling(settings.temperature)
        if sampling.seed is None:
            sampling = msgspec.structs.replace(sampling, seed=secrets.randbits(31))
        return ReplySettings(
            model,
            options.prompt_format or format_of(model, settings, own).prompt_format,
            sampling,
            options.max_tokens or own.longest(settings.max_tokens),
            self.own_questions(model),
            own.system_prompt,
            options.sources,
            options.ticked,
        )

    def _remember_speed(self, model: ModelEntry, reply: Message) -> None:
        with suppress(StorageError):  # a full disk: another reply tells it again
            self._library.saw_speed(model.sha256, reply.tokens, reply.timings)

    def _require_known(
        self,
        how: ReplySettings,
        options: ReplyOptions | None,
        before: list[Message],
        task: Task,
        text: str,
    ) -> None:
        """Raises UnknownQuestion, unless it is to be asked anyway."""
        if options is None or not options.anyway:
            self.own_questions.require(how.model, answered_pairs(before), task, text)

    def _pending_reply(self, question: Message, begun: str = "") -> Message:
        return new_reply(question, self._disclaimers.current, begun)

    def _another_reply(
        self,
        question: Message,
        tree: list[Message],
        how: ReplySettings,
        cut: Message | None = None,
    ) -> PendingReply:
        """An alternative beside the replies that the question has; it goes on from `cut`."""
        reply = self._pending_reply(question, cut.text if cut is not None else "")
        self._repository.add_message(reply)
        path = shown_path([*tree, reply], reply.id)
        return PendingReply(path, how, goes_on_from=cut.id if cut is not None else None)


def _before(message: Message, tree: list[Message]) -> list[Message]:
    """The messages from the first one to the one that this one follows."""
    if message.parent_id is None:
        return []
    return [shown.message for shown in shown_path(tree, message.parent_id)]
