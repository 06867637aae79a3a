"""The FHIR document of a transcript: sound by others' model and our own checks, all of it said."""

from __future__ import annotations

import base64
import copy
import json
from dataclasses import replace
from typing import Any

import msgspec
import pytest
from fhir.resources.R4B.bundle import Bundle
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError
from selectolax.lexbor import LexborHTMLParser

from app.core.consultations.messages import Status
from app.errors import InternalError
from app.export.fhir import fhir_document
from app.export.fhir.fhir_checks import problems_of
from app.export.outline import AI_LABEL, AI_SENTENCE, outline_of
from app.export.transcript import Transcript
from app.services.clinical.shipped_drugs import shipped_drugs
from tests.helpers.broken_bundles import BROKEN, of_kind
from tests.helpers.consultations import question
from tests.helpers.rich_consultation import ASKED, rich_consultation
from tests.helpers.transcript_words import added_to, squeezed
from tests.unit.export.test_transcript import one_turn
from tests.unit.export.test_transcript import transcript as transcript_of


@pytest.fixture(scope="module")
def transcript() -> Transcript:
    return rich_consultation(shipped_drugs()).transcript


@pytest.fixture
def bundle(transcript: Transcript) -> dict[str, Any]:
    made: dict[str, Any] = json.loads(fhir_document.render(transcript))
    return made


