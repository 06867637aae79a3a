"""Which settings decide what is kept and for whom: a change of one is recorded."""

from __future__ import annotations

from app.settings import Settings

_NAMES = (
    "trash_days",
    "retention_days",
    "backup_every_days",
    "backup_keep",
    "lock_after_minutes",
    "on_lock",
    "clear_clipboard_s",
)


def changed_safety(before: Settings, after: Settings) -> dict[str, str | int]:
    """Their new values; a folder is a path, so only whether there is one."""
    changed = {
        name: value for name in _NAMES if (value := getattr(after, name)) != getattr(before, name)
    }
    if before.backup_folder != after.backup_folder:
        changed["backup_folder"] = bool(after.backup_folder)
    return changed
