"""Marks on a reply: how many are found, how many are spurious, and what they cost.

A mark counts as found when its code is the expected one and its text overlaps the expected text.
Spurious is what was given and not expected. New facts count where a case says `score_new`; a drug
of high alert is never spurious, as the cases list it where it matters only.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from app.core.clinical.allergies import ALLERGY
from app.core.clinical.marks import Mark, background, check
from app.services.clinical.shipped_drugs import shipped_drugs
from benchmarks.clinical_parts.figures import ROOT, cases, percentile, share, table, timed

# What each column is: the folder and the file. A fresh held-out set has the next number.
COLUMNS = {
    "dev": ("dev", "marks"),
    "dev 7": ("dev", "marks-7"),
    "heldout": ("heldout", "marks"),
    "heldout 2": ("heldout", "marks-2"),
    "heldout 3": ("heldout-3", "marks"),
    "heldout 4": ("heldout-4", "marks"),
    "heldout 5": ("heldout-5", "marks"),
    "heldout 6": ("heldout-6", "marks"),
    "heldout 7": ("heldout-7", "marks"),
    "heldout 8": ("heldout-8", "marks"),
}
_RUNS = 200
_TYPICAL = 2000  # characters of a reply
_ADVERSARIAL = 4000


@dataclass
class Score:
    """Counts over a set: by code what was expected and found, and what was spurious."""

    cases: int = 0
    exact: int = 0
    expected: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    spurious: Counter[str] = field(default_factory=Counter)


def _overlaps(case: dict[str, Any], expected: dict[str, str], mark: Mark) -> bool:
    """Whether the mark shares a character with one of the places where the text stands."""
    reply, wanted = case["reply"].casefold(), expected["text"].casefold()
    at = reply.find(wanted)
    while at >= 0:
        if mark.start < at + len(wanted) and at < mark.end:
            return True
        at = reply.find(wanted, at + 1)
    return False


def score(part: str) -> Score:
    """All cases of a column's set."""
    result = Score()
    folder, name = COLUMNS[part]
    for case in cases(name, folder):
        against = background(shipped_drugs(), [case["conversation"]], (), case.get("sources", []))
        left = list(check(case["reply"], against).marks)
        missed = 0
        for expected in case["marks"]:
            result.expected[expected["code"]] += 1
            hit = next(
                (
                    mark
                    for mark in left
                    if _is_code(mark, expected["code"]) and _overlaps(case, expected, mark)
                ),
                None,
            )
            if hit is None:
                missed += 1
            else:
                left.remove(hit)
                result.found[expected["code"]] += 1
        extra = [mark.code for mark in left if _counts(mark, case)]
        result.spurious.update(extra)
        result.cases += 1
        result.exact += not missed and not extra
    return result


def _is_code(mark: Mark, code: str) -> bool:
    """A proposal despite an allergy has a name of its own in the seventh dev set."""
    if code == "ALLERGY":
        return mark.code == "POLARITY" and mark.subject.startswith(ALLERGY)
    return mark.code == code


def _counts(mark: Mark, case: dict[str, Any]) -> bool:
    if mark.code == "HIGH_ALERT":
        return False
    return not mark.code.startswith("NEW_") or bool(case.get("score_new"))


def _quality() -> None:
    scores = {part: score(part) for part in COLUMNS}
    codes = sorted(set().union(*(each.expected for each in scores.values())))
    rows: list[tuple[str, ...]] = [("found", *COLUMNS)]
    rows.append(("all", *(_found(scores[part], codes) for part in COLUMNS)))
    rows += [(code, *(_found(scores[part], [code]) for part in COLUMNS)) for code in codes]
    rows.append(
        ("cases exact", *(share(scores[part].exact, scores[part].cases) for part in COLUMNS))
    )
    rows.append(("spurious a case", *(_spurious(scores[part]) for part in COLUMNS)))
    table(rows)
    for part in COLUMNS:
        told = ", ".join(f"{code} {n}" for code, n in scores[part].spurious.most_common())
        print(f"spurious in {part}: {told or 'none'}")


def _found(of: Score, codes: list[str]) -> str:
    return share(sum(of.found[code] for code in codes), sum(of.expected[code] for code in codes))


def _spurious(of: Score) -> str:
    count = of.spurious.total()
    return f"{count}/{of.cases} = {count / of.cases:.3f}" if of.cases else "-"


def _replies() -> list[tuple[str, str]]:
    """Texts as long as a long reply, from the demonstration's corpus, with their questions."""
    lines = (ROOT / "assets" / "demo" / "corpus.jsonl").read_text("utf-8").splitlines()
    entries = [json.loads(line) for line in lines if line.strip()]
    found = []
    for start in range(0, len(entries) - 12, 4):
        some = entries[start : start + 12]
        reply = "\n\n".join(each["answer"] for each in some)[:_TYPICAL]
        found.append((" ".join(each["prompt"] for each in some[:3]), reply))
    return found


ADVERSARIAL = {
    "figures": "1" * _ADVERSARIAL,
    "figures and commas": "1,234" * (_ADVERSARIAL // 5),
    "figures and spaces": "1 234 " * (_ADVERSARIAL // 6),
    "doses": "5 mg " * (_ADVERSARIAL // 5),
    "spaces": "morphine" + " " * (_ADVERSARIAL - 8),
    "number words": "twenty one hundred and " * (_ADVERSARIAL // 23),
    "denials": "no fever, " * (_ADVERSARIAL // 10),
    "commas": "no " + "a, " * (_ADVERSARIAL // 3),
    "names": "paracetamol " * (_ADVERSARIAL // 12),
    "analytes": "potassium of is " * (_ADVERSARIAL // 16),
    "one word": "a" * _ADVERSARIAL,
    "stems": "abcdefmab " * (_ADVERSARIAL // 10),
    "sides": "left lower upper middle " * (_ADVERSARIAL // 24),
    "stars": "**5** " * (_ADVERSARIAL // 6),
    "allergies": "allergic to penicillin and " * (_ADVERSARIAL // 27),
    "ages": "67-year-old " * (_ADVERSARIAL // 12),
    "lines": "5 mg\n" * (_ADVERSARIAL // 5),
}  # fmt: skip


def _speed() -> None:
    drugs = shipped_drugs()
    texts = [(background(drugs, [said]), reply) for said, reply in _replies()]
    times = []
    for run in range(_RUNS):
        against, reply = texts[run % len(texts)]
        times.append(timed(lambda a=against, r=reply: check(r, a)))  # type: ignore[misc]
    print(
        f"\na reply of {_TYPICAL:,} characters: median {percentile(times, 0.5):.1f} ms, "
        f"95th percentile {percentile(times, 0.95):.1f} ms of {_RUNS}"
    )
    worst = {
        name: min(timed(lambda t=text: check(t, background(drugs, [t]))) for _ in range(3))
        for name, text in ADVERSARIAL.items()
    }
    slowest = max(worst, key=lambda name: worst[name])
    print(
        f"{len(worst)} adversarial texts of {_ADVERSARIAL:,} characters, read and compared with "
        f"themselves: worst {worst[slowest] * 1000:.1f} ms ({slowest})"
    )


def measure() -> None:
    """Print found, spurious and times."""
    print("Marks (with Wilson's 95 % interval)\n")
    _quality()
    _speed()
