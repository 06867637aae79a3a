"""Comparison of what is said of the patient: values, age, weight, sides and findings.

A guideline's bound never differs, and a value that should be reached neither.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from app.core.clinical.allergies import ALLERGY, ANY
from app.core.clinical.analytes import LabValue
from app.core.clinical.body_sides import BodySide, same_region
from app.core.clinical.body_weight import Weight
from app.core.clinical.difference import Difference
from app.core.clinical.facts import Facts
from app.core.clinical.findings import Finding
from app.core.clinical.known import Known, has_polarity
from app.core.clinical.polarity import Polarity

_PAIN = "pain"
_IMPLIED = {"drowsiness": "unconsciousness"}  # who is alert is not drowsy; not the reverse
_DENIES = re.compile(r"\b(?:no|any|without|denies)[ ]$")
_TOLERANCE = Decimal("0.02")  # of a converted value
_NEWBORN = Decimal(6)  # kilograms: heavier than that nobody is born
_FIRST_LOSS = Decimal("0.15")
_MONTH = Decimal("0.02")  # years; ages in months are fractions
_HEDGED = re.compile(
    r"\b(?:about|around|approximately|approx|roughly|nearly|almost|some|circa)[ ]$"
)
_ROUNDED = Decimal("0.06")
_EXPECTED = re.compile(
    r"\b(?:aim\w{0,3}|targets?|goal|until|should|expect\w{0,3}|bring|brings|keep|keeping"
    r"|maintain\w{0,3}|would|could|if|when|unless|typically|usually"
    r"|defin\w{1,3}|criteri\w{1,2}|normal[ ]range|reference|threshold|diagnos\w{1,4}|recheck|once"
    r"|ideally|example|whenever|guidelines?)\b"
)


_ADVISED = re.compile(
    r"\b(?:examin\w+|imag\w+|scan\w*|x-?rays?|compar\w+|check\w*|measur\w+|look\w*|exclud\w+"
    r"|if|may|might|could|can|consider\w*|suspect\w*|rule|risk|becom\w+|causes?|usually|often"
    r"|films?|ultrasound|mri|ct|request\w*|obtain|perform\w*|test\w*|no|not|without|unlike)\b"
)


_ELSEWHERE = re.compile(
    r"\b(?:(?:take|draw|measure)[ ](?:\w+[ ])?(?:blood|pressure|bp)|cannul\w+|venous[ ]access|drip"
    r"|unaffected|uninjured|healthy|opposite|contralateral|other|whether|ask(?:ing)?|swap\w{0,4}"
    r"|switch\w{0,3}|spread\w{0,3}|moves?)\b"
)


def differing_labs(reply: Facts, known: Known) -> Iterator[Difference]:
    """DIFF_LAB: another value of an analyte that the clinician gave one of."""
    for lab in reply.labs:
        if lab.threshold or _expected(reply, lab):
            continue
        others = [
            each
            for each in known.said.labs
            if not each[2].threshold and _values_of(each[2], lab.name)
        ]
        if not others:
            continue
        hedged = _HEDGED.search(reply.text.lower[max(0, lab.start - 16) : lab.start]) is not None
        if any(_same_value(lab, other, hedged) for _, _, other in others):
            continue
        place, facts, other = others[0]
        written = facts.text.raw[other.start : other.end]
        yield Difference("DIFF_LAB", lab.start, lab.end, lab.name, written, place)


def _expected(reply: Facts, lab: LabValue) -> bool:
    """Whether the sentence speaks of what should be, before it comes to the value."""
    span = reply.text.sentence_at(lab.start)
    return _EXPECTED.search(reply.text.lower, span.start, lab.start) is not None


def _values_of(lab: LabValue, name: str) -> tuple[Decimal, ...]:
    """The values of `name` that a lab value gives: a pressure has its two parts."""
    if lab.name == name:
        return lab.values
    if lab.name == "blood pressure":
        if name == "systolic pressure":
            return lab.values[:1]
        if name == "diastolic pressure":
            return lab.values[1:]
    if name == "blood pressure" and lab.name == "systolic pressure":
        return lab.values
    return ()


def _same_value(mine: LabValue, other: LabValue, hedged: bool) -> bool:
    theirs = _values_of(other, mine.name)
    for a, b in zip(mine.values, theirs, strict=False):
        if a == b:
            continue
        size = max(abs(a), abs(b))
        near = Decimal(0)
        if mine.converted or other.converted:
            near = max(_TOLERANCE * size, mine.step, other.step)
        if hedged:
            near = max(near, _ROUNDED * size, mine.step)
        if abs(a - b) > near:
            return False
    return True


def differing_ages(reply: Facts, known: Known) -> Iterator[Difference]:
    """DIFF_AGE and DIFF_WEIGHT."""
    for age in reply.ages:
        ages = [each for each in known.said.ages if each[2].own]
        if not age.own or not ages:
            continue
        if any(
            a.low - _MONTH <= age.high and age.low <= a.high + _MONTH for _, _, a in known.said.ages
        ):
            continue  # the mother's, too, was said
        place, facts, other = ages[0]
        written = facts.text.raw[other.start : other.end]
        yield Difference("DIFF_AGE", age.start, age.end, "age", written, place)
    for weight in reply.weights:
        own = [each for each in known.said.weights if each[2].own]
        weights = [each for each in own if each[2].born == weight.born]
        slipped = any(_is_tenfold(weight, each[2]) for each in own)
        if not weights and ((not weight.born and weight.kilograms < _NEWBORN) or slipped):
            weights = own
        if not weight.own or not weights or any(_same_weight(weight, w) for _, _, w in weights):
            continue
        place, facts, lighter = weights[0]
        written = facts.text.raw[lighter.start : lighter.end]
        yield Difference("DIFF_WEIGHT", weight.start, weight.end, "weight", written, place)


def _is_tenfold(mine: Weight, other: Weight) -> bool:
    return mine.kilograms in (other.kilograms * 10, other.kilograms / 10)


def _same_weight(mine: Weight, other: Weight) -> bool:
    size = max(mine.kilograms, other.kilograms)
    if mine.born != other.born:  # in its first days a child loses up to a tenth
        return abs(mine.kilograms - other.kilograms) <= _FIRST_LOSS * size
    whole = all(w == w.to_integral_value() for w in (mine.kilograms, other.kilograms))
    return (
        mine.kilograms == other.kilograms
        if whole
        else (abs(mine.kilograms - other.kilograms) <= _TOLERANCE * other.kilograms)
    )


def differing_sides(reply: Facts, known: Known) -> Iterator[Difference]:
    """DIFF_SIDE: the other side of a part of which the clinician named one side only."""
    for side in reply.sides:
        if side.side == "both":
            if not _is_told_of_both(reply, side):
                continue
        elif side.compared or _is_elsewhere(reply, side):
            continue
        others = [each for each in known.said.sides if same_region(side, each[2])]
        same = [each for each in others if each[2].part == side.part or each[2].words & side.words]
        others = same or others
        said = {other.side for _, _, other in others}
        if not others or side.side in said or "both" in said:
            continue
        if _beside(reply, side, said):
            continue
        place, facts, other = others[0]
        written = facts.text.raw[other.start : other.end]
        yield Difference("DIFF_SIDE", side.start, side.end, side.part or "side", written, place)


def _is_elsewhere(reply: Facts, side: BodySide) -> bool:
    """`take blood from the right arm`: the other side is meant, as it is well."""
    span = reply.text.sentence_at(side.start)
    return _ELSEWHERE.search(reply.text.lower, span.start, side.start) is not None


def _is_told_of_both(reply: Facts, side: BodySide) -> bool:
    """`bilateral hip pain`, which says something of the patient; not `examine both hips`."""
    if not reply.text.lower.startswith("bilateral", side.start):
        return False
    span = reply.text.sentence_at(side.start)
    return _ADVISED.search(reply.text.lower, span.start, side.start) is None


def _beside(reply: Facts, side: BodySide, said: set[str]) -> bool:
    """Whether the sentence names the side that was said, too: it tells them apart."""
    span = reply.text.sentence_at(side.start)
    return any(
        span.start <= other.start < span.end and other.side in said and same_region(side, other)
        for other in reply.sides
    )


def opposite_findings(reply: Facts, known: Known) -> Iterator[Difference]:
    """POLARITY: affirmed where the clinician denied it, or the reverse; one for each place."""
    reached = 0
    for difference in sorted(_opposites(reply, known), key=lambda it: (it.start, -it.end)):
        if difference.start >= reached:
            reached = difference.end
            yield difference


def _opposites(reply: Facts, known: Known) -> Iterator[Difference]:
    for finding in reply.findings:
        if not has_polarity(finding) or not finding.asserted or _is_vague(reply, finding):
            continue
        others = [
            each
            for name, findings in known.said.by_finding.items()
            if _may_concern(finding, name)
            for each in findings
            if _concerns(finding, each[2])
        ]
        denied = finding.polarity is Polarity.NEGATED
        if any((other.polarity is Polarity.NEGATED) is denied for _, _, other in others):
            continue
        if not others or not all(_same_time(finding, other) for _, _, other in others):
            continue
        place, facts, other = others[0]
        span = facts.text.sentence_at(other.start)
        written = facts.text.raw[span.start : span.end].strip()
        yield Difference("POLARITY", finding.start, finding.end, finding.name, written, place)


def _is_vague(reply: Facts, finding: Finding) -> bool:
    """Whether `pain` is denied by a list or from afar: it may be a pain of another kind."""
    if finding.name != _PAIN or finding.polarity is not Polarity.NEGATED:
        return False
    lower = reply.text.lower
    if lower[finding.start : finding.end] not in ("pain", "pains", "painful"):
        return False
    if lower.startswith(("-free", " free"), finding.end):
        return False
    return _DENIES.search(lower[max(0, finding.start - 12) : finding.start]) is None


def _same_time(mine: Finding, other: Finding) -> bool:
    """A past is contradicted by `never` only, and `no history of` by a past or a presence."""
    if Polarity.PAST in (mine.polarity, other.polarity):
        return (mine.ever or mine.polarity is Polarity.PAST) and (
            other.ever or other.polarity is Polarity.PAST
        )
    return True


def _may_concern(finding: Finding, name: str) -> bool:
    if finding.name == _PAIN:
        return name.endswith(_PAIN)
    if _IMPLIED.get(finding.name) == name:
        return True
    return finding.name == name or (finding.name.startswith(ALLERGY) and name.startswith(ALLERGY))


def _concerns(mine: Finding, other: Finding) -> bool:
    """The same finding; `no allergies` and an allergy to one thing concern each other."""
    if mine.name == other.name:
        return True
    if _IMPLIED.get(mine.name) == other.name:
        return other.polarity is Polarity.NEGATED
    if mine.name == _PAIN:  # a pain somewhere is a pain; that one place is free of it says nothing
        return other.polarity is Polarity.AFFIRMED
    if not (mine.name.startswith(ALLERGY) and other.name.startswith(ALLERGY)):
        return False
    general = mine if mine.name == ALLERGY + ANY else other if other.name == ALLERGY + ANY else None
    return general is not None and general.polarity is Polarity.NEGATED
