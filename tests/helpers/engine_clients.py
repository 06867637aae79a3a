"""Clients of the scripted engine."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from app.core.consultations.messages import Sampling
from app.core.engine_protocol import Finished, PromptProgress, Token
from app.core.prompts.prompt_formats import Segment
from app.services.engine.engine_client import EngineClient
from tests.helpers.scripted_engine import scripted_command

ASKED = (Segment("<s>", special=True), Segment("What is sepsis ?"))
MODEL = Path("/models/tiny.gguf")
Make = Callable[..., EngineClient]


@pytest.fixture
def make() -> Iterator[Make]:
    """Clients of scripted engines, closed at the end."""
    clients: list[EngineClient] = []

    def make(*options: str, silence_s: float = 60.0, **kwargs: object) -> EngineClient:
        replies = kwargs.pop("replies", ())
        command = scripted_command(*options, replies=replies)  # type: ignore[arg-type]
        clients.append(EngineClient(command, silence_s=silence_s, **kwargs))  # type: ignore[arg-type]
        return clients[-1]

    yield make
    for client in clients:
        client.close()


def text_of(events: list[PromptProgress | Token | Finished]) -> str:
    return "".join(event.text for event in events if isinstance(event, Token))


def answer(client: EngineClient, **options: object) -> tuple[str, Finished]:
    events = list(client.generate(ASKED, Sampling(), **options))  # type: ignore[arg-type]
    assert isinstance(events[-1], Finished)
    return text_of(events), events[-1]


def children() -> set[int]:
    return {child.pid for child in psutil.Process().children(recursive=True)}
