"""Source library: documents of the clinic's own, added to the vault, changed and removed.

What takes long goes in steps, between which others store; what a crash cuts off is finished by the
next start.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.core.audit_chain import AuditEvent
from app.core.clinical.chunking import chunks_of
from app.core.clinical.reader_messages import MOST_BYTES, DrawPage, ReadDocument
from app.core.clinical.source_words import VERSION, indexed_words, vocabulary_of
from app.core.clinical.sources import Chunk, Source, SourceKind, SourcePage, SourceState
from app.core.clinical.synonyms import clinic_terms
from app.core.prompts.typed_text import printable
from app.errors import Cancelled, SourceError, SourceUnreadable, WrongUse
from app.files import open_regular
from app.sentences import say
from app.services.clinical.reader_client import DocumentReader, PagePicture, Reading
from app.services.clinical.source_search import SourceSearch
from app.services.vault.audit_trail import Audit, system_user
from app.store.clinical.chunk_rows import STEP, ChunkRows, IndexedChunk
from app.store.clinical.source_rows import SourceRows
from app.store.clinical.synonym_rows import SynonymRows
from app.store.history.consultation_rows import new_id
from app.store.vault import Vault
from app.worker import Worker

_KINDS = {
    ".pdf": SourceKind.PDF,
    ".docx": SourceKind.DOCX,
    ".html": SourceKind.HTML,
    ".htm": SourceKind.HTML,
    ".xhtml": SourceKind.HTML,
    ".md": SourceKind.MARKDOWN,
    ".markdown": SourceKind.MARKDOWN,
    ".txt": SourceKind.TEXT,
    ".text": SourceKind.TEXT,
}
# How far adding is when a part is done.
_READ, _STORED = 0.4, 0.5
Progress = Callable[[float], None]


@dataclass(frozen=True)
class SourceDetails:
    """What is said of a document when it is added. An empty title is the document's own; the text
    of `supersedes` is an id, or the beginning of one."""

    title: str = ""
    valid_until: str | None = None
    supersedes: str = ""
    note: str = ""
    password: str | None = None


class SourceLibrary:
    """Every method may be called from any thread; those that read a document take long."""

    def __init__(
        self,
        vault: Vault,
        audit: Audit,
        search: SourceSearch,
        reader: DocumentReader | None = None,
    ) -> None:
        self._rows = SourceRows(vault)
        self._chunks = ChunkRows(vault)
        self._clinic = SynonymRows(vault)
        self._audit = audit
        self._search = search
        self.reader = reader or DocumentReader()
        self._worker = Worker("sources")

    def start(self) -> None:
        """Finish, in a thread, what was cut off, or is indexed by rules of before."""
        if self._rows.unfinished(VERSION):
            self._worker.put(self.finish)

    def interrupt(self) -> None:
        """Let what takes long come to its end soon."""
        self._worker.stop()
        self.reader.close()

    def close(self) -> None:
        self.interrupt()
        self._worker.close()

    def add(
        self,
        path: Path,
        details: SourceDetails = SourceDetails(),
        progress: Progress = lambda fraction: None,
        reading: Reading | None = None,
    ) -> Source:
        """Read a file and keep it; `reading` can give that up. Raises SourceUnreadable,
        PasswordNeeded, WrongUse for one that is there already, NotFound for what it shall
        supersede, Cancelled, storage errors."""
        reading = reading or Reading()
        name = printable(path.name, 120)
        kind = _KINDS.get(path.suffix.casefold())
        if kind is None:
            raise SourceUnreadable(
                say(
                    "“{name}” cannot be read: sources are PDF, DOCX, HTML, Markdown and text "
                    "files.",
                    name=name,
                )
            )
        older = self._rows.source(details.supersedes) if details.supersedes else None
        content = _content(path, name)
        sha256 = hashlib.sha256(content).hexdigest()
        if (there := self._rows.with_hash(sha256)) is not None:
            raise WrongUse(
                say(
                    "“{name}” is a source already: “{title}” ({id}).",
                    name=name,
                    title=there.title,
                    id=there.id[:12],
                )
            )
        request = ReadDocument(kind, len(content), path.stem, details.password)
        answer, content = self.reader.read(request, content, name, reading)
        progress(_READ)
        chunks = chunks_of(answer.pages)
        if reading.is_cancelled():
            raise Cancelled
        if not chunks:
            raise SourceUnreadable(
                say(
                    "“{name}” has no text that can be read: its pages are pictures, or "
                    "empty. Nothing was added.",
                    name=name,
                )
            )
        source = Source(
            number=0,
            id=new_id(),
            title=details.title or answer.title,
            kind=kind,
            file_name=path.name,
            sha256=sha256,
            bytes=len(content),
            pages=len(answer.pages),
            without_text=sum(not page.has_text for page in answer.pages),
            added_at=time.time(),
            added_by=system_user(),
            valid_until=details.valid_until,
            supersedes=older.id if older else None,
            note=details.note,
        )
        source = self._rows.add(source, content, answer.pages, len(chunks), VERSION)
        progress(_STORED)
        self._index(source, answer.pages, chunks, progress, reading)
        if reading.is_cancelled():
            self._take_back(source, older)
            raise Cancelled
        self._audit.record(AuditEvent.SOURCE_ADDED, source.id, kind=kind.value, pages=source.pages)
        if older is not None:
            self._unindex(older.number)
        return source

    def sources(self) -> list[Source]:
        """Those that are kept, the newest first; not those that were removed."""
        return [each for each in self._rows.sources() if each.state is not SourceState.REMOVED]

    def source(self, identifier: str) -> Source:
        """By its id or the beginning of it. Raises NotFound, WrongUse."""
        return self._rows.source(identifier)

    def page(self, source: Source, position: int) -> SourcePage:
        """Raises NotFound."""
        return self._rows.page(source.number, position)

    def picture(
        self,
        source: Source,
        position: int,
        dpi: float = 110.0,
        passage: str = "",
        reading: Reading | None = None,
    ) -> PagePicture:
        """A page of a PDF, with the passage framed. Raises SourceError, NotFound; Cancelled where
        `reading` was given up."""
        if source.kind is not SourceKind.PDF:
            raise SourceError(say("Only pages of a PDF can be shown as pictures."))
        content = self._rows.content(source.number)
        request = DrawPage(len(content), position, dpi, passage)
        return self.reader.draw(request, content, printable(source.title, 120), reading)

    def describe(self, source: Source, *, title: str, valid_until: str | None, note: str) -> Source:
        """Change what is said of it. Raises WrongUse for one without a title."""
        if not title.strip():
            raise WrongUse(say("A source needs a title."))
        changed = self._rows.describe(source, title, valid_until, note)
        self._audit.record(AuditEvent.SOURCE_CHANGED, source.id)
        self.finish()
        return changed

    def supersede(self, older: Source, newer: Source) -> None:
        """`newer` takes the place of `older`, which is kept for what cites it, and not searched."""
        if older.id == newer.id:
            raise WrongUse(say("A source cannot take its own place."))
        self._rows.supersede(older, newer)
        self._audit.record(AuditEvent.SOURCE_CHANGED, older.id)
        self._unindex(older.number)

    def activate(self, source: Source) -> Source:
        """Search one again that was superseded."""
        if source.state is SourceState.REMOVED:
            raise WrongUse(say("A source that was removed is gone. Add its file again."))
        self._rows.set_state(source, SourceState.ACTIVE)
        self._audit.record(AuditEvent.SOURCE_CHANGED, source.id)
        self.finish()
        return self._rows.source(source.id)

    def remove(self, source: Source) -> None:
        """Delete its file, its text and its words; its name stays for what cites it."""
        self._rows.set_state(source, SourceState.REMOVED)
        self._audit.record(AuditEvent.SOURCE_REMOVED, source.id)
        self._delete_text(source.number)

    def finish(self) -> None:
        """Bring all documents' chunks to what they should be."""
        for number in self._rows.unfinished(VERSION):
            source = next(each for each in self._rows.sources() if each.number == number)
            if source.state is SourceState.REMOVED:
                self._delete_text(number)
            elif source.state is SourceState.SUPERSEDED:
                self._unindex(number)
            else:
                self._unindex(number)
                pages = self._rows.pages(number)
                self._index(source, pages, chunks_of(pages))
            if self._worker.is_stopped():
                return

    def add_synonyms(self, terms: Sequence[str]) -> tuple[int, list[str]]:
        """A group of the clinic's own: its number and terms. Raises WrongUse."""
        tidied = clinic_terms(terms)
        number = self._clinic.add_synonyms(tidied)
        self._search.synonyms_changed()
        return number, tidied

    def synonyms(self) -> dict[int, tuple[str, ...]]:
        """The clinic's groups, by number."""
        return self._clinic.synonyms()

    def remove_synonyms(self, number: int) -> None:
        """Raises NotFound."""
        self._clinic.remove_synonyms(number)
        self._search.synonyms_changed()

    def _index(
        self,
        source: Source,
        pages: Sequence[SourcePage],
        chunks: Sequence[Chunk],
        progress: Progress = lambda fraction: None,
        reading: Reading | None = None,
    ) -> None:
        title = indexed_words(source.title)
        words: set[str] = set()
        for first in range(0, len(chunks), STEP):
            some = chunks[first : first + STEP]
            self._chunks.add_chunks(
                source.number, [_indexed(chunk, title, pages[chunk.page]) for chunk in some]
            )
            for chunk in some:
                words |= vocabulary_of(pages[chunk.page].text[chunk.start : chunk.end])
            progress(_STORED + (1 - _STORED) * (first + len(some)) / (len(chunks) + STEP))
            if self._worker.is_stopped() or (reading is not None and reading.is_cancelled()):
                return
        ordered = sorted(words)
        for first in range(0, len(ordered), 16 * STEP):
            self._chunks.add_words(source.number, ordered[first : first + 16 * STEP])
        self._chunks.chunks_are_of(source.number, VERSION, len(chunks))
        progress(1.0)

    def _take_back(self, source: Source, older: Source | None) -> None:
        """Of one that nobody waited for to be added: as if it had never been."""
        self._rows.set_state(source, SourceState.REMOVED)
        self._delete_text(source.number)
        if older is not None:
            self._rows.set_state(older, older.state)

    def _unindex(self, number: int) -> None:
        for step in (self._chunks.remove_chunks_step, self._chunks.remove_words_step):
            while not step(number):
                if self._worker.is_stopped():
                    return

    def _delete_text(self, number: int) -> None:
        self._unindex(number)
        while not self._worker.is_stopped() and not self._rows.remove_text_step(number):
            pass


def _indexed(chunk: Chunk, title: str, page: SourcePage) -> IndexedChunk:
    text = page.text[chunk.start : chunk.end]
    return IndexedChunk(chunk, title, indexed_words(chunk.heading_path), indexed_words(text))


def _content(path: Path, name: str) -> bytes:
    try:
        with open_regular(path) as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise SourceUnreadable(
            say(
                "“{name}” cannot be read: {reason}. Nothing was added.",
                name=name,
                reason=error.strerror or error,
            )
        ) from error
    if len(content) > MOST_BYTES:
        raise SourceUnreadable(
            say(
                "“{name}” is larger than {most} MB. Nothing was added; split it.",
                name=name,
                most=MOST_BYTES >> 20,
            )
        )
    return content
