"""A transcript as a FHIR R4 document: a Bundle that begins with its Composition.

Each turn is a section with its author; each reply has a Provenance that names the model, the prompt
and the pages of sources. Names and times follow from the consultation and the moment of the export.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from app.core.rendering.html_blocks import blocks_html, escaped_text, typed_html, xml_text
from app.errors import InternalError
from app.export.fhir.fhir_checks import problems_of
from app.export.fhir.fhir_resources import (
    FhirNames,
    device,
    entry,
    model_card,
    patient,
    places_of,
    practitioner,
    prompt,
    provenance,
    reference,
    source_page,
)
from app.export.fhir.fhir_terms import (
    AI_ASSERTED,
    CONSULT_NOTE,
    RESTRICTED,
    Resource,
    concept,
    instant,
    narrative,
)
from app.export.outline import (
    AI_LABEL,
    CHECKED_BY_RULES,
    Outline,
    OutlinedTurn,
    blocks_below,
    outline_of,
)
from app.export.transcript import Transcript
from app.sentences import plain


def render(transcript: Transcript) -> str:
    """The document as JSON; it ends with a newline. Raises InternalError for one that breaks a rule
    of FHIR's: it would be our mistake."""
    bundle = bundle_of(transcript)
    if problems := problems_of(bundle):
        raise InternalError(f"the FHIR document is not sound: {problems[0]}")
    return (
        msgspec.json.format(msgspec.json.encode(bundle, enc_hook=plain), indent=1).decode() + "\n"
    )


def bundle_of(transcript: Transcript) -> Resource:
    """The document as it stands in JSON."""
    outline = outline_of(transcript)
    names = FhirNames(transcript.consultation.id)
    moment = instant(transcript.exported_at)
    entries = [
        entry(names.of("composition"), _composition(outline, names, moment)),
        entry(names.of("patient"), patient(outline.case_reference)),
        entry(names.of("practitioner"), practitioner()),
        *_models(outline, names),
        *_sources(outline, names),
        *_replies(outline, names),
    ]
    return {
        "resourceType": "Bundle",
        "meta": {"security": _security(outline)},
        "language": "en",
        "identifier": {"system": "urn:ietf:rfc:3986", "value": names.of("bundle", moment)},
        "type": "document",
        "timestamp": moment,
        "entry": entries,
    }


def _security(outline: Outline) -> list[Resource]:
    return [AI_ASSERTED, RESTRICTED] if outline.ai else [RESTRICTED]


def _composition(outline: Outline, names: FhirNames, moment: str) -> Resource:
    clinician = names.of("practitioner")
    models = dict.fromkeys(_device(turn, names) for turn in outline.turns if _model(turn))
    return {
        "resourceType": "Composition",
        "meta": {"security": _security(outline)},
        "language": "en",
        "text": narrative("".join(_opening(outline))),
        "status": "preliminary",  # nobody has signed it
        "type": concept(CONSULT_NOTE),
        "subject": reference(names.of("patient")),
        "date": moment,
        "author": [reference(clinician), *map(reference, models)],
        "title": xml_text(outline.title),
        "confidentiality": "R",
        "section": list(_sections(outline, names)),
    }


def _opening(outline: Outline) -> Iterator[str]:
    if outline.case_reference:
        yield f"<p><strong>{escaped_text(f'Case {outline.case_reference}')}</strong></p>"
    if outline.tags:
        yield f"<p>{escaped_text('Tags: ' + ', '.join(outline.tags))}</p>"
    yield f"<p>{escaped_text(outline.dates)}</p>"
    for said in outline.warnings:
        yield f"<p><strong>{escaped_text(said)}</strong></p>"
    for said in outline.remarks:
        yield f"<p>{escaped_text(said)}</p>"


