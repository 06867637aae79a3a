"""Masked note: a note of which no part says who somebody is, as far as rules find it."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time

from app.core.masking.finding import RULES_VERSION
from app.core.masking.identifiers import Identifier, IdentifierKind
from app.core.masking.masking import Masking
from app.export.masked_server import masked_provenance
from app.export.notes.note_document import REVIEWED, NoteDocument
from app.export.transcript import Masked

_SOMEBODY = "a clinician"


def masked_note(note: NoteDocument, said: Sequence[str], masking: Masking) -> NoteDocument:
    """What may leave; `said` are the texts of the consultation, from which names are known. Ids
    and times of the vault go too, and who signed, with the hash of what was signed."""
    own = texts_of(note)
    masking.prepare(dict.fromkeys(each for each in (*said, note.signer, *own) if each.strip()))
    created = datetime.fromtimestamp(note.created_at).date()
    about = f"Drafted {masking.dated(created)}"
    sections = tuple(replace(each, text=masking.mask(each.text)) for each in note.sections)
    addenda = tuple(
        replace(each, heading=f"Addendum {number}", text=masking.mask(each.text))
        for number, each in enumerate(note.addenda, 1)
    )
    counts = Counter(
        str(found.kind)
        for text in own
        for found in masking.find(text)
        if not masking.is_kept(found)
    )
    signed, signed_at = "", None
    if note.signed_at is not None:
        day = datetime.fromtimestamp(note.signed_at).date()
        signed, signed_at = f"Signed {masking.dated(day)}", _midnight(masking.moved(day))
    case = ""
    if reference := note.case_reference:
        whole = Identifier(0, len(reference), IdentifierKind.ID, reference)
        case = masking.stand_in_for_code(whole)
    return replace(
        note,
        note_id=uuid.uuid4().hex,
        consultation_id="",
        case_reference=case,
        about=about,
        ai=REVIEWED.format(name=_SOMEBODY) if note.signed else note.ai,
        sections=sections,
        addenda=addenda,
        signed=signed,
        signer="",
        signed_at=signed_at,
        sha256="",
        provenances=tuple(
            masked_provenance(made, masking.mask(made.system_prompt)) for made in note.provenances
        ),
        created_at=_midnight(masking.moved(created)),
        at=_midnight(masking.moved(created)),
        masked=Masked(str(masking.profile), RULES_VERSION, dict(sorted(counts.items()))),
    )


def texts_of(note: NoteDocument) -> list[str]:
    """What somebody wrote in it, and what was set for the models that drafted it."""
    prompts = dict.fromkeys(made.system_prompt for made in note.provenances if made.system_prompt)
    return [
        *(each.text for each in note.sections),
        *(each.text for each in note.addenda),
        *prompts,
    ]


def _midnight(day: date) -> float:
    return datetime.combine(day, time(), UTC).timestamp()
