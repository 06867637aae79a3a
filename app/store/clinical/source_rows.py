"""Source rows: documents of the clinic's own, with their files and pages.

A document is stored in one transaction, its chunks in steps behind it: `unfinished` names those
that lack some, be it that a crash came between, that a repair could not read them, or that their
words were folded by rules of before.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec
from sqlite_utils import Database

from app.core.clinical.sources import Source, SourceKind, SourcePage, SourceState
from app.errors import NotFound, WrongUse
from app.sentences import say
from app.store.transactions import Transactions, one_line, storable

STEP = 16  # rows with words in a transaction: others get their turn between two
_COLUMNS = (
    "s.number, s.id, s.title, s.kind, s.file_name, s.sha256, s.bytes, s.pages, s.without_text, "
    "s.added_at, s.added_by, s.valid_until, before.id, "
    "(SELECT after.id FROM sources after WHERE after.supersedes = s.number "
    "AND after.state <> 'removed' ORDER BY after.number DESC LIMIT 1), s.state, s.note"
)
_SELECT = (
    f"SELECT {_COLUMNS} FROM sources s LEFT JOIN sources before ON before.number = s.supersedes"
)
_PAGE = "position, text, blocks, label, heading_path, paragraph, furniture, width, height"
_MARKS = ", ".join("?" * 10)


class SourceRows(Transactions):
    def add(
        self,
        source: Source,
        content: bytes,
        pages: Sequence[SourcePage],
        chunks: int,
        words_version: int,
    ) -> Source:
        """Store a document with its file and pages, but not its chunks: how many it will have. Its
        `number` is given here. One that it supersedes is so from now on. Raises NotFound."""
        with self._database() as db:
            before = _superseded(db, source)
            db.execute(
                "INSERT INTO sources (id, title, kind, file_name, sha256, bytes, pages, "
                "without_text, added_at, added_by, valid_until, supersedes, state, note, "
                "words_version, chunks) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    source.id, one_line(source.title), source.kind.value,
                    one_line(source.file_name), source.sha256, source.bytes, source.pages,
                    source.without_text, source.added_at, storable(source.added_by),
                    source.valid_until, before, source.state.value, one_line(source.note),
                    words_version, chunks,
                ),
            )  # fmt: skip
            (number,) = db.execute("SELECT last_insert_rowid()").fetchone()
            db.execute("INSERT INTO source_files VALUES (?, ?)", (number, content))
            for page in pages:
                db.execute(
                    f"INSERT INTO source_pages (source, {_PAGE}) VALUES ({_MARKS})",
                    (
                        number, page.position, storable(page.text),
                        msgspec.json.encode(page.blocks).decode(), storable(page.label),
                        storable(page.heading_path), page.paragraph, storable(page.furniture),
                        page.width, page.height,
                    ),
                )  # fmt: skip
        return self.source(source.id)

    def sources(self) -> list[Source]:
        """All, the newest first; those that were removed too, as replies may cite them."""
        return [source_of(row) for row in self._select(f"{_SELECT} ORDER BY s.number DESC")]

    def source(self, identifier: str) -> Source:
        """By its id or the beginning of it. Raises NotFound; WrongUse where several begin so."""
        wanted = identifier.strip().lower()
        rows = self._select(
            f"{_SELECT} WHERE s.id >= ? AND s.id < ? ORDER BY s.number LIMIT 2",
            (wanted, wanted + "~"),
        )
        if not wanted or not rows:
            raise _no_source(identifier)
        if len(rows) > 1:
            raise WrongUse(
                say(
                    "Several sources begin with {wanted}. Give more characters of the id.",
                    wanted=wanted,
                )
            )
        return source_of(rows[0])

    def with_hash(self, sha256: str) -> Source | None:
        """The document with this very content, unless it was removed."""
        rows = self._select(
            f"{_SELECT} WHERE s.sha256 = ? AND s.state <> 'removed' LIMIT 1", (sha256,)
        )
        return source_of(rows[0]) if rows else None

    def pages(self, number: int) -> list[SourcePage]:
        """All pages of a source, in order; none of one that was removed."""
        rows = self._select(
            f"SELECT {_PAGE} FROM source_pages WHERE source = ? ORDER BY position", (number,)
        )
        return [_page_of(row) for row in rows]

    def page(self, number: int, position: int) -> SourcePage:
        """Raises NotFound."""
        rows = self._select(
            f"SELECT {_PAGE} FROM source_pages WHERE source = ? AND position = ?",
            (number, position),
        )
        if not rows:
            raise NotFound(say("That source has no page {position}.", position=position + 1))
        return _page_of(rows[0])

    def content(self, number: int) -> bytes:
        """The bytes of its file. Raises NotFound for one that was removed."""
        rows = self._select("SELECT content FROM source_files WHERE source = ?", (number,))
        if not rows:
            raise NotFound(say("That source was removed: its file is not in the vault any more."))
        return bytes(rows[0][0])

    def describe(self, source: Source, title: str, valid_until: str | None, note: str) -> Source:
        """Change what is said of it. A new title reaches the index by `unfinished`."""
        with self._database() as db:
            changed = one_line(title) != source.title
            db.execute(
                "UPDATE sources SET title = ?, valid_until = ?, note = ?, "
                "words_version = iif(?, 0, words_version) WHERE number = ?",
                (one_line(title), valid_until, one_line(note), changed, source.number),
            )
        return self.source(source.id)

    def supersede(self, older: Source, newer: Source) -> None:
        """`newer` takes the place of `older`, which is not searched any more."""
        with self._database() as db:
            db.execute(
                "UPDATE sources SET supersedes = ? WHERE number = ?", (older.number, newer.number)
            )
            _set_state(db, older.number, SourceState.SUPERSEDED)

    def set_state(self, source: Source, state: SourceState) -> None:
        """Put it out of the search, or back into it; `unfinished` names it then."""
        with self._database() as db:
            _set_state(db, source.number, state)

    def unfinished(self, words_version: int) -> list[int]:
        """Numbers of sources whose chunks are not as they should be: active ones that lack some or
        have words of another version, others that still have any."""
        rows = self._select(
            "SELECT number FROM sources s WHERE iif(state = 'active', words_version <> ? OR "
            "chunks <> (SELECT count(*) FROM source_chunks WHERE source = s.number), "
            "EXISTS (SELECT 1 FROM source_chunks WHERE source = s.number) OR "
            "EXISTS (SELECT 1 FROM source_words WHERE source = s.number) OR "
            "(state = 'removed' AND (EXISTS (SELECT 1 FROM source_pages WHERE source = s.number) "
            "OR EXISTS (SELECT 1 FROM source_files WHERE source = s.number)))) ORDER BY number",
            (words_version,),
        )
        return [row[0] for row in rows]

    def remove_text_step(self, number: int) -> bool:
        """Delete some pages of a source that was removed, at last its file; whether all is gone."""
        with self._database() as db:
            gone = db.execute(
                "DELETE FROM source_pages WHERE number IN "
                "(SELECT number FROM source_pages WHERE source = ? LIMIT ?)",
                (number, STEP),
            ).rowcount
            if gone:
                return False
            db.execute("DELETE FROM source_files WHERE source = ?", (number,))
        return True


def source_of(row: Sequence[Any]) -> Source:
    """From the columns of a source."""
    number, identifier, title, kind, *rest, state, note = row
    name, sha256, size, pages, without_text, at, who, valid_until, supersedes, superseded_by = rest
    return Source(
        number=number,
        id=identifier,
        title=title,
        kind=SourceKind(kind),
        file_name=name,
        sha256=sha256,
        bytes=size,
        pages=pages,
        without_text=without_text,
        added_at=at,
        added_by=who,
        valid_until=valid_until,
        supersedes=supersedes,
        superseded_by=superseded_by,
        state=SourceState(state),
        note=note,
    )


def _page_of(row: Sequence[Any]) -> SourcePage:
    position, text, blocks, *rest = row
    return SourcePage(
        position, text, msgspec.json.decode(blocks, type=tuple[tuple[int, int], ...]), *rest
    )


def _set_state(db: Database, number: int, state: SourceState) -> None:
    db.execute("UPDATE sources SET state = ? WHERE number = ?", (state.value, number))


def _superseded(db: Database, source: Source) -> int | None:
    """The number of the one whose place it takes, which is then no longer searched."""
    if source.supersedes is None:
        return None
    row = db.execute("SELECT number FROM sources WHERE id = ?", (source.supersedes,)).fetchone()
    if row is None:
        raise _no_source(source.supersedes)
    _set_state(db, row[0], SourceState.SUPERSEDED)
    return int(row[0])


def _no_source(identifier: str) -> NotFound:
    return NotFound(
        say(
            "There is no source {identifier}. `consilium sources list` shows what there is.",
            identifier=identifier,
        )
    )
