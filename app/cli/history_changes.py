"""`consilium history` changes: titles, pins, archive, tags, case references and permanent
deletion.
"""

from __future__ import annotations

import argparse

from app.cli.open_vault import opened
from app.cli.terminal import confirmed, gigabytes, note, people_are_here, say, say_json
from app.core.consultations.case_reference import case_reference_hint
from app.core.consultations.messages import Consultation, to_builtins
from app.errors import WrongUse
from app.export.transcript import local_time
from app.paths import Home
from app.services.application import Services


def run(arguments: argparse.Namespace, home: Home) -> int:
    """Raises NotFound, WrongUse."""
    with opened(home, arguments.passphrase_file) as services:
        match arguments.action:
            case "tags":
                _tags(services, arguments)
            case "due":
                _due(services, arguments)
            case "purge":
                return _purge(services, arguments)
            case action:
                consultation = services.repository.find_consultation(arguments.id)
                say(_changed(services, action, consultation, arguments))
    return 0


def _changed(
    services: Services, action: str, consultation: Consultation, arguments: argparse.Namespace
) -> str:
    """Do it; what to say of it."""
    repository, consultation_id = services.repository, consultation.id
    match action:
        case "rename":
            repository.rename(consultation_id, arguments.title)
            return "Renamed."
        case "pin" | "unpin":
            repository.pin(consultation_id, action == "pin")
            return "Pinned." if action == "pin" else "No longer pinned."
        case "archive" | "unarchive":
            repository.archive(consultation_id, action == "archive")
            return "In the archive." if action == "archive" else "Back in the list."
        case "tag":
            for name in arguments.tags:
                repository.tag(consultation_id, name)
            return f"Tags: {', '.join(repository.consultation(consultation_id).tags)}"
        case "untag":
            for name in arguments.tags:
                repository.untag(consultation_id, name)
            left = repository.consultation(consultation_id).tags
            return f"Tags: {', '.join(left)}" if left else "No tags left."
        case _:
            if hint := case_reference_hint(arguments.reference):
                note(hint)
            repository.set_case_reference(consultation_id, arguments.reference)
            return "Case reference stored." if arguments.reference else "Case reference removed."


def _tags(services: Services, arguments: argparse.Namespace) -> None:
    tags = services.repository.tags()
    for tag in tags:
        if arguments.json:
            say_json(to_builtins(tag))
        else:
            say(f"{tag.consultations:6}  {tag.name}")
    if not tags and not arguments.json:
        note("There are no tags yet. Put one on with: consilium history tag ID TAG")


def _due(services: Services, arguments: argparse.Namespace) -> None:
    due = services.history.due()
    for consultation in due:
        if arguments.json:
            say_json(to_builtins(consultation))
        else:
            day = local_time(consultation.updated_at)[:10]
            say(f"{consultation.id}  {day}  {consultation.title}")
    if arguments.json:
        return
    days = services.settings.retention_days
    if not days:
        note("No retention rule is set: nothing is ever due.")
    elif not due:
        note(f"Nothing is unchanged for {days} days.")


def _purge(services: Services, arguments: argparse.Namespace) -> int:
    history, repository = services.history, services.repository
    trash = repository.deleted_consultations()
    if arguments.all:
        chosen = trash
    elif arguments.ids:
        chosen = [repository.find_consultation(each) for each in arguments.ids]
    else:
        raise WrongUse("Name what to delete for good: ids of the trash, or --all.")
    if any(each.deleted_at is None for each in chosen):
        raise WrongUse(
            "Only what is in the trash can be deleted for good. Delete it first: "
            "consilium history delete ID"
        )
    if chosen and not arguments.yes:
        if not people_are_here():
            raise WrongUse("Deleting for good can't be undone: add --yes.")
        if not confirmed(f"Delete {len(chosen)} for good? This can't be undone [yes/no]"):
            note("Nothing was deleted.")
            return 1
    gone = history.delete_for_good([each.id for each in chosen])
    say("The trash is empty." if arguments.all and not gone else f"Deleted for good: {gone}")
    if arguments.compact:
        before, after = history.compact()
        say(f"The vault's file: {gigabytes(before)} before, {gigabytes(after)} now.")
    return 0
