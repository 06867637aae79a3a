"""Stand-ins: what is written in place of an identifier, and how it is known again."""

from __future__ import annotations

import re

from app.core.masking.identifiers import IdentifierKind

LABELS: dict[IdentifierKind, str] = {
    IdentifierKind.NAME: "NAME",
    IdentifierKind.PLACE: "PLACE",
    IdentifierKind.DATE: "DATE",
    IdentifierKind.PHONE: "PHONE",
    IdentifierKind.FAX: "FAX",
    IdentifierKind.EMAIL: "EMAIL",
    IdentifierKind.URL: "WEB ADDRESS",
    IdentifierKind.IP: "IP ADDRESS",
    IdentifierKind.ID: "NUMBER",
    IdentifierKind.AGE: "AGE 90+",
    IdentifierKind.POSTCODE: "POSTCODE",
    IdentifierKind.ORGANISATION: "ORGANISATION",
}
BIRTH_DATE = "[BIRTH DATE]"
UNKNOWN_DATE = f"[{LABELS[IdentifierKind.DATE]}]"
MASKED = "[MASKED]"  # of what no kind is known
_words = "|".join(re.escape(label) for label in LABELS.values())
STAND_IN = re.compile(
    rf"\[(?:(?:{_words})(?:[ ]\d{{1,6}})?|BIRTH[ ]DATE|MASKED|DAY[ ]-?\d{{1,6}}|MONTH[ ]-?\d{{1,5}}"
    r"|(?:19[3-9]\d|2\d{3})(?:-\d{2}(?:-\d{2})?)?|\d{2}-\d{2}|ZIP[ ]\d{3})\]"
)
