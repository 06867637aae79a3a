"""Section editor: the text of a note's section, as high as it is long, with its marks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit

from app.core.clinical.marks import Level
from app.core.notes.note import DRAFT_WARNING
from app.core.notes.note_check import NoteMark
from app.ui.clipboard import mark_sensitive
from app.ui.theme import Look

_ROOM = 26  # pixels above and below the text, with the field's border
_LEAST_LINES = 2


class SectionEditor(QPlainTextEdit):
    """`is_draft`: what is copied says that nobody has reviewed it. `caret_moved`, by whoever types
    or moves in it."""

    caret_moved = Signal()

    def __init__(self, look: Look, says: str) -> None:
        super().__init__()
        self._look = look
        self.is_draft = True
        self.setObjectName("noteText")
        self.setTabChangesFocus(True)
        self.setAccessibleName(says)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._grow)
        self.cursorPositionChanged.connect(self._moved)
        self._grow()

    def show_text(self, text: str) -> None:
        """Put it there unless it stands there, without a step that could be undone."""
        if self.toPlainText() != text:
            self.setPlainText(text)

    def show_marks(self, marks: Sequence[NoteMark], first: int = 0) -> None:
        """Draw each that is to be decided, and those that are easily misread; their places count
        from the character `first`."""
        tokens, selections = self._look.tokens, []
        grounds = {
            Level.RED: tokens.removed,
            Level.AMBER: tokens.warning_ground,
        }
        lines = {Level.RED: tokens.danger, Level.AMBER: tokens.warning_text}
        for each in marks:
            level = each.mark.level
            if level is Level.HIGH_ALERT:
                continue
            form = QTextCharFormat()
            if level in grounds and not each.confirmed:
                form.setBackground(QColor(grounds[level]))
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            form.setUnderlineColor(QColor(lines.get(level, tokens.muted)))
            found = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            end = self.document().characterCount() - 1
            cursor.setPosition(min(self._at(first + each.mark.start), end))
            cursor.setPosition(
                min(self._at(first + each.mark.end), end), QTextCursor.MoveMode.KeepAnchor
            )
            found.cursor, found.format = cursor, form
            selections.append(found)
        self.setExtraSelections(selections)

    def _at(self, place: int) -> int:
        """Qt counts UTF-16, where some characters are two."""
        text = self.toPlainText()[:place]
        return len(text.encode("utf-16-le", "surrogatepass")) // 2

    def createMimeDataFromSelection(self) -> QMimeData:
        text = self.textCursor().selection().toPlainText()
        data = QMimeData()
        data.setText(f"{text}\n[{DRAFT_WARNING}]" if self.is_draft else text)
        return mark_sensitive(data)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() and not source.hasUrls()  # a file is not its path

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = source.text().replace("\r\n", "\n").replace("\r", "\n")
        self.textCursor().insertText(text.removesuffix(f"\n[{DRAFT_WARNING}]"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def _moved(self) -> None:
        held = QApplication.mouseButtons()  # what scrolls under a mouse is selected
        if self.hasFocus() and not self.isReadOnly() and held == Qt.MouseButton.NoButton:
            # Once it is as high as what was typed, and whoever scrolls knows it.
            QTimer.singleShot(0, self, self.caret_moved.emit)

    def _grow(self) -> None:
        lines = max(_LEAST_LINES, round(self.document().size().height()))
        height = lines * self.fontMetrics().lineSpacing() + _ROOM
        if height != self.height():
            self.setFixedHeight(height)
