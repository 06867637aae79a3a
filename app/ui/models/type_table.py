"""Type table: what each quantization of a checkpoint would take on this machine; one is chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.core.models.conversion import TypeCost, spelled_time
from app.core.units import spelled_size
from app.sentences import say
from app.services.models.conversion.conversion_costs import ConversionCosts
from app.ui.translation import tr
from app.ui.widgets.label import label

# The usual ones, from the most exact on; the table shows these, and whatever is recommended.
_USUAL = ("F16", "Q8_0", "Q6_K", "Q5_K_M", "Q4_K_M", "Q3_K_M", "Q2_K")
_COLUMNS = (say("Type"), say("File"), say("Memory to run"), say("Disk needed"), say("Time here"))


class TypeTable(QWidget):
    """`chosen`: another row."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[TypeCost] = []
        self._costs: ConversionCosts | None = None
        self.table = QTableWidget(0, len(_COLUMNS))
        self.table.setObjectName("record")
        self.table.setAccessibleName(tr("Types that it can be converted to"))
        self.table.setHorizontalHeaderLabels([tr(each) for each in _COLUMNS])
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(len(_COLUMNS) - 1, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        self.why = label("", "small", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        column.addWidget(self.why)
        self.table.itemSelectionChanged.connect(self._row_chosen)

    @property
    def cost(self) -> TypeCost | None:
        """Of the chosen row."""
        row = self.table.currentRow()
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def show_costs(self, costs: ConversionCosts) -> None:
        """The recommended type is chosen; else the smallest of the usual ones."""
        self._costs = costs
        shown = {*_USUAL, costs.recommended}
        self._rows = [each for each in costs.types if each.name in shown]
        self.table.setRowCount(len(self._rows))
        for row, cost in enumerate(self._rows):
            for at, text in enumerate(_cells(cost)):
                item = QTableWidgetItem(text)
                font = item.font()
                font.setBold(cost.name == costs.recommended)
                item.setFont(font)
                item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, _remark(cost, costs))
                self.table.setItem(row, at, item)
        names = [each.name for each in self._rows]
        best = costs.recommended if costs.recommended in names else (names[-1] if names else "")
        if best:
            self.table.selectRow(names.index(best))
        self._fit_height()

    def _row_chosen(self) -> None:
        cost, costs = self.cost, self._costs
        if cost is not None and costs is not None:
            self.why.setText(_remark(cost, costs))
        self.chosen.emit()

    def _fit_height(self) -> None:
        """All rows at once: a table that scrolls within a page that does is hard to use."""
        self.table.resizeRowsToContents()
        rows = sum(self.table.rowHeight(row) for row in range(self.table.rowCount()))
        self.table.setFixedHeight(rows + self.table.horizontalHeader().sizeHint().height() + 4)


def _cells(cost: TypeCost) -> tuple[str, ...]:
    return (
        cost.name,
        spelled_size(cost.size),
        spelled_size(cost.memory),
        spelled_size(cost.disk),
        tr("about {time}", time=spelled_time(cost.seconds)),
    )


def _remark(cost: TypeCost, costs: ConversionCosts) -> str:
    """A sentence about one type on this machine."""
    against = []
    if cost.disk > costs.free:
        against.append(
            tr("the disk has {free} free, too little for it", free=spelled_size(costs.free))
        )
    if costs.memory is not None and cost.memory > costs.memory:
        against.append(
            tr("it is too big for the {memory} of memory here", memory=spelled_size(costs.memory))
        )
    if against:
        return f"{cost.name}: {', and '.join(against)}."
    if cost.name == costs.recommended:
        return tr("{type} is recommended: {reason}.", type=cost.name, reason=tr(costs.reason))
    if costs.recommended is None:
        return tr("No type is recommended: {reason}.", reason=tr(costs.reason))
    return tr(
        "{type} can be made here. Recommended is {recommended}: {reason}.",
        type=cost.name,
        recommended=costs.recommended,
        reason=tr(costs.reason),
    )
