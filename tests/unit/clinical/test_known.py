"""Known facts grow text by text, and compare as if each text were compared with whole."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from weakref import WeakKeyDictionary

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.clinical.denied_words import DeniedWords
from app.core.clinical.facts import Facts
from app.core.clinical.known import Firsts
from app.core.clinical.marks import Checked, background, check
from app.core.consultations.messages import Message, Role
from app.services.clinical.marking import Marking
from app.services.clinical.shipped_drugs import shipped_drugs
from app.store.clinical.mark_rows import MarkRow
from tests.helpers.consultations import question, reply

DEV = Path(__file__).parents[2] / "clinical" / "dev" / "marks.jsonl"
CASES = [json.loads(line) for line in DEV.read_text("utf-8").splitlines() if "conversation" in line]
SAID = sorted({case["conversation"] for case in CASES})
REPLIES = sorted({case["reply"] for case in CASES})
TURNS = st.lists(
    st.tuples(
        st.lists(st.sampled_from(SAID), min_size=1, max_size=3).map(" ".join),
        st.lists(st.sampled_from(REPLIES), min_size=1, max_size=2).map(" ".join),
    ),
    min_size=1,
    max_size=8,
)


Placed = tuple[int, Facts, object]


class NoRows:
    """A vault that keeps no marks."""

    def marks(self, reply_id: str) -> list[MarkRow]:
        return []

    def save_marks(self, reply_id: str, rows: list[MarkRow]) -> None:
        pass


class EveryText:
    """In place of what keeps the first place of each fact, and asks each text once of a word: every
    fact as often as it was said, and every text asked anew each time."""

    def __init__(self) -> None:
        self.facts: WeakKeyDictionary[Firsts[object], list[Placed]] = WeakKeyDictionary()
        self.texts: WeakKeyDictionary[DeniedWords, list[tuple[int, Facts]]] = WeakKeyDictionary()
        self.add_to_one = DeniedWords.add
        self.stems_of_one, self.denied_by_one = DeniedWords.stems, DeniedWords.denies
        self.said_by_one = DeniedWords.says

    def patch(self, patched: pytest.MonkeyPatch) -> None:
        patched.setattr(Firsts, "add", lambda *firsts: self.add_facts(*firsts))
        patched.setattr(Firsts, "__iter__", lambda firsts: iter(self.facts.get(firsts, ())))
        patched.setattr(DeniedWords, "add", lambda *words: self.add_text(*words))
        patched.setattr(DeniedWords, "stems", lambda words: self.stems(words))
        patched.setattr(
            DeniedWords, "denies", lambda *asked: self.first(self.denied_by_one, *asked)
        )
        patched.setattr(DeniedWords, "says", lambda *asked: self.first(self.said_by_one, *asked))

    def add_facts(
        self, firsts: Firsts[object], place: int, facts: Facts, found: Iterable[object]
    ) -> None:
        self.facts.setdefault(firsts, []).extend((place, facts, each) for each in found)

    def add_text(self, words: DeniedWords, place: int, facts: Facts) -> None:
        self.texts.setdefault(words, []).append((place, facts))

    def each(self, words: DeniedWords) -> Iterator[DeniedWords]:
        for place, facts in self.texts.get(words, ()):
            one = DeniedWords()
            self.add_to_one(one, place, facts)
            yield one

    def stems(self, words: DeniedWords) -> set[str]:
        return {stem for one in self.each(words) for stem in self.stems_of_one(one)}

    def first(
        self, ask: Callable[[DeniedWords, str], Placed | None], words: DeniedWords, word: str
    ) -> Placed | None:
        return next((found for one in self.each(words) if (found := ask(one, word))), None)


def path_of(turns: list[tuple[str, str]]) -> list[Message]:
    path: list[Message] = []
    for asked, answered in turns:
        first = question("c", asked, path[-1] if path else None)
        path += [first, reply(first, answered)]
    return path


def whole_way(path: list[Message]) -> dict[str, Checked]:
    """Each reply against texts that are read for it alone, every fact as often as it was said."""
    drugs, found = shipped_drugs(), {}
    with pytest.MonkeyPatch.context() as patched:
        EveryText().patch(patched)
        for place, message in enumerate(path):
            if message.role is Role.REPLY:
                before = path[:place]
                said = [each.text for each in before if each.role is Role.CLINICIAN]
                earlier = [each.text for each in before if each.role is Role.REPLY]
                found[message.id] = check(message.text, background(drugs, said, earlier))
    return found


@given(TURNS)
def test_a_path_is_marked_as_each_reply_is_alone(turns: list[tuple[str, str]]) -> None:
    path = path_of(turns)
    found = Marking(NoRows()).of_path(path)  # type: ignore[arg-type]
    assert found == whole_way(path)
    alone = Marking(NoRows())  # type: ignore[arg-type]
    for place, message in enumerate(path):
        if message.role is Role.REPLY:
            assert alone.of_reply(path[:place], message) == found[message.id]


def test_what_is_said_again_costs_nothing_more(monkeypatch: pytest.MonkeyPatch) -> None:
    """Counted, not timed: how many facts a reply is compared with."""
    seen = 0
    real = Firsts.__iter__

    def counted(firsts: Firsts[object]) -> Iterator[object]:
        nonlocal seen
        for each in real(firsts):
            seen += 1
            yield each

    monkeypatch.setattr(Firsts, "__iter__", counted)
    turn = ("She takes bisoprolol 5 mg. Potassium 5.9 mmol/L.", "Keep bisoprolol at 50 mg.")
    costs = []
    for count in (10, 20, 40):
        seen = 0
        Marking(NoRows()).of_path(path_of([turn] * count))  # type: ignore[arg-type]
        costs.append(seen)
    assert costs[0] and costs[2] - costs[1] == 2 * (costs[1] - costs[0])
