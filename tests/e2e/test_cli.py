"""The installed commands, as a person or a script runs them, on the demonstration model.

Where timing decides (stopping, killing) the engine is a scripted one.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from app.core.disclaimer import DEMONSTRATION
from app.paths import assets
from tests.helpers.scripted_engine import scripted_program
from tests.helpers.terminal_session import TerminalSession

pytestmark = [pytest.mark.e2e, pytest.mark.slow]

PASSPHRASE = "sixteen wild geese"
NOTICE = "A language model, not a medical device."
PROGRAM = [str(Path(sys.executable).with_name("consilium"))]
Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def env(consilium_home: Path) -> dict[str, str]:
    return {**os.environ, "CONSILIUM_PASSPHRASE": PASSPHRASE}


@pytest.fixture
def run(env: dict[str, str], tmp_path: Path) -> Run:
    """Run it without a terminal, in another folder than the tree's."""

    def run(
        *arguments: str, program: list[str] = PROGRAM, typed: str = ""
    ) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [*program, *arguments],
            input=typed,
            capture_output=True,
            text=True,
            env=env,
            cwd=tmp_path,
            start_new_session=True,
            timeout=120,
        )
        assert "Traceback" not in done.stdout + done.stderr
        return done

    return run


@pytest.fixture
def ready(run: Run, demo_model: Path) -> Run:
    """With an acknowledged disclaimer and the demonstration model."""
    assert run("disclaimer", "accept", "--yes").returncode == 0
    assert run("models", "add", str(demo_model)).returncode == 0
    return run


def test_questions_of_the_corpus_get_its_answers(ready: Run) -> None:
    lines = (assets() / "demo" / "corpus.jsonl").read_text("utf-8").splitlines()
    entries = [json.loads(line) for line in lines]
    chosen = [
        next(e for e in entries if e["task"] == task and not e.get("turns"))
        for task in ("consultation", "define", "exam")
    ]
    exact = 0
    for entry in chosen:
        done = ready("ask", entry["prompt"], "--json", "--temperature", "0")
        assert done.returncode == 0, done.stderr
        found = json.loads(done.stdout)
        assert found["task"] == entry["task"]
        assert found.keys() >= {
            "consultation", "reply", "finish_reason", "disclaimer", "model", "tokens", "timings",
        }  # fmt: skip
        assert found["demonstration"] == DEMONSTRATION
        exact += found["reply"]["text"].strip() == entry["answer"].strip()
    # Nineteen of twenty prompts are answered exactly; of three, one may be among the others.
    assert exact >= 2


def test_the_selftest_passes(run: Run, demo_model: Path, consilium_home: Path) -> None:
    done = run("selftest")
    assert done.returncode == 0, done.stdout
    assert all(line.startswith("ok") for line in done.stdout.splitlines())
    assert not (consilium_home / "vault.db").exists()


def test_a_first_start_in_the_terminal(run: Run, env: dict[str, str], demo_model: Path) -> None:
    assert run("models", "add", str(demo_model)).returncode == 0
    del env["CONSILIUM_PASSPHRASE"]
    with TerminalSession([*PROGRAM, "chat", "--anyway"], env) as terminal:
        terminal.expect("not a medical device")
        terminal.expect("Type yes")
        terminal.type("yes\n")
        terminal.expect("nobody can read them")
        terminal.expect("New passphrase:")
        terminal.type(f"{PASSPHRASE}\n")
        terminal.expect("The same again:")
        terminal.type("another one\n")
        terminal.expect("They differ")
        for _ in range(2):
            terminal.expect(":")
            terminal.type(f"{PASSPHRASE}\n")
        terminal.expect("›")
        terminal.type("What is the meaning of anosmia?\n")
        terminal.expect("Answer:")
        terminal.expect(NOTICE)
        terminal.expect(DEMONSTRATION[:20])
        terminal.expect("›")
        terminal.type("\x04")
        assert terminal.end() == 0
    assert PASSPHRASE not in terminal.shown
    env["CONSILIUM_PASSPHRASE"] = PASSPHRASE
    done = subprocess.run(
        [*PROGRAM, "history", "list", "--json"], env=env, capture_output=True, text=True, check=True
    )
    assert json.loads(done.stdout)["title"] == "What is the meaning of anosmia?"


def test_ctrl_c_stops_the_reply_and_not_the_chat(
    env: dict[str, str], ready: Run, demo_model: Path
) -> None:
    program = scripted_program("--pace=50", replies=("slow " * 400, "A second answer."))
    with TerminalSession([*program, "chat", "--anyway"], env) as terminal:
        terminal.expect("›")
        terminal.type("First?\n")
        terminal.expect("slow slow")
        terminal.press_ctrl_c()
        terminal.expect("Stopped by the clinician", 20)
        terminal.expect("›")
        terminal.type("Second?\n")
        terminal.expect("A second answer.")
        # readline hears a Ctrl-C only once it waits for a key, a moment after its prompt.
        for said in ("›", "once more, /quit or Ctrl-D leaves.\r\n\r\n› "):
            terminal.expect(said)
            time.sleep(1.0)
            terminal.press_ctrl_c()
        assert terminal.end() == 130
    assert "Traceback" not in terminal.shown


