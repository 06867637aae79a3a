"""Engine words: why a reply ended, what went wrong in an engine, what became of a saved state."""

from __future__ import annotations

from enum import StrEnum


class FinishReason(StrEnum):
    """Why a reply ended."""

    END_OF_TURN = "end_of_turn"
    STOP_STRING = "stop_string"
    LENGTH = "length"
    CONTEXT = "context"
    CANCELLED = "cancelled"
    SERVER = "server"  # that could not be asked, or not to the end


class FailureCode(StrEnum):
    """What went wrong inside the engine; the client makes a typed error of it."""

    MODEL_NOT_FOUND = "model_not_found"
    MODEL_UNREADABLE = "model_unreadable"
    OUT_OF_MEMORY = "out_of_memory"
    NO_MODEL = "no_model"
    PROMPT_TOO_LONG = "prompt_too_long"
    BAD_REQUEST = "bad_request"
    PROTOCOL = "protocol"
    DECODE = "decode"
    NOT_FINITE = "not_finite"
    SNAPSHOT = "snapshot"
    CANCELLED = "cancelled"
    SERVER = "server"


class Restoring(StrEnum):
    """What became of a saved state: it was taken, it would have spared nothing, or it can't be used
    and is of no further worth."""

    TAKEN = "taken"
    NO_GAIN = "no_gain"
    UNUSABLE = "unusable"
