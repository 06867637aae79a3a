"""A reply while it is written: the screen follows the tokens at a pace that it can hold."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer

from app.core.rendering import to_html
from app.ui.transcript.parts import PART_CHARACTERS, finished_length
from app.ui.transcript.parts_view import PartsView

CURSOR = "▍"
MIN_INTERVAL_MS = 40
MAX_INTERVAL_MS = 400
_SMALL_PART = 600


class Streaming(QObject):
    """Feeds a PartsView. Only the unfinished end of the text is rendered again; the pause between
    two renderings is at least four times what the last one took."""

    def __init__(self, view: PartsView, text: str = "") -> None:
        super().__init__(view)
        self._view = view
        self._text = text
        self._finished = 0
        self._part = 0
        self._pause_ms = MIN_INTERVAL_MS
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._render)
        self._render()

    @property
    def text(self) -> str:
        return self._text

    def append(self, text: str) -> None:
        self._text += text
        if not self._timer.isActive():
            self._timer.start(self._pause_ms)

    def stop(self) -> None:
        self._timer.stop()

    def _render(self) -> None:
        began = time.perf_counter()
        waiting = len(self._text) - self._finished
        if waiting > _SMALL_PART:
            cut = finished_length(self._text, self._finished)
            if cut == self._finished and waiting > 3 * PART_CHARACTERS:
                cut = self._forced_cut()
            if cut > self._finished:
                self._view.set_part(self._part, to_html(self._text[self._finished : cut]))
                self._finished, self._part = cut, self._part + 1
        self._view.set_part(self._part, _with_cursor(self._text[self._finished :]))
        took_ms = (time.perf_counter() - began) * 1000
        self._pause_ms = round(min(MAX_INTERVAL_MS, max(MIN_INTERVAL_MS, 4 * took_ms)))

    def _forced_cut(self) -> int:
        """For one block without an end in sight; rendered whole when the reply is finished."""
        reach = self._finished + 2 * PART_CHARACTERS
        for mark in ("\n", " "):
            found = self._text.rfind(mark, self._finished, reach)
            if found > self._finished:
                return found + 1
        return reach


def _with_cursor(tail: str) -> str:
    stripped = tail.rstrip()
    if not stripped:
        return f"<p>{CURSOR}</p>"
    # In a table's row or a fence the cursor would be taken for content.
    if stripped.endswith(("|", "```", "~~~")):
        return to_html(tail)
    return to_html(stripped + CURSOR)
