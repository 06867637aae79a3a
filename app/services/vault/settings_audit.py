"""Settings audit: records a change of those settings that decide what is kept, and for whom."""

from __future__ import annotations

from app.core.audit_chain import AuditEvent
from app.services.vault.audit_trail import Audit
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


def record_settings_changes(audit: Audit, before: Settings, after: Settings) -> None:
    """A row for each that changed; of a folder, which is a path, only whether there is one."""
    for name in _NAMES:
        value = getattr(after, name)
        if value != getattr(before, name):
            audit.record(AuditEvent.SETTINGS_CHANGED, name=name, value=value)
    if before.backup_folder != after.backup_folder:
        folder = bool(after.backup_folder)
        audit.record(AuditEvent.SETTINGS_CHANGED, name="backup_folder", value=folder)
