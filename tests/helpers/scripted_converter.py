"""A converter that plays a script, for tests of what the window makes of it.

It reads what to do from the file that CONSILIUM_TEST_CONVERTER names, one word a line: `tell JSON`,
`text WORDS`, `wait` (until it is ended; then it says that it was stopped, as the real one does),
`linger SECONDS` (it takes that long to end), `write` (the target, by copying the file behind it),
`exit STATUS`.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from types import FrameType
from typing import Any

VARIABLE = "CONSILIUM_TEST_CONVERTER"


def scripted_converter() -> list[str]:
    return [sys.executable, "-m", "tests.helpers.scripted_converter"]


def progress(stage: str, done: int, total: int = 100, **more: Any) -> str:
    """The line of a script that tells how far it has come."""
    told = {"event": "progress", "stage": stage, "done": done, "total": total, "tensor": ""}
    return "tell " + json.dumps({**told, "overall": done / total, "seconds_left": 60.0} | more)


def error(message: str, kind: str) -> str:
    return "tell " + json.dumps({"event": "error", "message": message, "kind": kind})


def done(path: str = "") -> str:
    told = {"event": "done", "path": path, "size": 1, "seconds": 1.0, "resumed": 0}
    return "tell " + json.dumps(told)


def main(arguments: Sequence[str]) -> int:
    target = arguments[arguments.index("-o") + 1] if "-o" in arguments else ""

    lingers: list[float] = []

    def ended(_number: int, _frame: FrameType | None) -> None:
        time.sleep(sum(lingers))
        print(json.dumps({"event": "error", "message": "Stopped.", "kind": "stopped"}), flush=True)
        sys.exit(130)

    signal.signal(signal.SIGTERM, ended)
    for line in Path(os.environ[VARIABLE]).read_text(encoding="utf-8").splitlines():
        word, _, rest = line.partition(" ")
        match word:
            case "tell" | "text":
                print(rest, flush=True)
            case "wait":
                while True:
                    time.sleep(0.02)
            case "linger":
                lingers.append(float(rest))
            case "write":
                shutil.copyfile(rest, target)
            case "exit":
                return int(rest)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
