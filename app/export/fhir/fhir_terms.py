"""FHIR terms: the codes and addresses that a document uses, and small parts made of them.

FHIR R4 (4.0.1), https://hl7.org/fhir/R4/; HL7's AI Transparency on FHIR 1.0.0-ballot (CC0), of
which AIAST is in HL7 Terminology already. Addresses are names here: nothing is ever asked there.
"""

from __future__ import annotations

import base64
from datetime import UTC, datetime
from typing import Any

Resource = dict[str, Any]

XHTML = "http://www.w3.org/1999/xhtml"
_TERMINOLOGY = "http://terminology.hl7.org/CodeSystem"
_AI = "http://hl7.org/fhir/uv/aitransparency"
AI_DEVICE = f"{_AI}/StructureDefinition/AI-Device"
AI_PROVENANCE = f"{_AI}/StructureDefinition/AI-Provenance"
AI_MODEL_CARD = f"{_AI}/StructureDefinition/AI-ModelCard"
AI_INPUT_PROMPT = f"{_AI}/StructureDefinition/AI-InputPrompt"
AI_KIND = f"{_AI}/StructureDefinition/aitransparency.AIKind"
MODEL_CARD = f"{_AI}/StructureDefinition/aitransparency.modelCardDescription"
TARGET_ELEMENT = "http://hl7.org/fhir/StructureDefinition/targetElement"
_DEVICE_TYPES, _INPUTS = f"{_AI}/CodeSystem/AIdeviceTypeCS", f"{_AI}/CodeSystem/AIinputsCS"


def coding(system: str, code: str, display: str) -> Resource:
    return {"system": system, "code": code, "display": display}


def concept(*codings: Resource) -> Resource:
    return {"coding": list(codings)}


AI_ASSERTED = coding(
    f"{_TERMINOLOGY}/v3-ObservationValue", "AIAST", "Artificial Intelligence asserted"
)
RESTRICTED = coding(f"{_TERMINOLOGY}/v3-Confidentiality", "R", "restricted")
CONSULT_NOTE = coding("http://loinc.org", "11488-4", "Consult note")
AUTHOR = coding(f"{_TERMINOLOGY}/provenance-participant-type", "author", "Author")
VERIFIER = coding(f"{_TERMINOLOGY}/provenance-participant-type", "verifier", "Verifier")
ANY_AI = coding(_DEVICE_TYPES, "Artificial-Intelligence", "All kinds of Artificial Intelligence")
LANGUAGE_MODEL = coding(_DEVICE_TYPES, "Large-Language-Models", "Large Language Models")
CARD = coding(_INPUTS, "AIModelCard", "AI Model-Card")
CARD_IN_MARKDOWN = coding(_INPUTS, "AIModelCardMarkdownFormat", "Markdown Format")
PROMPT = coding(_INPUTS, "AIInputPrompt", "AI Input Prompt")


def instant(seconds: float) -> str:
    """A moment in seconds since the epoch, in UTC."""
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds")


def narrative(html: str, status: str = "generated") -> Resource:
    """`html` is what stands in the div, as XHTML."""
    return {"status": status, "div": f'<div xmlns="{XHTML}" xml:lang="en" lang="en">{html}</div>'}


def attachment(kind: str, text: str, title: str) -> Resource:
    """A text as a file within the document; without data where it is empty."""
    made: Resource = {"contentType": kind, "language": "en", "title": title}
    if text:
        made["data"] = base64.b64encode(text.encode()).decode()
    return made
