"""Known facts grow text by text, and compare as if each text were compared with whole."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.clinical import denied_words, marks
from app.core.clinical.denied_words import DeniedWords
from app.core.clinical.difference import Difference
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


class NoRows:
    """A vault that keeps no marks."""

    def marks(self, reply_id: str) -> list[MarkRow]:
        return []

    def save_marks(self, reply_id: str, rows: list[MarkRow]) -> None:
        pass


def denied_in_every_text(
    reply: Facts, known: DeniedWords, marked: set[int]
) -> Iterator[Difference]:
    """What `denied_elsewhere` is to find, the long way."""
    words, denied = denied_words, denied_words._denied
    for place, facts in known._unread:
        said = denied(facts)
        for word, start, end in words._stand_in(reply):
            if word not in said or start in marked or not words._is_affirmed(reply, start, end):
                continue
            if words._affirms(facts, word) is None:
                marked.add(start)
                sentence = words._sentence(facts, said[word])
                yield Difference("POLARITY", start, end, word, sentence, place)
    for word, start in denied(reply).items():
        if start in marked or not words._says_no(reply, start):
            continue
        for place, facts in known._unread:
            at = words._affirms(facts, word)
            if at is not None and word not in denied(facts):
                end = start + len(words._word_at(reply, start))
                sentence = words._sentence(facts, at)
                yield Difference("POLARITY", start, end, word, sentence, place)
                break


def path_of(turns: list[tuple[str, str]]) -> list[Message]:
    path: list[Message] = []
    for asked, answered in turns:
        first = question("c", asked, path[-1] if path else None)
        path += [first, reply(first, answered)]
    return path


def whole_way(path: list[Message]) -> dict[str, Checked]:
    """Each reply against texts that are read for it alone, every fact as often as it was said."""
    drugs, number, found = shipped_drugs(), itertools.count(), {}
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(marks, "denied_elsewhere", denied_in_every_text)
        patched.setattr(
            Firsts,
            "add",
            lambda self, place, facts, each: self._placed.update(
                {next(number): (place, facts, one) for one in each}
            ),
        )
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
