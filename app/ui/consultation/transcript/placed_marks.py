"""Placed marks: where the marks of a reply stand in the views that show it, and how they are drawn.

Each level has a shape of its own, so that none is told by its colour alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtGui import QColor, QTextCharFormat

from app.core.clinical.mark_words import reason
from app.core.clinical.marks import Level, Mark
from app.core.rendering.alignment import shown_places, stretch
from app.ui.theme import Look

# A longer text has its marks below it only: finding their places would hold up the window.
_LONGEST = 30_000
_GRAVEST_FIRST = tuple(Level)
_UNDERLINES = {
    Level.RED: QTextCharFormat.UnderlineStyle.SingleUnderline,
    Level.AMBER: QTextCharFormat.UnderlineStyle.SingleUnderline,
    Level.UNSAFE_FORM: QTextCharFormat.UnderlineStyle.DashUnderline,
    Level.HIGH_ALERT: QTextCharFormat.UnderlineStyle.DashDotLine,
    Level.NEW: QTextCharFormat.UnderlineStyle.DotLine,
}
_RED_GROUND = 0.16  # opacity


@dataclass(frozen=True)
class PlacedMark:
    """A marked place of a view's document, and why it is marked."""

    start: int
    end: int
    level: Level
    reason: str


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


def format_of(look: Look, level: Level) -> QTextCharFormat:
    """Dotted for what is new, a box of colour for what differs."""
    tokens = look.tokens
    form = QTextCharFormat()
    form.setUnderlineStyle(_UNDERLINES[level])
    if level is Level.RED:
        ground = QColor(tokens.danger)
        ground.setAlphaF(_RED_GROUND)
        form.setBackground(ground)
        form.setUnderlineColor(QColor(tokens.danger))
    elif level is Level.AMBER:
        form.setBackground(QColor(tokens.warning_ground))
        form.setForeground(QColor(tokens.warning_text))
        form.setUnderlineColor(QColor(tokens.warning_text))
    else:
        form.setUnderlineColor(QColor(tokens.muted))
    return form
