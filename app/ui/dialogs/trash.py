"""Deleted consultations, and the way back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.core.messages import Consultation
from app.ui.theme import Look
from app.ui.widgets import ElidedLabel, button, label, scrolled


class TrashDialog(QDialog):
    restore_asked = Signal(str)

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent)
        self.setWindowTitle("Deleted consultations")
        self.resize(520, 480)
        self._nothing = label("Nothing was deleted.", "muted")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 8, 0)
        column.addWidget(self._nothing)
        column.addLayout(self._rows)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(32, 28, 32, 24)
        outer.setSpacing(16)
        outer.addWidget(label("Deleted consultations", "heading"))
        outer.addWidget(scrolled(inner), 1)
        outer.addWidget(button("Close", "", self.accept), 0, Qt.AlignmentFlag.AlignRight)

    def show_deleted(self, consultations: Sequence[Consultation]) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._nothing.setVisible(not consultations)
        for consultation in consultations:
            self._rows.addWidget(self._row(consultation))

    def _row(self, consultation: Consultation) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        deleted = datetime.fromtimestamp(consultation.deleted_at or 0.0)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(ElidedLabel(consultation.title))
        texts.addWidget(label(f"Deleted {deleted.day} {deleted:%b %Y, %H:%M}", "small"))
        row = QHBoxLayout(card)
        row.setContentsMargins(16, 12, 12, 12)
        row.addLayout(texts, 1)
        restore = button("Restore", "", lambda: self.restore_asked.emit(consultation.id))
        restore.setAccessibleName(f"Restore {consultation.title}")
        row.addWidget(restore)
        return card
