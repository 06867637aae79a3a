"""Notes in words: what stands in the list of notes, above one, and below it."""

from __future__ import annotations

from collections.abc import Sequence

from app.core.disclaimer import DEMONSTRATION
from app.core.notes.note import DRAFT_WARNING, Note, NoteState
from app.core.notes.note_words import (
    NO_OMISSIONS,
    grade_line,
    omission_line,
    omitted_line,
)
from app.core.notes.omissions import Omission
from app.ui.dates import moment
from app.ui.translation import tr, tr_count


def named_words(note: Note) -> str:
    """What a note is called in the list of them."""
    state = tr("signed") if note.state is NoteState.SIGNED else tr("draft")
    return f"{tr(note.form.title)} · {moment(note.created_at)} · {state}"


def state_words(note: Note, open_marks: int) -> str:
    """What stands above a note."""
    if note.signature is not None:
        signed = note.signature
        return tr("Signed by {name}, {when}", name=signed.signed_by, when=moment(signed.signed_at))
    if note.state is NoteState.DRAFTING or not open_marks:
        return tr(DRAFT_WARNING)
    count = tr_count("{n} mark to decide", "{n:,} marks to decide", n=open_marks)
    return f"{tr(DRAFT_WARNING)} · {count}"


def missing_words(found: Sequence[Omission]) -> str:
    """What was said and is not in a note, a line for each."""
    if not found:
        return tr(NO_OMISSIONS)
    return "\n".join(f"• {tr(omission_line(each))}" for each in found)


def unread_words(section: str) -> str:
    """What has to be read before the note is signed; `section` may be empty."""
    if not section:
        return tr("Read the note to its end first, then sign it.")
    return tr(
        "Read the note to its end first, then sign it: not all of “{section}” has been on the "
        "screen yet.",
        section=section,
    )


def about_words(note: Note) -> list[str]:
    """What stands below a note: its addenda, and from what it was made."""
    lines = [
        tr("Addendum {number}, {name}, {when}: {text}", number=each.number, name=each.signed_by,
           when=moment(each.signed_at), text=each.text)
        for each in note.addenda
    ]  # fmt: skip
    if note.signature is not None:
        sha256 = note.signature.sha256
        parts = (sha256[start : start + 16] for start in range(0, len(sha256), 16))
        # With spaces it may go over two lines.
        lines.append(tr("SHA-256 of what was signed: {sha256}", sha256=" ".join(parts)))
    if note.form.plain_words:
        texts = "\n".join(each.text for each in note.current.sections)
        lines.append(tr(grade_line(texts)))
    lines.append(tr(omitted_line(note.versions[0].omitted)))
    lines += [
        tr("Drafted by {model} ({kind})", model=made.model, kind=made.quantization)
        for made in note.provenances
    ]
    if any(made.demonstration for made in note.provenances):
        lines.append(tr(DEMONSTRATION))
    return [line for line in lines if line]
