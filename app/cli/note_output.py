"""Note output: a note, its marks and what it lacks, for people and as JSON."""

from __future__ import annotations

from typing import Any

from app.cli.terminal import say, say_dim
from app.core.clinical.mark_words import fields_of
from app.core.consultations.messages import to_builtins
from app.core.notes.note import DRAFT_WARNING, Note, NoteSection, NoteState
from app.core.notes.note_check import NoteCheck, NoteMark, mark_words
from app.core.notes.note_words import (
    omission_line,
    omissions_head,
    omitted_line,
    section_note,
    signature_line,
)
from app.core.rendering.word_differences import Change, changes
from app.export.transcript import local_time

_SIGNS = {Change.KEPT: ("", ""), Change.REMOVED: ("[-", "-]"), Change.ADDED: ("{+", "+}")}


def say_note(note: Note, check: NoteCheck) -> None:
    """The note as it stands, what is marked in it, and what was said and isn't in it."""
    if note.state is not NoteState.SIGNED:
        say(DRAFT_WARNING)
    say(f"{note.form.title} · {local_time(note.created_at)[:16]}")
    for form in note.form.sections:
        say()
        say(f"{form.title} [{form.key}]")
        section = note.current.section(form.key)
        for line in section.text.splitlines() or ["-"]:
            say(f"  {line}")
        if remark := section_note(section):
            say_dim(f"  — {remark}")
    for addendum in note.addenda:
        say()
        when = local_time(addendum.signed_at)[:16]
        say(f"Addendum {addendum.number} · {addendum.signed_by} · {when}")
        for line in addendum.text.splitlines():
            say(f"  {line}")
    say()
    _say_check(check)
    for line in tail_of(note):
        say_dim(f"— {line}")


def tail_of(note: Note) -> list[str]:
    """What always stands below a note: how it was made, and by whom it was signed."""
    lines = []
    if omitted := omitted_line(note.versions[0].omitted):
        lines.append(omitted)
    lines += [f"Drafted by {made.model} ({made.quantization})" for made in note.provenances]
    if note.signature is not None:
        lines.append(signature_line(note.signature, local_time(note.signature.signed_at)))
    else:
        lines.append(
            f"{DRAFT_WARNING}: check it, then sign it with: consilium notes sign {note.id}"
        )
    return lines


def _say_check(check: NoteCheck) -> None:
    for number, each in enumerate(check.marks, 1):
        state = "confirmed" if each.confirmed else "open" if each.is_open else each.mark.level.value
        place = f"{each.section}: “{' '.join(each.mark.text.split())}”"
        say_dim(f"{number:3}. [{state}] {place} — {mark_words(each)}")
    if check.omissions:
        say_dim(omissions_head(len(check.omissions)))
        for omission in check.omissions:
            say_dim(f"  - {omission_line(omission)}")


def say_difference(note: Note) -> None:
    """Section by section: `[-` what the draft had and is gone `-]`, `{+` what is new `+}`."""
    if note.state is not NoteState.SIGNED:
        say(DRAFT_WARNING)
        say()
    for form in note.form.sections:
        say(f"{form.title} [{form.key}]")
        pieces = []
        for text, change in changes(note.drafted(form.key).text, note.current.text_of(form.key)):
            before, after = _SIGNS[change]
            end = text[len(text.rstrip()) :]
            pieces.append(f"{before}{text.rstrip()}{after}{end or ' '}")
        say("\n".join(f"  {line.rstrip()}" for line in "".join(pieces).split("\n")))
        say()


def note_object(note: Note, check: NoteCheck | None = None) -> dict[str, Any]:
    """The object of `--json`; docs/commands.md describes its keys."""
    signature = note.signature
    found: dict[str, Any] = {
        "id": note.id,
        "consultation": note.consultation_id,
        "kind": note.kind.value,
        "state": note.state.value,
        "created_at": note.created_at,
        "version": note.current.number,
        "author": note.current.author.value,
        "warning": None if signature else DRAFT_WARNING,
        "sections": [
            section_object(str(form.title), note.current.section(form.key), note.drafted(form.key))
            for form in note.form.sections
        ],
        "omitted_turns": note.versions[0].omitted,
        "models": [to_builtins(made) for made in note.provenances],
        "signature": to_builtins(signature) if signature else None,
        "addenda": [to_builtins(each) for each in note.addenda],
    }
    if check is not None:
        found |= {
            "marks": [mark_object(number, each) for number, each in enumerate(check.marks, 1)],
            "open_marks": len(check.open),
            "said_not_in_note": [to_object(each) for each in check.omissions],
        }
    return found


def section_object(title: str, section: NoteSection, drafted: NoteSection) -> dict[str, Any]:
    return {
        "key": section.key,
        "title": title,
        "text": section.text,
        "lines": [line for line in section.text.splitlines() if line.strip()],
        "state": section.state.value,
        "without_structure": drafted.without_structure,
        "draft": drafted.text,
    }


def mark_object(number: int, each: NoteMark) -> dict[str, Any]:
    return {
        "number": number,
        "section": each.section,
        **fields_of(each.mark),
        "reason": mark_words(each),
        "to_decide": each.is_open or each.confirmed,
        "confirmed": each.confirmed,
    }


def to_object(omission: Any) -> dict[str, Any]:
    return {
        "kind": omission.kind.value,
        "text": omission.text,
        "subject": omission.subject,
        "message": omission.place,
        "start": omission.start,
        "end": omission.end,
    }
