"""Evaluation output: the figures of a run as lines for people and as an object for programs."""

from __future__ import annotations

from typing import Any

from app.cli.terminal import note, say
from app.core.consultations.messages import to_builtins
from app.core.disclaimer import DEMONSTRATION
from app.core.evaluation.exam_prompts import Protocol
from app.core.evaluation.exam_records import ExamRunHead
from app.core.evaluation.exam_report import NOT_PATIENTS, ExamReport
from app.core.evaluation.exam_statistics import PairedDifference, Share


def run_line(head: ExamRunHead) -> str:
    """What was asked, and how."""
    drawn = f", drawn with seed {head.seed}" if head.n < head.of else ""
    how = f"written answers in the format {head.prompt_format}"
    if head.protocol is Protocol.LOGPROB:
        how = f"the likeliest answer, in the format {head.prompt_format}"
        if not head.prompt_format:
            how = "the likeliest answer, with the plain prompt"
    return f"{head.exam.label}: {head.n:,} of {head.of:,} questions{drawn}; {how}"


def percent(value: float) -> str:
    return f"{100 * value:.1f} %"


def share_line(share: Share) -> str:
    """With its interval."""
    low, high = share.interval
    return (
        f"{share.right:,} of {share.all:,} = {percent(share.value)} "
        f"(95 %: {100 * low:.1f} to {100 * high:.1f})"
    )


def say_report(report: ExamReport, *, calibration: bool = False) -> None:
    """The figures; `calibration` with its table."""
    head = report.head
    say(run_line(head))
    say(f"{head.model}, {head.quantization}, SHA-256 {head.model_sha256[:12]}")
    say()
    say(f"  right            {share_line(report.right)}")
    if report.without_maybe is not None:
        say(f"  without “maybe”  {share_line(report.without_maybe)}")
    say(f"  guessing         {percent(report.chance)}")
    say(f"  always {report.majority_answer:9} {percent(report.majority)}")
    if head.protocol is Protocol.GENERATIVE:
        say(f"  named no answer  {report.unnamed:,}, counted as wrong")
    if report.too_long:
        say(f"  no room          {report.too_long:,}, longer than the context, counted as wrong")
    if found := report.calibration:
        say(f"  calibration      error {found.error:.3f}, Brier score {found.brier:.3f}")
        if calibration:
            say()
            say("  questions  as sure as   right")
            for each in found.bins:
                sure, right = percent(each.confidence), percent(each.right)
                say(f"  {each.count:9,}  {sure:>10}  {right:>6}")
    say()
    if not report.is_complete:
        say(f"Not complete: {report.right.all:,} of {head.n:,} questions were asked.")
    say(f"Evaluation {head.id}, {report.seconds:,.0f} seconds. {NOT_PATIENTS}")
    if head.demonstration:
        note(DEMONSTRATION)


def report_object(report: ExamReport) -> dict[str, Any]:
    """docs/commands.md describes its keys."""
    head = report.head
    return {
        "id": head.id,
        **{k: v for k, v in to_builtins(head).items() if k != "scoring"},
        "complete": report.is_complete,
        "accuracy": _share(report.right),
        "without_maybe": _share(report.without_maybe) if report.without_maybe else None,
        "named_no_answer": report.unnamed,
        "no_room": report.too_long,
        "chance": report.chance,
        "majority": {"answer": report.majority_answer, "accuracy": report.majority},
        "calibration": {
            "ece": report.calibration.error,
            "brier": report.calibration.brier,
            "bins": [
                {"count": each.count, "confidence": each.confidence, "accuracy": each.right}
                for each in report.calibration.bins
            ],
        }
        if report.calibration
        else None,
        "seconds": report.seconds,
        "caution": str(NOT_PATIENTS),
    }


def say_difference(first: ExamReport, second: ExamReport, found: PairedDifference) -> None:
    """Two runs on the same questions."""
    low, high = found.interval
    say(f"{found.all:,} questions that both were asked")
    for report, alone in ((first, found.only_first), (second, found.only_second)):
        head = report.head
        say(
            f"  {head.id}  {head.model}, {head.quantization}: {alone:,} right that the other missed"
        )
    say(
        f"Difference {100 * found.difference:+.1f} points (95 %: {100 * low:+.1f} to "
        f"{100 * high:+.1f}), p = {found.p:.3g} (McNemar, exact)"
    )
    if not found.is_shown:
        say("No difference shown: these questions are too few to tell the two apart.")
    say(NOT_PATIENTS)


def difference_object(first: ExamReport, second: ExamReport, found: PairedDifference) -> Any:
    return {
        "first": first.head.id,
        "second": second.head.id,
        "questions": found.all,
        "only_first": found.only_first,
        "only_second": found.only_second,
        "difference": found.difference,
        "interval": list(found.interval),
        "p": found.p,
        "shown": found.is_shown,
    }


def _share(share: Share) -> dict[str, Any]:
    return {
        "right": share.right,
        "of": share.all,
        "value": share.value,
        "interval": list(share.interval),
    }
