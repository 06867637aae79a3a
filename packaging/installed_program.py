"""A program that was installed in a bare system, and what is asked of it there: its self-test, an
answer in the terminal, and a window with an answer.
"""

from __future__ import annotations

import json
import os
import subprocess
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from roots import Root
from stages import Terminal

PASSPHRASE = "sixteen wild geese"
# Of the demonstration's corpus.
QUESTION = "What is the meaning of apraxia?"
ANSWER = "Inability to carry out a learned, purposeful movement"
WINDOW_QUESTION = "What is the meaning of cardiogenic shock?"
WINDOW_ANSWER = "Failure of the heart to pump enough blood"
WINDOW_S = 60.0


@dataclass(frozen=True)
class Installed:
    """What runs the program's commands there, and what opens its window, of which nothing is under
    way any more when two pictures `still_s` seconds apart are alike."""

    root: Root
    command: tuple[str, ...]
    window: tuple[str, ...] = ()
    env: Mapping[str, str] = field(default_factory=dict)
    still_s: float = 1.0

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """A command of it, with the passphrase."""
        env = {**self.env, "CONSILIUM_PASSPHRASE": PASSPHRASE}
        return self.root.run(*self.command, *arguments, env=env)


class Checks:
    """Runs checks one after the other, prints what each found, and remembers whether all passed."""

    def __init__(self, terminal: Terminal) -> None:
        self.terminal = terminal
        self.failed: list[str] = []

    def check(self, name: str, look: Callable[[], str]) -> None:
        """`look` returns what it found, and raises AssertionError or an error of the system."""
        began = time.monotonic()
        try:
            found = look()
        except (AssertionError, OSError, subprocess.SubprocessError) as error:
            self.failed.append(name)
            found = f"FAILED: {error}"
        self.terminal.say(f"{name}: {found} ({time.monotonic() - began:.1f} s)")


def selftest(program: Installed) -> str:
    """Its engine, as the self-test names it."""
    done = program.run("selftest")
    assert done.returncode == 0, done.stdout[-800:]
    engine = next(line for line in done.stdout.splitlines() if "engine:" in line)
    return engine.partition("engine: ")[2]


def ask(program: Installed) -> str:
    """The beginning of an answer, which was the right one."""
    accepted = program.run("disclaimer", "accept", "--yes")
    assert accepted.returncode == 0, accepted.stdout
    done = program.run("ask", QUESTION, "--temperature", "0")
    assert done.returncode == 0 and ANSWER in done.stdout, done.stdout[-500:]
    return " ".join(done.stdout.split())[:80]


def show_window(program: Installed, picture: Path) -> str:
    """Open the window on a display of ours, unlock the vault, ask, and take a picture of that."""
    display = f":{os.getpid() % 1000 + 100}"
    server = subprocess.Popen(
        ["Xvfb", display, "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    window = None
    try:
        began = time.monotonic()
        env = {**program.env, "DISPLAY": display, "QT_XCB_NO_MITSHM": "1"}
        while _x(display, "xdpyinfo").returncode != 0:
            assert time.monotonic() - began < WINDOW_S, "Xvfb did not start"
            time.sleep(0.1)
        window = subprocess.Popen(
            program.root.command(*(program.window or program.command), env=env),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        seen = _shown(display, began)
        for text in (PASSPHRASE, WINDOW_QUESTION):
            _typed(display, text)
            _pause_until_still(display, picture, program.still_s)
    finally:
        if window is not None:
            program.root.end(window)
        server.terminate()
        server.wait()
    _require_window_answer(program)
    return f"shown after {seen:.1f} s, answered, {picture.name}"


def _require_window_answer(program: Installed) -> None:
    """What the vault kept of the window's question, as the terminal shows it."""
    listed = program.run("history", "list", "--json")
    assert listed.returncode == 0, listed.stdout[-500:]
    newest_one = json.loads(listed.stdout.splitlines()[0])
    shown = program.run("history", "show", newest_one["id"])
    said = " ".join(shown.stdout.split())
    assert WINDOW_QUESTION in said and WINDOW_ANSWER in said, shown.stdout[-500:]


def _x(display: str, *command: str) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "DISPLAY": display}
    return subprocess.run(command, env=env, capture_output=True, text=True, check=False)


def _shown(display: str, began: float) -> float:
    while not _x(display, "xdotool", "search", "--onlyvisible", "--name", "Consilium").stdout:
        assert time.monotonic() - began < WINDOW_S, "no window was shown"
        time.sleep(0.1)
    return time.monotonic() - began


def _typed(display: str, text: str) -> None:
    time.sleep(2.0)  # the page behind a window that is shown
    _x(display, "xdotool", "type", "--delay", "30", text)
    _x(display, "xdotool", "key", "Return")


def _pause_until_still(display: str, picture: Path, still_s: float) -> None:
    began, before = time.monotonic(), b""
    time.sleep(3.0)
    while time.monotonic() - began < WINDOW_S:
        _x(display, "import", "-window", "root", str(picture))
        content = picture.read_bytes() if picture.exists() else b""
        if content and abs(len(content) - len(before)) < 200:
            return
        before = content
        time.sleep(still_s)
