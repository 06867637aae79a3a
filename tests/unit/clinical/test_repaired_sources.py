"""Sources of a damaged vault: rows that can be read come back, and what lacks some is named."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from app.core.clinical.citations import Citation, Verdict
from app.core.clinical.source_words import VERSION
from app.paths import Home
from app.store.backup.repair import repair
from app.store.clinical.chunk_rows import ChunkRows
from app.store.clinical.citation_rows import CitationRows
from app.store.clinical.mark_rows import MarkRow, MarkRows
from app.store.clinical.source_rows import SourceRows
from app.store.history.repository import Repository
from app.store.keys.key_slots import unwrap_key
from app.store.sqlite_driver import PAGE_BYTES
from app.store.vault import Vault
from app.store.vault_opening import open_vault
from tests.helpers.clinical_rows import add_source, page
from tests.helpers.consultations import question, reply
from tests.helpers.vaults import execute, value_of

SOURCES = 12


def fill(vault: Vault) -> None:
    repository = Repository(vault)
    consultation = repository.create_consultation("Hypo")
    asked = question(consultation.id, "What now?")
    answered = reply(asked, "Give glucose.")
    repository.add_message(asked)
    repository.add_message(answered)
    citations = []
    for number in range(SOURCES):
        pages = tuple(page(f"Glucose {number} {at}. " * 200, at) for at in range(4))
        source = add_source(vault, f"Handbook {number}", pages)
        citations.append(Citation(0, 13, Verdict.FOUND, 1.0, (), 1, 1, source.id, number + 1, 0))
    CitationRows(vault).save_citations(answered.id, citations)
    MarkRows(vault).save_marks(
        answered.id, [MarkRow(0, 4, "NEW_DRUG", "Give", 1, other_chunk=at) for at in range(1, 30)]
    )
    vault.close()


@pytest.mark.parametrize("seed", range(8))
def test_what_is_lost_of_a_source_leaves_nothing_that_hangs_in_the_air(
    vault: Vault, home: Home, passphrase: str, seed: int
) -> None:
    fill(vault)
    damaged = bytearray(home.vault.read_bytes())
    chance = random.Random(seed)
    pages = range(1, len(damaged) // PAGE_BYTES)
    for number in chance.sample(pages, seed * len(pages) // 30):
        damaged[number * PAGE_BYTES + 100] ^= 1
    Path(home.vault).write_bytes(damaged)
    repair(home, unwrap_key(home.vault_key.read_bytes(), passphrase))
    repaired = open_vault(home, passphrase)
    try:
        assert execute(repaired, "PRAGMA foreign_key_check") == []
        assert execute(repaired, "PRAGMA integrity_check") == [("ok",)]
        for index in ("chunks_search", "vocabulary_search"):
            execute(repaired, f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")
        rows = SourceRows(repaired)
        unfinished = set(rows.unfinished(VERSION))
        for source in rows.sources():
            count = value_of(
                repaired, "SELECT count(*) FROM source_chunks WHERE source = ?", source.number
            )
            should_be = value_of(
                repaired, "SELECT chunks FROM sources WHERE number = ?", source.number
            )
            assert (count != should_be) == (source.number in unfinished)
        if not seed:
            assert len(rows.sources()) == SOURCES
            assert unfinished == set()
            assert len(ChunkRows(repaired).best('"glucose"', 100)) == 100
            assert value_of(repaired, "SELECT count(*) FROM citations") == SOURCES
            assert value_of(repaired, "SELECT count(*) FROM marks WHERE other_chunk > 0") == 29
    finally:
        repaired.close()
