"""Sources and what is checked against them, marks, emergency cards, and drafts of edits.

A source is a document of the clinic's own. Its row stays when it is removed, as replies cite it;
its file, pages and words go. Only what a new reply may cite has chunks: those of a document that
was replaced or removed are taken out of the index and deleted. Numbers of sources and chunks are
never given twice (AUTOINCREMENT), so that a citation can't come to mean another document.

No row here looks like one of a consultation, message or draft, which a repair tells by their shape
(app.store.backup.salvage.tables), and no name of a table with rows of its own holds "search".
"""

from __future__ import annotations

from sqlite_utils import Database


def apply(db: Database) -> None:
    for statement in (*_SOURCES, *_CHUNKS, *_VOCABULARY, *_CITED, *_CHECKS, *_EDITS):
        db.execute(statement)
    for index in ("chunks_search", "vocabulary_search"):
        for setting, value in _SETTINGS:
            db.execute(f"INSERT INTO {index} ({index}, rank) VALUES (?, ?)", (setting, value))


_SETTINGS = (
    ("pgsz", 3_960),  # a leaf on a page, as m0004 has it
    ("usermerge", 2),
    ("secure-delete", 1),  # what is deleted leaves the index at once
)

_SOURCES = (
    # `valid_until` is a day, 2026-01-31. `words_version`: the rules by which its words were folded;
    # `chunks`: how many it should have, so that what a repair could not read is noticed.
    """
    CREATE TABLE sources (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL,
        kind TEXT NOT NULL,
        file_name TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        bytes INTEGER NOT NULL,
        pages INTEGER NOT NULL,
        without_text INTEGER NOT NULL,
        added_at REAL NOT NULL,
        added_by TEXT NOT NULL,
        valid_until TEXT,
        supersedes INTEGER REFERENCES sources (number) ON DELETE SET NULL,
        state TEXT NOT NULL,
        note TEXT NOT NULL DEFAULT '',
        words_version INTEGER NOT NULL,
        chunks INTEGER NOT NULL
    )""",
    "CREATE INDEX sources_by_hash ON sources (sha256)",
    "CREATE INDEX sources_superseding ON sources (supersedes)",
    """
    CREATE TABLE source_files (
        source INTEGER PRIMARY KEY REFERENCES sources (number) ON DELETE CASCADE,
        content BLOB NOT NULL
    )""",
    # A page of a document that has pages, a section of one that has none. `position` from 0;
    # `label` is what is printed on it; `paragraph` the number of its first one, in a section.
    # `text` is what is searched, without the lines that stand on every page: those are `furniture`.
    # `blocks` is JSON: where each block of the text begins, and what it is.
    """
    CREATE TABLE source_pages (
        number INTEGER PRIMARY KEY,
        source INTEGER NOT NULL REFERENCES sources (number) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        label TEXT NOT NULL,
        heading_path TEXT NOT NULL,
        paragraph INTEGER,
        width REAL,
        height REAL,
        furniture TEXT NOT NULL,
        blocks TEXT NOT NULL,
        text TEXT NOT NULL
    )""",
    "CREATE UNIQUE INDEX page_of_source ON source_pages (source, position)",
)

_CHUNKS = (
    # From `start` to `end` in the text of its page. The three of words are folded for the search.
    """
    CREATE TABLE source_chunks (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        source INTEGER NOT NULL REFERENCES sources (number) ON DELETE CASCADE,
        page INTEGER NOT NULL,
        ordinal INTEGER NOT NULL,
        paragraph INTEGER,
        heading_path TEXT NOT NULL,
        start INTEGER NOT NULL,
        end INTEGER NOT NULL,
        title_words TEXT NOT NULL,
        heading_words TEXT NOT NULL,
        words TEXT NOT NULL
    )""",
    "CREATE UNIQUE INDEX chunk_of_source ON source_chunks (source, ordinal)",
    """
    CREATE VIRTUAL TABLE chunks_search USING fts5 (
        title_words, heading_words, words,
        content = 'source_chunks', content_rowid = 'number',
        tokenize = 'porter unicode61 remove_diacritics 2'
    )""",
    """
    CREATE TRIGGER chunk_added AFTER INSERT ON source_chunks BEGIN
        INSERT INTO chunks_search (rowid, title_words, heading_words, words)
            VALUES (new.number, new.title_words, new.heading_words, new.words);
    END""",
    """
    CREATE TRIGGER chunk_removed AFTER DELETE ON source_chunks BEGIN
        INSERT INTO chunks_search (chunks_search, rowid, title_words, heading_words, words)
            VALUES ('delete', old.number, old.title_words, old.heading_words, old.words);
    END""",
    """
    CREATE TRIGGER chunk_changed
    AFTER UPDATE OF title_words, heading_words, words ON source_chunks BEGIN
        INSERT INTO chunks_search (chunks_search, rowid, title_words, heading_words, words)
            VALUES ('delete', old.number, old.title_words, old.heading_words, old.words);
        INSERT INTO chunks_search (rowid, title_words, heading_words, words)
            VALUES (new.number, new.title_words, new.heading_words, new.words);
    END""",
)

