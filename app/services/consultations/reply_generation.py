"""Reply generation: loads the model, makes the prompt, and stores the reply as it streams."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import TypeVar

import msgspec

from app import __version__
from app.core.clinical.cited_places import FoundPassages
from app.core.consultations.known_questions import OwnQuestions
from app.core.consultations.message_tree import Shown
from app.core.consultations.messages import Message, Provenance, Sampling, Status
from app.core.engine_protocol import (
    Finished,
    FinishReason,
    ModelFacts,
    PromptProgress,
    Ready,
    Token,
)
from app.core.models.served_model import served_by
from app.core.prompts.prompt_formats import PromptFormat, stop_strings
from app.errors import EngineBusy, EngineError, PromptTooLong, ServerError, StorageError, UserError
from app.sentences import say
from app.services.clinical.reply_sources import ReplySources, SourcesOfReply
from app.services.consultations.new_messages import status_after
from app.services.consultations.reply_events import (
    CitationsMade,
    PassagesFound,
    PromptProcessing,
    ReplyEnded,
    ReplyEvent,
    ReplyStarted,
    TextStreamed,
)
from app.services.consultations.reply_writer import ReplyInProgress
from app.services.engine.engine_client import EngineClient
from app.services.engine.engine_failures import EngineFailures
from app.services.engine.snapshots.snapshot_service import Snapshots
from app.services.models.model_library import ModelEntry
from app.services.models.model_loader import ModelLoader
from app.services.models.model_loading import ModelLoading
from app.services.prompts.prompt_assembly import PromptAssembly
from app.settings import Settings
from app.store.history.repository import Repository
from app.store.snapshot_index import SnapshotKey
from app.worker import Worker

_Told = TypeVar("_Told")
_MOMENT_S = 30.0  # at most, on a slow disk


@dataclass(frozen=True)
class ReplySettings:
    """How a reply is to be made: the options and settings, settled."""

    model: ModelEntry
    prompt_format: PromptFormat
    sampling: Sampling
    max_tokens: int
    known: OwnQuestions | None = None  # by heart, by a demonstration
    system_prompt: str = ""  # in the place of Consilium's role sentence
    sources: bool | None = None  # whether to look into them; None: as the task is
    ticked: FoundPassages | None = None  # what was found before, as the clinician ticked it

    def provenance(self, facts: ModelFacts, ready: Ready, max_tokens: int) -> Provenance:
        """Of what is written with it by the model as it is loaded."""
        return Provenance(
            model=self.model.name,
            model_sha256=self.model.sha256,
            quantization=self.model.quantization,
            prompt_format=self.prompt_format.value,
            sampling=self.sampling,
            seed=self.sampling.seed or 0,
            context=facts.context,
            app_version=__version__,
            llama_cpp=ready.llama_cpp,
            demonstration=self.model.demonstration,
            max_tokens=max_tokens,
            system_prompt=self.system_prompt,
            **served_by(self.model.name, facts),
        )


@dataclass(frozen=True)
class PendingReply:
    """A stored, pending reply: the last message of `path`, behind its question. `fresh`: the
    question was stored with it, as the draft of `draft_of`. `goes_on_from`: the reply with whose
    text it begins."""

    path: Sequence[Shown]
    how: ReplySettings
    fresh: bool = False
    draft_of: str | None = None
    goes_on_from: str | None = None


class ReplyGeneration:
    """Fills one reply at a time; every method may be called from any thread."""

    def __init__(
        self,
        repository: Repository,
        engine: EngineClient,
        loader: ModelLoader,
        prompting: PromptAssembly,
        snapshots: Snapshots,
        settings: Callable[[], Settings],
        endings: EngineFailures,
        answered: Callable[[ModelEntry, Message], None],
        sources: ReplySources,
    ) -> None:
        """`answered` hears of each reply that came to its end, once it was shown."""
        self._answered = answered
        self._sources = sources
        self._repository = repository
        self._engine = engine
        self._loader = loader
        self._prompting = prompting
        self._snapshots = snapshots
        self._settings = settings
        self._endings = endings
        self._busy = threading.Lock()
        self._moment = threading.Lock()  # of `meanwhile`; a reply that is begun waits for it
        self._stopped = threading.Event()
        self._leaving = threading.Event()
        self._saver = Worker("reply-store")
        self._refused: list[ReplyInProgress] = []  # that a full or failing disk did not take

    def is_busy(self) -> bool:
        """Whether a reply is being written, or a model loaded for one."""
        return self._busy.locked()

    def meanwhile(self, work: Callable[[Callable[[], bool]], None]) -> None:
        """Do what takes a moment, for which a reply waits; nothing while one is made or a model
        loaded. `work` gets a function that tells whether one waits."""
        with self._moment:
            if not self._busy.locked():
                work(self._busy.locked)

    def stopped(self) -> bool:
        return self._stopped.is_set()

    def stop(self) -> None:
        """End the reply, or the loading, that is under way."""
        self._stopped.set()
        self._prompting.stop()
        self._engine.cancel()

    def interrupt(self) -> None:
        """The same, because the program ends: nobody stopped the reply, it is interrupted."""
        self._leaving.set()
        self.stop()

    def wait(self, seconds: float) -> None:
        """At the end: until the reply that is under way, in whatever thread, is stored; try once
        more to store those that a full disk refused."""
        if self._busy.acquire(timeout=seconds):
            self._busy.release()
        for reply in self._refused:
            self._saver.put(reply.try_to_store)
        self._saver.close(seconds, finish=True)

    def unstored(self) -> list[Message]:
        """Replies that were shown and that no disk had room for yet: they are held in memory, and
        tried again every few seconds, the last time when the vault is closed."""
        return [reply.message for reply in self._refused if not reply.stored]

    @property
    def _cancelled(self) -> tuple[Status, FinishReason | None]:
        """What a reply is that was cut short on our side."""
        if self._leaving.is_set():
            return Status.INTERRUPTED, None
        return Status.STOPPED, FinishReason.CANCELLED

    def make(self, begin: Callable[[], PendingReply]) -> Iterator[ReplyEvent]:
        """Fill the reply that `begin` stores, which is called at the first `next`.

        Raises EngineBusy, what `begin` raises, and after `ReplyStarted` PromptTooLong for a fresh
        one, and any error for one that goes on from another reply before a word came: these are
        then taken back. Whatever else goes wrong ends the reply: `ReplyEnded` with its error.
        """
        with self._one_at_a_time():
            yield from self._fill(begin())

    def load(self, model: ModelEntry) -> Generator[ModelLoading]:
        """Load a model ahead of the first question. Raises EngineBusy, ModelError, EngineError."""
        with self._one_at_a_time():
            try:
                yield from self._loader.load(model, self._settings(), self.stopped)
            except EngineError as error:
                self._endings.took_place(model, error)
                raise

    def with_model(
        self, model: ModelEntry, work: Callable[[], Iterator[_Told]]
    ) -> Iterator[ModelLoading | _Told]:
        """Load a model and do this with it, during which no reply can begin. Raises EngineBusy,
        ModelError, EngineError and what `work` raises."""
        with self._one_at_a_time():
            try:
                yield from self.loaded_again(model)
                yield from work()
            except EngineError as error:
                self._endings.took_place(model, error)
                raise

    def loaded_again(self, model: ModelEntry) -> Iterator[ModelLoading]:
        """Within `with_model`: load it, also after the engine ended. Raises as that."""
        yield from self._loader.load(model, self._settings(), self.stopped)

    @contextmanager
    def _one_at_a_time(self) -> Iterator[None]:
        if not self._busy.acquire(blocking=False):
            raise EngineBusy(say("A reply is being written. Wait for it, or stop it first."))
        try:
            self._stopped.clear()  # before the wait, in which it may be stopped
            if not self._moment.acquire(timeout=_MOMENT_S):
                raise EngineBusy(say("A reply is being written. Wait for it, or stop it first."))
            self._moment.release()
            yield
        finally:
            self._busy.release()

    def _fill(self, asked: PendingReply) -> Iterator[ReplyEvent]:
        how = asked.how
        *before, question, pending = [shown.message for shown in asked.path]
        reply = ReplyInProgress(self._repository, pending)
        try:
            consultation = self._repository.consultation(question.consultation_id)
            yield ReplyStarted(consultation, question, pending, tuple(asked.path))
            looked = self._sources.look(question, pending.id, how.sources, how.ticked)
            if looked.found is not None:
                yield PassagesFound(pending.id, looked.found)
            yield from self._stream(before, question, how, reply, looked)
        except StorageError as error:
            # The row can't be written now: what streamed stays on the screen with the reason, and
            # is stored as soon as there is room.
            self._engine.cancel()
            self._refused.append(reply)
            reply.store_later(self._saver)
            yield ReplyEnded(reply.message, error)
        except UserError as error:
            self._endings.took_place(how.model, error)
            if self._withdrawn(reply, asked, question, error):
                raise
            yield self._ended_by(error, reply)
        except BaseException as error:
            self._engine.cancel()
            if not reply.stored:
                if isinstance(error, GeneratorExit):
                    reply.end(*self._cancelled)
                else:
                    reply.end(Status.INTERRUPTED)
            raise

    def _withdrawn(
        self, reply: ReplyInProgress, asked: PendingReply, question: Message, error: UserError
    ) -> bool:
        """Whether what was refused is as if it had not been asked: a question that is too long is a
        draft again; where a reply was to go on and nothing came, no copy of it stays before it."""
        if asked.goes_on_from is not None and reply.only_repeats and not self.stopped():
            reply.abandon()
            self._repository.withdraw_alternative(reply.message.id, asked.goes_on_from)
            return True
        if not asked.fresh or not isinstance(error, PromptTooLong):
            return False
        reply.abandon()
        # The draft first: at every moment the text is in the vault. Another draft stays too.
        other = self._repository.draft(asked.draft_of).strip()
        both = question.text if other in question.text else f"{question.text}\n\n{other}"
        self._repository.save_draft(asked.draft_of, both)
        self._repository.withdraw(question.id)
        return True

    def _ended_by(self, error: UserError, reply: ReplyInProgress) -> ReplyEnded:
        if self.stopped() and not isinstance(error, PromptTooLong):
            return ReplyEnded(reply.end(*self._cancelled))
        reason = FinishReason.SERVER if isinstance(error, ServerError) else None
        return ReplyEnded(reply.end(status_after(error, reply.text), reason, error=error), error)

    def _stream(
        self,
        before: Sequence[Message],
        question: Message,
        how: ReplySettings,
        reply: ReplyInProgress,
        looked: SourcesOfReply,
    ) -> Iterator[ReplyEvent]:
        load_ms = yield from self._loader.load(how.model, self._settings(), self.stopped)
        if self.stopped():
            yield ReplyEnded(reply.end(*self._cancelled))
            return
        facts, ready = self._loader.require(how.model)
        prompt = self._prompting.prompt_for(
            before,
            question,
            how.model.sha256,
            how.prompt_format,
            facts,
            how.max_tokens,
            begun=reply.text,
            stopped=self.stopped,
            known=how.known,
            system=how.system_prompt,
            passages=looked.texts,
        )
        looked.were_given(prompt.passages)
        reply.describe(
            how.provenance(facts, ready, how.max_tokens),
            omitted=prompt.omitted,
        )
        self._snapshots.bring(
            snapshot_key(question.consultation_id, how.model, how.prompt_format, facts),
            facts,
            prompt.segments,
            self.stopped,
        )
        generated = self._engine.generate(
            prompt.segments,
            how.sampling,
            max_tokens=how.max_tokens,
            stop=stop_strings(how.prompt_format),
        )
        computed = 0
        self._snapshots.reply_begins()
        try:
            with closing(generated):
                for event in generated:
                    if self.stopped():
                        self._engine.cancel()  # again, in case `stop` came before the engine's turn
                    match event:
                        case PromptProgress(done=done, total=total, cached=cached):
                            computed = done - cached
                            yield PromptProcessing(done, total, cached)
                        case Token(text=text):
                            if shown_text := reply.append(text):
                                yield TextStreamed(reply.message.id, shown_text)
                        case Finished(tokens=tokens):
                            computed += tokens.completion
                            ended = self._end(reply, event, how.model, load_ms)
                            yield ReplyEnded(ended)
                            yield from _cited(looked, ended)
                            if event.reason is not FinishReason.CANCELLED:
                                self._answered(how.model, ended)
        finally:
            self._snapshots.reply_ended(computed)

    def _end(
        self, reply: ReplyInProgress, event: Finished, model: ModelEntry, load_ms: float
    ) -> Message:
        cancelled = event.reason is FinishReason.CANCELLED
        ended = reply.end(
            *(self._cancelled if cancelled else (Status.COMPLETE, event.reason)),
            tokens=event.tokens,
            timings=msgspec.structs.replace(event.timings, load_ms=load_ms),
            token_ids=event.token_ids,
        )
        if not cancelled:
            self._endings.replied(model)
        return ended


def snapshot_key(
    consultation_id: str, model: ModelEntry, prompt_format: PromptFormat, facts: ModelFacts
) -> SnapshotKey:
    """Of the state of a consultation with the model as it is loaded."""
    return SnapshotKey(
        consultation_id,
        model.sha256,
        prompt_format.value,
        facts.context,
        facts.cache_type.value,
    )


def _cited(looked: SourcesOfReply, ended: Message) -> Iterator[CitationsMade]:
    citations = looked.cited(ended)
    if looked.found is not None and citations is not None:
        yield CitationsMade(ended.id, looked.found, citations)
