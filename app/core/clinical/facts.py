"""Facts of a text: every drug, dose, value, age, date, side and finding that it names, in normal
form and with its place.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol, TypeVar

from app.core.clinical.analytes import LabValue, lab_values_in
from app.core.clinical.body_sides import BodySide, sides_in
from app.core.clinical.body_weight import Weight, is_weight, weights_in
from app.core.clinical.clinical_text import ClinicalText, Span, clinical_text
from app.core.clinical.dose_manner import is_bound, is_proposed
from app.core.clinical.drugs import UNKNOWN, DrugMention, Drugs
from app.core.clinical.findings import Finding
from app.core.clinical.measured_findings import measured_findings
from app.core.clinical.numbers import Number
from app.core.clinical.patient import Age, ages_in
from app.core.clinical.quantities import BARE, DOSED, Measured, Quantity, measured_in
from app.core.clinical.said_of_patient import once_said
from app.core.clinical.schedules import Frequency, frequencies_in, routes_in
from app.core.clinical.word_patterns import forget_texts, listed
from app.core.clinical.written_dates import WrittenDate, dates_in

_REACH = 70  # characters between a drug and its dose
_CARRIED = 220  # characters over which a drug is still the one that is spoken of
_BESIDE = 30  # characters between a soft name and the dose that makes it a drug
_DIRECTLY_BEFORE = re.compile(
    r"[ ]{0,4}(?:[:=|(,-][ ]{0,4}){0,2}(?:(?:at|is|of|to|dose)[ ]{1,4}){0,2}"
)
_DIRECTLY_AFTER = re.compile(
    r"[ ]{0,4}(?:of[ ]{1,4})?(?:(?:oral|iv|im|sc|po|neb|nebulised|intravenous|rectal)[ ]{1,4})?"
)
_PREPARED = re.compile(
    r"[ ]{1,2}(?:eye[ ]|ear[ ]|nasal[ ])?(?:cream|ointment|gel|solution|drops|lotion|spray"
    r"|infusion|mouthwash)[ ]{1,2}"
)
_DOSE_IS = re.compile(r"[ ](?:dose|dosage)[ ](?:is|was|of)[ ]$")
_NEVER_AGES = frozenset(listed("mg mcg µg ml units tablets"))
_DILUENT = re.compile(r"\b(?:in|into|made[ ]up[ ]to)[ ]$")
_NOT_OF_THE_DRUG = re.compile(
    r"\b(?:check|checks|checked|monitor\w{0,3}|measur\w{1,3}|weigh\w{0,3}|review\w{0,3}"
    r"|test\w{0,3}|repeat[ ](?:the[ ])?(?:blood|u&e|level|test|ecg|inr)|assess\w{0,3}|see|bloods"
    r"|level|levels|visit\w{0,2}|dressing)\b"
)
# A sentence that goes on about a drug without its name.
_GIVEN = re.compile(
    r"\b(?:take|taken|takes|taking|give|given|giving|use|used|it|this|dose|doses|dosing|continue"
    r"|apply"
    r"|inject|injected|administer\w{0,3}|swallow)\b"
)
_NEXT_PART = re.compile(r"(?:,|;|\band\b|\bplus\b|\bwith\b)[ ](?:an?[ ])?$")
_ADJECTIVES = re.compile(r"[ ](?:[a-z-]{2,14}[ ]){1,2}")
_SINCE = 60  # characters before a frequency in which something else is done so often
_BARE_END = re.compile(
    r"[ ]?(?:[.,;)\n]|$)|[ ](?:and|od|bd|tds|qds|bid|tid|qid|daily|nocte|mane|once|twice|three|at"
    r"|in)\b"
)
_A_WORD = 26  # characters
_WORD_BEFORE = re.compile(r"(?<![a-z-])([a-z]{5,20})[ ]{1,3}$")
_WORD_AFTER = re.compile(r"[ ]of[ ]([a-z]{5,20})(?![a-z-])")
_NO_DRUG = frozenset(
    listed(
        "about above after again almost another around aspirate below bolus change continue daily "
        "dosage doses drink every first further given giving infuse inject least level maximum "
        "minimum morning night nightly nearly number other please point prescribe received second "
        "single start started starting still stays strength tablet tablets takes taking third "
        "total "
        "twice under until usual volume weigh weighing weight where which while would blood urine "
        "water fluid fluids child adult patient lesion needs remain remains increase decrease "
        "reduce "
        "containing contains measured currently usually again being these those their there "
        "therapy "
        "treatment medicine medication drug antibiotic antibiotics body loses loss weekly monthly"
    )
)
_ADRENALINE = ("adrenaline",)


@dataclass(frozen=True)
class Dose:
    """A quantity of a drug. `bound` when it is a limit; `proposed` when it is a usual dose or one
    to change to; `carried` when its sentence names no drug and the one before did; `drug` is empty
    when none is known. `sentence` is its number in the text."""

    start: int
    end: int
    drug: str
    quantity: Quantity
    bound: bool
    carried: bool
    sentence: int
    proposed: bool = False
    frequency: Frequency | None = None


@dataclass(frozen=True)
class Timing:
    """A frequency of a drug, which may be empty; `proposed` as of a dose."""

    start: int
    end: int
    drug: str
    frequency: Frequency
    sentence: int
    proposed: bool


@dataclass(frozen=True)
class Way:
    """A route of a drug, which may be empty."""

    start: int
    end: int
    drug: str
    code: str
    sentence: int


@dataclass
class Facts:
    """All that a text says, in the order of the text."""

    text: ClinicalText
    advice: bool = False
    drugs: list[DrugMention] = field(default_factory=list)
    doses: list[Dose] = field(default_factory=list)
    timings: list[Timing] = field(default_factory=list)
    ways: list[Way] = field(default_factory=list)
    labs: list[LabValue] = field(default_factory=list)
    ages: list[Age] = field(default_factory=list)
    weights: list[Weight] = field(default_factory=list)
    dates: list[WrittenDate] = field(default_factory=list)
    sides: list[BodySide] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)


@dataclass(frozen=True)
class _Found:
    """What was found in the whole text, by its sentences."""

    numbers: list[list[Number]]
    measured: list[list[Measured]]
    drugs: list[list[DrugMention]]
    said: dict[str, list[Finding]]


class _Placed(Protocol):
    @property
    def start(self) -> int: ...


_AnyPlaced = TypeVar("_AnyPlaced", bound=_Placed)


def facts_of(raw: str, drugs: Drugs, *, advice: bool = False) -> Facts:
    """Read a text; `advice` when it is a reply, in which much is only supposed."""
    text = clinical_text(raw, markdown=advice)
    numbers, measured = measured_in(text)
    found = _Found(
        _by_sentence(text, numbers),
        _by_sentence(text, measured),
        _by_sentence(text, drugs.find(text)),
        {},
    )
    facts = Facts(text, advice)
    last: DrugMention | None = None
    for place, sentence in enumerate(text.sentences):
        last = _read(facts, text, sentence, place, found, last)
    forget_texts()
    return facts


def _by_sentence(text: ClinicalText, found: list[_AnyPlaced]) -> list[list[_AnyPlaced]]:
    """What was found, in order, given to the sentences of the text."""
    starts = [sentence.start for sentence in text.sentences]
    given: list[list[_AnyPlaced]] = [[] for _ in starts]
    for each in found:
        place = bisect_right(starts, each.start) - 1
        if place >= 0:
            given[place].append(each)
    return given


def _read(
    facts: Facts, text: ClinicalText, sentence: Span, place: int, found: _Found,
    last: DrugMention | None,
) -> DrugMention | None:  # fmt: skip
    """One sentence into `facts`; returns the drug that the next sentence may go on about."""
    numbers, measured, named = found.numbers[place], found.measured[place], found.drugs[place]
    dates = dates_in(text, sentence) if numbers else []
    facts.dates += dates
    facts.sides += sides_in(text, sentence)
    if numbers:
        taken = _inside(dates, numbers) | _inside(named, numbers)
        dosed = {each.start for each in measured if each.unit in _NEVER_AGES}
        ages = ages_in(text, sentence, [each for each in numbers if each.start not in dosed])
        facts.ages += ages
        taken |= {age.start for age in ages}
        facts.weights += weights_in(text, sentence, numbers)
        labs = lab_values_in(text, sentence, numbers, taken, named)
        facts.labs += labs
        if not facts.advice:
            facts.findings += measured_findings(labs)
        measured = [
            each
            for each in measured
            if each.start not in taken
            and not any(lab.start <= each.start < lab.end for lab in labs)
        ]
    meant = [each for each in named if not each.soft or _dosed(text, each, measured)]
    facts.drugs += meant
    facts.findings += once_said(text, sentence, named, found.said, advice=facts.advice)
    carried = last if not meant and last and sentence.start - last.end <= _CARRIED else None
    doses = [
        dose
        for each in measured
        if (dose := _dose(text, sentence, place, each, meant, carried)) is not None
    ]
    doses += _bare_doses(text, place, meant, numbers, doses)
    if meant or doses:
        _schedule(facts, text, sentence, place, meant, doses)
    elif carried and _GIVEN.search(text.lower, sentence.start, sentence.end):
        _schedule(facts, text, sentence, place, [replace(carried, end=sentence.start)], doses)
    facts.doses += doses
    return meant[-1] if meant else last


def _inside(stretches: Sequence[WrittenDate | DrugMention], numbers: list[Number]) -> set[int]:
    """Where numbers begin that are part of a date or of a name."""
    return {
        number.start
        for number in numbers
        if any(each.start <= number.start < each.end for each in stretches)
    }


def _dosed(text: ClinicalText, drug: DrugMention, measured: list[Measured]) -> bool:
    """Whether a soft name stands beside a dose of its own."""
    for each in measured:
        gap = max(each.start - drug.end, drug.start - each.end)
        dimension, per = each.quantity.dimension, each.quantity.per
        if not 0 <= gap <= _BESIDE or "L" in per or is_weight(each):
            continue
        if dimension in DOSED or (dimension == "percent" and drug.name in ("glucose", "calcium")):
            return True
    return False


def _dose(
    text: ClinicalText, sentence: Span, place: int, each: Measured, drugs: list[DrugMention],
    carried: DrugMention | None,
) -> Dose | None:  # fmt: skip
    quantity = each.quantity
    if is_weight(each) or (quantity.dimension not in DOSED and quantity.dimension != "percent"):
        return None
    drug = _drug_of(text, each.start, each.end, drugs)
    if quantity.dimension == "percent" and (drug is None or not _strength(text, each, drug)):
        return None
    if each.unit == "ratio" and (drug is None or drug.name not in _ADRENALINE):
        return None
    if drug is None and quantity.dimension == "volume" and carried is None:
        return None
    words, at = text.lower[sentence.start : sentence.end], each.start - sentence.start
    bound = is_bound(words, at) or (
        quantity.dimension == "volume" and _DILUENT.search(words[max(0, at - 14) : at]) is not None
    )
    of = drug or carried
    name = of.name if of else _unknown_drug(text, sentence, each)
    proposed = is_proposed(words, at)
    return Dose(each.start, each.end, name, quantity, bound, drug is None, place, proposed)


def _bare_doses(
    text: ClinicalText,
    place: int,
    drugs: list[DrugMention],
    numbers: list[Number],
    doses: list[Dose],
) -> list[Dose]:
    """`ramipril 10, bisoprolol 2.5`: numbers right behind a drug, without a unit."""
    taken = [(dose.start, dose.end) for dose in doses]
    found = []
    for number in numbers:
        before = text.lower[max(0, number.start - 16) : number.start]
        named = _DOSE_IS.search(before)
        behind = number.start - (len(before) - named.start() if named else 1)
        drug = next((each for each in drugs if each.end == behind), None)
        of = drug is None and text.lower.startswith(" of ", number.end)  # on 5 of warfarin
        if of:
            drug = next((each for each in drugs if each.start == number.end + 4), None)
        if drug is None or drug.soft or any(a <= number.start < b for a, b in taken):
            continue
        if of or _BARE_END.match(text.lower, number.end):
            quantity = Quantity(BARE, (), number.value, number.value)
            found.append(Dose(number.start, number.end, drug.name, quantity, False, False, place))
    return found


def _unknown_drug(text: ClinicalText, sentence: Span, each: Measured) -> str:
    """The word beside a dose that names no drug we know: the same word is the same drug."""
    before = _WORD_BEFORE.search(text.lower[max(sentence.start, each.start - _A_WORD) : each.start])
    after = _WORD_AFTER.match(text.lower, each.end)
    for found in (before, after):
        if found is not None and found[1] not in _NO_DRUG:
            return UNKNOWN + found[1]
    return ""


def _strength(text: ClinicalText, each: Measured, drug: DrugMention) -> bool:
    """`lidocaine 1%`, `0.9% saline`: a percentage right beside the drug."""
    if -1 <= drug.start - each.end <= 2 or 0 <= each.start - drug.end <= 2:
        return True
    return _PREPARED.fullmatch(text.lower, drug.end, max(drug.end, each.start)) is not None


def _drug_of(
    text: ClinicalText, start: int, end: int, drugs: list[DrugMention]
) -> DrugMention | None:
    """The drug that a dose belongs to: right before it, right behind it, or the nearest."""
    before = [drug for drug in drugs if drug.end <= start and start - drug.end <= _REACH]
    after = [drug for drug in drugs if drug.start >= end and drug.start - end <= _REACH]
    if before and _DIRECTLY_BEFORE.fullmatch(text.lower[before[-1].end : start]):
        return before[-1]
    if after and _DIRECTLY_AFTER.fullmatch(text.lower[end : after[0].start]):
        return after[0]
    if before:
        return before[-1]
    if after:
        return after[0]
    return drugs[0] if len(drugs) == 1 else None


def _schedule(
    facts: Facts, text: ClinicalText, sentence: Span, place: int, drugs: list[DrugMention],
    doses: list[Dose],
) -> None:  # fmt: skip
    """Frequencies and routes of a sentence, given to its drugs; doses learn their frequency."""
    for frequency in frequencies_in(text, sentence):
        anchor = _anchor(text, frequency.start, frequency.end, drugs, doses)
        if anchor is None:
            continue
        name, end = anchor
        since = max(sentence.start, frequency.start - _SINCE)
        since = max(since, end) if end <= frequency.start else since
        if _NOT_OF_THE_DRUG.search(text.lower, since, frequency.start):
            continue
        words = text.lower[sentence.start : sentence.end]
        proposed = is_proposed(words, frequency.start - sentence.start)
        facts.timings.append(
            Timing(frequency.start, frequency.end, name, frequency, place, proposed)
        )
        for index in range(len(doses) - 1, -1, -1):
            if doses[index].drug == name and doses[index].end <= frequency.start + 1:
                doses[index] = _timed(doses[index], frequency)
                break
    for route in routes_in(text, sentence):
        anchor = _anchor(text, route.start, route.end, drugs, doses)
        if anchor is not None:
            facts.ways.append(Way(route.start, route.end, anchor[0], route.code, place))


def _leads_to(
    lower: str, nearest: tuple[int, int, str] | None, start: int, end: int, following: int
) -> bool:
    """Whether what stands from `start` to `end` belongs to the drug behind it: right behind, or
    where it begins another part of the sentence (`… and twice-daily oral metformin`)."""
    if lower[end:following] in (" ", " of "):
        return True
    begins = nearest is None or _NEXT_PART.search(lower, nearest[1], start) is not None
    return begins and _ADJECTIVES.fullmatch(lower, end, following) is not None


def _timed(dose: Dose, frequency: Frequency) -> Dose:
    if dose.frequency is not None:
        return dose
    return replace(dose, frequency=frequency)


def _anchor(
    text: ClinicalText, start: int, end: int, drugs: list[DrugMention], doses: list[Dose]
) -> tuple[str, int] | None:
    """The drug that a frequency or route belongs to, and where the anchor ends."""
    places = [(drug.start, drug.end, drug.name) for drug in drugs]
    places += [(dose.start, dose.end, dose.drug) for dose in doses]
    before = [each for each in places if each[1] <= start and start - each[1] <= _REACH]
    after = [each for each in places if each[0] >= end and each[0] - end <= _REACH]
    nearest = max(before, key=lambda each: each[1], default=None)
    following = min(after, default=None)
    directly = following is not None and _leads_to(text.lower, nearest, start, end, following[0])
    if nearest is not None and (not directly or start - nearest[1] <= 2):
        return nearest[2], nearest[1]
    if following is not None:
        return following[2], following[1]
    return (nearest[2], nearest[1]) if nearest else None