def all_of_kind(bundle: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    entries = [each["resource"] for each in bundle["entry"]]
    return [each for each in entries if each["resourceType"] == kind]


def is_refused_by_model(bundle: dict[str, Any]) -> bool:
    try:
        Bundle.model_validate(bundle)
    except ValidationError:
        return True
    return False


def test_a_document_is_sound_by_others_and_by_ours(bundle: dict[str, Any]) -> None:
    assert not is_refused_by_model(bundle) and problems_of(bundle) == []


@pytest.mark.parametrize("name", BROKEN)
def test_a_document_that_was_broken_is_refused(bundle: dict[str, Any], name: str) -> None:
    broken = copy.deepcopy(bundle)
    breaks, by_model, by_ours = BROKEN[name]
    breaks(broken)
    assert by_model or by_ours
    assert is_refused_by_model(broken) is by_model
    assert bool(problems_of(broken)) is by_ours


def test_what_is_not_sound_is_not_written(
    transcript: Transcript, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fhir_document, "problems_of", lambda bundle: ["a rule is broken"])
    with pytest.raises(InternalError, match="a rule is broken"):
        fhir_document.render(transcript)


def test_all_is_said_in_order_and_nothing_added(
    transcript: Transcript, bundle: dict[str, Any]
) -> None:
    composition = of_kind(bundle, "Composition")
    said = [composition["title"], text(composition["text"])]
    for section in composition["section"]:
        said += [section["title"], text(section["text"])]
    added = added_to(outline_of(transcript), " ".join(said))
    assert added <= {f"({AI_LABEL})", "ModelsModelQuantizationSHA-256ofitsfile"}


def text(narrative: dict[str, str]) -> str:
    node = LexborHTMLParser(narrative["div"]).css_first("div")
    assert node is not None
    return node.text(deep=True)


def test_a_reply_is_tagged_and_its_model_prompt_and_sources_are_named(
    bundle: dict[str, Any],
) -> None:
    for resource in (bundle, of_kind(bundle, "Composition")):
        assert [each["code"] for each in resource["meta"]["security"]] == ["AIAST", "R"]
    device = of_kind(bundle, "Device")
    assert device["type"]["coding"][0]["code"] == "Artificial-Intelligence"
    kinds = [each["url"].rpartition(".")[2] for each in device["extension"]]
    assert kinds == ["AIKind", "modelCardDescription"]
    by_name = {each["fullUrl"]: each["resource"] for each in bundle["entry"]}
    first = of_kind(bundle, "Provenance")
    assert first["reason"][0]["coding"][0]["code"] == "AIAST"
    assert by_name[first["agent"][0]["who"]["reference"]] == device
    made_of = [(each["role"], by_name[each["what"]["reference"]]) for each in first["entity"]]
    assert [role for role, _ in made_of] == ["derivation", "derivation", "source"]
    card, prompt, page = (
        base64.b64decode(each["content"][0]["attachment"]["data"]).decode() for _, each in made_of
    )
    assert device["identifier"][0]["value"] in card
    assert prompt == ASKED and page == "Start bisoprolol at 1.25 mg."
    assert made_of[2][1]["content"][0]["attachment"]["title"] == "Beta blockers, p. 4"
    section = first["target"][0]["extension"][0]["valueUri"]
    ids = [each.get("id") for each in of_kind(bundle, "Composition")["section"]]
    assert section == "turn-1-reply" and section in ids


def test_authors_are_the_clinician_and_the_model(bundle: dict[str, Any]) -> None:
    kinds = {each["fullUrl"]: each["resource"]["resourceType"] for each in bundle["entry"]}
    composition = of_kind(bundle, "Composition")
    assert [kinds[each["reference"]] for each in composition["author"]] == [
        "Practitioner",
        "Device",
    ]
    for section in composition["section"][:8]:
        (author,) = section["author"]
        wanted = "Device" if "Reply" in section["title"] else "Practitioner"
        assert kinds[author["reference"]] == wanted
    assert composition["status"] == "preliminary" and "attester" not in composition


def test_the_patient_is_the_case_reference_and_no_name(bundle: dict[str, Any]) -> None:
    patient = of_kind(bundle, "Patient")
    assert patient["identifier"][0]["value"] == "A-17/2025" and "name" not in patient
    nameless = transcript_of(one_turn("Q?", "Wait."))
    made = json.loads(fhir_document.render(nameless))
    assert "identifier" not in of_kind(made, "Patient") and not is_refused_by_model(made)


def test_a_system_prompt_is_part_of_the_prompt_and_a_reply_without_a_model_has_no_provenance() -> (
    None
):
    asked, answered = one_turn("Q?", "Wait.")
    assert answered.provenance is not None
    told = msgspec.structs.replace(answered.provenance, system_prompt="Be brief.")
    made = json.loads(
        fhir_document.render(
            transcript_of([asked, msgspec.structs.replace(answered, provenance=told)])
        )
    )
    prompt = all_of_kind(made, "DocumentReference")[1]
    data = prompt["content"][0]["attachment"]["data"]
    assert base64.b64decode(data).decode() == "Be brief.\n\nQ?"
    pending = msgspec.structs.replace(answered, provenance=None, text="", status=Status.PENDING)
    made = json.loads(fhir_document.render(transcript_of([asked, pending])))
    assert not all_of_kind(made, "Provenance") and not all_of_kind(made, "Device")
    assert not is_refused_by_model(made)


def test_a_consultation_without_a_reply_is_not_tagged_as_made_by_ai() -> None:
    made = json.loads(fhir_document.render(transcript_of([question("c", "Q?")])))
    assert [each["code"] for each in made["meta"]["security"]] == ["R"]
    assert AI_SENTENCE not in json.dumps(made) and not is_refused_by_model(made)


def test_the_same_input_gives_the_same_bytes_and_a_later_export_another_name(
    transcript: Transcript,
) -> None:
    made = fhir_document.render(transcript)
    assert made == fhir_document.render(rich_consultation(shipped_drugs()).transcript)
    later = json.loads(fhir_document.render(replace(transcript, exported_at=1.9e9)))
    first = json.loads(made)
    assert later["identifier"] != first["identifier"]
    assert [each["fullUrl"] for each in later["entry"]] == [
        each["fullUrl"] for each in first["entry"]
    ]


@settings(deadline=None, max_examples=60)
@given(st.text(max_size=60) | st.text(alphabet="<>&\"'`-!|#*_[]() \n\ta1.אב\x00", max_size=60))
def test_any_text_becomes_a_sound_document(written: str) -> None:
    made = json.loads(
        fhir_document.render(transcript_of(one_turn(written, written), None, written))
    )
    assert not is_refused_by_model(made)
    assert squeezed(of_kind(made, "Composition")["title"])
