"""A consultation with all that a transcript may have to carry, invented for the tests.

Tables, code, lists in lists, struck doses, powers, Hebrew and Arabic, nine scripts, marks, an
emergency card, cited sources, a reply that was cut off, alternatives, and text that looks like
markup.
"""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

from app.core.clinical.citations import Citation, Passage, Retrieval, SearchState, Verdict
from app.core.clinical.cited_places import CitedPlace, FoundPassages
from app.core.clinical.drugs import Drugs
from app.core.clinical.marks import background, check
from app.core.clinical.sources import Source, SourceKind
from app.core.consultations.messages import Consultation, Message, ShownCard
from app.core.disclaimer import Disclaimer
from app.export.transcript import SourcedReply, Transcript, build_transcript
from tests.helpers.consultations import question, reply

AT = 1_764_150_000.0  # 26 November 2025
SCRIPTS = (
    "Latin: naïve œdème", "Greek: Σ ≥ 3 µg", "Cyrillic: кашель и жар", "Hebrew: כאב בחזה",
    "Arabic: ألم في الصدر", "Devanagari: बुखार", "Thai: ไข้สูง", "Han: 高血压", "Hangul: 두통",
)  # fmt: skip
ASKED = (
    "She takes bisoprolol 5 mg. Weight 70 kg.\n\nNa\t140 mmol/L\nK\t 5.9 mmol/L\n"
    "a < b && c > d; <script>alert(1)</script> *not bold* {{x}} #"
)
ANSWERED = """#### Assessment

Keep **bisoprolol** at 50 mg, ~~5 mg~~. Count 10<sup>9</sup>/L, *see below*.

| Drug | Dose | Note |
|:-----|-----:|:----:|
| bisoprolol | 5 mg | **daily** |
| <b>x</b> | .5 mg | `a|b` |

## Plan

1. First
   - inner one
   - inner two

     ```python
     if k > 5.5:
         print("ECG & <calcium>")
     ```
3. Third

- -5 °C
- +3 mmol/L

> Quoted, with 2 * 3 = 6.

---

Insulin 10U at night.
"""
HEBREW = """## תוכנית

יש לתת **5 mg** פעמיים ביום.

| תרופה | מינון |
|---|---|
| אספירין | 100 mg |

1. ראשון
2. שני"""
DISCLAIMER = Disclaimer(
    "clinical", 1, "Before you read on", "Not a medical device; the clinician decides.",
    "It may be wrong.\n\n## What it is not\n\n- no device\n- no colleague",
)  # fmt: skip


@dataclass(frozen=True)
class RichConsultation:
    """The transcript, and what of it stands in the vault."""

    transcript: Transcript
    messages: tuple[Message, ...]


def rich_consultation(drugs: Drugs, *, turns: int = 0) -> RichConsultation:
    """With `turns` more of them in the end."""
    tree = _tree("c" * 32, turns)
    found = check(ANSWERED, background(drugs, [ASKED]))
    checked = {message.id: found for message in tree if message.text == ANSWERED}
    first_reply = next(message for message in tree if message.text == ANSWERED)
    transcript = build_transcript(
        Consultation(
            "c" * 32, "Breathless & <tired> \n at night", AT, AT + 900, tree[-1].id,
            case_reference="A-17/2025", tags=("cardiology", "follow-up"),
        ),
        tree,
        {DISCLAIMER.label: DISCLAIMER},
        exported_at=AT + 1000,
        app_version="0.1.0",
        checked=checked,
        sourced={first_reply.id: _sourced(ANSWERED)},
    )  # fmt: skip
    return RichConsultation(transcript, tuple(tree))


def _tree(consultation_id: str, turns: int) -> list[Message]:
    tree: list[Message] = []

    def ask(text: str, **fields: object) -> Message:
        made = question(consultation_id, text, tree[-1] if tree else None)
        made = msgspec.structs.replace(made, **_fixed(tree), **fields)
        tree.append(made)
        return made

    def answer(to: Message, text: str, **fields: object) -> None:
        tree.append(msgspec.structs.replace(reply(to, text), **_fixed(tree), **fields))

    asked = ask(ASKED, cards=(ShownCard("heart", 1, AT, AT + 5),))
    answer(asked, "An alternative that is not shown.")
    answer(asked, ANSWERED)
    answer(ask("\n".join(SCRIPTS)), "\n".join(f"- {each}" for each in SCRIPTS))
    answer(ask("בעברית, בבקשה"), HEBREW)
    answer(
        ask("And then?"),
        "Give the second dose of",
        finish_reason="length",
        omitted=(asked.id,),
    )
    for number in range(turns):
        answer(ask(f"Question {number}?\n{ASKED}"), ANSWERED.replace("First", f"Step {number}"))
    return tree


def _fixed(tree: list[Message]) -> dict[str, object]:
    """The same id and time on each run."""
    return {"id": f"{len(tree):032x}", "created_at": AT + len(tree)}


def _sourced(text: str) -> SourcedReply:
    source = Source(
        1, "s" * 32, "Beta blockers", SourceKind.PDF, "beta.pdf", "ab" * 32, 1000, 9, 0, AT, "nurse"
    )
    passage = Passage(1, source.id, 3, 3, 0, 20, 9.5, 0.6, True)
    retrieval = Retrieval(SearchState.FOUND, 0.6, 4, (("bisoprolol",),), (passage,), 1)
    place = CitedPlace(passage, source, "p. 4", "Dose", "Start bisoprolol at 1.25 mg.", False)
    start = text.index("Keep")
    cited = Citation(
        start,
        text.index("\n", start),
        Verdict.PARTLY,
        0.5,
        ("50 mg",),
        1,
        1,
        source.id,
        3,
        3,
        0,
        20,
    )
    return SourcedReply(FoundPassages(retrieval, (place,)), (cited,))
