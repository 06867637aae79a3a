"""Signed notes: compared with what the audit says that was signed, by whom, when and of what."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import msgspec

from app.core.audit_chain import AuditEvent, AuditRow
from app.core.notes.note import (
    Addendum,
    Note,
    Signature,
    hash_of,
    hash_of_addendum,
    seal_of,
    seal_of_addendum,
)
from app.sentences import say

Facts = Mapping[str, str | int]


def problems_of_notes(signed: Sequence[Note], rows: Sequence[AuditRow]) -> list[str]:
    """What differs, in the order of the rows; then what stands in the notes and in no row."""
    notes = {note.id: note for note in signed}
    gone = {row.subject for row in rows if row.event == AuditEvent.DELETED_FOR_GOOD}
    found = [problem for row in rows if (problem := _problem(row, notes, gone))]
    return found + list(_unrecorded(notes, rows))


def _problem(row: AuditRow, notes: Mapping[str, Note], gone: set[str]) -> str:
    """What is wrong with the note of this row; empty for nothing."""
    if row.event not in (AuditEvent.NOTE_SIGNED, AuditEvent.NOTE_ADDENDUM):
        return ""
    facts = msgspec.json.decode(row.detail, type=dict[str, str | int])
    note = notes.get(row.subject)
    if note is None:
        if facts.get("consultation") in gone:
            return ""
        return say("The signed note {note} is gone (row {row}).", note=row.subject, row=row.number)
    if facts.get("consultation") != note.consultation_id:
        return say(
            "The signed note {note} stands in another consultation than it was signed in "
            "(row {row}).",
            note=note.id,
            row=row.number,
        )
    if row.event == AuditEvent.NOTE_SIGNED:
        return _of_signature(note, facts, row.number)
    return _of_addendum(note, facts, row.number)


def _of_signature(note: Note, facts: Facts, row: int) -> str:
    texts = [hash_of(note, each) for each in note.versions if each.number == facts["version"]]
    signed = note.signature
    seal = seal_of(note, signed) if signed is not None else ""
    return _difference(note, texts, signed, seal, facts, row)


def _of_addendum(note: Note, facts: Facts, row: int) -> str:
    (added,) = [each for each in note.addenda if each.number == facts["addendum"]] or (None,)
    texts = [] if added is None else [hash_of_addendum(note.id, added.number, added.text)]
    seal = seal_of_addendum(note.id, added) if added is not None else ""
    return _difference(note, texts, added, seal, facts, row)


def _difference(
    note: Note,
    texts: list[str],
    signed: Signature | Addendum | None,
    seal: str,
    facts: Facts,
    row: int,
) -> str:
    if texts != [facts["sha256"]]:
        return say(
            "The signed note {note} is not what was signed (row {row}): its text was changed.",
            note=note.id,
            row=row,
        )
    # A row of the days before seals knows only the text.
    if signed is None or signed.sha256 != facts["sha256"] or facts.get("seal", seal) != seal:
        return say(
            "Who signed the note {note}, when, or of what is not as it was recorded (row {row}).",
            note=note.id,
            row=row,
        )
    return ""


def _unrecorded(notes: Mapping[str, Note], rows: Sequence[AuditRow]) -> Iterator[str]:
    """Signatures and addenda of which the audit knows nothing."""
    known = {row.subject for row in rows if row.event == AuditEvent.NOTE_SIGNED}
    added = {
        (row.subject, msgspec.json.decode(row.detail, type=dict[str, str | int])["addendum"])
        for row in rows
        if row.event == AuditEvent.NOTE_ADDENDUM
    }
    for note in notes.values():
        signed = note.signature
        if note.id not in known or signed is None or signed.version != note.current.number:
            yield say("The signed note {note} has a signature that was not recorded.", note=note.id)
        for each in note.addenda:
            if (note.id, each.number) not in added:
                yield say(
                    "The signed note {note} has an addendum that was not recorded: "
                    "number {number}.",
                    note=note.id,
                    number=each.number,
                )
