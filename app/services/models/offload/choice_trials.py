"""Choice trials: finds out, in a quiet moment after a load, which of llama.cpp's ways to compute is
the faster one for a model on this machine, and remembers it for the next load.

Nobody waits for a trial. It begins when nothing was asked for some seconds, ends when something is,
and changes nothing of the model that is loaded: what was found counts from the next load on. On a
busy machine times say nothing: it is put off, and then made with one thread, by its own time.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from contextlib import suppress

import msgspec

from app.core.engine_protocol import ModelFacts
from app.core.models.compute_choice import ComputeChoice, fastest
from app.core.models.offload_plan import OffloadPlan
from app.errors import ConsiliumError, StorageError
from app.log import origin_of
from app.services.engine.engine_asides import try_out
from app.services.engine.engine_client import EngineClient
from app.services.models.model_library import ModelEntry, ModelLibrary
from app.worker import Worker

LOOK_S = 2.0  # between two looks
CALM_S = 5.0  # without a request, before a trial begins
PUT_OFF_S = 60.0, 3600.0  # after one that was ended or disturbed: at first, and at most
CLOSE_S = 2.0

_log = logging.getLogger(__name__)


class ChoiceTrials:
    """`plan` is that of the loaded model, None without one. Its thread lives from the first
    `loaded` to `close`."""

    def __init__(
        self,
        engine: EngineClient,
        library: ModelLibrary,
        plan: Callable[[], OffloadPlan | None],
    ) -> None:
        self._engine, self._library, self._plan = engine, library, plan
        self._model: ModelEntry | None = None
        self._done: ModelFacts | None = None  # the load that needs no trial any more
        self._asked, self._since = 0, 0.0  # requests that were seen, and when the last one was new
        self._not_before = 0.0
        self._put_off_s = PUT_OFF_S[0]
        self._alone = False  # since the machine was busy
        self._worker: Worker | None = None

    def of(self, model: ModelEntry) -> ComputeChoice:
        """What was found for this model, this machine and this llama.cpp; else llama.cpp's own."""
        return self._library.choice_of(model.sha256, self._build()) or ComputeChoice()

    def loaded(self, model: ModelEntry) -> None:
        """This model was loaded."""
        self._model = model
        if self._worker is None:
            self._worker = Worker("choice-trials")
            self._worker.repeat(lambda: self.look(time.monotonic()), LOOK_S)

    def look(self, now: float) -> bool:
        """Make a trial if it is time, by the seconds of a steady clock; whether one was begun."""
        if (asked := self._engine.asked) != self._asked:
            self._asked, self._since = asked, now
        facts, model = self._engine.loaded, self._model
        if facts is None or model is None or facts is self._done:
            return False
        if now - self._since < CALM_S or now < self._not_before:
            return False
        try:
            return self._try(model, facts, now)
        except ConsiliumError as error:  # the engine ended, or another model was asked for
            _log.info("no trial was made: %s", origin_of(error))
            self._put_off(now)
            return True

    def close(self) -> None:
        if self._worker is not None:
            self._worker.close(CLOSE_S)

    def _try(self, model: ModelEntry, facts: ModelFacts, now: float) -> bool:
        plan = self._plan()
        changes = _to_try(plan) if plan is not None else []
        if not changes or self._library.choice_of(model.sha256, self._build()) is not None:
            self._done = facts
            return False
        chosen = ComputeChoice()
        for change in changes:
            found = self._faster(chosen, msgspec.structs.replace(chosen, **change))
            if found is None:
                self._put_off(now)
                return True
            chosen = found
        self._done = facts
        with suppress(StorageError):
            self._library.chose(model.sha256, self._build(), chosen)
        return True

    def _faster(self, *choices: ComputeChoice) -> ComputeChoice | None:
        """None where it couldn't be told."""
        if (answer := try_out(self._engine, choices, self._alone)) is None:
            return None
        tried = answer()
        if not tried.possible:
            return choices[0]
        if not tried.speeds:
            self._alone |= tried.disturbed
            return None
        chosen = fastest(tried.speeds)
        seen = [round(each.question_ms) for each in tried.speeds]
        _log.info("a trial took %.0f ms: %s took %s ms; %s", tried.ms, choices, seen, chosen)
        return chosen

    def _put_off(self, now: float) -> None:
        self._not_before = now + self._put_off_s
        self._put_off_s = min(2 * self._put_off_s, PUT_OFF_S[1])

    def _build(self) -> str:
        ready = self._engine.ready
        return f"{ready.llama_cpp} {ready.processor_module}".strip() if ready else ""


def _to_try(plan: OffloadPlan) -> Sequence[dict[str, bool]]:
    """One after the other, each beside what was found before. Where weights fit once only they
    can't be copied, nor need it be tried."""
    if plan.gpu_layers:
        return []
    tried = []
    if plan.repacks:
        tried.append({"repack": False})
    if plan.allows_plain_attention:
        tried.append({"flash_attention": False})
    return tried
