"""A reply with sources: found before the model reads, given to it, and compared with it after."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core.clinical.citation_check import CitationCheck, PassageText
from app.core.clinical.citations import SearchState, Verdict, verdict_words
from app.core.clinical.synonyms import Synonyms
from app.core.consultations.tasks import Task, with_context
from app.paths import Home
from app.services.clinical.shipped_drugs import shipped_drugs
from app.services.clinical.source_search import shipped_lines
from app.services.consultations.consultation_service import ReplyOptions
from app.services.consultations.reply_events import (
    CitationsMade,
    PassagesFound,
    ReplyEnded,
    ReplyStarted,
    TextStreamed,
)
from tests.helpers.services import scripted_services

RULES = (
    "Hypoglycaemia\n\nGive 15 g of glucose by mouth. Repeat it after 10 minutes, at most three "
    "times. Do not give anything by mouth to a drowsy patient.\f"
    "Malaria\n\nGive artesunate 2.4 mg/kg into a vein at 0, 12 and 24 hours. Then give it once a "
    "day for five days."
)
REPLY = "Give glucose 15 g by mouth. Give 50 g of glucose by mouth. Ask a friend about the weather."


def test_what_is_found_comes_before_the_first_word_and_citations_after_the_last(
    home: Home, tmp_path: Path
) -> None:
    path = tmp_path / "rules.txt"
    path.write_text(RULES)
    with scripted_services(home, replies=[REPLY]) as services:
        services.sources.add(path)
        events = list(services.consultations.ask("low blood sugar: how much glucose?"))
        kinds = [type(event) for event in events]
        first = kinds.index(TextStreamed)
        assert kinds.index(ReplyStarted) < kinds.index(PassagesFound) < first
        assert kinds.index(ReplyEnded) < kinds.index(CitationsMade)
        ended = next(event for event in events if isinstance(event, ReplyEnded))
        made = next(event for event in events if isinstance(event, CitationsMade))
        assert [each.verdict for each in made.citations] == [
            Verdict.FOUND,
            Verdict.PARTLY,
            Verdict.NOT_IN_SOURCES,
        ]
        assert made.citations[1].missing == ("50 g",)
        found, citations = services.reply_sources.of_reply(ended.reply.id)
        assert found is not None and found.retrieval.state is SearchState.FOUND
        places = found.places
        assert [place.passage.used for place in places][:1] == [True]
        assert tuple(citations) == made.citations
        assert verdict_words(citations[0], places[0].place) == "words and numbers found: [1] p. 1"
        assert verdict_words(citations[1], places[0].place).endswith("p. 1 — differs: 50 g")


@pytest.mark.parametrize("wanted", [False, None])
def test_nothing_is_looked_for_unasked(home: Home, tmp_path: Path, wanted: bool | None) -> None:
    path = tmp_path / "rules.txt"
    path.write_text(RULES)
    with scripted_services(home, replies=[REPLY]) as services:
        services.sources.add(path)
        task = Task.CONSULTATION if wanted is False else Task.DEFINE
        events = services.consultations.ask(
            "hypoglycaemia", task=task, options=ReplyOptions(sources=wanted)
        )
        assert not any(isinstance(event, PassagesFound | CitationsMade) for event in events)


def test_a_passage_stands_in_the_form_that_the_model_was_trained_on() -> None:
    task, typed = with_context(Task.CONSULTATION, " How much? ", ["One\npage.", "Two."])
    assert (task, typed) == (Task.RESEARCH, "Question: How much?\nContext: One page. Two.")
    _, longer = with_context(Task.RESEARCH, "Question: Why?\nContext: So.", ["More."])
    assert longer == "Question: Why?\nContext: So. More."


@pytest.fixture(scope="module")
def check() -> CitationCheck:
    passages = [
        PassageText(number, "s", number, number - 1, 0, page)
        for number, page in enumerate(RULES.split("\f"), 1)
    ]
    return CitationCheck(passages, Synonyms(shipped_lines()), shipped_drugs())


@pytest.mark.parametrize(
    ("claim", "reference"),
    [
        ("Give 15 g of glucose orally.", 1),
        ("Glucose 15 grams by mouth is repeated after ten minutes.", 1),
        ("Artesunate 2.4 mg/kg IV is given at 0, 12 and 24 hours.", 2),
        ("Artesunate is then given once daily for 5 days.", 2),
    ],
)
def test_what_stands_there_in_other_words_is_found(
    check: CitationCheck, claim: str, reference: int
) -> None:
    (citation,) = check.citations(claim)
    assert (citation.verdict, citation.reference) == (Verdict.FOUND, reference), citation


@pytest.mark.parametrize(
    "claim",
    [
        "Give 150 g of glucose by mouth.",
        "Give 15 mg of glucose by mouth.",
        "Glucose 15 g by mouth is repeated after ten hours.",
        "Give 15 g of glucose rectally.",
        "Give 15 g of glucose by mouth every hour.",
        "Do not give glucose 15 g by mouth.",
        "Give 15 g of glucose by mouth to a drowsy patient.",
        "Artesunate 2.4 mg/kg is given by mouth at 0, 12 and 24 hours.",
        "Quinine 2.4 mg/kg is given into a vein at 0, 12 and 24 hours.",
        "Artesunate is then given twice a day for five days.",
        "Artesunate is then given once a day for five weeks.",
        "Bananas are yellow and grow in warm countries.",
    ],
)
def test_what_differs_is_never_called_found(check: CitationCheck, claim: str) -> None:
    (citation,) = check.citations(claim)
    assert citation.verdict is not Verdict.FOUND, citation
