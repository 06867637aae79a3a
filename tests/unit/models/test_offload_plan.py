"""Plans for Mixtral-8x7B in Q4_K_M, and for others, on machines that are not here."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.models.machine_memory import GIB, MIB, Machine, imagined_device, main_memory
from app.core.models.memory_forecast import CacheType, cache_bytes, compute_bytes
from app.core.models.model_shape import ModelShape
from app.core.models.offload_layout import fits
from app.core.models.offload_plan import (
    OffloadKind,
    OffloadPlan,
    OffloadRequest,
    OffloadTarget,
    expert_pattern,
    make_plan,
    numbers_pattern,
)
from app.core.models.offload_plan_words import caution, reasons, summary
from app.core.models.quantizations import closest_that_fits, estimated_bytes
from app.services.models.gguf.gguf_header import read_header
from app.services.models.gguf.gguf_shape import model_shape
from tests.helpers.mixtral_header import LAYERS, write_mixtral


@pytest.fixture(scope="module")
def mixtral(tmp_path_factory: pytest.TempPathFactory) -> ModelShape:
    return model_shape(read_header(write_mixtral(tmp_path_factory.mktemp("m") / "m.gguf")))


@pytest.fixture(scope="module")
def dense(tmp_path_factory: pytest.TempPathFactory) -> ModelShape:
    path = tmp_path_factory.mktemp("d") / "d.gguf"
    return model_shape(read_header(write_mixtral(path, experts=0)))


def machine(*devices: str, memory: int) -> Machine:
    """`memory` in GiB."""
    gpus = tuple(found for each in devices if (found := imagined_device(each)))
    return Machine(gpus, main_memory(memory * GIB))


def holds_together(plan: OffloadPlan) -> None:
    """Nothing is lost and nothing is overfull."""
    assert plan.kind is not OffloadKind.NONE
    assert fits(plan.uses, plan.machine)
    assert sum(use.weights for use in plan.uses) == plan.shape.weights
    cache = cache_bytes(plan.shape.layers, plan.layout.context, plan.layout.cache)
    assert sum(use.cache for use in plan.uses) == cache


def test_the_synthetic_mixtral_is_as_large_as_the_real_one(mixtral: ModelShape) -> None:
    assert mixtral.weights == pytest.approx(28.5e9, rel=0.02)
    # llama.cpp's own dry run on these shapes: 27,129.87 MiB.
    assert mixtral.weights / MIB == pytest.approx(27129.87, abs=0.01)
    assert mixtral.parameters == 46_702_792_704
    assert mixtral.expert_bytes / mixtral.weights == pytest.approx(0.96, abs=0.01)


@pytest.mark.parametrize(
    ("devices", "memory", "placement", "moved", "context"),
    [
        (["8 GB"], 32, OffloadKind.EXPERTS, 26, 4096),
        (["12 GB"], 64, OffloadKind.EXPERTS, 21, 4096),
        (["24 GB"], 32, OffloadKind.EXPERTS, 6, 8192),
        (["48 GB"], 64, OffloadKind.GPU, 0, 32768),
        ([], 32, OffloadKind.CPU, 0, 16384),
        (["unified 64 GB"], 64, OffloadKind.GPU, 0, 32768),
        (["24 GB", "12 GB"], 32, OffloadKind.GPU, 0, 32768),
        (["2 GB"], 32, OffloadKind.LAYERS, 7, 4096),
        (["1 GB"], 64, OffloadKind.CPU, 0, 32768),
    ],
)
def test_mixtral_is_laid_out_as_the_machine_allows(
    mixtral: ModelShape,
    devices: list[str],
    memory: int,
    placement: OffloadKind,
    moved: int,
    context: int,
) -> None:
    plan = make_plan(mixtral, machine(*devices, memory=memory))
    holds_together(plan)
    assert (plan.kind, len(plan.layout.experts_in_memory)) == (placement, moved)
    assert (plan.layout.context, plan.layout.cache) == (context, CacheType.F16)


def test_one_layer_of_experts_more_would_not_have_fitted(mixtral: ModelShape) -> None:
    for size in ("8 GB", "12 GB", "24 GB"):
        plan = make_plan(mixtral, machine(size, memory=64), OffloadRequest(4096))
        first = plan.layout.experts_in_memory[0]
        room = plan.uses[0].device.usable - plan.uses[0].used
        assert 0 <= room < mixtral.layers[first].experts


def test_sixteen_gigabytes_are_an_honest_no_with_what_would_fit(mixtral: ModelShape) -> None:
    for where in (machine(memory=16), machine("unified 16 GB", memory=16)):
        plan = make_plan(mixtral, where)
        assert plan.kind is OffloadKind.NONE and not fits(plan.uses, where)
        assert plan.instead and plan.instead.quantization == "IQ2_XXS"
        said = summary(plan)
        assert "does not fit" in said and "IQ2_XXS" in said and "loss of quality" in said
        smaller = mixtral.scaled(plan.instead.size / mixtral.weights, "IQ2_XXS")
        holds_together(make_plan(smaller, where))


def test_a_machine_that_holds_no_type_is_told_so(mixtral: ModelShape) -> None:
    plan = make_plan(mixtral, machine(memory=8))
    assert plan.instead and plan.instead.quantization is None
    assert "smaller model" in summary(plan)


def test_a_better_type_is_named_before_a_worse_one(mixtral: ModelShape) -> None:
    large = mixtral.scaled(49.6e9 / mixtral.weights, "Q8_0")
    plan = make_plan(large, machine(memory=48))
    assert plan.instead and plan.instead.quantization == "Q6_K"
    assert "loss of quality" not in summary(plan)


def test_a_context_that_was_asked_for_is_kept_or_refused(mixtral: ModelShape) -> None:
    plan = make_plan(mixtral, machine("8 GB", memory=32), OffloadRequest(32768))
    holds_together(plan)
    assert plan.layout.context == 32768 and len(plan.layout.experts_in_memory) == 31
    refused = make_plan(mixtral, machine(memory=30), OffloadRequest(32768))
    assert refused.kind is OffloadKind.NONE and refused.instead
    assert refused.instead.context and f"{refused.instead.context:,} tokens" in summary(refused)
    holds_together(make_plan(mixtral, machine(memory=30), OffloadRequest(refused.instead.context)))


def test_the_cache_shrinks_only_where_that_spares_a_step(mixtral: ModelShape) -> None:
    plan = make_plan(mixtral, machine(memory=32), OffloadRequest(32768))
    holds_together(plan)
    assert plan.layout.cache is CacheType.Q8_0
    assert any("q8_0" in sentence for sentence in reasons(plan))
    odd = replace(mixtral, head_sizes=(80,))
    assert make_plan(odd, machine(memory=32), OffloadRequest(32768)).kind is OffloadKind.NONE


@pytest.mark.parametrize(("memory", "repacks"), [(32, False), (48, False), (64, True)])
def test_weights_are_copied_only_where_they_fit_twice(
    mixtral: ModelShape, memory: int, repacks: bool
) -> None:
    plan = make_plan(mixtral, machine(memory=memory))
    assert plan.kind is OffloadKind.CPU and plan.repacks is repacks
    assert ("no room" in " ".join(reasons(plan))) is not repacks
    assert plan.seconds_from_disk == 0


@pytest.mark.parametrize(("memory", "seconds"), [(24, 3.4), (16, 8.2)])
def test_a_model_larger_than_memory_is_told_what_a_token_then_costs(
    mixtral: ModelShape, memory: int, seconds: float
) -> None:
    """By hand: of 28.5 GB 6.2 or 14.8 have no room; of the 7.9 that a token needs that share."""
    wanted = OffloadRequest(where=OffloadTarget.CPU)
    plan = make_plan(mixtral, machine(memory=memory), wanted)
    assert plan.overfull and not plan.repacks
    assert plan.seconds_from_disk == pytest.approx(seconds, rel=0.05)
    assert f"{plan.seconds_from_disk:.1f} seconds a token" in caution(plan)


def test_a_dense_model_goes_layer_by_layer(dense: ModelShape) -> None:
    assert make_plan(dense, machine("8 GB", memory=32)).kind is OffloadKind.GPU
    plan = make_plan(dense, machine("4 GB", memory=32))
    holds_together(plan)
    assert plan.kind is OffloadKind.LAYERS and plan.overrides == ()
    assert plan.gpu_layers == plan.layers_on_gpu + 1 == LAYERS - plan.layout.first_gpu_layer + 1


def test_what_unified_memory_holds_is_counted_once_for_both(mixtral: ModelShape) -> None:
    plan = make_plan(mixtral, machine("unified 36 GB", memory=36))
    holds_together(plan)
    assert sum(use.used for use in plan.uses) <= plan.machine.memory.usable
    assert make_plan(mixtral, machine("unified 28 GB", memory=28)).kind is OffloadKind.NONE


def test_two_gpus_share_the_layers_in_their_order(mixtral: ModelShape) -> None:
    plan = make_plan(mixtral, machine("24 GB", "12 GB", memory=32))
    assert sum(plan.tensor_split) == plan.gpu_layers == LAYERS + 1
    assert plan.tensor_split == tuple(use.items for use in plan.uses[:2])


def test_tied_embeddings_are_on_both_sides(mixtral: ModelShape) -> None:
    tied = replace(mixtral, tied=True, output=16384)
    plan = make_plan(tied, machine("48 GB", memory=64))
    assert sum(use.weights for use in plan.uses) == tied.weights + tied.embeddings
    alone = make_plan(tied, machine(memory=64))
    assert alone.uses[-1].weights == tied.weights


def test_the_cache_is_counted_exactly(mixtral: ModelShape) -> None:
    # 128 KiB a token in f16; a context is rounded up to a multiple of 256.
    assert cache_bytes(mixtral.layers, 4096, CacheType.F16) == 512 * MIB
    assert cache_bytes(mixtral.layers, 4000, CacheType.F16) == 512 * MIB
    assert cache_bytes(mixtral.layers, 4096, CacheType.Q8_0) == 272 * MIB


@pytest.mark.parametrize(
    ("context", "reported"), [(512, 200.51), (4096, 204.01), (8192, 208.01), (32768, 232.01)]
)
def test_the_buffer_is_what_llama_cpp_reports_for_mixtral(
    mixtral: ModelShape, context: int, reported: float
) -> None:
    """Its log for this header (no_alloc, batches of 512), in MiB."""
    assert compute_bytes(mixtral, context) / MIB == pytest.approx(reported, rel=0.01)


@pytest.mark.parametrize(
    ("hidden", "ffn", "vocabulary", "reported"),
    [(4096, 14336, 32000, 120.01), (4096, 28672, 128256, 266.50), (2048, 8192, 50304, 106.25)],
)
def test_the_buffer_is_what_llama_cpp_reports_for_other_widths(
    mixtral: ModelShape, hidden: int, ffn: int, vocabulary: int, reported: float
) -> None:
    shape = replace(mixtral, hidden=hidden, active_ffn=ffn, vocabulary=vocabulary)
    assert compute_bytes(shape, 4096) / MIB == pytest.approx(reported, rel=0.01)


@given(st.sets(st.integers(0, 130), min_size=1))
def test_a_pattern_means_these_layers_and_no_others(layers: set[int]) -> None:
    pattern = re.compile(expert_pattern(layers, ["ffn_up_exps", "ffn_down_exps"]))
    for n in range(140):
        assert bool(pattern.search(f"blk.{n}.ffn_up_exps.weight")) == (n in layers)
        assert not pattern.search(f"blk.{n}.ffn_gate_exps.weight")
        assert not pattern.search(f"blk.{n}.attn_q.weight")


def test_patterns_read_as_people_write_them() -> None:
    names = ["ffn_up_exps", "ffn_down_exps", "ffn_gate_exps"]
    assert expert_pattern(range(22, 32), names) == (r"blk\.(2[2-9]|3[01])\.ffn_(down|gate|up)_exps")
    assert numbers_pattern([5]) == "5"
    odd = expert_pattern([0], ["ffn_up_exps", "ffn_up_chexps"])
    assert re.search(odd, "blk.0.ffn_up_chexps.weight")


@given(gpu=st.integers(1, 64), memory=st.integers(4, 96), asked=st.sampled_from([0, 2048, 16384]))
def test_no_plan_is_ever_overfull(mixtral: ModelShape, gpu: int, memory: int, asked: int) -> None:
    plan = make_plan(mixtral, machine(f"{gpu} GB", memory=memory), OffloadRequest(asked))
    if plan.kind is not OffloadKind.NONE:
        holds_together(plan)
    assert summary(plan).endswith(".")


def test_sizes_of_types_are_scaled_by_parameters() -> None:
    assert estimated_bytes("Q4_K_M", 46_702_792_704) == 28_500_000_000
    assert estimated_bytes("Q4_K_M", 46_702_792_704 // 2) == 14_250_000_000


def test_words_say_what_goes_where(mixtral: ModelShape) -> None:
    plan = make_plan(mixtral, machine("8 GB", memory=32))
    assert summary(plan) == (
        "Attention and cache on the GPU, the experts of 26 layers in memory: "
        "6.9 of 8.0 GiB used, and 20.8 of 32.0 GiB of memory."
    )
    assert any("2 of 8 experts" in sentence for sentence in reasons(plan))


def test_a_dense_header_has_no_experts(dense: ModelShape, tmp_path: Path) -> None:
    assert dense.expert_bytes == 0 and dense.expert_names == ()
    assert dense.active_ffn == 14336
    other = model_shape(read_header(write_mixtral(tmp_path / "x.gguf", layers=8)))
    assert other.active_ffn == 2 * 14336 and len(other.layers) == 8


@pytest.mark.parametrize(
    ("room", "closest"), [(30, None), (34, "Q5_K_M"), (40, "Q6_K"), (60, "Q8_0"), (900, "Q8_0")]
)
def test_of_the_larger_types_the_one_that_fits_and_is_closest_is_named(
    mixtral: ModelShape, room: int, closest: str | None
) -> None:
    found = closest_that_fits(mixtral, lambda shape: shape.weights < room * 10**9)
    assert (found.quantization if found else None) == closest


def test_of_the_most_exact_type_nothing_is_closer(mixtral: ModelShape) -> None:
    largest = mixtral.scaled(49.6 / 28.5, "Q8_0")
    assert closest_that_fits(largest, lambda _: True) is None
    assert closest_that_fits(mixtral.scaled(93.4 / 28.5, "F16"), lambda _: True) is None
