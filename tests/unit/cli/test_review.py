"""`consilium review`: a sheet is filled in, raters are compared, and the table is written."""

from __future__ import annotations

import pytest

from app.core.reviews.review_form import ITEMS
from tests.helpers.notes import SAID
from tests.unit.cli.conftest import Consilium

KEYS = [item.key for item in ITEMS]


@pytest.fixture
def consultation(ready: Consilium) -> str:
    return str(ready("ask", SAID, "--anyway", "--json").object["consultation"])


def test_the_sheet_is_shown_with_its_keys(ready: Consilium) -> None:
    shown = ready("review", "form").out
    assert "Overall competence [overall=1…9]" in shown
    assert all(f"[{key}]" in shown for key in KEYS)
    form = ready("review", "form", "--json").object
    assert [item["key"] for head in form["heads"] for item in head["items"]] == KEYS


def test_raters_review_and_are_compared(ready: Consilium, consultation: str) -> None:
    for name, no in (("Ada", KEYS[:4]), ("Bo", KEYS[:3])):
        yes = [key for key in KEYS if key not in no]
        added = ready(
            "review", "add", consultation[:20], "--reviewer", name, "--json",
            "--yes", *yes, "--no", *no, "--rate", "overall=7", "judgement=6",
        ).object  # fmt: skip
        assert (added["reviewer"], added["blind"]) == (name, True)
        assert added["answers"][KEYS[0]] is False and added["ratings"]["judgement"] == 6
    assert len(ready("review", "list", consultation, "--json").lines) == 2
    assert "16 of 20 yes · overall 7" in ready("review", "list").out
    told = ready("review", "agreement").out
    assert told.startswith("2 raters, 1 consultation\n")
    assert "All items together: n 20 · same 95% · kappa 0.83" in told and "Too few" in told
    report = ready("review", "agreement", "--json").object
    assert (report["raters"], report["too_few"]) == (2, True)
    assert report["lines"][0]["kappa"] == pytest.approx(0.8275862)
    table = ready("review", "export").out
    assert table.startswith("review,consultation,") and table.count("\n") == 3
    path = ready.home.parent / "reviews.csv"
    assert "not encrypted" in ready("review", "export", "-o", str(path)).err
    assert path.read_text("utf-8").count("\n") == 3
    assert ready("review", "delete", added["id"], "--yes").code == 0
    assert len(ready("review", "list", "--json").lines) == 1
    assert ready("review", "agreement", "--json").object["lines"] == []


@pytest.mark.parametrize(
    "arguments",
    [
        ("add", "nothing", "--reviewer", "Ada"), ("add", "{id}", "--reviewer", "Ada"),
        ("add", "{id}", "--reviewer", "Ada", "--yes", "none", "--rate", "overall=5"),
        ("add", "{id}", "--reviewer", "Ada", "--rate", "overall=2"), ("delete", "nothing"),
        ("add", "{id}", "--reviewer", "Ada", "--yes", "brief", "--no", "brief"),
    ],
)  # fmt: skip
def test_wrong_use_is_one_sentence(
    ready: Consilium, consultation: str, arguments: tuple[str, ...]
) -> None:
    outcome = ready("review", *(each.format(id=consultation) for each in arguments))
    assert outcome.code in (1, 2) and outcome.err.count("\n") == 1
