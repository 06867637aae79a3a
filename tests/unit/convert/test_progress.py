"""Progress on a terminal is one line that rewrites itself; elsewhere it is one line at the end."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

from convert.progress import JsonReporter, TextReporter
from tests.helpers.tree import ROOT


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


class Clock:
    """Advances by a step each time that it is read."""

    def __init__(self, step: float) -> None:
        self.now, self.step = 0.0, step

    def __call__(self) -> float:
        self.now += self.step
        return self.now


def test_a_terminal_gets_one_line_rewritten() -> None:
    err = Terminal()
    reporter = TextReporter(io.StringIO(), err, Clock(1.0))
    for done in (10_000_000, 20_000_000, 40_000_000):
        reporter.progress("convert", done, 40_000_000, "blk.0.ffn_down_exps.weight")
    reporter.done("x.gguf", 40_000_000, 0)
    lines = err.getvalue().removesuffix("\n").split("\r\x1b[K")
    assert lines[0] == ""
    assert " 25%  convert 10.0 MB of 40.0 MB (25%)" in lines[1]
    assert lines[3].startswith("100%  convert 40.0 MB of 40.0 MB (100%)")
    assert err.getvalue().count("\n") == 1
    assert all(len(line) < 80 for line in lines)


def test_an_error_does_not_share_the_line_of_progress() -> None:
    err = Terminal()
    reporter = TextReporter(io.StringIO(), err, Clock(1.0))
    reporter.progress("convert", 1, 2, "x")
    reporter.error("The disk is full.")
    assert err.getvalue().endswith("x\nconsilium-convert: The disk is full.\n")


def test_a_file_gets_one_line_at_the_end() -> None:
    err = io.StringIO()
    reporter = TextReporter(io.StringIO(), err, Clock(1.0))
    for done in range(1, 101):
        reporter.progress("convert", done, 100, "x")
    assert err.getvalue().count("\n") == 1


def test_json_tells_at_most_ten_times_a_second_and_always_the_end() -> None:
    out, clock = io.StringIO(), Clock(0.0)
    reporter = JsonReporter(out, clock)
    for done in range(1, 101):
        clock.now += 0.01
        reporter.progress("convert", done, 100, "x")
    done = [json.loads(line)["done"] for line in out.getvalue().splitlines()]
    assert 9 <= len(done) <= 12
    assert done[-1] == 100


def test_json_names_every_path_in_a_code_page_that_lacks_its_letters(tmp_path: Path) -> None:
    path = tmp_path / "Γιατρός 患者.gguf"
    ended = subprocess.run(
        [sys.executable, "-m", "convert", "fidelity", path, "--reference", path, "--json"],
        cwd=ROOT,
        env=os.environ | {"PYTHONIOENCODING": "cp1252"},
        capture_output=True,
        check=False,
    )
    event = json.loads(ended.stdout.decode("cp1252"))
    assert (ended.returncode, event["event"]) == (1, "error")
    assert str(path) in event["message"]
