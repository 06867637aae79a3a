"""A note as JSON, and as a FHIR R4 document: final and with its attester once it is signed."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from app.core.consultations.messages import Provenance, to_builtins
from app.core.models.model_character import character_of
from app.core.rendering.html_blocks import escaped_text, typed_html, xml_text
from app.errors import InternalError
from app.export.fhir.fhir_checks import problems_of
from app.export.fhir.fhir_resources import (
    FhirNames,
    device,
    entry,
    model_card,
    patient,
    practitioner,
    reference,
)
from app.export.fhir.fhir_terms import (
    AI_ASSERTED,
    AI_PROVENANCE,
    ANY_AI,
    AUTHOR,
    RESTRICTED,
    VERIFIER,
    Resource,
    coding,
    concept,
    instant,
    narrative,
)
from app.export.notes.note_document import NoteDocument
from app.export.notes.note_pages import list_html
from app.export.outline import AI_LABEL, NOT_ENCRYPTED
from app.export.transcript import local_time
from app.export.wording import masked_sentence
from app.sentences import plain

FORMAT = "consilium-note"
VERSION = 1
_LOINC = "http://loinc.org"


def json(note: NoteDocument) -> str:
    """The whole document; it ends with a newline. The keys are stable within `version`."""
    document = {
        "format": FORMAT,
        "version": VERSION,
        "exported": local_time(note.at),
        "app_version": note.app_version,
        "not_encrypted": NOT_ENCRYPTED,
        "masked": masked_sentence(note.masked) or None,
        "id": note.note_id,
        "consultation": note.consultation_id,
        "kind": note.form.kind.value,
        "title": note.title,
        "case_reference": note.case_reference,
        "about": note.about,
        "warning": note.draft or None,
        "ai_generated": note.ai,
        "sections": [
            {
                "key": each.key,
                "title": each.title,
                "text": each.text,
                "remark": each.remark or None,
                "loinc": each.loinc or None,
            }
            for each in note.sections
        ],
        "addenda": [{"heading": each.heading, "text": each.text} for each in note.addenda],
        "signature": {"sentence": note.signed, "signed_by": note.signer, "sha256": note.sha256}
        if note.signed
        else None,
        "notice": note.notice,
        "made": note.made,
        "models": [to_builtins(each) for each in note.provenances],
    }
    encoded = msgspec.json.encode(document, enc_hook=plain).decode()
    return msgspec.json.format(encoded, indent=2) + "\n"


def fhir(note: NoteDocument) -> str:
    """The document as JSON; it ends with a newline. Raises InternalError for one that breaks a rule
    of FHIR's: it would be our mistake."""
    bundle = bundle_of(note)
    if problems := problems_of(bundle):
        raise InternalError(f"the FHIR document is not sound: {problems[0]}")
    encoded = msgspec.json.encode(bundle, enc_hook=plain)
    return msgspec.json.format(encoded, indent=1).decode() + "\n"


def bundle_of(note: NoteDocument) -> Resource:
    """The document as it stands in JSON."""
    names = FhirNames(note.note_id)
    moment = instant(note.at)
    entries = [
        entry(names.of("composition"), _composition(note, names, moment)),
        entry(names.of("patient"), patient(note.case_reference)),
        entry(names.of("practitioner"), _clinician(note)),
    ]
    for made in _models(note):
        entries += _model(made, names)
    if note.provenances:
        entries.append(entry(names.of("provenance"), _provenance(note, names)))
    return {
        "resourceType": "Bundle",
        "meta": {"security": [AI_ASSERTED, RESTRICTED]},
        "language": "en",
        "identifier": {"system": "urn:ietf:rfc:3986", "value": names.of("bundle", moment)},
        "type": "document",
        "timestamp": moment,
        "entry": entries,
    }


