"""Notes that are written from consultations: their versions, signatures, addenda and decisions.

A version that is finished, a signature and an addendum are never changed: triggers refuse it. All
go with their consultation. No row here looks like one of a consultation, message or draft, which a
repair tells by their shape (app.store.backup.salvage.tables).
"""

from __future__ import annotations

from sqlite_utils import Database


def apply(db: Database) -> None:
    for statement in _NOTES:
        db.execute(statement)


_NOTES = (
    # `leaf_id` is the last message of the path from which it was written.
    """
    CREATE TABLE notes (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        consultation_id TEXT NOT NULL REFERENCES consultations (id) ON DELETE CASCADE,
        leaf_id TEXT NOT NULL,
        kind TEXT NOT NULL,
        created_at REAL NOT NULL
    )""",
    "CREATE INDEX notes_of_consultation ON notes (consultation_id, number)",
    # `author` is model or clinician. `sections` and `provenance` are JSON. `finished_at` is NULL
    # while it may still change; `omitted`: turns that the model was not given.
    """
    CREATE TABLE note_versions (
        number INTEGER PRIMARY KEY,
        note INTEGER NOT NULL REFERENCES notes (number) ON DELETE CASCADE,
        version INTEGER NOT NULL,
        author TEXT NOT NULL,
        at REAL NOT NULL,
        finished_at REAL,
        omitted INTEGER NOT NULL DEFAULT 0,
        provenance TEXT,
        sections TEXT NOT NULL
    )""",
    "CREATE UNIQUE INDEX version_of_note ON note_versions (note, version)",
    """
    CREATE TABLE note_signatures (
        number INTEGER PRIMARY KEY,
        note INTEGER NOT NULL UNIQUE REFERENCES notes (number) ON DELETE CASCADE,
        version INTEGER NOT NULL,
        signed_at REAL NOT NULL,
        signed_by TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        statement_version INTEGER NOT NULL
    )""",
    """
    CREATE TABLE note_addenda (
        number INTEGER PRIMARY KEY,
        note INTEGER NOT NULL REFERENCES notes (number) ON DELETE CASCADE,
        addendum INTEGER NOT NULL,
        signed_at REAL NOT NULL,
        signed_by TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        text TEXT NOT NULL
    )""",
    "CREATE UNIQUE INDEX addendum_of_note ON note_addenda (note, addendum)",
    # What whoever signs confirmed of a note's marks: a code, and in `text` the SHA-256 of what the
    # decision stands for (app.core.notes.note_check).
    """
    CREATE TABLE note_decisions (
        number INTEGER PRIMARY KEY,
        note INTEGER NOT NULL REFERENCES notes (number) ON DELETE CASCADE,
        decided_at REAL NOT NULL,
        section TEXT NOT NULL,
        code TEXT NOT NULL,
        text TEXT NOT NULL
    )""",
    "CREATE UNIQUE INDEX decision_of_note ON note_decisions (note, section, code, text)",
    """
    CREATE TRIGGER note_version_frozen BEFORE UPDATE ON note_versions
    WHEN old.finished_at IS NOT NULL BEGIN
        SELECT raise(ABORT, 'a finished version of a note is not changed');
    END""",
    """
    CREATE TRIGGER note_signature_frozen BEFORE UPDATE ON note_signatures BEGIN
        SELECT raise(ABORT, 'a signature is not changed');
    END""",
    """
    CREATE TRIGGER note_addendum_frozen BEFORE UPDATE ON note_addenda BEGIN
        SELECT raise(ABORT, 'an addendum is not changed');
    END""",
)
