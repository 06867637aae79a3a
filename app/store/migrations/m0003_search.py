"""A search index with facets, and one of titles, case references and tags together.

A facet is one token beside the text, begun with a character of the private use area, which nobody
types: of its consultation, task, model, year and month. So a filter is a term like any other, and
FTS5 leaps from hit to hit instead of reading all that have the word.

Prefix indexes of two characters alone: for longer beginnings FTS5 merges the words themselves in
some milliseconds, and another index would take a third of the whole again.
"""

from __future__ import annotations

from sqlite_utils import Database


def apply(db: Database) -> None:
    for statement in (*_GONE, *_MODELS, *_MESSAGES, *_CONSULTATIONS):
        db.execute(statement)
    for index in ("messages_search", "consultations_search"):
        # What is deleted leaves the index at once, not with some later merge.
        db.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('secure-delete', 1)")
        db.execute(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")


def _facets(of: str) -> str:
    return f"""
        char(0xE001) || {of}consultation_id || ' ' || char(0xE002) || {of}task || ' '
        || char(0xE003) || ifnull(json_extract({of}provenance, '$.model_sha256'), '') || ' '
        || char(0xE004) || strftime('%Y', {of}created_at, 'unixepoch') || ' '
        || char(0xE005) || strftime('%Y%m', {of}created_at, 'unixepoch')"""


def _tags(consultation_id: str) -> str:
    return f"""
        (SELECT group_concat(name, ' ' ORDER BY number) FROM tags WHERE number IN
            (SELECT tag FROM consultation_tags WHERE consultation_id = {consultation_id}))"""


_UNFINISHED = "('pending', 'streaming')"
_TOKENIZE = "tokenize = 'unicode61 remove_diacritics 2', prefix = '2', columnsize = 0"

_GONE = (
    *(
        f"DROP TRIGGER {name}"
        for name in (
            "message_added",
            "message_removed",
            "message_changed",
            "title_added",
            "title_removed",
            "title_changed",
        )
    ),
    "DROP TABLE messages_search",
    "DROP TABLE titles_search",
    "DROP VIEW finished_messages",
)

# What a filter can offer: the models that ever answered.
_MODELS = (
    """
    CREATE TABLE models_used (
        sha256 TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        quantization TEXT NOT NULL
    ) WITHOUT ROWID""",
    """
    INSERT OR IGNORE INTO models_used
        SELECT json_extract(provenance, '$.model_sha256'), json_extract(provenance, '$.model'),
            json_extract(provenance, '$.quantization')
        FROM messages WHERE provenance IS NOT NULL""",
    *(
        f"""
        CREATE TRIGGER model_{name} AFTER {event} ON messages
        WHEN new.provenance IS NOT NULL BEGIN
            INSERT OR IGNORE INTO models_used VALUES (
                json_extract(new.provenance, '$.model_sha256'),
                json_extract(new.provenance, '$.model'),
                json_extract(new.provenance, '$.quantization'));
        END"""
        for name, event in (("noted", "INSERT"), ("learnt", "UPDATE OF provenance"))
    ),
)

_MESSAGES = (
    f"""
    CREATE VIEW finished_messages AS SELECT number, text, {_facets("")} AS facets FROM messages
        WHERE status NOT IN {_UNFINISHED}""",
    f"""
    CREATE VIRTUAL TABLE messages_search USING fts5 (
        text, facets, content = 'finished_messages', content_rowid = 'number', {_TOKENIZE}
    )""",
    f"""
    CREATE TRIGGER message_added AFTER INSERT ON messages
    WHEN new.status NOT IN {_UNFINISHED} BEGIN
        INSERT INTO messages_search (rowid, text, facets)
            VALUES (new.number, new.text, {_facets("new.")});
    END""",
    f"""
    CREATE TRIGGER message_removed AFTER DELETE ON messages
    WHEN old.status NOT IN {_UNFINISHED} BEGIN
        INSERT INTO messages_search (messages_search, rowid, text, facets)
            VALUES ('delete', old.number, old.text, {_facets("old.")});
    END""",
    # One trigger for both halves: SQLite does not promise the order of two.
    f"""
    CREATE TRIGGER message_changed
    AFTER UPDATE OF text, status, task, created_at, provenance, consultation_id ON messages
    WHEN old.status NOT IN {_UNFINISHED} OR new.status NOT IN {_UNFINISHED} BEGIN
        INSERT INTO messages_search (messages_search, rowid, text, facets)
            SELECT 'delete', old.number, old.text, {_facets("old.")}
            WHERE old.status NOT IN {_UNFINISHED};
        INSERT INTO messages_search (rowid, text, facets)
            SELECT new.number, new.text, {_facets("new.")}
            WHERE new.status NOT IN {_UNFINISHED};
    END""",
)

# Tags change apart from their consultation: `searched_as` is what stands in the index, so that it
# can be taken out again exactly.
_CONSULTATIONS = (
    """
    CREATE TABLE searched_as (
        number INTEGER PRIMARY KEY REFERENCES consultations (number) ON DELETE CASCADE,
        title TEXT NOT NULL,
        case_reference TEXT NOT NULL,
        tags TEXT NOT NULL
    )""",
    f"""
    INSERT INTO searched_as SELECT number, title, case_reference, ifnull({_tags("id")}, '')
        FROM consultations""",
    f"""
    CREATE VIRTUAL TABLE consultations_search USING fts5 (
        title, case_reference, tags, content = 'searched_as', content_rowid = 'number', {_TOKENIZE}
    )""",
    """
    CREATE TRIGGER searched_as_added AFTER INSERT ON searched_as BEGIN
        INSERT INTO consultations_search (rowid, title, case_reference, tags)
            VALUES (new.number, new.title, new.case_reference, new.tags);
    END""",
    """
    CREATE TRIGGER searched_as_removed AFTER DELETE ON searched_as BEGIN
        INSERT INTO consultations_search (consultations_search, rowid, title, case_reference, tags)
            VALUES ('delete', old.number, old.title, old.case_reference, old.tags);
    END""",
    """
    CREATE TRIGGER searched_as_changed AFTER UPDATE ON searched_as BEGIN
        INSERT INTO consultations_search (consultations_search, rowid, title, case_reference, tags)
            VALUES ('delete', old.number, old.title, old.case_reference, old.tags);
        INSERT INTO consultations_search (rowid, title, case_reference, tags)
            VALUES (new.number, new.title, new.case_reference, new.tags);
    END""",
    """
    CREATE TRIGGER consultation_added AFTER INSERT ON consultations BEGIN
        INSERT INTO searched_as VALUES (new.number, new.title, new.case_reference, '');
    END""",
    """
    CREATE TRIGGER consultation_renamed AFTER UPDATE OF title, case_reference ON consultations BEGIN
        UPDATE searched_as SET title = new.title, case_reference = new.case_reference
            WHERE number = new.number;
    END""",
    *(
        f"""
        CREATE TRIGGER tag_{name} AFTER {event} ON consultation_tags BEGIN
            UPDATE searched_as SET tags = ifnull({_tags(which)}, '')
                WHERE number = (SELECT number FROM consultations WHERE id = {which});
        END"""
        for name, event, which in (
            ("put_on", "INSERT", "new.consultation_id"),
            ("put_off", "DELETE", "old.consultation_id"),
        )
    ),
    f"""
    CREATE TRIGGER tag_renamed AFTER UPDATE OF name ON tags BEGIN
        UPDATE searched_as SET tags = ifnull({_tags("c.id")}, '')
            FROM consultations c JOIN consultation_tags t ON t.consultation_id = c.id
            WHERE t.tag = new.number AND searched_as.number = c.number;
    END""",
)
