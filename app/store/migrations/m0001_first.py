"""Consultations, their messages, drafts, acknowledgements, and the search index.

`number` is an INTEGER PRIMARY KEY so that VACUUM leaves it alone: the search index refers to it.
The index holds no reply that is still being written: a flush must stay cheap.
"""

from __future__ import annotations

from sqlite_utils import Database


def apply(db: Database) -> None:
    for statement in (*_TABLES, *_SEARCH, *_TRIGGERS):
        db.execute(statement)


_TABLES = (
    """
    CREATE TABLE consultations (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL,
        created_at REAL NOT NULL,
        updated_at REAL NOT NULL,
        leaf_id TEXT,
        deleted_at REAL
    )""",
    """
    CREATE INDEX consultations_shown ON consultations (updated_at DESC, id DESC)
        WHERE deleted_at IS NULL""",
    """
    CREATE INDEX consultations_deleted ON consultations (deleted_at DESC)
        WHERE deleted_at IS NOT NULL""",
    """
    CREATE TABLE messages (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        consultation_id TEXT NOT NULL REFERENCES consultations (id) ON DELETE CASCADE,
        parent_id TEXT REFERENCES messages (id) ON DELETE CASCADE,
        role TEXT NOT NULL,
        text TEXT NOT NULL,
        status TEXT NOT NULL,
        task TEXT NOT NULL,
        created_at REAL NOT NULL,
        finish_reason TEXT,
        error TEXT,
        disclaimer_id TEXT,
        disclaimer_version INTEGER,
        provenance TEXT,
        tokens TEXT,
        timings TEXT,
        omitted TEXT NOT NULL DEFAULT '[]'
    )""",
    "CREATE INDEX messages_of_consultation ON messages (consultation_id)",
    "CREATE INDEX messages_of_parent ON messages (parent_id)",
    """
    CREATE INDEX messages_unfinished ON messages (status)
        WHERE status IN ('pending', 'streaming')""",
    """
    CREATE TABLE drafts (
        number INTEGER PRIMARY KEY,
        consultation_id TEXT REFERENCES consultations (id) ON DELETE CASCADE,
        text TEXT NOT NULL,
        updated_at REAL NOT NULL
    )""",
    # One draft a consultation, and one for the consultation that does not exist yet.
    "CREATE UNIQUE INDEX draft_of_consultation ON drafts (ifnull(consultation_id, ''))",
    """
    CREATE TABLE acknowledgements (
        disclaimer_id TEXT NOT NULL,
        version INTEGER NOT NULL,
        at REAL NOT NULL,
        who TEXT NOT NULL,
        PRIMARY KEY (disclaimer_id, version)
    )""",
)

_SEARCH = (
    """
    CREATE VIEW finished_messages AS SELECT number, text FROM messages
        WHERE status NOT IN ('pending', 'streaming')""",
    """
    CREATE VIRTUAL TABLE messages_search USING fts5 (
        text, content = 'finished_messages', content_rowid = 'number',
        tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
    )""",
    """
    CREATE VIRTUAL TABLE titles_search USING fts5 (
        title, content = 'consultations', content_rowid = 'number',
        tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
    )""",
    # What is deleted leaves the index at once, not with some later merge.
    "INSERT INTO messages_search (messages_search, rank) VALUES ('secure-delete', 1)",
    "INSERT INTO titles_search (titles_search, rank) VALUES ('secure-delete', 1)",
)

_TRIGGERS = (
    """
    CREATE TRIGGER message_added AFTER INSERT ON messages
    WHEN new.status NOT IN ('pending', 'streaming') BEGIN
        INSERT INTO messages_search (rowid, text) VALUES (new.number, new.text);
    END""",
    """
    CREATE TRIGGER message_removed AFTER DELETE ON messages
    WHEN old.status NOT IN ('pending', 'streaming') BEGIN
        INSERT INTO messages_search (messages_search, rowid, text)
            VALUES ('delete', old.number, old.text);
    END""",
    # One trigger for both halves: SQLite does not promise the order of two.
    """
    CREATE TRIGGER message_changed AFTER UPDATE OF text, status ON messages BEGIN
        INSERT INTO messages_search (messages_search, rowid, text)
            SELECT 'delete', old.number, old.text
            WHERE old.status NOT IN ('pending', 'streaming');
        INSERT INTO messages_search (rowid, text)
            SELECT new.number, new.text
            WHERE new.status NOT IN ('pending', 'streaming');
    END""",
    """
    CREATE TRIGGER title_added AFTER INSERT ON consultations BEGIN
        INSERT INTO titles_search (rowid, title) VALUES (new.number, new.title);
    END""",
    """
    CREATE TRIGGER title_removed AFTER DELETE ON consultations BEGIN
        INSERT INTO titles_search (titles_search, rowid, title)
            VALUES ('delete', old.number, old.title);
    END""",
    """
    CREATE TRIGGER title_changed AFTER UPDATE OF title ON consultations BEGIN
        INSERT INTO titles_search (titles_search, rowid, title)
            VALUES ('delete', old.number, old.title);
        INSERT INTO titles_search (rowid, title) VALUES (new.number, new.title);
    END""",
)
