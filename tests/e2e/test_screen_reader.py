"""What a screen reader is given: a name for each control, and what changes said aloud.

The whole of it in a real window, through AT-SPI on a bus of the test's own.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.tree import ROOT

LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
SYSTEM_PYTHON = Path("/usr/bin/python3")
READER = ROOT / "tests" / "helpers" / "screen_reader.py"
WAIT_S = 40
CONTROLS = {
    "push button", "toggle button", "check box", "radio button", "text", "password text", "entry",
    "combo box", "spin button", "slider", "list", "list item", "menu item", "check menu item",
    "page tab", "table cell", "scroll pane", "progress bar",
}  # fmt: skip


def _missing() -> str:
    if not sys.platform.startswith("linux"):
        return "AT-SPI is Linux's own"
    for name in ("Xvfb", "dbus-daemon"):
        if shutil.which(name) is None:
            return f"{name} is not installed"
    if not LAUNCHER.exists():
        return "at-spi2-core is not installed"
    has = [SYSTEM_PYTHON, "-c", "import pyatspi"]
    if not SYSTEM_PYTHON.exists() or subprocess.run(has, capture_output=True).returncode:
        return "python3-pyatspi is not installed"
    return ""


pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(_missing()), reason=_missing() or "all is there"),
]


class ReaderProcess:
    """`screen_reader.py`, and what is asked of it."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def ask(self, *request: str | int) -> Any:
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.write(json.dumps(request) + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())

    def tree(self) -> list[dict[str, Any]]:
        tree = self.ask("tree")
        return tree if isinstance(tree, list) else []  # it changed while it was read

    def names(self) -> list[str]:
        return [node["name"] for node in self.tree()]

    def until(self, holds: Callable[[], bool], what: str) -> None:
        end = time.monotonic() + WAIT_S
        while not holds():
            assert time.monotonic() < end, f"waited in vain for {what}: {self.names()}"
            time.sleep(0.2)

    def until_shown(self, name: str) -> None:
        self.until(lambda: name in self.names(), name)

    def press(self, name: str) -> None:
        self.until_shown(name)
        self.until(lambda: self.ask("press", name) is True, f"pressing {name}")

    def write(self, name: str, text: str) -> None:
        self.until_shown(name)
        self.until(lambda: self.ask("write", name, text) is True, f"writing into {name}")

    def choose(self, name: str, number: int) -> None:
        self.until_shown(name)
        self.until(lambda: self.ask("choose", name, number) is True, f"line {number} of {name}")

    def heard(self) -> list[str]:
        heard: list[str] = self.ask("heard")
        return heard

    def unnamed(self) -> list[dict[str, Any]]:
        """Controls on the screen of which a screen reader could say only what kind they are."""
        return [
            node
            for node in self.tree()
            if node["role"] in CONTROLS and not (node["name"] or node["description"]).strip()
        ]


@pytest.fixture
def reader(tmp_path: Path, consilium_home: Path) -> Iterator[ReaderProcess]:
    """A screen reader beside a window of its own, at the very first start."""
    with contextlib.ExitStack() as opened:

        def start(command: list[str | Path], environment: dict[str, str], **more: Any) -> Any:
            process = subprocess.Popen(command, env=environment, text=True, **more)
            opened.enter_context(process)  # waits, and closes what leads to it
            opened.callback(process.terminate)
            return process

        runtime = tmp_path / "run"
        runtime.mkdir(mode=0o700)
        env = {**os.environ, "XDG_RUNTIME_DIR": str(runtime), "NO_AT_BRIDGE": "0"}
        read, write = os.pipe()
        quiet = {"stderr": subprocess.DEVNULL}
        start(
            ["Xvfb", "-displayfd", str(write), "-nolisten", "tcp"], env, pass_fds=[write], **quiet
        )
        os.close(write)
        with os.fdopen(read) as numbers:
            env["DISPLAY"] = f":{numbers.readline().strip()}"
        bus = start(
            ["dbus-daemon", "--session", "--nofork", "--print-address"],
            env,
            stdout=subprocess.PIPE,
            **quiet,
        )
        env["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        start([LAUNCHER, "--launch-immediately", "--a11y=1", "--screen-reader=1"], env, **quiet)
        process = start([SYSTEM_PYTHON, READER], env, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        window = {
            **env,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "CONSILIUM_HOME": str(consilium_home),
        }
        start([sys.executable, "-m", "tests.helpers.scripted_window"], window, cwd=ROOT, **quiet)
        yield ReaderProcess(process)


PASSPHRASE = "correct horse battery"
WRITTEN_COPY = " of your written copy"
SETTINGS = ("Appearance", "Answers", "Engine", "Security", "History", "Backups")


def test_a_first_start_and_a_consultation_by_a_screen_reader_alone(reader: ReaderProcess) -> None:
    unnamed: list[str] = []

    def look(where: str) -> None:
        unnamed.extend(f"{where}: {node}" for node in reader.unnamed())

    reader.until_shown("I have read and understood this")
    look("disclaimer")
    reader.press("I have read and understood this")
    reader.press("Continue")
    reader.until_shown("Step 2 of 4")
    look("passphrase")
    for field in ("Passphrase", "Passphrase again"):
        reader.write(field, PASSPHRASE)
    reader.press("Create the vault")
    reader.until_shown("Step 3 of 4")
    look("recovery code")
    told = [name.partition(": ") for name in reader.names() if name.startswith("Group ")]
    groups = {group: letters.replace(" ", "") for group, _, letters in told}
    assert len(groups) == 8
    reader.press("I have written it down")
    reader.until(lambda: any(WRITTEN_COPY in name for name in reader.names()), "the question")
    look("one group of the code")
    [field] = [n for n in reader.names() if n.startswith("Group ") and n.endswith(WRITTEN_COPY)]
    reader.write(field, groups[field.removesuffix(WRITTEN_COPY)])
    reader.press("Confirm")
    reader.until_shown("Step 4 of 4")
    look("model")
    reader.press("Start")
    reader.until_shown("Send")
    look("empty consultation")

    reader.write("Your message", "What helps against a cold?")
    reader.press("Send")
    reader.until(lambda: "The answer is complete." in reader.heard(), "the end of the answer")
    look("consultation")
    heard = reader.heard()
    # By finished blocks, not by tokens, and none of Markdown's signs.
    assert heard[0] == "The answer begins." and heard[-1] == "The answer is complete."
    assert 2 <= len(heard) - 2 <= 4
    said = " ".join("\n".join(heard[1:-1]).split())
    assert said == "Rest. 1. Fluids 2. Paracetamol 1 g Come back if it gets worse."
    [reply] = [name for name in reader.names() if name.startswith("Answer: ")]
    assert "**" not in reply and "Disclaimer" in reply

    reader.press("Settings")
    reader.until_shown("Pages of the settings")
    for number, page in enumerate(SETTINGS):
        reader.choose("Pages of the settings", number)
        time.sleep(0.5)  # what the page reads in the background
        look(f"settings, {page}")
    reader.choose("Pages of the settings", 0)
    reader.until_shown("Dark")
    roles = {node["name"]: node["role"] for node in reader.tree()}
    assert roles["Dark"] == roles["Light"] == "radio button"
    reader.press("Close")

    reader.press("Deleted consultations")
    reader.until_shown("Nothing was deleted.")
    look("trash")
    reader.press("Close")
    reader.press("Lock (Ctrl+L)")
    reader.until(lambda: "Locked" in reader.heard(), "the lock being said")
    assert not unnamed, unnamed
