"""`consilium compliance report`: facts of the installation, and no word of a consultation."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.core.evaluation.exam_files import ExamKind
from app.core.evaluation.exam_prompts import PromptStyle, Protocol
from app.core.evaluation.exam_records import ExamAnswer, ExamRunHead
from app.core.models.fidelity_report import FidelityReport
from app.export.evidence_html import CLAIM
from app.paths import Home
from app.services.clinical import evidence
from app.services.models.fidelity.fidelity_measurement import FidelityMeasurement
from app.services.models.fidelity.fidelity_sidecar import write_sidecar
from app.store.exam_runs import ExamRunFiles
from tests.helpers.pdf import pages_of
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


def test_an_evaluation_is_told_with_what_it_lacks(
    ready: Consilium, monkeypatch: pytest.MonkeyPatch
) -> None:
    consilium = ready
    monkeypatch.setattr(evidence, "_MOST_RUNS", 2)
    files = ExamRunFiles(consilium.home / "evaluations")
    for seed, asked, demonstration in ((1, 4, False), (2, 4, True), (3, 3, False)):
        head = ExamRunHead(
            ExamKind.MEDQA, Protocol.LOGPROB, PromptStyle.PLAIN, "", 4, 9, seed, "f" * 64, "Model",
            "a" * 64, "Q4_K_M", "f16", 0, "0.1.0", "b1", float(seed), demonstration,
        )  # fmt: skip
        with files.opened(head) as opened:
            for number in range(asked):
                opened.add(ExamAnswer(str(number), "A", "A" if number else "B", 4, 1.0))
    page = consilium("compliance", "report", "--no-selftest").out
    assert (
        "2 of 3 right, 66.7% (95 %: 20.8% to 93.9%), guessing gets 25.0%; not complete: 3 of 4"
        in page
    )
    assert "3 of 4 right" in page and page.count("not complete: ") == 1
    assert page.count("; a demonstration, not a medical model") == 1
    assert "and 1 earlier" in page


def test_the_report_is_a_pdf_where_its_name_says_so(ready: Consilium, tmp_path: Path) -> None:
    out = tmp_path / "report.pdf"
    made = ready("compliance", "report", "--no-selftest", "-o", str(out))
    assert made.code == 0, made.err
    assert out.read_bytes().startswith(b"%PDF")
    text = "".join("".join(pages_of(out.read_bytes())).split())
    assert "Itclaimsnoconformity" in text and "Whoasksforwhat" in text
    assert "Heldby:test_a_disclaimer_is_read_whole" in text
    assert "examquestionsarenotpatients" in text


def test_how_far_a_model_is_from_its_original_is_told_where_it_was_measured(
    ready: Consilium,
) -> None:
    consilium = ready
    page = consilium("compliance", "report", "--no-selftest").out
    assert "fidelity of" in page and "<td>not measured</td>" in page
    model = json.loads(consilium("models", "list", "--json").out.splitlines()[0])
    report = FidelityReport(
        100,
        6000,
        0.002,
        0.0001,
        0.001,
        0.01,
        0.99,
        0.001,
        1.01,
        90,
        "small-change",
        None,
        "F16.gguf",
    )
    write_sidecar(Path(model["path"]), model["sha256"], report)
    page = consilium("compliance", "report", "--no-selftest").out
    assert "beside F16.gguf" in page and "<td>not measured</td>" not in page
    assert "As told by a file beside it, not measured here." in page
    shown = consilium("models", "inspect", model["path"], "--json").object
    assert shown["fidelity"]["whole"] == 90 and not shown["fidelity_measured_here"]
    assert "not measured here" in consilium("models", "inspect", model["path"]).out
    FidelityMeasurement(Home(consilium.home)).keep(model["sha256"], report)
    page = consilium("compliance", "report", "--no-selftest").out
    assert "beside F16.gguf" in page and "As told by a file" not in page
    assert consilium("models", "inspect", model["path"], "--json").object["fidelity_measured_here"]
