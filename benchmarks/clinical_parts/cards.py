"""Emergency cards: how many are found, how many are false, how long it takes.

Only totals are printed: a single held-out case that were shown would be tuned to, and the set would
be worth nothing. Sensitivity: of the cards that a sentence should bring, how many it brings; false:
of the sentences that should bring none, how many bring one.
"""

from __future__ import annotations

import random
from collections import Counter
from typing import Any

from app.core.clinical.emergency.card_detection import CardDetector
from app.core.clinical.emergency.card_texts import CARDS
from app.core.consultations.tasks import Task
from app.services.clinical.emergency_cards import card_detector
from benchmarks.clinical_parts.figures import SETS, cases, percentile, share, table, timed

_FILES = ("cards", "cards-2", "cards-3", "cards-7")  # a fresh held-out set has the next number
_ALSO = {"child-under-3-months": "child"}  # the third set has one name for both
MOST_P95_MS, MOST_ADVERSARIAL_MS = 10.0, 100.0


def measure() -> None:
    """Print dev beside held-out, then the times."""
    detector = card_detector()
    texts: list[str] = []
    columns: dict[str, list[str]] = {}
    for name in _FILES:
        for part in SETS:
            found = list(cases(name, part))
            if found:
                columns[f"{part}/{name}"] = _measured(detector, found)
                texts += [case["text"] for case in found]
    rows = ["emergency cards", "sensitivity", "false cards", *CARDS]
    table([(row, *(columns[name][at - 1] if at else name for name in columns))
           for at, row in enumerate(rows)])  # fmt: skip
    times = [timed(lambda text=text: detector.cards(text, Task.CONSULTATION)) for text in texts]
    print(f"\none text: median {percentile(times, 0.5):.2f} ms, 95th "
          f"{percentile(times, 0.95):.2f} ms (allowed {MOST_P95_MS:.0f})")  # fmt: skip
    worst = [timed(lambda text=text: detector.cards(text, Task.CONSULTATION))
             for text in hostile(texts)]  # fmt: skip
    print(f"adversarial, 4,000 characters: the longest {percentile(worst, 1):.1f} ms "
          f"(allowed {MOST_ADVERSARIAL_MS:.0f})")  # fmt: skip


def _measured(detector: CardDetector, found: list[dict[str, Any]]) -> list[str]:
    wanted, hits, false, none = Counter[str](), Counter[str](), 0, 0
    for case in found:
        shown = detector.cards(case["text"], Task(case["task"]))
        shown = [*shown, *(_ALSO[each] for each in shown if each in _ALSO)]
        if not case["cards"]:
            none += 1
            false += bool(shown)
        for card in case["cards"]:
            wanted[card] += 1
            hits[card] += card in shown
    by_card = [f"{hits[card]}/{wanted[card]}" if wanted[card] else "-" for card in CARDS]
    return [share(sum(hits.values()), sum(wanted.values())), share(false, none), *by_card]


def hostile(texts: list[str]) -> list[str]:
    """Texts that are long, or that repeat what many phrases begin with."""
    shuffled = " ".join(texts).split()
    random.Random(1).shuffle(shuffled)
    repeated = ("chest pain ", "no ", "not ", "pain in the chest and arm, ", "a", "1 ", "if ", "\n",
                "fever 39 confused ", "he cannot ", "/", "in 2010 ")  # fmt: skip
    return [(each * 4000)[:4000] for each in repeated] + [" ".join(shuffled)[:4000]]
