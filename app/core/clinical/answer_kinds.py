"""Answer kinds: what a passage must have before it may answer a question of that kind.

`How long` wants a time, `which dose` a quantity, `side effects` a word of harm. A passage on the
right topic that has nothing of the kind is related, and no answer.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.core.clinical.porter_stem import stem
from app.core.clinical.word_patterns import listed


def _stems(words: str) -> frozenset[str]:
    return frozenset(stem(word) for word in listed(words))


_NUMBERS = _stems(
    "one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty "
    "sixty half once twice"
)
_DAYS = _stems("day days week weeks month months year years dose doses")
_TIMES = _DAYS | _stems("second seconds minute minutes min hour hours hr h night daily hourly")
_AMOUNTS = _stems(
    "mg g gram kg microgram micrograms mcg ug ml l litre litres liter liters mmol unit units iu "
    "percent puff puffs tablet tablets drop drops dose doses mega capsule capsules spray sachet "
    "patch joule joules bolus ampoule ampoules vial vials"
)
_LASTING = ("duration", "interval")
_COURSES = ("antibiotic", "treatment", "therapy", "course", "steroid", "prophyla")
_NEAR = 3  # words between a number and what it counts

# Beginnings of the words by which each kind is asked for, and those that an answer has.
_ASKED: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (("side", "adverse", "toxicit", "harm"),
     ("side", "advers", "toxic", "harm", "rash", "nausea")),
    (("contraindicat", "avoid", "unsafe", "safe"),
     ("contraind", "avoid", "not", "never", "unless", "stop", "caution", "safe", "without")),
    (("interact",), ("interact", "togeth", "combin", "with")),
    (("refer", "admit", "admission", "hospital", "discharge", "icu", "intensive", "escalat"),
     ("refer", "admit", "admiss", "hospit", "discharg", "transfer", "call", "specialist", "icu",
      "intens", "ask", "urgent", "inform", "home", "team")),
    (("monitor", "measure", "check", "recheck"),
     ("monitor", "measur", "check", "repeat", "observ", "level", "watch", "record", "blood", "test",
      "again")),
    (("cause", "aetiolog", "etiolog"), ("caus", "due", "trigger", "becaus", "result", "reason")),
    (("diagnos", "confirm", "investigat"),
     ("diagnos", "confirm", "test", "scan", "x", "imag", "investig", "culture", "cultur",
      "measur", "show", "criteria", "when", "level")),
    (("prophyla", "prevent"), ("prophyla", "prevent", "avoid", "vaccin", "reduc")),
    (("recur",), ("recur", "again", "repeat", "relaps", "return", "prophyla")),
    (("sign", "symptom", "feature", "present"),
     ("sign", "symptom", "featur", "present", "pain", "fever", "change", "chang", "look", "find")),
    (("score", "criteria", "scale"),
     ("score", "criteria", "scale", "point", "when", "index", "or")),
    (("mortality", "prognosis", "survival", "risk"),
     ("mortal", "prognos", "surviv", "risk", "die", "death", "percent", "chanc")),
    (("vaccin", "immunis", "immuniz"), ("vaccin", "immun", "dose", "booster", "toxoid")),
    (("driv", "dvla", "fly", "flight", "travel", "work"),
     ("driv", "licenc", "licens", "fly", "flight", "travel", "work")),
    (("techniqu", "train", "educat"), ("techniqu", "train", "educat", "teach", "show", "inhal")),
    (("scan", "xray", "imaging", "ultrasound", "ct", "mri", "eeg", "ecg", "echo"),
     ("scan", "x", "xray", "imag", "ultrasound", "ct", "mri", "eeg", "ecg", "echo", "radiograph")),
    (("level", "concentration"), ("level", "concentr", "trough", "measur", "below", "abov")),
    (("interval", "often", "frequency"), ("everi", "hour", "time", "day", "dai", "interv", "repeat",
      "twice", "again", "daili")),
)  # fmt: skip
_DOSE = ("dose", "dosage", "dosing", "amount", "rate", "volume", "bolus", "infusion")


def may_answer(asked: Sequence[str], stems: Sequence[str]) -> bool:
    """Whether a passage has what each kind of question among the `asked` words wants; `stems` are
    the passage's words as stems, in order, the asked words small letters."""
    text = " ".join(asked)
    wants_amount = "how much" in text or any(word.startswith(_DOSE) for word in asked)
    if wants_amount and not _counts(stems, _AMOUNTS):
        return False
    wants_time = "how long" in text or any(word.startswith(_LASTING) for word in asked)
    course = any(word.startswith(_COURSES) for word in asked)
    if wants_time and not _counts(stems, _DAYS if course else _TIMES):
        return False
    present = set(stems)
    for words, wanted in _ASKED:
        if any(word.startswith(words) for word in asked) and not any(
            each.startswith(wanted) for each in present
        ):
            return False
    return True


def _counts(stems: Sequence[str], units: frozenset[str]) -> bool:
    """Whether a number stands shortly before one of these units."""
    for at, each in enumerate(stems):
        if (each[0].isdigit() or each in _NUMBERS) and any(
            unit in units for unit in stems[at : at + 1 + _NEAR]
        ):
            return True
    return False
