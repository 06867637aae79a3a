"""Card detection: the emergency cards of a typed text, by phrases and classifier together."""

from __future__ import annotations

from collections.abc import Iterable

from app.core.clinical.emergency.card_classifier import CardClassifier
from app.core.clinical.emergency.card_rules import CardRules, in_order
from app.core.clinical.emergency.card_texts import MOST_CARDS
from app.core.clinical.emergency.patient_facts import facts_in
from app.core.consultations.tasks import Task


class CardDetector:
    """Made once from the phrase file and the weights; may be asked from any thread."""

    def __init__(self, phrases: str, weights: bytes) -> None:
        self._rules = CardRules(phrases)
        self._classifier = CardClassifier(weights)

    def cards(self, text: str, task: Task, earlier: Iterable[str] = ()) -> tuple[str, ...]:
        """The cards, in the order of the table, at most two; none unless a patient is described to
        be consulted about. `earlier` are the clinician's texts before in the same case: the age and
        a pregnancy that they name still hold. No card never means that there is no emergency.
        """
        if task is not Task.CONSULTATION:
            return ()
        carried: frozenset[str] = frozenset()
        for before in earlier:
            carried |= facts_in(self._rules.read(before).sentences)
        read = self._rules.read(text)
        found = set(in_order(self._rules.cards(read, carried)))
        if "child-under-3-months" in found and len(found) < MOST_CARDS:
            found.add("child")  # a fever at that age is a sick child's, too
        # The phrases are the surer of the two: the classifier adds where they leave room.
        room = MOST_CARDS - len(found)
        more = self._classifier.cards(read) - found
        if any(read.known_allergies):
            more.discard("anaphylaxis")  # which the name of the allergen brought
        added = in_order(more)[:room]
        return in_order(found.union(added))
