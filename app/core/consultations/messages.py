"""Messages, consultations, and the provenance of a reply: the types that all layers share."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

import msgspec

from app.core.consultations.tasks import Task
from app.sentences import plain


class Role(StrEnum):
    CLINICIAN = "clinician"
    REPLY = "reply"


class Status(StrEnum):
    """State of a message. What the clinician wrote is always complete."""

    PENDING = "pending"
    STREAMING = "streaming"
    COMPLETE = "complete"
    STOPPED = "stopped"
    INTERRUPTED = "interrupted"
    FAILED = "failed"

    @property
    def is_final(self) -> bool:
        return self not in (Status.PENDING, Status.STREAMING)


class Sampling(msgspec.Struct, frozen=True):
    """How the next token is chosen. `temperature` 0 takes the likeliest; then the rest is unused.

    `seed` None lets the engine draw one, which it reports; `repeat_penalty` 1 is none,
    `top_k` 0, `top_p` 1 and `min_p` 0 switch that filter off.
    """

    temperature: float = 0.3
    top_k: int = 40
    top_p: float = 0.95
    min_p: float = 0.05
    repeat_penalty: float = 1.0
    seed: int | None = None


class Provenance(msgspec.Struct, frozen=True):
    """From what a reply was made: kept with each reply and in what is exported. `max_tokens` is the
    longest answer that was allowed, 0 for as long as it fits; `system_prompt` the one that was set
    for the model, empty for Consilium's own. `server` names the clinic's server that answered, with
    its address, and `served` what it said of model and software, which can't be verified: then
    `model_sha256` is of its address and no file's. Both are empty for a model on this computer."""

    model: str
    model_sha256: str
    quantization: str
    prompt_format: str
    sampling: Sampling
    seed: int
    context: int
    app_version: str
    llama_cpp: str
    demonstration: bool = False
    max_tokens: int = 0
    system_prompt: str = ""
    server: str = ""
    served: str = ""


class TokenCounts(msgspec.Struct, frozen=True):
    """Tokens of one reply: the whole prompt, how much of it the KV cache held, what was
    generated, and the context's size."""

    prompt: int
    cached: int
    completion: int
    context: int


class Timings(msgspec.Struct, frozen=True):
    """Milliseconds, and tokens per second. `load_ms` is 0 when the model was loaded already."""

    load_ms: float
    first_token_ms: float
    prompt_tps: float
    decode_tps: float


class ShownCard(msgspec.Struct, frozen=True):
    """An emergency card that was shown for a question: its name, the version of the rules that
    found it, and when it was shown and acknowledged, in seconds since the epoch, UTC."""

    card: str
    rules_version: int
    shown_at: float
    seen_at: float | None = None


class Message(msgspec.Struct, frozen=True):
    """One node of the consultation's tree. Times are seconds since the epoch, UTC.

    `omitted` holds the ids of the earlier clinician's messages that this reply was made without:
    they had no answer, or their turns did not fit the context. `cards` are the emergency cards of
    what the clinician wrote.
    """

    id: str
    consultation_id: str
    parent_id: str | None
    role: Role
    text: str
    status: Status
    task: Task
    created_at: float
    finish_reason: str | None = None
    error: str | None = None
    disclaimer_id: str | None = None
    disclaimer_version: int | None = None
    provenance: Provenance | None = None
    tokens: TokenCounts | None = None
    timings: Timings | None = None
    omitted: tuple[str, ...] = ()
    cards: tuple[ShownCard, ...] = ()


class Consultation(msgspec.Struct, frozen=True):
    """One conversation. `leaf_id` is the last message of the path that is shown.

    `pinned_at`, `archived_at` and `deleted_at` are None for what isn't. `case_reference` is what
    the clinic calls the case, never the patient's name; `tags` are in alphabetical order.
    """

    id: str
    title: str
    created_at: float
    updated_at: float
    leaf_id: str | None = None
    deleted_at: float | None = None
    pinned_at: float | None = None
    archived_at: float | None = None
    case_reference: str = ""
    tags: tuple[str, ...] = ()


def to_builtins(value: msgspec.Struct) -> dict[str, Any]:
    """A struct as plain dictionaries, lists and numbers, for JSON."""
    result: dict[str, Any] = msgspec.to_builtins(value, enc_hook=plain)
    return result
