"""`consilium audit`: prints who did what with the vault, and checks that the record is complete."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import msgspec

from app.cli.open_vault import opened
from app.cli.terminal import note, say, say_document, say_json
from app.export.audit_lines import fields_of, sound_sentence
from app.export.continuity_words import disturbance_sentence
from app.export.transcript import local_time
from app.paths import Home
from app.services.application import Services


def run(arguments: argparse.Namespace, home: Home) -> int:
    """One of show, verify, export, acknowledge. `verify` is 1 when the record was tampered with."""
    with opened(home, arguments.passphrase_file) as services:
        match arguments.action:
            case "show":
                return _show(services, arguments)
            case "verify":
                return _verify(services, arguments)
            case "acknowledge":
                return _acknowledge(services, arguments)
            case _:
                return _export(services, arguments)


def _show(services: Services, arguments: argparse.Namespace) -> int:
    rows = services.audit.rows(arguments.since)
    for row in rows:
        if arguments.json:
            say_json(fields_of(row))
        else:
            facts = msgspec.json.decode(row.detail, type=dict[str, Any])
            said = "  ".join(f"{name}={value}" for name, value in facts.items())
            event = row.event.replace("_", " ")
            parts = (local_time(row.at / 1e6)[:19], row.who, event, row.subject, said)
            say("  ".join(part for part in parts if part))
    return 0


def _verify(services: Services, arguments: argparse.Namespace) -> int:
    verdict = services.audit.verify()
    if arguments.json:
        say_json(
            {
                "rows": verdict.rows,
                "sound": not verdict.problems and not verdict.disturbances,
                "problems": verdict.problems,
                "disturbances": [fields_of(row) for row in verdict.disturbances],
            }
        )
    else:
        for problem in verdict.problems:
            say(problem)
        for row in verdict.disturbances:
            say(disturbance_sentence(row))
        if not verdict.problems and not verdict.disturbances:
            say(sound_sentence(verdict.rows))
    return 1 if verdict.problems or verdict.disturbances else 0


def _acknowledge(services: Services, arguments: argparse.Namespace) -> int:
    rows = services.audit.unseen()
    count = services.audit.acknowledge()
    if arguments.json:
        say_json({"acknowledged": count})
        return 0
    for row in rows:
        say(disturbance_sentence(row))
    say("Acknowledged. The audit keeps it." if count else "Nothing was wrong: nothing to confirm.")
    return 0


def _export(services: Services, arguments: argparse.Namespace) -> int:
    path = None if arguments.output in (None, "-") else Path(arguments.output)
    lines, _ = services.transcripts.export_audit(path, arguments.since)
    if path is None:
        say_document(lines)
    else:
        note(f"Written to {path}. It is not encrypted.")
    return 0
