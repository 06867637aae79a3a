"""Paper transcript: HTML in pieces, for whatever lays out the pages.

Only what the Markdown of a reply becomes is markup of its own; all else is escaped.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from app.core.consultations.messages import Role
from app.core.rendering.html import Style, pieces_html, typed_to_html
from app.core.rendering.our_texts import our_html
from app.core.rendering.page_tables import pieces_for_page
from app.core.rendering.parser import parse
from app.export.transcript import Transcript, TranscriptEntry, character_sentence
from app.export.wording import (
    about_of,
    card_lines,
    check_lines,
    context_notes,
    dates_of,
    figures_of,
    heading_of,
    model_of,
    models_of,
    source_lines,
    state_of,
)

# Points, in the subset of CSS that Qt's rich text knows; no colour but black and greys.
CSS = """
p { margin-top: 0px; margin-bottom: 7px; }
li { margin-bottom: 3px; }
ul, ol { margin-top: 0px; margin-bottom: 7px; }
.title { font-size: 15pt; font-weight: 600; margin-bottom: 6px; }
.heading { font-size: 12pt; font-weight: 600; margin-bottom: 2px; }
code { font-family: monospace; font-size: 9.5pt; }
th { font-weight: 600; border-width: 1px; border-style: solid; border-color: #888888; }
td { border-width: 1px; border-style: solid; border-color: #888888; }
.small { font-size: 8.5pt; color: #333333; }
"""
# Of replies. Qt makes a heading's own tag larger than what is asked for, so none is used.
STYLE = Style(unit="pt", headings=(14, 12.5, 11.5), code=9.5, indent=20, scale=0.7, spelled=True)


@dataclass(frozen=True)
class Section:
    """A piece that can be laid out by itself. Of its paragraphs the first `head` stay with what
    follows them, the last `tail` with what stands before."""

    html: str
    head: int = 1
    tail: int = 0


def sections(transcript: Transcript, taken: str = "printed") -> list[Section]:
    """The shown path with all that its replies must carry, from the title to the models. `taken`
    says how it leaves: `printed`, `exported`."""
    return [
        _opening(transcript, taken),
        *(_entry(entry, taken) for entry in transcript.entries),
        *_closing(transcript),
    ]


def title_of(transcript: Transcript) -> str:
    """On one line, never empty."""
    return " ".join(transcript.consultation.title.split()) or "Consultation"


def _opening(transcript: Transcript, taken: str) -> Section:
    blocks = [f'<p class="title">{escape(title_of(transcript))}</p>']
    if reference := transcript.consultation.case_reference:
        blocks.append(f"<p><b>Case {escape(reference)}</b></p>")
    blocks.append(_small(dates_of(transcript, taken)))
    blocks += [f"<p><b>{escape(sentence)}</b></p>" for sentence in transcript.characters]
    if transcript.disclaimers:
        blocks.append(_small("The disclaimer that every reply carries stands in full at the end."))
    return Section("".join(blocks), head=len(blocks))


def _entry(entry: TranscriptEntry, taken: str) -> Section:
    message = entry.message
    head = [_heading(heading_of(entry)), _small(about_of(entry))]
    head += [_small(note) for note in context_notes(entry)]
    if message.role is Role.CLINICIAN:
        body = typed_to_html(message.text)
    else:
        body = pieces_html(pieces_for_page(parse(message.text)), STYLE)
        body += "".join(_small(line) for line in source_lines(entry))
    tail = [f"<p><b>{escape(line)}</b></p>" for line in card_lines(message)]
    if (state := state_of(message, taken)) is not None:
        tail.append(f"<p><b>[{escape(state)}]</b></p>")
    if said := check_lines(entry):
        tail.append("<p>Checked by rules:<br>" + "<br>".join(map(escape, said)) + "</p>")
    if entry.disclaimer is not None:
        label = f"{entry.disclaimer.notice} ({entry.disclaimer.label})"
        tail.append(f"<p><i>{escape(label)}</i></p>")
    if (sentence := character_sentence(message)) is not None:
        tail.append(f"<p><i>{escape(sentence)}</i></p>")
    if (made := message.provenance) is not None:
        tail.append(_small(" · ".join([model_of(made), *figures_of(message)])))
    if tail:
        tail[0] = tail[0].replace("<p", '<p style="margin-top: 8px"', 1)
    return Section("".join([*head, body, *tail]), head=len(head), tail=len(tail))


def _closing(transcript: Transcript) -> list[Section]:
    closing = [
        Section(_heading(f"{disclaimer.title} ({disclaimer.label})") + our_html(disclaimer.text))
        for disclaimer in transcript.disclaimers
    ]
    lines = [
        f"<p>{escape(name)} {escape(quantization)}<br>SHA-256 of its file: {escape(sha256)}</p>"
        for sha256, name, quantization in models_of(transcript)
    ]
    if lines:
        closing.append(Section(_heading("Models") + "".join(lines)))
    return closing


def _heading(text: str) -> str:
    return f'<p class="heading">{escape(text)}</p>'


def _small(text: str) -> str:
    return f'<p class="small">{escape(text)}</p>'
