"""Train the classifier of the emergency cards, and write its weights.

    python assets/clinical/training/train.py [--check]

Sentences: those written by hand (cards-found.txt, cards-none.txt), the dev sets, and some thousands
that a grammar makes of card-parts.txt: true ones in several voices, and hard negatives, which take
the same words as a denial, as history, as theory, as a fear, as somebody else's illness. Logistic
regression, one for each card, with an L2 penalty; thresholds by cross-validation, as low as leaves
at most FALSE_SHARE of all sentences that call for nothing with a false card of that kind. A fold
holds whole voices of the dev set (a nurse, a relative, an examination), so that what is measured on
it was said by nobody of the training.
Everything follows from SEED. --check trains and prints, and writes nothing.
"""

from __future__ import annotations

import json
import random
import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

HERE = Path(__file__).parent
ROOT = HERE.parent.parent.parent
sys.path.insert(0, str(ROOT))

from app.core.clinical.emergency.card_classifier import (  # noqa: E402
    buckets_of,
    live_text,
    packed,
    says_well,
    windows,
)
from app.core.clinical.emergency.card_rules import CardRules, in_order  # noqa: E402
from app.core.clinical.emergency.card_texts import CARDS, MOST_CARDS  # noqa: E402
from app.core.clinical.emergency.card_topics import may_be_about  # noqa: E402

SEED = 20261127
BUCKETS = 23_000
NEVER = -9.0  # the score of a card where the classifier may not add it
FOLDS = 6
FALSE_SHARE = 0.0015  # of each card alone; all cards together stay some way below 0.05
MARGIN, LEAST = 0.3, -1.2  # added to that score, and the lowest threshold of all (logits)
EPOCHS, RATE, DECAY = 12, 1.5, 0.985
A_CARD, NEGATIVES = 130, 110  # sentences that the grammar makes for each card

Matrix = NDArray[np.float32]
Row = NDArray[np.int64]
Example = tuple[str, frozenset[str]]
Voiced = tuple[str, frozenset[str], str]  # with whose voice it is, empty where nobody said

SUBJECTS = (
    "He",
    "She",
    "My husband",
    "My wife",
    "The patient",
    "Our cook",
    "A 60-year-old man",
    "45F",
    "72M",
    "My mother",
    "Pt",
    "This woman",
    "An engineer on board",
    "Woman of 50",
    "I think he",
    "Dad",
    "My friend",
    "Resident, 84,",
    "Young man",
    "",
)
JOINS = (
    "{a}, {b}",
    "{b}, {a}",
    "{a} and {b}",
    "{a} with {b}",
    "{a}. {b}.",
    "{b} and {a}",
    "{a}; {b}",
    "{a} since an hour, now {b}",
)
ENDS = (
    "",
    "",
    "",
    ".",
    " What should I do?",
    ", what now?",
    " since this morning",
    " for 30 minutes",
    " since last night.",
    " Please advise.",
    ", started suddenly",
    "!!",
    " – what first?",
    " on the night shift",
    " and getting worse",
    ", no history known",
)
DENIED = (
    "No {a}, no {b}.",
    "Denies {a} or {b}.",
    "Patient without {a}, {b} or rash, well.",
    "She has no {a}.",
    "There is no {a} and no {b} in this man.",
    "{a} was ruled out, she is well.",
    "He never had {a}.",
    "Neither {a} nor {b}, asks for a check-up.",
    "{a} has resolved.",
    "Negative for {a}, {b}.",
)
PAST = (
    "History of {a} in 2012, well since.",
    "He had {a} ten years ago.",
    "Had {a} last year, now well.",
    "Previous {a}, today a routine visit.",
    "As a child she had {a}.",
    "In 2009 {a} and {b}; now asks about travel.",
)
THEORY = (
    "What are the causes of {a}?",
    "Explain {a} to me.",
    "How is {a} treated?",
    "List the differential diagnosis of {a} with {b}.",
    "Which drug is first line for {a}?",
    "Teaching notes on {a} and {b}.",
    "Write a leaflet about {a}.",
    "Criteria for {a}: {b}?",
    "Why does {a} happen?",
)
FEARED = (
    "Come back if you get {a} or {b}.",
    "She is worried about getting {a}.",
    "In case of {a} call us.",
    "If {a} develops, go to hospital.",
    "He read about {a} and is anxious, examination normal.",
    "What is the risk of {a} with this drug in her?",
)
OTHERS = (
    "Her mother had {a} and {b}; the patient is well.",
    "Family history of {a}.",
    "His brother died of {a}.",
    "Her father had {a}, she wants a check.",
    "A colleague of the patient had {a} last week.",
)


