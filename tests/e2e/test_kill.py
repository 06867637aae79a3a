"""kill -9 in the middle of an hour of use: nothing that was shown is missing (tests/kill).

CONSILIUM_KILLS=500 makes the long form of it.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.tree import ROOT


@pytest.mark.slow
@pytest.mark.timeout(7200)
def test_no_shown_word_is_missing_after_any_kill(tmp_path: Path) -> None:
    kills = os.environ.get("CONSILIUM_KILLS", "8")
    ran = subprocess.run(
        [sys.executable, "-m", "tests.kill", "--kills", kills],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "TMPDIR": str(tmp_path)},
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "none missing" in ran.stdout
