"""What is over brings no card; what goes on keeps it, whatever is asked beside it."""

import pytest

from app.core.clinical.emergency.over_and_done import is_over
from app.core.consultations.tasks import Task
from app.services.clinical.emergency_cards import card_detector


@pytest.mark.parametrize(
    "text",
    [
        "Torsion of the left testis at 14, orchidopexy, asks about fertility",
        "2016: overdose. 2018: overdose. 2024: stable, works, requests HRT",
        "He choked on a grape at Christmas, it came out, no symptoms since",
        "Wound check day 5 after a stab wound, healing well",
        "Ectopic in the past, now wants to conceive",
    ],
)
def test_what_is_over_brings_no_card(text: str) -> None:
    assert is_over(text)
    assert card_detector().cards(text, Task.CONSULTATION) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Chest pain last week, settled; today again, sweating, asks about a fit note",
        "Discharged last month after an overdose, wants to die, needs a repeat script",
        "No urine since yesterday, no wet nappies since midnight, drowsy baby",
        "Ectopic in the past, wants to conceive, collapsed, BP 80/50",
    ],
)
def test_what_goes_on_is_never_over(text: str) -> None:
    assert not is_over(text)


def test_a_history_of_hours_is_of_now() -> None:
    brought = card_detector().cards(
        "Alleged h/o ingestion of paraquat 2 hours back, vomiting", Task.CONSULTATION
    )
    assert "poisoning" in brought
    past = card_detector().cards(
        "H/o paraquat ingestion, recovered, for a fitness certificate", Task.CONSULTATION
    )
    assert past == ()
