"""Get-a-model panel: from a checkpoint's folder or a name on the hub to a conversion that begins.

No connection is made before its name was agreed to; what each type would take stands in a table
before anything is downloaded.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.core.models.conversion import MEDICO_MISTRAL, TypeCost, is_hub_name
from app.core.units import spelled_size
from app.errors import ConsiliumError
from app.sentences import say
from app.services.models.conversion.conversion_costs import ConversionCosts
from app.ui.models.conversion_controller import ConversionController
from app.ui.models.type_table import TypeTable
from app.ui.translation import tr
from app.ui.widgets.button import button
from app.ui.widgets.check_box import CheckBox
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.label import label, show_text

_ABOUT = say(
    "{model} is the medical model that Consilium is made for, "
    "published as a checkpoint of 93 GB. Consilium converts it to one file "
    "that fits your computer. Any other checkpoint of a Mixtral, Mistral or "
    "Llama model can be taken too: by its folder, or its name on the Hugging "
    "Face hub.",
    model=MEDICO_MISTRAL,
)

_CONSENT = say(
    "First only its headers are read, a few megabytes, for the table of what each type takes. The "
    "weights come when you press Download. Nothing of yours is sent, and no other connection is "
    "made."
)


class GetModelPanel(QFrame):
    def __init__(self, controller: ConversionController) -> None:
        super().__init__()
        self.setObjectName("card")
        self.controller = controller
        self._costs: ConversionCosts | None = None
        self.target_folder = controller.folder
        self.source = QLineEdit(MEDICO_MISTRAL)
        self.source.setAccessibleName(tr("Checkpoint: a folder, or a name on the hub"))
        self.source.setPlaceholderText(tr("A folder, or OWNER/NAME on the hub"))
        self.choose = button(tr("Choose a folder…"), "", self._choose_source)
        self.consent = CheckBox("")
        self.asked = label(_CONSENT, "small", wrap=True)
        self.look = button(tr("Show what it takes"), "", self._look_at)
        self.told = label("", "muted", wrap=True)
        self.problem = label("", "error", wrap=True)
        self.offer = QWidget()
        self.table = TypeTable()
        self.where = ElidedLabel("", "small")
        self.elsewhere = button(tr("Another folder…"), "quiet", self._choose_target, elides=True)
        self.stream = CheckBox(tr("Keep at most two parts of the download on the disk"))
        self.begin = button(tr("Convert"), "primary", self._begin, elides=True)
        self._lay_out()
        self.source.textChanged.connect(self._source_changed)
        self.source.returnPressed.connect(self._look_at)
        self.consent.toggled.connect(self._show_state)
        self.table.chosen.connect(self._show_cost)
        controller.changed.connect(self._show_state)
        self._source_changed()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(label(tr("Get a medical model"), "heading"))
        column.addWidget(label(_ABOUT, "muted", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.source, 1)
        row.addWidget(self.choose)
        column.addLayout(row)
        column.addWidget(self.consent)
        column.addWidget(self.asked)
        asking = QHBoxLayout()
        asking.addWidget(self.look)
        asking.addStretch(1)
        column.addLayout(asking)
        column.addWidget(self.told)
        column.addWidget(self.problem)
        inner = QVBoxLayout(self.offer)
        inner.setContentsMargins(0, 8, 0, 0)
        inner.setSpacing(8)
        inner.addWidget(self.table)
        place = QHBoxLayout()
        place.addWidget(self.where, 1)
        place.addWidget(self.elsewhere)
        inner.addLayout(place)
        inner.addWidget(self.stream)
        beginning = QHBoxLayout()
        beginning.addWidget(self.begin)
        beginning.addStretch(1)
        inner.addLayout(beginning)
        column.addWidget(self.offer)

    @property
    def named(self) -> str:
        """What stands in the field."""
        return self.source.text().strip()

    @property
    def is_on_hub(self) -> bool:
        """Whether it is written as a name of the hub. (A folder of that name is taken first, by
        the service, and no connection is made.)"""
        return is_hub_name(self.named)

    def stop(self) -> None:
        """Nobody looks at it any more."""
        self.controller.stop_looking()

    def _source_changed(self) -> None:
        self.controller.stop_looking()
        self._costs = None
        self.consent.setChecked(False)  # to another name it was not given
        self.consent.setText(tr("Connect to the Hugging Face hub for {named}", named=self.named))
        self._say("")
        self._show_state()

    def _show_state(self, _: object = None) -> None:
        self.consent.setVisible(self.is_on_hub)
        self.asked.setVisible(self.is_on_hub)
        self.look.setEnabled(bool(self.named) and (self.consent.isChecked() or not self.is_on_hub))
        self.offer.setVisible(self._costs is not None)
        job = self.controller.job
        self.begin.setEnabled(job is None or not (job.is_under_way or job.can_go_on))

    def _say(self, told: str, problem: str = "") -> None:
        for part, text in ((self.told, told), (self.problem, problem)):
            show_text(part, text)

    def _choose_source(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, tr("The folder of the checkpoint"), str(Path.home())
        )
        if chosen:
            self.source.setText(chosen)
            self._look_at()

    def _choose_target(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, tr("Keep the model in"), str(self.target_folder)
        )
        if chosen:
            self.target_folder = Path(chosen)
            self._look_at()  # another disk: other numbers

    def _look_at(self) -> None:
        if not self.look.isEnabled():
            return
        self._costs = None
        self._show_state()
        self._say(
            tr("Looking at the headers on the hub, and how fast this computer converts…")
            if self.is_on_hub
            else tr("Looking at the checkpoint, and how fast this computer converts…")
        )
        self.controller.look_at(
            self.named, self.target_folder, self._given(), self.show_costs, self._refused
        )

    def _given(self) -> str:
        return self.named if self.consent.isVisibleTo(self) and self.consent.isChecked() else ""

    def _refused(self, error: ConsiliumError) -> None:
        self._say("", tr(str(error)))

    def show_costs(self, costs: ConversionCosts) -> None:
        """The table of what each type takes, and how to begin."""
        self._costs = costs
        self._say("\n".join(map(tr, costs.warnings)))
        self.table.show_costs(costs)
        self._show_state()
        self.stream.setVisible(costs.from_hub)
        self._show_cost()

    def _show_cost(self) -> None:
        costs, cost = self._costs, self.table.cost
        if costs is None or cost is None:
            return
        self.where.setText(
            tr(
                "Kept in {folder}, where {free} are free",
                folder=costs.folder,
                free=spelled_size(costs.free),
            )
        )
        self.stream.setChecked(costs.needs_streaming(cost))
        self.begin.setText(_does(costs, cost))

    def _begin(self) -> None:
        costs, cost = self._costs, self.table.cost
        if costs is None or cost is None:
            return
        self.begin.setEnabled(False)
        self.controller.start(
            costs, cost.name, self._given(), self.stream.isChecked(), self._not_begun
        )

    def _not_begun(self, error: ConsiliumError) -> None:
        self._say("", tr(str(error)))
        self._show_state()
        self.source.setFocus(Qt.FocusReason.OtherFocusReason)


def _does(costs: ConversionCosts, cost: TypeCost) -> str:
    if costs.from_hub:
        return tr(
            "Download {size} and convert to {type}",
            size=spelled_size(costs.download),
            type=cost.name,
        )
    return tr("Convert to {type}", type=cost.name)
