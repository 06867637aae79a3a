"""`consilium models`: lists the models that can be chosen, and shows what a model file contains."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from app.cli.terminal import Progress, gigabytes, note, say, say_json
from app.core.consultations.messages import to_builtins
from app.core.disclaimer import DEMONSTRATION
from app.core.models.fidelity_report import TOLD_BESIDE, FidelityReport
from app.core.prompts.format_choice import FormatChoice, FormatSource, decide
from app.errors import ModelAmbiguous, ModelError, ModelNotFound
from app.paths import Home
from app.services.models.fidelity.fidelity_measurement import FidelityMeasurement
from app.services.models.file_examination import require_numbers
from app.services.models.format_selection import format_of
from app.services.models.gguf.format_evidence import evidence_of
from app.services.models.gguf.gguf_header import GgufHeader, read_header
from app.services.models.gguf.gguf_tokenizer import reading_warnings
from app.services.models.gguf.runnable import require_runnable
from app.services.models.model_library import ModelEntry, ModelLibrary
from app.settings import Settings, load_settings

SOURCES = {
    FormatSource.CHOSEN: "chosen",
    FormatSource.FILE: "named by the file",
    FormatSource.TEMPLATE: "its own chat template",
    FormatSource.MEASURED: "measured",
    FormatSource.GUESS: "a guess",
}


def run(arguments: argparse.Namespace, home: Home) -> int:
    """One of list, inspect, add, remove."""
    library = ModelLibrary(home)
    match arguments.action:
        case "list":
            return _list(library, load_settings(home.settings), as_json=arguments.json)
        case "inspect":
            settings = load_settings(home.settings)
            measured = FidelityMeasurement(home)
            return _inspect(library, settings, measured, arguments.file, as_json=arguments.json)
        case "add":
            home.create()
            settings = load_settings(home.settings)
            return _add(library, settings, arguments.file, as_json=arguments.json)
        case _:
            entry = library.find_file(arguments.model)
            if arguments.delete_file:
                library.delete_file(entry)
                say(f"{entry.name} is no longer in the library, and {entry.path} is deleted.")
            else:
                library.remove(entry)
                say(f"{entry.name} is no longer in the library. Its file stays at {entry.path}.")
            return 0


def _list(library: ModelLibrary, settings: Settings, *, as_json: bool) -> int:
    entries = library.list()
    for entry in entries:
        if as_json:
            say_json(_entry(entry, library, settings))
            continue
        _say_entry(entry, library, settings)
    if not entries:
        note(
            "There is no model yet. Make the demonstration model with `make demo`, or add a GGUF "
            "file with `consilium models add FILE`."
        )
    return 0


def _say_entry(entry: ModelEntry, library: ModelLibrary, settings: Settings) -> None:
    choice = format_of(entry, settings, library.settings_of(entry.sha256))
    facts = [entry.quantization, gigabytes(entry.size_bytes), entry.sha256[:12]]
    if entry.context_train:
        facts.append(f"context {entry.context_train:,}")
    if entry.builtin:
        facts.append("came with the installation")
    say(f"{entry.name}  ({' · '.join(fact for fact in facts if fact)})")
    say(f"    {entry.path}")
    if entry.character:
        say(f"    {entry.character}")
    say(f"    Asked in the format {choice.prompt_format} ({SOURCES[choice.source]})")
    if speed := library.speed_of(entry.sha256):
        say(f"    {speed.sentence}")
    if entry.is_failing:
        say(f"    The engine ended with it {entry.ended_engine} times: not loaded unasked.")
    for warning in entry.warnings:
        say(f"    Warning: {warning}")
    if entry.problem:
        say(f"    Cannot be used: {entry.problem}")


def _format_facts(choice: FormatChoice) -> dict[str, str]:
    return {
        "prompt_format": choice.prompt_format.value,
        "prompt_format_source": choice.source.value,
    }


def _inspect(
    library: ModelLibrary,
    settings: Settings,
    measured: FidelityMeasurement,
    named: str,
    *,
    as_json: bool,
) -> int:
    header = header_of(library, named)
    known = entry_of(library, header)
    chosen = found = ""
    measured_here = False
    fidelity: FidelityReport | None = None
    if known:
        fidelity = measured.known(known.sha256, header.path)
        measured_here = measured.known(known.sha256) is not None
        own = library.settings_of(known.sha256)
        chosen = own.prompt_format or settings.prompt_formats.get(known.sha256, "")
        found = own.measured_format
    # A file's own word, or for one of the library what is known by its hash.
    known_as = (known.character or None) if known else None
    character = DEMONSTRATION if header.demonstration else known_as
    facts = {
        **_facts(header),
        "character": character,
        **_format_facts(decide(evidence_of(header), chosen, found)),
    }
    warnings = reading_warnings(header)
    problem: ModelError | None = None
    try:
        require_runnable(header)
        require_numbers(header)
    except ModelError as error:
        problem = error
    if as_json:
        said = to_builtins(fidelity) if fidelity else None
        ending = {"problem": str(problem) if problem else None, "warnings": warnings}
        say_json({**facts, "fidelity": said, "fidelity_measured_here": measured_here, **ending})
    else:
        facts.pop("character")
        for name, value in facts.items():
            say(f"{name.replace('_', ' ')}: {_shown(value)}")
        if character:
            say(character)
        if fidelity:
            say(fidelity.sentence if measured_here else f"{fidelity.sentence} {TOLD_BESIDE}")
        for warning in warnings:
            say(f"Warning: {warning}")
    if problem:
        raise problem
    return 0


def _add(library: ModelLibrary, settings: Settings, path: Path, *, as_json: bool) -> int:
    progress = Progress()
    try:
        entry = library.add(path, lambda part: progress.show(f"Reading {path.name} … {part:.0%}"))
    finally:
        progress.clear()
    if as_json:
        say_json(_entry(entry, library, settings))
    else:
        say(f"Added {entry.name} ({entry.quantization}, {gigabytes(entry.size_bytes)}).")
        say(f"SHA-256 {entry.sha256}")
        for warning in entry.warnings:
            say(f"Warning: {warning}")
    return 0


def _entry(entry: ModelEntry, library: ModelLibrary, settings: Settings) -> dict[str, Any]:
    shown = {k: v for k, v in to_builtins(entry).items() if k != "format_evidence"}
    own, speed = library.settings_of(entry.sha256), library.speed_of(entry.sha256)
    return {
        **shown,
        "character": entry.character or None,
        **_format_facts(format_of(entry, settings, own)),
        "preset": own.preset.value if own.preset else None,
        "speed": to_builtins(speed) if speed else None,
    }


def header_of(library: ModelLibrary, named: str) -> GgufHeader:
    """Of a file, or of a model of the library. Raises ModelError."""
    try:
        return read_header(Path(named))
    except ModelNotFound:
        try:
            known = library.find(named)
        except ModelAmbiguous:
            raise
        except ModelError:
            known = None
        if known is None:
            raise
        return read_header(Path(known.path))


def entry_of(library: ModelLibrary, header: GgufHeader) -> ModelEntry | None:
    """What the library has of that file; None where it was not added."""
    path = str(header.path.absolute())
    return next((entry for entry in library.list() if entry.path == path), None)


def _facts(header: GgufHeader) -> dict[str, Any]:
    return {
        "name": header.name,
        "path": str(header.path),
        "architecture": header.architecture,
        "quantization": header.quantization,
        "parameters": header.parameters,
        "size_bytes": header.file_size,
        "context_train": header.context_train,
        "layers": header.layers,
        "experts": header.experts,
        "vocabulary": header.vocabulary,
        "chat_template": header.has_chat_template,
        "tensors": len(header.tensors),
        "tensor_types": _tensor_types(header),
        "gguf_version": header.version,
        "source": header.text("consilium.source") or None,
        "demonstration": header.demonstration,
    }


def _tensor_types(header: GgufHeader) -> dict[str, int]:
    counted: dict[str, int] = {}
    for tensor in header.tensors:
        counted[tensor.type] = counted.get(tensor.type, 0) + 1
    return dict(sorted(counted.items()))


def _shown(value: Any) -> str:
    match value:
        case None:
            return "unknown"
        case bool():
            return "yes" if value else "no"
        case int():
            return f"{value:,}"
        case dict():
            return ", ".join(f"{count} {name}" for name, count in value.items())
    return str(value)
