"""Chat templates of a checkpoint, in the order in which transformers 5 looks for them.

`chat_template.jinja` counts before what tokenizer_config.json says; further ones lie in
`additional_chat_templates`. The one called "default" is the model's own.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import gguf

from convert.errors import CheckpointError
from convert.files import read_json, read_text

_HALF = re.compile("[\ud800-\udfff]")
_FILE = "chat_template.jinja"
_MORE = "additional_chat_templates"
_MOST = 64  # templates that are taken at most


def add_templates(writer: Any, folder: Path) -> None:
    """Add the keys for the templates. Raises CheckpointError for a file that can't be read."""
    named = read_templates(folder)
    for name, template in named.items():
        if _HALF.search(template):
            raise CheckpointError(
                f"The chat template {name[:40]!r} holds half a character: correct it, or download "
                "it again."
            )
    default = named.pop("default", None)
    for name, template in named.items():
        writer.add_string(gguf.Keys.Tokenizer.CHAT_TEMPLATE_N.format(name=name), template)
    if named:
        # In an order that is the same each time: the header decides whether work can go on.
        writer.add_array(gguf.Keys.Tokenizer.CHAT_TEMPLATES, list(named))
    if default is not None:
        writer.add_string(gguf.Keys.Tokenizer.CHAT_TEMPLATE, default)


def read_templates(folder: Path) -> dict[str, str]:
    """Templates by name; a single one is "default". Blank ones are none."""
    files = _from_files(folder)
    if "default" in files:
        return files
    settings = read_json(folder, "tokenizer_config.json") or {}
    found = _named(settings.get("chat_template"))
    if not found:
        found = _named((read_json(folder, "chat_template.json") or {}).get("chat_template"))
    return found | files


def _from_files(folder: Path) -> dict[str, str]:
    found: dict[str, Any] = {"default": read_text(folder, _FILE)}
    more = folder / _MORE
    if more.is_dir():
        for path in sorted(more.glob("*.jinja"))[:_MOST]:
            found[path.stem] = read_text(folder, f"{_MORE}/{path.name}")
    return _named(found)


def _named(value: Any) -> dict[str, str]:
    if isinstance(value, str):
        value = {"default": value}
    if isinstance(value, list):
        entries = [each for each in value if isinstance(each, dict)]
        pairs = [(each.get("name"), each.get("template")) for each in entries]
    else:
        pairs = list(value.items()) if isinstance(value, dict) else []
    found: dict[str, str] = {}
    for name, template in pairs[:_MOST]:
        if isinstance(name, str) and isinstance(template, str) and template.strip():
            # As llama.cpp's converter spells a name in a key.
            found.setdefault(re.sub("[^A-Za-z0-9]", "_", name), template)
    found.pop("", None)
    return found
