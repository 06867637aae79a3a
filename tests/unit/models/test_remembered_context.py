"""An automatic context stays what it was, so that saved states of consultations still apply."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.models.machine_memory import GIB, Machine, main_memory
from app.core.models.memory_forecast import cache_bytes
from app.core.models.offload_plan import OffloadRequest, make_plan
from app.core.models.offload_plan_words import reasons
from app.paths import Home
from app.services.models.gguf.gguf_header import read_header
from app.services.models.gguf.gguf_shape import model_shape
from tests.helpers.engine_models import Shape, write_model
from tests.helpers.mixtral_header import write_mixtral
from tests.helpers.services import reply_to, scripted_services

Chosen = Callable[[float, int], int]


@pytest.fixture
def chosen(tmp_path: Path) -> Chosen:
    """The context of Mixtral where so many tokens fit, when it was `before`."""
    shape = model_shape(read_header(write_mixtral(tmp_path / "m.gguf")))

    def chosen(tokens: float, before: int) -> int:
        least = make_plan(
            shape, Machine((), main_memory(64 * GIB)), OffloadRequest(context=int(tokens))
        )
        free = least.uses[-1].used
        machine = Machine((), replace(main_memory(64 * GIB), free=free))
        plan = make_plan(shape, machine, OffloadRequest(before=before))
        assert plan.uses[-1].cache == cache_bytes(
            shape.layers, plan.layout.context, plan.layout.cache
        )
        if plan.layout.context == before:
            assert any("as before" in sentence for sentence in reasons(plan))
        return plan.layout.context

    return chosen


def test_it_is_as_before_while_it_fits_and_not_four_times_as_much_does(chosen: Chosen) -> None:
    assert chosen(8192, 0) == 8192
    assert chosen(8192, 8192) == 8192
    assert chosen(8192, 4096) == 4096
    assert chosen(16384, 4096) == 16384
    assert chosen(8192, 16384) == 8192


def test_too_small_a_one_is_not_kept(chosen: Chosen) -> None:
    assert chosen(4096, 2048) == 4096


def test_a_restart_with_more_free_memory_keeps_the_context(
    consilium_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = Home(consilium_home)
    shape = Shape(context=16384)
    small = 0

    def context(free: int, asked: int = 0) -> int:
        monkeypatch.setattr(
            "app.services.models.offload.this_machine.physical_memory", lambda: 64 * GIB
        )
        monkeypatch.setattr(
            "app.services.models.offload.this_machine.available_memory", lambda: free
        )
        with scripted_services(home, replies=["Yes."]) as services:
            path = home.models / "shaped.gguf"
            if not path.exists():
                write_model(path, shape=shape)
            entry = services.library.add(path)
            services.change_settings(model=entry.sha256, context=asked)
            reply = reply_to(services.consultations.ask("Hello?"))
            placed = services.consultations.placed()
            assert reply.provenance is not None and placed is not None
            assert placed.plan is not None
            nonlocal small
            small = placed.plan.uses[-1].used
            return reply.provenance.context

    assert context(64 * GIB, 8192) == 8192
    assert context(small) == 8192
    assert context(64 * GIB) == 8192, "what was chosen before stays"
    assert context(64 * GIB, 16384) == 16384
    assert context(64 * GIB) == 8192, "what was asked for is not remembered"
