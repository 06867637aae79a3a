"""History lines: consultations and search hits, as lines of the list."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.core.consultations.messages import Consultation
from app.core.consultations.search_filters import SearchHit
from app.sentences import say
from app.ui.sidebar.line_delegate import plain_snippet
from app.ui.sidebar.list_model import NO_PREVIEWS, ListRow, grouped, when
from app.ui.translation import tr

NOTHING_YET = say("Your consultations will be listed here.")
NOTHING_ARCHIVED = say(
    "The archive is empty. What you archive leaves the list, and stays here until you bring it "
    "back or delete it."
)

# A heading's signs count without their space too, as models write them: `###Answer:`.
_MARKUP = re.compile(r"[ \n]*(?:\|[ |:\n-]*|^#{1,6} |#{2,6}(?=\w))[ \n]*", re.MULTILINE)


@dataclass(frozen=True)
class Page:
    """Lines, `count` entries in all down to their end, and where the next page goes on."""

    rows: tuple[ListRow, ...] = ()
    count: int = 0
    more: bool = False
    heading: str = ""
    last_consultation: Consultation | None = None
    last_hit: SearchHit | None = None


def listed_page(
    found: Sequence[Consultation],
    limit: int,
    today: date,
    after: Page,
    last_words: Mapping[str, str] = NO_PREVIEWS,
) -> Page:
    """`last_words`: how the last message of each begins, by ids."""
    previews = {key: one_line(text) for key, text in last_words.items()}
    rows = grouped(found, today, after.heading, previews)
    headings = [row.title for row in rows if row.consultation is None]
    return Page(
        tuple(rows),
        after.count + len(found),
        len(found) == limit,
        headings[-1] if headings else after.heading,
        found[-1] if found else after.last_consultation,
    )


def found_page(hits: Sequence[SearchHit], limit: int, today: date, after: Page) -> Page:
    """One line a hit."""
    return Page(
        tuple(_hit_row(hit, today) for hit in hits),
        after.count + len(hits),
        len(hits) == limit,
        last_hit=hits[-1] if hits else after.last_hit,
    )


def nothing_here(query: str, filters_say: Sequence[str], is_search: bool, archive: bool) -> str:
    """What stands in place of an empty list."""
    if not is_search:
        return tr(NOTHING_ARCHIVED if archive else NOTHING_YET)
    said = tr("Nothing found for “{query}”.", query=query) if query else tr("Nothing found.")
    where = tr("Searched in the archive.") if archive else ""
    filters = tr("Filters: {filters}.", filters=", ".join(filters_say)) if filters_say else ""
    return " ".join(filter(None, (said, where, filters)))


def _hit_row(hit: SearchHit, today: date) -> ListRow:
    title = hit.consultation.title
    time = when(hit.consultation.updated_at, today)
    if hit.message_id:
        return ListRow(title, time, hit.consultation, hit.message_id, without_markup(hit.snippet))
    text, hits = plain_snippet(hit.snippet)
    if text.strip("…") not in title:
        return ListRow(title, time, hit.consultation, None, hit.snippet if hits else "")
    units = text.encode("utf-16-le")
    marks = [units[2 * at : 2 * (at + length)].decode("utf-16-le") for at, length in hits]
    return ListRow(title, time, hit.consultation, title_marks=tuple(dict.fromkeys(marks)))


def one_line(text: str) -> str:
    """The beginning of a message as a line of the list."""
    return " ".join(without_markup(text).replace("`", "").split()).lstrip("#>*- ")


def without_markup(snippet: str) -> str:
    """A piece of Markdown as it reads: no stars, signs of headings and bars of tables."""
    return _MARKUP.sub(" ", snippet.replace("**", ""))
