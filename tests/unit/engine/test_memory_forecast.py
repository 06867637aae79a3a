"""The plan's arithmetic against what llama.cpp itself reports when it loads."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core.models.machine_memory import MIB, Machine, main_memory
from app.core.models.memory_forecast import BATCH, CacheType, cache_bytes, compute_bytes
from app.core.models.offload_plan import OffloadRequest, make_plan
from app.engine import loaded_model as model
from app.engine.loaded_model import Model
from app.services.models.gguf.gguf_header import read_header
from app.services.models.gguf.gguf_shape import model_shape
from tests.helpers.engine_models import Shape, write_model
from tests.unit.engine.conftest import Load

WIDTHS = Shape(context=4096, width=256, hidden=512, layers=3, heads=4, kv_heads=2)


def reported(model: Model, use: str) -> float:
    """MiB, by llama.cpp's own accounting."""
    return sum(each.bytes for each in model.facts.memory if each.use == use) / MIB


def test_the_batch_is_the_engines() -> None:
    assert BATCH == model.BATCH


@pytest.mark.parametrize(
    ("context", "cache", "batch"),
    [
        (600, CacheType.F16, BATCH),
        (4096, CacheType.F16, BATCH),
        (4096, CacheType.Q8_0, BATCH),
        (4096, CacheType.Q4_0, BATCH),
        (2048, CacheType.F16, 128),
    ],
)
def test_the_forecast_is_what_llama_cpp_then_takes(
    tmp_path: Path, load: Load, context: int, cache: CacheType, batch: int
) -> None:
    path = write_model(tmp_path / "m.gguf", shape=WIDTHS)
    shape = model_shape(read_header(path))
    took = load(path, context=context, cache_type=cache, batch=batch)
    plan = make_plan(
        shape, Machine((), main_memory(64 << 30)), OffloadRequest(context, cache=cache)
    )
    use = plan.uses[-1]
    foreseen = cache_bytes(shape.layers, context, cache)
    assert use.cache == foreseen and use.weights == shape.weights
    assert foreseen / MIB == pytest.approx(reported(took, "cache"), abs=0.006)
    assert shape.weights / MIB == pytest.approx(reported(took, "weights"), rel=0.01)
    compute = compute_bytes(shape, context, batch) / MIB
    assert compute == pytest.approx(reported(took, "compute"), rel=0.05)
    everything = sum(each.bytes for each in took.facts.memory) / MIB
    foreseen_all = (shape.weights + foreseen) / MIB + compute
    assert foreseen_all == pytest.approx(everything, rel=0.1)
