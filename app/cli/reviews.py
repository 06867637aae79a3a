"""`consilium review`: sheets of raters, and how far they agree."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import msgspec

from app.cli.open_vault import opened
from app.cli.terminal import confirmed, note, people_are_here, say, say_document, say_json
from app.core.consultations.messages import to_builtins
from app.core.reviews.agreement_report import TITLES, TOO_FEW, AgreementLine, AgreementReport
from app.core.reviews.review import Review
from app.core.reviews.review_form import FORM, FORM_VERSION, HEADS, HIGHEST, LOWEST
from app.errors import WrongUse
from app.export.transcript import local_time
from app.paths import Home
from app.services.application import Services


def run(arguments: argparse.Namespace, home: Home) -> int:
    """Raises NotFound, WrongUse, ExportError, storage errors."""
    with opened(home, arguments.passphrase_file) as services:
        match arguments.action:
            case "form":
                _form(arguments)
            case "add":
                _add(services, arguments)
            case "list":
                _list(services, arguments)
            case "agreement":
                _agreement(services, arguments)
            case "export":
                _export(services, arguments)
            case _:
                return _delete(services, arguments)
    return 0


def _form(arguments: argparse.Namespace) -> None:
    if arguments.json:
        heads = [
            {
                "key": head.key,
                "title": str(head.title),
                "items": [{"key": item.key, "text": str(item.text)} for item in head.items],
            }
            for head in HEADS
        ]
        say_json({"form": FORM, "version": FORM_VERSION, "heads": heads})
        return
    for head in HEADS:
        say(f"{head.title} [{head.key}={LOWEST}…{HIGHEST}]")
        for item in head.items:
            say(f"  {item.text} [{item.key}]")


def _add(services: Services, arguments: argparse.Namespace) -> None:
    if both := sorted({*arguments.yes} & {*arguments.no}):
        raise WrongUse(f"Answered with yes and no: {', '.join(both)}.")
    consultation = services.repository.find_consultation(arguments.consultation)
    begun = services.reviews.begin(consultation.id)
    if begun.answers or begun.ratings or begun.comment:
        raise WrongUse(
            f"A review of this consultation{_of(begun)} is not finished. Finish it in the window, "
            f"or delete it: consilium review delete {begun.id}"
        )
    sheet = msgspec.structs.replace(
        begun,
        reviewer=arguments.reviewer,
        blind=begun.blind and not arguments.not_blind,
        ratings=dict(arguments.rate),
        answers={**dict.fromkeys(arguments.yes, True), **dict.fromkeys(arguments.no, False)},
        comment=arguments.comment,
    )
    finished = services.reviews.finish(sheet)
    say_json(to_builtins(finished)) if arguments.json else say(_described(finished))


def _of(review: Review) -> str:
    return f" by {review.reviewer}" if review.reviewer else ""


def _list(services: Services, arguments: argparse.Namespace) -> None:
    only = None
    if arguments.consultation:
        only = services.repository.find_consultation(arguments.consultation).id
    for review in (reviews := services.reviews.reviews(only)):
        say_json(to_builtins(review)) if arguments.json else say(_described(review))
    if not reviews and not arguments.json:
        note("There is no review yet. Begin one: consilium review add CONSULTATION")


def _described(review: Review) -> str:
    at = review.finished_at
    parts = [
        review.id,
        review.reviewer or "no name yet",
        local_time(at)[:16] if at is not None else "not finished",
        "blind" if review.blind else "not blind",
        f"{review.said_yes} of {len(review.answers)} yes",
    ]
    if (overall := review.ratings.get("overall")) is not None:
        parts.append(f"overall {overall}")
    return " · ".join(parts)


def _agreement(services: Services, arguments: argparse.Namespace) -> None:
    report = services.reviews.agreement()
    if arguments.json:
        say_json(agreement_object(report))
        return
    if not report.lines:
        note("No consultation has finished reviews of two raters yet.")
        return
    plural = "s" if report.consultations > 1 else ""
    say(f"{len(report.raters)} raters, {report.consultations} consultation{plural}")
    if report.is_few:
        say(TOO_FEW)
    for line in report.lines:
        if line.units:
            say(f"{TITLES[line.key]}: {_figures(line)}")


def _figures(line: AgreementLine) -> str:
    weighted = "weighted kappa" if line.scale == "ordinal" else "kappa"
    parts = [f"n {line.units}"]
    if line.observed is not None:
        parts.append(f"same {line.observed:.0%}")
        parts.append(f"{weighted} {_figure(line.kappa, line.kappa_from)}")
    if line.adjusted is not None:
        parts.append(f"PABAK {line.adjusted:.2f}")
    return " · ".join([*parts, f"alpha {_figure(line.alpha, line.alpha_from)}"])


def _figure(value: float | None, between: tuple[float, float] | None) -> str:
    if value is None:
        return "–"
    return f"{value:.2f}" + (f" ({between[0]:.2f} to {between[1]:.2f})" if between else "")


def agreement_object(report: AgreementReport) -> dict[str, Any]:
    """The object of `--json`; docs/commands.md describes its keys."""
    return {
        "raters": len(report.raters),
        "consultations": report.consultations,
        "too_few": report.is_few,
        "lines": [msgspec.to_builtins(line) for line in report.lines],
    }


def _export(services: Services, arguments: argparse.Namespace) -> None:
    path = None if arguments.output in (None, "-") else Path(arguments.output)
    content = services.reviews.table(path)
    if path is None:
        say_document(content)
    else:
        note(f"Written to {path}. It is not encrypted.")


def _delete(services: Services, arguments: argparse.Namespace) -> int:
    review = services.reviews.find(arguments.review)
    if not arguments.yes and people_are_here():
        note("This review goes for good.")
        if not confirmed("Delete it?"):
            return 1
    services.reviews.delete(review.id)
    say_json({"id": review.id, "deleted": True}) if arguments.json else say("Deleted.")
    return 0
