"""Source card: what is known of one document, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from app.core.clinical.sources import Source, SourceKind, SourceState
from app.core.units import count_of
from app.export.transcript import local_time
from app.ui.stylesheet import repolish
from app.ui.widgets.button import button
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.label import label

_KINDS = {
    SourceKind.PDF: "PDF",
    SourceKind.DOCX: "Word document",
    SourceKind.HTML: "HTML",
    SourceKind.MARKDOWN: "Markdown",
    SourceKind.TEXT: "text",
}


class SourceCard(QFrame):
    """Its signals come by its buttons."""

    open_asked = Signal()
    edit_asked = Signal()
    activate_asked = Signal()
    remove_asked = Signal()

    def __init__(self, source: Source, successor: str, today: str) -> None:
        super().__init__()
        self.setObjectName("card")
        self.source = source
        self.name = ElidedLabel("", "heading")
        self.state = label("", "small")
        self.facts = label("", "small", wrap=True)
        self.pictures = label("", "warning", wrap=True)
        self.validity = label("", "muted", wrap=True)
        self.place = label("", "muted", wrap=True)
        self.note = label("", "muted", wrap=True)
        self.open = button("Open", "", self.open_asked.emit)
        self.edit = button("Edit…", "", self.edit_asked.emit)
        self.activate = button("Search it again", "", self.activate_asked.emit)
        self.remove = button("Remove…", "", self.remove_asked.emit)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.name, 1)
        head.addWidget(self.state)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(4)
        column.addLayout(head)
        for part in (self.facts, self.pictures, self.validity, self.place, self.note):
            column.addWidget(part)
        column.addSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(8)
        for each in (self.open, self.edit, self.activate, self.remove):
            row.addWidget(each)
        row.addStretch(1)
        column.addLayout(row)
        self.show_source(source, successor, today)

    def show_source(self, source: Source, successor: str, today: str) -> None:
        """`successor` is the title of the one that took its place, empty for none."""
        self.source = source
        superseded = source.state is SourceState.SUPERSEDED
        self.name.set_text(source.title)
        self.state.setText("Not searched" if superseded else "Searched")
        self.facts.setText(_facts(source))
        _say(self.pictures, _pictures(source))
        past = source.is_past(today)
        until = f"Valid until {source.valid_until}" if source.valid_until else ""
        _say(self.validity, f"Past its date. {until}. Replies that cite it say so." * past or until)
        self.validity.setProperty("role", "warning" if past else "muted")
        repolish(self.validity)
        taken = f"Superseded by {successor}" if successor else "Superseded"
        _say(self.place, f"{taken}. It is kept for the replies that cite it." * superseded)
        _say(self.note, source.note)
        self.activate.setVisible(superseded)
        for each, does in (
            (self.open, "Open"),
            (self.edit, "Edit"),
            (self.activate, "Search again"),
            (self.remove, "Remove"),
        ):
            each.setAccessibleName(f"{does} {source.title}")


def _facts(source: Source) -> str:
    parts = [_KINDS[source.kind], count_of(source.pages, "page" if source.has_pages else "section")]
    parts.append(f"added {local_time(source.added_at)[:10]}")
    if source.added_by:
        parts[-1] += f" by {source.added_by}"
    return " · ".join([*parts, source.file_name])


def _pictures(source: Source) -> str:
    if not source.without_text:
        return ""
    if source.without_text == 1:
        return "1 page is a picture: no text can be read. It is not searched."
    return (
        f"{source.without_text:,} pages are pictures: no text can be read. They are not searched."
    )


def _say(part: QLabel, text: str) -> None:
    part.setText(text)
    part.setVisible(bool(text))
