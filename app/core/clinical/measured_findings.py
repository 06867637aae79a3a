"""Measured findings: what a value that a clinician gave says in a word.

A temperature of 39 is a fever, so that a reply that calls the patient afebrile contradicts it. Only
values that nobody disputes, and only what is high or low: a value in between denies nothing, as it
is of one moment.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from app.core.clinical.analytes import LabValue
from app.core.clinical.findings import Finding
from app.core.clinical.polarity import Polarity

# Analyte, its first value at least or at most, and the finding.
_HIGH = (("temperature", Decimal(38), "fever"), ("heart rate", Decimal(120), "fast heart rate"))
_LOW = (
    ("blood pressure", Decimal(89), "low blood pressure"),
    ("systolic pressure", Decimal(89), "low blood pressure"),
    ("oxygen saturation", Decimal(89), "low oxygen"),
    ("heart rate", Decimal(44), "slow heart rate"),
)
_LEAST = Decimal(30)  # lower values are typing errors, or of a machine


def measured_findings(labs: Sequence[LabValue]) -> Iterator[Finding]:
    """Of the values of a sentence that are no bounds."""
    for lab in labs:
        if lab.threshold or not lab.values or lab.values[0] < _LEAST:
            continue
        value = lab.values[0]
        names = [name for analyte, least, name in _HIGH if lab.name == analyte and value >= least]
        names += [name for analyte, most, name in _LOW if lab.name == analyte and value <= most]
        for name in names:
            yield Finding(lab.start, lab.end, name, Polarity.AFFIRMED, True)
