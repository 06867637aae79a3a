"""Findings of a sentence: what the patient has, in which state it is, and what is taken."""

from __future__ import annotations

from dataclasses import replace

from app.core.clinical.allergies import allergies_in
from app.core.clinical.clinical_text import ClinicalText, Span
from app.core.clinical.drugs import DrugMention
from app.core.clinical.findings import Finding, findings_in
from app.core.clinical.medicine_status import medicine_status
from app.core.clinical.states import states_in


def once_said(
    text: ClinicalText, sentence: Span, drugs: list[DrugMention], known: dict[str, list[Finding]],
    *, advice: bool,
) -> list[Finding]:  # fmt: skip
    """As `said_in`; a sentence without drugs that is `known` from before isn't read again, and one
    that is new is added there, as if it began the text."""
    if drugs:
        return said_in(text, sentence, drugs, advice=advice)
    words = text.lower[sentence.start : sentence.end].strip()
    start = text.lower.index(words, sentence.start)
    if words not in known:
        read = said_in(text, Span(start, sentence.end), drugs, advice=advice)
        known[words] = [_moved(each, -start) for each in read]
    return [_moved(each, start) for each in known[words]]


def _moved(finding: Finding, by: int) -> Finding:
    return replace(finding, start=finding.start + by, end=finding.end + by)


def said_in(
    text: ClinicalText, within: Span, drugs: list[DrugMention], *, advice: bool
) -> list[Finding]:
    """In the order of the text. A state goes before a finding of the same name in the same place:
    `HIV test negative` says more than `HIV`."""
    sentence = text.lower[within.start : within.end]
    found = findings_in(text, within, advice=advice)
    found += allergies_in(sentence, within.start, drugs, advice=advice)
    states = list(states_in(text.lower, within, found, advice=advice))
    found = [each for each in found if not any(_same(each, state) for state in states)]
    found += states
    found += medicine_status(text.lower, within.start, within.end, drugs, advice=advice)
    return sorted(found, key=lambda finding: finding.start)


def _same(one: Finding, other: Finding) -> bool:
    return one.name == other.name and one.start < other.end and other.start < one.end