def parts(path: Path) -> dict[str, dict[str, list[str]]]:
    """For each card its lists by role."""
    found: dict[str, dict[str, list[str]]] = {}
    card = ""
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("[") and line.endswith("]"):
            card = line.strip("[]")
        elif line and not line.startswith("# "):
            role, _, rest = line.partition(" ")
            pieces = [each.strip() for each in rest.split(" | ")]
            found.setdefault(card, {}).setdefault(role, []).extend(pieces)
    return found


def written(path: Path) -> list[tuple[str, str]]:
    """(section, sentence) of a file of sentences by hand."""
    found, card = [], ""
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("[") and line.endswith("]"):
            card = line.strip("[]")
        elif line and not line.startswith("# "):
            found.append((card, line))
    return found


def grown(draw: random.Random) -> list[Example]:
    """What the grammar makes."""
    found: list[Example] = []
    by_card = parts(HERE / "card-parts.txt")
    harmless = [each for roles in by_card.values() for each in roles.get("N", [])]
    for card, roles in by_card.items():
        for _ in range(A_CARD):
            found.append((_true(draw, roles), frozenset({card})))
        for _ in range(NEGATIVES):
            found.append((_hard(draw, roles), frozenset()))
    for _ in range(400):
        pair = f"{draw.choice(SUBJECTS)} {draw.choice(harmless)}, {draw.choice(harmless)}"
        found.append((pair.strip() + draw.choice(ENDS), frozenset()))
    return found


def _true(draw: random.Random, roles: dict[str, list[str]]) -> str:
    alone = roles.get("=", [])
    pairs = len(roles.get("A", [])) * 2
    if alone and draw.random() * (len(alone) + pairs) < len(alone):
        said = draw.choice(alone)
        if draw.random() < 0.3:
            said = f"{said}, {draw.choice(alone)}"
    else:
        said = draw.choice(JOINS).format(a=draw.choice(roles["A"]), b=draw.choice(roles["B"]))
    text = f"{draw.choice(SUBJECTS)} {said}".strip() + draw.choice(ENDS)
    return text.upper() if draw.random() < 0.05 else text


def _hard(draw: random.Random, roles: dict[str, list[str]]) -> str:
    words = roles.get("=", []) + roles.get("A", []) + roles.get("B", [])
    kind = draw.random()
    if kind < 0.15 and "A" in roles:  # one column alone is no emergency of this kind
        return f"{draw.choice(SUBJECTS)} {draw.choice(roles['N'])}" + draw.choice(ENDS)
    forms = draw.choice((DENIED, DENIED, PAST, THEORY, FEARED, OTHERS))
    return draw.choice(forms).format(a=draw.choice(words), b=draw.choice(words))


def examples() -> list[Voiced]:
    """All of them, the written ones first."""
    found: list[Voiced] = []
    for card, text in written(HERE / "cards-found.txt"):
        found.append((text, frozenset({card}), ""))
    for _, text in written(HERE / "cards-none.txt"):
        found.append((text, frozenset(), ""))
    for name in ("cards", "cards-2", "cards-3", "cards-4", "cards-7", "live-or-exam"):
        path = ROOT / "tests" / "clinical" / "dev" / f"{name}.jsonl"
        for line in path.read_text("utf-8").splitlines()[1:]:
            case = json.loads(line)
            found.append((case["text"], frozenset(case["cards"]), case.get("voice", "")))
    return found + [(text, cards, "") for text, cards in grown(random.Random(SEED))]


def features(texts: list[str], rules: CardRules) -> tuple[list[Row], NDArray[np.bool_]]:
    """For each text the places of its n-grams, each of which has the value 1/√n; and for each card
    whether the classifier may add it there."""
    rows, may = [], np.zeros((len(texts), len(CARDS)), dtype=bool)
    for number, text in enumerate(texts):
        read = rules.read(text)
        chosen: set[int] = set()
        asked = read.about_somebody and not says_well(read.sentences)
        for window in windows(live_text(read.sentences, read.scopes)):
            chosen |= buckets_of(window, BUCKETS)
            if asked:
                may[number] |= [may_be_about(card, window) for card in CARDS]
        rows.append(np.array(sorted(chosen), dtype=np.int64))
    return rows, may


def scored(rows: list[Row], w: Matrix, b: Matrix) -> Matrix:
    """Logits, a row a text."""
    return np.array([w[row].sum(axis=0) / np.sqrt(max(len(row), 1)) + b for row in rows])


