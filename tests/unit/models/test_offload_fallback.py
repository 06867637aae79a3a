"""What is tried after a failed allocation: always less, experts first, never without an end."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.models.machine_memory import GIB, Machine, imagined_device, main_memory
from app.core.models.memory_forecast import CacheType
from app.core.models.model_shape import ModelShape
from app.core.models.offload_fallback import MOST_STEPS, FallbackStep, on_processor, step_down
from app.core.models.offload_plan import (
    OffloadKind,
    OffloadPlan,
    OffloadRequest,
    OffloadTarget,
    make_plan,
)
from app.services.models.gguf.gguf_header import read_header
from app.services.models.gguf.gguf_shape import model_shape
from tests.helpers.mixtral_header import write_mixtral


@pytest.fixture(scope="module")
def mixtral(tmp_path_factory: pytest.TempPathFactory) -> ModelShape:
    return model_shape(read_header(write_mixtral(tmp_path_factory.mktemp("m") / "m.gguf")))


@pytest.fixture(scope="module")
def dense(tmp_path_factory: pytest.TempPathFactory) -> ModelShape:
    path = tmp_path_factory.mktemp("d") / "d.gguf"
    return model_shape(read_header(write_mixtral(path, experts=0)))


def machine(gpu: str, memory: int) -> Machine:
    device = imagined_device(gpu)
    return Machine((device,) if device else (), main_memory(memory * GIB))


def all_steps(plan: OffloadPlan, *, memory_full: bool = False) -> list[FallbackStep]:
    steps: list[FallbackStep] = []
    while (step := step_down(plan, memory_full=memory_full)) is not None:
        steps.append(step)
        plan = step.plan
    return steps


def test_experts_leave_the_gpu_first_then_layers_then_cache_and_context(
    mixtral: ModelShape,
) -> None:
    plan = make_plan(mixtral, machine("48 GB", 64), OffloadRequest(4096))
    assert plan.kind is OffloadKind.GPU
    assert [step.change for step in all_steps(plan)] == [
        "the experts of 16 of 32 layers are in memory",
        "the experts of 32 of 32 layers are in memory",
        "16 of 32 layers are on the GPU",
        "the GPU is not used",
        "the cache is q8_0 instead of f16",
        "the context is 2,048 tokens instead of 4,096",
        "the context is 1,024 tokens instead of 2,048",
    ]


def test_a_dense_model_steps_down_by_layers(dense: ModelShape) -> None:
    changes = [
        s.change for s in all_steps(make_plan(dense, machine("24 GB", 64), OffloadRequest(4096)))
    ]
    assert changes[:2] == ["16 of 32 layers are on the GPU", "the GPU is not used"]
    assert not any("experts" in change for change in changes)


def test_full_main_memory_is_not_given_more(mixtral: ModelShape) -> None:
    plan = make_plan(mixtral, machine("8 GB", 32), OffloadRequest(8192))
    for step in all_steps(plan, memory_full=True):
        assert step.plan.layout.experts_in_memory == plan.layout.experts_in_memory
        assert step.plan.layout.first_gpu_layer == plan.layout.first_gpu_layer


def test_main_memory_that_is_known_to_be_too_small_is_not_tried(mixtral: ModelShape) -> None:
    plan = make_plan(mixtral, machine("24 GB", 16), OffloadRequest(4096))
    for step in all_steps(plan):
        memory = step.plan.uses[-1]
        assert memory.used <= memory.device.usable
    assert on_processor(plan) is None  # 26 GiB do not fit 16


def test_on_the_processor_nothing_is_left_on_a_gpu(mixtral: ModelShape) -> None:
    step = on_processor(make_plan(mixtral, machine("8 GB", 64)))
    assert step is not None and step.plan.kind is OffloadKind.CPU
    assert (step.plan.gpu_layers, step.plan.overrides) == (0, ())
    assert on_processor(step.plan) is None


def test_a_model_without_fitting_heads_keeps_its_f16_cache(mixtral: ModelShape) -> None:
    odd = replace(mixtral, head_sizes=(80,))
    steps = all_steps(make_plan(odd, machine("none", 64), OffloadRequest(4096)))
    assert steps and all(step.plan.layout.cache is CacheType.F16 for step in steps)


@given(
    gpu=st.integers(1, 64),
    memory=st.integers(4, 96),
    asked=st.sampled_from([0, 1024, 4096, 32768]),
    where=st.sampled_from(OffloadTarget),
    full=st.booleans(),
)
def test_every_step_takes_less_and_there_is_an_end(
    mixtral: ModelShape, gpu: int, memory: int, asked: int, where: OffloadTarget, full: bool
) -> None:
    plan = make_plan(mixtral, machine(f"{gpu} GB", memory), OffloadRequest(asked, where, layers=20))
    steps = all_steps(plan, memory_full=full)
    assert len(steps) <= MOST_STEPS
    for step in steps:
        before, after = plan, step.plan
        on_gpu = [sum(use.used for use in each.uses[:-1]) for each in (before, after)]
        everywhere = [sum(use.used for use in each.uses) for each in (before, after)]
        assert on_gpu[1] < on_gpu[0] or everywhere[1] < everywhere[0]
        assert sum(use.weights for use in after.uses) == mixtral.weights
        plan = after
