"""Section card: a section of a note with its text, its marks, and what changed since the draft."""

from __future__ import annotations

from functools import partial
from html import escape

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.core.clinical.marks import Level
from app.core.notes.note import NoteSection
from app.core.notes.note_check import TO_DECIDE, NoteMark, mark_words
from app.core.notes.note_kinds import SectionForm
from app.core.notes.note_words import section_note
from app.core.rendering.word_differences import Change, changes
from app.ui.notes.section_editor import SectionEditor
from app.ui.theme import Look
from app.ui.translation import tr
from app.ui.widgets.button import button
from app.ui.widgets.label import label

SAVE_MS = 500  # after the last key: what is typed is in the vault within a second
_ROLES = {Level.RED: "error", Level.AMBER: "warning"}
_SHOWN = 60  # characters of a marked text


class SectionCard(QFrame):
    """`typed` carries the text, and whoever stores it tells `was_saved` or `was_not_saved`: what
    the store made of it, without blank ends, is not put back. `decided` carries a NoteMark and
    whether it stays."""

    typed = Signal(str)
    decided = Signal(NoteMark, bool)
    again_asked = Signal()

    def __init__(self, look: Look, form: SectionForm) -> None:
        super().__init__()
        self.setObjectName("card")
        self._look, self.form = look, form
        self._drafted = ""
        self._marks: tuple[NoteMark, ...] = ()
        self._decidable = False
        self.editor = SectionEditor(look, tr(form.title))
        self.remark = label("", "warning", wrap=True)
        self.again = button(tr("Draft again"), "", self.again_asked.emit)
        self.again.setAccessibleName(tr("Draft again: {section}", section=tr(form.title)))
        self.compare = button(tr("What changed"), "", self._show_changes)
        self.compare.setCheckable(True)
        self.compare.setAccessibleName(tr("What changed: {section}", section=tr(form.title)))
        self.changes = label("", wrap=True)
        self.changes.setTextFormat(Qt.TextFormat.RichText)
        self.changes.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_MS)
        self._timer.timeout.connect(self.flush)
        self._saved = ""  # what stood here when it was the store's
        self._sent: str | None = None  # what the store has not answered for yet
        self._stored = ""  # what the store has of it
        self._decide: list[QPushButton] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label(form.title, "heading"), 1)
        head.addWidget(self.compare)
        head.addWidget(self.again)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 16)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.editor)
        for part in (self.remark, self.changes):
            column.addWidget(part)
        column.addLayout(self._rows)
        self.editor.textChanged.connect(self._edited)

    def show_section(
        self, section: NoteSection, drafted: NoteSection, *, editable: bool, is_draft: bool
    ) -> None:
        """`editable`: while nothing is drafted and the note is not signed. What was typed stays as
        it was, unless it is stored and the store has another text since."""
        self._drafted = drafted.text
        if section.text != self._stored and not self.is_unsaved:
            self._put(section.text)
        self.editor.is_draft = is_draft
        self.editor.setReadOnly(not editable)
        self.again.setVisible(editable)
        said = section_note(section)
        self.remark.setText(tr(said))
        self.remark.setVisible(bool(said) and is_draft)
        self.compare.setVisible(bool(drafted.text) and drafted.text != section.text)
        self._show_changes()

    def show_marks(self, marks: tuple[NoteMark, ...], *, editable: bool) -> None:
        """Those of this section; rows that are the same stay, and keep the keyboard."""
        if self.is_unsaved:
            return  # they are of an older text
        # What is typed may begin with blanks, which the store does not have.
        self.editor.show_marks(marks, max(0, self.editor.toPlainText().find(self._stored)))
        listed = tuple(each for each in marks if each.mark.level in TO_DECIDE)
        if (listed, editable) == (self._marks, self._decidable) and self._rows.count():
            return
        self._marks, self._decidable, self._decide = listed, editable, []
        while (item := self._rows.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        for each in listed:
            self._rows.addWidget(self._row(each, editable))

    def flush(self) -> None:
        """Tell what was typed now, if anything was; also what could not be stored the last time."""
        self._timer.stop()
        known = self._saved if self._sent is None else self._sent
        if (text := self.editor.toPlainText()) != known:
            self._sent = text
            self.typed.emit(text)

    @property
    def is_unsaved(self) -> bool:
        """Whether it says what the store is not known to have."""
        return self._sent is not None or self.editor.toPlainText() != self._saved

    def was_saved(self, text: str, stored: str) -> None:
        """The store has what was typed, as `stored`."""
        self._saved, self._stored = text, stored
        self.was_not_saved(text)

    def was_not_saved(self, text: str) -> None:
        """It is told again with the next key, or when it must be stored."""
        if self._sent == text:
            self._sent = None

    @property
    def tab_stops(self) -> list[QWidget]:
        """What takes the keyboard: the text, its marks, then the buttons."""
        return [self.editor, *self._decide, self.compare, self.again]

    def show_draft(self, section: NoteSection) -> None:
        """What a model has written of it by now."""
        self.editor.setReadOnly(True)
        self._put(section.text)

    def _put(self, text: str) -> None:
        self._stored = text
        self.editor.show_text(text)
        self._saved = self.editor.toPlainText()
        self._timer.stop()

    def _row(self, each: NoteMark, editable: bool) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        text = " ".join(each.mark.text.split())
        text = text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"
        words = tr("“{text}”: {reason}", text=text, reason=tr(mark_words(each)))
        role = "muted" if each.confirmed else _ROLES.get(each.mark.level, "")
        line.addWidget(label(words, role, wrap=True), 1)
        if editable:
            says = tr("Decide again") if each.confirmed else tr("It stays")
            decide = button(says, "", partial(self.decided.emit, each, not each.confirmed))
            decide.setAccessibleName(f"{says}: {words}")
            self._decide.append(decide)
            line.addWidget(decide, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _edited(self) -> None:
        if not self.editor.isReadOnly():
            self._timer.start()

    def _show_changes(self) -> None:
        shown = self.compare.isChecked() and not self.compare.isHidden()
        self.changes.setVisible(shown)
        if shown:
            self.changes.setText(self._changes_html())

    def _changes_html(self) -> str:
        tokens, parts = self._look.tokens, []
        for text, change in changes(self._drafted, self.editor.toPlainText()):
            words = escape(text).replace("\n", "<br>")
            match change:
                case Change.REMOVED:
                    words = f"<s style='background: {tokens.removed}'>{words}</s> "
                case Change.ADDED:
                    words = f"<u style='background: {tokens.added}'>{words}</u>"
            parts.append(words)
        return "".join(parts)
