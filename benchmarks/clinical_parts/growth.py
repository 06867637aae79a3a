"""Growth: whether what a text costs grows faster than the text.

Each public function reads hostile texts of some length and of twice that; what takes about four
times as long for twice the text looks at all of it for each of its mentions.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from app.core.clinical.abbreviations import unsafe_forms
from app.core.clinical.citation_check import CitationCheck, PassageText
from app.core.clinical.facts import facts_of
from app.core.clinical.marks import background, check
from app.core.clinical.missing_basics import missing_basics, said_basics
from app.core.clinical.sentence_spans import sentence_spans
from app.core.clinical.source_words import indexed_words, vocabulary_of
from app.core.clinical.statement import statement_of
from app.core.clinical.synonyms import Synonyms
from app.core.consultations.tasks import Task
from app.services.clinical.emergency_cards import card_detector
from app.services.clinical.shipped_drugs import shipped_drugs
from app.services.clinical.source_search import shipped_lines
from benchmarks.clinical_parts.figures import timed

SHORT, DOUBLED = 12_000, 24_000  # characters
FASTEST_GROWTH = 2.8  # times as long for twice the text; 2 is a line, 4 a square
_TOO_SHORT = 0.03  # seconds that are no matter, whatever they grow to

# What is repeated without an end of a sentence, so that all of it is one.
REPEATED = {
    "drugs taken": "taking warfarin and ",
    "drugs stopped": "stopped ramipril and ",
    "never stopped": "aspirin was not stopped and ",
    "allergies": "allergic to penicillin and ",
    "allergies before": "penicillin allergy and ",
    "reactions": "hives after penicillin and ",
    "tolerated": "tolerated penicillin and ",
    "reactions brought": "penicillin makes her wheeze and ",
    "doses": "morphine 5 mg iv twice daily and ",
    "denials": "no fever, ",
    "findings": "fever and ",
    "denied words": "no exudate and swelling and ",
    "states": "reflexes absent and potassium high and ",
    "labs": "potassium 5.1 and ",
    "ages": "a 67-year-old and ",
    "weights": "weighs 70 kg and ",
    "sides": "left knee and right arm and ",
    "dates": "3 March 2026 and ",
    "conditions": "if fever then ",
    "relatives": "his mother had asthma and ",
    "abbreviations": "10U QD MS and ",
    "questions": "is there fever, ",
    "chest pain": "chest pain and arm pain and sweating and ",
    "figures": "1 2 3 4 5 and ",
    "lines": "- fever 5 mg\n",
    "paragraphs": "No fever. Morphine 5 mg.\n\n",
    "commas": "a, b, ",
    "one word": "a",
    "spaces": " ",
    "new lines": "\n",
    "points": ". ",
    "open quotes": '"(',
    "classes": "no anticoagulants and statins and ",
    "changes": "warfarin dose was raised and ",
}  # fmt: skip


def functions() -> dict[str, Callable[[str], object]]:
    """Of the rules that read a text, by their names."""
    drugs, synonyms, detector = shipped_drugs(), Synonyms(shipped_lines()), card_detector()
    passage = PassageText(1, "s", 1, 0, 0, "Give 5 mg of morphine for chest pain. " * 20)
    said = background(drugs, ["67-year-old on warfarin 5 mg, allergic to penicillin, no fever."])
    return {
        "facts": lambda text: facts_of(text, drugs),
        "facts of a reply": lambda text: facts_of(text, drugs, advice=True),
        "marks of a reply": lambda text: check(text, said),
        "marks by a question": lambda text: check(
            "Give warfarin 50 mg; fever, penicillin allergy.", background(drugs, [text])
        ),
        "abbreviations": lambda text: list(unsafe_forms(facts_of(text, drugs), wider=True)),
        "basics": lambda text: missing_basics(
            said_basics(facts_of(text, drugs)), facts_of(text, drugs)
        ),
        "cards": lambda text: detector.cards(text, Task.CONSULTATION),
        "sentences": lambda text: list(sentence_spans(text)),
        "statement": lambda text: statement_of(text, drugs),
        "citations": lambda text: CitationCheck([passage], synonyms, drugs).citations(text),
        "passages": lambda text: CitationCheck(
            [PassageText(1, "s", 1, 0, 0, text)], synonyms, drugs
        ),
        "concepts": lambda text: synonyms.concepts(text),
        "words": lambda text: (indexed_words(text), vocabulary_of(text)),
    }  # fmt: skip


def _quickest(read: Callable[[str], object], text: str) -> float:
    return min(timed(partial(read, text)) for _ in range(2))


def measure() -> None:
    """Print each that grows faster than its text, and the slowest of all."""
    slowest, where, quick = 0.0, "", 0
    for function, read in functions().items():
        for name, piece in REPEATED.items():
            text = piece * (DOUBLED // len(piece))
            once, twice = _quickest(read, text[:SHORT]), _quickest(read, text)
            if twice > slowest:
                slowest, where = twice, f"{function} of {name}"
            if twice > _TOO_SHORT and twice > FASTEST_GROWTH * once:
                quick += 1
                print(f"{function} of {name}: {once * 1000:.0f} ms, twice the text "
                      f"{twice * 1000:.0f} ms")  # fmt: skip
    print(f"{quick} of {len(functions()) * len(REPEATED)} grow faster than their text; the slowest "
          f"of {DOUBLED:,} characters took {slowest * 1000:.0f} ms ({where})")  # fmt: skip