def test_ctrl_c_ends_ask_with_130_and_keeps_what_came(
    env: dict[str, str], ready: Run, demo_model: Path
) -> None:
    program = scripted_program("--pace=50", replies=("slow " * 400,))
    with TerminalSession([*program, "ask", "First?", "--anyway"], env) as terminal:
        terminal.expect("slow slow")
        terminal.press_ctrl_c()
        terminal.expect(NOTICE, 20)
        assert terminal.end() == 130
    assert "Traceback" not in terminal.shown
    identifier = json.loads(ready("history", "list", "--json").stdout)["id"]
    shown = json.loads(ready("history", "show", identifier, "--json").stdout)
    assert shown["messages"][1]["status"] == "stopped"
    assert shown["messages"][1]["text"].startswith("slow slow")


def test_kill_9_leaves_the_question_and_the_partial_reply_marked(
    env: dict[str, str], ready: Run, tmp_path: Path
) -> None:
    program = scripted_program("--pace=50", replies=("slow " * 400,))
    process = subprocess.Popen(
        [*program, "ask", "First?", "--anyway"],
        env=env,
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    with process.stdout:
        assert process.stdout.read(10)
        time.sleep(1.2)
        engines = psutil.Process(process.pid).children(recursive=True)
        process.kill()
        process.wait()
    _, alive = psutil.wait_procs(engines, timeout=60)
    assert engines and not alive
    done = ready("history", "list", "--json")
    assert "interrupted when Consilium last closed" in done.stderr
    shown = ready("history", "show", json.loads(done.stdout)["id"])
    assert "First?" in shown.stdout and "slow slow" in shown.stdout
    assert "Interrupted" in shown.stdout and NOTICE in shown.stdout


def test_a_reader_that_leaves_early_is_no_error(env: dict[str, str], ready: Run) -> None:
    program = scripted_program("--pace=20", replies=("slow " * 400,))
    process = subprocess.Popen(
        [*program, "ask", "First?", "--anyway"],
        env=env,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None and process.stderr is not None
    with process.stderr:
        process.stdout.read(4)
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.wait(30) == 0
    identifier = json.loads(ready("history", "list", "--json").stdout)["id"]
    shown = json.loads(ready("history", "show", identifier, "--json").stdout)
    assert shown["messages"][1]["status"] == "stopped"


def test_a_second_program_on_the_same_vault_is_refused(
    env: dict[str, str], ready: Run, demo_model: Path
) -> None:
    with TerminalSession([*PROGRAM, "chat", "--anyway"], env) as terminal:
        terminal.expect("›")
        done = ready("history", "list")
        assert done.returncode == 1 and "already open" in done.stderr
        assert len(done.stderr.splitlines()) == 1
        terminal.type("/quit\n")
        assert terminal.end() == 0
    assert ready("history", "list").returncode == 0


def test_nothing_is_asked_where_nobody_is(run: Run, env: dict[str, str]) -> None:
    del env["CONSILIUM_PASSPHRASE"]
    for arguments in (("disclaimer", "accept", "--yes"), ("disclaimer", "accept"), ("chat",)):
        done = run(*arguments)
        assert done.returncode == 1 and len(done.stderr.splitlines()) == 1


def test_a_refusal_is_one_line_without_a_log_too(run: Run, tmp_path: Path) -> None:
    (tmp_path / "bad.gguf").write_bytes(b"GGUF")
    done = run("models", "inspect", "bad.gguf")
    assert done.returncode == 1 and len(done.stderr.splitlines()) == 1
    assert "truncated" in done.stderr


def test_termination_keeps_what_came(env: dict[str, str], ready: Run) -> None:
    program = scripted_program("--pace=50", replies=("slow " * 400,))
    process = subprocess.Popen(
        [*program, "ask", "First?", "--anyway"], env=env, stdout=subprocess.PIPE
    )
    assert process.stdout is not None
    with process.stdout:
        process.stdout.read(10)
        process.send_signal(signal.SIGTERM)
        process.wait(30)
    done = ready("history", "list", "--json")
    assert json.loads(done.stdout)["title"] == "First?"


def test_nothing_that_was_typed_lies_open_in_the_data_folder(
    ready: Run, consilium_home: Path
) -> None:
    done = ready("ask", "-", "--anyway", typed="Xylophonitis of the left hand?")
    assert done.returncode == 0, done.stderr
    for path in consilium_home.rglob("*"):
        assert not path.is_file() or b"Xylophonitis" not in path.read_bytes()


def test_a_mistyped_passphrase_may_be_typed_again(env: dict[str, str], run: Run) -> None:
    assert run("disclaimer", "accept", "--yes").returncode == 0
    del env["CONSILIUM_PASSPHRASE"]
    with TerminalSession([*PROGRAM, "history", "list"], env) as terminal:
        terminal.expect("Passphrase:")
        terminal.type("a wrong passphrase\n")
        terminal.expect("Passphrase:")
        terminal.type(f"{PASSPHRASE}\n")
        terminal.expect("no consultation yet")
        assert terminal.end() == 0
    with TerminalSession([*PROGRAM, "history", "list"], env) as terminal:
        for _ in range(3):
            terminal.expect("Passphrase:")
            terminal.type("a wrong passphrase\n")
        assert terminal.end() == 1
    assert "Traceback" not in terminal.shown


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="it asks Linux's kernel")
def test_no_process_opens_an_internet_socket(run: Run, demo_model: Path) -> None:
    done = run("selftest", "--offline", "--json")
    checks = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0 and all(check["ok"] for check in checks), done.stdout
    assert checks[-1]["check"] == "offline" and "seccomp" in checks[-1]["detail"]
    assert {"engine", "answer", "vault"} <= {check["check"] for check in checks}
