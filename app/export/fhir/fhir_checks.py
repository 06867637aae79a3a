"""FHIR checks: what a document must keep to that a model of its fields does not see.

That references lead somewhere, that narratives are XHTML, and the rules between fields. In brackets
stand the names of FHIR R4's own constraints, https://hl7.org/fhir/R4/.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from typing import Any

from app.export.fhir.fhir_terms import XHTML, Resource

_INSTANT = re.compile(
    r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?"
    r"(Z|[+-](0\d|1[0-4]):[0-5]\d)"
)
_MOMENTS = ("timestamp", "date", "recorded", "occurredDateTime")
# Of a resource itself; and the roles of what a Provenance was made of.
_CODES = {
    ("Bundle", "type"): {"document"},
    ("Composition", "status"): {"preliminary", "final", "amended", "entered-in-error"},
    ("Composition", "confidentiality"): {"U", "L", "M", "N", "R", "V"},
    ("DocumentReference", "status"): {"current", "superseded", "entered-in-error"},
}
_ROLES = {"derivation", "revision", "quotation", "source", "removal"}
_NARRATIVES = {"generated", "extensions", "additional", "empty"}
# Of HTML 4.0, chapters 7 to 11 and 15, without what would run or load anything (txt-1).
_ELEMENTS = (
    frozenset(("div", "span", "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "hr"))
    | frozenset(("table", "thead", "tbody", "tr", "th", "td"))
    | frozenset(("pre", "code", "blockquote", "br", "em", "strong", "s"))
)
_XML_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_ATTRIBUTES = {"class", "style", "dir", "lang", "start", "value", "scope", _XML_LANGUAGE}
_SAYING = {"text", "section", "entry"}


def problems_of(bundle: Resource) -> list[str]:
    """A sentence for each rule that a document breaks, with where; none for a sound one."""
    entries = [each for each in bundle.get("entry", []) if isinstance(each, dict)]
    known = [str(each.get("fullUrl", "")) for each in entries]
    found = [*_of_bundle(bundle, entries, known)]
    for path, kind, field in _walk(bundle, "Bundle", "Bundle"):
        found += [f"{path}: {said}" for said in _of_field(path, kind, field, set(known))]
    return found


def _of_bundle(bundle: Resource, entries: list[Resource], known: list[str]) -> Iterator[str]:
    identifier = bundle.get("identifier") or {}
    if not identifier.get("system") or not identifier.get("value"):
        yield "Bundle: a document has an identifier with its system (bdl-9)"
    if not bundle.get("timestamp"):
        yield "Bundle: a document has a timestamp (bdl-10)"
    first = entries[0].get("resource", {}) if entries else {}
    if first.get("resourceType") != "Composition":
        yield "Bundle: a document begins with its Composition (bdl-11)"
    if len(set(known)) < len(known):
        yield "Bundle: no two entries have the same fullUrl (bdl-7)"
    if not all(each.startswith("urn:uuid:") for each in known):
        yield "Bundle: each entry has a fullUrl (bdl-8)"


def _walk(node: Any, path: str, kind: str) -> Iterator[tuple[str, str, Resource]]:
    """Every object: where it stands, of which resource it is a part."""
    if isinstance(node, dict):
        kind = node.get("resourceType", kind)
        yield path, kind, node
        for name, value in node.items():
            yield from _walk(value, f"{path}.{name}", kind)
    elif isinstance(node, list):
        for number, value in enumerate(node):
            yield from _walk(value, f"{path}[{number}]", kind)


def _of_field(path: str, kind: str, field: Resource, known: set[str]) -> Iterator[str]:
    target = field.get("reference")
    if isinstance(target, str) and target not in known:
        yield f"the reference {target} leads to no entry"
    for name in _MOMENTS:
        if isinstance(value := field.get(name), str) and not _INSTANT.fullmatch(value):
            yield f"{name} is no moment with its zone: {value}"
    if field.get("resourceType") == kind:
        for (of, name), codes in _CODES.items():
            if of == kind and field.get(name) not in codes | {None}:
                yield f"{name} is none of FHIR's codes: {field[name]}"
    yield from _of_part(path, field)


def _of_part(path: str, field: Resource) -> Iterator[str]:
    part = path.rpartition(".")[2].partition("[")[0]
    if part == "entity" and field.get("role") not in _ROLES:
        yield f"role is none of FHIR's codes: {field.get('role')}"
    elif part == "section" and not field.keys() & _SAYING:
        yield "a section has text, entries or sections (cmp-1)"
    elif part == "extension":
        values = [name for name in field if name.startswith("value") or name == "extension"]
        if len(values) != 1 or not field.get("url"):
            yield "an extension has one value (ext-1)"
    elif part == "text" and "div" in field:
        if field.get("status") not in _NARRATIVES:
            yield f"status is none of FHIR's codes: {field.get('status')}"
        yield from _of_narrative(field["div"])


def _of_narrative(html: str) -> Iterator[str]:
    try:
        div = ET.fromstring(html)
    except ET.ParseError as error:
        yield f"the div is not well formed: {error} (txt-1)"
        return
    if div.tag != f"{{{XHTML}}}div":
        yield "the div is not in the namespace of XHTML (txt-1)"
        return
    for element in div.iter():
        name = str(element.tag).removeprefix(f"{{{XHTML}}}")
        if name not in _ELEMENTS:
            yield f"a narrative has no {name} (txt-1)"
        if strange := set(element.attrib) - _ATTRIBUTES:
            yield f"a narrative has no {', '.join(sorted(strange))} (txt-1)"
    if not "".join(div.itertext()).strip():
        yield "the div says nothing (txt-2)"
