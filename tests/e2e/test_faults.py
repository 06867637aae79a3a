"""Faults end the engine, never the window: kills at random moments, and files that are spoilt.

CONSILIUM_ENGINE_KILLS=100 and CONSILIUM_SPOILT_FILES=200 make the long forms (tests/faults).
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.tree import ROOT

pytestmark = [pytest.mark.e2e, pytest.mark.slow, pytest.mark.timeout(3600)]


def run(module: str, *arguments: str) -> str:
    ran = subprocess.run(
        [sys.executable, "-m", f"tests.faults.{module}", *arguments],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return ran.stdout


def test_nothing_that_was_shown_is_missing_after_any_kill_of_the_engine(
    tmp_path: Path, demo_model: Path
) -> None:
    kills = os.environ.get("CONSILIUM_ENGINE_KILLS", "5")
    said = run("kills", str(tmp_path / "home"), str(demo_model), "--kills", kills)
    assert "none missing" in said and "no engine left over" in said


def test_each_spoilt_file_is_refused_in_a_sentence_and_the_window_answers(tmp_path: Path) -> None:
    ways = os.environ.get("CONSILIUM_SPOILT_FILES", "6")
    said = run("corrupted", str(tmp_path / "spoilt"), "--ways", ways)
    assert "the window answered after each" in said
