"""Evaluation words: what the page says of an evaluation, of its calibration, and of two of them."""

from __future__ import annotations

from app.core.evaluation.exam_prompts import PromptStyle, Protocol
from app.core.evaluation.exam_records import ExamRunHead
from app.core.evaluation.exam_report import ExamReport
from app.core.evaluation.exam_statistics import Calibration, Share
from app.sentences import say
from app.services.evaluation.evaluation_runs import Comparison, EvaluationProgress
from app.ui.dates import moment
from app.ui.translation import tr, tr_count

# By how the questions are put, in the order of the choice.
WAYS = (
    (Protocol.LOGPROB, PromptStyle.PLAIN, say("The likeliest answer, with the plain prompt")),
    (Protocol.LOGPROB, PromptStyle.OWN, say("The likeliest answer, in the model’s own format")),
    (Protocol.GENERATIVE, PromptStyle.OWN, say("A written answer, in the model’s own format")),
)


def model_of(head: ExamRunHead) -> str:
    return f"{head.model}, {head.quantization}" if head.quantization else head.model


def protocol_of(head: ExamRunHead) -> str:
    """The way in which its questions were put."""
    ways = {(protocol, style): words for protocol, style, words in WAYS}
    return tr(ways[head.protocol, head.style])


def asked_of(head: ExamRunHead) -> str:
    """Of which file how many questions, when, and how they were put."""
    asked = tr("{exam}: {n:,} of {of:,} questions", exam=head.exam.label, n=head.n, of=head.of)
    parts = [asked, protocol_of(head), moment(head.started_at)]
    return " · ".join(parts)


def share_words(share: Share) -> str:
    low, high = share.interval
    return tr(
        "{right:,} of {all:,} right: {value:.1%} (95% interval {low:.1%} to {high:.1%})",
        right=share.right,
        all=share.all,
        value=share.value,
        low=low,
        high=high,
    )


def baselines_of(report: ExamReport) -> str:
    return tr(
        "Guessing gets {chance:.1%}; always saying “{answer}” gets {majority:.1%}.",
        chance=report.chance,
        answer=report.majority_answer,
        majority=report.majority,
    )


def remarks_on(report: ExamReport) -> str:
    """What has to be known of the share; empty for nothing."""
    told = []
    if not report.is_complete:
        told.append(
            tr(
                "Not complete: {done:,} of {n:,} questions were asked.",
                done=report.right.all,
                n=report.head.n,
            )
        )
    if report.without_maybe is not None and report.without_maybe.all:
        told.append(tr("Without “maybe”: {share}.", share=share_words(report.without_maybe)))
    if report.unnamed:
        told.append(
            tr_count(
                "{n} reply named no answer and counts as wrong.",
                "{n:,} replies named no answer and count as wrong.",
                n=report.unnamed,
            )
        )
    if report.too_long:
        told.append(
            tr_count(
                "{n} question had no room in the context and counts as wrong.",
                "{n:,} questions had no room in the context and count as wrong.",
                n=report.too_long,
            )
        )
    if report.head.demonstration:
        told.append(tr("The demonstration model answers from memory: its share says nothing."))
    return " ".join(told)


def calibration_words(found: Calibration) -> str:
    return tr(
        "Calibration error {error:.3f}, Brier score {brier:.3f}. Points below the line: surer than "
        "it should be.",
        error=found.error,
        brier=found.brier,
    )


def diagram_words(found: Calibration) -> str:
    """The diagram's points, a sentence each."""
    return " ".join(
        tr_count(
            "Of {n} question it was {sure:.0%} sure of, {right:.0%} were right.",
            "Of {n:,} questions it was {sure:.0%} sure of, {right:.0%} were right.",
            n=each.count,
            sure=each.confidence,
            right=each.right,
        )
        for each in found.bins
    )


def comparison_words(found: Comparison) -> str:
    """Two evaluations on the same questions, the difference and whether it is shown."""
    difference = found.difference
    low, high = difference.interval
    told = [
        tr_count(
            "{n} question that both were asked.",
            "{n:,} questions that both were asked.",
            n=difference.all,
        )
    ]
    for report, alone in (
        (found.first, difference.only_first),
        (found.second, difference.only_second),
    ):
        told.append(
            tr(
                "{model}: {alone:,} right that the other missed.",
                model=model_of(report.head),
                alone=alone,
            )
        )
    told.append(
        tr(
            "Difference {difference:+.1f} points (95% interval {low:+.1f} to {high:+.1f}), "
            "{p} (McNemar, exact).",
            difference=100 * difference.difference,
            low=100 * low,
            high=100 * high,
            p=tr("p < {p:.3f}", p=0.001)
            if difference.p < 0.001
            else tr("p = {p:.3f}", p=difference.p),
        )
    )
    if not difference.is_shown:
        told.append(tr("No difference shown: these questions are too few to tell the two apart."))
    return "\n".join(told)


def progress_words(progress: EvaluationProgress) -> str:
    told = tr(
        "{done:,} of {n:,} questions, {right:,} right",
        done=progress.done,
        n=progress.n,
        right=progress.right,
    )
    if progress.seconds_left is None or progress.done >= progress.n:
        return told
    minutes = round(progress.seconds_left / 60)
    left = (
        tr_count("about {n} minute left", "about {n:,} minutes left", n=minutes)
        if minutes
        else tr("less than a minute left")
    )
    return f"{told} · {left}"
