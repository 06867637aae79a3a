"""What stands between the services and the views; it outlives the views when the look changes."""

from __future__ import annotations

from dataclasses import dataclass

from app.services.application import Services
from app.ui.background import Background
from app.ui.consultation.backups import BackupWatch
from app.ui.consultation.conversation import Conversation
from app.ui.consultation.history import History
from app.ui.consultation.models import Models


@dataclass(frozen=True)
class Controllers:
    conversation: Conversation
    history: History
    models: Models
    backups: BackupWatch


def controllers_of(services: Services, background: Background) -> Controllers:
    return Controllers(
        Conversation(services, background),
        History(services, background),
        Models(services, background),
        BackupWatch(services),
    )
