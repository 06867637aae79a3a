"""What a model is called wherever the window names it: never a server as if it were here."""

from __future__ import annotations

from app.core.consultations.messages import Provenance
from app.core.models.model_character import named
from app.services.models.model_library import ModelEntry
from app.ui.translation import tr


def called(entry: ModelEntry) -> str:
    """By its entry in the library."""
    if entry.server:
        return tr("Clinic server: {name}", name=entry.name)
    return named(entry.name, entry.sha256, entry.demonstration)


def made_by(made: Provenance) -> str:
    """By what a reply was made."""
    if made.server:
        return tr("Clinic server: {name}", name=made.model)
    return named(made.model, made.model_sha256, made.demonstration)
