"""Search periods: the times that a search can be limited to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from app.sentences import say
from app.ui.translation import day_in_figures, tr


@dataclass(frozen=True)
class Period:
    """From `since` on, before `until` (seconds, UTC); None for no end at that side."""

    name: str
    since: float | None = None
    until: float | None = None


ALWAYS = Period(say("Any time"))


def periods(today: date | None = None) -> list[Period]:
    """Those that are offered, by the days of this computer's calendar."""
    today = today or datetime.now().date()
    back = [
        (tr("Today"), 0),
        (tr("Last 7 days"), 6),
        (tr("Last 30 days"), 29),
        (tr("Last 12 months"), 364),
    ]
    recent = [Period(name, _start(today - timedelta(days=days))) for name, days in back]
    years = [
        Period(str(year), _start(date(year, 1, 1)), _start(date(year + 1, 1, 1)))
        for year in range(today.year, today.year - 4, -1)
    ]
    return [ALWAYS, *recent, *years]


def period_of_days(first: date, last: date) -> Period:
    """Those two days and all in between, whichever is named first."""
    first, last = min(first, last), max(first, last)
    name = (
        tr("{first} to {last}", first=day_in_figures(first), last=day_in_figures(last))
        if first != last
        else day_in_figures(first)
    )
    return Period(name, _start(first), _start(last + timedelta(days=1)))


def _start(day: date) -> float:
    return datetime.combine(day, time()).timestamp()
