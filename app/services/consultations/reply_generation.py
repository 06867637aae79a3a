"""Reply generation: loads the model, makes the prompt, and stores the reply as it streams."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import msgspec

from app import __version__
from app.core.consultations.known_questions import OwnQuestions
from app.core.consultations.message_tree import Shown
from app.core.consultations.messages import Message, Provenance, Sampling, Status
from app.core.engine_protocol import Finished, FinishReason, PromptProgress, Token
from app.core.prompts.prompt_formats import PromptFormat, stop_strings
from app.errors import PromptTooLong, StorageError, UserError
from app.services.consultations.new_messages import status_after
from app.services.consultations.prompt_assembly import PromptAssembly
from app.services.consultations.reply_events import (
    PromptProcessing,
    ReplyEnded,
    ReplyEvent,
    ReplyStarted,
    TextStreamed,
)
from app.services.consultations.reply_writer import ReplyInProgress
from app.services.engine.engine_client import EngineClient
from app.services.engine.engine_failures import EngineFailures
from app.services.engine.snapshot_service import Snapshots
from app.services.models.model_library import ModelEntry
from app.services.models.model_loader import ModelLoader
from app.settings import Settings
from app.store.history.repository import Repository
from app.store.snapshot_index import SnapshotKey
from app.worker import Worker


@dataclass(frozen=True)
class ReplySettings:
    """How a reply is to be made: the options and settings, settled."""

    model: ModelEntry
    prompt_format: PromptFormat
    sampling: Sampling
    max_tokens: int
    known: OwnQuestions | None = None  # by heart, by a demonstration
    system_prompt: str = ""  # in the place of Consilium's role sentence


class ReplyGeneration:
    """Fills one reply at a time. `stop` and `interrupt` may be called from any thread."""

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
    ) -> None:
        """`answered` hears of each reply that came to its end, once it was shown."""
        self._answered = answered
        self._repository = repository
        self._engine = engine
        self._loader = loader
        self._prompting = prompting
        self._snapshots = snapshots
        self._settings = settings
        self._endings = endings
        self._stopped = threading.Event()
        self._leaving = threading.Event()
        self._saver = Worker("reply-store")
        self._refused: list[ReplyInProgress] = []  # that a full or failing disk did not take

    def begin(self) -> None:
        """Another reply, which nobody stopped yet."""
        self._stopped.clear()

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

    def store_at_the_end(self, seconds: float) -> None:
        """At the end: try once more to store replies that a full disk refused."""
        for reply in self._refused:
            self._saver.put(reply.try_to_store)
        self._saver.close(seconds, finish=True)

    def unstored(self) -> list[Message]:
        """Replies that a full disk refused, and that are still not stored."""
        return [reply.message for reply in self._refused if not reply.stored]

    @property
    def _cancelled(self) -> tuple[Status, FinishReason | None]:
        """What a reply is that was cut short on our side."""
        if self._leaving.is_set():
            return Status.INTERRUPTED, None
        return Status.STOPPED, FinishReason.CANCELLED

    def make(
        self,
        path: Sequence[Shown],
        how: ReplySettings,
        *,
        fresh: bool,
        draft_of: str | None,
    ) -> Iterator[ReplyEvent]:
        """Fill a stored, pending reply, which is the last message of `path`, behind its question.
        `fresh`: the question was stored with it, as the draft of `draft_of`. Raises PromptTooLong
        after `ReplyStarted` for a fresh one, which is then taken back; whatever else goes wrong
        ends the reply: `ReplyEnded` with its error."""
        *before, question, pending = [shown.message for shown in path]
        reply = ReplyInProgress(self._repository, pending)
        try:
            consultation = self._repository.consultation(question.consultation_id)
            yield ReplyStarted(consultation, question, pending, tuple(path))
            yield from self._stream(before, question, how, reply)
        except PromptTooLong as error:
            if not fresh:
                yield ReplyEnded(reply.end(Status.FAILED, error=error), error)
                return
            reply.abandon()
            # The draft first: at every moment the text is in the vault. Another draft stays too.
            other = self._repository.draft(draft_of).strip()
            both = question.text if other in question.text else f"{question.text}\n\n{other}"
            self._repository.save_draft(draft_of, both)
            self._repository.withdraw(question.id)
            raise
        except StorageError as error:
            # The row can't be written now: what streamed stays on the screen with the reason, and
            # is stored as soon as there is room.
            self._engine.cancel()
            self._refused.append(reply)
            reply.store_later(self._saver)
            yield ReplyEnded(reply.message, error)
        except UserError as error:
            self._endings.took_place(how.model, error)
            if self.stopped():
                yield ReplyEnded(reply.end(*self._cancelled))
            else:
                yield ReplyEnded(reply.end(status_after(error, reply.text), error=error), error)
        except BaseException as error:
            self._engine.cancel()
            if not reply.stored:
                if isinstance(error, GeneratorExit):
                    reply.end(*self._cancelled)
                else:
                    reply.end(Status.INTERRUPTED)
            raise

    def _stream(
        self,
        before: Sequence[Message],
        question: Message,
        how: ReplySettings,
        reply: ReplyInProgress,
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
        )
        reply.describe(
            Provenance(
                model=how.model.name,
                model_sha256=how.model.sha256,
                quantization=how.model.quantization,
                prompt_format=how.prompt_format.value,
                sampling=how.sampling,
                seed=how.sampling.seed or 0,
                context=facts.context,
                app_version=__version__,
                llama_cpp=ready.llama_cpp,
                demonstration=how.model.demonstration,
                max_tokens=how.max_tokens,
                system_prompt=how.system_prompt,
            ),
            omitted=prompt.omitted,
        )
        self._snapshots.bring(
            SnapshotKey(
                question.consultation_id,
                how.model.sha256,
                how.prompt_format.value,
                facts.context,
                facts.cache_type.value,
            ),
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
        for event in self._snapshots.watch(generated):
            if self.stopped():
                self._engine.cancel()  # again, in case that `stop` came before the engine's turn
            match event:
                case PromptProgress(done=done, total=total, cached=cached):
                    yield PromptProcessing(done, total, cached)
                case Token(text=text):
                    if shown_text := reply.append(text):
                        yield TextStreamed(reply.message.id, shown_text)
                case Finished(reason=reason, tokens=tokens, timings=timings, token_ids=token_ids):
                    cancelled = reason is FinishReason.CANCELLED
                    ended = reply.end(
                        *(self._cancelled if cancelled else (Status.COMPLETE, reason)),
                        tokens=tokens,
                        timings=msgspec.structs.replace(timings, load_ms=load_ms),
                        token_ids=token_ids,
                    )
                    if not cancelled:
                        self._endings.replied(how.model)
                    yield ReplyEnded(ended)
                    if not cancelled:
                        self._answered(how.model, ended)
