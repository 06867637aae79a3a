"""The threat model and the hazard log claim nothing that no test holds."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parent
DOCS = TESTS.parent / "docs"


@pytest.mark.parametrize(("page", "least"), [("threat-model.md", 30), ("hazards.md", 30)])
def test_every_test_that_a_page_of_claims_names_exists(page: str, least: int) -> None:
    text = (DOCS / page).read_text("utf-8")
    named = set(re.findall(r"`(?:tests/[\w/]+/)?(test_\w+(?:\.py)?)`", text))
    files = list(TESTS.rglob("test_*.py"))
    there = {path.name for path in files}
    for path in files:
        there |= set(re.findall(r"^def (test_\w+)\(", path.read_text("utf-8"), re.MULTILINE))
    assert len(named) > least
    assert named <= there, f"no test holds: {sorted(named - there)}"