def _composition(note: NoteDocument, names: FhirNames, moment: str) -> Resource:
    clinician = names.of("practitioner")
    devices = [names.of("device", each.model_sha256) for each in _models(note)]
    kind = coding(_LOINC, note.form.loinc, note.title)
    signed = {
        "attester": [
            {
                "mode": "professional",
                "time": instant(note.signed_at),
                "party": reference(clinician, note.signer),
            }
        ]
    } if note.signed_at is not None else {}  # fmt: skip
    return {
        "resourceType": "Composition",
        "meta": {"security": [AI_ASSERTED, RESTRICTED]},
        "language": "en",
        "text": narrative("".join(_opening(note))),
        "status": "final" if note.signed else "preliminary",
        "type": concept(kind),
        "subject": reference(names.of("patient")),
        "date": instant(note.signed_at if note.signed_at is not None else note.at),
        "author": [reference(clinician), *map(reference, devices)],
        "title": xml_text(note.page_title),
        "confidentiality": "R",
        **signed,
        "section": list(_sections(note)),
    }


def _opening(note: NoteDocument) -> Iterator[str]:
    if note.case_reference:
        yield f"<p><strong>{escaped_text(f'Case {note.case_reference}')}</strong></p>"
    yield f"<p>{escaped_text(note.about)}</p>"
    yield from (f"<p><strong>{escaped_text(said)}</strong></p>" for said in note.warnings)
    yield from (f"<p>{escaped_text(said)}</p>" for said in (*note.remarks, *note.below))


def _sections(note: NoteDocument) -> Iterator[Resource]:
    for each in note.sections:
        title = each.title if note.signed else f"{each.title} ({AI_LABEL})"
        remark = f"<p><em>{escaped_text(each.remark)}</em></p>" if each.remark else ""
        yield {
            "id": f"section-{each.key.replace('_', '-')}",
            "title": title,
            **({"code": concept(coding(_LOINC, each.loinc, each.title))} if each.loinc else {}),
            "text": narrative(f"{list_html(each)}{remark}", "additional"),
        }
    for addendum in note.addenda:
        text = narrative(typed_html(addendum.text), "additional")
        yield {"title": xml_text(addendum.heading), "text": text}


def _clinician(note: NoteDocument) -> Resource:
    if not note.signer:
        return practitioner()
    return {
        "resourceType": "Practitioner",
        "text": narrative(f"<p>{escaped_text(note.signer)}</p>"),
        "name": [{"text": xml_text(note.signer)}],
    }


def _model(made: Provenance, names: FhirNames) -> Iterator[Resource]:
    card = names.of("card", made.model_sha256)
    character = character_of(made.model_sha256, made.demonstration)
    sentence = str(character.sentence) if character is not None else ""
    yield entry(names.of("device", made.model_sha256), device(made, card))
    yield entry(card, model_card(made, sentence))


def _provenance(note: NoteDocument, names: FhirNames) -> Resource:
    """What the models wrote, and who verified it."""
    at = instant(note.signed_at if note.signed_at is not None else note.at)
    agents: list[Resource] = [
        {
            "type": concept(AUTHOR),
            "role": [concept(ANY_AI)],
            "who": reference(names.of("device", made.model_sha256)),
        }
        for made in _models(note)
    ]
    if note.signed:
        who = reference(names.of("practitioner"), note.signer)
        agents.append({"type": concept(VERIFIER), "who": who})
    return {
        "resourceType": "Provenance",
        "meta": {"profile": [AI_PROVENANCE]},
        "text": narrative(f"<p>{escaped_text(' '.join(note.made) or note.ai)}</p>"),
        "target": [reference(names.of("composition"), note.title)],
        "occurredDateTime": at,
        "recorded": at,
        "reason": [concept(AI_ASSERTED)],
        "agent": agents,
        "entity": [
            {"role": "derivation", "what": reference(names.of("card", made.model_sha256))}
            for made in _models(note)
        ],
    }


def _models(note: NoteDocument) -> list[Provenance]:
    """Each once, though it wrote with two seeds."""
    return list({made.model_sha256: made for made in note.provenances}.values())
