"""Abbreviations and numbers that are misread: the Joint Commission's seven, and more of ISMP's.

Sources: Joint Commission, official "Do Not Use" list; ISMP, list of error-prone abbreviations,
2021 (facts, own words and selection). A trailing zero is allowed in laboratory results.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.core.clinical.facts import Facts

_UNIT = (
    r"[ ]{0,3}-?(?:mg|g|gm|mcg|µg|ug|ng|micrograms?|milligrams?|grams?|ml|mls|cc|l|units?|iu|u"
    r"|mmol|meq|tablets?|tabs?|capsules?|puffs?|drops?)(?![a-z0-9])"
)
_RULES: tuple[tuple[str, str, bool], ...] = (
    ("ABBR_U", r"(?<![\w.])[\d.,]{0,9}\d[ ]?[Uu](?![A-Za-z0-9&])", True),
    ("ABBR_IU", r"(?<![A-Za-zµm])I\.?U\b\.?", True),
    ("ABBR_QOD", r"(?<!\w)[Qq]\.?[Oo]\.?[Dd](?!\w)\.?", False),
    ("ABBR_QD", r"(?<!\w)[Qq]\.?[Dd](?!\w)(?!\.?[Ss])\.?", False),
    ("ABBR_MS", r"(?<!\w)(?:MSO[4₄]|MgSO[4₄]|MS(?=[ ]\d{1,3}(?:\.\d)?[ ]?mg))(?!\w)", False),
    ("TRAILING_ZERO", rf"(?<![\d.,])\d{{1,6}}(?:\.0{{1,4}}|,0{{1,2}})(?!\d)"
                      rf"(?:[ ]?(?:-|to)[ ]?\d{{1,5}}(?:[.,]\d{{1,3}})?)?(?i:{_UNIT})", True),
    ("TRAILING_ZERO", rf"(?<=\d-)\d{{1,6}}(?:\.0{{1,4}})(?!\d)(?i:{_UNIT})", True),
    ("NAKED_DECIMAL", rf"(?<![\w.,])\.\d{{1,6}}(?i:{_UNIT})", True),
    ("ABBR_UG", r"(?<![\w.])[\d.,]{0,9}\d[ ]?(?:µg|ug|UG|uG)(?![A-Za-z0-9])", True),
    ("ABBR_CC", r"(?<![\w.])[\d.,]{0,9}\d[ ]?(?:cc|CC)(?![A-Za-z0-9])", True),
    ("NO_COMMA", rf"(?<![\d.,])\d{{5,12}}(?:\.\d{{1,3}})?(?i:{_UNIT})", True),
)  # fmt: skip
_WIDER: tuple[tuple[str, str, bool], ...] = (
    ("ABBR_OD", r"(?<!\w)(?:OD|od|o\.d\.)(?!\w)", False),
    ("ABBR_SC", r"(?<!\w)(?:SC|SQ|sub[ ]?q|sub-q|sc|s\.c\.)(?!\w)", False),
    ("ABBR_HS", r"(?<!\w)(?:HS|hs|h\.s\.)(?!\w)", False),
    ("ABBR_TIW", r"(?<!\w)(?:TIW|tiw|t\.i\.w\.?)(?!\w)", False),
    ("ABBR_DC", r"(?<!\w)[Dd]/[Cc](?!\w)", False),
    ("ABBR_PER_OS", r"(?<!\w)[Pp]er[ ]os(?!\w)", False),
    ("ABBR_EAR", r"(?<!\w)(?:AD|AS|AU)(?!\w)", False),
    ("ABBR_EYE", r"(?<!\w)(?:OS|OU)(?!\w)", False),
    ("ABBR_UD", r"(?<!\w)(?:UD|u\.d\.)(?!\w)", False),
    ("ABBR_BT", r"(?<!\w)BT(?!\w)", False),
    ("ABBR_IN", r"(?<!\w)IN(?!\w)", False),
    ("ABBR_IJ", r"(?<!\w)IJ(?!\w)", False),
    ("ABBR_Q1D", r"(?<!\w)[Qq]1[Dd](?!\w)", False),
    ("ABBR_QHS", r"(?<!\w)(?:qhs|QHS|q\.h\.s\.?)(?!\w)", False),
    ("ABBR_QN", r"(?<!\w)(?:qn|QN)(?!\w)", False),
    ("GLUED", r"(?<![\w.,])\d{1,6}(?:[.,]\d{1,3})?(?:mg|mcg|g|ml|mL|mmol|units)(?![\w])", True),
    ("SIGN", r"[<>](?=[ ]?\d)", False),
    ("ABBR_AT", r"(?<=[ ])@(?=[ ]?\w)", False),
)
_COMPILED = tuple((code, re.compile(pattern), dose) for code, pattern, dose in _RULES)
_COMPILED_WIDER = tuple((code, re.compile(pattern), dose) for code, pattern, dose in _WIDER)

# What to write instead: shown beside the mark.
SAFE_FORMS = {
    "ABBR_U": "units", "ABBR_IU": "international units", "ABBR_QD": "daily",
    "ABBR_QOD": "every other day", "ABBR_MS": "morphine sulfate or magnesium sulfate",
    "TRAILING_ZERO": "the number without its zero (1 mg)",
    "NAKED_DECIMAL": "a zero before the point (0.5 mg)", "ABBR_UG": "micrograms",
    "ABBR_CC": "mL", "NO_COMMA": "commas in large numbers (50,000 units)",
    "ABBR_OD": "once daily, or right eye", "ABBR_SC": "subcutaneously", "ABBR_HS": "at bedtime",
    "ABBR_TIW": "three times a week", "ABBR_DC": "discharge, or discontinue",
    "ABBR_PER_OS": "by mouth", "ABBR_EAR": "right ear, left ear or both ears",
    "ABBR_EYE": "left eye or both eyes", "ABBR_UD": "as directed", "ABBR_BT": "bedtime",
    "ABBR_IN": "intranasal", "ABBR_IJ": "injection", "ABBR_Q1D": "daily",
    "ABBR_QHS": "nightly at bedtime", "ABBR_QN": "nightly", "GLUED": "a space before the unit",
    "SIGN": "greater than, or less than", "ABBR_AT": "at",
}  # fmt: skip
# `10 U/L` is a laboratory's unit, which is no dose.
_LABORATORY = re.compile(r"[ ]?/[ ]?(?:[lL]\b|d[lL]\b)")


@dataclass(frozen=True)
class UnsafeForm:
    """A stretch that is easily misread; `code` is a key of SAFE_FORMS."""

    start: int
    end: int
    code: str


def unsafe_forms(facts: Facts, *, wider: bool = False) -> Iterator[UnsafeForm]:
    """The unsafe forms of a reply; with `wider`, ISMP's list beyond the usual ones."""
    plain = facts.text.plain
    for code, pattern, of_dose in _COMPILED + (_COMPILED_WIDER if wider else ()):
        for match in pattern.finditer(plain):
            if of_dose and _is_lab(facts, match):
                continue
            yield UnsafeForm(match.start(), match.end(), code)


def _is_lab(facts: Facts, match: re.Match[str]) -> bool:
    if _LABORATORY.match(facts.text.plain, match.end()):
        return True
    return any(lab.start < match.end() and match.start() < lab.end for lab in facts.labs)
