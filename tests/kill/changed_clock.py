"""A clock that somebody sets, in the process that calls this and nowhere else."""

from __future__ import annotations

import random
import time
from datetime import datetime as Real
from datetime import tzinfo
from typing import Self

from app.store import continuity
from app.store.backup import restore

_DAY_S = 86_400
_YEARS_S = 3650 * _DAY_S
# Before 1970, too, and 2100.
SHIFTS_S = (
    3600, -3600, _DAY_S * 1.5, -_DAY_S * 2, _DAY_S * 40, -_DAY_S * 40, _YEARS_S, -_YEARS_S,
    -_YEARS_S * 6, _YEARS_S * 7.4,
)  # fmt: skip

_true_time, _true_time_ns = time.time, time.time_ns
_shift_s = 0.0


def set_clock(chance: random.Random) -> None:
    """Forward, back, or right again."""
    global _shift_s
    _shift_s = chance.choice((0.0, 0.0, 0.0, *SHIFTS_S))
    time.time = lambda: _true_time() + _shift_s
    time.time_ns = lambda: _true_time_ns() + int(_shift_s * 1e9)
    restore.datetime = continuity.datetime = _Shifted


class _Shifted(Real):
    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Self:
        return cls.fromtimestamp(time.time(), tz)
