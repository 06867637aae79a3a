"""Note kinds: which documents can be written from a consultation, and the sections of each.

The codes are LOINC's, from general knowledge; docs/adr/0098-notes.md says so.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.errors import WrongUse
from app.sentences import Sentence, joined, say


class NoteKind(StrEnum):
    """The names are stored, and are what a command takes."""

    SOAP = "soap"
    REFERRAL = "referral"
    DISCHARGE = "discharge"
    PROBLEMS = "problems"
    PATIENT = "patient"


@dataclass(frozen=True)
class SectionForm:
    """A section that every note of its kind has. `key` is stored; `asked` is what a model is told
    to write; `observed`: it may hold nothing but what was found in this patient; `loinc` is empty
    where no code was found."""

    key: str
    title: Sentence
    asked: str
    loinc: str = ""
    observed: bool = False


@dataclass(frozen=True)
class NoteForm:
    """A kind of note. `asked` is its name in a model's instruction; `plain_words`: it is for the
    patient, so how easily it reads is told."""

    kind: NoteKind
    title: Sentence
    asked: str
    loinc: str
    sections: tuple[SectionForm, ...]
    plain_words: bool = False

    def section(self, key: str) -> SectionForm:
        """Raises WrongUse for a key that no section has."""
        for each in self.sections:
            if each.key == key:
                return each
        raise WrongUse(
            say(
                "This note has no section {key}. It has: {keys}.",
                key=key,
                keys=joined((each.key for each in self.sections), ", "),
            )
        )


_SOAP = NoteForm(
    NoteKind.SOAP,
    say("SOAP note"),
    "SOAP note",
    "34108-1",
    (
        SectionForm(
            "subjective", say("Subjective"), "what the patient reports: complaint and history",
            "61150-9",
        ),
        SectionForm(
            "objective", say("Objective"),
            "what was examined and measured: vital signs, findings and results", "61149-1",
            observed=True,
        ),
        SectionForm(
            "assessment", say("Assessment"), "the likely diagnosis and what speaks for it",
            "51848-0",
        ),
        SectionForm("plan", say("Plan"), "investigations, treatment and follow-up", "18776-5"),
    ),
)  # fmt: skip
_REFERRAL = NoteForm(
    NoteKind.REFERRAL,
    say("Referral letter"),
    "referral letter",
    "57133-1",
    (
        SectionForm("to", say("To"), "to which specialty the patient is referred"),
        SectionForm("reason", say("Reason for referral"), "why the patient is referred", "42349-1"),
        SectionForm("history", say("History"), "the history of this illness", "10164-2"),
        SectionForm(
            "findings", say("Findings"), "what was examined and measured", "29545-1", observed=True
        ),
        SectionForm("medicines", say("Medicines"), "what the patient takes, with doses", "10160-0"),
        SectionForm("allergies", say("Allergies"), "allergies of the patient", "48765-2"),
        SectionForm("question", say("Question"), "what the specialist is asked"),
        SectionForm("urgency", say("Urgency"), "how urgent the referral is"),
    ),
)
_DISCHARGE = NoteForm(
    NoteKind.DISCHARGE,
    say("Discharge summary"),
    "discharge summary",
    "18842-5",
    (
        SectionForm("reason", say("Reason for admission"), "why the patient was admitted"),
        SectionForm("course", say("Course"), "the course in hospital", "8648-8"),
        SectionForm("diagnoses", say("Diagnoses"), "the diagnoses at discharge", "11535-2"),
        SectionForm("procedures", say("Procedures"), "what was done"),
        SectionForm(
            "medicines", say("Medicines at discharge"),
            "medicines at discharge: which are new, changed or stopped", "10183-2",
        ),
        SectionForm("allergies", say("Allergies"), "allergies of the patient", "48765-2"),
        SectionForm("pending", say("Results to come"), "results that are still to come"),
        SectionForm("follow_up", say("Follow-up"), "who sees the patient again, and when",
                    "18776-5"),
        SectionForm("instructions", say("Instructions"), "what the patient is told to do",
                    "69730-0"),
    ),
)  # fmt: skip
_PROBLEMS = NoteForm(
    NoteKind.PROBLEMS,
    say("Problem list"),
    "problem list",
    "11450-4",
    (
        SectionForm(
            "active", say("Active problems"),
            "active problems, each with since when and what shows it", "11450-4",
        ),
        SectionForm(
            "resolved", say("Inactive or resolved problems"),
            "problems of the past that are inactive or resolved", "11348-0",
        ),
    ),
)  # fmt: skip
_PATIENT = NoteForm(
    NoteKind.PATIENT,
    say("Information for the patient"),
    "letter to the patient in plain words",
    "34895-3",
    (
        SectionForm("have", say("What you have"), "what the patient has"),
        SectionForm("do", say("What to do"), "what the patient should do at home"),
        SectionForm("medicines", say("Your medicines"), "how to take each medicine"),
        SectionForm("return", say("Come back when"), "when to come back at once"),
        SectionForm("call", say("Whom to call"), "whom to call with questions"),
    ),
    plain_words=True,
)
FORMS = {form.kind: form for form in (_SOAP, _REFERRAL, _DISCHARGE, _PROBLEMS, _PATIENT)}


def form_of(kind: NoteKind) -> NoteForm:
    return FORMS[kind]
