"""Question focus: what a passage has to name before it may count as found.

A page on the right topic that is silent on the asked drug, or on the asked kind of patient, looks
like an answer and is none: `pneumonia in pregnancy` is not answered by the page on pneumonia.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.core.clinical.porter_stem import stem
from app.core.clinical.source_query import PassageWords, Weighed
from app.core.clinical.source_words import words_of
from app.core.clinical.synonyms import Concept

# A kind of patient: beginnings of the words that name it.
_PATIENTS: tuple[tuple[str, ...], ...] = (
    ("pregnan", "gravid", "antenat", "gestation", "trimester", "obstetric", "eclamp", "preeclamp"),
    ("breastfe", "breastfed", "lactating"),
    ("neonat", "newborn"),
    ("child", "pediatric", "infant", "toddler", "baby", "babies", "preschool", "schoolage"),
    ("dialysis", "hemodialysis"),
    ("elderly", "older", "frail", "geriatric"),
    ("hiv", "immunosuppress", "immunocompromis", "neutropen", "transplant"),
    ("hepatic", "liver", "cirrhos"),
    ("obes", "overweight", "bmi"),
)
_YOUNGEST = ("neonat", "newborn")
_RELATED_TOO = 0.0
_SAME_DRUG = 0.9  # a class says less than its member


def has_topic(concepts: Sequence[Weighed], passage: PassageWords) -> bool:
    """Whether a passage has what the question is rarest in, of what the sources have at all: of
    several that are as rare, half."""
    present = [each for each in concepts if each.chunks]
    rarest = min((each.chunks for each in present), default=0)
    topic = [each.concept for each in present if each.chunks == rarest]
    stems = {*passage.title, *passage.heading, *passage.body}
    return 2 * sum(_has(each, stems, _RELATED_TOO) for each in topic) >= len(topic)


def is_named(
    question: str, concepts: Sequence[Concept], drugs: Iterable[str], passage: PassageWords
) -> bool:
    """Whether a passage names the drugs of a question (as they were typed), and its kind of
    patient. Who asks for a child is answered by a page on newborns, not the reverse."""
    stems = {*passage.title, *passage.heading, *passage.body}
    asked = set(words_of(question))
    for patients in _PATIENTS:
        if any(word.startswith(patients) for word in asked):
            wanted = patients if patients[0] != "child" else patients + _YOUNGEST
            if not any(each.startswith(wanted) for each in stems):
                return False
    for drug in drugs:
        typed = {stem(word) for word in words_of(drug)}
        for concept in concepts:
            if typed & set(concept.terms[0].stems) and not _has(concept, stems):
                return False
    return True


def _has(concept: Concept, stems: set[str], least: float = _SAME_DRUG) -> bool:
    return any(
        term.weight >= least and all(each in stems for each in term.stems) for term in concept.terms
    )
