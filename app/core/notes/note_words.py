"""Note words: what a note says of itself, in the window, in files and in the terminal alike."""

from __future__ import annotations

from app.core.notes.note import NoteSection, SectionState, Signature
from app.core.notes.omissions import Omission, OmissionKind
from app.core.notes.reading_ease import EASY, grade
from app.sentences import Sentence, joined, say, say_count

_STATES = {
    SectionState.LENGTH: say("The draft of this section was cut off: it came to its limit."),
    SectionState.STOPPED: say("The draft of this section was stopped."),
    SectionState.INTERRUPTED: say("The draft of this section was interrupted."),
    SectionState.EMPTY: say("This section was not drafted."),
}
WITHOUT_STRUCTURE = say(
    "Drafted without structure: the engine ended when it was held to the form of lines."
)
NO_OMISSIONS = say("No drug, dose or allergy that you named is missing, as far as rules can tell.")
_SHOWN = 80  # characters of what was said


def section_note(section: NoteSection) -> str:
    """What must be said below a section; empty for one that is whole."""
    said = _STATES.get(section.state, "")
    if section.without_structure:
        return joined((WITHOUT_STRUCTURE, said)) if said else WITHOUT_STRUCTURE
    return said


def omission_line(omission: Omission) -> str:
    text = " ".join(omission.text.split())
    text = text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"
    match omission.kind:
        case OmissionKind.ALLERGY:
            return say("Allergy: {text}", text=text)
        case OmissionKind.DRUG:
            return say("Drug: {text}", text=text)
        case OmissionKind.DOSE:
            return say("Dose of {drug}: {text}", drug=omission.subject, text=text)


def omissions_head(count: int) -> Sentence:
    return say_count(
        "Said, not in the note: {n} thing", "Said, not in the note: {n:,} things", n=count
    )


def omitted_line(count: int) -> str:
    """How many turns the model was not given; empty for none."""
    if not count:
        return ""
    return say_count(
        "The oldest turn of the consultation did not fit: the model was not given it.",
        "The {n:,} oldest turns of the consultation did not fit: the model was not given them.",
        n=count,
    )


def signature_line(signature: Signature, when: str) -> str:
    """`when` is the moment in words."""
    return say(
        "Signed by {name}, {when} · SHA-256 {sha256}",
        name=signature.signed_by,
        when=when,
        sha256=signature.sha256,
    )


def grade_line(text: str) -> str:
    """How easily a text for a patient reads; empty for one without words."""
    found = grade(text)
    if found is None:
        return ""
    if found <= EASY:
        return say("Reads like school grade {grade:.0f}: easy.", grade=found)
    return say(
        "Reads like school grade {grade:.0f}: shorter words and sentences would help (6 at most).",
        grade=found,
    )
