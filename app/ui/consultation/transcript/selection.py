"""Text selection over a column of views: from a position in one view to a position in another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from app.ui.consultation.transcript.block_view import BlockView

Spot = tuple[int, int]  # the number of a view, a position in it
_MOVES = {
    Qt.Key.Key_Left: (QTextCursor.MoveOperation.PreviousCharacter, -1),
    Qt.Key.Key_Right: (QTextCursor.MoveOperation.NextCharacter, 1),
    Qt.Key.Key_Up: (QTextCursor.MoveOperation.Up, -1),
    Qt.Key.Key_Down: (QTextCursor.MoveOperation.Down, 1),
    Qt.Key.Key_Home: (QTextCursor.MoveOperation.StartOfLine, 0),
    Qt.Key.Key_End: (QTextCursor.MoveOperation.EndOfLine, 0),
}
_BY_WORD = {
    Qt.Key.Key_Left: (QTextCursor.MoveOperation.PreviousWord, -1),
    Qt.Key.Key_Right: (QTextCursor.MoveOperation.NextWord, 1),
}


@dataclass(frozen=True)
class Selection:
    """From `anchor`, where it began, to `cursor`, which may be before it."""

    anchor: Spot
    cursor: Spot

    @property
    def is_empty(self) -> bool:
        return self.anchor == self.cursor

    def parts(self, views: Sequence[BlockView]) -> Iterator[tuple[BlockView, int, int]]:
        """What of which view is selected, from the top on."""
        (first, start), (last, end) = sorted((self.anchor, self.cursor))
        for number in range(first, min(last + 1, len(views))):
            view = views[number]
            begin = start if number == first else 0
            stop = end if number == last else view.length()
            if begin != stop or first < number < last:
                yield view, begin, min(stop, view.length())

    def extended(self, views: Sequence[BlockView], key: Qt.Key, by_word: bool) -> Selection | None:
        """With the cursor moved as `key` moves it; None where that is no such key."""
        move = (_BY_WORD if by_word else {}).get(key) or _MOVES.get(key)
        number, position = self.cursor
        if move is None or number >= len(views):
            return None
        operation, step = move
        cursor = views[number].cursor_over(position, position)
        if cursor.movePosition(operation) and cursor.position() != position:
            return Selection(self.anchor, (number, cursor.position()))
        following = number + step
        if step == 0 or not 0 <= following < len(views):
            return self
        return Selection(self.anchor, (following, 0 if step > 0 else views[following].length()))


def direction_of(key: Qt.Key) -> int:
    """-1 for a key that moves up, 1 for one that moves down, 0 for any other."""
    return _MOVES[key][1] if key in _MOVES else 0


def whole(views: Sequence[BlockView]) -> Selection:
    return Selection((0, 0), (len(views) - 1, views[-1].length()))


def at_unit(views: Sequence[BlockView], spot: Spot, unit: QTextCursor.SelectionType) -> Selection:
    """The word or the paragraph around a spot."""
    number, position = spot
    cursor = views[number].cursor_over(position, position)
    cursor.select(unit)
    return Selection((number, cursor.selectionStart()), (number, cursor.selectionEnd()))
