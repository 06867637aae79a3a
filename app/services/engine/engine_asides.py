"""Engine asides: what the engine does while nobody waits for it, which ends when a reply is asked
for."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.core.engine_protocol import Read, ReadAhead
from app.core.engine_trials import TriedOut, TryOut
from app.core.models.compute_choice import ComputeChoice
from app.core.prompts.prompt_formats import Segment
from app.services.engine.engine_client import EngineClient


def read_ahead(
    engine: EngineClient, segments: Sequence[Segment], other: Sequence[Segment]
) -> Callable[[], Read] | None:
    """Have the model process what both prompts begin with. As `EngineClient.aside`."""
    return engine.aside(lambda number: ReadAhead(number, tuple(segments), tuple(other)), Read)


def try_out(
    engine: EngineClient, choices: Sequence[ComputeChoice], alone: bool = False
) -> Callable[[], TriedOut] | None:
    """Have these choices tried with the loaded model, `alone` with one thread. As
    `EngineClient.aside`."""
    return engine.aside(lambda number: TryOut(number, tuple(choices), alone), TriedOut)
