"""A follow-up that nearly fills a tile of flash attention is filled; any other is left as it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core.prompts.prompt_formats import Segment
from app.engine.prompt_processing import LEAST_BEHIND, LEAST_OF_TILE, TILE
from tests.helpers.engine_models import Shape, write_model
from tests.unit.engine.conftest import Load
from tests.unit.engine.test_decode import ask

START = Segment("<s>", special=True)


def evaluated(
    load: Load, path: Path, *, behind: int, more: int, **options: object
) -> tuple[int, str, str]:
    """Tokens that a follow-up evaluates, its reply, and what it is without the conversation."""
    model = load(path, context=2048, **options)
    head = (START, Segment("q" * (behind - 2)))
    ask(model, head, max_tokens=1)
    assert len(model.cache.tokens) == behind
    prompt = (*head, Segment("z" * more, prefix_space=False))
    reply = ask(model, prompt, max_tokens=12)
    fresh = ask(load(path, context=2048, **options), prompt, max_tokens=12)
    return reply.finished.evaluations.prompt_tokens, reply.text, fresh.text


@pytest.mark.parametrize(
    ("behind", "more", "found"),
    [
        (LEAST_BEHIND, TILE - 1, TILE),
        (LEAST_BEHIND + 300, LEAST_OF_TILE, TILE),
        (LEAST_BEHIND, LEAST_OF_TILE - 1, LEAST_OF_TILE - 1),
        (LEAST_BEHIND, TILE, TILE),
        (LEAST_BEHIND, TILE + 1, TILE + 1),
        (LEAST_BEHIND - 1, TILE - 1, TILE - 1),
    ],
)
def test_only_a_tile_that_is_nearly_full_is_filled(
    tmp_path: Path, load: Load, behind: int, more: int, found: int
) -> None:
    path = write_model(tmp_path / "m.gguf", shape=Shape(context=2048))
    tokens, reply, fresh = evaluated(load, path, behind=behind, more=more)
    assert tokens == found and reply == fresh


def test_without_flash_attention_there_are_no_tiles(tmp_path: Path, load: Load) -> None:
    path = write_model(tmp_path / "m.gguf", shape=Shape(context=2048))
    found = evaluated(load, path, behind=LEAST_BEHIND, more=60, flash_attention=False)
    assert found[0] == 60
