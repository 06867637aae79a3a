"""Engine worker: reads requests in one thread, answers them in two, writes events in one place."""

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

import llama_cpp.llama_cpp as llama

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
    LoadProgress,
    ProtocolError,
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
from app.core.engine_states import DropState, RestoreState, SaveState
from app.core.engine_trials import TryOut
from app.engine.abort import AbortFlag
from app.engine.choice_trial import try_out
from app.engine.decode import generate
from app.engine.devices import devices
from app.engine.kept_states import KeptStates
from app.engine.kv_snapshots import SnapshotOrigin, SnapshotWriter, restore
from app.engine.llama_log import NativeLog
from app.engine.loaded_model import Model
from app.engine.prompt_processing import read_ahead
from app.engine.request_failure import RequestFailed
from app.engine.text_scores import score
from llama_library.backends import LibraryMissing, load_backends, processor_module

GRACE_S = 2.0  # for a computation to end once the client is gone
PROGRESS_STEP = 0.01  # of a load, between two events

_Answerable = LoadModel | Generate | Score | ReadAhead | TryOut | SaveState | RestoreState | Unload
_NO_MODEL = RequestFailed(FailureCode.NO_MODEL, "No model is loaded. Choose one first.")


class Worker:
    """Answers the requests on `source` until it ends, with events on the file `sink`.

    Loads and replies run one after the other in the thread of `run`. Counting has a thread of its
    own, for a composer counts while a reply is written. The reader hears a cancel at once.
    """

    def __init__(self, source: BinaryIO, sink: int) -> None:
        self._source, self._sink = source, sink
        self._writing = threading.Lock()
        self._flag = AbortFlag()
        self._requests: queue.SimpleQueue[_Answerable | None] = queue.SimpleQueue()
        self._counts: queue.SimpleQueue[CountTokens] = queue.SimpleQueue()
        self._aside: ReadAhead | TryOut | None = None  # what is done while nobody waits for it
        self._model: Model | None = None
        self._owning_model = threading.Lock()
        self._log = NativeLog()
        self._kept = KeptStates[SnapshotOrigin]()
        self._snapshots = SnapshotWriter(self._emit, self._kept)

    def run(self, import_ms: float) -> None:
        """`import_ms` is what importing llama.cpp took; it is reported."""
        self._log.install()
        try:
            load_backends()
        except LibraryMissing as error:
            message = f"The engine can't compute: {error}. Install Consilium again."
            self._emit(Failed(0, FailureCode.DECODE, message))
            return
        llama.llama_backend_init()
        self._emit(
            Ready(
                protocol=PROTOCOL_VERSION,
                llama_cpp=_version(),
                devices=devices(),
                gpu_offload=bool(llama.llama_supports_gpu_offload()),
                import_ms=import_ms,
                processor_module=processor_module(),
            )
        )
        for work in (self._read, self._count):
            threading.Thread(target=work, name=work.__name__, daemon=True).start()
        while (request := self._requests.get()) is not None:
            self._flag.begin(request.id)
            self._guarded(request.id, partial(self._answer, request))
            self._flag.end()
        self._snapshots.close()
        self._drop_model()

    def _read(self) -> None:
        for line in self._source:
            try:
                request = decode_request(line)
            except ProtocolError as error:
                self._emit(Failed(0, FailureCode.PROTOCOL, f"The engine got {error}."))
                break
            if not self._take(request):
                break
        self._flag.close()
        self._requests.put(None)
        time.sleep(GRACE_S)
        os._exit(0)

    def _take(self, request: Request) -> bool:
        """Put a request where it is answered; False when it is the last."""
        match request:
            case Cancel():
                self._flag.cancel(request.id)
                self._end_aside(request)
            case CountTokens():
                self._counts.put(request)
            case Hello():
                if request.protocol != PROTOCOL_VERSION:
                    message = f"The engine speaks protocol {PROTOCOL_VERSION}."
                    self._emit(Failed(0, FailureCode.PROTOCOL, message))
                    return False
            case DropState():
                self._kept.drop(request.path)
            case Shutdown():
                return False
            case _:
                self._requests.put(request)
                self._end_aside(request)
        return True

    def _end_aside(self, asked: Request) -> None:
        """Nothing needs anything of a trial; some things something of what is read ahead."""
        aside = self._aside
        if isinstance(aside, TryOut) or (
            aside is not None and isinstance(asked, Cancel | LoadModel | Unload | Score)
        ):
            self._flag.cancel(aside.id)

    def _count(self) -> None:
        while True:
            request = self._counts.get()
            self._guarded(request.id, partial(self._answer_count, request))

    def _answer_count(self, request: CountTokens) -> None:
        with self._owning_model:
            if self._model is None:
                raise _NO_MODEL
            tokens = self._model.tokenizer.encode(request.segments)
        self._emit(Counted(request.id, len(tokens)))

    def _answer(self, request: _Answerable) -> None:
        match request:
            case LoadModel():
                self._load(request)
            case Generate():
                generate(self._loaded(), request, self._flag, self._emit)
            case Score():
                score(self._loaded(), request, self._flag, self._emit)
            case ReadAhead() | TryOut():
                self._aside = request
                try:
                    self._answer_aside(request)
                finally:
                    self._aside = None
            case SaveState():
                self._snapshots.save(self._loaded(), request)
            case RestoreState():
                self._emit(restore(self._loaded(), request, self._flag, self._kept))
            case Unload():
                self._drop_model()
                self._emit(Unloaded(request.id, devices()))

    def _answer_aside(self, request: ReadAhead | TryOut) -> None:
        if isinstance(request, TryOut):
            try_out(self._loaded(), request, self._flag, self._emit, self._is_awaited)
        else:
            read_ahead(self._loaded(), request, self._flag, self._emit, self._is_awaited)

    def _is_awaited(self) -> bool:
        return not self._requests.empty()

    def _loaded(self) -> Model:
        if self._model is None:
            raise _NO_MODEL
        return self._model

    def _load(self, request: LoadModel) -> None:
        # The old model goes first: there may be no room for two.
        self._drop_model()
        started = time.perf_counter()
        told = 0.0

        def progress(fraction: float) -> None:
            nonlocal told
            if fraction - told >= PROGRESS_STEP or fraction >= 1.0:
                told = fraction
                self._emit(LoadProgress(request.id, fraction))

        model = Model(request, self._flag, self._log, progress)
        with self._owning_model:
            self._model = model
        load_ms = (time.perf_counter() - started) * 1000
        self._emit(Loaded(request.id, model.facts, load_ms, model.notice))

    def _drop_model(self) -> None:
        self._kept.drop_all()
        with self._owning_model:
            model, self._model = self._model, None
            if model is not None:
                model.close()

    def _guarded(self, request_id: int, answer: Callable[[], None]) -> None:
        try:
            answer()
        except RequestFailed as failure:
            self._emit(Failed(request_id, failure.code, failure.message))
        except MemoryError:
            message = "There is not enough memory. Close other programs, then try again."
            self._emit(Failed(request_id, FailureCode.OUT_OF_MEMORY, message))
        except Exception as error:
            # The message may hold text of a consultation; the places never do.
            places = "".join(traceback.format_tb(error.__traceback__))
            sys.stderr.write(f"engine: {type(error).__name__}\n{places}")
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


def _version() -> str:
    import llama_cpp

    return str(llama_cpp.__version__)
