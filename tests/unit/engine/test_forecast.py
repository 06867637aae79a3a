"""The plan's arithmetic against what llama.cpp itself reports when it loads."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from app.core.forecast import BATCH, CacheType, cache_bytes, compute_bytes
from app.core.machine import MIB, Machine, main_memory
from app.core.offload import make_plan
from app.engine import model
from app.services.gguf_header import read_header
from app.services.model_shape import model_shape
from tests.helpers.engine_models import Shape, write_model
from tests.unit.engine.conftest import Load

_BUFFER = re.compile(r"(model|KV|compute) buffer size = +([\d.]+) MiB")


def test_the_batch_is_the_engines() -> None:
    assert BATCH == model.BATCH


@pytest.mark.parametrize("context", [600, 4096])
def test_the_forecast_is_what_llama_cpp_then_takes(
    tmp_path: Path, load: Load, capsys: pytest.CaptureFixture[str], context: int
) -> None:
    widths = Shape(context=4096, width=256, hidden=512, layers=3, heads=4, kv_heads=2)
    path = write_model(tmp_path / "m.gguf", shape=widths)
    shape = model_shape(read_header(path))
    load(path, context=context)
    reported = dict.fromkeys(("model", "KV", "compute"), 0.0)
    for what, size in _BUFFER.findall(capsys.readouterr().err):
        reported[what] += float(size)
    plan = make_plan(shape, Machine((), main_memory(64 << 30)), context)
    place = plan.places[-1]
    cache = cache_bytes(shape.layers, context, CacheType.F16)
    assert place.cache == cache and place.weights == shape.weights
    assert cache / MIB == pytest.approx(reported["KV"], abs=0.006)
    assert shape.weights / MIB == pytest.approx(reported["model"], rel=0.01)
    assert compute_bytes(shape, context) / MIB == pytest.approx(reported["compute"], rel=0.02)
    assert place.used / MIB == pytest.approx(sum(reported.values()), rel=0.02)
