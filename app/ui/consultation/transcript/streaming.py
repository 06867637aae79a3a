"""Streaming display: shows a reply while it is written, at a pace that the screen can
keep up with.
"""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.rendering.growing import GrowingReply
from app.core.rendering.pieces import with_end
from app.core.rendering.plain import pieces_plain
from app.ui.consultation.transcript.message_body import Body

CURSOR = "▍"
MIN_INTERVAL_MS = 40
MAX_INTERVAL_MS = 400
_AT_ONCE = 1500  # characters: a text that is already there comes in steps as well


class Streaming(QObject):
    """Feeds a Body. Only the block that is being written is parsed and laid out again; the pause
    between two renderings is at least four times what the last one took.

    `settled` carries the clean text of blocks that no further text changes.
    """

    settled = Signal(str)

    def __init__(self, body: Body, text: str = "") -> None:
        super().__init__(body)
        self._body = body
        self._text = text
        self._growing = GrowingReply()
        self._reached = 0
        self._settled = 0
        self._pause_ms = MIN_INTERVAL_MS
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._render)
        self._render()

    @property
    def text(self) -> str:
        return self._text

    def append(self, text: str) -> None:
        self._text += text.replace("\r", "")
        if not self._timer.isActive():
            self._timer.start(self._pause_ms)

    def rest(self) -> str:
        """The clean text behind what has settled."""
        return pieces_plain(self._growing.pieces(self._text)[self._settled :])

    def stop(self) -> None:
        self._timer.stop()

    def show_now(self) -> None:
        """Without waiting for the next rendering."""
        while self._timer.isActive():
            self._timer.stop()
            self._render()

    def _render(self) -> None:
        began = time.perf_counter()
        self._reached = min(len(self._text), self._reached + _AT_ONCE)
        pieces = self._growing.pieces(self._text[: self._reached])
        if settled := pieces[self._settled : self._growing.finished]:
            self._settled = self._growing.finished
            self.settled.emit(pieces_plain(settled))
        self._body.set_pieces(with_end(pieces, CURSOR))
        took_ms = (time.perf_counter() - began) * 1000
        self._pause_ms = round(min(MAX_INTERVAL_MS, max(MIN_INTERVAL_MS, 4 * took_ms)))
        if self._reached < len(self._text):
            self._timer.start(self._pause_ms)
