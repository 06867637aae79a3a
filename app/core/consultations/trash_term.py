"""Trash retention: when a deleted consultation is removed for good, by a clock that may be wrong.

A consultation whose term is over is noted first, and deleted at a later opening, on another day. So
a clock that is wrong for one day deletes nothing: once it is set right, the term is no longer over,
and the note is removed. Where the term was over long before anybody noted it (a clock years ahead,
an old deletion that an import brought), or where the time of deletion is impossible, more days must
pass.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.core.units import DAY_S

_REST_S = 12 * 3600.0  # at least, besides another day of the calendar
_LONG_S = 14 * DAY_S
_AFTER_LONG_S = 7 * DAY_S
_FIRST = 1_735_689_600.0  # 2025: nothing was deleted before there was this program


@dataclass(frozen=True)
class Trashed:
    """`deleted_at` in seconds, UTC."""

    id: str
    deleted_at: float


@dataclass(frozen=True)
class Decision:
    """`agreed` are to be deleted now; `noted` are over their term and wait: by id, since when that
    is known, and for how long at least (seconds)."""

    agreed: tuple[str, ...]
    noted: dict[str, tuple[float, float]]


def decide(
    trash: list[Trashed],
    term_s: float,
    noted: dict[str, tuple[float, float]],
    now: float,
) -> Decision:
    """At an opening; `noted` is what the one before gave."""
    agreed, waiting = [], {}
    for each in trash:
        if each.deleted_at + term_s > now:
            continue
        since, wait_s = noted.get(each.id, (now, 0.0))
        if each.id not in noted or since > now:  # new, or the clock was set back
            waiting[each.id] = (now, _wait_of(each, term_s, now))
        elif now - since >= wait_s and _day(now) != _day(since):
            agreed.append(each.id)
        else:
            waiting[each.id] = (since, wait_s)
    return Decision(tuple(agreed), waiting)


def _wait_of(each: Trashed, term_s: float, now: float) -> float:
    if each.deleted_at < _FIRST:
        return max(term_s, _AFTER_LONG_S)  # nobody knows when: the term begins now
    return _AFTER_LONG_S if now - (each.deleted_at + term_s) > _LONG_S else _REST_S


def _day(at: float) -> object:
    try:
        return datetime.fromtimestamp(at).date()
    except (OSError, OverflowError, ValueError):
        return at // DAY_S
