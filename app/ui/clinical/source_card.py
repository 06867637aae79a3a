"""Source card: what is known of one document, and what can be done with it."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.core.clinical.sources import Source, SourceKind, SourceState
from app.sentences import say
from app.ui.stylesheet import repolish
from app.ui.translation import day_in_figures, tr, tr_count
from app.ui.widgets.button import button
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.label import label, show_text

_KINDS = {
    SourceKind.PDF: say("PDF"),
    SourceKind.DOCX: say("Word document"),
    SourceKind.HTML: say("HTML"),
    SourceKind.MARKDOWN: say("Markdown"),
    SourceKind.TEXT: say("text", about="kind of document"),
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
        self.open = button(tr("Open"), "", self.open_asked.emit)
        self.edit = button(tr("Edit…"), "", self.edit_asked.emit)
        self.activate = button(tr("Search it again"), "", self.activate_asked.emit)
        self.remove = button(tr("Remove…"), "", self.remove_asked.emit)
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
        self.name.setText(source.title)
        self.state.setText(tr("Not searched") if superseded else tr("Searched"))
        self.facts.setText(_facts(source))
        show_text(self.pictures, _pictures(source))
        past = source.is_past(today)
        show_text(self.validity, _validity(source.last_day, past))
        self.validity.setProperty("role", "warning" if past else "muted")
        repolish(self.validity)
        show_text(self.place, _taken(successor) if superseded else "")
        show_text(self.note, source.note)
        self.activate.setVisible(superseded)
        for each, does in (
            (self.open, tr("Open {title}", title=source.title)),
            (self.edit, tr("Edit {title}", title=source.title)),
            (self.activate, tr("Search again {title}", title=source.title)),
            (self.remove, tr("Remove {title}", title=source.title)),
        ):
            each.setAccessibleName(does)


def _validity(last: date | None, past: bool) -> str:
    if last is None:
        return ""
    until = day_in_figures(last)
    if past:
        return tr("Past its date. Valid until {until}. Replies that cite it say so.", until=until)
    return tr("Valid until {until}", until=until)


def _taken(successor: str) -> str:
    if successor:
        return tr(
            "Superseded by {successor}. It is kept for the replies that cite it.",
            successor=successor,
        )
    return tr("Superseded. It is kept for the replies that cite it.")


def _facts(source: Source) -> str:
    pages = (
        tr_count("{n} page", "{n:,} pages", n=source.pages)
        if source.has_pages
        else tr_count("{n} section", "{n:,} sections", n=source.pages)
    )
    day = day_in_figures(datetime.fromtimestamp(source.added_at).date())
    added = (
        tr("added {day} by {who}", day=day, who=source.added_by)
        if source.added_by
        else tr("added {day}", day=day)
    )
    return " · ".join([tr(_KINDS[source.kind]), pages, added, source.file_name])


def _pictures(source: Source) -> str:
    if not source.without_text:
        return ""
    return tr_count(
        "1 page is a picture: no text can be read. It is not searched.",
        "{n:,} pages are pictures: no text can be read. They are not searched.",
        n=source.without_text,
    )
