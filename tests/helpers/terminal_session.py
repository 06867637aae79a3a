"""A program on a terminal of its own, typed at and read as a person does."""

from __future__ import annotations

import codecs
import fcntl
import os
import re
import select
import subprocess
import termios
import time
from collections.abc import Mapping, Sequence
from types import TracebackType

_ESCAPES = re.compile(r"\x1b\[[0-9;?]*[a-zA-Z]")


class TerminalSession:
    """`with TerminalSession(command, env) as t: t.expect("Passphrase"); t.type("…\\n")`."""

    def __init__(self, command: Sequence[str], env: Mapping[str, str]) -> None:
        self._master, slave = os.openpty()
        self.process = subprocess.Popen(
            command,
            stdin=slave,
            stdout=slave,
            stderr=slave,
            env={**env, "TERM": "xterm"},
            start_new_session=True,
            # The terminal becomes the session's own, so that /dev/tty and Ctrl-C work.
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
        )
        os.close(slave)
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self.shown = ""
        self._read = 0

    def type(self, text: str) -> None:
        os.write(self._master, text.encode())

    def press_ctrl_c(self) -> None:
        self.type("\x03")

    def hang_up(self) -> None:
        """Close the terminal, as who closes its window does."""
        os.close(self._master)

    def expect(self, text: str, seconds: float = 60) -> str:
        """Wait until `text` was shown after what was expected before; what stood before it."""
        deadline = time.monotonic() + seconds
        while (found := self.shown.find(text, self._read)) < 0:
            if not self._more(deadline):
                raise AssertionError(f"not shown: {text!r}; but {self.shown[self._read :]!r}")
        before = self.shown[self._read : found]
        self._read = found + len(text)
        return before

    def end(self, seconds: float = 60) -> int:
        """Wait for the program's end; its exit status."""
        deadline = time.monotonic() + seconds
        while self._more(deadline):
            pass
        return self.process.wait(timeout=max(0.1, deadline - time.monotonic()))

    def _more(self, deadline: float) -> bool:
        ready, _, _ = select.select([self._master], [], [], max(0, deadline - time.monotonic()))
        if not ready:
            return False
        try:
            data = os.read(self._master, 65536)
        except OSError:  # Linux says so when the other side is closed
            return False
        self.shown = _ESCAPES.sub("", self.shown + self._decoder.decode(data))
        return bool(data)

    def __enter__(self) -> TerminalSession:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        os.close(self._master)
