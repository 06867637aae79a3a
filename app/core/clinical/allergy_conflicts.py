"""Allergy conflicts: a drug that a reply proposes though the clinician named an allergy to it or to
its class.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.core.clinical.allergies import ALLERGY, ANY
from app.core.clinical.difference import Difference
from app.core.clinical.drug_classes import is_of_class, parts_of
from app.core.clinical.drugs import DrugMention
from app.core.clinical.facts import Facts
from app.core.clinical.known import Known, PlacedFinding
from app.core.clinical.polarity import Polarity

_CLAUSE = re.compile(
    r"[;:]|,[ ](?:so|and[ ]then)\b|(?<!usual,[ ])\b(?:but|however|therefore)\b|\.[ \n]"
)
# The clause speaks against the drug, of the allergy itself, or under a condition.
_AGAINST = re.compile(
    r"\b(?:avoid\w{0,3}|contraindicat\w{2,4}|not|never|n't|no|withh\w{2,5}|instead[ ]of|rather[ ]"
    r"than|without(?![ ]delay)|alternative\w?[ ]to|allerg\w{1,4}|intoleran\w{1,3}"
    r"|hypersensitiv\w{1,4}|stop"
    r"|stopped|discontinue\w?|other[ ]than|except|unless|if|unsuitable|unsafe|ruled?[ ]out|rules"
    r"[ ]out|cross-?\w{0,12}|react\w{0,5}|risk\w?|desensiti\w{2,7}|challenge|test\w{0,3}"
    r"|anaphyla\w{2,4}|replac\w{1,3}|switch\w{0,3}[ ]from|in[ ]place[ ]of|substitut\w{1,4}"
    r"|dangerous|harm\w{0,3}|exclud\w{1,3}|caution\w{0,2}|tolerat\w{1,3}|refut\w{2,3}|delabel\w*"
    r"|cannot|de-label\w*|caused|causes|omit\w{0,3}|would[ ](?:normally|usually|otherwise)"
    r"|would[ ]be[ ](?:the[ ])?(?:usual|normal|first|standard)[ ]?(?:choice|drug|line)?,?[ ]but"
    r"|in[ ](?:non-allergic|those|patients)|first-?line[ ]otherwise|normally|usually)\b"
)
_FOR = re.compile(
    r"\b(?:give|given|start\w{0,3}|prescrib\w{1,4}|use|used|take|takes|taking|continue\w?|consider"
    r"|recommend\w{0,4}|suggest\w{0,3}|choose|choice|first[ -]line|option|suitable|appropriate"
    r"|indicated|add|begin|commence|administer\w{0,3}|treat\w{0,4}|with|try|offer|reasonable|fine"
    r"|safe|should|would|can|best|drug|prefer\w{0,4}|effective|covers?|apply|inject|repeat|course"
    r"|plus|dose|helps?|useful|worth|good|sensible|ideal|protect\w{0,3}"
    r"|order|arrange|insert|wear|put[ ]on|works?|alternatives?(?![ ]to)"
    r"|for[ ](?:the|an?|one|two|three|four|five|six|seven|ten|his|her)"
    r"|clean|infiltrate|load|once|daily|twice|bd|tds|qds|od|bid|tid|qid|prn|stat|for[ ]\d+)\b"
)


def proposed_despite_allergy(reply: Facts, known: Known) -> Iterator[Difference]:
    """POLARITY at the first proposal of each drug; none where the reply denies the allergy too,
    which is marked there."""
    allergies = _allergies(known)
    if not allergies:
        return
    denied = {
        each.name
        for each in reply.findings
        if each.name.startswith(ALLERGY) and each.polarity is Polarity.NEGATED
    }
    seen: set[str] = set()
    for drug in (*reply.drugs, *_things(reply, allergies)):
        if drug.name in seen:
            continue
        for name, (place, facts, finding) in allergies:
            if not _concerns(drug.name, name.removeprefix(ALLERGY)):
                continue
            if name in denied or ALLERGY + ANY in denied or not _is_proposed(reply, drug):
                continue
            seen.add(drug.name)
            span = facts.text.sentence_at(finding.start)
            written = facts.text.raw[span.start : span.end].strip()
            yield Difference("POLARITY", drug.start, drug.end, name, written, place)
            break


def _things(reply: Facts, allergies: list[tuple[str, PlacedFinding]]) -> Iterator[DrugMention]:
    """The allergens that are no drugs, where the reply has them."""
    for name, _ in allergies:
        allergen = name.removeprefix(ALLERGY)
        if allergen in _THINGS:
            for found in _THINGS[allergen].finditer(reply.text.lower):
                yield DrugMention(found.start(), found.end(), allergen)


def _concerns(drug: str, allergen: str) -> bool:
    """The drug, one of the class, or another of the class of which one was named: who swells with
    one of these may with the others."""
    if is_of_class(drug, allergen):
        return True
    if any(is_of_class(drug, each) for each in parts_of(allergen)):
        return True
    if any(is_of_class(each, allergen) for each in parts_of(drug)):
        return True
    return any(is_of_class(drug, each) and is_of_class(allergen, each) for each in _SHARED)


_SHARED = (
    "nsaid",
    "ace inhibitor",
    "angiotensin receptor blocker",
    "macrolide",
    "quinolone",
    "sulfonamides",
    "cephalosporin",
    "carbapenem",
    "tetracycline",
    "aminoglycoside",
    "glycopeptide",
    "nitroimidazole",
    "statin",
    "morphine-like",
    "heparins",
    "aromatic anticonvulsant",
    "local anaesthetic",
)
# What is no drug of the list, as a reply has it: a latex catheter, a CT with contrast.
_THINGS = {
    "latex": re.compile(r"(?<!non-)(?<!without )\blatex\b(?!-free| free)"),
    "contrast": re.compile(
        r"(?<!in )(?<!by )(?<!non-)(?<!without )(?<!no )\b(?:iv |iodinated |intravenous )?contrast"
        r"(?:-enhanced| media?| medium)?\b(?! (?:to|with)\b)"
    ),
    "iodine": re.compile(r"\b(?:povidone[- ]iodine|betadine|iodinated contrast|iodine)\b"),
}


def _allergies(known: Known) -> list[tuple[str, PlacedFinding]]:
    """Those that the clinician affirmed and nowhere denied."""
    found = []
    for name, placed in known.said.by_finding.items():
        if not name.startswith(ALLERGY) or name == ALLERGY + ANY:
            continue
        findings = list(placed)
        if all(each[2].polarity is not Polarity.NEGATED for each in findings):
            found.append((name, findings[0]))
    return found


def _is_proposed(reply: Facts, drug: DrugMention) -> bool:
    """Whether the drug has a dose, or its clause proposes it, and nothing there speaks against."""
    span = reply.text.sentence_at(drug.start)
    before = _CLAUSE.split(reply.text.lower[max(span.start, drug.start - 160) : drug.start])[-1]
    after = _CLAUSE.split(reply.text.lower[drug.end : min(span.end, drug.end + 160)])[0]
    whole = reply.text.lower[span.start : span.end]
    if _AGAINST.search(before) or _AGAINST.search(after) or "desensiti" in whole:
        return False
    if any(dose.drug == drug.name and span.start <= dose.start < span.end for dose in reply.doses):
        return True
    return _FOR.search(before) is not None or _FOR.search(after) is not None
