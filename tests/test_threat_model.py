"""The threat model claims nothing that no test holds."""

from __future__ import annotations

import re
from pathlib import Path

TESTS = Path(__file__).resolve().parent
PAGE = TESTS.parent / "docs" / "threat-model.md"


def test_every_test_that_the_threat_model_names_exists() -> None:
    named = set(re.findall(r"`(?:tests/[\w/]+/)?(test_\w+(?:\.py)?)`", PAGE.read_text("utf-8")))
    files = list(TESTS.rglob("test_*.py"))
    there = {path.name for path in files}
    for path in files:
        there |= set(re.findall(r"^def (test_\w+)\(", path.read_text("utf-8"), re.MULTILINE))
    assert len(named) > 30
    assert named <= there, f"no test holds: {sorted(named - there)}"
