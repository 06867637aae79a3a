"""A person at the keyboard of the installed program, in a real window of an X server."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import psutil

CONSILIUM = Path(sys.executable).with_name("consilium")
PATIENCE_S = 60.0


def until(holds: Callable[[], bool], seconds: float = PATIENCE_S) -> None:
    deadline = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.1)


class Person:
    """Types into the one window of a display."""

    def __init__(
        self, display: str, home: Path, environment: Mapping[str, str] | None = None
    ) -> None:
        self.environment = {**os.environ, **(environment or {}), "DISPLAY": display}
        self._home = home
        self.program: psutil.Popen | None = None

    def start(self) -> None:
        self.program = psutil.Popen([str(CONSILIUM)], env=self._program_env())
        self.look_at_the_window()

    def start_again(self) -> subprocess.CompletedProcess[str]:
        """A second start, while the first window is open; until it ends."""
        return subprocess.run(
            [CONSILIUM],
            env=self._program_env(),
            capture_output=True,
            text=True,
            timeout=PATIENCE_S,
            check=False,
        )

    def look_at_the_window(self) -> str:
        """Give the keyboard to the window, once it is there; its id."""
        until(lambda: self.do("search", "--onlyvisible", "--name", "Consilium") != "")
        window = self.do("search", "--onlyvisible", "--name", "Consilium").split()[0]
        self.do("windowfocus", "--sync", window)
        time.sleep(1.0)
        return window

    def press(self, *keys: str) -> None:
        for key in keys:
            self.do("key", key)
            time.sleep(0.3)

    def write(self, text: str) -> None:
        self.do("type", "--delay", "12", text)
        time.sleep(0.3)

    def engine(self) -> psutil.Process | None:
        assert self.program is not None
        for child in self.program.children():
            if "app.engine" in child.cmdline():
                return child
        return None

    def kill(self) -> None:
        assert self.program is not None
        children = self.program.children(recursive=True)
        self.program.kill()
        self.program.wait()
        psutil.wait_procs(children, timeout=10)

    def _program_env(self) -> dict[str, str]:
        return {**self.environment, "CONSILIUM_HOME": str(self._home), "QT_QPA_PLATFORM": "xcb"}

    def do(self, *words: str) -> str:
        """Let xdotool do something; what it says."""
        return subprocess.run(
            ["xdotool", *words], env=self.environment, capture_output=True, text=True, check=False
        ).stdout.strip()
