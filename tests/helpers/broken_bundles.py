"""FHIR documents broken on purpose, each in one way, and who is to find it: the model of FHIR's
fields that others wrote (`model`), or our own checks.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Bundle = dict[str, Any]


def of_kind(bundle: Bundle, kind: str) -> dict[str, Any]:
    """The first resource of a kind."""
    return next(
        each["resource"] for each in bundle["entry"] if each["resource"]["resourceType"] == kind
    )


def _no_author(bundle: Bundle) -> None:
    del of_kind(bundle, "Composition")["author"]


def _unknown_field(bundle: Bundle) -> None:
    of_kind(bundle, "Composition")["mood"] = "calm"


def _date_of_another_order(bundle: Bundle) -> None:
    of_kind(bundle, "Composition")["date"] = "27.11.2026"


def _instant_without_zone(bundle: Bundle) -> None:
    bundle["timestamp"] = "2026-11-27T09:40:00"


def _wrong_status(bundle: Bundle) -> None:
    of_kind(bundle, "Composition")["status"] = "done"


def _wrong_role(bundle: Bundle) -> None:
    of_kind(bundle, "Provenance")["entity"][0]["role"] = "inspiration"


def _composition_not_first(bundle: Bundle) -> None:
    bundle["entry"].append(bundle["entry"].pop(0))


def _no_identifier(bundle: Bundle) -> None:
    del bundle["identifier"]


def _empty_section(bundle: Bundle) -> None:
    section = of_kind(bundle, "Composition")["section"][0]
    del section["text"]


def _two_values(bundle: Bundle) -> None:
    of_kind(bundle, "Device")["extension"][0]["valueString"] = "another"


def _dangling_reference(bundle: Bundle) -> None:
    device = of_kind(bundle, "Provenance")["agent"][0]["who"]
    device["reference"] = "urn:uuid:00000000-0000-4000-8000-000000000000"


def _no_namespace(bundle: Bundle) -> None:
    text = of_kind(bundle, "Composition")["section"][0]["text"]
    text["div"] = text["div"].replace(' xmlns="http://www.w3.org/1999/xhtml"', "")


# How each is broken, whether the model sees it, whether our checks do.
BROKEN: dict[str, tuple[Callable[[Bundle], None], bool, bool]] = {
    "no author": (_no_author, True, False),
    "unknown field": (_unknown_field, True, False),
    "date of another order": (_date_of_another_order, True, True),
    "instant without its zone": (_instant_without_zone, True, True),
    "wrong status": (_wrong_status, False, True),
    "wrong role": (_wrong_role, False, True),
    "composition not first": (_composition_not_first, False, True),
    "no identifier": (_no_identifier, False, True),
    "empty section": (_empty_section, False, True),
    "two values in an extension": (_two_values, True, True),
    "reference that leads nowhere": (_dangling_reference, False, True),
    "narrative without its namespace": (_no_namespace, False, True),
}
