"""Fidelity of a model: what a converter may answer, and what is made of it."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
import pytest

from app.core.models.fidelity_report import FidelityReport
from app.core.prompts.prompt_formats import PromptFormat, is_spaced
from app.errors import Cancelled, ModelError
from app.paths import Home
from app.services.models.fidelity.fidelity_measurement import FidelityMeasurement
from app.services.models.fidelity.fidelity_prompts import held_out_prompts
from app.services.models.fidelity.fidelity_sidecar import read_sidecar, sidecar_of
from app.services.models.model_library import ModelLibrary
from convert.fidelity import Tally
from tests.helpers import gguf_files as files

CHATML = PromptFormat.CHATML
FOUND = {
    "event": "fidelity", "answers": 24, "tokens": 2349, "kl_mean": 0.0043, "kl_error": 0.0003,
    "kl_median": 0.001, "kl_99": 0.05, "same_top": 0.987, "same_top_error": 0.002,
    "perplexity_ratio": 1.004, "whole": 17, "kept": None, "verdict": "small-change",
}  # fmt: skip
STEP = {"event": "progress", "stage": "measure", "overall": 0.5}
DONE = {"event": "done", "path": "r.ref", "size": 4096, "seconds": 1.5, "resumed": 0}


def answering(home: Home, *lines: object, status: int = 0) -> FidelityMeasurement:
    """With a converter that says this, whatever it is asked."""
    said = [each if isinstance(each, str) else json.dumps(each) for each in lines]
    script = f"import sys; print({chr(10).join(said)!r}); sys.exit({status})"
    return FidelityMeasurement(home, command=[sys.executable, "-c", script])


@pytest.fixture
def home(tmp_path: Path) -> Home:
    made = Home(tmp_path / "home")
    made.create()
    return made


def test_the_word_stands_before_the_numbers(home: Home) -> None:
    parts: list[float] = []
    steps = [STEP | {"done": done, "total": 4} for done in (1, 4)]
    measurement = answering(home, *steps, "a library's own line", FOUND)
    report = measurement.measure(Path("m.gguf"), Path("folder/original.gguf"), parts.append, CHATML)
    assert parts == [0.25, 1]
    assert report.sentence == (
        "A small change, beside original.gguf: the same most probable token at 98.70% ± 0.20% of "
        "2,349, divergence 0.0043 ± 0.0003 nats, perplexity × 1.0040, 17 of 24 answers whole."
    )


def test_of_a_reference_file_the_divergence_is_the_least_that_it_can_be(home: Home) -> None:
    report = answering(home, FOUND | {"kept": 64}).measure(
        Path("m"), Path("r"), lambda _: None, CHATML
    )
    assert "divergence at least 0.0043" in report.sentence


def test_no_word_is_told_from_windows_of_running_text(home: Home, tmp_path: Path) -> None:
    (tmp_path / "base.kld").write_bytes(b"_logits_" + bytes(12))
    with pytest.raises(ModelError, match="is of running text"):
        answering(home, FOUND).measure(Path("m"), tmp_path / "base.kld", lambda _: None, CHATML)


def test_each_model_has_the_report_of_its_last_measurement(home: Home) -> None:
    measurement = answering(home, FOUND)
    report = measurement.measure(Path("m"), Path("r"), lambda _: None, CHATML)
    assert measurement.known("a" * 64) is None
    measurement.keep("a" * 64, report)
    measurement.keep("b" * 64, report)
    other = FidelityReport(**{k: v for k, v in FOUND.items() if k != "event"} | {"whole": 1})
    measurement.keep("a" * 64, other)
    again = FidelityMeasurement(home)
    assert (again.known("a" * 64), again.known("b" * 64)) == (other, report)


@pytest.mark.parametrize("bad", [{"perplexity_ratio": None}, {"tokens": 0}, {"kl_99": "x"}])
def test_a_report_that_can_not_be_read_is_dropped_alone(home: Home, bad: dict[str, object]) -> None:
    measurement = answering(home, FOUND)
    report = measurement.measure(Path("m"), Path("r"), lambda _: None, CHATML)
    for sha256 in ("a" * 64, "b" * 64):
        measurement.keep(sha256, report)
    ModelLibrary(home, bundled=lambda: ()).add(files.write_model(home.root / "tiny.gguf"))
    book = json.loads(home.library.read_text())
    book["fidelity"]["a" * 64] |= bad
    home.library.write_text(json.dumps(book))
    again = FidelityMeasurement(home)
    assert (again.known("a" * 64), again.known("b" * 64)) == (None, report)
    assert len(ModelLibrary(home, bundled=lambda: ()).list()) == 1
    again.keep("a" * 64, report)
    assert FidelityMeasurement(home).known("a" * 64) == report
    assert not home.library.with_suffix(".unreadable.json").exists()


@pytest.mark.parametrize("change", [{"fidelity": []}, {"added": 1}])
def test_a_book_that_is_none_is_kept_aside_whole(home: Home, change: dict[str, object]) -> None:
    home.library.write_text(json.dumps({"fidelity": {"a" * 64: None}} | change))
    assert FidelityMeasurement(home).known("a" * 64) is None
    assert home.library.with_suffix(".unreadable.json").exists()


@pytest.mark.parametrize(
    ("lines", "status", "said"),
    [
        (["nothing that is meant for us"], 0, "without a result"),
        ([FOUND], 9, "without a result"),
        ([FOUND | {"same_top": 1.5}], 0, "without a result"),
        ([FOUND | {"perplexity_ratio": float("inf")}], 0, "without a result"),  # Infinity
        ([FOUND | {"kl_mean": float("nan")}], 0, "without a result"),  # NaN
        ([{"event": "fidelity"}], 0, "without a result"),
        (["[1]", "null"], 0, "without a result"),
        ([DONE], 0, "without a result"),
        ([{"event": "error", "message": "x.gguf is\x1b[2J too small."}], 1, "too small."),
    ],
)
def test_every_other_end_is_one_sentence(
    home: Home, lines: list[object], status: int, said: str
) -> None:
    with pytest.raises(ModelError) as raised:
        answering(home, *lines, status=status).measure(Path("m"), Path("r"), lambda _: None, CHATML)
    assert said in str(raised.value)
    assert "\x1b" not in str(raised.value)


def test_a_reference_is_made_as_long_as_the_converter_says(home: Home) -> None:
    def made(*lines: object) -> int:
        measurement = answering(home, *lines)
        return measurement.make_reference(Path("m"), Path("r"), lambda _: None, CHATML)

    assert made(DONE, {"event": "warning", "message": "slow"}) == 4096
    with pytest.raises(ModelError, match="without a result"):
        made(FOUND)


def test_a_stop_holds_for_what_was_asked_for_and_has_not_begun(home: Home) -> None:
    measurement = answering(home, FOUND)
    measurement.begin()
    measurement.stop()
    with pytest.raises(Cancelled):
        measurement.measure(Path("m"), Path("r"), lambda _: None, CHATML)
    with pytest.raises(Cancelled):
        measurement.probe(Path("m"), lambda _: None)
    measurement.begin()
    measurement.measure(Path("m"), Path("r"), lambda _: None, CHATML)


def beside(model: Path, **told: object) -> FidelityReport | None:
    fields = {name: value for name, value in FOUND.items() if name != "event"}
    sidecar_of(model).write_text(
        json.dumps({"model_sha256": "a" * 64, "fidelity": fields | told}), encoding="utf-8"
    )
    return read_sidecar(model, "a" * 64)


def test_the_word_of_a_file_that_came_along_is_told_from_its_numbers(tmp_path: Path) -> None:
    for kl_mean in (0.0, 0.001, 0.0199, 0.02, 0.1999, 0.2, 5.0):
        found = beside(tmp_path / "m.gguf", kl_mean=kl_mean, verdict="as-good")
        tally = Tally()
        tally.add(np.full(1, kl_mean), np.ones(1, bool), np.zeros(1))
        assert found is not None and found.verdict == tally.result(None).verdict


@pytest.mark.parametrize("whole", [-1, 25])
def test_more_whole_answers_than_answers_are_no_report(tmp_path: Path, whole: int) -> None:
    assert beside(tmp_path / "m.gguf", whole=whole) is None


def test_the_reference_of_a_file_that_came_along_is_one_short_line(tmp_path: Path) -> None:
    found = beside(tmp_path / "m.gguf", reference="\x1b[2J\n" + "x" * 5000)
    assert found is not None and found.reference.isprintable() and len(found.reference) <= 100


def test_a_converter_that_cannot_be_started_is_said(home: Home, tmp_path: Path) -> None:
    measurement = FidelityMeasurement(home, command=[str(tmp_path / "nowhere")])
    with pytest.raises(ModelError, match="cannot be started"):
        measurement.measure(Path("m"), Path("r"), lambda _: None, CHATML)


@pytest.mark.parametrize("prompt_format", PromptFormat)
def test_prompts_are_given_where_they_are_text_alone(
    home: Home, prompt_format: PromptFormat
) -> None:
    text = held_out_prompts(prompt_format)
    if prompt_format in (CHATML, PromptFormat.LLAMA_3, PromptFormat.GEMMA):
        assert text is None
    elif prompt_format is not PromptFormat.GGUF_TEMPLATE:
        assert text is not None
        lines = [json.loads(line) for line in text.splitlines()]
        assert len(lines) == 24
        assert all(set(each) == {"format", "prompt", "answer", "spaced"} for each in lines)
        assert {each["spaced"] for each in lines} == {is_spaced(prompt_format)}
        mark = "[/INST]" if "instruct" in prompt_format.value else ":"
        assert all(each["prompt"].rstrip().endswith(mark) for each in lines)
