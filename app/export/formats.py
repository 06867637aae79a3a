"""Formats of a transcript: what each is called, and what it is for. Who renders it is elsewhere, so
that a command knows their names without the libraries.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.sentences import Sentence, say


@dataclass(frozen=True)
class TranscriptFormat:
    """`kind` as commands and the audit name it, `purpose` as a person chooses it; `is_text`: it may
    go to a terminal."""

    kind: str
    extension: str
    name: Sentence
    purpose: Sentence
    is_text: bool = True


FORMATS = (
    TranscriptFormat("pdf", "pdf", say("PDF"), say("to file, send or print"), is_text=False),
    TranscriptFormat(
        "html", "html", say("Web page (HTML)"), say("one file for any browser and screen reader")
    ),
    TranscriptFormat(
        "docx",
        "docx",
        say("Word (DOCX)"),
        say("to edit and send on"),
        is_text=False,
    ),
    TranscriptFormat("txt", "txt", say("Plain text"), say("for a record that takes nothing else")),
    TranscriptFormat("md", "md", say("Markdown"), say("for notes and plain editors")),
    TranscriptFormat(
        "fhir", "fhir.json", say("FHIR R4 document"), say("for a hospital's own systems")
    ),
    TranscriptFormat("json", "json", say("JSON"), say("everything, to import it again")),
)
KINDS = tuple(each.kind for each in FORMATS)


def format_of(kind: str) -> TranscriptFormat:
    """By its kind. Raises KeyError."""
    return {each.kind: each for each in FORMATS}[kind]
