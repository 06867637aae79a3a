"""Models that people bring, asked by the installed command and the real engine."""

from __future__ import annotations

import json
import math
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from gguf import GGUFValueType as Kind

from app.core.consultations.messages import Status
from app.errors import ModelNotFinite
from app.services.consultations.new_messages import status_after
from app.services.models.gguf.gguf_tokenizer import NO_PRE_TOKENIZER
from tests.helpers.engine_models import Pieces, Shape, Tweaks, write_model

pytestmark = [pytest.mark.e2e, pytest.mark.slow]

PASSPHRASE = "sixteen wild geese"
PROGRAM = str(Path(sys.executable).with_name("consilium"))
Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def run(consilium_home: Path, tmp_path: Path) -> Run:
    def run(*arguments: str, code: int = 0) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [PROGRAM, *arguments],
            capture_output=True,
            text=True,
            env={**os.environ, "CONSILIUM_PASSPHRASE": PASSPHRASE},
            cwd=tmp_path,
            timeout=60,
        )
        assert "Traceback" not in done.stdout + done.stderr
        assert done.returncode == code, done.stderr
        return done

    run("disclaimer", "accept", "--yes")
    return run


def test_a_model_of_nan_fails_and_shows_nothing(run: Run, tmp_path: Path) -> None:
    # In an expert: what is looked through when it is added are the vectors.
    spoilt = Tweaks(fill={"blk.0.ffn_up_exps.weight": math.nan})
    path = write_model(tmp_path / "nan.gguf", shape=Shape(context=2048), tweaks=spoilt)
    run("models", "add", str(path))
    done = run("ask", "Why?", "--model", "nan", "--json", code=1)
    answer = json.loads(done.stdout)
    assert (answer["reply"]["text"], answer["reply"]["status"]) == ("", "failed")
    assert "NaN" in answer["error"] and answer["error"] in done.stderr


def test_a_reply_that_ends_in_nan_has_failed_whatever_was_written() -> None:
    for text in ("", "Some words"):
        assert status_after(ModelNotFinite("This model cannot answer."), text) is Status.FAILED


def test_a_model_without_a_pre_tokenizer_is_warned_of(run: Run, tmp_path: Path) -> None:
    letters = [letter.encode() for letter in "abcdefghijklmnopqrstuvwxyzĠĊ.?#:W"]
    texts = [b"<unk>", b"<s>", b"</s>", *letters]
    pieces = Pieces(texts, [0.0] * len(texts), [2, 3, 3] + [1] * len(letters))
    tweaks = Tweaks(
        keys={
            "tokenizer.ggml.model": ("gpt2", Kind.STRING),
            "tokenizer.ggml.merges": (["a b"], Kind.ARRAY),
        }
    )
    path = write_model(tmp_path / "old.gguf", pieces=pieces, tweaks=tweaks)
    assert NO_PRE_TOKENIZER in run("models", "inspect", str(path)).stdout
    added = json.loads(run("models", "add", str(path), "--json").stdout)
    assert added["warnings"] == [NO_PRE_TOKENIZER]
    assert NO_PRE_TOKENIZER in run("models", "list").stdout
    asked = run("ask", "why?", "--model", "old", "--max-tokens", "4", "--json")
    assert asked.stderr.count(NO_PRE_TOKENIZER) == 1
    assert json.loads(asked.stdout)["reply"]["status"] == "complete"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes")
@pytest.mark.parametrize("command", [("models", "add"), ("models", "inspect"), ("models", "plan")])
def test_a_pipe_is_one_sentence_at_once(run: Run, tmp_path: Path, command: tuple[str, ...]) -> None:
    os.mkfifo(tmp_path / "m.gguf")
    done = run(*command, "m.gguf", code=1)
    assert done.stderr.count("\n") == 1 and "it is a named pipe, not a file" in done.stderr
    assert run("ask", "Why?", "--model", str(tmp_path / "m.gguf"), code=1).stderr.count("\n") == 1
