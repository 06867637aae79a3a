"""Small files of a checkpoint: JSON and text, read with bounds; links are followed with care."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from convert.contents import LOOKED_AT, explain_contents, explain_text
from convert.errors import CheckpointError

# Bytes of a JSON file (config, index, tokenizer settings) that are read at most.
MAX_JSON = 32 * 2**20
MAX_TEXT = 4 * 2**20  # bytes of any other text (a chat template, a model card)
_MAX_LINKS = 16


def read_json(folder: Path, name: str) -> dict[str, Any] | None:
    """The JSON object in the file `name` of a checkpoint, or None where there is no such file."""
    path = folder / name
    if not path.is_file():
        return None
    data = _read(folder, name, MAX_JSON)
    try:
        value = json.loads(data)
    except (ValueError, RecursionError) as error:
        sentence = explain_contents(name, data[:LOOKED_AT])
        if sentence is None and isinstance(error, UnicodeDecodeError):
            raise _not_utf8(name) from error
        raise CheckpointError(
            sentence or f"{name} is not valid JSON: download it again."
        ) from error
    if not isinstance(value, dict):
        raise CheckpointError(f"{name} is not a JSON object: download it again.")
    return value


def read_text(folder: Path, name: str) -> str | None:
    """The text in the file `name`, without a byte order mark; None where there is no such file."""
    if not (folder / name).is_file():
        return None
    data = _read(folder, name, MAX_TEXT)
    if sentence := explain_text(name, data[:LOOKED_AT]):
        raise CheckpointError(sentence)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _not_utf8(name) from error


def _read(folder: Path, name: str, most: int) -> bytes:
    path = inside(folder, name)
    if path.stat().st_size > most:
        raise CheckpointError(f"{name} is too large to be real: download it again.")
    return path.read_bytes()


def _not_utf8(name: str) -> CheckpointError:
    return CheckpointError(f"{name} is not text in UTF-8: save it as UTF-8, or download it again.")


def inside(folder: Path, name: str, *, any_name: bool = False) -> Path:
    """The path of a file of the checkpoint, refused where a link leads to somebody else's file.

    What a person keeps on another disk is linked under its own name: that is followed. A link that
    gives another file this name is not, for what it holds might end up in the output; `any_name`
    is for shards, of which nothing but weights is taken. A snapshot in the hub's cache came from
    strangers: its links lead into the repository's `blobs` folder, and nowhere else.
    """
    root = folder.resolve()
    path = folder / name
    if not _leads_home(path, root, any_name and not _is_snapshot(root)):
        raise CheckpointError(
            f"{name} is a link that leads out of the checkpoint's folder: put the file there."
        )
    if not path.is_file():
        raise CheckpointError(f"{name} in {folder} is not a file.")
    return path


def _leads_home(path: Path, root: Path, any_name: bool) -> bool:
    try:
        target = path.resolve()
        if target.is_relative_to(root):
            return True
        if _is_snapshot(root):
            return target.is_relative_to(root.parent.parent / "blobs")
        return any_name or _keeps_its_name(path)
    except (OSError, RuntimeError):  # a ring of links
        return False


def _keeps_its_name(path: Path) -> bool:
    """Whether every link on the way has the file's own name, the hub's cache excepted."""
    name = path.name
    for _ in range(_MAX_LINKS):
        path = path.parent.resolve() / path.name
        if not path.is_symlink():
            return path.name == name
        if path.name == name and _is_snapshot(path.parent):
            return path.resolve().is_relative_to(path.parent.parent.parent / "blobs")
        path = path.parent / path.readlink()
        if path.name != name:
            return False
    return False


def _is_snapshot(folder: Path) -> bool:
    """Whether a folder is one of the hub's cache: models--owner--name/snapshots/commit."""
    return folder.parent.name == "snapshots" and folder.parent.parent.name.startswith("models--")
