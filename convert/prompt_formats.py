"""Prompt format that a checkpoint was trained with, recorded for the app to use."""

from __future__ import annotations

import re
from pathlib import Path

from convert.checkpoint import Checkpoint

KEY = "consilium.prompt_format"  # key of the GGUF that names it
CONFIG_KEY = "consilium_prompt_format"  # key of a config.json with which a publisher says it

PROMPT_FORMATS = (
    "pmc-llama",
    "mixtral-instruct",
    "gguf-template",
    "chatml",
    "llama-3",
    "gemma",
    "mistral-instruct",
    "alpaca",
    "vicuna",
)

_SHORT = {"mistral": "mistral-instruct"}
# Fine-tunes whose publishers tell the format elsewhere than in the files.
_KNOWN = {"snowteam/sft_medico-mistral": "pmc-llama"}


def spelled(name: str) -> str:
    """A name as it is written into a file, whatever its case; a short one in full."""
    return _SHORT.get(name.lower(), name.lower())


def prompt_format_of(checkpoint: Checkpoint, source: str) -> str | None:
    """The format of a known checkpoint; None where nothing tells.

    It is known by what its config.json says, or by the name of its repository: that of the hub
    (`source`), of the hub's cache that its folder lies in, or the one that config.json was loaded
    from.
    """
    said = checkpoint.config.get(CONFIG_KEY)
    if isinstance(said, str) and spelled(said) in PROMPT_FORMATS:
        return spelled(said)
    if said is not None:
        checkpoint.warn(
            f"config.json names the prompt format {str(said)[:40]!r}, which is not known: "
            "give one with --prompt-format."
        )
    names = (source, _cached_name(checkpoint.folder), checkpoint.config.get("_name_or_path"))
    for name in names:
        if isinstance(name, str) and name.lower() in _KNOWN:
            return _KNOWN[name.lower()]
    return None


def _cached_name(folder: Path) -> str | None:
    """The repository, where a folder is `models--owner--name/snapshots/commit`."""
    parts = folder.resolve().parts
    if len(parts) < 3 or parts[-2] != "snapshots":
        return None
    match = re.fullmatch(r"models--(.+?)--(.+)", parts[-3])
    return f"{match[1]}/{match[2]}" if match else None
