"""Backup warnings: what went wrong with automatic backups or the check after opening, for
a banner.
"""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject, Signal

from app.services.application import Services
from app.services.vault.backup_service import Outcome, Trouble
from app.services.vault.restore_service import Backup


class BackupWatch(QObject):
    """`troubled` carries a Trouble, `made` the backup; both on the window's thread."""

    troubled = Signal(Trouble)
    made = Signal(Backup)

    def __init__(self, services: Services) -> None:
        super().__init__()
        services.backups.start(self._told)

    def _told(self, outcome: Outcome) -> None:
        if not shiboken6.isValid(self):
            return
        if isinstance(outcome, Trouble):
            self.troubled.emit(outcome)
        else:
            self.made.emit(outcome.backup)
