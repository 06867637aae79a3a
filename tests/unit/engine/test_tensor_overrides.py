"""A placement reaches llama.cpp: told by what it reports, with main memory for a GPU's sake."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core.consultations.messages import Sampling
from app.core.engine_protocol import Event, Finished, Generate, LoadModel, Token
from app.core.models.memory_forecast import CacheType
from app.core.models.offload_plan import expert_pattern
from app.core.prompts.prompt_formats import Segment
from app.engine.abort import AbortFlag
from app.engine.decode import generate
from app.engine.memory_report import MemoryReport
from app.engine.tensor_overrides import TensorOverrides
from tests.helpers.engine_models import Shape, write_model
from tests.unit.engine.conftest import Load

NAMES = ("ffn_down_exps", "ffn_gate_exps", "ffn_up_exps")
WIDTHS = Shape(width=64, heads=2, kv_heads=2, layers=12)


@pytest.mark.parametrize("layers", [(0,), (1, 10, 11), tuple(range(12))])
def test_a_pattern_moves_the_experts_of_its_layers_and_nothing_else(
    tmp_path: Path, load: Load, layers: tuple[int, ...]
) -> None:
    path = write_model(tmp_path / "m.gguf", shape=WIDTHS)
    model = load(path, in_memory=(expert_pattern(layers, NAMES),))
    assert model.facts.moved_tensors == len(NAMES) * len(layers)


def test_without_a_pattern_nothing_is_moved(tmp_path: Path, load: Load) -> None:
    assert load(write_model(tmp_path / "m.gguf")).facts.moved_tensors == 0


def test_every_pattern_of_a_request_counts(tmp_path: Path, load: Load) -> None:
    path = write_model(tmp_path / "m.gguf", shape=WIDTHS)
    model = load(path, in_memory=(r"blk\.1\.ffn_up_exps", r"blk\.2\.attn_q\.", "no such tensor"))
    assert model.facts.moved_tensors == 2


def test_a_placement_changes_no_word_of_the_reply(
    tmp_path: Path, load: Load, flag: AbortFlag
) -> None:
    path = write_model(tmp_path / "m.gguf", writes="a reply", shape=Shape(width=128, heads=2))
    for options in (
        {},
        {"in_memory": (expert_pattern((0, 1), NAMES),)},
        {"cache_type": CacheType.Q8_0},
        {"cache_type": CacheType.Q4_0},
        {"batch": 32},
    ):
        events: list[Event] = []
        request = Generate(1, (Segment("ask>"),), Sampling(temperature=0.0))
        generate(load(path, **options), request, flag, events.append)
        assert "".join(e.text for e in events if isinstance(e, Token)) == "a reply"
        assert isinstance(events[-1], Finished)


def test_a_smaller_cache_type_is_what_llama_cpp_then_takes(tmp_path: Path, load: Load) -> None:
    path = write_model(tmp_path / "m.gguf", shape=Shape(width=256, heads=2, context=2048))
    sizes = {}
    for kind in CacheType:
        facts = load(path, cache_type=kind).facts
        assert facts.cache_type is kind
        sizes[kind] = sum(each.bytes for each in facts.memory if each.use == "cache")
    assert sizes[CacheType.Q8_0] / sizes[CacheType.F16] == pytest.approx(34 / 64, rel=0.01)
    assert sizes[CacheType.Q4_0] / sizes[CacheType.F16] == pytest.approx(18 / 64, rel=0.01)


def test_the_parts_that_are_reported_are_those_of_a_load(tmp_path: Path, load: Load) -> None:
    path = write_model(tmp_path / "m.gguf")
    first = load(path).facts.memory
    assert {each.use for each in first} == {"weights", "cache", "compute"}
    assert all(each.buffer.startswith("CPU") for each in first)
    assert load(path).facts.memory == first  # a load's own, not added to the one before


def test_layers_on_the_gpu_do_not_count_the_output() -> None:
    placement = TensorOverrides(LoadModel(1, "m.gguf", gpu_layers=5))
    for asked, layers in ((-1, 32), (0, 0), (1, 0), (5, 4), (33, 32), (99, 32)):
        placement.gpu_layers = asked
        assert placement.layers_on_gpu(32) == layers


def test_a_line_about_a_gpu_is_read_as_one_about_the_processor() -> None:
    report = MemoryReport()
    for line in (
        "load_tensors:   CPU_Mapped model buffer size = 20480.00 MiB\n",
        "load_tensors:        CUDA0 model buffer size =  6144.50 MiB\n",
        "llama_kv_cache:      CUDA0 KV buffer size =   512.00 MiB\n",
        "llama_context:  CUDA_Host  output buffer size =     0.12 MiB\n",
        "sched_reserve:      CUDA0 compute buffer size =   300.00 MiB\n",
        "sched_reserve:      CUDA0 compute buffer size =   204.01 MiB\n",
        "sched_reserve:  CUDA_Host compute buffer size =     0.00 MiB\n",
        "llama_kv_cache: size =  512.00 MiB (  4096 cells,  32 layers)\n",
        "tensor blk.3.ffn_up_exps.weight (63 MiB q4_K) buffer type overridden to CUDA_Host\n",
    ):
        report.hear(line)
    assert [(e.use, e.buffer, round(e.bytes / (1 << 20), 2)) for e in report.uses] == [
        ("weights", "CPU_Mapped", 20480.0),
        ("weights", "CUDA0", 6144.5),
        ("cache", "CUDA0", 512.0),
        ("output", "CUDA_Host", 0.12),
        ("compute", "CUDA0", 204.01),
    ]
    assert report.moved_tensors == 1


def test_weights_that_are_not_repacked_stay_in_the_file(demo_model: Path, load: Load) -> None:
    facts = load(demo_model, context=256, repack=False).facts
    held = [use.buffer for use in facts.memory if use.use == "weights"]
    assert held == ["CPU_Mapped"]
