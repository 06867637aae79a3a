"""Model page: which model is to answer, the demonstration or a GGUF file of the user's."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.core.models.conversion import MEDICO_MISTRAL
from app.services.models.model_library import ModelEntry
from app.ui.start.start_page import StartPage, error_line, primary
from app.ui.theme import Look
from app.ui.translation import tr
from app.ui.widgets.button import button
from app.ui.widgets.label import label, show_text
from app.ui.widgets.one_of_several import one_of_several
from app.ui.widgets.scroll_area import scrolled

CARD_WIDTH = 640  # of a start page
_MARGINS = 48  # of the page, above and below
_LEAST = 96  # of the list of models: one card


class ModelPage(StartPage):
    """`chosen` carries a ModelEntry, or None to go on without; `get_asked` the same, where a
    medical model is to be got first of all; `added` the path of a file."""

    chosen = Signal(object)
    get_asked = Signal(object)
    added = Signal(Path)

    def __init__(self, look: Look, step: str) -> None:
        super().__init__(
            look,
            tr("Choose a model"),
            tr(
                "It runs on this computer. You can change it at any time, at the top of the window."
            ),
            step,
        )
        self._selected: ModelEntry | None = None
        self.cards: list[QPushButton] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self._listed = QWidget()
        self._listed.setLayout(self._list)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._area = scrolled(self._listed)
        self.body.addWidget(self._area)
        self.nothing = label(
            tr("No model came with this installation: add a GGUF file, now or later."),
            "muted",
            True,
        )
        self.body.addWidget(self.nothing)
        self.progress = label("", "small")
        self.body.addWidget(self.progress)
        self.error = error_line()
        self.body.addWidget(self.error)
        self.no_medical = label(
            tr(
                "None of these is a medical model. Consilium is made for "
                "{model}, and can download and convert it for this computer: "
                "you see first what that takes.",
                model=MEDICO_MISTRAL,
            ),
            "muted",
            True,
        )
        self.get = button(
            tr("Get a medical model…"), "", lambda: self.get_asked.emit(self._selected)
        )
        getting = QHBoxLayout()
        getting.addWidget(self.get)
        getting.addStretch(1)
        self.body.addWidget(self.no_medical)
        self.body.addLayout(getting)
        self.add = button(tr("Add a GGUF file…"), "", self._add)
        self.go_on = primary(tr("Start"))
        self.go_on.clicked.connect(lambda: self.chosen.emit(self._selected))
        self.buttons.addWidget(self.add)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.go_on)
        self.show_models((), None)

    def show_models(self, entries: Sequence[ModelEntry], selected: ModelEntry | None) -> None:
        for card in self.cards:
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [self._card(entry) for entry in entries]
        if self.cards:
            one_of_several(self, self.cards)
        self.nothing.setVisible(not entries)
        self._area.setVisible(bool(entries))
        only_bundled = all(entry.builtin for entry in entries)
        self.no_medical.setVisible(only_bundled and bool(entries))
        self.get.setVisible(only_bundled)
        self._fit_list()
        self._select(selected or next((entry for entry in entries if not entry.problem), None))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_list()

    def _fit_list(self) -> None:
        """As high as its cards, where the window has room for that; else it scrolls."""
        self._area.setFixedHeight(0)
        around = self.inner.sizeHint().height() + _MARGINS
        cards = [card.minimumHeight() for card in self.cards]
        wanted = sum(cards) + self._list.spacing() * max(0, len(cards) - 1)
        self._area.setFixedHeight(max(_LEAST, min(wanted, self.height() - around)))

    def first_focus(self) -> QWidget:
        return self.go_on

    def say(self, sentence: str) -> None:
        self.progress.setText("")
        self.add.setEnabled(True)
        show_text(self.error, sentence)

    def show_adding(self, fraction: float) -> None:
        self.error.hide()
        self.add.setEnabled(False)
        self.progress.setText(tr("Checking the file… {fraction:.0%}", fraction=fraction))

    def _card(self, entry: ModelEntry) -> QPushButton:
        card = button("", "segment", lambda: self._select(entry))
        card.setAccessibleName(entry.name)
        card.setEnabled(entry.problem is None)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(20, 16, 20, 16)
        inside.setSpacing(4)
        top = QHBoxLayout()
        top.addWidget(label(entry.name, "heading", wrap=True), 1)
        top.addWidget(label(size_of(entry), "small"))
        inside.addLayout(top)
        about = entry.problem or entry.character or entry.path
        inside.addWidget(label(about, "muted", wrap=True))
        card.setMinimumHeight(max(92, inside.totalHeightForWidth(CARD_WIDTH)))
        card.setProperty("path", entry.path)
        self._list.addWidget(card)
        return card

    def _select(self, entry: ModelEntry | None) -> None:
        self._selected = entry
        for card in self.cards:
            card.setChecked(entry is not None and card.property("path") == entry.path)
        self.go_on.setText(tr("Start") if entry else tr("Start without a model"))

    def _add(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, tr("Add a model"), str(Path.home()), tr("Models (*.gguf)")
        )
        if chosen:
            self.added.emit(Path(chosen))


def size_of(entry: ModelEntry) -> str:
    """`Q4_K_M · 28.5 GB`."""
    size = entry.size_bytes / 1e9
    shown = (
        tr("{size:,.1f} GB", size=size)
        if size >= 1
        else tr("{size:,.1f} MB", size=entry.size_bytes / 1000000.0)
    )
    return f"{entry.quantization} · {shown}" if entry.quantization else shown
