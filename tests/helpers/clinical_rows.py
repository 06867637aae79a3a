"""Sources for tests, as rows of a vault."""

from __future__ import annotations

from typing import Any

from app.core.clinical.chunking import chunks_of
from app.core.clinical.source_words import VERSION, indexed_words, vocabulary_of
from app.core.clinical.sources import Source, SourceKind, SourcePage
from app.store.clinical.chunk_rows import ChunkRows, IndexedChunk
from app.store.clinical.source_rows import SourceRows
from app.store.history.consultation_rows import new_id
from app.store.vault import Vault

PAGE = "Hypoglycaemia\nGive 15 g of glucose by mouth.\nRepeat after ten minutes."
BLOCKS = ((0, 1), (14, 0), (45, 0))


def page(text: str = PAGE, position: int = 0, **fields: Any) -> SourcePage:
    """A page of the text given; of the usual one with its heading."""
    blocks = BLOCKS if text == PAGE else ((0, 0),)
    return SourcePage(position=position, text=text, blocks=blocks, **fields)


def add_source(
    vault: Vault, title: str = "Handbook", pages: tuple[SourcePage, ...] = (page(),), **fields: Any
) -> Source:
    """Stored with its chunks and words."""
    known: dict[str, Any] = {
        "number": 0,
        "id": new_id(),
        "title": title,
        "kind": SourceKind.TEXT,
        "file_name": f"{title}.txt",
        "sha256": new_id() * 2,
        "bytes": 7,
        "pages": len(pages),
        "without_text": 0,
        "added_at": 1.0,
        "added_by": "ada",
    }
    chunks = chunks_of(pages)
    rows, index = SourceRows(vault), ChunkRows(vault)
    source = rows.add(Source(**(known | fields)), b"content", pages, len(chunks), VERSION)
    index.add_chunks(
        source.number,
        [
            IndexedChunk(
                chunk,
                indexed_words(source.title),
                indexed_words(chunk.heading_path),
                indexed_words(pages[chunk.page].text[chunk.start : chunk.end]),
            )
            for chunk in chunks
        ],
    )
    index.add_words(
        source.number, sorted(set().union(*(vocabulary_of(each.text) for each in pages)))
    )
    return source
