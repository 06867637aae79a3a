"""Pins, archive, case references, tags; token ids of replies; snapshots, state, and the audit.

Rows of `audit` form a chain (app.store.audit): the triggers refuse whatever would change a link,
take one out, or put one in between.
"""

from __future__ import annotations

from sqlite_utils import Database


def apply(db: Database) -> None:
    for statement in (*_CONSULTATIONS, *_TAGS, *_REPLIES, *_STATE, *_AUDIT):
        db.execute(statement)


_CONSULTATIONS = (
    "ALTER TABLE consultations ADD COLUMN pinned_at REAL",
    "ALTER TABLE consultations ADD COLUMN archived_at REAL",
    "ALTER TABLE consultations ADD COLUMN case_reference TEXT NOT NULL DEFAULT ''",
    # One for each part of the list, in its order: a page is read from where the last one ended.
    "DROP INDEX consultations_shown",
    """
    CREATE INDEX consultations_pinned ON consultations (updated_at DESC, id DESC)
        WHERE deleted_at IS NULL AND archived_at IS NULL AND pinned_at IS NOT NULL""",
    """
    CREATE INDEX consultations_listed ON consultations (updated_at DESC, id DESC)
        WHERE deleted_at IS NULL AND archived_at IS NULL AND pinned_at IS NULL""",
    """
    CREATE INDEX consultations_archived ON consultations (updated_at DESC, id DESC)
        WHERE deleted_at IS NULL AND archived_at IS NOT NULL""",
)

_TAGS = (
    # `folded` is the name without case and accents: two names that differ in those are one tag.
    """
    CREATE TABLE tags (
        number INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        folded TEXT NOT NULL UNIQUE
    )""",
    """
    CREATE TABLE consultation_tags (
        consultation_id TEXT NOT NULL REFERENCES consultations (id) ON DELETE CASCADE,
        tag INTEGER NOT NULL REFERENCES tags (number) ON DELETE CASCADE,
        PRIMARY KEY (consultation_id, tag)
    ) WITHOUT ROWID""",
    "CREATE INDEX consultations_of_tag ON consultation_tags (tag, consultation_id)",
    # A tag is a word that somebody typed: it goes with the last consultation that bears it.
    """
    CREATE TRIGGER tag_taken_off AFTER DELETE ON consultation_tags
    WHEN NOT EXISTS (SELECT 1 FROM consultation_tags WHERE tag = old.tag) BEGIN
        DELETE FROM tags WHERE number = old.tag;
    END""",
)

_REPLIES = (
    # The ids of the generated tokens, int32, little-endian.
    "ALTER TABLE messages ADD COLUMN token_ids BLOB",
    # Files with a saved state of the KV cache, each of the tokens of one consultation.
    """
    CREATE TABLE snapshots (
        file TEXT PRIMARY KEY,
        consultation_id TEXT REFERENCES consultations (id) ON DELETE CASCADE,
        model_sha256 TEXT NOT NULL,
        prompt_format TEXT NOT NULL,
        context INTEGER NOT NULL,
        cache_type TEXT NOT NULL,
        tokens INTEGER NOT NULL,
        bytes INTEGER NOT NULL,
        used_at REAL NOT NULL
    )""",
    "CREATE INDEX snapshots_of_consultation ON snapshots (consultation_id)",
    "CREATE INDEX snapshots_by_use ON snapshots (used_at)",
)

_STATE = (
    """
    CREATE TABLE state (
        name TEXT PRIMARY KEY,
        value TEXT NOT NULL
    ) WITHOUT ROWID""",
)

_AUDIT = (
    # `at` in microseconds since the epoch, UTC; `detail` is one JSON object.
    """
    CREATE TABLE audit (
        number INTEGER PRIMARY KEY,
        at INTEGER NOT NULL,
        who TEXT NOT NULL,
        event TEXT NOT NULL,
        subject TEXT NOT NULL,
        detail TEXT NOT NULL,
        hash BLOB NOT NULL CHECK (length(hash) = 32)
    )""",
    "CREATE INDEX audit_by_time ON audit (at)",
    """
    CREATE TRIGGER audit_only_grows BEFORE INSERT ON audit
    WHEN new.number IS NOT (SELECT ifnull(max(number), 0) + 1 FROM audit) BEGIN
        SELECT raise(ABORT, 'the audit only grows at its end');
    END""",
    """
    CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit BEGIN
        SELECT raise(ABORT, 'the audit is never changed');
    END""",
    """
    CREATE TRIGGER audit_is_never_deleted BEFORE DELETE ON audit BEGIN
        SELECT raise(ABORT, 'the audit is never deleted');
    END""",
)
