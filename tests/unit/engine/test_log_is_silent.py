"""Whatever is typed, tokenized, written or refused: no text of it is logged."""

from __future__ import annotations

import ctypes
from pathlib import Path

import llama_cpp.llama_cpp as llama
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.prompts.prompt_formats import Segment
from app.engine.llama_log import NativeLog
from app.engine.loaded_model import Model
from app.engine.request_failure import RequestFailed
from tests.helpers.engine_models import write_model
from tests.unit.engine.conftest import Load
from tests.unit.engine.test_decode import ask

# No word of llama.cpp's own.
ALPHABET = "ÄßÇñøжщ語🤒\u202e\x00\x1b"


@pytest.fixture
def model(tmp_path: Path, load: Load) -> Model:
    return load(write_model(tmp_path / "m.gguf"))


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.text(ALPHABET, min_size=3, max_size=400), st.text(ALPHABET, max_size=4))
def test_no_text_reaches_the_log_at_any_level(
    model: Model, native_log: NativeLog, text: str, stop: str
) -> None:
    heard: list[str] = []

    def listen(_level: int, line: bytes, _data: object) -> None:
        heard.append(line.decode("utf-8", "replace"))

    everything = llama.llama_log_callback(listen)  # what the app drops, too
    llama.llama_log_set(everything, ctypes.c_void_p(0))
    try:
        answer = ask(model, (Segment(text),), stop=(stop,) if stop else (), max_tokens=3)
        written = answer.text
    except RequestFailed as failure:  # too long
        heard.append(failure.message)
        written = ""
    finally:
        native_log.install()
    logged = "".join(heard)
    assert not set(ALPHABET) & set(logged)
    assert len(written) < 3 or written not in logged
