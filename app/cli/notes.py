"""`consilium notes`: the notes that are kept; they are shown, edited, signed and added to."""

from __future__ import annotations

import argparse
import sys

from app.cli.note_output import note_object, say_difference, say_note
from app.cli.open_vault import opened, opened_with
from app.cli.passphrase_input import given_passphrase, typed_secret
from app.cli.terminal import confirmed, note, people_are_here, say, say_json
from app.core.notes.note import Note, NoteState
from app.core.prompts.typed_text import MAX_CHARACTERS
from app.errors import NotFound, WrongUse
from app.export.transcript import local_time
from app.paths import Home
from app.services.application import Services
from app.services.notes.note_service import STATEMENT


def run(arguments: argparse.Namespace, home: Home) -> int:
    """Raises NotFound, WrongUse, storage errors; of a signature WrongPassphrase, TriedTooOften."""
    if arguments.action in ("sign", "addendum"):
        return _signing(arguments, home)
    with opened(home, arguments.passphrase_file) as services:
        match arguments.action:
            case "list":
                _list(services, arguments)
            case "show":
                _show(services, arguments)
            case "edit":
                written = services.notes.find(arguments.note)
                edited = services.notes.edit(written.id, {arguments.section: _text(arguments)})
                _tell(services, edited, arguments)
            case "confirm":
                _confirm(services, arguments)
            case _:
                return _delete(services, arguments)
    return 0


def _list(services: Services, arguments: argparse.Namespace) -> None:
    only = None
    if arguments.consultation:
        only = services.repository.find_consultation(arguments.consultation).id
    for written in (notes := services.notes.notes(only)):
        if arguments.json:
            say_json(note_object(written))
        else:
            say(f"{written.id}  {_described(written)}")
    if not notes and not arguments.json:
        note("There is no note yet. Draft one: consilium notes draft CONSULTATION")


def _described(written: Note) -> str:
    state = written.state.value
    if written.signature is not None:
        state = f"signed by {written.signature.signed_by}"
    return f"{written.form.title} · {local_time(written.created_at)[:16]} · {state}"


def _show(services: Services, arguments: argparse.Namespace) -> None:
    written = services.notes.find(arguments.note)
    if arguments.diff and not arguments.json:
        say_difference(written)
    else:
        _tell(services, written, arguments)


def _tell(services: Services, written: Note, arguments: argparse.Namespace) -> None:
    check = services.notes.check(written)
    say_json(note_object(written, check)) if arguments.json else say_note(written, check)


def _confirm(services: Services, arguments: argparse.Namespace) -> None:
    written = services.notes.find(arguments.note)
    marks = services.notes.check(written).marks
    if not arguments.all and not arguments.marks:
        raise WrongUse("Name the marks by their numbers, or give --all.")
    chosen = [each for each in marks if each.is_open] if arguments.all else []
    for number in arguments.marks:
        if number > len(marks):
            raise NotFound(f"This note has no mark {number}.")
        chosen.append(marks[number - 1])
    services.notes.confirm(written.id, chosen)
    _tell(services, services.notes.note(written.id), arguments)


def _signing(arguments: argparse.Namespace, home: Home) -> int:
    """A signature takes the passphrase: the one that was given for the vault, or typed again."""
    given = given_passphrase(arguments.passphrase_file)
    vault = opened(home, None) if given is None else opened_with(home, given)
    with vault as services:
        written = services.notes.find(arguments.note)
        if arguments.action == "sign":
            if not arguments.read and not _is_read(services, written):
                raise WrongUse("Read the note first, then sign it with --read.")
            passphrase = given or typed_secret("Passphrase, to sign: ")
            written = services.notes.sign(
                written.id, written.current.number, passphrase, read=True, name=arguments.name
            )
        else:
            text = _text(arguments)
            if written.state is not NoteState.SIGNED:
                raise WrongUse("Only a signed note takes an addendum: edit this one instead.")
            passphrase = given or typed_secret("Passphrase, to sign: ")
            services.notes.add(written.id, text, passphrase, name=arguments.name)
            written = services.notes.note(written.id)
        _tell(services, written, arguments)
    return 0


def _is_read(services: Services, written: Note) -> bool:
    """Show the note to whoever is here, and ask."""
    if not people_are_here() or written.state is NoteState.SIGNED:
        return written.state is NoteState.SIGNED  # which is refused with its own sentence
    say_note(written, services.notes.check(written))
    return confirmed(f"{STATEMENT} Sign it? (yes or no)")


def _delete(services: Services, arguments: argparse.Namespace) -> int:
    written = services.notes.find(arguments.note)
    if written.state is not NoteState.SIGNED and not arguments.yes and people_are_here():
        note("This draft goes for good.")
        if not confirmed("Delete it?"):
            return 1
    services.notes.delete(written.id)
    say_json({"id": written.id, "deleted": True}) if arguments.json else say("Deleted.")
    return 0


def _text(arguments: argparse.Namespace) -> str:
    text: str = arguments.text
    return sys.stdin.read(MAX_CHARACTERS * 4) if text == "-" else text
