"""Remote worker: reads requests in one thread, answers them in two, as the engine does, with what a
clinic's server says.
"""

from __future__ import annotations

import os
import queue
import sys
import threading
import time
import traceback
from collections.abc import Callable
from functools import partial
from typing import BinaryIO

from app.core.engine_protocol import (
    PROTOCOL_VERSION,
    Cancel,
    Counted,
    CountTokens,
    Event,
    Failed,
    FailureCode,
    Generate,
    Hello,
    Loaded,
    LoadModel,
    ProtocolError,
    Read,
    ReadAhead,
    Ready,
    Request,
    Score,
    Shutdown,
    Unload,
    Unloaded,
    decode_request,
    encode,
)
from app.core.engine_states import DropState, Restored, RestoreState, SaveState
from app.core.engine_trials import TriedOut, TryOut
from app.core.engine_words import Restoring
from app.core.models.clinic_server import ClinicServer, ServerProblem
from app.remote.completion import Completion
from app.remote.server_connection import SHORT_S, Channel, ServerConnection
from app.remote.server_facts import Served, ask_server
from app.remote.server_failure import Aborted, PromptOverflow, ServerFailed

GRACE_S = 1.0  # for what runs to end once the client is gone

_Answerable = LoadModel | Generate | Score | ReadAhead | TryOut | SaveState | RestoreState | Unload


class Cancelling:
    """Which request runs on which line; a cancel ends it, also before it begins."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._running = 0
        self._end: Callable[[], None] | None = None
        self._cancelled: set[int] = set()

    def begin(self, request_id: int) -> None:
        with self._lock:
            self._running, self._end = request_id, None
            self._cancelled = {other for other in self._cancelled if other >= request_id}

    def is_on(self, end: Callable[[], None]) -> None:
        """What ends the request that runs."""
        with self._lock:
            self._end = end
            is_late = self._running in self._cancelled
        if is_late:
            end()

    def cancel(self, request_id: int) -> None:
        with self._lock:
            self._cancelled.add(request_id)
            end = self._end if request_id == self._running else None
        if end is not None:
            end()

    def is_cancelled(self, request_id: int) -> bool:
        with self._lock:
            return request_id in self._cancelled


class RemoteWorker:
    """Answers the requests on `source` until it ends, with events on the file `sink`."""

    def __init__(self, source: BinaryIO, sink: int) -> None:
        self._source, self._sink = source, sink
        self._writing = threading.Lock()
        self._requests: queue.SimpleQueue[_Answerable | None] = queue.SimpleQueue()
        self._counts: queue.SimpleQueue[CountTokens] = queue.SimpleQueue()
        self._cancelling = Cancelling()
        self._server: ClinicServer | None = None
        self._served: Served | None = None
        self._channel: Channel | None = None

    def run(self, import_ms: float) -> None:
        """`import_ms` is what importing took; it is reported."""
        self._emit(Ready(PROTOCOL_VERSION, "", (), False, import_ms))
        for work in (self._read, self._count):
            threading.Thread(target=work, name=work.__name__, daemon=True).start()
        while (request := self._requests.get()) is not None:
            self._cancelling.begin(request.id)
            self._guarded(request.id, partial(self._answer, request))
        self._leave()

    def _read(self) -> None:
        for line in self._source:
            try:
                request = decode_request(line)
            except ProtocolError as error:
                self._emit(Failed(0, FailureCode.PROTOCOL, f"The engine got {error}."))
                break
            if not self._take(request):
                break
        self._requests.put(None)
        time.sleep(GRACE_S)
        os._exit(0)

    def _take(self, request: Request) -> bool:
        """Put a request where it is answered; False when it is the last."""
        match request:
            case Cancel():
                self._cancelling.cancel(request.id)
            case CountTokens():
                self._counts.put(request)
            case DropState():
                pass  # no state of a server is kept here
            case Hello():
                return request.protocol == PROTOCOL_VERSION
            case Shutdown():
                return False
            case _:
                self._requests.put(request)
        return True

    def _count(self) -> None:
        while True:
            request = self._counts.get()
            self._guarded(request.id, partial(self._answer_count, request))

    def _answer_count(self, request: CountTokens) -> None:
        tokens = self._connected().tokens
        if request.draft or not self._connected().has_tokenizer:
            # What is still being typed was not sent, and must not leave the computer.
            self._emit(Counted(request.id, tokens.estimate(request.segments)))
        else:
            self._emit(Counted(request.id, len(tokens.encode(request.segments))))

    def _answer(self, request: _Answerable) -> None:
        match request:
            case LoadModel():
                self._load(request)
            case Generate():
                self._generate(request)
            case Score():
                raise ServerFailed(ServerProblem.CANNOT_SCORE)
            case ReadAhead():
                self._emit(Read(request.id, 0, 0))  # nothing is sent before a person sends it
            case TryOut():
                self._emit(TriedOut(request.id, (), False, False, 0.0, 0.0))
            case SaveState():
                message = "A clinic server keeps its own state."
                self._emit(Failed(request.id, FailureCode.SNAPSHOT, message))
            case RestoreState():
                self._emit(Restored(request.id, Restoring.NO_GAIN, 0))
            case Unload():
                self._leave()
                self._emit(Unloaded(request.id))

    def _load(self, request: LoadModel) -> None:
        self._leave()
        if request.server is None:
            raise ServerFailed(ServerProblem.NO_INTERFACE, "no server was named")
        started = time.perf_counter()
        self._server = request.server
        channel = self._channel = Channel(request.server, min(SHORT_S, request.server.silence_s))
        self._cancelling.is_on(channel.close)
        served = ask_server(request.server, channel, request.context)
        if self._cancelling.is_cancelled(request.id):
            raise Aborted
        self._served = served
        load_ms = (time.perf_counter() - started) * 1000
        self._emit(Loaded(request.id, served.facts, load_ms))

    def _generate(self, request: Generate) -> None:
        served = self._connected()
        assert self._server is not None and self._channel is not None
        channel = self._channel

        def begin(line: ServerConnection) -> None:
            def end() -> None:
                line.abort()
                channel.close()

            self._cancelling.is_on(end)

        Completion(self._server, served, request, self._emit, begin).write()

    def _connected(self) -> Served:
        served = self._served
        if served is None:
            raise ServerFailed(ServerProblem.LOST)
        return served

    def _leave(self) -> None:
        channel, self._channel, self._served = self._channel, None, None
        if channel is not None:
            channel.close()

    def _guarded(self, request_id: int, answer: Callable[[], None]) -> None:
        try:
            answer()
        except ServerFailed as failure:
            name = self._server.name if self._server else ""
            self._emit(failure.event(request_id, name))
        except Aborted:
            self._emit(Failed(request_id, FailureCode.CANCELLED, "It was stopped."))
        except PromptOverflow:
            message = "This text is too long for the context of the clinic server. Shorten it."
            self._emit(Failed(request_id, FailureCode.PROMPT_TOO_LONG, message))
        except Exception as error:
            # The message may hold text of a consultation; the places never do.
            places = "".join(traceback.format_tb(error.__traceback__))
            sys.stderr.write(f"remote worker: {type(error).__name__}\n{places}")
            name = type(error).__name__
            message = f"The engine made a mistake ({name}). Send again; the log has the details."
            self._emit(Failed(request_id, FailureCode.DECODE, message))

    def _emit(self, event: Event) -> None:
        line = memoryview(encode(event))
        with self._writing:
            try:
                while line:
                    line = line[os.write(self._sink, line) :]
            except OSError:
                os._exit(0)  # the client is gone
