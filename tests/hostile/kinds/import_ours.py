"""A transcript of ours in JSON, as it is imported."""

from __future__ import annotations

from pathlib import Path

from app import __version__
from app.export import json as as_json
from app.export.transcript import build_transcript
from app.services.consultations.disclaimer_acknowledgement import known_disclaimers
from tests.hostile.frame import Prepared
from tests.hostile.imports import importing
from tests.hostile.mutators import mutated_json


def prepare(folder: Path) -> Prepared:
    services, read, close = importing(folder)
    labels = {each.label: each for each in known_disclaimers().values()}
    events = services.consultations.ask("What is normal?", from_draft=False)
    for _ in events:
        pass
    (consultation,) = services.repository.consultations()
    messages = services.repository.messages(consultation.id)
    whole = as_json.render(
        build_transcript(
            consultation, messages, labels, exported_at=1.75e9, app_version=__version__
        )
    ).encode()
    services.history.delete(consultation.id)
    path = folder / "transcript.json"
    return Prepared(path, read, [whole], mutate=mutated_json, close=close)
