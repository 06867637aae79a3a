"""Mark places: where the marks of a reply stand in the views that show it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from app.core.clinical.mark_words import reason
from app.core.clinical.marks import Level, Mark
from app.core.rendering.alignment import shown_places, stretch
from app.ui.consultation.transcript.block_view import PlacedMark

# A longer text has its marks below it only: finding their places would hold up the window.
_LONGEST = 30_000
_GRAVEST_FIRST = tuple(Level)


def placed_marks(
    texts: Sequence[str], source: str, marks: Sequence[Mark]
) -> list[tuple[PlacedMark, ...]]:
    """For each text of a column the marks in it, the gravest first; `source` is their Markdown."""
    found: list[list[PlacedMark]] = [[] for _ in texts]
    if not marks or len(source) > _LONGEST:
        return [()] * len(texts)
    places = shown_places(source, "\n".join(texts))
    ends = list(accumulate(len(text) + 1 for text in texts))
    for mark in sorted(marks, key=lambda mark: _GRAVEST_FIRST.index(mark.level)):
        shown = stretch(places, mark.start, mark.end)
        if shown is None:
            continue
        number = next(each for each, end in enumerate(ends) if shown[0] < end)
        begins = ends[number] - len(texts[number]) - 1
        end = min(shown[1] - begins, len(texts[number]))
        found[number].append(PlacedMark(shown[0] - begins, end, mark.level, reason(mark)))
    return [tuple(each) for each in found]
