"""A screen reader beside a window, for tests: what `screen_reader.py` sees, hears and does."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

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


def missing() -> str:
    """What a test with a screen reader lacks here, empty for nothing."""
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

    def unnamed(self, tree: list[dict[str, Any]] | None = None) -> list[dict[str, Any]]:
        """Controls on the screen of which a screen reader could say only what kind they are."""
        return [
            node
            for node in (self.tree() if tree is None else tree)
            if node["role"] in CONTROLS and not (node["name"] or node["description"]).strip()
        ]


@contextmanager
def screen_reader(folder: Path) -> Iterator[tuple[ReaderProcess, dict[str, str], Path]]:
    """A screen reader on a display and a bus of its own; the environment of the window that it is
    to read; and the file in which the X server keeps what its screen shows."""
    with ExitStack() as opened:

        def start(command: list[str | Path], environment: dict[str, str], **more: Any) -> Any:
            process = subprocess.Popen(command, env=environment, text=True, **more)
            opened.enter_context(process)  # waits, and closes what leads to it
            opened.callback(process.terminate)
            return process

        runtime, screen = folder / "run", folder / "screen"
        for each in (runtime, screen):
            each.mkdir(mode=0o700)
        env = {**os.environ, "XDG_RUNTIME_DIR": str(runtime), "NO_AT_BRIDGE": "0"}
        read, write = os.pipe()
        quiet = {"stderr": subprocess.DEVNULL}
        display = ["Xvfb", "-noreset", "-displayfd", str(write), "-screen", "0", "1400x1000x24"]
        start([*display, "-nolisten", "tcp", "-fbdir", screen], env, pass_fds=[write], **quiet)
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
        env |= {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        yield ReaderProcess(process), env, screen / "Xvfb_screen0"
