"""`consilium compliance report`: facts of the installation, and no word of a consultation."""

from __future__ import annotations

from pathlib import Path

from app.export.evidence_html import CLAIM
from tests.unit.cli.conftest import Consilium


def test_the_report_has_facts_hazards_and_no_text(ready: Consilium, tmp_path: Path) -> None:
    consilium = ready
    consilium.engine(replies=("Rest.",))
    asked = consilium("ask", "A question that stays in the vault")
    assert asked.code == 0
    out = tmp_path / "report.html"
    made = consilium("compliance", "report", "--no-selftest", "-o", str(out))
    assert made.code == 0 and "no text of any consultation" in made.err
    page = out.read_text("utf-8")
    assert CLAIM in page and "Hazard log" in page and "not run for this report" in page
    assert "stays in the vault" not in page
    assert '<th scope="row">questions</th><td>1</td>' in page
    assert "replies: complete" in page and "temperature" in page
    assert "default-src 'none'" in page and "<script" not in page and "http://" not in page


def test_the_report_goes_to_standard_output(ready: Consilium) -> None:
    consilium = ready
    made = consilium("compliance", "report", "--no-selftest")
    assert made.code == 0 and made.out.startswith("<!DOCTYPE html>")
