"""Find in the transcript: where words stand in the messages, marked and counted.

The messages are searched as clean text, in the background, also those that have no views; what is
on the screen is marked as it is built.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, QTimer, Signal

from app.core.consultations.messages import Role
from app.core.rendering.occurrences import fold, occurrences
from app.core.rendering.parser import parse
from app.core.rendering.pieces import pieces_of
from app.core.rendering.plain import pieces_plain
from app.ui.background import Background, Job
from app.ui.consultation.transcript.block_view import BlockView
from app.ui.consultation.transcript.message_stack import MessageStack, MessageView
from app.ui.consultation.transcript.shown_message import ShownMessage

LANE = "find"
_LINES_ABOVE, _LINES_BELOW = 2, 4  # of a hit that are seen with it
_State = tuple[str, int]  # a message and how long it was: a stored text only ever grows
_UNTIL_LAID_OUT_MS = 40


@dataclass(frozen=True)
class _Hit:
    """The occurrence `number` (from 0) in the message at `index`."""

    index: int
    number: int


class TranscriptFind(QObject):
    """`counted`: the number of the hit that is shown, from 1, and how many there are."""

    counted = Signal(int, int)

    def __init__(
        self,
        stack: MessageStack,
        show_between: Callable[[int, int], None],
        first_seen: Callable[[], int],
        background: Background,
    ) -> None:
        """`show_between` scrolls to what lies between two heights of the stack; `first_seen` is the
        index of the message at the top of the view."""
        super().__init__(stack)
        self._stack = stack
        self._show_between = show_between
        self._first_seen = first_seen
        self._background = background
        self._words: tuple[str, ...] = ()
        self._texts: dict[_State, str] = {}  # folded, by the state of the message
        self._hits: list[_Hit] = []
        self._at = -1
        self._shown: tuple[_Hit, int] | None = None  # and the height of the stack where it stood
        self._job: Job | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_UNTIL_LAID_OUT_MS)
        self._later.timeout.connect(self._show)
        stack.built.connect(self._mark_new)

    @property
    def is_active(self) -> bool:
        return bool(self._words)

    def look_for(self, text: str) -> None:
        """Count and mark it, and show the first one from the message on that is seen; nothing for
        an empty text."""
        if not text.strip():
            self.clear()
            return
        self._words = (text,)
        self._search(keep=False)

    def mark(self, words: Sequence[str]) -> None:
        """Mark these words where they stand, without counting or going anywhere."""
        self._words = tuple(words)
        self._hits, self._at = [], -1
        self._mark_all()

    def refresh(self) -> None:
        """Other messages are shown, or more of them."""
        if self._hits or self._job is not None:
            self._search(keep=True)

    def step(self, by: int) -> None:
        """To the next hit (1) or the one before (-1), round and round."""
        if self._hits:
            self._at = (self._at + by) % len(self._hits)
            self._tell()

    def clear(self) -> None:
        """Mark nothing."""
        self._words, self._hits, self._at, self._shown = (), [], -1, None
        if self._job is not None:
            self._job.drop()
            self._job = None
        self._later.stop()
        self._mark_all()
        self.counted.emit(0, 0)

    # Searching

    def _search(self, *, keep: bool) -> None:
        entries = [self._stack.entry(index) for index in range(len(self._stack))]
        known = self._texts
        words = self._words
        if self._job is not None:
            self._job.drop()

        def work() -> tuple[dict[_State, str], list[_Hit]]:
            texts: dict[_State, str] = {}
            hits: list[_Hit] = []
            for index, entry in enumerate(entries):
                state = (entry.message.id, len(entry.message.text))
                texts[state] = folded = known.get(state) or fold(_plain(entry))
                found = len(occurrences(folded, words))
                hits += [_Hit(index, number) for number in range(found)]
            return texts, hits

        def done(result: tuple[dict[_State, str], list[_Hit]]) -> None:
            self._job = None
            self._texts, hits = result
            before = self._hits[self._at] if keep and 0 <= self._at < len(self._hits) else None
            self._hits = hits
            if before in hits:
                self._at = hits.index(before)
                self._mark_all()
                self.counted.emit(self._at + 1, len(hits))
                return
            seen = self._first_seen()
            self._at = next((at for at, hit in enumerate(hits) if hit.index >= seen), 0)
            self._tell()

        self._job = self._background.run(work, done, lane=LANE)

    def _tell(self) -> None:
        self.counted.emit(self._at + 1 if self._hits else 0, len(self._hits))
        self._show()

    def _show(self) -> None:
        """Mark, and scroll to the hit that is looked at, once it is laid out."""
        self._mark_all()
        if not self._hits:
            return
        hit = self._hits[self._at]
        if hit.index >= len(self._stack):
            return
        view = self._stack.view_at(hit.index)
        self._mark_in(view)
        found = _spans_of(view, self._words)
        if len(found) <= hit.number and not view.body.is_laid_out:
            self._show_between(self._stack.top(hit.index), self._stack.bottom(hit.index))
            self._later.start()
        elif found:
            text, start, _ = found[min(hit.number, len(found) - 1)]
            area = text.rectangle_of(start)
            top = text.mapTo(self._stack, QPoint(0, round(area.top()))).y()
            line = round(area.height())
            self._show_between(top - _LINES_ABOVE * line, top + (1 + _LINES_BELOW) * line)
            text.show_sideways(start)
            if self._shown != (hit, top):
                # Qt gives a piece that was just made its place with later events: look again.
                self._shown = hit, top
                self._later.start()

    # Marking

    def _mark_all(self) -> None:
        for view in self._stack.views():
            self._mark_in(view)

    def _mark_new(self, view: object) -> None:
        if self._words and isinstance(view, MessageView):
            self._mark_in(view)

    def _mark_in(self, view: MessageView) -> None:
        hit = self._hits[self._at] if 0 <= self._at < len(self._hits) else None
        looked_at = hit is not None and self._stack.index_of_view(view) == hit.index
        found = _spans_of(view, self._words)
        chosen = found[min(hit.number, len(found) - 1)] if hit and looked_at and found else None
        for text in view.body.texts:
            spans = [(start, end) for each, start, end in found if each is text]
            current = chosen[1:] if chosen is not None and chosen[0] is text else None
            text.mark_found(spans, current)


def _spans_of(view: MessageView, words: Sequence[str]) -> list[tuple[BlockView, int, int]]:
    """Where the words stand in what is laid out of a message."""
    if not words:
        return []
    return [
        (text, start, end)
        for text in view.body.texts
        for start, end in occurrences(fold(text.document_text()), words)
    ]


def _plain(entry: ShownMessage) -> str:
    """The text of a message as it is shown, without Markdown's signs."""
    if entry.message.role is Role.CLINICIAN:
        return entry.message.text
    return pieces_plain(entry.parts or pieces_of(parse(entry.message.text)))
