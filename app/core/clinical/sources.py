"""Sources: documents of the clinic's own, their pages, and the chunks that are searched.

A page is a page of a PDF, or of a text with form feeds. DOCX, HTML and Markdown have none: there it
is a section, named by the path of its headings, and places in it are paragraphs.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

import msgspec

from app.sentences import joined, say


class SourceKind(StrEnum):
    PDF = "pdf"
    DOCX = "docx"
    HTML = "html"
    MARKDOWN = "md"
    TEXT = "txt"


class SourceState(StrEnum):
    """Only an active one is searched. The text of a removed one is gone."""

    ACTIVE = "active"
    SUPERSEDED = "superseded"
    REMOVED = "removed"


# What a block of a page is: a level of heading from 1 on, or one of these.
PARAGRAPH, ROW = 0, -1
BETWEEN_HEADINGS = " › "


class SourcePage(msgspec.Struct, frozen=True):
    """One page, or one section of a document without pages.

    `label` is what is printed on a page, such as iv, or the headings of a section; `heading_path`
    are the headings that are open where it begins. `paragraph` is the number of its first paragraph
    below the heading, None for a page. `blocks` tell where in `text`
    each of its paragraphs, headings and rows begins. `furniture` are the lines that stand on every
    page: kept, and not searched. `width` and `height` in points, of a PDF.
    """

    position: int
    text: str
    blocks: tuple[tuple[int, int], ...] = ()
    label: str = ""
    heading_path: str = ""
    paragraph: int | None = None
    furniture: str = ""
    width: float | None = None
    height: float | None = None

    @property
    def has_text(self) -> bool:
        """Whether there is anything to search: of a picture some specks may be read."""
        return sum(not each.isspace() for each in self.text) >= LEAST_CHARACTERS


class Source(msgspec.Struct, frozen=True):
    """What is known of a document. `pages`: how many pages or sections; `without_text`: how many of
    them are pictures. `valid_until` is a day, such as 2026-01-31, and the last on which it holds.
    `supersedes` and `superseded_by` are ids. Times are seconds since the epoch, UTC."""

    number: int
    id: str
    title: str
    kind: SourceKind
    file_name: str
    sha256: str
    bytes: int
    pages: int
    without_text: int
    added_at: float
    added_by: str
    valid_until: str | None = None
    supersedes: str | None = None
    superseded_by: str | None = None
    state: SourceState = SourceState.ACTIVE
    note: str = ""

    @property
    def has_pages(self) -> bool:
        """Whether it is cited by page; else by heading and paragraph."""
        return self.kind in (SourceKind.PDF, SourceKind.TEXT)

    @property
    def last_day(self) -> date | None:
        """The last day on which it holds."""
        return date.fromisoformat(self.valid_until) if self.valid_until else None

    def is_past(self, today: str) -> bool:
        """Whether its day is over; `today` as 2026-01-31."""
        return self.valid_until is not None and self.valid_until < today


class Chunk(msgspec.Struct, frozen=True):
    """What is searched: from `start` to `end` in the text of the page at `page`."""

    page: int
    ordinal: int
    start: int
    end: int
    heading_path: str = ""
    paragraph: int | None = None


LEAST_CHARACTERS = 20  # of a page that is no picture


def place_words(
    source: Source, position: int, label: str, heading_path: str = "", paragraph: int | None = None
) -> str:
    """Where something stands: `p. 12 (iv)`, or `Hypoglycaemia › Treatment, paragraph 4`. `position`
    and `label` are its page's."""
    if source.has_pages:
        number = str(position + 1)
        if label in ("", number):
            return say("p. {number}", number=number)
        return say("p. {number} ({label})", number=number, label=label)
    heading = heading_path or label
    if paragraph is None:
        return heading or say("beginning")
    where = say("paragraph {number}", number=paragraph)
    return joined((heading, where), ", ")
