"""A person at the keyboard of the installed program, in a real window of an X server."""

from __future__ import annotations

import os
import struct
import subprocess
import sys
import time
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path

import psutil

from app.paths import Home

# Lines of the screen: a caret, a button that says what it does now; another page changes more.
A_TRIFLE = 150
STILL_S = 0.2  # shorter than a caret's blink
A_BLINK_S = 0.03  # of processor time, in a second

CONSILIUM = Path(sys.executable).with_name("consilium")
PATIENCE_S = 60.0


def until(holds: Callable[[], bool], seconds: float = PATIENCE_S) -> None:
    deadline = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.05)


class Screen:
    """What an X server shows, out of its own file."""

    def __init__(self, picture: Path) -> None:
        self._picture = picture

    def lines(self) -> list[int]:
        """A number for each line of the screen, that changes when the line does."""
        content = self._picture.read_bytes()
        size, _, _, _, width, height = struct.unpack_from(">6I", content)
        row = struct.unpack_from(">I", content, 48)[0]
        start = len(content) - row * height
        assert start >= size and row >= width
        return [zlib.adler32(content[at : at + row]) for at in range(start, len(content), row)]

    def is_still(self) -> bool:
        """Whether nothing changes for a moment."""
        before = self.lines()
        time.sleep(STILL_S)
        return before == self.lines()

    def until_still(self) -> None:
        until(self.is_still)

    def until_another_page(self, before: list[int]) -> None:
        until(lambda: changed(before, self.lines()) > A_TRIFLE)
        self.until_still()


def changed(before: list[int], after: list[int]) -> int:
    """How many lines of the screen are others now."""
    return sum(a != b for a, b in zip(before, after, strict=True))


def _worked_s(process: psutil.Process) -> float:
    """Processor time that a process took so far, in seconds."""
    times = process.cpu_times()
    return float(times.user + times.system)


def _rests(process: psutil.Process) -> bool:
    before = _worked_s(process)
    time.sleep(5 * STILL_S)
    return _worked_s(process) - before < A_BLINK_S


class Person:
    """Types into the one window of a display, and looks before going on."""

    def __init__(
        self,
        display: str,
        picture: Path,
        home: Path,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self.screen = Screen(picture)
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

    def look_at_the_window(self, name: str = "Consilium") -> str:
        """Give the keyboard to the window of that name, once it is there; its id."""
        until(lambda: self.windows(name) != [])
        window = self.windows(name)[0]
        self.do("windowfocus", "--sync", window)
        self.screen.until_still()
        return window

    def windows(self, name: str = "Consilium") -> list[str]:
        """Ids of the windows of that name that can be seen."""
        return self.do("search", "--onlyvisible", "--name", name).split()

    def become_new(self, key: str) -> None:
        """Press what replaces the process; until the window of the fresh one stands alone. There
        is a window all along: the covered one stays until then."""
        before = set(self.windows())
        self.do("key", key)

        def has_moved() -> bool:
            now = self.windows() or self.windows()  # one may go while they are counted
            assert now, "the window was gone before the next one was there"
            return not before & set(now)

        until(has_moved)

    def press(self, *keys: str) -> None:
        """One after the other, in one page; until all is done."""
        self.do("key", "--delay", "40", *keys)
        self.screen.until_still()

    def go(self, *keys: str) -> None:
        """Press keys, the last of which brings up another page or dialog; until it stands."""
        if keys[:-1]:
            self.press(*keys[:-1])
        before = self.screen.lines()
        self.do("key", keys[-1])
        self.screen.until_another_page(before)

    def ask(self, name: str, *keys: str) -> None:
        """Press keys that bring up a dialog of that name."""
        self.go(*keys)
        assert self.windows(name), f"{keys} did not bring up {name}"

    def leave(self, key: str, to: str = "Consilium") -> None:
        """Press a key that closes a dialog. Without a window manager nobody gives the keyboard
        back to the window `to`."""
        self.go(key)
        self.look_at_the_window(to)

    def rests(self) -> bool:
        """Whether neither the window nor what it started has anything to do."""
        assert self.program is not None
        try:
            return all(map(_rests, (self.program, *self.program.children(recursive=True))))
        except psutil.NoSuchProcess:  # it came to its end meanwhile
            return False

    def write(self, text: str) -> None:
        self.do("type", "--delay", "8", text)
        self.screen.until_still()

    def begin(self, passphrase: str, note: Callable[[], None] | None = None) -> None:
        """The first start, up to the empty consultation; `note` leads past the page with the
        recovery code, else there is none."""
        self.start()
        self._read_to_its_end()
        self.press("Tab", "space")
        self.go("Return")
        self.write(passphrase)
        self.press("Tab")
        self.write(passphrase)
        self.go("Return")  # makes the vault, then offers a code
        until(lambda: (self._home / "vault.db").exists())
        if note is None:
            self.go("alt+n")
            self.go("alt+g")
        else:
            note()
        self.press("Return")  # the model
        until(lambda: self.engine() is not None)
        self.screen.until_still()

    def _read_to_its_end(self) -> None:
        """Of the disclaimer, which may not be laid out yet."""
        before = self.screen.lines()

        def is_scrolled() -> bool:
            self.press("End")
            return changed(before, self.screen.lines()) > A_TRIFLE

        until(is_scrolled)

    def try_in_vain(self, secret: str) -> None:
        """Type it at the page that asks for another one, up to where the next can be typed."""
        tries = Home(self._home).tries
        self.write(secret)
        before = tries.read_bytes()
        self.press("Return")
        until(lambda: tries.read_bytes() != before)
        # It is counted before the key is derived, which a busy machine takes long over.
        program = self.program
        assert program is not None
        until(lambda: _rests(program))
        self.screen.until_still()
        self.press("ctrl+a")

    def engine(self) -> psutil.Process | None:
        assert self.program is not None
        for child in self.program.children():
            if "app.engine" in child.cmdline():
                return child
        return None

    def send(self, text: str, *, anyway: bool = False) -> None:
        """Type it, press Return, and wait until the engine has answered and rests again: a screen
        that stands still may only be waiting for it. `anyway`: it is no question that the
        demonstration knows, and is asked all the same."""
        program, engine = self.program, self.engine()
        assert program is not None and engine is not None
        self.write(text)
        before = _worked_s(engine)
        self.do("key", "Return")
        if anyway:
            until(lambda: _rests(program))
            self.do("key", "alt+s")
        until(lambda: _worked_s(engine) - before > A_BLINK_S)
        until(lambda: _rests(engine))
        self.screen.until_still()

    def kill(self) -> None:
        assert self.program is not None
        children = self.program.children(recursive=True)
        self.program.kill()
        self.program.wait()
        psutil.wait_procs(children, timeout=60)

    def _program_env(self) -> dict[str, str]:
        return {**self.environment, "CONSILIUM_HOME": str(self._home), "QT_QPA_PLATFORM": "xcb"}

    def do(self, *words: str) -> str:
        """Let xdotool do something; what it says."""
        return subprocess.run(
            ["xdotool", *words], env=self.environment, capture_output=True, text=True, check=False
        ).stdout.strip()
