"""`consilium models settings`: shows how a model is asked and how fast it was here, and changes
the former.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import msgspec

from app.cli.models import SOURCES
from app.cli.terminal import say, say_json
from app.core.consultations.messages import Sampling, to_builtins
from app.core.models.model_settings import ModelSettings, SamplingPreset, SpeedSeen
from app.core.prompts.format_choice import FormatChoice
from app.core.prompts.prompt_formats import PromptFormat
from app.errors import WrongUse
from app.files import open_regular
from app.paths import Home
from app.services.models.format_selection import FormatSelection
from app.services.models.model_library import ModelEntry, ModelLibrary
from app.settings import Settings, changed_settings, load_settings

_NUMBERS = ("temperature", "top_k", "top_p", "min_p", "repeat_penalty", "seed")
_MOST_READ = 1 << 20  # bytes of a file with a system prompt
FROM_FILE = "file"  # in the place of a format: the one that the model's file names


def run(arguments: argparse.Namespace, home: Home) -> int:
    """Change what was given, then show it all. Raises ModelError, WrongUse, storage errors."""
    library = ModelLibrary(home)
    model = library.find(arguments.model)
    formats = _formats(library, home)
    temperature = load_settings(home.settings).temperature
    if changes := _changes(arguments, library.settings_of(model.sha256), temperature):
        library.change_settings(model, **changes)
    if arguments.prompt_format is not None:
        named = arguments.prompt_format
        formats.choose(model, None if named == FROM_FILE else PromptFormat(named))
    settings, speed = library.settings_of(model.sha256), library.speed_of(model.sha256)
    general, choice = load_settings(home.settings), formats.of(model)
    if arguments.json:
        say_json({"model": _named(model), **settings_facts(settings, general, choice, speed)})
    else:
        _say(model, settings, general, choice, speed)
    return 0


def settings_facts(
    settings: ModelSettings, general: Settings, choice: FormatChoice, speed: SpeedSeen | None
) -> dict[str, Any]:
    """The keys that docs/commands.md describes; `sampling` and `max_tokens` as the next reply
    has them."""
    return {
        "preset": settings.preset.value if settings.preset else None,
        "sampling": to_builtins(settings.sampling(general.temperature)),
        "max_tokens": settings.longest(general.max_tokens),
        "prompt_format": choice.prompt_format.value,
        "prompt_format_source": choice.source.value,
        "system_prompt": settings.system_prompt,
        "speed": to_builtins(speed) if speed else None,
    }


def _formats(library: ModelLibrary, home: Home) -> FormatSelection:
    def change(**changes: Any) -> None:
        changed_settings(home.settings, load_settings(home.settings), changes)

    return FormatSelection(library, lambda: load_settings(home.settings), change)


def _changes(
    arguments: argparse.Namespace, before: ModelSettings, general: float
) -> dict[str, Any]:
    """What the options ask for; a number alone makes the preset `own`, which begins with what held
    before. `general` is the temperature of the general settings."""
    if arguments.reset:
        return {"preset": None, "own": Sampling(), "max_tokens": 0, "system_prompt": ""}
    changes: dict[str, Any] = {}
    typed = {name: value for name in _NUMBERS if (value := getattr(arguments, name)) is not None}
    if arguments.random_seed:
        typed["seed"] = None
    if typed or arguments.max_tokens is not None:
        if arguments.preset not in (None, SamplingPreset.OWN):
            raise WrongUse("A preset has its own numbers: give --preset own with them, or none.")
        began = before.own if before.preset is SamplingPreset.OWN else before.sampling(general)
        changes = {"preset": SamplingPreset.OWN, "own": msgspec.structs.replace(began, **typed)}
        if arguments.max_tokens is not None:
            changes["max_tokens"] = arguments.max_tokens
    elif arguments.preset is not None:
        changes["preset"] = SamplingPreset(arguments.preset)
    if arguments.system_prompt is not None:
        changes["system_prompt"] = arguments.system_prompt
    elif arguments.system_prompt_file is not None:
        changes["system_prompt"] = _read(arguments.system_prompt_file)
    return changes


def _read(path: Path) -> str:
    try:
        with open_regular(path) as file:
            return file.read(_MOST_READ).decode("utf-8")
    except OSError as error:
        raise WrongUse(f"{path} cannot be read ({error.strerror}). Check its name.") from error
    except UnicodeDecodeError as error:
        raise WrongUse(f"{path} is no text in UTF-8. Save it as such.") from error


def _named(model: ModelEntry) -> dict[str, str]:
    return {"name": model.name, "sha256": model.sha256, "path": model.path}


def _say(
    model: ModelEntry,
    settings: ModelSettings,
    general: Settings,
    choice: FormatChoice,
    speed: SpeedSeen | None,
) -> None:
    sampling = settings.sampling(general.temperature)
    say(f"{model.name}  ({model.sha256[:12]})")
    say(f"preset: {settings.preset or 'none, the temperature is that of the settings'}")
    for name in _NUMBERS:
        value = getattr(sampling, name)
        say(
            f"{name.replace('_', ' ')}: {'drawn for each reply' if value is None else f'{value:g}'}"
        )
    longest = settings.longest(general.max_tokens)
    say(f"longest answer: {f'{longest:,} tokens' if longest else 'as long as it fits'}")
    say(f"prompt format: {choice.prompt_format} ({SOURCES[choice.source]})")
    say(f"system prompt: {settings.system_prompt or 'the one that comes with Consilium'}")
    say(speed.sentence if speed else "It has not answered on this machine yet.")
