"""Notes page: one note of the open consultation, with its sections, marks and signature."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.core.notes.note import Note, NoteSection, NoteState
from app.core.notes.note_check import NoteMark
from app.core.notes.note_kinds import FORMS, NoteKind
from app.core.notes.note_words import omissions_head
from app.errors import ConsiliumError
from app.export.formats import FORMATS
from app.services.notes.note_service import STATEMENT
from app.ui.announcer import announce
from app.ui.notes.addendum_editor import AddendumEditor
from app.ui.notes.note_reading import NoteReading
from app.ui.notes.note_saving import NoteSaving
from app.ui.notes.notes_desk import Failed, NotesDesk, ShownNote
from app.ui.notes.page_words import (
    about_words,
    missing_words,
    named_words,
    state_words,
    unread_words,
)
from app.ui.notes.section_card import SectionCard
from app.ui.notes.sign_dialog import ask_to_sign
from app.ui.theme import Look
from app.ui.translation import tr, tr_count
from app.ui.widgets.button import button
from app.ui.widgets.confirm_dialog import ask_first
from app.ui.widgets.label import label
from app.ui.widgets.menu_button import MenuButton


class NotesPage(QWidget):
    """`top_asked`: a note came that is to be seen from its beginning. `caret_moved` carries the
    editor in which somebody moves. Whoever scrolls the page tells `reading` where."""

    top_asked = Signal()
    caret_moved = Signal(object)
    export_asked = Signal(object, str, bool)  # a note, a format, whether it is masked

    def __init__(self, look: Look, desk: NotesDesk) -> None:
        super().__init__()
        self.setAccessibleName(tr("Notes"))
        self._look, self._desk = look, desk
        self.saving = NoteSaving(self, desk)
        self.reading = NoteReading(self)
        self.note: Note | None = None
        self.cards: dict[str, SectionCard] = {}
        self._open_marks = 0
        self._facts: list[str] = []  # for whoever signs
        self._listed: list[Note] = []
        self.write = MenuButton(tr("Write a note"))
        self.write.setText(tr("Write a note"))
        for form in FORMS.values():
            self.write.choices.addAction(tr(form.title), partial(self._draft, form.kind))
        self.choice = MenuButton(tr("Note"), "choice")
        # A long name in another language must not make the page wider than its window.
        self.choice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.stop = button(tr("Stop"), "", desk.stop)
        self.doing = label("", "small", wrap=True)
        self.state = label("", "warning", wrap=True)
        self.problem = label("", "error", wrap=True)
        self.told = label("", "small", wrap=True)
        self.told.hide()
        self.about = label("", "muted", wrap=True)
        self.missing = label("", wrap=True)
        self.empty = label(
            tr(
                "There is no note of this consultation yet. A model drafts one in fixed sections; "
                "you correct it, decide what is marked, and sign it."
            ),
            "muted",
            wrap=True,
        )
        self.sign = button(tr("Sign…"), "primary", self._sign)
        self.export = MenuButton(tr("Export"))
        self.export.setText(tr("Export…"))
        for each in FORMATS:
            self.export.choices.addAction(tr(each.name), partial(self._export, each.kind))
        self.export.choices.addSeparator()
        self.masked = self.export.choices.addAction(tr("Mask names, dates and numbers first"))
        self.masked.setCheckable(True)
        self.remove = button(tr("Delete the draft…"), "", self._remove)
        self.addendum = AddendumEditor(look)
        self.add = button(tr("Sign the addendum…"), "", self._add)
        self._sections = QVBoxLayout()
        self._sections.setSpacing(12)
        self._lay_out()
        desk.listed.connect(self._list)
        desk.shown.connect(self._show)
        desk.begun.connect(self._begin)
        desk.written.connect(self._written)
        desk.doing.connect(self._do)
        desk.failed.connect(self.fail)
        self.saving.saved.connect(self._saved)
        self.saving.failed.connect(self.fail)
        self.addendum.typed.connect(desk.keep_addendum)
        desk.addendum_not_kept.connect(self.addendum.was_not_stored)
        self._show_parts()
        desk.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.saving.flush()
        self.addendum.flush()

    def fail(self, error: ConsiliumError) -> None:
        self._say(tr(str(error)))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.write, 0, Qt.AlignmentFlag.AlignLeft)
        head.addWidget(self.choice, 1)
        doing = QHBoxLayout()
        doing.setSpacing(12)
        doing.addWidget(self.doing, 1)
        doing.addWidget(self.stop)
        said = QFrame()
        said.setObjectName("card")
        self.end = said
        inside = QVBoxLayout(said)
        inside.setContentsMargins(20, 14, 20, 16)
        inside.addWidget(label(tr("Said, not in the note"), "heading"))
        inside.addWidget(self.missing)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.remove)
        row.addWidget(self.export)
        row.addStretch(1)
        row.addWidget(self.add)
        row.addWidget(self.sign)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(12)
        column.addWidget(label(tr("Notes"), "title"))
        column.addLayout(head)
        column.addLayout(doing)
        for part in (self.problem, self.empty, self.state):
            column.addWidget(part)
        column.addLayout(self._sections)
        column.addWidget(said)
        column.addWidget(self.about)
        column.addWidget(self.addendum)
        column.addLayout(row)
        column.addWidget(self.told)
        column.addStretch(1)
        self.problem.hide()

    def _list(self, notes: list[Note]) -> None:
        self._listed = notes
        self.choice.choices.clear()
        for note in notes:
            self.choice.choices.addAction(
                named_words(note).replace("&", "&&"), partial(self._open, note.id)
            )
        known = {note.id for note in notes}
        if self.note is not None and self.note.id not in known:
            self._clear()
        if self.note is None and notes and not self._desk.is_drafting:
            self._desk.open(notes[0].id)
        self._show_parts()

    def _open(self, note_id: str) -> None:
        self.saving.once_saved(lambda: self._desk.open(note_id))

    def _draft(self, kind: NoteKind) -> None:
        self.saving.once_saved(lambda: self._desk.draft(kind))

    def _begin(self, note: Note) -> None:
        """A draft is begun: of a new note, or of one section of this one."""
        self.problem.hide()
        if self.note is None or self.note.id != note.id:
            self._take(note)
            self.top_asked.emit()
        for card in self.cards.values():
            card.show_section(
                note.current.section(card.form.key), NoteSection(card.form.key),
                editable=False, is_draft=True,
            )  # fmt: skip
        self._show_parts()

    def _written(self, section: NoteSection) -> None:
        if section.key in self.cards:
            self.cards[section.key].show_draft(section)

    def _do(self, words: str) -> None:
        """The keyboard is at *Stop* while a model writes, and then at what it wrote: what is
        disabled or hidden would lose it to whatever comes next."""
        begins = bool(words) and self.stop.isHidden() and self._has_keyboard()
        ends = not words and self.stop.hasFocus()
        self.doing.setText(words)
        self._show_parts()
        if not words and self.note is not None:
            self._desk.open(self.note.id)  # where it can be edited again
        if begins:
            self.stop.setFocus(Qt.FocusReason.OtherFocusReason)
        elif ends:
            first = next((card.editor for card in self.cards.values()), self.write)
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _has_keyboard(self) -> bool:
        at = QApplication.focusWidget()
        return at is not None and self.isAncestorOf(at)

    def _take(self, note: Note) -> None:
        """Show this note from now on."""
        self.saving.flush()
        self._clear()
        self.note = note
        self.addendum.show_note(note.id)
        for form in note.form.sections:
            card = self.cards[form.key] = SectionCard(self._look, form)
            self.saving.watch(note.id, card)
            card.decided.connect(self._decided)
            card.again_asked.connect(partial(self._again, form.key))
            self.reading.watch(tr(form.title), card.editor)
            card.editor.caret_moved.connect(partial(self.caret_moved.emit, card.editor))
            self._sections.addWidget(card)

    def _clear(self) -> None:
        for card in self.cards.values():
            self._sections.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.saving.forget_all()
        self.reading.forget_all()
        self.cards, self.note, self._open_marks, self._facts = {}, None, 0, []
        self.missing.clear()
        self.about.clear()

    def _show(self, shown: ShownNote) -> None:
        note, check = shown.note, shown.check
        if self.note is None or self.note.id != note.id:
            self._take(note)
            self.problem.hide()
            self.top_asked.emit()
        self.note = note
        self.addendum.show_stored(note.id, shown.addendum)
        signed = note.state is NoteState.SIGNED
        editable = not signed and not self._desk.is_drafting
        for key, card in self.cards.items():
            marks = tuple(each for each in check.marks if each.section == key)
            card.show_section(
                note.current.section(key), note.drafted(key), editable=editable, is_draft=not signed
            )
            card.show_marks(marks, editable=editable)
        self._open_marks = len(check.open)
        drafting = note.state is NoteState.DRAFTING
        self.missing.setText("" if drafting else missing_words(check.omissions))
        self._facts = [self.missing.text()]
        if check.omissions:
            self._facts.insert(0, tr(omissions_head(len(check.omissions))))
        self.about.setText("\n".join(about_words(note)))
        self._show_parts()
        self._order_tabs()

    def _order_tabs(self) -> None:
        """As the page is read: cards are made later than what stands below them."""
        stops: list[QWidget] = [self.write, self.choice]
        for card in self.cards.values():
            stops += card.tab_stops
        stops += [self.addendum, self.remove, self.export, self.add, self.sign]
        for one, after in pairwise(stops):
            QWidget.setTabOrder(one, after)

    def _show_parts(self) -> None:
        note, drafting = self.note, self._desk.is_drafting
        signed = note is not None and note.state is NoteState.SIGNED
        if drafting:
            for card in self.cards.values():
                card.editor.setReadOnly(True)
        self.stop.setVisible(drafting)
        self.doing.setVisible(drafting)
        self.write.setEnabled(not drafting)
        self.choice.setVisible(bool(self._listed) and note is not None)
        self.choice.setEnabled(not drafting)
        self.empty.setVisible(note is None and not drafting)
        for part in (self.state, self.about):
            part.setVisible(note is not None)
        self.end.setVisible(bool(self.missing.text()))
        self.sign.setVisible(note is not None and not signed and not drafting)
        self.remove.setVisible(note is not None and not signed and not drafting)
        self.export.setVisible(note is not None and not drafting)
        self.addendum.setVisible(signed)
        self.add.setVisible(signed)
        if note is not None:
            self.choice.show_choice(named_words(note))
            self.state.setText(state_words(note, self._open_marks))

    def _saved(self, shown: ShownNote) -> None:
        if self.note is not None and self.note.id == shown.note.id:
            self.problem.hide()
            self._desk.shown.emit(shown)

    def _decided(self, mark: NoteMark, stays: bool) -> None:
        if self.note is not None:
            self.problem.hide()
            self._desk.confirm(self.note.id, mark, stays)

    def _again(self, key: str) -> None:
        self.saving.once_saved(lambda: self._ask_again(key))

    def _ask_again(self, key: str) -> None:
        """What somebody wrote there goes only after a question."""
        if (note := self.note) is None:
            return
        draft = partial(self._desk.draft_again, note.id, key)
        if note.is_own(key):
            ask_first(
                self, self._look, tr("Draft this section again?"),
                tr("The new draft takes the place of what you wrote there."), tr("Draft again"),
                draft,
            )  # fmt: skip
        else:
            draft()

    def _export(self, kind: str) -> None:
        self.saving.once_saved(lambda: self._ask_export(kind))

    def _ask_export(self, kind: str) -> None:
        if self.note is not None:
            self.export_asked.emit(self.note, kind, self.masked.isChecked())

    def _remove(self) -> None:
        if (note := self.note) is not None:
            ask_first(
                self, self._look, tr("Delete this draft?"),
                tr("It goes for good, with what you changed in it."), tr("Delete"),
                lambda: self._desk.delete(note.id),
            )  # fmt: skip

    def _sign(self) -> None:
        self.saving.once_saved(self._ask_to_sign)

    def _ask_to_sign(self) -> None:
        note = self.note
        if note is None:
            return
        if self._open_marks:
            self._say(
                tr_count(
                    "{n} mark is not decided yet: confirm it, or change the text.",
                    "{n:,} marks are not decided yet: confirm them, or change the text.",
                    n=self._open_marks,
                )
            )
        elif not self.reading.is_all_read:
            self._say(unread_words(self.reading.unread))
        else:
            facts = [named_words(note), *self._facts]
            title = tr("Sign the note")
            ask_to_sign(self, self._look, title, STATEMENT, facts, self._sign_now)

    def _sign_now(
        self, passphrase: str, name: str, done: Callable[[], None], failed: Failed
    ) -> None:
        if self.note is not None:
            self._desk.sign(self.note, passphrase, name, done, failed)

    def _add(self) -> None:
        note, text = self.note, self.addendum.toPlainText()
        if note is None or not text.strip():
            return

        def sign(passphrase: str, name: str, done: Callable[[], None], failed: Failed) -> None:
            def after() -> None:
                if isValid(self):
                    self.addendum.was_signed(note.id)
                done()

            self._desk.add(note, text, passphrase, name, after, failed)

        ask_to_sign(
            self, self._look, tr("Sign the addendum"),
            tr("It stands below the note from then on, and can't be changed."), [], sign,
        )  # fmt: skip

    def tell(self, sentence: str) -> None:
        """Something that was done."""
        self.told.setText(sentence)
        self.told.show()
        announce(self, sentence)

    def _say(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.show()
        announce(self, sentence)
