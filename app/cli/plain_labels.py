"""Answer labels of the fine-tune, made readable as they stream: `###Answer: C` becomes
`Answer: C`.
"""

from __future__ import annotations

from app.core.rendering.inline_rules import LABEL

_LONGEST = 40  # characters of a label with the spaces around it


class PlainLabels:
    """Holds back the start of a line for as long as it may become a label."""

    def __init__(self) -> None:
        self._start: str | None = ""  # of the line; None once it is shown
        self._after_label = False

    def feed(self, text: str) -> str:
        """What can be shown now."""
        return "".join(map(self._take, text))

    def end(self) -> str:
        """The rest."""
        return self._release()

    def _take(self, character: str) -> str:
        if self._after_label and character in " \t":
            return ""
        self._after_label = False
        if character == "\n":
            held = self._release()
            self._start = ""
            return held + character
        if self._start is None:
            return character
        self._start += character
        if (found := LABEL.fullmatch(self._start)) is not None:
            self._start, self._after_label = None, True
            return f"{found.group(1)}: "
        possible = self._start.startswith("#") and len(self._start) < _LONGEST
        return "" if possible and character != ":" else self._release()

    def _release(self) -> str:
        held, self._start = self._start or "", None
        return held


def plain_labels(text: str) -> str:
    """The same for a whole text."""
    labels = PlainLabels()
    return labels.feed(text) + labels.end()
