"""Counted work: how many calls something takes, Python's and C's; the same on every machine."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import CodeType, FrameType
from typing import Any


def calls_of(run: Callable[[], object], of: CodeType | None = None) -> int:
    """The calls under way of a run in this thread; with `of` those of that code alone. What the run
    raises is raised."""
    count = 0

    def counted(frame: FrameType, event: str, argument: Any) -> None:
        nonlocal count
        if of is None:
            count += event in ("call", "c_call")
        else:
            count += event == "call" and frame.f_code is of

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        run()
    finally:
        sys.setprofile(before)
    return count
