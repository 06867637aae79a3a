"""Audit dialog: who did what with the vault, and whether that record is complete."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.core.audit_chain import AuditEvent, AuditRow
from app.core.audit_words import detail_words, event_words
from app.errors import ConsiliumError
from app.export.audit_lines import sound_sentence
from app.export.continuity_words import disturbance_sentence
from app.export.transcript import local_time
from app.sentences import say
from app.services.application import Services
from app.services.vault.audit_trail import ChainVerdict
from app.ui.background import SLOW, Background
from app.ui.theme import Look
from app.ui.translation import tr
from app.ui.widgets.busy_button import BusyButton
from app.ui.widgets.button import button
from app.ui.widgets.label import as_tip, label

TITLE = say("Record of accesses")
_Index = QModelIndex | QPersistentModelIndex
_COLUMNS = (say("When"), say("Who"), say("What"), say("Consultation"), say("Details"))
_PADDING = 28
_SUBJECT = 8  # characters of an id, enough for `consilium history show`


class AuditDialog(QDialog):
    def __init__(
        self, parent: QWidget, look: Look, services: Services, background: Background
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr(TITLE))
        self._services, self._background = services, background
        self._written = ""  # what was exported, while the dialog is open
        self.rows = AuditTable()
        self.table = _table(self.rows, look)
        self.said = label(tr("Reading…"), "muted", wrap=True)
        self.verify = button(tr("Check that it is complete"), "", self._verify)
        self._busy = BusyButton(self.verify)
        self.export = button(tr("Export…"), "", self._export)
        heading = label(TITLE, "heading")
        about = label(
            tr(
                "Each row is chained to the one before, so any change, removal or insertion "
                "shows. It records who did what and when, and never a word of a consultation."
            ),
            "small",
            wrap=True,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(10)
        column.addWidget(heading)
        column.addWidget(about)
        column.addWidget(self.table, 1)
        column.addWidget(self.said)
        closing = QHBoxLayout()
        for each in (self.verify, self.export):
            closing.addWidget(each)
        closing.addStretch(1)
        closing.addWidget(button(tr("Close"), "", self.accept))
        column.addLayout(closing)
        room = parent.window().size()
        scale = max(1.0, look.scale)
        self.resize(
            min(round(860 * scale), room.width() - 32), min(round(560 * scale), room.height() - 32)
        )
        self._read()

    def _read(self) -> None:
        self._background.run(self._services.audit.rows, self._show, self._failed, lane=SLOW)

    def _show(self, rows: list[AuditRow]) -> None:
        self.rows.set_rows(rows)
        self.said.setText(self._written or tr("{count:,} rows, the newest first.", count=len(rows)))

    def _verify(self) -> None:
        self._busy.hold()
        self.said.setText(tr("Checking…"))
        self._background.run(self._services.audit.verify, self._tell, self._failed, lane=SLOW)

    def _tell(self, verdict: ChainVerdict) -> None:
        self._busy.release()
        told = [*verdict.problems, *(disturbance_sentence(row) for row in verdict.disturbances)]
        self.said.setText("\n".join(map(tr, told)) if told else tr(sound_sentence(verdict.rows)))

    def _export(self) -> None:
        suggested = str(Path.home() / "consilium-audit.jsonl")
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("Export the record"), suggested, tr("JSON lines (*.jsonl)")
        )
        if chosen:
            self.export_to(Path(chosen))

    def export_to(self, path: Path) -> None:
        transcripts = self._services.transcripts

        def work() -> str:
            _, rows = transcripts.export_audit(path)
            return tr(
                "{rows:,} rows written to {path}. The file is not encrypted.", rows=rows, path=path
            )

        self._background.run(work, self._exported, self._failed, lane=SLOW)

    def _exported(self, written: str) -> None:
        self._written = written
        self._read()

    def _failed(self, error: ConsiliumError) -> None:
        self._busy.release()
        self.said.setText(tr(str(error)))


class AuditTable(QAbstractTableModel):
    """Rows, the newest first; what a cell says is made when it is seen."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[AuditRow] = []

    def set_rows(self, rows: list[AuditRow]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(_COLUMNS)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        spoken = role == Qt.ItemDataRole.AccessibleTextRole
        if not spoken and role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        said = self._said(self._rows[-1 - index.row()], index.column())
        if spoken:  # an empty cell would be a control without a name
            return said or f"{tr(_COLUMNS[index.column()])}: –"
        return as_tip(said) if role == Qt.ItemDataRole.ToolTipRole else said

    def _said(self, row: AuditRow, column: int) -> str:
        match column:
            case 0:
                return local_time(row.at / 1e6)[:19].replace("T", " ")
            case 1:
                return row.who
            case 2:
                return tr(event_words(row.event))
            case 3:
                return row.subject[:_SUBJECT]
        return detail_words(row)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(_COLUMNS[section])
        return None


def _table(rows: AuditTable, look: Look) -> QTableView:
    view = QTableView()
    view.setObjectName("record")
    view.setModel(rows)
    view.setAccessibleName(tr(TITLE))
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(look.px(30))
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    header = view.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    view.ensurePolished()
    metrics = view.fontMetrics()
    longest = max((tr(event_words(event)) for event in AuditEvent), key=metrics.horizontalAdvance)
    for column, text in enumerate(("2026-12-22 22:22:22", "clinician", longest, tr(_COLUMNS[3]))):
        header.resizeSection(column, metrics.horizontalAdvance(text) + _PADDING)
    header.setStretchLastSection(True)
    return view
