"""The search indexes hold words that were folded before: without case, accents, and what is unseen.

`search_words_1` is a function of the connection (app.store.driver), so that text and queries are
folded by the same rules; FTS5's `ascii` tokenizer parts its result, and no table of SQLite's or
Python's Unicode version decides over words. Triggers give an index, to take a row out, exactly what
they gave it to put it in. A later folding gets another number and another step like this one; the
name of this one then stays known, by whatever folding, as its index is thrown away unread.
"""

from __future__ import annotations

from sqlite_utils import Database


def apply(db: Database) -> None:
    for statement in (*_GONE, *_MESSAGES, *_CONSULTATIONS):
        db.execute(statement)
    for index in ("messages_search", "consultations_search"):
        for setting, value in _SETTINGS:
            db.execute(f"INSERT INTO {index} ({index}, rank) VALUES (?, ?)", (setting, value))
        db.execute(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")
        db.execute(f"INSERT INTO {index} ({index}) VALUES ('optimize')")


_SETTINGS = (
    ("pgsz", 3_960),  # a leaf on a page, as m0004 has it
    ("usermerge", 2),
    ("secure-delete", 1),  # what is deleted leaves the index at once
)
_UNFINISHED = "('pending', 'streaming')"
_TOKENIZE = "tokenize = 'ascii', prefix = '2', columnsize = 0"


def _facets(of: str) -> str:
    return f"""
        char(0xE001) || {of}consultation_id || ' ' || char(0xE002) || {of}task || ' '
        || char(0xE003) || ifnull(json_extract({of}provenance, '$.model_sha256'), '') || ' '
        || char(0xE004) || strftime('%Y', {of}created_at, 'unixepoch') || ' '
        || char(0xE005) || strftime('%Y%m', {of}created_at, 'unixepoch')"""


def _words(of: str) -> str:
    return ", ".join(f"search_words_1({of}{name})" for name in ("title", "case_reference", "tags"))


_GONE = (
    *(
        f"DROP TRIGGER {name}"
        for name in (
            "message_added",
            "message_removed",
            "message_changed",
            "searched_as_added",
            "searched_as_removed",
            "searched_as_changed",
        )
    ),
    "DROP TABLE messages_search",
    "DROP TABLE consultations_search",
    "DROP VIEW finished_messages",
)

_MESSAGES = (
    f"""
    CREATE VIEW finished_messages AS
        SELECT number, search_words_1(text) AS text, {_facets("")} AS facets FROM messages
        WHERE status NOT IN {_UNFINISHED}""",
    f"""
    CREATE VIRTUAL TABLE messages_search USING fts5 (
        text, facets, content = 'finished_messages', content_rowid = 'number', {_TOKENIZE}
    )""",
    f"""
    CREATE TRIGGER message_added AFTER INSERT ON messages
    WHEN new.status NOT IN {_UNFINISHED} BEGIN
        INSERT INTO messages_search (rowid, text, facets)
            VALUES (new.number, search_words_1(new.text), {_facets("new.")});
    END""",
    f"""
    CREATE TRIGGER message_removed AFTER DELETE ON messages
    WHEN old.status NOT IN {_UNFINISHED} BEGIN
        INSERT INTO messages_search (messages_search, rowid, text, facets)
            VALUES ('delete', old.number, search_words_1(old.text), {_facets("old.")});
    END""",
    # One trigger for both halves: SQLite does not promise the order of two.
    f"""
    CREATE TRIGGER message_changed
    AFTER UPDATE OF text, status, task, created_at, provenance, consultation_id ON messages
    WHEN old.status NOT IN {_UNFINISHED} OR new.status NOT IN {_UNFINISHED} BEGIN
        INSERT INTO messages_search (messages_search, rowid, text, facets)
            SELECT 'delete', old.number, search_words_1(old.text), {_facets("old.")}
            WHERE old.status NOT IN {_UNFINISHED};
        INSERT INTO messages_search (rowid, text, facets)
            SELECT new.number, search_words_1(new.text), {_facets("new.")}
            WHERE new.status NOT IN {_UNFINISHED};
    END""",
)

_CONSULTATIONS = (
    """
    CREATE VIEW searched_words AS
        SELECT number, search_words_1(title) AS title,
            search_words_1(case_reference) AS case_reference, search_words_1(tags) AS tags
        FROM searched_as""",
    f"""
    CREATE VIRTUAL TABLE consultations_search USING fts5 (
        title, case_reference, tags, content = 'searched_words', content_rowid = 'number',
        {_TOKENIZE}
    )""",
    f"""
    CREATE TRIGGER searched_as_added AFTER INSERT ON searched_as BEGIN
        INSERT INTO consultations_search (rowid, title, case_reference, tags)
            VALUES (new.number, {_words("new.")});
    END""",
    f"""
    CREATE TRIGGER searched_as_removed AFTER DELETE ON searched_as BEGIN
        INSERT INTO consultations_search (consultations_search, rowid, title, case_reference, tags)
            VALUES ('delete', old.number, {_words("old.")});
    END""",
    f"""
    CREATE TRIGGER searched_as_changed AFTER UPDATE ON searched_as BEGIN
        INSERT INTO consultations_search (consultations_search, rowid, title, case_reference, tags)
            VALUES ('delete', old.number, {_words("old.")});
        INSERT INTO consultations_search (rowid, title, case_reference, tags)
            VALUES (new.number, {_words("new.")});
    END""",
)
