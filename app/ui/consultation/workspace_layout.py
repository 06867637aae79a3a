"""Workspace layout: where the views of a consultation stand in the window."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.ui.consultation.composer.composer import Composer
from app.ui.consultation.continuity_strip import ContinuityStrip
from app.ui.consultation.empty_state import EmptyState
from app.ui.consultation.header import Header
from app.ui.consultation.status_line import StatusLine
from app.ui.consultation.transcript.transcript_column import MAX_WIDTH, TranscriptColumn
from app.ui.sidebar.sidebar import Sidebar
from app.ui.widgets.banner import Banner
from app.ui.widgets.label import label


class _Views(Protocol):
    sidebar: Sidebar
    header: Header
    character: CharacterStrip
    empty: EmptyState
    transcript: TranscriptColumn
    as_left: ContinuityStrip
    banner: Banner
    notice: Banner
    guess: Banner
    composer: Composer
    status: StatusLine


def arrange(views: _Views) -> QStackedWidget:
    """Lay the views out in the widget that has them. Gives the pages of which one is shown: what
    an empty consultation says, and the transcript."""
    pages = QStackedWidget()
    pages.addWidget(views.empty)
    pages.addWidget(views.transcript)
    inner = QWidget()
    inner.setMaximumWidth(MAX_WIDTH)
    below = QVBoxLayout(inner)
    below.setContentsMargins(0, 0, 0, 0)
    below.setSpacing(12)
    below.addWidget(views.as_left)
    below.addWidget(views.notice)
    below.addWidget(views.guess)
    below.addWidget(views.banner)
    below.addWidget(views.composer)
    centred = QHBoxLayout()
    centred.setContentsMargins(24, 8, 24, 12)
    centred.addStretch(1)
    centred.addWidget(inner, 100)
    centred.addStretch(1)
    middle = QVBoxLayout()
    middle.setContentsMargins(0, 0, 0, 0)
    middle.setSpacing(0)
    middle.addWidget(views.header)
    middle.addWidget(views.character)
    middle.addWidget(pages, 1)
    middle.addLayout(centred)
    middle.addWidget(views.status)
    assert isinstance(views, QWidget)
    row = QHBoxLayout(views)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(views.sidebar)
    row.addLayout(middle, 1)
    return pages


class CharacterStrip(QFrame):
    """Says what a model that came along is; hidden while another one answers."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("character")
        self.text = label("", "warning", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 7, 24, 7)
        row.addWidget(self.text, 1)
        self.hide()

    def say(self, sentence: str) -> None:
        self.text.setText(sentence)
        self.setVisible(bool(sentence))
