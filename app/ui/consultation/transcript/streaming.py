"""Streaming display: shows a reply while it is written, at a pace that the screen can
keep up with.
"""

from __future__ import annotations

import time
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.rendering.blocks import Block, List
from app.core.rendering.parser import parse
from app.core.rendering.partial import closed, is_formula_open
from app.core.rendering.pieces import Piece, pieces_of, with_end
from app.core.rendering.plain import pieces_plain
from app.ui.consultation.transcript.message_body import Body

CURSOR = "▍"
MIN_INTERVAL_MS = 40
MAX_INTERVAL_MS = 400
_AT_ONCE = 1500  # characters: a text that is already there comes in steps as well
_LONG_LIST = 3000  # characters, from which on its finished items are parsed no more


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
        self._finished = 0
        self._reached = 0
        self._pieces: tuple[Piece, ...] = ()
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
        return pieces_plain(pieces_of(parse(self._text[self._finished :])))

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
        tail = self._text[self._finished : self._reached]
        blocks = parse(closed(tail))
        done, line = finished_part(blocks, len(tail))
        if done and not is_formula_open(tail):
            settled = pieces_of(done)
            self._pieces += settled
            self.settled.emit(pieces_plain(settled))
            self._finished += _offset(tail, line)
            blocks = _rest(blocks, line)
        self._body.set_pieces(with_end(self._pieces + pieces_of(blocks), CURSOR))
        took_ms = (time.perf_counter() - began) * 1000
        self._pause_ms = round(min(MAX_INTERVAL_MS, max(MIN_INTERVAL_MS, 4 * took_ms)))
        if self._reached < len(self._text):
            self._timer.start(self._pause_ms)


def finished_part(blocks: tuple[Block, ...], characters: int) -> tuple[tuple[Block, ...], int]:
    """The blocks that no further text changes, and the line on which the others begin.

    All but the last; of a long list all items but the last as well.
    """
    if not blocks:
        return (), 0
    last = blocks[-1]
    if done := tuple(block for block in blocks if block.line < last.line):
        return done, last.line
    if isinstance(last, List) and len(last.items) > 1 and characters > _LONG_LIST:
        return (replace(last, items=last.items[:-1]),), last.items[-1].line
    return (), 0


def _rest(blocks: tuple[Block, ...], line: int) -> tuple[Block, ...]:
    last = blocks[-1]
    if isinstance(last, List) and last.line < line:
        return (replace(last, items=last.items[-1:]),)
    return tuple(block for block in blocks if block.line >= line)


def _offset(text: str, line: int) -> int:
    """Where a line begins."""
    at = 0
    for _ in range(line):
        at = text.index("\n", at) + 1
    return at
