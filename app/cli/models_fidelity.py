"""`consilium models fidelity`: measures how far a model is from the one that it was made of."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.cli.models import entry_of, header_of
from app.cli.terminal import Progress, note, say, say_json
from app.core.consultations.messages import to_builtins
from app.core.prompts.format_choice import decide
from app.paths import Home
from app.services.models.fidelity.fidelity_measurement import FidelityMeasurement
from app.services.models.format_selection import format_of
from app.services.models.gguf.format_evidence import evidence_of
from app.services.models.model_library import ModelLibrary
from app.settings import load_settings


def run(arguments: argparse.Namespace, home: Home) -> int:
    """Raises ModelError."""
    library, measurement = ModelLibrary(home), FidelityMeasurement(home, arguments.threads)
    header = header_of(library, arguments.model)
    entry = entry_of(library, header)
    settings = load_settings(home.settings)
    if entry is None:
        choice = decide(evidence_of(header), "")
    else:
        choice = format_of(entry, settings, library.settings_of(entry.sha256))
    progress = Progress()

    def show(part: float) -> None:
        progress.show(f"Measuring {header.name} … {part:.0%}")

    target: Path | None = arguments.make_reference
    try:
        if target is not None:
            size = measurement.make_reference(header.path, target, show, choice.prompt_format)
        else:
            report = measurement.measure(
                header.path, arguments.reference, show, choice.prompt_format
            )
    finally:
        progress.clear()
    if target is not None:
        if arguments.json:
            say_json({"path": str(target), "size_bytes": size})
        else:
            say(f"{target}: {size / 1e6:.1f} MB.")
        return 0
    if entry is not None:
        home.create()
        measurement.keep(entry.sha256, report, header.path)
    if arguments.json:
        say_json(
            {
                "path": str(header.path.absolute()),
                "kept": entry is not None,
                "fidelity": to_builtins(report),
            }
        )
    else:
        say(report.sentence)
    if entry is None:
        note("It is not kept: add the model to the library first (`consilium models add FILE`).")
    return 0
