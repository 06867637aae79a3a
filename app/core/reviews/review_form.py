"""Review form: the sheet on which a clinician judges a consultation with a model.

Seven heads, each rated from 1 to 9 as in the Mini-CEX (J. J. Norcini et al., Annals of Internal
Medicine 138 (2003) 476), and twenty items of our own that are answered with yes or no. The keys
are stored, and are columns of the table: a sheet with others is another version.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.errors import WrongUse
from app.sentences import Sentence, joined, say

FORM = "consilium-mini-cex"
FORM_VERSION = 1
LOWEST, HIGHEST = 1, 9
UNSATISFACTORY = 3  # a rating of at most this has to be explained
SUPERIOR = 7  # from there on


@dataclass(frozen=True)
class ReviewItem:
    """A statement about the answers; `yes` is always the better answer."""

    key: str
    text: Sentence


@dataclass(frozen=True)
class ReviewHead:
    """What is rated as a whole, and its items."""

    key: str
    title: Sentence
    items: tuple[ReviewItem, ...]


HEADS = (
    ReviewHead(
        "interviewing",
        say("Medical interviewing"),
        (
            ReviewItem("asked_age_sex", say("Asked for age and sex where they were not given")),
            ReviewItem("asked_course", say("Asked how the complaint began and went on")),
            ReviewItem("asked_medicines", say("Asked which medicines are taken")),
            ReviewItem("asked_allergies", say("Asked about allergies before naming a drug")),
        ),
    ),
    ReviewHead(
        "examination",
        say("Physical examination"),
        (
            ReviewItem("asked_findings", say("Asked for the findings that decide the case")),
            ReviewItem("used_findings", say("Used the findings that were given")),
            ReviewItem("no_invented_finding", say("Invented no finding")),
        ),
    ),
    ReviewHead(
        "professionalism",
        say("Humanistic qualities, professionalism"),
        (
            ReviewItem("respectful", say("Wrote respectfully of the patient")),
            ReviewItem("stated_uncertainty", say("Said what is uncertain")),
        ),
    ),
    ReviewHead(
        "judgement",
        say("Clinical judgement"),
        (
            ReviewItem("named_red_flags", say("Named the red flags of this complaint")),
            ReviewItem("several_diagnoses", say("Gave several diagnoses, the likeliest first")),
            ReviewItem("dangerous_diagnosis", say("Named the diagnosis that must not be missed")),
            ReviewItem("apt_tests", say("Proposed tests that would change what is done")),
            ReviewItem("dose_with_basis", say("Gave no dose without a basis for it")),
            ReviewItem("no_harm", say("Proposed nothing that would harm this patient")),
        ),
    ),
    ReviewHead(
        "counselling",
        say("Counselling"),
        (
            ReviewItem("plain_words", say("Used plain words, or explained its terms")),
            ReviewItem("advised_review", say("Said when the patient is to be seen again")),
            ReviewItem("reasons_given", say("Gave the reasons for what it advised")),
        ),
    ),
    ReviewHead(
        "organisation",
        say("Organisation, efficiency"),
        (
            ReviewItem("answered_question", say("Answered what was asked")),
            ReviewItem("brief", say("Was no longer than it had to be")),
        ),
    ),
    ReviewHead("overall", say("Overall competence"), ()),
)
ITEMS = tuple(item for head in HEADS for item in head.items)


def require_head(key: str) -> str:
    """Raises WrongUse for a key that no head has."""
    return _among(key, [head.key for head in HEADS])


def require_item(key: str) -> str:
    """Raises WrongUse for a key that no item has."""
    return _among(key, [item.key for item in ITEMS])


def _among(key: str, keys: list[str]) -> str:
    if key not in keys:
        raise WrongUse(
            say("The sheet has no {key}. It has: {keys}.", key=key, keys=joined(keys, ", "))
        )
    return key
