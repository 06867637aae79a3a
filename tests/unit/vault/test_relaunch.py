"""A fresh process takes the place of this one: same number, same arguments, no passphrase."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.services.vault.relaunch import (
    LOCKED,
    Standing,
    environment_after,
    taken_repair,
    taken_restored,
    taken_standing,
)
from tests.helpers.tree import ROOT

PROGRAM = """
import os, sys
from app.services.vault.relaunch import Standing, replace_process, taken_standing
stood = taken_standing()
print(os.getpid(), sys.argv[1:], stood, os.environ.get("CONSILIUM_PASSPHRASE"),
      os.environ.get("CONSILIUM_LOCKED"), flush=True)
if stood is None:
    secret = "written in memory"
    replace_process(Standing.BEHIND)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot replace a process")
def test_the_process_is_replaced_once_with_its_arguments(tmp_path: Path) -> None:
    script = tmp_path / "program.py"
    script.write_text(PROGRAM, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, str(script), "--same", "arguments here"],
        env={**os.environ, "PYTHONPATH": str(ROOT), "CONSILIUM_PASSPHRASE": "not for the next"},
        capture_output=True,
        text=True,
        check=True,
    )
    first, second = done.stdout.splitlines()
    number = first.split()[0]
    assert first == f"{number} ['--same', 'arguments here'] None not for the next None"
    assert second == f"{number} ['--same', 'arguments here'] behind None None"


def test_how_it_stood_is_told_once_and_rubbish_is_nothing() -> None:
    environment = environment_after(Standing.MINIMIZED, {"A": "1", "CONSILIUM_PASSPHRASE": "x"})
    assert "CONSILIUM_PASSPHRASE" not in environment
    assert taken_standing(environment) is Standing.MINIMIZED
    assert taken_standing(environment) is None
    assert taken_standing({LOCKED: "on its head"}) is None


def test_what_was_restored_is_told_once_and_only_after_that() -> None:
    before = {"HOME": "/home/someone"}
    after = environment_after(Standing.FRONT, before, "The backup is in place.")
    assert taken_restored(after) == "The backup is in place."
    assert taken_restored(after) == ""
    assert taken_restored(environment_after(Standing.FRONT, before)) == ""


def test_that_a_repair_is_wanted_is_told_once_and_only_then() -> None:
    after = environment_after(Standing.FRONT, {}, repair=True)
    assert taken_repair(after)
    assert not taken_repair(after)
    assert not taken_repair(environment_after(Standing.FRONT, {}))
