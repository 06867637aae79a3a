"""Exam report: the figures of one run, each with what it is to be compared with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.core.evaluation.exam_files import ExamKind
from app.core.evaluation.exam_records import ExamAnswer, ExamRunHead
from app.core.evaluation.exam_statistics import (
    Calibration,
    PairedDifference,
    Share,
    calibration,
    chance,
    majority,
    paired,
    softmax,
)
from app.errors import WrongUse
from app.sentences import say

NOT_PATIENTS = say(
    "Exam questions are not patients: a model that does well here can still fail the person who "
    "asks it."
)


@dataclass(frozen=True)
class ExamReport:
    """`right` of the questions that were asked; `chance` and `majority` are the shares that
    guessing, and always saying `majority_answer`, get. `without_maybe`: PubMedQA's questions that
    are answered yes or no, for models that never say maybe. `calibration`: None where answers were
    written."""

    head: ExamRunHead
    right: Share
    unnamed: int
    too_long: int
    chance: float
    majority_answer: str
    majority: float
    without_maybe: Share | None
    calibration: Calibration | None
    seconds: float

    @property
    def is_complete(self) -> bool:
        return self.right.all >= self.head.n


def report_of(head: ExamRunHead, answers: Sequence[ExamAnswer]) -> ExamReport:
    """The figures of what was answered until now."""
    best, share = majority([each.answer for each in answers])
    decided = [each for each in answers if each.answer != "maybe"]
    scored = [(each.logprobs, each.answer) for each in answers if each.logprobs]
    return ExamReport(
        head,
        _share(answers),
        sum(not each.chosen and not each.too_long for each in answers),
        sum(each.too_long for each in answers),
        chance([each.choices for each in answers]),
        best,
        share,
        _share(decided) if head.exam is ExamKind.PUBMEDQA else None,
        calibration([softmax(logprobs) for logprobs, _ in scored], [right for _, right in scored])
        if scored
        else None,
        sum(each.seconds for each in answers),
    )


def compared(
    first: tuple[ExamRunHead, Sequence[ExamAnswer]],
    second: tuple[ExamRunHead, Sequence[ExamAnswer]],
) -> PairedDifference:
    """Two runs on the questions that both were asked. Raises WrongUse where they have none in
    common, or were asked in different ways: one model gets 3 to 18 points more by another protocol.
    """
    one, other = first[0], second[0]
    if one.file_sha256 != other.file_sha256:
        raise WrongUse(say("These runs are of different files: choose two of the same questions."))
    if (one.protocol, one.style, one.scoring) != (other.protocol, other.style, other.scoring):
        raise WrongUse(
            say(
                "These runs put their questions in different ways ({one}, {other}): that alone "
                "changes the share by many points. Choose two of the same protocol.",
                one=f"{one.protocol.value} {one.style.value}",
                other=f"{other.protocol.value} {other.style.value}",
            )
        )
    difference = paired(
        {each.item: each.is_right for each in first[1]},
        {each.item: each.is_right for each in second[1]},
    )
    if not difference.all:
        raise WrongUse(say("These runs have no question in common: use the same --n and --seed."))
    return difference


def _share(answers: Sequence[ExamAnswer]) -> Share:
    return Share(sum(each.is_right for each in answers), len(answers))