def fitted(rows: list[Row], y: Matrix) -> tuple[Matrix, Matrix]:
    """Weights and biases of a logistic regression for each column of y, by stochastic descent whose
    steps shrink; the weights decay after each pass, which is the L2 penalty."""
    w = np.zeros((BUCKETS, y.shape[1]), dtype=np.float32)
    b = np.full(y.shape[1], -2.0, dtype=np.float32)
    order = np.random.default_rng(SEED)
    for epoch in range(EPOCHS):
        rate = RATE / (1 + 0.3 * epoch)
        for number in order.permutation(len(rows)):
            row = rows[number]
            size = np.sqrt(max(len(row), 1))
            chance = 1 / (1 + np.exp(-(w[row].sum(axis=0) / size + b)))
            error = chance - y[number]
            w[row] -= rate * error / size
            b -= 0.05 * rate * error
        w *= DECAY
    return w, b


def thresholds(scores: Matrix, y: Matrix, nothing: NDArray[np.bool_]) -> list[float]:
    """For each card the lowest score that so few of the harmless sentences pass."""
    found = []
    for card in range(y.shape[1]):
        harmless = np.sort(scores[nothing, card])
        allowed = int(len(harmless) * FALSE_SHARE)
        found.append(max(float(harmless[len(harmless) - 1 - allowed]) + MARGIN, LEAST))
    return found


def quantized(w: Matrix) -> tuple[NDArray[np.int8], Matrix]:
    """Weights as one byte each, and each card's scale."""
    scale = np.abs(w).max(axis=0) / 127
    return np.round(w / scale).astype(np.int8), scale.astype(np.float32)


def folds_of(voices: list[str]) -> NDArray[np.int64]:
    """The fold of each example: all of a voice are in one, the others by chance."""
    chance = np.random.default_rng(SEED)
    place = {voice: number % FOLDS for number, voice in enumerate(sorted(set(voices) - {""}))}
    return np.array([place.get(each, chance.integers(FOLDS)) for each in voices])


def main() -> None:
    """Train, tell what the folds say, and write the weights."""
    rules = CardRules((HERE.parent / "emergency-phrases.txt").read_text("utf-8"))
    found = examples()
    random.Random(SEED).shuffle(found)
    texts, cards_of, voices = ([each[part] for each in found] for part in range(3))
    rows, may = features(texts, rules)
    y = np.array([[card in cards for card in CARDS] for cards in cards_of], dtype=np.float32)
    nothing = np.array([not cards for cards in cards_of])
    print(f"{len(found)} sentences, {nothing.sum()} of them call for nothing")
    scores = np.zeros_like(y)
    fold = folds_of(voices)
    for held in range(FOLDS):
        kept = np.flatnonzero(fold != held)
        w, b = fitted([rows[place] for place in kept], y[kept])
        for place in np.flatnonzero(fold == held):
            scores[place] = scored([rows[place]], w, b)[0]
    scores = np.where(may, scores, NEVER).astype(np.float32)
    limits = thresholds(scores, y, nothing)
    tell(rules, texts, y, voices, scores >= np.array(limits), limits)
    w, b = fitted(rows, y)
    bytes_of_weights, scale = quantized(w)
    cards = [(float(scale[i]), float(b[i]), limits[i]) for i in range(len(CARDS))]
    written_bytes = packed(BUCKETS, cards, bytes_of_weights.tobytes())
    if "--check" not in sys.argv:
        (HERE.parent / "emergency-weights.bin").write_bytes(written_bytes)
    print(f"{len(written_bytes):,} bytes")


def tell(
    rules: CardRules,
    texts: list[str],
    y: Matrix,
    voices: list[str],
    passed: NDArray[np.bool_],
    limits: list[float],
) -> None:
    """Print what the folds say: of the classifier alone, and joined with the phrases."""
    nothing = y.sum(axis=1) == 0
    print(f"false cards in the folds: {passed[nothing].any(axis=1).mean():.4f}")
    for place, card in enumerate(CARDS):
        share = passed[y[:, place] > 0, place].mean()
        print(f"  {card:22} threshold {limits[place]:6.2f}, found {share:.3f}")
    hits = false = wanted = harmless = 0
    for number, voice in enumerate(voices):
        if not voice:
            continue
        by_phrases = set(in_order(rules.cards(rules.read(texts[number]))))
        more = {card for place, card in enumerate(CARDS) if passed[number, place]}
        shown = by_phrases | set(in_order(more - by_phrases)[: MOST_CARDS - len(by_phrases)])
        if nothing[number]:
            harmless += 1
            false += bool(shown)
        else:
            wanted += 1
            hits += any(card in shown and y[number, at] for at, card in enumerate(CARDS))
    print(f"voices left out, with the phrases: {hits}/{wanted} found, {false}/{harmless} false")


if __name__ == "__main__":
    main()
