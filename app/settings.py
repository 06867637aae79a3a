"""Settings: what the user chose, in one small JSON file with nothing of a consultation in it."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any, Literal

import msgspec

from app.errors import UserError
from app.files import UNDECODABLE, read_regular, write_atomically
from app.sentences import say


def place_of_fixed(platform: str, environment: Mapping[str, str]) -> Path:
    """Where whoever looks after this computer fixes settings for all who use it: some of the fields
    below, as JSON. Only they can write there; on Windows every user may make folders at the root
    of a drive, and in ProgramData."""
    if platform == "win32":
        programs = environment.get("ProgramFiles") or r"C:\Program Files"
        return Path(programs, "Consilium", "settings.json")
    return Path("/etc/consilium/settings.json")


FIXED = place_of_fixed(sys.platform, os.environ)
_MOST_BYTES = 4 << 20


class Theme(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


class OnLock(StrEnum):
    """What becomes of a reply that is being written when the window is locked."""

    FINISH = "finish"
    STOP = "stop"


class Settings(msgspec.Struct, frozen=True):
    """`model` is a SHA-256 or empty for the first of the library, `model_path` which of the files
    with that content, if there are several; `prompt_formats` maps a model's SHA-256 to a format's
    name, `told_formats` to the guess that was told; `context` and `max_tokens` in tokens, 0 for the
    default; `placement` says where the model lies, `gpu_layers` how many layers for `layers`;
    `cache_type` is empty for the best that fits; `text_scale` multiplies the font size;
    `sidebar_width` in pixels, 0 for the usual one;
    `backup_folder` is empty for none, and the newest `backup_keep` stay; `lock_after_minutes`
    without a key or the mouse, 0 for never; `clear_clipboard_s` seconds after a copy, 0 for never;
    `snapshot_budget_mb`: mebibytes on the disk for saved states of the model's cache, 0 for none;
    what is in the trash for `trash_days` is deleted for good, and what is unchanged for
    `retention_days` is offered to be deleted, 0 for never; a model that nobody asked for
    `idle_unload_minutes` is unloaded, 0 for never; `lock_memory` keeps it from being paged out;
    after `silence_s` seconds without a sign the engine is taken for hung; `emergency_number` stands
    on the emergency cards, empty for that of the system's country; `wider_abbreviations` marks
    ISMP's list of unsafe abbreviations beside those that are always marked; `language` is the
    window's, its two letters, empty for the system's.
    """

    theme: Theme = Theme.SYSTEM
    text_scale: float = 1.0
    model: str = ""
    model_path: str = ""
    prompt_formats: dict[str, str] = {}
    told_formats: dict[str, str] = {}
    context: int = 0
    max_tokens: int = 0
    placement: Literal["automatic", "gpu", "experts", "layers", "cpu"] = "automatic"
    gpu_layers: int = 0
    cache_type: Literal["", "f16", "q8_0", "q4_0"] = ""
    threads: int = 0
    temperature: float = 0.3
    window_geometry: str = ""
    sidebar_width: int = 0
    sidebar_hidden: bool = False
    backup_folder: str = ""
    backup_every_days: int = 1
    backup_keep: int = 7
    lock_after_minutes: int = 10
    on_lock: OnLock = OnLock.FINISH
    clear_clipboard_s: int = 0
    snapshot_budget_mb: int = 2048
    trash_days: int = 30
    retention_days: int = 0
    idle_unload_minutes: int = 0
    lock_memory: bool = False
    silence_s: int = 120
    emergency_number: str = ""
    wider_abbreviations: bool = False
    language: Literal["", "en", "de", "fr", "es", "pt"] = ""

    @property
    def model_file(self) -> tuple[str, str]:
        """The chosen model, and which of its files."""
        return self.model, self.model_path


def load_settings(path: Path) -> Settings:
    """The settings, or the defaults when the file can't be read: no start fails for it. What is
    fixed for this computer goes before."""
    return msgspec.structs.replace(_chosen(path), **_in_force())


def fixed_settings() -> dict[str, Any]:
    """What is fixed for this computer, by name; none where nothing is. Raises UserError where the
    file can't be used."""
    try:
        content = read_regular(FIXED, _MOST_BYTES)
        named = msgspec.json.decode(content, type=dict[str, Any])
        whole = msgspec.convert(named, Settings)
    except FileNotFoundError:
        return {}
    except (OSError, *UNDECODABLE) as error:
        raise UserError(
            say(
                "The settings of this computer in {path} are not in force ({reason}).",
                path=FIXED,
                reason=getattr(error, "strerror", None) or str(error),
            )
        ) from error
    if unknown := sorted(named.keys() - set(Settings.__struct_fields__)):
        raise UserError(
            say(
                "The settings of this computer in {path} are not in force ({reason}).",
                path=FIXED,
                reason=", ".join(unknown),
            )
        )
    return {name: getattr(whole, name) for name in named}


def require_free(changes: dict[str, Any]) -> None:
    """Raise UserError where a change is of what is fixed for this computer."""
    fixed = _in_force()
    if any(name in fixed and value != fixed[name] for name, value in changes.items()):
        raise UserError(
            say(
                "This setting is fixed for this computer by whoever looks after it: nothing "
                "changed."
            )
        )


def changed_settings(path: Path, before: Settings, changes: dict[str, Any]) -> Settings:
    """The settings in force with some changed, which are stored. Raises UserError for what is fixed
    for this computer, HomeNotWritable or DiskFull."""
    require_free(changes)
    changed = msgspec.structs.replace(before, **changes)
    save_settings(path, changed)
    return changed


def save_settings(path: Path, settings: Settings) -> None:
    """Replace the file in one step. What is fixed for this computer stays as the user chose it
    before, and holds again once it isn't. Raises HomeNotWritable or DiskFull."""
    if fixed := _in_force():
        own = _chosen(path)
        settings = msgspec.structs.replace(settings, **{name: getattr(own, name) for name in fixed})
    write_atomically(path, msgspec.json.format(msgspec.json.encode(settings)))


def _chosen(path: Path) -> Settings:
    """What the user's file says, whatever is fixed for this computer."""
    try:
        return msgspec.json.decode(read_regular(path, _MOST_BYTES), type=Settings)
    except (OSError, *UNDECODABLE):
        return Settings()


def _in_force() -> dict[str, Any]:
    """What is fixed for this computer; nothing where that can't be used."""
    with contextlib.suppress(UserError):  # `consilium selftest` tells it
        return fixed_settings()
    return {}
