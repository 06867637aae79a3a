"""FHIR resources: the persons, models, prompts and sources that a document refers to.

The patient and the clinician have no name: the vault knows none, and a case reference is what the
clinic calls the case.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence

from app.core.clinical.cited_places import CitedPlace
from app.core.consultations.messages import Provenance
from app.core.models.model_character import named
from app.core.models.served_model import server_sentence
from app.core.rendering.html_blocks import escaped_text, typed_html
from app.export.fhir.fhir_terms import (
    AI_ASSERTED,
    AI_DEVICE,
    AI_INPUT_PROMPT,
    AI_KIND,
    AI_MODEL_CARD,
    AI_PROVENANCE,
    ANY_AI,
    AUTHOR,
    CARD,
    CARD_IN_MARKDOWN,
    LANGUAGE_MODEL,
    MODEL_CARD,
    PROMPT,
    TARGET_ELEMENT,
    Resource,
    attachment,
    concept,
    instant,
    narrative,
)
from app.export.outline import OutlinedTurn

_NO_PATIENT = "The patient is not named: the transcript holds no more than a case reference."
_NO_CLINICIAN = "The clinician who held the consultation; not named in the transcript."
_SPACE = uuid.UUID("5f2c6b0e-7a56-4d53-9d0b-6c2f2f7f3a11")  # ours, for names made of ids


class FhirNames:
    """Names of the resources of one document, the same each time that it is made."""

    def __init__(self, consultation_id: str) -> None:
        self._about = consultation_id

    def of(self, *parts: str) -> str:
        """`urn:uuid:…` for what these words name within the consultation."""
        return f"urn:uuid:{uuid.uuid5(_SPACE, '/'.join((self._about, *parts)))}"


def entry(name: str, resource: Resource) -> Resource:
    return {"fullUrl": name, "resource": {**resource, "id": name.removeprefix("urn:uuid:")}}


def reference(name: str, display: str = "") -> Resource:
    return {"reference": name, **({"display": display} if display else {})}


def patient(case_reference: str) -> Resource:
    made: Resource = {"resourceType": "Patient"}
    said = _NO_PATIENT
    if case_reference:
        made["identifier"] = [{"type": {"text": "Case reference"}, "value": case_reference}]
        said = f"Case {case_reference}. {_NO_PATIENT}"
    return {**made, "text": narrative(f"<p>{escaped_text(said)}</p>")}


def practitioner() -> Resource:
    return {"resourceType": "Practitioner", "text": narrative(f"<p>{_NO_CLINICIAN}</p>")}


def device(made: Provenance, card: str) -> Resource:
    """The model as HL7's AI Device; `card` names its model card."""
    name = named(made.model, made.model_sha256, made.demonstration)
    versions = [("Consilium", made.app_version), ("llama.cpp", made.llama_cpp)]
    known = ("SHA-256 of its file", made.model_sha256)
    if made.server:
        versions = versions[:1]
        known = ("Clinic server, as it says of its model; not verified", _told(made))
    return {
        "resourceType": "Device",
        "meta": {"profile": [AI_DEVICE]},
        "text": narrative(f"<p>{escaped_text(f'{name} {made.quantization}'.strip())}</p>"),
        "extension": [
            {"url": AI_KIND, "valueCodeableConcept": concept(LANGUAGE_MODEL)},
            {"url": MODEL_CARD, "valueReference": reference(card)},
        ],
        "identifier": [{"type": {"text": known[0]}, "value": known[1]}],
        "deviceName": [{"name": name, "type": "model-name"}],
        **({"modelNumber": made.quantization} if made.quantization else {}),
        "type": concept(ANY_AI),
        "version": [{"type": {"text": what}, "value": value} for what, value in versions],
    }


def model_card(made: Provenance, character: str) -> Resource:
    """What is known of the model here; whoever published it may have said more."""
    name = named(made.model, made.model_sha256, made.demonstration)
    said = [f"# {name}", character, f"- Quantization: {made.quantization or 'unknown'}"]
    if made.server:
        said.append(f"- {server_sentence(made)}")
    else:
        said.append(f"- SHA-256 of its file: {made.model_sha256}")
    said.append(f"- Context: {made.context:,} tokens")
    said.append(f"- Prompt format: {made.prompt_format}")
    return {
        "resourceType": "DocumentReference",
        "meta": {"profile": [AI_MODEL_CARD]},
        "status": "current",
        "type": concept(CARD),
        "category": [concept(CARD_IN_MARKDOWN)],
        "content": [
            {"attachment": attachment("text/markdown", "\n".join(filter(None, said)), name)}
        ],
    }


def _told(made: Provenance) -> str:
    return f"{made.server}: {made.served}"


def prompt(question: OutlinedTurn, system_prompt: str) -> Resource:
    """What was typed for a reply; the earlier turns, which a prompt has too, are sections."""
    text = f"{system_prompt}\n\n{question.text}" if system_prompt else question.text
    return {
        "resourceType": "DocumentReference",
        "meta": {"profile": [AI_INPUT_PROMPT]},
        "status": "current",
        "type": concept(PROMPT),
        "date": instant(question.entry.message.created_at),
        "content": [{"attachment": attachment("text/markdown", text, question.heading)}],
    }


def source_page(place: CitedPlace) -> Resource:
    """A page of a document of the clinic's own, with the passage that was found on it."""
    digest = {"type": {"text": "SHA-256 of the document"}, "value": place.source.sha256}
    known = {"identifier": [digest]} if place.source.sha256 else {}  # none of a masked one
    return {
        "resourceType": "DocumentReference",
        "text": narrative(f"<p>{escaped_text(place.named)}</p>{typed_html(place.text)}"),
        **known,
        "status": "current",
        "type": {"text": "Source page"},
        "content": [{"attachment": attachment("text/plain", place.text, place.named)}],
    }


def provenance(
    turn: OutlinedTurn, composition: str, section: str, who: str, used: Sequence[tuple[str, str]]
) -> Resource:
    """From what a reply was made, as HL7's AI Provenance. `section` is the id of its section,
    `who` names the device; `used` are what it was made of, with their roles."""
    message = turn.entry.message
    return {
        "resourceType": "Provenance",
        "meta": {"profile": [AI_PROVENANCE]},
        "text": narrative(f"<p>{escaped_text(f'{turn.heading}: {turn.made}')}</p>"),
        "target": [
            {
                "extension": [{"url": TARGET_ELEMENT, "valueUri": section}],
                **reference(composition, turn.heading),
            }
        ],
        "occurredDateTime": instant(message.created_at),
        "recorded": instant(message.created_at),
        "reason": [concept(AI_ASSERTED)],
        "agent": [{"type": concept(AUTHOR), "role": [concept(ANY_AI)], "who": reference(who)}],
        "entity": [{"role": role, "what": reference(name)} for role, name in used],
    }


def places_of(turn: OutlinedTurn) -> Iterator[CitedPlace]:
    """The pages that were found for a reply."""
    if turn.entry.sourced is not None:
        yield from turn.entry.sourced.found.places
