"""Line wrapping of streamed Markdown in a terminal, word by word as it arrives."""

from __future__ import annotations

import re
import shutil
import sys

_MAX_WIDTH = 100
_MARKER = re.compile(r"(?:[-*+]|\d+[.)])$")


def terminal_wrapper() -> Wrapper | None:
    """For standard output, where that is a terminal; text for a program is never broken."""
    if not sys.stdout.isatty():
        return None
    return Wrapper(min(_MAX_WIDTH, shutil.get_terminal_size().columns))


class Wrapper:
    """Holds back the last, unfinished word. Rows of tables stay on their line; what goes on below a
    list's item is set in."""

    def __init__(self, width: int) -> None:
        self._width = max(20, width)
        self._column = 0
        self._indent = 0
        self._spaces = ""
        self._word = ""
        self._row = False

    def feed(self, text: str) -> str:
        """What can be shown now."""
        out: list[str] = []
        for character in text:
            if character == "\n":
                out.append(self._flush_word())
                out.append("\n")
                self._column = self._indent = 0
                self._spaces, self._row = "", False
            elif character in " \t":
                out.append(self._flush_word())
                self._spaces += character
            else:
                self._word += character
        return "".join(out)

    def end(self) -> str:
        """The rest."""
        return self._flush_word()

    def _flush_word(self) -> str:
        word, spaces = self._word, self._spaces
        if not word:
            return ""
        self._word = self._spaces = ""
        first = self._column == 0
        if first:
            self._row = word.startswith("|")
            if _MARKER.match(word):
                self._indent = len(spaces) + len(word) + 1
        needed = len(spaces) + len(word)
        if not first and not self._row and self._column + needed > self._width:
            self._column = self._indent + len(word)
            return "\n" + " " * self._indent + word
        self._column += needed
        return spaces + word
