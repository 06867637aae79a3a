"""Audit wording: each audit record as a sentence for a person to read."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import msgspec

from app.core.audit_chain import AuditEvent, AuditRow
from app.sentences import say

_EVENTS = {
    AuditEvent.VAULT_MADE: say("Vault made"),
    AuditEvent.UNLOCKED: say("Unlocked"),
    AuditEvent.UNLOCK_FAILED: say("Unlocking failed"),
    AuditEvent.LOCKED: say("Locked"),
    AuditEvent.PASSPHRASE_CHANGED: say("Passphrase changed"),
    AuditEvent.RECOVERY_CODE_MADE: say("Recovery code made"),
    AuditEvent.KEYRING_CHANGED: say("System login changed"),
    AuditEvent.MODEL_LOADED: say("Model loaded"),
    AuditEvent.EXPORTED: say("Exported"),
    AuditEvent.PRINTED: say("Printed"),
    AuditEvent.COPIED: say("Copied"),
    AuditEvent.DELETED: say("Moved to the trash"),
    AuditEvent.RESTORED: say("Restored"),
    AuditEvent.DELETED_FOR_GOOD: say("Deleted for good"),
    AuditEvent.SETTINGS_CHANGED: say("Setting changed"),
    AuditEvent.BACKED_UP: say("Backed up"),
    AuditEvent.BACKUP_RESTORED: say("Backup restored"),
    AuditEvent.IMPORTED: say("Imported"),
    AuditEvent.REPAIRED: say("Repaired"),
    AuditEvent.AUDIT_EXPORTED: say("This record exported"),
    AuditEvent.AUDIT_DISTURBED: say("Not as it was left"),
    AuditEvent.ACKNOWLEDGED: say("That was acknowledged"),
    AuditEvent.FOLDER_CLOSED: say("Data folder closed to others"),
    AuditEvent.SOURCE_ADDED: say("Source added"),
    AuditEvent.SOURCE_CHANGED: say("Source changed"),
    AuditEvent.SOURCE_REMOVED: say("Source removed"),
    AuditEvent.EMERGENCY_CARD_SHOWN: say("Emergency card shown"),
    AuditEvent.MARK_REVIEWED: say("Mark on an answer reviewed"),
    AuditEvent.NOTE_SIGNED: say("Note signed"),
    AuditEvent.NOTE_ADDENDUM: say("Addendum signed"),
    AuditEvent.NOTE_DELETED: say("Draft of a note deleted"),
    AuditEvent.SERVER_ADDED: say("Clinic server added"),
    AuditEvent.SERVER_REMOVED: say("Clinic server removed"),
    AuditEvent.SERVER_CONNECTED: say("Clinic server connected"),
    AuditEvent.SERVER_ASKED: say("Clinic server asked"),
    AuditEvent.REVIEWED: say("Consultation reviewed"),
    AuditEvent.REVIEW_DELETED: say("Review deleted"),
}
_HASH = 64  # characters; a few tell one from another


def event_words(event: str) -> str:
    """What happened; the stored name for one of a later version."""
    known = {each.value: words for each, words in _EVENTS.items()}
    return known.get(event, event.replace("_", " ").capitalize())


def detail_words(row: AuditRow) -> str:
    """The facts: `format md`, `by passphrase`; of a setting, `trash days 30`."""
    facts = msgspec.json.decode(row.detail, type=dict[str, Any])
    if row.event == AuditEvent.SETTINGS_CHANGED and facts.keys() == {"name", "value"}:
        facts = {str(facts["name"]): facts["value"]}
    return " · ".join(
        f"{name.replace('_', ' ')} {_shown(name, value)}" for name, value in facts.items()
    )


def _shown(name: str, value: object) -> str:
    if name == "made_at" and isinstance(value, int | float):
        return f"{datetime.fromtimestamp(value):%Y-%m-%d %H:%M}"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int):
        return f"{value:,}"
    text = str(value)
    return text[:12] + "…" if len(text) == _HASH else text
