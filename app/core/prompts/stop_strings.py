"""Stop strings: what ends a reply that is written piece by piece."""

from __future__ import annotations

from collections.abc import Iterable


class StopStrings:
    """Holds back what may be the beginning of a stop string until it is known: one may be spread
    over several tokens."""

    def __init__(self, stops: Iterable[str]) -> None:
        self._stops = tuple(stop for stop in stops if stop)
        self._firsts = frozenset(stop[0] for stop in self._stops)
        self._withheld = ""

    def feed(self, text: str) -> tuple[str, bool]:
        """The text that may be shown now, and whether a stop string ended it."""
        if not self._withheld and self._firsts.isdisjoint(text):
            return text, False  # nearly every token
        self._withheld += text
        ends = [end for stop in self._stops if (end := self._withheld.find(stop)) >= 0]
        if ends:
            shown, self._withheld = self._withheld[: min(ends)], ""
            return shown, True
        keep = max(self._overlap(stop) for stop in self._stops)
        shown, self._withheld = (
            self._withheld[: len(self._withheld) - keep],
            self._withheld[len(self._withheld) - keep :],
        )
        return shown, False

    def rest(self) -> str:
        """What was held back and turned out to be no stop string; call it when the reply ends."""
        rest, self._withheld = self._withheld, ""
        return rest

    def _overlap(self, stop: str) -> int:
        """Characters at the end of what is held that begin `stop`."""
        for length in range(min(len(stop) - 1, len(self._withheld)), 0, -1):
            if self._withheld.endswith(stop[:length]):
                return length
        return 0
