"""A consultation goes on in a new process from where it stood, on the demonstration model."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.core.consultations.messages import Sampling
from app.core.consultations.tasks import Task
from app.core.engine_protocol import Finished, Token
from app.core.engine_states import SnapshotFile
from app.core.engine_words import Restoring
from app.core.prompts.prompt_formats import PromptFormat, Segment, Turn, Vocabulary, render_prompt
from app.engine.sealed_file import PART
from app.services.engine.engine_client import EngineClient

pytestmark = [pytest.mark.e2e, pytest.mark.slow]

PROGRAM = [str(Path(sys.executable).with_name("consilium"))]
FIRST = "What is the meaning of sepsis?"
SECOND = "And what is the meaning of fever?"
Ask = Callable[..., dict[str, Any]]


@pytest.fixture
def run(consilium_home: Path, tmp_path: Path) -> Callable[..., str]:
    environment = {**os.environ, "CONSILIUM_PASSPHRASE": "sixteen wild geese"}

    def run(*arguments: str) -> str:
        done = subprocess.run(
            [*PROGRAM, *arguments],
            capture_output=True,
            text=True,
            env=environment,
            cwd=tmp_path,
            timeout=120,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    return run


@pytest.fixture
def ask(run: Callable[..., str], demo_model: Path) -> Ask:
    """One question to the demonstration model, each in a process of its own."""
    run("disclaimer", "accept", "--yes")
    run("models", "add", str(demo_model))

    def ask(text: str, prompt_format: str, *more: str) -> dict[str, Any]:
        options = ["--json", "--temperature", "0", "--prompt-format", prompt_format]
        answered: dict[str, Any] = json.loads(run("ask", text, "--anyway", *options, *more))
        return answered

    return ask


def budget(consilium_home: Path, mebibytes: int) -> None:
    path = consilium_home / "settings.json"
    settings = json.loads(path.read_bytes()) if path.exists() else {}
    path.write_text(json.dumps({**settings, "snapshot_budget_mb": mebibytes}))


@pytest.mark.parametrize("prompt_format", [PromptFormat.PMC_LLAMA, PromptFormat.MIXTRAL_INSTRUCT])
def test_a_new_process_computes_nothing_again(
    ask: Ask, run: Callable[..., str], consilium_home: Path, prompt_format: PromptFormat
) -> None:
    first = ask(FIRST, prompt_format.value)
    before = first["tokens"]["prompt"] + first["tokens"]["completion"]
    files = list((consilium_home / "snapshots").iterdir())
    assert len(files) == 1 and files[0].suffix != PART
    second = ask(SECOND, prompt_format.value, "--continue", first["consultation"])
    assert second["tokens"]["cached"] >= 0.95 * before
    assert second["tokens"]["prompt"] > before

    budget(consilium_home, 0)
    third = ask(FIRST, prompt_format.value, "--continue", first["consultation"])
    assert third["tokens"]["cached"] == 0
    assert list((consilium_home / "snapshots").iterdir()) == [], "beyond the budget"


@pytest.mark.parametrize("prompt_format", [PromptFormat.PMC_LLAMA, PromptFormat.MIXTRAL_INSTRUCT])
def test_a_new_engine_writes_what_the_one_before_would_have_written(
    demo_model: Path, tmp_path: Path, prompt_format: PromptFormat
) -> None:
    file = SnapshotFile(str(tmp_path / "state"), os.urandom(32), "a" * 64, prompt_format.value)
    asked = [Turn(Task.DEFINE, FIRST)]
    replies = []
    for restarted in (False, True):
        client = EngineClient()
        client.load(demo_model, threads=1)
        if not restarted:
            text, done = written(client, render_prompt(prompt_format, asked, Vocabulary()))
            asked = [replace(asked[0], reply=text, reply_ids=done.token_ids), *asked]
            client.save_state(file, 1 << 30)(60.0)
        prompt = render_prompt(prompt_format, asked, Vocabulary())
        if restarted:
            assert client.restore_state(file, prompt).outcome is Restoring.TAKEN
        text, done = written(client, prompt)
        replies.append((text, done.tokens))
        client.close()
    assert replies[0] == replies[1]


def written(client: EngineClient, prompt: list[Segment]) -> tuple[str, Finished]:
    events = list(client.generate(prompt, Sampling(temperature=0), max_tokens=60))
    done = events[-1]
    assert isinstance(done, Finished)
    return "".join(event.text for event in events if isinstance(event, Token)).lstrip(), done


def test_a_deleted_consultation_takes_its_state_along_and_nothing_is_in_plain(
    ask: Ask, run: Callable[..., str], consilium_home: Path
) -> None:
    canary = "What is the meaning of xylographia?"
    made = ask(canary, PromptFormat.PMC_LLAMA.value)
    (file,) = (consilium_home / "snapshots").iterdir()
    sealed = file.read_bytes()
    assert b"xylograph" not in sealed and made["consultation"] not in file.name
    assert file.stat().st_mode & 0o777 == 0o600
    assert file.parent.stat().st_mode & 0o777 == 0o700
    left = file.with_name("0" * 32 + PART)  # of a process that was killed over it
    left.write_bytes(sealed[:1000])
    run("history", "delete", made["consultation"])
    assert list(file.parent.iterdir()) == []
    log = b"".join(path.read_bytes() for path in (consilium_home / "logs").iterdir())
    assert b"xylograph" not in log


def test_a_state_that_was_tampered_with_is_ignored_and_removed(
    ask: Ask, consilium_home: Path
) -> None:
    first = ask(FIRST, PromptFormat.PMC_LLAMA.value)
    (file,) = (consilium_home / "snapshots").iterdir()
    raw = bytearray(file.read_bytes())
    raw[len(raw) // 2] ^= 1
    file.write_bytes(raw)
    second = ask(SECOND, PromptFormat.PMC_LLAMA.value, "--continue", first["consultation"])
    assert second["tokens"]["cached"] == 0
    (other,) = (consilium_home / "snapshots").iterdir()
    assert other.name != file.name
    third = ask(FIRST, PromptFormat.PMC_LLAMA.value, "--continue", first["consultation"])
    assert third["tokens"]["cached"] > 0
