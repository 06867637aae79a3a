"""Choice trial: how fast the loaded model is with other ways to compute, while nobody asks it.

Each choice gets a context of its own, and other weights where it needs them. What a conversation
holds by then is played: a few tokens are computed, and their keys and values copied behind one
another. So attention has as much to look back at as behind a thousand tokens, for the price of few.
"""

from __future__ import annotations

import ctypes
import os
import random
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager

import llama_cpp.llama_cpp as llama
import msgspec

from app.core.engine_protocol import Event, PromptProgress
from app.core.engine_trials import TriedOut, TryOut
from app.core.models.compute_choice import ChoiceSpeed, ComputeChoice
from app.engine.abort import CALLBACK, AbortFlag
from app.engine.loaded_model import Model
from app.engine.tensor_overrides import TensorOverrides
from app.engine.thread_governor import WANTED_SHARE
from app.engine.threads import compute_threads
from app.engine.tokenizer import as_array

UNIT = 64  # tokens that are computed before anything is measured
BEHIND = 1024  # tokens that a conversation holds, in copies of a unit
LONG, SHORT, SINGLE = 128, 48, 4  # tokens of the two prompts, and single ones
ROUNDS = 3
ENOUGH_S = 1.0  # after which no further round is begun
_SEQUENCE = 0


class _Ended(Exception):
    """Something else was asked, or llama.cpp could not do it."""


def try_out(
    model: Model,
    request: TryOut,
    flag: AbortFlag,
    emit: Callable[[Event], None],
    is_awaited: Callable[[], bool],
) -> None:
    """Emits TriedOut."""
    started = time.perf_counter()
    clock = _Clock(1 if request.alone else compute_threads(model.request.threads), request.alone)
    speeds: tuple[ChoiceSpeed, ...] = ()
    # On a graphics card nothing of it is the processor's to choose.
    on_processor = TensorOverrides(model.request).gpu_layers == 0
    # Where positions are several numbers (M-RoPE) llama.cpp ends the process for a shift.
    can_shift = llama.llama_memory_can_shift(llama.llama_get_memory(model.context))
    can_be_tried = model.cache.can_be_cut and can_shift
    possible = on_processor and can_be_tried and model.context_size >= UNIT + 2 * LONG
    if possible and not is_awaited():
        with ExitStack() as stack:
            try:
                tries = [
                    stack.enter_context(_Try(model, choice, flag, clock))
                    for choice in request.choices
                ]
                _measure(tries, clock, lambda done: _tell(emit, request, done, len(tries)))
                if not clock.is_disturbed:
                    speeds = tuple(each.speed for each in tries)
            except _Ended:
                possible = flag.raised  # else llama.cpp refuses it, as it will again
    ms = (time.perf_counter() - started) * 1000
    emit(TriedOut(request.id, speeds, possible, clock.is_disturbed, clock.share, ms))


def _tell(emit: Callable[[Event], None], request: TryOut, done: int, tries: int) -> None:
    """A sign of life: a large model takes a minute."""
    emit(PromptProgress(request.id, done, ROUNDS * tries + tries, 0))


def _measure(tries: list[_Try], clock: _Clock, tell: Callable[[int], None]) -> None:
    """In turns, so that what disturbs one disturbs the other too; not to the end where it would be
    for nothing."""
    done = 0
    for each in tries:
        each.begin()
        tell(done := done + 1)
        if clock.is_disturbed:
            return
    began = time.perf_counter()
    for _ in range(ROUNDS):
        for each in tries:
            each.measure()
            tell(done := done + 1)
            if clock.is_disturbed:
                return
        if time.perf_counter() - began > ENOUGH_S:
            return


class _Clock:
    """Times work with so many threads; `alone` by the processor's time of the one that there is,
    which is this one. Adds up what was taken, by the clock and of the processor."""

    def __init__(self, threads: int, alone: bool) -> None:
        self.threads, self._alone = threads, alone
        self._taken = self._busy = 0.0

    @contextmanager
    def timing(self) -> Iterator[list[float]]:
        """A list that holds, afterwards, the milliseconds that it took."""
        result: list[float] = []
        wall, busy, own = time.perf_counter(), time.process_time(), time.thread_time()
        yield result
        taken = time.perf_counter() - wall
        self._taken += taken
        self._busy += time.process_time() - busy
        result.append((time.thread_time() - own if self._alone else taken) * 1000)

    @property
    def is_disturbed(self) -> bool:
        """Whether other programs want the processor, so that times say nothing."""
        return not self._alone and self._taken > 0 and self.share < WANTED_SHARE

    @property
    def share(self) -> float:
        """Of the processor's time that so many threads could have got."""
        return min(1.0, self._busy / (self._taken * self.threads)) if self._taken else 0.0


