"""Retention dialog: consultations past their term, to be kept or moved to the trash."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.core.consultations.messages import Consultation
from app.ui.theme import Look
from app.ui.translation import day_in_figures, tr
from app.ui.widgets.button import button
from app.ui.widgets.check_box import TickDelegate
from app.ui.widgets.label import as_tip, label

ID_ROLE = Qt.ItemDataRole.UserRole + 1


class RetentionDialog(QDialog):
    """`agreed` carries the ids that may go to the trash; `kept`: none may for now."""

    agreed = Signal(object)
    kept = Signal()

    def __init__(
        self, parent: QWidget, look: Look, due: Sequence[Consultation], days: int, asks_again: int
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Old consultations"))
        room = parent.window().size()
        scale = max(1.0, look.scale)
        self.resize(
            min(round(560 * scale), room.width() - 32), min(round(520 * scale), room.height() - 32)
        )
        self.list = QListWidget()
        self.list.setObjectName("oldOnes")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("Consultations to be moved to the trash"))
        for each in due:
            at = datetime.fromtimestamp(each.updated_at)
            # Isolated: a title from right to left leaves the date where it is.
            item = QListWidgetItem(f"{day_in_figures(at)}   \u2068{each.title}\u2069")
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            item.setData(ID_ROLE, each.id)
            item.setToolTip(as_tip(each.title))
            self.list.addItem(item)
        self.list.setItemDelegate(TickDelegate(self.list))
        self.list.itemChanged.connect(lambda _: self._count())
        self.delete = button("", "primary", self._delete)
        says = label(
            tr(
                "These have not changed for {days} days. What you tick goes to the "
                "trash, where it can still be restored. If you keep them all you are "
                "asked again in {asks_again} days; pinned ones are never listed here.",
                days=days,
                asks_again=asks_again,
            ),
            "muted",
            wrap=True,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 28, 32, 24)
        column.setSpacing(12)
        column.addWidget(label(tr("Old consultations"), "heading"))
        column.addWidget(says)
        column.addWidget(self.list, 1)
        closing = QHBoxLayout()
        closing.addStretch(1)
        closing.addWidget(button(tr("Keep all"), "", self._keep))
        closing.addWidget(self.delete)
        column.addLayout(closing)
        self._count()

    def ticked(self) -> list[str]:
        items = [self.list.item(row) for row in range(self.list.count())]
        return [
            str(item.data(ID_ROLE)) for item in items if item.checkState() is Qt.CheckState.Checked
        ]

    def _count(self) -> None:
        count = len(self.ticked())
        self.delete.setText(tr("Move {count:,} to the trash", count=count))
        self.delete.setEnabled(count > 0)

    def _delete(self) -> None:
        self.agreed.emit(self.ticked())
        self.accept()

    def _keep(self) -> None:
        self.kept.emit()
        self.reject()
