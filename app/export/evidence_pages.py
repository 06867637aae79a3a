"""Evidence as pages: the same facts as the HTML file, laid out for a PDF.

Rows are paragraphs and no cells of a table: a digest or the name of a test is wider than a column.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

from app.core.rendering.our_texts import our_html
from app.export.evidence_html import CHECKLIST, CLAIM, INTENDED_USE, TITLE, Evidence, Part
from app.export.paper import PageContents, Section
from app.export.transcript import local_time

_ROW = re.compile(r"^\|(.+)\|[ ]*$")
_RULER = re.compile(r"^[-:| ]+$")


def evidence_pages(evidence: Evidence, hazards: str) -> PageContents:
    """The whole report; `hazards` is the hazard log in Markdown, without which there is none."""
    made = local_time(evidence.made_at)[:16]
    sections = [
        Section(
            f'<p class="title">{escape(TITLE)}</p><p>Made on {escape(made)}. {escape(CLAIM)}</p>'
            f"{_heading('Intended use')}<p>{escape(INTENDED_USE)}</p>",
            head=2,
        ),
        *map(_part, evidence.parts),
        Section(
            _heading("Who asks for what")
            + "".join(
                f"<p><b>{escape(who)}</b>: {escape(asks)}<br>{escape(seen)}</p>"
                for who, asks, seen in CHECKLIST
            )
        ),
        *_hazard_log(hazards),
    ]
    return PageContents(f"Consilium: evidence, {made}", tuple(sections))


def _part(part: Part) -> Section:
    rows = "".join(f"<p><b>{escape(name)}</b>: {escape(value)}</p>" for name, value in part.rows)
    return Section(_heading(part.title) + rows)


def _hazard_log(hazards: str) -> Iterator[Section]:
    """Its text as it is, each row of its table as a paragraph."""
    text: list[str] = []
    rows: list[list[str]] = []
    behind: list[str] = []
    for line in hazards.splitlines():
        if row := _ROW.match(line):
            if not _RULER.match(line):
                rows.append([cell.strip() for cell in row[1].split(" | ")])
        else:
            (behind if rows else text).append(line)
    if not text:
        return
    title, *rest = text
    yield Section(_heading(title.lstrip("# ")) + our_html("\n".join(rest)))
    for hazard, done, held, *_ in (row for row in rows[1:] if len(row) >= 3):
        yield Section(
            f"<p><b>{escape(hazard)}</b><br>{escape(done)}</p>"
            f'<p class="small">Held by: {escape(held.replace("`", ""))}</p>'
        )
    if any(behind):
        yield Section(our_html("\n".join(behind)))


def _heading(text: str) -> str:
    return f'<p class="heading">{escape(text)}</p>'
