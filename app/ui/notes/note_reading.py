"""Note reading: which of a note's text has stood on the screen since it was put there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtGui import QTextLine
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from shiboken6 import isValid

_PACE_MS = 40  # between two looks: a text that rushes past was not to be read
_NEAR = 2  # pixels of a line that may be cut off


@dataclass
class _Watched:
    """`seen` has a byte for each UTF-16 unit of the text, 1 where it was on the screen."""

    name: str
    editor: QPlainTextEdit
    seen: bytearray = field(default_factory=bytearray)

    def changed(self, position: int, removed: int, added: int) -> None:
        """What is new is not seen; Qt may count the paragraph's end too."""
        self.seen[position : position + removed] = bytes(added)
        length = self.editor.document().characterCount() - 1
        del self.seen[length:]
        self.seen.extend(bytes(length - len(self.seen)))


class NoteReading(QObject):
    """Looks through a viewport at the texts that it was told of, and at what stands below them.
    Nothing counts as read before it is laid out and shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._viewport: QWidget | None = None
        self._end: QWidget | None = None
        self._is_end_seen = False
        self._watched: list[_Watched] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PACE_MS)
        self._timer.timeout.connect(self._look)

    def through(self, viewport: QWidget, end: QWidget) -> None:
        """Where the note scrolls, and what stands below its text."""
        self._viewport, self._end = viewport, end

    def watch(self, name: str, editor: QPlainTextEdit) -> None:
        watched = _Watched(name, editor)
        watched.changed(0, 0, 0)
        self._watched.append(watched)
        editor.document().contentsChange.connect(watched.changed)
        editor.document().contentsChanged.connect(self.look_soon)

    def forget_all(self) -> None:
        """Another note is shown."""
        self._watched.clear()
        self._is_end_seen = False

    def look_soon(self, *_: object) -> None:
        """Something was scrolled, changed or laid out."""
        if not self._timer.isActive():
            self._timer.start()

    @property
    def unread(self) -> str:
        """The name of the first text of which not all was seen; empty for none."""
        for each in self._watched:
            if b"\0" in each.seen:
                return each.name
        return ""

    @property
    def is_all_read(self) -> bool:
        return bool(self._watched) and self._is_end_seen and not self.unread

    def _look(self) -> None:
        viewport, end = self._viewport, self._end
        if viewport is None or end is None or not isValid(viewport) or not viewport.isVisible():
            return
        height = viewport.height()
        for each in self._watched:
            if not isValid(each.editor) or not each.editor.isVisible():
                continue
            above = each.editor.viewport().mapTo(viewport, QPoint(0, 0)).y()
            for first, top, line in _lines(each.editor):
                start = first + line.textStart()
                if top + above >= -_NEAR and top + above + line.height() <= height + _NEAR:
                    length = min(line.textLength() + 1, len(each.seen) - start)  # with its end
                    each.seen[start : start + length] = b"\1" * length
        if end.isVisible() and end.mapTo(viewport, QPoint(0, end.height())).y() <= height + _NEAR:
            self._is_end_seen = True


def _lines(editor: QPlainTextEdit) -> Iterator[tuple[int, float, QTextLine]]:
    """Where each paragraph begins, and how far down each of its lines stands in the editor."""
    block = editor.firstVisibleBlock()
    while block.isValid():
        top = editor.blockBoundingGeometry(block).translated(editor.contentOffset()).top()
        layout = block.layout()
        for at in range(layout.lineCount()):
            line = layout.lineAt(at)
            yield block.position(), top + line.y(), line
        block = block.next()
