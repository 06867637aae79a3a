"""Note document: what every format of a note says, in its words and in its order."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.consultations.messages import Consultation, Provenance
from app.core.disclaimer import Disclaimer
from app.core.models.model_character import character_of, named
from app.core.models.served_model import server_sentence
from app.core.notes.note import DRAFT_WARNING, Note, NoteState
from app.core.notes.note_kinds import NoteForm
from app.core.notes.note_words import omitted_line, section_note, signature_line
from app.export.outline import NOT_ENCRYPTED
from app.export.transcript import Masked, local_time
from app.export.wording import masked_sentence

DRAFTED_BY_AI = "This note was drafted by an AI language model."
REVIEWED = "This note was drafted by an AI language model, and reviewed and signed by {name}."
NOTHING = "—"  # of a section without a line


@dataclass(frozen=True)
class DocumentSection:
    """`remark` says of a draft that is not signed how it was cut off; `loinc` may be empty."""

    key: str
    title: str
    text: str
    remark: str
    loinc: str

    @property
    def lines(self) -> tuple[str, ...]:
        """At least one."""
        said = tuple(line.strip() for line in self.text.splitlines() if line.strip())
        return said or (NOTHING,)


@dataclass(frozen=True)
class DocumentAddendum:
    heading: str
    text: str


@dataclass(frozen=True)
class NoteDocument:
    """A note to take along. `draft` is the warning of one that nobody has signed, empty for a
    signed one; `signed` the sentence of its signature. `at` is when it leaves, in seconds since the
    epoch; `created_at`, `signer` and `signed_at` are of the vault."""

    note_id: str
    consultation_id: str
    form: NoteForm
    case_reference: str
    about: str
    draft: str
    ai: str
    sections: tuple[DocumentSection, ...]
    addenda: tuple[DocumentAddendum, ...]
    signed: str
    signer: str
    signed_at: float | None
    sha256: str
    notice: str
    made: tuple[str, ...]
    provenances: tuple[Provenance, ...]
    created_at: float
    at: float
    app_version: str
    masked: Masked | None = None

    @property
    def title(self) -> str:
        return str(self.form.title)

    @property
    def page_title(self) -> str:
        """What stands below each page."""
        return f"{self.draft} · {self.title}" if self.draft else self.title

    @property
    def remarks(self) -> tuple[str, ...]:
        """At the top, below the warnings."""
        return tuple(said for said in (masked_sentence(self.masked), NOT_ENCRYPTED) if said)

    @property
    def warnings(self) -> tuple[str, ...]:
        """At the top, to be seen first."""
        return tuple(said for said in (self.draft, self.ai) if said)

    @property
    def below(self) -> tuple[str, ...]:
        """At the end: the signature, the disclaimer's sentence, and from what it was made."""
        return tuple(said for said in (self.signed, self.notice, *self.made) if said)


def document_of(
    note: Note, consultation: Consultation, disclaimer: Disclaimer, *, at: float, app_version: str
) -> NoteDocument:
    """A note as it stands; `at` is when it leaves, in seconds since the epoch."""
    signature = note.signature
    is_draft = note.state is not NoteState.SIGNED
    sections = []
    for form in note.form.sections:
        section = note.current.section(form.key)
        remark = str(section_note(section)) if is_draft else ""
        sections.append(
            DocumentSection(form.key, str(form.title), section.text, remark, form.loinc)
        )
    ai = DRAFTED_BY_AI if signature is None else REVIEWED.format(name=signature.signed_by)
    return NoteDocument(
        note_id=note.id,
        consultation_id=note.consultation_id,
        form=note.form,
        case_reference=" ".join(consultation.case_reference.split()),
        about=f"Drafted {local_time(note.created_at)} · exported {local_time(at)}",
        draft=str(DRAFT_WARNING) if is_draft else "",
        ai=ai,
        sections=tuple(sections),
        addenda=tuple(
            DocumentAddendum(
                f"Addendum {each.number} · {each.signed_by} · {local_time(each.signed_at)}",
                each.text,
            )
            for each in note.addenda
        ),
        signed=str(signature_line(signature, local_time(signature.signed_at))) if signature else "",
        signer=signature.signed_by if signature else "",
        signed_at=signature.signed_at if signature else None,
        sha256=signature.sha256 if signature else "",
        notice=f"{disclaimer.notice} ({disclaimer.label})",
        made=tuple(_made(note)),
        provenances=note.provenances,
        created_at=note.created_at,
        at=at,
        app_version=app_version,
    )


def _made(note: Note) -> list[str]:
    lines = [str(omitted_line(note.versions[0].omitted))]
    for made in note.provenances:
        name = named(made.model, made.model_sha256, made.demonstration)
        lines.append(
            f"Drafted by {name} ({made.quantization}), prompt format {made.prompt_format}, seed "
            f"{made.seed} · SHA-256 of its file: {made.model_sha256}"
            if not made.server
            else f"{server_sentence(made)} Drafted in the prompt format {made.prompt_format}, seed "
            f"{made.seed}"
        )
        if (character := character_of(made.model_sha256, made.demonstration)) is not None:
            lines.append(str(character.sentence))
    return [line for line in dict.fromkeys(lines) if line]