class _Try:
    """One choice: its weights, where they aren't the loaded ones, and a small context."""

    def __init__(self, model: Model, choice: ComputeChoice, flag: AbortFlag, clock: _Clock) -> None:
        self._model, self._choice, self._flag, self._clock = model, choice, flag, clock
        self._weights: object | None = None
        self._context: object | None = None
        self._memory: object | None = None
        self._random = random.Random(0)
        self._units = min(BEHIND, model.context_size - 2 * LONG) // UNIT
        self._least = dict.fromkeys((LONG, SHORT, 1), float("inf"))

    def __enter__(self) -> _Try:
        return self

    def __exit__(self, *_of_error: object) -> None:
        if self._context:
            llama.llama_free(self._context)
        if self._weights:
            llama.llama_model_free(self._weights)

    @property
    def speed(self) -> ChoiceSpeed:
        least = self._least
        return ChoiceSpeed(self._choice, least[LONG], least[SHORT], least[1])

    def begin(self) -> None:
        """Make the context, and put a conversation into it. Raises _Ended."""
        request = msgspec.structs.replace(
            self._model.request,
            repack=self._choice.repack,
            flash_attention=self._choice.flash_attention,
        )
        overrides = TensorOverrides(request)
        weights = self._model.weights
        if self._choice.repack != self._model.request.repack:
            weights = self._weights = self._load(overrides)
        parameters = llama.llama_context_default_params()
        parameters.n_ctx = self._units * UNIT + 2 * LONG
        parameters.n_batch = parameters.n_ubatch = LONG
        parameters.n_threads = parameters.n_threads_batch = self._clock.threads
        parameters.n_seq_max, parameters.kv_unified = self._units, True
        overrides.apply_to_context(parameters)
        parameters.abort_callback = CALLBACK
        parameters.abort_callback_data = self._flag.address
        self._context = llama.llama_init_from_model(weights, parameters) if weights else None
        if not self._context:
            raise _Ended
        self._memory = llama.llama_get_memory(self._context)
        with self._clock.timing():
            self._decode(UNIT)
        self._repeat()
        self._decode(1)  # moves the keys to their positions
        self._cut()

    def measure(self) -> None:
        """One round; the least that each took is kept, for what disturbs only adds. Raises
        _Ended."""
        for tokens, times in ((LONG, 1), (SHORT, 1), (1, SINGLE)):
            with self._clock.timing() as taken:
                for _ in range(times):
                    self._decode(tokens)
            self._least[tokens] = min(self._least[tokens], taken[0] / times)
            self._cut()

    def _load(self, overrides: TensorOverrides) -> object | None:
        parameters = llama.llama_model_default_params()
        overrides.apply_to_model(parameters)
        progress = llama.llama_progress_callback(lambda _fraction, _data: not self._flag.raised)
        parameters.progress_callback = progress
        path = os.fsencode(self._model.request.path)
        loaded: object | None = llama.llama_model_load_from_file(path, parameters)
        return loaded

    def _decode(self, tokens: int) -> None:
        """Evaluate so many at the end. Raises _Ended."""
        chosen = [self._random.randrange(self._model.tokenizer.size) for _ in range(tokens)]
        array = as_array(chosen)  # the batch only points at it
        if llama.llama_decode(self._context, llama.llama_batch_get_one(array, tokens)):
            raise _Ended
        llama.llama_synchronize(self._context)

    def _repeat(self) -> None:
        """Put copies of the unit behind it, until the conversation is as long as it shall be."""
        size = int(llama.llama_state_seq_get_size(self._context, _SEQUENCE))
        room = (ctypes.c_uint8 * size)()
        if llama.llama_state_seq_get_data(self._context, room, size, _SEQUENCE) != size:
            raise _Ended
        for copy in range(1, self._units):
            if llama.llama_state_seq_set_data(self._context, room, size, copy) != size:
                raise _Ended
            llama.llama_memory_seq_add(self._memory, copy, 0, -1, copy * UNIT)
            llama.llama_memory_seq_cp(self._memory, copy, _SEQUENCE, 0, -1)
            llama.llama_memory_seq_rm(self._memory, copy, -1, -1)

    def _cut(self) -> None:
        """Forget what was measured."""
        if not llama.llama_memory_seq_rm(self._memory, _SEQUENCE, self._units * UNIT, -1):
            raise _Ended
