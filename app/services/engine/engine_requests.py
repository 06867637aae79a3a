"""Engine requests that await an answer, and what is known of each meanwhile."""

from __future__ import annotations

import queue
from dataclasses import dataclass, field
from typing import TypedDict

from app.core.consultations.messages import Timings, TokenCounts
from app.core.engine_protocol import Event, Finished, FinishReason, PromptProgress
from app.core.models.clinic_server import ClinicServer
from app.core.models.memory_forecast import CacheType
from app.services.engine.engine_process import Ending

CANCEL_S = 20.0  # for a cancelled request to end; a batch on a slow GPU can't be interrupted
FROM_DISK = 3
SLOWER = 4


class Woken:
    """Put among the events of a cancelled request, so that its time limit is checked again."""


@dataclass
class Waiting:
    """A request whose answer is awaited. `first`: it loads a model, or is the first that computes
    with it, so that weights come from a disk. `longest_s`: between two of its events until now."""

    id: int
    events: queue.SimpleQueue[Event | Ending | Woken] = field(default_factory=queue.SimpleQueue)
    cancelled: bool = False
    first: bool = False
    longest_s: float = 0.0


class LoadOptions(TypedDict, total=False):
    """How a model is loaded: what `protocol.LoadModel` describes."""

    context: int
    gpu_layers: int
    threads: int
    in_memory: tuple[str, ...]
    tensor_split: tuple[int, ...]
    cache_type: CacheType
    batch: int
    lock_memory: bool
    repack: bool
    server: ClinicServer | None
    flash_attention: bool


def cancelled_reply(
    request_id: int, seed: int, context: int, prompt: PromptProgress | None, tokens: int
) -> Finished:
    """For an end that the engine could not report itself: what is known of the reply. `prompt` is
    its last sign of the prompt, `tokens` how many it wrote, `context` the model's size."""
    total, cached = (prompt.total, prompt.cached) if prompt else (0, 0)
    counts = TokenCounts(total, cached, tokens, context)
    return Finished(request_id, FinishReason.CANCELLED, counts, Timings(0.0, 0.0, 0.0, 0.0), seed)


def patience_s(waiting: Waiting, silence_s: float) -> float:
    """Seconds in which the next sign of a request must come, `silence_s` being asked for.

    Reading weights takes as long as the disk does. And who took a minute for a batch of the prompt
    may take some for the next one: its context is longer, and the computer busier.
    """
    if waiting.cancelled:
        return min(CANCEL_S, silence_s)
    return max(silence_s * (FROM_DISK if waiting.first else 1), SLOWER * waiting.longest_s)
