"""Engine client: load, count, generate, cancel, each with typed outcomes."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Generator, Sequence
from pathlib import Path
from typing import Final, TypeVar, Unpack

from app.core import engine_states as states
from app.core.consultations.messages import Sampling
from app.core.engine_protocol import (
    PROTOCOL_VERSION,
    Cancel,
    Counted,
    CountTokens,
    EngineDevice,
    Event,
    Failed,
    Finished,
    Generate,
    Hello,
    Loaded,
    LoadModel,
    LoadProgress,
    ModelFacts,
    PromptProgress,
    Ready,
    Request,
    Score,
    Scored,
    Token,
    Unload,
    Unloaded,
)
from app.core.engine_words import Restoring
from app.core.prompts.prompt_formats import Segment
from app.errors import EngineBusy, EngineDied, LoadCancelled, NoModel
from app.sentences import say
from app.services.engine.engine_outcomes import (
    died,
    failure,
    of_other_version,
    saved_within,
    silent,
)
from app.services.engine.engine_process import Ending, EngineProcess, engine_command
from app.services.engine.engine_requests import (
    LoadOptions,
    Waiting,
    Woken,
    cancelled_reply,
    patience_s,
)

CLOSE_S = 3.0  # for the engine to end by itself
SILENCE_S = 120.0
_READY: Final = 0  # where the engine's first word is waited for; requests count from 1

T = TypeVar("T")


class EngineClient:
    """Starts the engine's process when it is first needed, and again after it died.

    All methods may be called from any thread. One load or reply at a time: another raises
    EngineBusy. Counting goes on beside them. A request that is cancelled ends as cancelled,
    whatever becomes of the engine meanwhile. `silence_s`, which may be set at any time: seconds
    without any sign after which the engine is taken for hung and killed.

    To be read only: `ready`, what the running engine said of itself, None while none runs;
    `loaded`, the model that is ready to answer, and `loaded_path`, its file as given to `load`;
    `asked`, the number of requests until now.
    """

    def __init__(
        self,
        command: Sequence[str] | None = None,
        log: Callable[[str], None] | None = None,
        silence_s: float = SILENCE_S,
    ) -> None:
        self._command = list(command) if command is not None else engine_command()
        self._log: Callable[[str], None] = log or (lambda line: None)
        self.silence_s = silence_s
        self._computed = False  # with the model that is loaded
        self._lock = threading.Lock()
        self._starting = threading.Lock()
        self._process: EngineProcess | None = None
        self.ready: Ready | None = None
        self.loaded: ModelFacts | None = None
        self.loaded_path: Path | None = None
        self._waiting: dict[int, Waiting] = {}
        self._running: Waiting | None = None
        self._ending: Ending | None = None
        self.asked = 0
        self._closed = False

    def start(self) -> Ready:
        """Start the engine unless it runs. Raises EngineError."""
        with self._starting:
            if self.ready is not None:
                return self.ready
            waiting = Waiting(_READY)
            with self._lock:
                if self._closed:
                    raise EngineDied(say("The engine was shut down. Start Consilium again."))
                process = EngineProcess(self._command, self._log, self._receive, self._ended)
                self._process, self._waiting[_READY], self._ending = process, waiting, None
                process.start()
            try:
                ready = self._next(waiting)
            finally:
                self._leave(waiting)
            if isinstance(ready, Ending | Failed):
                raise failure(ready)
            if not isinstance(ready, Ready) or ready.protocol != PROTOCOL_VERSION:
                process.kill(CLOSE_S)
                raise of_other_version()
            process.send(Hello())
            with self._lock:
                if self._process is process:
                    self.ready = ready
            return ready

    def load(
        self,
        path: Path,
        *,
        on_progress: Callable[[float], None] | None = None,
        **options: Unpack[LoadOptions],
    ) -> Loaded:
        """Load a model in place of the one before, as `LoadModel` describes it; `on_progress` gets
        fractions, in this thread. Raises ModelError, EngineError; LoadCancelled after `cancel`.
        """
        waiting = self._occupy()
        waiting.first = True
        try:
            self.start()
            with self._lock:
                self.loaded = self.loaded_path = None
                self._computed = False
            self._send(waiting, LoadModel(waiting.id, str(path), **options))
            while True:
                event = self._next(waiting)
                match event:
                    case LoadProgress():
                        if on_progress is not None:
                            on_progress(event.fraction)
                    case Loaded():
                        with self._lock:
                            self.loaded, self.loaded_path = event.model, Path(path)
                        return event
                    case Ending() | Failed():
                        name = Path(path).name
                        raise failure(event, cancelled=waiting.cancelled, loading=name)
        finally:
            self._leave(waiting)

    def devices_here(self) -> tuple[EngineDevice, ...]:
        """The devices of this computer. Starts the engine where none runs. Raises EngineError."""
        return self.start().devices

    def unload(self) -> tuple[EngineDevice, ...]:
        """Free the loaded model, if there is one; the devices, with what is free of them then.

        Starts the engine where none runs. Raises EngineError; LoadCancelled after `cancel`.
        """
        waiting = self._occupy()
        try:
            self.start()
            with self._lock:
                self.loaded = self.loaded_path = None
            return self._answer(waiting, Unload(waiting.id), Unloaded).devices
        finally:
            self._leave(waiting)

    def count(self, segments: Sequence[Segment], draft: bool = False) -> int:
        """Tokens of a prompt, also while a reply is written; of a `draft`, which no server may see,
        about as many. Raises NoModel, EngineError."""
        with self._lock:
            waiting = self._register()
        request = CountTokens(waiting.id, tuple(segments), draft)
        return self._answer(waiting, request, Counted).tokens

    def aside(self, make: Callable[[int], Request], kind: type[T]) -> Callable[[], T] | None:
        """Have done what no reply is refused for, before whatever is asked next; None while one
        runs, behind which it would be taken for hung. `make` gives the request of a number; what is
        returned waits for its answer. Raises EngineError."""
        with self._lock:
            if self._running is not None or self._process is None or self.ready is None:
                return None
            waiting = self._register()
            self._process.send(make(waiting.id))
        return lambda: self._answer(waiting, None, kind)

    def generate(
        self,
        segments: Sequence[Segment],
        sampling: Sampling,
        *,
        max_tokens: int = 0,
        stop: Sequence[str] = (),
        ignore_end: bool = False,
        grammar: str = "",
    ) -> Generator[PromptProgress | Token | Finished]:
        """The reply to a prompt, as it is written; the last event is Finished.

        The request is sent at the first `next`. Closing the iterator early cancels it. Raises
        NoModel, EngineBusy, PromptTooLong, EngineError.
        """
        waiting = self._occupy()
        prompt: PromptProgress | None = None
        tokens = 0
        try:
            with self._lock:
                context = self.loaded.context if self.loaded else 0
            request = Generate(
                waiting.id, tuple(segments), sampling, max_tokens, tuple(stop), ignore_end, grammar
            )
            self._send(waiting, request)
            while True:
                event = self._next(waiting)
                match event:
                    case PromptProgress() | Token():
                        prompt = event if isinstance(event, PromptProgress) else prompt
                        tokens += isinstance(event, Token)
                        if isinstance(event, Token) or event.done > event.cached:
                            self._computed, waiting.first = True, False
                        yield event
                    case Finished():
                        yield event
                        return
                    case Ending() | Failed() if waiting.cancelled:
                        seed = sampling.seed or 0
                        yield cancelled_reply(waiting.id, seed, context, prompt, tokens)
                        return
                    case Ending() | Failed():
                        raise failure(event)
        except GeneratorExit:
            self._cancel(waiting)
            raise
        finally:
            self._leave(waiting)

    def score(self, segments: Sequence[Segment], texts: Sequence[str]) -> Scored:
        """How likely each text is behind a prompt. Raises NoModel, EngineBusy, PromptTooLong,
        EngineError; LoadCancelled after `cancel`."""
        waiting = self._occupy()
        return self._answer(waiting, Score(waiting.id, tuple(segments), tuple(texts)), Scored)

    def save_state(
        self, file: states.SnapshotFile, most_bytes: int, keep_bytes: int = 0
    ) -> Callable[[float], states.Saved]:
        """Have the KV cache's state saved, after what was asked before and before what is asked
        next, as `SaveState`. The function that is returned waits that many seconds for the file.

        Raises NoModel, EngineError, both do; a state that can't be saved is an EngineError.
        """
        with self._lock:
            waiting = self._register()
        try:
            self._send(waiting, states.SaveState(waiting.id, file, most_bytes, keep_bytes))
        except BaseException:
            self._leave(waiting)
            raise
        return lambda seconds: saved_within(waiting, seconds, self._leave)

    def restore_state(
        self, file: states.SnapshotFile, segments: Sequence[Segment]
    ) -> states.Restored:
        """Bring a saved state into the KV cache where that spares work for this prompt. Raises
        NoModel, EngineBusy, EngineError."""
        waiting = self._occupy()
        try:
            return self._answer(
                waiting, states.RestoreState(waiting.id, file, tuple(segments)), states.Restored
            )
        except LoadCancelled:
            return states.Restored(waiting.id, Restoring.NO_GAIN, 0)

    def drop_state(self, path: Path) -> None:
        """Have the state of that file kept in memory no longer."""
        with self._lock:
            if self._process is not None and self.ready is not None:
                self._process.send(states.DropState(str(path)))

    def cancel(self) -> None:
        """End the load or reply that runs, if any does."""
        with self._lock:
            running = self._running
        if running is not None:
            self._cancel(running)

    def close(self) -> None:
        """Shut the engine down for good; what still runs ends as cancelled."""
        self.cancel()
        with self._lock:
            self._closed = True
            process = self._process
        if process is not None:
            process.close(CLOSE_S)

    # Requests

    def _occupy(self) -> Waiting:
        with self._lock:
            if self._running is not None:
                raise EngineBusy(say("A reply is being written. Wait for its end, or stop it."))
            self._running = self._register()
            return self._running

    def _register(self) -> Waiting:
        """Under the lock."""
        self.asked += 1
        waiting = self._waiting[self.asked] = Waiting(self.asked, first=not self._computed)
        return waiting

    def _leave(self, waiting: Waiting) -> None:
        with self._lock:
            self._waiting.pop(waiting.id, None)
            if self._running is waiting:
                self._running = None

    def _answer(self, waiting: Waiting, request: Request | None, kind: type[T]) -> T:
        """Send a request that has one answer, of that kind; None was sent already. Raises what
        came instead."""
        try:
            if request is not None:
                self._send(waiting, request)
            while isinstance(event := self._next(waiting), PromptProgress):
                if event.done > event.cached:
                    self._computed, waiting.first = True, False
            if isinstance(event, kind):
                return event
            raise failure(event, cancelled=waiting.cancelled)
        finally:
            self._leave(waiting)

    def _send(self, waiting: Waiting, request: Request) -> None:
        """Raises NoModel when no engine was started, EngineDied when it died since."""
        with self._lock:
            if self._process is None or self.ready is None:
                if self._ending is not None:
                    raise died(self._ending)
                raise NoModel(say("No model is loaded. Choose one first."))
            self._process.send(request)
            if waiting.cancelled:
                self._process.send(Cancel(waiting.id))

    def _cancel(self, waiting: Waiting) -> None:
        with self._lock:
            waiting.cancelled = True
            if self._process is not None and self._waiting.get(waiting.id) is waiting:
                self._process.send(Cancel(waiting.id))
        waiting.events.put(Woken())

    def _next(self, waiting: Waiting) -> Event | Ending:
        """The next event of a request. Raises EngineSilent after killing an engine that is hung;
        for a cancelled request its death is an ending like any other."""
        asked = time.monotonic()
        while True:
            patience = patience_s(waiting, self.silence_s)
            try:
                event = waiting.events.get(timeout=max(0.0, asked + patience - time.monotonic()))
            except queue.Empty:
                process = self._process
                if process is not None:
                    process.kill(CLOSE_S)
                if waiting.cancelled:
                    return Ending(None)
                raise silent(patience) from None
            if not isinstance(event, Woken):
                waiting.longest_s = max(waiting.longest_s, time.monotonic() - asked)
                return event
            asked = time.monotonic()

    # The process

    def _receive(self, process: EngineProcess, event: Event) -> None:
        request_id = _READY if isinstance(event, Ready) else event.id
        with self._lock:
            waiting = self._waiting.get(request_id) if process is self._process else None
        if waiting:
            waiting.events.put(event)
        elif isinstance(event, Failed):
            self._log(f"the engine reports {event.code}: {event.message}")

    def _ended(self, process: EngineProcess, ending: Ending) -> None:
        self._log(f"the engine ended: {ending}")
        with self._lock:
            if process is not self._process:
                return
            self._process = self.ready = self.loaded = self.loaded_path = None
            self._ending = ending
            waiting = list(self._waiting.values())
        for one in waiting:
            one.events.put(ending)
