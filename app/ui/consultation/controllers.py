"""What stands between the services and the views; it outlives the views when the look changes."""

from __future__ import annotations

from dataclasses import dataclass

from app.services.application import Services
from app.ui.background import Background
from app.ui.consultation.backups import BackupWatch
from app.ui.consultation.conversation import ConversationController
from app.ui.consultation.history import HistoryController
from app.ui.consultation.models import ModelsController


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
