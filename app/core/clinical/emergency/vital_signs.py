"""Facts that a number tells: a low saturation, a fever, ten tablets; each becomes a label."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.core.clinical.emergency.labelled_sentences import Word
from app.core.clinical.emergency.word_tables import word_set

_REACH = 6  # words between a sign's name and its value
_NO_VALUE_OF_A_SIGN = word_set(
    "year years month months week weeks day days hour hours minutes old mg tablets kg times"
)


@dataclass(frozen=True)
class _Sign:
    """`names` stand before its value, `units` may stand after it and are enough then; each range
    (from, to, both included) has the label that a value in it gets."""

    names: frozenset[str]
    units: frozenset[str]
    ranges: tuple[tuple[float, float, str], ...]


def _sign(names: str, units: str, *ranges: tuple[float, float, str]) -> _Sign:
    return _Sign(frozenset(names.split()), frozenset(units.split()), ranges)


# Bounds: those of the published early-warning scores and first-aid rules that the specification
# of the cards names; temperatures in °C and °F, glucose in mmol/L and mg/dL.
SIGNS = (
    _sign("sats sat saturation saturations saturating satting desaturating desaturates desaturated "
          "desat oximeter oxygen ox oximetry",
          "sats saturation", (50, 89, "#spo2_low")),
    _sign("temp temperature t fever febrile feverish pyrexia pyrexial tmax spiking spiked rigors "
          "hot thermometer",
          "c celsius f fahrenheit degrees °", (38, 43, "#fever"), (100.4, 109, "#fever"),
          (30, 35.9, "#cold"), (36, 37.9, "#temp_normal"), (96.8, 100.3, "#temp_normal")),
    _sign("cold core tympanic", "", (30, 35.9, "#cold")),
    _sign("systolic sbp bp pressure bps", "systolic", (40, 90, "#sbp_low"),
          (160, 280, "#bp_severe")),
    _sign("pulse hr heart tachycardic tachy", "bpm", (130, 250, "#hr_high"),
          (15, 45, "#hr_low")),
    _sign("rr respiratory resps respirations breathing breaths respiration",
          "breaths resps respirations", (25, 100, "#rr_high"), (50, 120, "#rr_child_high"),
          (2, 9, "#rr_low")),
    _sign("lactate lac", "", (2, 30, "#lactate_high")),
    _sign("glucose glu sugar sugars bm bms bsl cbg bgl bg dexi glycemia glycaemia fingerprick "
          "prick monitor libre meter rbs fingerstick sensor", "",
          (0.2, 2.99, "#glucose_low"), (20, 53.9, "#glucose_low"),
          (25, 60, "#glucose_very_high"), (450, 2000, "#glucose_very_high")),
    _sign("ketones ketone ketonaemia", "", (3, 20, "#ketones_high")),
    _sign("gcs glasgow", "", (3, 12, "#gcs_low"), (3, 8, "#gcs_8")),
    _sign("refill crt cap", "", (3, 12, "#slow_refill")),
    _sign("news mews", "", (7, 20, "#news_high")),
    _sign("flow pefr pef", "", (10, 150, "#peak_low")),
    _sign("ph", "", (6.5, 7.2, "#acidosis")),
    _sign("troponin trop tnt tni hstnt", "", (53, 100_000, "#troponin_high")),
    _sign("lithium li", "", (1.6, 9, "#lithium_high")),
    _sign("digoxin dig", "", (2.6, 20, "#digoxin_high")),
    _sign("hb haemoglobin hemoglobin hgb", "", (1, 5, "#hb_low"), (20, 55, "#hb_low")),
    _sign("bladder residual retention pvr", "ml", (400, 3000, "#ml_high")),
)  # fmt: skip
_FEVER_WORDS = ("fever", "febrile", "pyrexi", "temp")
_NOT_AGO = frozenset({"ago", "old", "before", "later"})
_LONG = frozenset({"hour", "hours", "hrs"})


def label_values(words: Sequence[Word]) -> None:
    """Put the labels of what the numbers of a sentence tell on its words."""
    for place, word in enumerate(words):
        if word.value is not None:
            _label_sign(words, place, word)
            _label_duration(words, place, word)
            _label_amount(words, place, word)
    _label_pressures(words)
    _settle_fever(words)


def _label_sign(words: Sequence[Word], place: int, word: Word) -> None:
    sign = _sign_of(words, place)
    if sign is None or word.value is None:
        return
    for low, high, label in sign.ranges:
        if low <= word.value <= high:
            word.labels.add(label)


def _sign_of(words: Sequence[Word], place: int) -> _Sign | None:
    after = _unit_after(words, place)
    for sign in SIGNS:
        if after in sign.units:
            return sign
    if after in _NO_VALUE_OF_A_SIGN and not _follows(words, place, {"dl"}):
        return None
    if word_text(words, place - 1) == "/":
        return None
    return _sign_before(words, place) or _bare_sign(words, place, after)


def _unit_after(words: Sequence[Word], place: int) -> str:
    if word_text(words, place + 1) == "%":
        return "%"
    return next((w.text for w in words[place + 1 : place + 4] if not w.pause), "")


def _sign_before(words: Sequence[Word], place: int) -> _Sign | None:
    """The sign whose name stands before a value, with no other value between."""
    for before in range(place - 1, max(place - _REACH - 3, -1), -1):
        word = words[before]
        if word.value is not None and before < place - 1:
            return None
        for sign in SIGNS:
            if word.text in sign.names:
                return sign
    return None


def _bare_sign(words: Sequence[Word], place: int, after: str) -> _Sign | None:
    """`86% on air`, and `38.7` with nothing beside it."""
    if after == "%" and _follows(words, place, {"air", "ra", "oxygen", "room", "litres", "l"}):
        return SIGNS[0]
    is_fever = "." in words[place].text and 38 <= (words[place].value or 0) < 43
    return SIGNS[1] if is_fever and after not in ("mmol", "%", "cm", "kg") else None


def word_text(words: Sequence[Word], place: int) -> str:
    """The text of the word there; empty beyond either end."""
    return words[place].text if 0 <= place < len(words) else ""


def _follows(words: Sequence[Word], place: int, wanted: set[str]) -> bool:
    return any(word.text in wanted for word in words[place + 1 : place + 5])


def _label_pressures(words: Sequence[Word]) -> None:
    """`85/50`, with or without a name: systolic over diastolic in mmHg."""
    for place in range(len(words) - 2):
        upper, slash, lower = words[place : place + 3]
        if slash.text not in ("/", "over") or upper.value is None or lower.value is None:
            continue
        if not (40 <= upper.value <= 280 and 20 <= lower.value <= 160):
            continue
        if upper.value <= lower.value:
            continue
        if upper.value <= 90:
            upper.labels.add("#sbp_low")
        if upper.value >= 160 or lower.value >= 110:
            upper.labels.add("#bp_severe")


def _label_duration(words: Sequence[Word], place: int, word: Word) -> None:
    unit = next((each for each in words[place + 1 : place + 5] if not each.pause), None)
    if unit is None or word.value is None:
        return
    minutes = 0.0
    if unit.text == "minutes":
        minutes = word.value
    elif unit.text in _LONG:
        minutes = 60 * word.value
    elif word.text in ("half", "quarter") and _follows(words, place, {"hour"}):
        minutes = 30
    if _follows_at_once(words, place + 2, _NOT_AGO):
        return
    if minutes >= 5:
        unit.labels.add("#min5")
    if minutes >= 20:
        unit.labels.add("#min20")


def _follows_at_once(words: Sequence[Word], place: int, wanted: frozenset[str]) -> bool:
    return any(word.text in wanted for word in words[place : place + 2])


def _label_amount(words: Sequence[Word], place: int, word: Word) -> None:
    """Ten tablets and more; eight grams and more of a medicine."""
    if word.value is None:
        return
    near = [each for each in words[place + 1 : place + 6] if not each.pause]
    named = any("@tablet" in each.labels for each in near[:4])
    unit = near[0].text if near else ""
    if unit in ("g", "gram", "grams") and named and word.value >= 8:
        word.labels.add("#grams_od")
    counted = unit not in ("mg", "ml", "g", "gram", "grams", "mcg", "units", "year", "minutes",
                           "hours", "days", "weeks", "kg", "/", "%")  # fmt: skip
    before = [each for each in words[max(place - 3, 0) : place] if not each.pause]
    times = word_text(words, place - 1) in ("x", "times") and any(
        "@tablet" in w.labels for w in before
    )
    daily = _follows(words, place, {"daily", "day", "week", "weekly", "month"})
    if any(word_text(words, place - 1) in sign.names for sign in SIGNS):
        return  # `BM 14 on prednisolone`
    if word.value >= 10 and not daily and ((named and counted) or times):
        word.labels.add("#tabs10")


def _settle_fever(words: Sequence[Word]) -> None:
    """A temperature that was measured and is none of a fever takes the word's weight."""
    labels = set().union(*(word.labels for word in words)) if words else set()
    if "#temp_normal" in labels and "#fever" not in labels:
        for word in words:
            if word.text.startswith(_FEVER_WORDS):
                word.labels.clear()
