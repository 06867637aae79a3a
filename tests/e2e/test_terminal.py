"""A terminal: what is pasted is one question, and no engine outlives what was closed or killed."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from tests.helpers.scripted_engine import scripted_program
from tests.helpers.terminal_session import TerminalSession

pytestmark = [pytest.mark.e2e, pytest.mark.slow]

PROGRAM = [str(Path(sys.executable).with_name("consilium"))]


@pytest.fixture
def env(consilium_home: Path, demo_model: Path) -> dict[str, str]:
    env = {**os.environ, "CONSILIUM_PASSPHRASE": "sixteen wild geese"}
    subprocess.run(
        [*PROGRAM, "disclaimer", "accept", "--yes"], env=env, check=True, capture_output=True
    )
    return env


def engines_of(pid: int) -> list[psutil.Process]:
    found = psutil.Process(pid).children(recursive=True)
    return [child for child in found if "app.engine" in child.cmdline()]


def wait_until_gone(engines: list[psutil.Process]) -> None:
    assert engines
    _, alive = psutil.wait_procs(engines, timeout=60)
    assert not alive, "an engine was left over"


@pytest.mark.parametrize("last", ["C. bisoprolol\n", "C. bisoprolol"])
def test_lines_that_are_pasted_at_once_are_one_question(env: dict[str, str], last: str) -> None:
    pasted = "Which drug lowers mortality?\nA. digoxin\nB. furosemide\n" + last
    program = scripted_program(replies=("The third one.",))
    with TerminalSession([*program, "chat", "--anyway"], env) as terminal:
        terminal.expect("› ")
        time.sleep(0.5)  # until readline waits for a key
        terminal.type(pasted)
        if not last.endswith("\n"):
            terminal.expect("bisoprolol")
            time.sleep(0.5)
            terminal.type("\n")
        terminal.expect("The third one.")
        terminal.expect("› ")
        terminal.type("/quit\n")
        assert terminal.end() == 0
    listed = subprocess.run(
        [*PROGRAM, "history", "list", "--json"], env=env, capture_output=True, text=True, check=True
    ).stdout.splitlines()
    shown = subprocess.run(
        [*PROGRAM, "history", "show", json.loads(listed[0])["id"], "--json"],
        env=env, capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    assert len(listed) == 1
    assert json.loads(shown)["messages"][0]["text"] == pasted.strip()


def asking(env: dict[str, str]) -> TerminalSession:
    """`ask` with the real engine in the middle of an answer."""
    return TerminalSession(
        [*PROGRAM, "ask", "--anyway", "What do you ask a man with chest pain?"], env
    )


def wait_for_engine(pid: int) -> list[psutil.Process]:
    deadline = time.monotonic() + 60
    while not (found := engines_of(pid)):
        assert time.monotonic() < deadline, "no engine was started"
        time.sleep(0.01)
    return found


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
def test_no_engine_outlives_an_ask_that_is_killed(
    env: dict[str, str], number: signal.Signals
) -> None:
    with asking(env) as terminal:
        engines = wait_for_engine(terminal.process.pid)
        terminal.process.send_signal(number)
        wait_until_gone(engines)


@pytest.mark.parametrize("command", ["ask", "chat"])
def test_no_engine_outlives_its_terminal(env: dict[str, str], command: str) -> None:
    words = ["What do you ask a man with chest pain?"] if command == "ask" else []
    terminal = TerminalSession([*PROGRAM, command, "--anyway", *words], env)
    try:
        if command == "chat":
            terminal.expect("› ")
            terminal.type("What do you ask a man with chest pain?\n")
        engines = wait_for_engine(terminal.process.pid)
        terminal.hang_up()
        wait_until_gone(engines)
        terminal.process.wait(10)
    finally:
        terminal.process.kill()
        terminal.process.wait()
