"""`consilium models probe`: looks in which prompt format a model holds known answers for most
probable, and keeps what is clear.
"""

from __future__ import annotations

import argparse

from app.cli.models import entry_of, header_of
from app.cli.terminal import Progress, note, say, say_json
from app.paths import Home
from app.services.models.fidelity.fidelity_measurement import FidelityMeasurement
from app.services.models.model_library import ModelLibrary


def run(arguments: argparse.Namespace, home: Home) -> int:
    """Raises ModelError."""
    library, measurement = ModelLibrary(home), FidelityMeasurement(home, arguments.threads)
    header = header_of(library, arguments.model)
    entry = entry_of(library, header)
    progress = Progress()
    try:
        found = measurement.probe(
            header.path,
            lambda part: progress.show(f"Probing {header.name} … {part:.0%}"),
            arguments.conversations,
        )
    finally:
        progress.clear()
    if entry is not None:
        home.create()
        library.change_settings(entry, measured_format=found.preferred or "")
    if arguments.json:
        nats = {each.value: value for each, value in found.nats}
        preferred = found.preferred.value if found.preferred else None
        path = str(header.path.absolute())
        say_json({"path": path, "kept": entry is not None, "preferred": preferred, "nats": nats})
    else:
        for each, value in found.nats:
            say(f"{value:7.3f} nats a token  {each.label}")
        say(found.sentence)
    if entry is None:
        note("It is not kept: add the model to the library first (`consilium models add FILE`).")
    return 0
