"""Engine outcomes: an engine's failure or death as a typed error, in a sentence with what to do."""

from __future__ import annotations

import contextlib
import queue
import signal
from collections.abc import Callable

from app.core.engine_protocol import Event, Failed, FailureCode
from app.core.engine_states import Saved
from app.core.models.clinic_server import problem_sentence
from app.errors import (
    ConsiliumError,
    EngineDied,
    EngineEndedForMemory,
    EngineError,
    EngineKilledForMemory,
    EngineOfOtherVersion,
    EngineOutOfMemory,
    EngineSilent,
    InternalError,
    LoadCancelled,
    ModelNotFinite,
    ModelNotFound,
    ModelUnreadable,
    NoModel,
    PromptTooLong,
    ServerError,
)
from app.sentences import say
from app.services.engine.engine_process import Ending
from app.services.engine.engine_requests import Waiting, Woken

_ERRORS: dict[FailureCode, type[ConsiliumError]] = {
    FailureCode.MODEL_NOT_FOUND: ModelNotFound,
    FailureCode.MODEL_UNREADABLE: ModelUnreadable,
    FailureCode.OUT_OF_MEMORY: EngineOutOfMemory,
    FailureCode.NO_MODEL: NoModel,
    FailureCode.PROMPT_TOO_LONG: PromptTooLong,
    FailureCode.BAD_REQUEST: EngineError,
    FailureCode.PROTOCOL: InternalError,
    FailureCode.DECODE: EngineError,
    FailureCode.NOT_FINITE: ModelNotFinite,
    FailureCode.SNAPSHOT: EngineError,
    FailureCode.CANCELLED: LoadCancelled,
    FailureCode.SERVER: ServerError,
}


def error_of(failed: Failed) -> ConsiliumError:
    """The error for what the engine itself reported."""
    if failed.problem is not None:
        return ServerError(problem_sentence(failed.problem, failed.values))
    return _ERRORS[failed.code](failed.message)


def died(ending: Ending, loading: str = "") -> EngineError:
    """The error for an engine that ended; `loading` names the model that it was loading."""
    error = _died(ending, loading)
    if ending.code is not None and ending.code < 0:
        with contextlib.suppress(ValueError):  # one without a name
            error.signal = signal.Signals(-ending.code).name
    return error


def _died(ending: Ending, loading: str) -> EngineError:
    if ending.code is None:
        return EngineDied(
            say(
                "The engine could not be started ({start_error}). Install Consilium again.",
                start_error=ending.start_error,
            )
        )
    if ending.out_of_memory:
        return EngineKilledForMemory(
            say(
                "The engine was ended because the memory was full; what was written is kept. "
                "Close other programs or choose a smaller model, then send again."
            )
        )
    if ending.rubbish:
        return EngineDied(
            say(
                "The engine wrote something that cannot be understood and was ended; what was "
                "written is kept. It starts again with the next answer."
            )
        )
    if ending.allocation_failed:
        return EngineEndedForMemory(
            say(
                "The engine ended because an allocation of memory failed; what was written is "
                "kept. Close other programs or choose a smaller model or context, then send "
                "again."
            )
        )
    how = f"signal {-ending.code}" if ending.code < 0 else f"exit status {ending.code}"
    if loading:
        return EngineDied(
            say(
                "The engine ended while it loaded {loading} ({how}): the file may be "
                "damaged, or too large for this computer. Choose another model, or try "
                "again.",
                loading=loading,
                how=how,
            )
        )
    return EngineDied(
        say(
            "The engine ended unexpectedly ({how}); what was written is kept. It "
            "starts again with the next answer.",
            how=how,
        )
    )


def failure(
    event: Event | Ending | Woken, *, cancelled: bool = False, loading: str = ""
) -> ConsiliumError:
    """The error for an answer that is not the one that was asked for."""
    if cancelled:
        return LoadCancelled(say("Loading the model was stopped."))
    match event:
        case Ending():
            return died(event, loading)
        case Failed():
            return error_of(event)
    return InternalError("The engine answered with something else.")


def of_other_version() -> EngineOfOtherVersion:
    """The error for an engine that speaks another protocol."""
    return EngineOfOtherVersion(
        say("The engine is of another version of Consilium. Install Consilium again.")
    )


def silent(seconds: float) -> EngineSilent:
    """The error for an engine that was killed because nothing came from it."""
    return EngineSilent(
        say(
            "The engine gave no sign for {seconds:,.0f} seconds and was ended; what "
            "was written is kept. It starts again with the next answer.",
            seconds=seconds,
        )
    )


def saved_within(waiting: Waiting, seconds: float, leave: Callable[[Waiting], None]) -> Saved:
    """What became of a state that is being saved; `leave` ends the wait. Raises EngineError,
    EngineSilent among them: no reason to end an engine, for a slow disk is all that is wrong."""
    try:
        event = waiting.events.get(timeout=seconds)
    except queue.Empty:
        raise EngineSilent(say("The state did not reach the disk in time.")) from None
    finally:
        leave(waiting)
    if isinstance(event, Saved):
        return event
    raise failure(event)
