"""Controllers between the services and the views; they outlive the views when the theme changes."""

from __future__ import annotations

from dataclasses import dataclass

from app.services.application import Services
from app.ui.background import Background
from app.ui.consultation.backup_warnings import BackupWatch
from app.ui.consultation.conversation_controller import ConversationController
from app.ui.models.models_controller import ModelsController
from app.ui.sidebar.history_controller import HistoryController


@dataclass(frozen=True)
class Controllers:
    conversation: ConversationController
    history: HistoryController
    models: ModelsController
    backups: BackupWatch


def controllers_of(services: Services, background: Background) -> Controllers:
    return Controllers(
        ConversationController(services, background),
        HistoryController(services, background),
        ModelsController(services, background),
        BackupWatch(services),
    )
