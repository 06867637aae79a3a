"""Paper transcript: HTML in pieces, for whatever lays out the pages.

Only what the Markdown of a reply becomes is markup of its own; all else is escaped.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from app.core.rendering.html import Style, pieces_html, typed_to_html
from app.core.rendering.our_texts import our_html
from app.core.rendering.page_tables import pieces_for_page
from app.core.rendering.parser import parse
from app.export.outline import CHECKED_BY_RULES, Outline, OutlinedTurn, outline_of, title_of
from app.export.transcript import Transcript

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


@dataclass(frozen=True)
class PageContents:
    """What a file's pages are drawn from; `title` stands below each."""

    title: str
    sections: tuple[Section, ...]


def contents_of(transcript: Transcript) -> PageContents:
    """Of a transcript that leaves as a file."""
    return PageContents(title_of(transcript), tuple(sections(transcript, "exported")))


def sections(transcript: Transcript, taken: str = "printed") -> list[Section]:
    """The shown path with all that its replies must carry, from the title to the models. `taken`
    says how it leaves: `printed`, `exported`."""
    outline = outline_of(transcript, taken)
    return [_opening(outline), *map(_turn, outline.turns), *_closing(outline)]


def _opening(outline: Outline) -> Section:
    blocks = [f'<p class="title">{escape(outline.title)}</p>']
    if outline.case_reference:
        blocks.append(f"<p><b>Case {escape(outline.case_reference)}</b></p>")
    if outline.tags:
        blocks.append(_small(f"Tags: {', '.join(outline.tags)}"))
    blocks.append(_small(outline.dates))
    blocks += [f"<p><b>{escape(said)}</b></p>" for said in outline.warnings]
    blocks += map(_small, outline.remarks)
    return Section("".join(blocks), head=len(blocks))


def _turn(turn: OutlinedTurn) -> Section:
    head = [_heading(turn.heading), _small(turn.about), *map(_small, turn.notes)]
    if turn.is_reply:
        body = pieces_html(pieces_for_page(parse(turn.text)), STYLE)
        body += "".join(map(_small, turn.sources))
    else:
        body = typed_to_html(turn.text)
    tail = [f"<p><b>{escape(line)}</b></p>" for line in turn.cards]
    if turn.state:
        tail.append(f"<p><b>[{escape(turn.state)}]</b></p>")
    if turn.checks:
        tail.append(f"<p>{CHECKED_BY_RULES}<br>{'<br>'.join(map(escape, turn.checks))}</p>")
    tail += [f"<p><i>{escape(said)}</i></p>" for said in (turn.notice, turn.character) if said]
    if turn.made:
        tail.append(_small(turn.made))
    if tail:
        tail[0] = tail[0].replace("<p", '<p style="margin-top: 8px"', 1)
    return Section("".join([*head, body, *tail]), head=len(head), tail=len(tail))


def _closing(outline: Outline) -> list[Section]:
    closing = [
        Section(_heading(f"{each.title} ({each.label})") + our_html(each.full_text))
        for each in outline.disclaimers
    ]
    lines = [
        f"<p>{escape(name)} {escape(quantization)}<br>SHA-256 of its file: {escape(sha256)}</p>"
        for name, quantization, sha256 in outline.models
    ]
    if lines:
        closing.append(Section(_heading("Models") + "".join(lines)))
    return closing


def _heading(text: str) -> str:
    return f'<p class="heading">{escape(text)}</p>'


def _small(text: str) -> str:
    return f'<p class="small">{escape(text)}</p>'
