"""The pictures of the guide are made by one command, all of them and no others."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

pytestmark = [pytest.mark.gui, pytest.mark.e2e, pytest.mark.slow]


def test_the_command_makes_every_picture_that_the_guide_shows(tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    ended = subprocess.run(
        [sys.executable, "-m", "tests.helpers.pictures", str(folder)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    made = {path.name: path.stat().st_size for path in folder.iterdir()}
    assert set(made) == {path.name for path in (ROOT / "docs" / "pictures").glob("*.png")}
    assert all(made.values())
