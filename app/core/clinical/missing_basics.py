"""Missing basics: what a clinician did not say that a dose depends on."""

from __future__ import annotations

import re
from dataclasses import dataclass
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


@dataclass(frozen=True)
class SaidBasics:
    """What texts tell of the patient. `told` are those of BASICS that need no other text;
    `own_ages` in years, from and to; `child`: a word for one."""

    told: frozenset[str] = frozenset()
    sexes: frozenset[str] = frozenset()
    own_ages: frozenset[tuple[Decimal, Decimal]] = frozenset()
    child: bool = False

    def __or__(self, other: SaidBasics) -> SaidBasics:
        """What both tell."""
        return SaidBasics(
            self.told | other.told,
            self.sexes | other.sexes,
            self.own_ages | other.own_ages,
            self.child or other.child,
        )


def said_basics(said: Facts) -> SaidBasics:
    """Of a text of the clinician's."""
    lower = said.text.lower
    sexes = sexes_in(said.text)
    told = {
        "age": bool(said.ages) or _AGE_WORDS.search(lower) is not None,
        "sex": bool(sexes),
        "weight": bool(said.weights) or "bmi" in lower,
        "pregnancy": (_PREGNANCY.search(lower) or _NOT_FERTILE.search(lower)) is not None,
        "allergies": any(each.name.startswith(ALLERGY) for each in said.findings)
        or "allerg" in lower,
        "kidney_function": _KIDNEY.search(lower) is not None
        or any(lab.name in _KIDNEY_LABS for lab in said.labs),
        "medicines": bool(said.drugs) or _MEDICINES.search(lower) is not None,
    }
    return SaidBasics(
        frozenset(basic for basic in BASICS if told[basic]),
        sexes,
        frozenset((age.low, age.high) for age in said.ages if age.own),
        _CHILD.search(lower) is not None,
    )


def missing_basics(said: SaidBasics, reply: Facts) -> tuple[str, ...]:
    """Which of BASICS the clinician's texts do not tell, in their order; none when the reply names
    no dose of a drug."""
    if not any(dose.drug for dose in reply.doses):
        return ()
    told = said.told | {"pregnancy"} if _is_never_pregnant(said) else said.told
    return tuple(basic for basic in BASICS if basic not in told)


def _is_never_pregnant(said: SaidBasics) -> bool:
    """A man, a child, a woman past it."""
    if said.sexes == {"male"}:
        return True
    low, high = _FERTILE
    if said.own_ages:
        return not any(low <= until and since <= high for since, until in said.own_ages)
    return said.child
