"""Models page: the models as cards, the conversion that is under way, and how to get another."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.core.models.conversion import ConversionJob, JobState
from app.core.prompts.prompt_formats import PromptFormat
from app.errors import ConsiliumError
from app.services.models.model_overview import ModelFit, ModelOverview
from app.ui.models.conversion_panel import ConversionPanel
from app.ui.models.get_model_panel import GetModelPanel
from app.ui.models.model_card import ModelCard
from app.ui.models.models_desk import ModelsDesk
from app.ui.models.remove_dialog import ask_to_remove
from app.ui.models.server_dialog import ServerDialog
from app.ui.theme import Look
from app.ui.translation import tr
from app.ui.widgets.button import button
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.label import label, show_text


class ModelsPage(QWidget):
    """`scroll_asked` carries a widget that is to be seen; `evaluations_asked`: by its button."""

    scroll_asked = Signal(QWidget)
    evaluations_asked = Signal()

    def __init__(self, look: Look, desk: ModelsDesk) -> None:
        super().__init__()
        self.setAccessibleName(tr("Models"))
        self._look = look
        self._desk = desk
        self.fidelity = desk.fidelity
        self.cards: dict[str, ModelCard] = {}
        self._coming: list[tuple[int, ModelOverview]] = []
        self.add = button(tr("Add a GGUF file…"), "", self._choose_file)
        self.get = button(tr("Get a medical model…"), "", self.show_get)
        self.get.setCheckable(True)
        self.add_server = button(tr("Add a clinic's server…"), "", self._ask_server)
        self.evaluate = button(tr("Evaluations…"), "", self.evaluations_asked.emit)
        self.adding = label("", "small", wrap=True)
        self.problem = label("", "error", wrap=True)
        self.conversion = ConversionPanel(look, desk.conversion)
        self.getting = GetModelPanel(desk.conversion)
        self.getting.hide()
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self._lay_out()
        self._say("")
        desk.changed.connect(self._show_models)
        desk.fit_found.connect(self._show_fit)
        desk.failed.connect(self._fail)
        desk.refused.connect(self._refuse)
        desk.models.adding.connect(self._show_adding)
        desk.models.added.connect(self._added)
        desk.models.failed.connect(self._fail)
        desk.models.changed.connect(self._refresh)
        self.fidelity.measured.connect(self._refresh)
        desk.conversion.changed.connect(self._conversion_changed)
        self.conversion.use_asked.connect(desk.use_content)
        desk.refresh()

    def show_get(self) -> None:
        """Open, or close, the way to another model."""
        wanted = self.getting.isHidden()
        self.getting.setVisible(wanted)
        self.get.setChecked(wanted)
        if wanted:
            self.getting.source.setFocus(Qt.FocusReason.OtherFocusReason)
            self.scroll_asked.emit(self.getting)
        else:
            self.getting.stop()

    def _refresh(self) -> None:
        self._desk.refresh()

    def _lay_out(self) -> None:
        buttons = FlowLayout(spacing=8, at_end=True)
        buttons.addWidget(self.add)
        buttons.addWidget(self.get)
        buttons.addWidget(self.add_server)
        buttons.addWidget(self.evaluate)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label(tr("Models"), "title"), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(buttons, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(12)
        column.addLayout(head)
        for part in (self.adding, self.problem, self.conversion, self.getting):
            column.addWidget(part)
        column.addLayout(self._list)
        column.addStretch(1)

    def _show_models(self, models: tuple[ModelOverview, ...]) -> None:
        paths = [each.entry.path for each in models]
        for path in [path for path in self.cards if path not in paths]:
            card = self.cards.pop(path)
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._coming = []
        for at, each in enumerate(models):
            known = self.cards.get(each.entry.path)
            if known is not None:
                known.show_model(each)
            else:
                self._coming.append((at, each))
        self._add_next()

    def _add_next(self) -> None:
        """One card in each turn of Qt's loop: many at once would hold the window up."""
        if not self._coming:
            return
        at, shown = self._coming.pop(0)
        card = self.cards[shown.entry.path] = ModelCard(shown, self.fidelity)
        self._connect(card)
        self._list.insertWidget(at, card)
        if fit := self._desk.fit_of(shown.entry.path):
            card.show_fit(fit)
        QTimer.singleShot(0, self, self._add_next)

    def _connect(self, card: ModelCard) -> None:
        desk = self._desk

        def choose_format(prompt_format: PromptFormat | None) -> None:
            desk.choose_format(card.shown.entry, prompt_format)

        card.use_asked.connect(lambda: desk.use(card.shown.entry))
        card.changed.connect(lambda changes: desk.change(card.shown.entry, changes))
        card.format_chosen.connect(choose_format)
        card.measure_asked.connect(
            lambda reference: self.fidelity.measure(
                card.shown.entry, reference, card.shown.format.prompt_format
            )
        )
        card.remove_asked.connect(lambda: ask_to_remove(self, self._look, card.shown, desk.remove))

    def _show_fit(self, path: str, fit: ModelFit) -> None:
        if path in self.cards:
            self.cards[path].show_fit(fit)

    def _choose_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, tr("Add a model"), str(Path.home()), tr("Models (*.gguf)")
        )
        if chosen:
            self._say("")
            self._desk.models.add(Path(chosen))

    def _ask_server(self) -> None:
        dialog = ServerDialog(self, self._look, self._desk)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show_adding(self, fraction: float) -> None:
        self.add.setEnabled(False)
        self.adding.setText(tr("Checking the file… {fraction:.0%}", fraction=fraction))
        self.adding.show()

    def _added(self) -> None:
        self._say("")

    def _fail(self, error: ConsiliumError) -> None:
        self._say(tr(str(error)))

    def _refuse(self, path: str, error: ConsiliumError) -> None:
        if path in self.cards:
            self.cards[path].fail(tr(str(error)))
        else:
            self._say(tr(str(error)))

    def _say(self, problem: str) -> None:
        show_text(self.problem, problem)
        self.adding.hide()
        self.add.setEnabled(True)

    def _conversion_changed(self, job: ConversionJob | None) -> None:
        if job is not None and job.is_under_way and not self.getting.isHidden():
            self.show_get()  # it has begun: now its progress matters
            self.conversion.take_focus()
            self.scroll_asked.emit(self.conversion)
        if job is not None and job.state is JobState.DONE:
            self._desk.refresh()
