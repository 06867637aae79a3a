"""Stage rate: the bytes a second of a conversion's present stage, over the last seconds."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

from app.core.models.conversion import ProgressTold

_SECONDS = 10.0
_LEAST_S = 1.0  # less is noise


class StageRate:
    """Starts afresh with each stage: what an earlier call had done says nothing about the speed."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._stage = ""
        self._seen: deque[tuple[float, int]] = deque()

    def after(self, progress: ProgressTold) -> float:
        """Bytes a second, with what was told now; 0 as long as it is not known."""
        now = self._clock()
        if progress.stage != self._stage:
            self._stage = progress.stage
            self._seen.clear()
        self._seen.append((now, progress.done))
        while len(self._seen) > 2 and now - self._seen[0][0] > _SECONDS:
            self._seen.popleft()
        since, done = self._seen[0]
        if now - since < _LEAST_S:
            return 0.0
        return max(0.0, (progress.done - done) / (now - since))