def _sections(outline: Outline, names: FhirNames) -> Iterator[Resource]:
    for turn in outline.turns:
        author = _device(turn, names) if _model(turn) else ""
        if not turn.is_reply:
            author = names.of("practitioner")
        yield {
            "id": _section_id(turn),
            "title": f"{turn.heading} ({AI_LABEL})" if turn.is_reply else turn.heading,
            **({"author": [reference(author)]} if author else {}),
            "text": narrative("".join(_turn(turn)), "additional"),
        }
    for each in outline.disclaimers:
        html = blocks_html(blocks_below(each.full_text))
        yield {"title": f"{each.title} ({each.label})", "text": narrative(html, "additional")}
    if outline.models:
        yield {"title": "Models", "text": narrative(_model_table(outline))}


def _section_id(turn: OutlinedTurn) -> str:
    return f"turn-{turn.entry.turn}-{'reply' if turn.is_reply else 'question'}"


def _turn(turn: OutlinedTurn) -> Iterator[str]:
    yield f"<p>{escaped_text(turn.about)}</p>"
    yield from (f"<p><em>{escaped_text(note)}</em></p>" for note in turn.notes)
    if turn.is_reply:
        yield blocks_html(turn.blocks)
    else:
        yield f'<div style="white-space: pre-wrap">{typed_html(turn.text)}</div>'
    yield from (f"<p><strong>{escaped_text(line)}</strong></p>" for line in turn.cards)
    if turn.state:
        yield f"<p><strong>[{escaped_text(turn.state)}]</strong></p>"
    if turn.checks:
        yield _listed([CHECKED_BY_RULES, *turn.checks])
    if turn.sources:
        yield _listed(list(turn.sources))
    for said in (turn.notice, turn.character, turn.made):
        if said:
            yield f"<p>{escaped_text(said)}</p>"


def _listed(lines: list[str]) -> str:
    items = "".join(f"<li>{escaped_text(line)}</li>" for line in lines[1:])
    return f"<p>{escaped_text(lines[0])}</p>" + (f"<ul>{items}</ul>" if items else "")


def _model_table(outline: Outline) -> str:
    heads = ("Model", "Quantization", "SHA-256 of its file")
    head = "".join(f'<th scope="col">{each}</th>' for each in heads)
    rows = "".join(
        f"<tr>{''.join(f'<td>{escaped_text(cell)}</td>' for cell in row)}</tr>"
        for row in outline.models
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"


def _model(turn: OutlinedTurn) -> str:
    """The SHA-256 of the model that made it; empty where none is known."""
    made = turn.entry.message.provenance
    return made.model_sha256 if made is not None else ""


def _device(turn: OutlinedTurn, names: FhirNames) -> str:
    return names.of("device", _model(turn))


def _models(outline: Outline, names: FhirNames) -> Iterator[Resource]:
    seen = set()
    for turn in outline.turns:
        made = turn.entry.message.provenance
        if made is None or made.model_sha256 in seen:
            continue
        seen.add(made.model_sha256)
        card = names.of("card", made.model_sha256)
        yield entry(_device(turn, names), device(made, card))
        yield entry(card, model_card(made, turn.character))


def _sources(outline: Outline, names: FhirNames) -> Iterator[Resource]:
    """Each passage once; what is found of a page can differ from reply to reply."""
    places = {
        names.of("source", each.source.id, each.place, each.text): each
        for turn in outline.turns
        for each in places_of(turn)
    }
    yield from (entry(name, source_page(place)) for name, place in places.items())


def _replies(outline: Outline, names: FhirNames) -> Iterator[Resource]:
    """The provenance of each reply, and before it the prompt that it was made of."""
    question: OutlinedTurn | None = None
    for turn in outline.turns:
        if not turn.is_reply:
            question = turn
            continue
        made = turn.entry.message.provenance
        if made is None:
            continue
        used = [("derivation", names.of("card", made.model_sha256))]
        if question is not None and question.text:
            name = names.of("prompt", turn.entry.message.id)
            used.append(("derivation", name))
            yield entry(name, prompt(question, made.system_prompt))
        used += [
            ("source", names.of("source", each.source.id, each.place, each.text))
            for each in places_of(turn)
        ]
        yield entry(
            names.of("provenance", turn.entry.message.id),
            provenance(
                turn, names.of("composition"), _section_id(turn), _device(turn, names), used
            ),
        )
