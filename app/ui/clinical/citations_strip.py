"""Citations strip: sentence by sentence, what a reply shares with the sources; folded at first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.clinical.citations import Citation, SearchState, Verdict
from app.core.clinical.cited_places import (
    NEVER_RIGHT,
    FoundPassages,
    citation_words,
    citations_summary,
    sentence_of,
)
from app.ui.announcer import announce
from app.ui.translation import tr, worded
from app.ui.widgets.button import button
from app.ui.widgets.label import label
from app.ui.widgets.late_part import tab_from

_LISTED = 80  # sentences; more are counted
_ROLES = {Verdict.FOUND: "small", Verdict.PARTLY: "warning", Verdict.NOT_IN_SOURCES: "small"}


_INDENT = 9  # pixels: below the words of the button


class CitationsStrip(QWidget):
    """`open_asked` carries a Citation."""

    open_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.citations: tuple[Citation, ...] = ()
        self.rows: list[_CitationRow] = []
        self._found: FoundPassages | None = None
        self._text = ""
        self.hide()

    def _build(self) -> None:
        self.summary = button("", "foot", self._unfold, elides=True)
        self.summary.setCheckable(True)
        self.summary.setToolTip(tr("Show each sentence, and where it stands in your sources"))
        folded = QHBoxLayout()
        folded.addWidget(self.summary)
        folded.addStretch(1)
        self.listed = QWidget()
        self._list = QVBoxLayout(self.listed)
        self._list.setContentsMargins(_INDENT, 0, 0, 0)
        self._list.setSpacing(8)
        self.about = label(NEVER_RIGHT, "small", wrap=True)
        self.about.setContentsMargins(_INDENT, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(folded)
        column.addWidget(self.listed)
        column.addWidget(self.about)
        tab_from(self, self.summary)
        for each in (self.listed, self.about):
            each.hide()

    def show_citations(
        self, text: str, found: FoundPassages, citations: Sequence[Citation], *, fresh: bool = False
    ) -> None:
        """Of a reply's text, in place of what is shown; `fresh`: they were made just now."""
        self._text, self._found, self.citations = text, found, tuple(citations)
        shown = bool(citations) and found.retrieval.state is not SearchState.NONE
        if shown and self.layout() is None:
            self._build()
        self.setVisible(shown)
        if self.layout() is not None:
            self.summary.setChecked(False)
            self._unfold()
        if shown:
            said = worded(citations_summary(citations))
            self.summary.setText(said)
            if fresh:
                announce(self, said)

    def set_text(self, text: str) -> None:
        """The reply's text, which comes to its end after what was compared with it."""
        if text != self._text:
            self._text = text
            if self.layout() is not None:
                self._unfold()

    def _unfold(self) -> None:
        opened = self.summary.isChecked()
        self.listed.setVisible(opened)
        self.about.setVisible(opened)
        self._clear()
        found = self._found
        if not opened or found is None:
            return
        for each in self.citations[:_LISTED]:
            row = _CitationRow(self._text, found, each)
            row.open.clicked.connect(lambda _=False, each=each: self.open_asked.emit(each))
            self.rows.append(row)
            self._list.addWidget(row)
        more = len(self.citations) - _LISTED
        if more > 0:
            self._list.addWidget(
                label(tr("and {more:,} more, which an export lists", more=more), "small")
            )

    def _clear(self) -> None:
        self.rows = []
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()


class _CitationRow(QWidget):
    def __init__(self, text: str, found: FoundPassages, citation: Citation) -> None:
        super().__init__()
        place = found.place_of(citation)
        said = sentence_of(text, citation)
        words = worded(citation_words(citation, found))
        self.sentence = label(f"“{said}”", "muted", wrap=True)
        doubtful = place is not None and bool(place.standing)
        role = "warning" if doubtful else _ROLES[citation.verdict]
        self.verdict = label(words[:1].upper() + words[1:], role, wrap=True)
        self.open = button(tr("Open"), "cite")
        if place is not None:
            self.open.setAccessibleName(tr("Open {named}: “{said}”", named=place.named, said=said))
            self.open.setToolTip(tr("Open {place}, with the sentence framed", place=place.place))
        words_of_it = QVBoxLayout()
        words_of_it.setSpacing(0)
        words_of_it.addWidget(self.sentence)
        words_of_it.addWidget(self.verdict)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addLayout(words_of_it, 1)
        row.addWidget(self.open, 0, Qt.AlignmentFlag.AlignTop)
        self.open.setVisible(place is not None and bool(place.text))
