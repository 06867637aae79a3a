"""Continuity strip: tells whoever opens the vault that it is not as it was left."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from app.core.audit_chain import AuditRow
from app.errors import ConsiliumError
from app.export.continuity_words import is_missing_something, notice_of
from app.services.application import Services
from app.ui.background import SLOW, Background
from app.ui.settings.audit_dialog import AuditDialog
from app.ui.theme import Look
from app.ui.translation import tr
from app.ui.widgets.button import button
from app.ui.widgets.flow_layout import FlowLayout
from app.ui.widgets.label import label


class ContinuityStrip(QFrame):
    """Stays until it is acknowledged, whatever else is opened or said. `restore_asked`: rather a
    backup."""

    restore_asked = Signal()

    def __init__(self, look: Look, services: Services, background: Background) -> None:
        super().__init__()
        self.setObjectName("banner")
        self._look, self._services, self._background = look, services, background
        self.text = label("", "warning", wrap=True)
        self.record = button(tr("Show the record"), "small", self._show_record)
        self.restore = button(tr("Restore a backup…"), "small", self.restore_asked.emit)
        self.read = button(tr("I have read this"), "small", self._acknowledge)
        buttons = FlowLayout(spacing=8, at_end=True)
        for each in (self.record, self.restore, self.read):
            buttons.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 12, 10)
        column.setSpacing(8)
        column.addWidget(self.text)
        column.addLayout(buttons)
        self.hide()

    def look(self) -> None:
        """Say what nobody has acknowledged, if there is anything."""
        self._background.run(self._services.audit.unseen, self._say, lane=SLOW)

    def _say(self, rows: list[AuditRow]) -> None:
        if not rows:
            return
        self.text.setText(notice_of(rows))
        self.restore.setVisible(is_missing_something(rows))
        self.show()

    def _show_record(self) -> None:
        dialog = AuditDialog(self.window(), self._look, self._services, self._background)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _acknowledge(self) -> None:
        self.read.setEnabled(False)
        self._background.run(
            self._services.audit.acknowledge, lambda _: self.hide(), self._failed, lane=SLOW
        )

    def _failed(self, error: ConsiliumError) -> None:
        self.read.setEnabled(True)
        self.text.setText(f"{self.text.text()}\n{error}")
