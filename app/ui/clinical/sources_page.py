"""Sources page: the clinic's own documents as cards, those that are being read, its synonyms."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from app.core.clinical.sources import Source
from app.errors import ConsiliumError
from app.sentences import say
from app.ui.announcer import announce
from app.ui.clinical.addition_row import AdditionRow
from app.ui.clinical.source_card import SourceCard
from app.ui.clinical.source_form import SourceForm
from app.ui.clinical.sources_desk import Addition, SourcesDesk
from app.ui.clinical.synonyms_panel import SynonymsPanel
from app.ui.theme import Look
from app.ui.translation import tr
from app.ui.widgets.button import button
from app.ui.widgets.confirm_dialog import ask_first
from app.ui.widgets.label import label, show_text

PATTERN = say("Documents (*.pdf *.docx *.html *.htm *.xhtml *.md *.markdown *.txt *.text)")
EMPTY = say(
    "Add your clinic's own guidelines and formulary. Each question is looked up in them, what is "
    "found is shown with its page and given to the model, and every sentence of the reply is "
    "compared with it."
)
KINDS = say(
    "PDF, Word (DOCX), HTML, Markdown or text. They are kept in the encrypted vault; your files "
    "stay as they are, and nothing leaves this computer."
)
REMOVED = say(
    "Its file, its text and its words are deleted for good. Replies that cite it keep its name, "
    "and say that it was removed."
)


class SourcesPage(QWidget):
    """`open_asked` carries a Source that is to be read, `scroll_asked` a widget that is to be seen;
    `arranged`: what stands on it is other than before."""

    open_asked = Signal(object)
    arranged = Signal()
    scroll_asked = Signal(QWidget)

    def __init__(self, look: Look, desk: SourcesDesk) -> None:
        super().__init__()
        self.setAccessibleName(tr("Sources"))
        self.setAcceptDrops(True)
        self._look = look
        self._desk = desk
        self.cards: dict[str, SourceCard] = {}
        self.rows: dict[Addition, AdditionRow] = {}
        self._sources: dict[str, Source] = {}
        self._coming: list[tuple[int, Source]] = []
        self._is_read = False  # whether it is known what there is
        self.add = button(tr("Add documents…"), "primary", self._choose_files)
        self.show_synonyms = button(tr("Synonyms"), "", self._toggle_synonyms)
        self.show_synonyms.setCheckable(True)
        self.problem = label("", "error", wrap=True)
        self.problem.hide()
        self.synonyms = SynonymsPanel(look, desk)
        self.synonyms.hide()
        self.synonyms.arranged.connect(self.arranged)
        self.empty = QFrame()
        self.empty.setObjectName("note")
        self.empty.hide()
        self._reading = QVBoxLayout()
        self._reading.setSpacing(8)
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self._lay_out()
        desk.changed.connect(self._show_sources)
        desk.additions_changed.connect(self._show_additions)
        desk.added.connect(self._say_added)
        desk.failed.connect(self._fail)
        self._show_additions()
        desk.refresh()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if paths := dropped_files(event):
            event.acceptProposedAction()
            self._desk.add(paths)

    @property
    def tab_stops(self) -> list[QWidget]:
        """What takes the keyboard, as it stands from the top on."""
        stops: list[QWidget] = [self.show_synonyms, self.add, *self.synonyms.tab_stops]
        for row in self.rows.values():
            stops += [row.cancel, row.close_button, row.password, row.try_it]
        order = sorted(self.cards.values(), key=self._list.indexOf)
        for card in order:
            stops += [card.open, card.edit, card.activate, card.remove]
        return stops

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label(tr("Sources"), "title"), 1)
        head.addWidget(self.show_synonyms)
        head.addWidget(self.add)
        inside = QVBoxLayout(self.empty)
        inside.setContentsMargins(24, 24, 24, 24)
        inside.setSpacing(8)
        inside.addWidget(label(tr("No document yet"), "heading"))
        inside.addWidget(label(EMPTY, wrap=True))
        inside.addWidget(
            label(f"{tr('Drop files here, or press Add documents.')} {tr(KINDS)}", "muted", True)
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(12)
        column.addLayout(head)
        for part in (self.problem, self.synonyms):
            column.addWidget(part)
        column.addLayout(self._reading)
        column.addWidget(self.empty)
        column.addLayout(self._list)
        column.addStretch(1)

    # Files on their way

    def _choose_files(self) -> None:
        chosen, _ = QFileDialog.getOpenFileNames(
            self, tr("Add documents"), str(Path.home()), tr(PATTERN)
        )
        self._desk.add([Path(each) for each in chosen])

    def _show_additions(self) -> None:
        standing = self._desk.additions
        for addition in [each for each in self.rows if each not in standing]:
            row = self.rows.pop(addition)
            had_focus = self._has_focus(row)
            self._reading.removeWidget(row)
            row.hide()
            row.deleteLater()
            if had_focus:
                self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        for addition in standing:
            if addition in self.rows:
                self.rows[addition].show_state()
            else:
                self.rows[addition] = row = AdditionRow(self._desk, addition)
                self._reading.addWidget(row)
                self.arranged.emit()
        self._show_empty()

    def _say_added(self, source: Source) -> None:
        announce(self, tr("Added: {title}", title=source.title))

    # Documents

    def _show_sources(self, sources: Sequence[Source]) -> None:
        self._say("")
        self._sources = {each.id: each for each in sources}
        for key in [key for key in self.cards if key not in self._sources]:
            card = self.cards.pop(key)
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._coming = []
        for at, source in enumerate(sources):
            if source.id in self.cards:
                self.cards[source.id].show_source(source, self._successor(source), today())
            else:
                self._coming.append((at, source))
        self._is_read = True
        self._show_empty()
        self._add_next()

    def _add_next(self) -> None:
        """One card in each turn of Qt's loop: many at once would hold the window up."""
        if not self._coming:
            return
        at, source = self._coming.pop(0)
        card = self.cards[source.id] = SourceCard(source, self._successor(source), today())
        card.open_asked.connect(lambda: self.open_asked.emit(card.source))
        card.edit_asked.connect(lambda: self._edit(card.source))
        card.activate_asked.connect(lambda: self._desk.activate(card.source))
        card.remove_asked.connect(lambda: self._ask_to_remove(card.source))
        self._list.insertWidget(at, card)
        self.arranged.emit()
        QTimer.singleShot(0, self, self._add_next)

    def _successor(self, source: Source) -> str:
        after = self._sources.get(source.superseded_by or "")
        return after.title if after is not None else ""

    def _edit(self, source: Source) -> None:
        others = [each for each in self._sources.values() if each.id != source.id]
        form = SourceForm(
            self,
            self._look,
            source,
            others,
            partial(self._desk.describe, source),
        )
        form.finished.connect(form.deleteLater)
        form.open()

    def _ask_to_remove(self, source: Source) -> None:
        ask_first(
            self,
            self._look,
            tr("Remove {title}?", title=source.title),
            REMOVED,
            tr("Remove it"),
            lambda: self._remove(source),
        )

    def _remove(self, source: Source) -> None:
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)  # the card that was clicked goes
        self._desk.remove(source)

    def _toggle_synonyms(self) -> None:
        wanted = self.synonyms.isHidden()
        self.synonyms.setVisible(wanted)
        self.show_synonyms.setChecked(wanted)
        if wanted:
            self.synonyms.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.scroll_asked.emit(self.synonyms)

    def _show_empty(self) -> None:
        self.empty.setVisible(self._is_read and not self._sources and not self.rows)

    def _fail(self, error: ConsiliumError) -> None:
        if self._has_focus(self.synonyms):
            self.synonyms.fail(error)
        else:
            self._say(tr(str(error)))

    def _has_focus(self, part: QWidget) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and part.isAncestorOf(focus)

    def _say(self, sentence: str) -> None:
        show_text(self.problem, sentence)
        announce(self, sentence)


def dropped_files(event: QDropEvent) -> list[Path]:
    """The files of this computer that are dragged."""
    urls = event.mimeData().urls()
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]


def today() -> str:
    return date.today().isoformat()
