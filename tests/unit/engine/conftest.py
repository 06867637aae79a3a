"""Models loaded into the test's own process, and freed after it."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import llama_cpp.llama_cpp as llama
import pytest
from llama_cpp import _logger

from app.core.engine_protocol import LoadModel
from app.engine.abort import AbortFlag
from app.engine.llama_log import NativeLog
from app.engine.loaded_model import Model

Load = Callable[..., Model]


@pytest.fixture
def native_log() -> Iterator[NativeLog]:
    log = NativeLog()
    log.install()
    yield log
    llama.llama_log_set(_logger.llama_log_callback, ctypes.c_void_p(0))


@pytest.fixture
def flag() -> AbortFlag:
    return AbortFlag()


@pytest.fixture
def load(native_log: NativeLog, flag: AbortFlag) -> Iterator[Load]:
    """Load a file with one thread (others may use the cores)."""
    models: list[Model] = []

    def load(
        path: Path,
        *,
        context: int = 0,
        progress: Callable[[float], None] = lambda fraction: None,
        **options: Any,
    ) -> Model:
        request = LoadModel(1, str(path), context=context, gpu_layers=0, threads=1, **options)
        models.append(Model(request, flag, native_log, progress))
        return models[-1]

    yield load
    for model in models:
        model.close()
