"""Evidence as one HTML file: no script, nothing fetched, to be printed or kept."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from app.core.rendering.our_texts import our_html
from app.export.transcript import local_time

Row = tuple[str, str]

_CSS = """
body { font-family: sans-serif; max-width: 60em; margin: 2em auto; padding: 0 1em; color: #111;
  background: #fff; line-height: 1.45; }
h1 { font-size: 1.6em; } h2 { font-size: 1.2em; margin-top: 1.8em; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #767676; padding: 0.35em 0.6em; text-align: left; vertical-align: top; }
th { background: #f0f0f0; }
th[scope=row] { width: 18em; font-weight: normal; }
code { font-family: monospace; overflow-wrap: anywhere; }
@media print { body { margin: 0; max-width: none; } tr { break-inside: avoid; } }
"""
TITLE = "Consilium: evidence for a clinic's own assessment"
CLAIM = (
    "This page lists facts that Consilium knows of itself. It claims no conformity with any law or "
    "standard, and it is no opinion of anybody who could give one. It holds no text of any "
    "consultation."
)
INTENDED_USE = (
    "Consilium lets a qualified clinician ask a language model questions in text and read its "
    "answers. It takes no image and no signal, decides nothing, and is not a medical device. Each "
    "answer is to be verified before anything is done with a patient."
)
# Who asks for what, and where it is seen. In our own words; the texts themselves decide.
CHECKLIST = (
    (
        "FDA, clinical decision support software (guidance of 2026)",
        "the user can review the basis of a recommendation independently",
        "prompt, model, sources with their page and what was left out stand with each answer; text "
        "only, no image or signal",
    ),
    (
        "EU AI Act, Article 50",
        "people know that it is AI; what it made is marked for machines",
        "each answer and each export names the model; the acknowledgement above",
    ),
    (
        "EU MDR, rule 11",
        "software for decisions about diagnosis or therapy has a class",
        "not marketed for that use; a clinic that uses it so has to decide",
    ),
    (
        "HIPAA, 45 CFR 164.312",
        "access, logging off, encryption, audit, integrity",
        "the vault, the settings and the audit record above; docs/threat-model.md point by point",
    ),
    (
        "UK DTAC, DCB0129 and DCB0160",
        "a clinical safety case with a hazard log",
        "the hazard log below, to begin with; summaries for NHS care need a registered device, "
        "which this is not",
    ),
    (
        "WHO, guidance on large multimodal models",
        "intended use, data protection, transparency, no automation bias",
        "marks on answers, emergency cards of fixed text, the disclaimer, no connection",
    ),
)


@dataclass(frozen=True)
class Part:
    """A heading and what stands below it."""

    title: str
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Evidence:
    """`made_at` in seconds, UTC."""

    made_at: float
    parts: tuple[Part, ...]


def evidence_html(evidence: Evidence, hazards: str) -> str:
    """The whole file; `hazards` is the hazard log in Markdown, without which there is none."""
    made = local_time(evidence.made_at)[:16]
    body = [
        f"<h1>{escape(TITLE)}</h1>",
        f"<p>Made on {escape(made)}. {escape(CLAIM)}</p>",
        "<h2>Intended use</h2>",
        f"<p>{escape(INTENDED_USE)}</p>",
        *(f"<h2>{escape(part.title)}</h2>{_facts(part.rows)}" for part in evidence.parts),
        "<h2>Who asks for what</h2>",
        _table(("who", "asks for", "seen here"), CHECKLIST),
        f"<section>{_lower(our_html(hazards))}</section>" if hazards else "",
    ]
    style = base64.b64encode(hashlib.sha256(_CSS.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{style}'"
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
        f"<title>Consilium: evidence, {escape(made)}</title><style>{_CSS}</style></head>\n"
        f"<body><main>{''.join(body)}</main></body></html>\n"
    )


def _facts(rows: Sequence[Row]) -> str:
    lines = (
        f'<tr><th scope="row">{escape(name)}</th><td>{escape(value)}</td></tr>'
        for name, value in rows
    )
    return f"<table>{''.join(lines)}</table>"


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    head = "".join(f'<th scope="col">{escape(each)}</th>' for each in heads)
    lines = "".join(
        "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows
    )
    return f"<table><tr>{head}</tr>{lines}</table>"


def _lower(html: str) -> str:
    """Its title becomes one of this page's parts."""
    return html.replace("<h1>", "<h2>").replace("</h1>", "</h2>")
