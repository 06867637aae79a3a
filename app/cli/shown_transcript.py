"""Transcript of a consultation in the vault, for `history show`, `export` and `chat`."""

from __future__ import annotations

import time

from app import __version__
from app.core.consultations.messages import Consultation
from app.export import json as as_json
from app.export import markdown
from app.export.transcript import Transcript, build_transcript
from app.services.application import Services
from app.services.consultations.disclaimer_acknowledgement import known_disclaimers

RENDERERS = {"md": markdown.render, "json": as_json.render}


def transcript_of(services: Services, consultation: Consultation) -> Transcript:
    """Raises ExportError when the disclaimer of a reply is missing."""
    return build_transcript(
        consultation,
        services.repository.messages(consultation.id),
        {disclaimer.label: disclaimer for disclaimer in known_disclaimers().values()},
        exported_at=time.time(),
        app_version=__version__,
    )
