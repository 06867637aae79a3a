"""List model of the sidebar: consultations under their days, or the results of a search."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import cached_property
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from app.core.consultations.messages import Consultation
from app.sentences import say
from app.ui.dates import day_and_month, day_month_year, month, month_and_year
from app.ui.translation import tr
from app.ui.widgets.label import as_tip

_Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
PINNED = say("Pinned")
NO_PREVIEWS: Mapping[str, str] = MappingProxyType({})
ANSWERING = say("Answering…")
_SPOKEN = 80  # characters of a preview


@dataclass(frozen=True)
class ListRow:
    """A line: a heading when `consultation` is None. `snippet` has \\x02 and \\x03 around hits;
    `title_marks` are the words of the title that a search found; `answering`: its reply is under
    way; `preview` is how its last message begins."""

    title: str
    when: str = ""
    consultation: Consultation | None = None
    message_id: str | None = None
    snippet: str = ""
    title_marks: tuple[str, ...] = ()
    answering: bool = False
    preview: str = ""

    @cached_property
    def aside(self) -> str:
        """What stands beside the title."""
        return tr(ANSWERING) if self.answering else self.when

    def spoken(self) -> str:
        """For a screen reader."""
        about = self.consultation
        if about is None:
            return self.title
        answering = tr("an answer is being written") if self.answering else ""
        begun = self.preview[:_SPOKEN]
        said = [self.title, answering, self.when, begun, about.case_reference, *about.tags]
        return ", ".join(part for part in said if part)


@dataclass(frozen=True)
class Listing:
    """Lines, and whether there are more; `nothing` is said where there are none. `archive`: they
    are those of the archive. `fresh`: something else is listed than before."""

    rows: tuple[ListRow, ...]
    more: bool = False
    nothing: str = ""
    archive: bool = False
    fresh: bool = False


class ConsultationList(QAbstractListModel):
    """`more_asked`: the end of what is here comes into view, and there is
    more; `append_rows` answers it."""

    more_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[ListRow] = []
        self._answering: str | None = None
        self._more = False
        self._asked = False

    def set_rows(self, rows: Sequence[ListRow], more: bool = False) -> None:
        """Rows in place of those here. What is the same at the head and at the end stays, and lines
        of the same consultations change where they are, so that nothing moves that needn't."""
        self._more, self._asked = more, False
        old, new = self._rows, self._marked(rows)
        head, most = 0, min(len(old), len(new))
        while head < most and old[head] == new[head]:
            head += 1
        tail = 0
        while tail < most - head and old[-1 - tail] == new[-1 - tail]:
            tail += 1
        standing, coming = old[head : len(old) - tail], new[head : len(new) - tail]
        if standing and _are_same_lines(standing, coming):
            old[head : head + len(coming)] = coming
            first, last = self.createIndex(head, 0), self.createIndex(head + len(coming) - 1, 0)
            self.dataChanged.emit(first, last)
            return
        if standing:
            self.beginRemoveRows(QModelIndex(), head, len(old) - tail - 1)
            del old[head : len(old) - tail]
            self.endRemoveRows()
        self._insert(head, coming)

    def append_rows(self, rows: Sequence[ListRow], more: bool) -> None:
        """Rows below those here."""
        self._more, self._asked = more, False
        self._insert(len(self._rows), self._marked(rows))

    def set_answering(self, consultation_id: str | None) -> None:
        """Mark the lines of the consultation whose reply is under way; others stay as they are."""
        if consultation_id == self._answering:
            return
        self._answering = consultation_id
        for number, row in enumerate(self._marked(self._rows)):
            if row is not self._rows[number]:
                self._rows[number] = row
                self.dataChanged.emit(self.index(number), self.index(number))

    def row(self, index: _Index) -> ListRow | None:
        return self._rows[index.row()] if index.isValid() else None

    def row_at(self, number: int) -> ListRow:
        return self._rows[number]

    def index_of(self, consultation_id: str | None) -> QModelIndex:
        for number, row in enumerate(self._rows):
            if row.consultation and row.consultation.id == consultation_id:
                return self.index(number)
        return QModelIndex()

    def canFetchMore(self, parent: _Index) -> bool:
        return not parent.isValid() and self._more and not self._asked

    def fetchMore(self, parent: _Index) -> None:
        if self.canFetchMore(parent):
            self._asked = True
            self.more_asked.emit()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index)
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken()
        if role == Qt.ItemDataRole.ToolTipRole and row.consultation:
            about = row.consultation
            below = " · ".join(part for part in (about.case_reference, *about.tags) if part)
            said = f"{row.title}\n{below}" if below else row.title
            return as_tip(said)
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        row = self.row(index)
        if row is None or row.consultation is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _marked(self, rows: Sequence[ListRow]) -> list[ListRow]:
        return [self._mark(row) for row in rows]

    def _mark(self, row: ListRow) -> ListRow:
        answering = row.consultation is not None and row.consultation.id == self._answering
        return row if row.answering is answering else replace(row, answering=answering)

    def _insert(self, place: int, rows: list[ListRow]) -> None:
        if rows:
            self.beginInsertRows(QModelIndex(), place, place + len(rows) - 1)
            self._rows[place:place] = rows
            self.endInsertRows()


def _are_same_lines(standing: Sequence[ListRow], coming: Sequence[ListRow]) -> bool:
    """Whether both are of the same consultations, in the same order."""
    return len(standing) == len(coming) and all(
        one.consultation is not None
        and other.consultation is not None
        and one.consultation.id == other.consultation.id
        and one.message_id == other.message_id
        for one, other in zip(standing, coming, strict=True)
    )


def grouped(
    consultations: Sequence[Consultation],
    today: date,
    heading: str = "",
    previews: Mapping[str, str] = NO_PREVIEWS,
) -> list[ListRow]:
    """Rows with their headings, in the order given (pinned ones first, then the newest);
    `heading` is the one that stands over what comes before them; `previews` by ids."""
    rows: list[ListRow] = []
    for consultation in consultations:
        group = group_of(consultation, today)
        if group != heading:
            rows.append(ListRow(group))
            heading = group
        rows.append(
            ListRow(
                consultation.title,
                when(consultation.updated_at, today),
                consultation,
                preview=previews.get(consultation.id, ""),
            )
        )
    return rows


def group_of(consultation: Consultation, today: date) -> str:
    """The heading under which it stands."""
    if consultation.pinned_at is not None:
        return tr(PINNED)
    day = datetime.fromtimestamp(consultation.updated_at).date()
    if day >= today:
        return tr("Today")
    if day == today - timedelta(days=1):
        return tr("Yesterday")
    if day >= today - timedelta(days=7):
        return tr("Last 7 days")
    return month(day) if day.year == today.year else month_and_year(day)


def when(moment: float, today: date) -> str:
    """The time of a recent day, else the date."""
    local = datetime.fromtimestamp(moment)
    if local.date() >= today - timedelta(days=1):
        return f"{local:%H:%M}"
    if local.year == today.year:
        return day_and_month(local)
    return day_month_year(local)
