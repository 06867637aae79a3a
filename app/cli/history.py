"""`consilium history`: lists, searches and shows the consultations in the vault."""

from __future__ import annotations

import argparse
from collections.abc import Iterable

import msgspec

from app.cli.open_vault import opened
from app.cli.reply_output import disclaimer_lines, footer
from app.cli.terminal import note, say, say_dim, say_json
from app.core.consultations.messages import Consultation, Role, Status, to_builtins
from app.core.consultations.search_filters import SearchFilters
from app.core.models.model_naming import listed, meant
from app.core.prompts.typed_text import printable
from app.core.units import count_of
from app.errors import WrongUse
from app.export import json as as_json
from app.export.transcript import Transcript, TranscriptEntry, local_time
from app.export.wording import card_lines, check_lines, context_notes, state_of
from app.paths import Home
from app.services.application import Services

# A version 7 UUID: its first 16 digits are the moment, to a fraction of a millisecond.
_SHORT_ID = 16


def run(arguments: argparse.Namespace, home: Home) -> int:
    """One of list, search, show, delete, restore. Raises NotFound."""
    with opened(home, arguments.passphrase_file) as services:
        match arguments.action:
            case "list":
                _list(services, arguments)
            case "search":
                _search(services, arguments)
            case "show":
                _show(services, arguments)
            case "delete":
                consultation = services.repository.find_consultation(arguments.id)
                services.history.delete(consultation.id)
                say(f"In the trash. Take it out with: consilium history restore {consultation.id}")
            case _:
                consultation = services.repository.find_consultation(arguments.id)
                services.history.restore(consultation.id)
                say(f"Restored: {consultation.id}")
    return 0


def _list(services: Services, arguments: argparse.Namespace) -> None:
    repository = services.repository
    if arguments.trash and (count := services.history.due_once_tidied()):
        what = count_of(count, "consultation is", "consultations are")
        note(
            f"{what} over the term of the trash, and deleted for good when the vault is opened on "
            "another day. Keep one with: consilium history restore ID"
        )
    consultations: Iterable[Consultation] = (
        repository.deleted_consultations()[: arguments.limit]
        if arguments.trash
        else repository.consultations(limit=arguments.limit, archived=arguments.archived)
    )
    found = False
    for consultation in consultations:
        found = True
        if arguments.json:
            say_json(to_builtins(consultation))
        else:
            when = local_time(consultation.updated_at)[:16]
            say(f"{consultation.id[:_SHORT_ID]}  {when}  {_described(services, consultation)}")
    if not found and not arguments.json:
        note(
            "The trash is empty."
            if arguments.trash
            else "The archive is empty."
            if arguments.archived
            else "There is no consultation yet."
        )


def _described(services: Services, consultation: Consultation) -> str:
    """The title, and what sets it apart."""
    parts = [consultation.title]
    if consultation.pinned_at is not None:
        parts.append("pinned")
    if consultation.case_reference:
        parts.append(consultation.case_reference)
    parts += [f"#{tag}" for tag in consultation.tags]
    if (goes_at := services.history.goes_at(consultation)) is not None:
        parts.append(f"until {local_time(goes_at)[:10]}")
    return " · ".join(parts)


def _search(services: Services, arguments: argparse.Namespace) -> None:
    filters = SearchFilters(
        since=arguments.since,
        until=arguments.until,
        tags=tuple(arguments.tags),
        task=arguments.task,
        model=_model(services, arguments.model),
        archived=arguments.archived,
    )
    if not arguments.words and filters == SearchFilters():
        raise WrongUse("Give words to look for, or a filter such as --tag.")
    hits = services.repository.search(" ".join(arguments.words), arguments.limit, filters=filters)
    carried: dict[str, None] = {}  # in order, each once
    for hit in hits:
        found = services.repository.message(hit.message_id) if hit.message_id else None
        reply = found if found is not None and found.role is Role.REPLY else None
        if reply is not None:
            carried.update(dict.fromkeys(disclaimer_lines(reply)))
        if arguments.json:
            snippet = hit.snippet.replace("\x02", "").replace("\x03", "")
            shown = to_builtins(msgspec.structs.replace(hit, snippet=snippet))
            say_json({**shown, "disclaimer": disclaimer_lines(reply) if reply else None})
        else:
            snippet = hit.snippet.replace("\x02", "»").replace("\x03", "«")
            say(f"{hit.consultation.id[:_SHORT_ID]}  {hit.consultation.title}")
            if hit.message_id is not None:
                say_dim(f"    {' '.join(snippet.split())}")
    if arguments.json:
        return
    for line in carried:
        say_dim(f"— {line}")
    if not hits:
        note("Nothing was found.")


def _model(services: Services, named: str) -> str:
    """The SHA-256 of a model that answered, by its name, its hash, or the beginning of one.

    Raises WrongUse for one that never did, and where several match.
    """
    if not named:
        return ""
    used = services.repository.models_used()
    found = meant(named, used, lambda model: (model.name,), lambda model: model.sha256)
    if not found:
        raise WrongUse("No model of that name answered in this vault.")
    if len(found) > 1:
        each = listed([f"{m.name}, {m.quantization} ({m.sha256[:12]})" for m in found])
        raise WrongUse(
            f"“{printable(named, 80)}” could mean several models: {each}. Give the beginning of a "
            "hash."
        )
    return found[0].sha256


def _show(services: Services, arguments: argparse.Namespace) -> None:
    consultation = services.repository.find_consultation(arguments.id)
    transcript = services.transcripts.leaving(consultation.id)
    if arguments.json:
        say_json(msgspec.json.decode(as_json.render(transcript)))
    else:
        _say_transcript(transcript)


def _say_transcript(transcript: Transcript) -> None:
    consultation = transcript.consultation
    say(consultation.title)
    trashed = " · in the trash" if consultation.deleted_at is not None else ""
    say_dim(f"{consultation.id} · begun {local_time(consultation.created_at)[:16]}{trashed}")
    for entry in transcript.entries:
        message = entry.message
        about = [local_time(message.created_at)[:16]]
        if message.role is Role.CLINICIAN:
            about.insert(0, message.task.label)
        elif message.provenance is not None:
            about.insert(0, f"{message.provenance.model} {message.provenance.quantization}")
        if entry.alternatives > 1:
            about.append(f"alternative {entry.position} of {entry.alternatives}")
        who = "You" if message.role is Role.CLINICIAN else "Reply"
        say()
        say(f"{who} ({' · '.join(about)})")
        if message.text:
            say(message.text)
        for line in card_lines(message):
            say(f"! {line}")
        for line in _about(entry):
            say_dim(f"— {line}")


def _about(entry: TranscriptEntry) -> list[str]:
    """What stands below a message."""
    message = entry.message
    if message.role is Role.CLINICIAN:
        return context_notes(entry)
    state = state_of(message) if message.status is Status.FAILED else None
    return [*filter(None, [state]), *check_lines(entry), *footer(message)]
