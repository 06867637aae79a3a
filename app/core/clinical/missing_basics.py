"""Missing basics: what a clinician did not say that a dose depends on."""

from __future__ import annotations

import re
from decimal import Decimal

from app.core.clinical.allergies import ALLERGY
from app.core.clinical.facts import Facts
from app.core.clinical.patient import sexes_in
from app.sentences import say

BASICS = ("age", "sex", "weight", "pregnancy", "allergies", "kidney_function", "medicines")
IN_WORDS = {
    "age": say("age"), "sex": say("sex"), "weight": say("weight"), "pregnancy": say("pregnancy"),
    "allergies": say("allergies"), "kidney_function": say("kidney function"),
    "medicines": say("medicines"),
}  # fmt: skip
_FERTILE = (Decimal(12), Decimal(55))
_KIDNEY_LABS = {"creatinine", "eGFR", "creatinine clearance"}
_KIDNEY = re.compile(
    r"\b(?:(?:kidney|renal)[ ](?:function|disease|impairment|failure|injury|insufficiency"
    r"|transplant)"
    r"|normal[ ](?:kidneys|renal)|ckd|aki|esrd|eskd|dialysis|haemodialysis|hemodialysis|egfr|gfr"
    r"|crcl|creatinine|u&es?|kidneys)\b"
)
_MEDICINES = re.compile(
    r"\b(?:medications?|medicines?|meds|drug[ ]history|takes[ ]no|no[ ]regular|taking[ ]no"
    r"|takes[ ]nothing|takes[ ]only|on[ ]no[ ](?:drugs|treatment)|dhx?|nil[ ]regular|tablets"
    r"|inhalers?|insulin)\b"
)
_AGE_WORDS = re.compile(r"\b(?:newborn|neonate|neonatal|premature|preterm|term[ ]baby|infant)\b")
_CHILD = re.compile(
    r"\b(?:child|infant|baby|toddler|neonate|newborn|paediatric|pediatric|preschool\w{0,2})\b"
)
_NOT_FERTILE = re.compile(
    r"\b(?:post-?[ ]?menopaus\w{1,4}|menopaus\w{1,4}|hysterectomy|sterili[sz]ed|elderly"
    r"|prepubertal)\b"
)
_PREGNANCY = re.compile(
    r"\b(?:pregnan\w{1,4}|gravid\w{0,2}|gestation\w{0,2}|postpartum|postnatal|breast-?feeding|hcg"
    r"|lmp"
    r"|weeks[ ]of[ ]pregnancy|trimester|antenatal|contracepti\w{2,3})\b"
)


def missing_basics(conversation: Facts, reply: Facts) -> tuple[str, ...]:
    """Which of BASICS the conversation does not tell, in their order; none when the reply names no
    dose of a drug."""
    if not any(dose.drug for dose in reply.doses):
        return ()
    lower = conversation.text.lower
    sexes = sexes_in(conversation.text)
    told = {
        "age": bool(conversation.ages) or _AGE_WORDS.search(lower) is not None,
        "sex": bool(sexes),
        "weight": bool(conversation.weights) or "bmi" in lower,
        "pregnancy": _pregnancy_told(conversation, sexes),
        "allergies": any(each.name.startswith(ALLERGY) for each in conversation.findings)
        or "allerg" in lower,
        "kidney_function": _KIDNEY.search(lower) is not None
        or any(lab.name in _KIDNEY_LABS for lab in conversation.labs),
        "medicines": bool(conversation.drugs) or _MEDICINES.search(lower) is not None,
    }
    return tuple(basic for basic in BASICS if not told[basic])


def _pregnancy_told(conversation: Facts, sexes: frozenset[str]) -> bool:
    """Said, or of no matter: a man, a child, a woman past it."""
    lower = conversation.text.lower
    if _PREGNANCY.search(lower) or _NOT_FERTILE.search(lower) or sexes == {"male"}:
        return True
    ages = [age for age in conversation.ages if age.own]
    if ages:
        low, high = _FERTILE
        return not any(low <= age.high and age.low <= high for age in ages)
    return _CHILD.search(lower) is not None
