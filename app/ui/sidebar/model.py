"""What the sidebar lists: consultations under Today, Yesterday, Earlier, or what a search found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from app.core.messages import Consultation

_Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True)
class Row:
    """A line: a heading when `consultation` is None. `snippet` has \\x02 and \\x03 around hits."""

    title: str
    when: str = ""
    consultation: Consultation | None = None
    message_id: str | None = None
    snippet: str = ""


class ConsultationList(QAbstractListModel):
    """Rows, replaced as a whole."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Row] = []

    def set_rows(self, rows: Sequence[Row]) -> None:
        if list(rows) == self._rows:
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def row(self, index: _Index) -> Row | None:
        return self._rows[index.row()] if index.isValid() else None

    def index_of(self, consultation_id: str | None) -> QModelIndex:
        for number, row in enumerate(self._rows):
            if row.consultation and row.consultation.id == consultation_id:
                return self.index(number)
        return QModelIndex()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index)
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.title
        if role == Qt.ItemDataRole.ToolTipRole and row.consultation:
            return row.title
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        row = self.row(index)
        if row is None or row.consultation is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def grouped(consultations: Sequence[Consultation], today: date) -> list[Row]:
    """Rows with their headings, in the order given (newest first)."""
    rows: list[Row] = []
    heading = ""
    for consultation in consultations:
        day = datetime.fromtimestamp(consultation.updated_at).date()
        group = (
            "Today"
            if day >= today
            else "Yesterday"
            if day == today - timedelta(days=1)
            else "Earlier"
        )
        if group != heading:
            rows.append(Row(group))
            heading = group
        rows.append(Row(consultation.title, when(consultation.updated_at, today), consultation))
    return rows


def when(moment: float, today: date) -> str:
    """The time of a recent day, else the date."""
    local = datetime.fromtimestamp(moment)
    if local.date() >= today - timedelta(days=1):
        return f"{local:%H:%M}"
    if local.year == today.year:
        return f"{local.day} {local:%b}"
    return f"{local.day} {local:%b %Y}"
