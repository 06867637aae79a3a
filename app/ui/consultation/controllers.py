"""Controllers between the services and the views; they outlive the views when the theme changes."""

from __future__ import annotations

from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QObject, Signal

from app.errors import ConsiliumError
from app.services.application import Services
from app.services.vault.backup_service import Outcome, Trouble
from app.services.vault.restore_service import Backup
from app.ui.background import Background
from app.ui.clinical.sources_desk import SourcesDesk
from app.ui.consultation.context_counter import ContextCounter
from app.ui.consultation.conversation_controller import ConversationController
from app.ui.models.conversion_controller import ConversionController
from app.ui.models.fidelity_controller import FidelityController
from app.ui.models.models_controller import ModelsController
from app.ui.sidebar.history_controller import HistoryController


class BackupWatch(QObject):
    """Tells of automatic backups, of the check after opening, and of the vault's files: `troubled`
    carries a Trouble, `made` the backup, `lost` what became of the files; all on the window's
    thread."""

    troubled = Signal(Trouble)
    made = Signal(Backup)
    lost = Signal(ConsiliumError)

    def __init__(self, services: Services) -> None:
        super().__init__()
        services.backups.start(self._told)
        services.watch.start(self._lost)

    def _lost(self, error: ConsiliumError) -> None:
        if shiboken6.isValid(self):
            self.lost.emit(error)

    def _told(self, outcome: Outcome) -> None:
        if not shiboken6.isValid(self):
            return
        if isinstance(outcome, Trouble):
            self.troubled.emit(outcome)
        else:
            self.made.emit(outcome.backup)


@dataclass(frozen=True)
class Controllers:
    conversation: ConversationController
    history: HistoryController
    models: ModelsController
    backups: BackupWatch
    counter: ContextCounter
    conversion: ConversionController
    fidelity: FidelityController
    sources: SourcesDesk


def controllers_of(services: Services, background: Background) -> Controllers:
    return Controllers(
        ConversationController(services, background),
        HistoryController(services, background),
        ModelsController(services, background),
        BackupWatch(services),
        ContextCounter(services, background),
        ConversionController(services, background),
        FidelityController(services, background),
        SourcesDesk(services, background),
    )
