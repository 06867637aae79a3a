"""Reviews of consultations, and addenda of signed notes while they are typed.

A review that is finished is never changed: a trigger refuses it. Both go with their consultation.
No row here looks like one of a consultation, message or draft, which a repair tells by their shape
(app.store.backup.salvage.tables).
"""

from __future__ import annotations

from sqlite_utils import Database


def apply(db: Database) -> None:
    for statement in _REVIEWS:
        db.execute(statement)


_REVIEWS = (
    # `sheet` is JSON: who reviews, ratings, answers, comment, and the form with its version.
    # `finished_at` is NULL while it may still change.
    """
    CREATE TABLE reviews (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        consultation_id TEXT NOT NULL REFERENCES consultations (id) ON DELETE CASCADE,
        begun_at REAL NOT NULL,
        finished_at REAL,
        leaf_id TEXT NOT NULL,
        sheet TEXT NOT NULL
    )""",
    "CREATE INDEX reviews_of_consultation ON reviews (consultation_id, number)",
    """
    CREATE TRIGGER review_frozen BEFORE UPDATE ON reviews
    WHEN old.finished_at IS NOT NULL BEGIN
        SELECT raise(ABORT, 'a finished review is not changed');
    END""",
    """
    CREATE TABLE note_addendum_drafts (
        note INTEGER PRIMARY KEY REFERENCES notes (number) ON DELETE CASCADE,
        text TEXT NOT NULL
    )""",
)