# The words of all sources, for "did you mean": a word goes with the last source that has it.
_VOCABULARY = (
    """
    CREATE TABLE vocabulary (
        number INTEGER PRIMARY KEY,
        word TEXT NOT NULL UNIQUE
    )""",
    """
    CREATE TABLE source_words (
        number INTEGER PRIMARY KEY,
        source INTEGER NOT NULL REFERENCES sources (number) ON DELETE CASCADE,
        word INTEGER NOT NULL REFERENCES vocabulary (number) ON DELETE CASCADE
    )""",
    "CREATE UNIQUE INDEX word_of_source ON source_words (source, word)",
    "CREATE INDEX sources_of_word ON source_words (word)",
    """
    CREATE TRIGGER word_gone AFTER DELETE ON source_words
    WHEN NOT EXISTS (SELECT 1 FROM source_words WHERE word = old.word) BEGIN
        DELETE FROM vocabulary WHERE number = old.word;
    END""",
    """
    CREATE VIRTUAL TABLE vocabulary_search USING fts5 (
        word, content = 'vocabulary', content_rowid = 'number', tokenize = 'trigram'
    )""",
    """
    CREATE TRIGGER word_added AFTER INSERT ON vocabulary BEGIN
        INSERT INTO vocabulary_search (rowid, word) VALUES (new.number, new.word);
    END""",
    """
    CREATE TRIGGER word_removed AFTER DELETE ON vocabulary BEGIN
        INSERT INTO vocabulary_search (vocabulary_search, rowid, word)
            VALUES ('delete', old.number, old.word);
    END""",
    # Terms of one `term_group` mean the same. Those that are shipped are no rows.
    """
    CREATE TABLE synonyms (
        number INTEGER PRIMARY KEY,
        term_group INTEGER NOT NULL,
        term TEXT NOT NULL,
        added_at REAL NOT NULL
    )""",
    "CREATE UNIQUE INDEX term_of_group ON synonyms (term_group, term)",
)

_CITED = (
    # What was looked for, and found, for one reply. `terms` and `passages` are JSON.
    """
    CREATE TABLE retrievals (
        number INTEGER PRIMARY KEY,
        message_id TEXT NOT NULL UNIQUE REFERENCES messages (id) ON DELETE CASCADE,
        coverage REAL NOT NULL,
        state TEXT NOT NULL,
        documents INTEGER NOT NULL,
        terms TEXT NOT NULL,
        passages TEXT NOT NULL,
        rules_version INTEGER NOT NULL
    )""",
    # From `start` to `end` in the reply; the best sentence of the source from `passage_start` to
    # `passage_end` in its page. `reference` is the number that a reader sees: [1].
    """
    CREATE TABLE citations (
        number INTEGER PRIMARY KEY,
        message_id TEXT NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
        start INTEGER NOT NULL,
        end INTEGER NOT NULL,
        verdict TEXT NOT NULL,
        reference INTEGER,
        source INTEGER REFERENCES sources (number) ON DELETE SET NULL,
        page INTEGER,
        chunk INTEGER REFERENCES source_chunks (number) ON DELETE SET NULL,
        passage_start INTEGER,
        passage_end INTEGER,
        score REAL NOT NULL,
        missing TEXT NOT NULL,
        rules_version INTEGER NOT NULL
    )""",
    "CREATE INDEX citations_of_message ON citations (message_id, start)",
    "CREATE INDEX citations_of_source ON citations (source)",
    "CREATE INDEX citations_of_chunk ON citations (chunk)",
)

_CHECKS = (
    # `other_text` is what was said elsewhere: in `other_message`, or in a source's `other_chunk`.
    """
    CREATE TABLE marks (
        number INTEGER PRIMARY KEY,
        message_id TEXT NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
        start INTEGER NOT NULL,
        end INTEGER NOT NULL,
        code TEXT NOT NULL,
        text TEXT NOT NULL,
        other_text TEXT NOT NULL DEFAULT '',
        other_message TEXT REFERENCES messages (id) ON DELETE SET NULL,
        other_chunk INTEGER REFERENCES source_chunks (number) ON DELETE SET NULL,
        rules_version INTEGER NOT NULL,
        state TEXT NOT NULL DEFAULT 'open',
        decided_at REAL
    )""",
    "CREATE INDEX marks_of_message ON marks (message_id, start)",
    "CREATE INDEX marks_by_other_message ON marks (other_message)",
    "CREATE INDEX marks_by_other_chunk ON marks (other_chunk)",
    """
    CREATE TABLE emergency_cards (
        number INTEGER PRIMARY KEY,
        message_id TEXT NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
        shown_at REAL NOT NULL,
        seen_at REAL,
        card TEXT NOT NULL,
        rules_version INTEGER NOT NULL
    )""",
    "CREATE UNIQUE INDEX card_of_message ON emergency_cards (message_id, card)",
)

# What is typed to take the place of a message that was sent, while it is not sent itself.
_EDITS = (
    """
    CREATE TABLE edit_drafts (
        number INTEGER PRIMARY KEY,
        message_id TEXT NOT NULL UNIQUE REFERENCES messages (id) ON DELETE CASCADE,
        task TEXT,
        text TEXT NOT NULL,
        updated_at REAL NOT NULL
    )""",
)
