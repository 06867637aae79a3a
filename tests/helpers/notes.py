"""Notes for tests: drafted by a scripted engine, or with the texts that a test gives."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from app.core.notes.note import Note
from app.core.notes.note_kinds import NoteKind
from app.services.application import Services
from app.services.notes.note_drafting import DraftEvent, NoteEnded
from tests.helpers.consultations import question, reply

SAID = (
    "67-year-old man on bisoprolol 5 mg daily and metformin 500 mg twice a day. Allergic to "
    "penicillin. Cough and fever of 38.4 °C since Monday."
)
SECTIONS = (
    "- Cough and fever since Monday\n- Takes bisoprolol 5 mg and metformin 500 mg",
    "- Temperature 38.4 °C",
    "- Chest infection",
    "- Allergic to penicillin",
)


def said_in(services: Services, *texts: str) -> str:
    """The id of a consultation in which the clinician wrote these texts, each answered."""
    consultation = services.repository.create_consultation("Cough")
    last = None
    for text in texts:
        asked = question(consultation.id, text, last)
        services.repository.add_message(asked)
        last = reply(asked, "Listen to the chest first.")
        services.repository.add_message(last)
    return consultation.id


def ended(events: Iterator[DraftEvent]) -> NoteEnded:
    """Run a draft to its end."""
    (end,) = [event for event in events if isinstance(event, NoteEnded)]
    return end


def drafted(services: Services, said: str = SAID, kind: NoteKind = NoteKind.SOAP) -> Note:
    """A draft of one consultation, which must have come without an error."""
    end = ended(services.note_drafting.draft(said_in(services, said), kind))
    assert end.error is None, end.error
    return end.note


def texts_of(note: Note) -> Mapping[str, str]:
    return {each.key: note.current.text_of(each.key) for each in note.form.sections}
