"""Audit chain: the kinds of audit record, and the hash that chains each record to the one
before.
"""

from __future__ import annotations

import hashlib
from enum import StrEnum

import msgspec

# The link before the first row.
BEGINNING = hashlib.sha256(b"consilium/audit/1").digest()


class AuditEvent(StrEnum):
    """What happened. The names are stored: they are added to, and never changed."""

    VAULT_MADE = "vault_made"
    UNLOCKED = "unlocked"
    UNLOCK_FAILED = "unlock_failed"
    LOCKED = "locked"
    PASSPHRASE_CHANGED = "passphrase_changed"
    RECOVERY_CODE_MADE = "recovery_code_made"
    KEYRING_CHANGED = "keyring_changed"
    MODEL_LOADED = "model_loaded"
    EXPORTED = "exported"
    PRINTED = "printed"
    COPIED = "copied"
    DELETED = "deleted"
    RESTORED = "restored"
    DELETED_FOR_GOOD = "deleted_for_good"
    SETTINGS_CHANGED = "settings_changed"
    BACKED_UP = "backed_up"
    BACKUP_RESTORED = "backup_restored"
    IMPORTED = "imported"
    REPAIRED = "repaired"
    AUDIT_EXPORTED = "audit_exported"
    AUDIT_DISTURBED = "audit_disturbed"
    ACKNOWLEDGED = "acknowledged"
    FOLDER_CLOSED = "folder_closed"
    SOURCE_ADDED = "source_added"
    SOURCE_CHANGED = "source_changed"
    SOURCE_REMOVED = "source_removed"
    EMERGENCY_CARD_SHOWN = "emergency_card_shown"
    MARK_REVIEWED = "mark_reviewed"
    NOTE_SIGNED = "note_signed"
    NOTE_ADDENDUM = "note_addendum"
    NOTE_DELETED = "note_deleted"
    SERVER_ADDED = "server_added"
    SERVER_REMOVED = "server_removed"
    SERVER_CONNECTED = "server_connected"
    SERVER_ASKED = "server_asked"
    REVIEWED = "reviewed"
    REVIEW_DELETED = "review_deleted"


class AuditRow(msgspec.Struct, frozen=True):
    """`at` is in microseconds since the epoch, UTC; `who` is the system's user; `subject` is the
    id of what it happened to, or empty; `detail` is a JSON object of names and plain values."""

    number: int
    at: int
    who: str
    event: str
    subject: str
    detail: str
    hash: bytes


def link(previous: bytes, number: int, at: int, who: str, event: str, subject: str,
         detail: str) -> bytes:  # fmt: skip
    """The hash of a row: SHA-256 of the hash before it, and of its fields as a JSON array."""
    fields = msgspec.json.encode((number, at, who, event, subject, detail))
    return hashlib.sha256(previous + fields).digest()


def first_broken(rows: list[AuditRow]) -> int | None:
    """The number at which a chain, given from its beginning, stops holding together; None for a
    sound one. A row that was changed, removed or put in breaks the chain where it stands."""
    previous = BEGINNING
    for expected, row in enumerate(rows, 1):
        made = link(previous, row.number, row.at, row.who, row.event, row.subject, row.detail)
        if row.number != expected or row.hash != made:
            return expected
        previous = row.hash
    return None
