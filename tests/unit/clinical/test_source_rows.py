"""Rows of sources: what is stored comes back, what is removed is gone, and nothing is mixed up."""

from __future__ import annotations

import pytest

from app.core.clinical.source_words import VERSION
from app.core.clinical.sources import Source, SourceState
from app.errors import NotFound, WrongUse
from app.store.clinical.chunk_rows import ChunkRows
from app.store.clinical.source_rows import SourceRows
from app.store.clinical.synonym_rows import SynonymRows
from app.store.history.permanent_deletion import Purge
from app.store.vault import Vault
from tests.helpers.clinical_rows import PAGE, add_source, page
from tests.helpers.vaults import execute, value_of


def remove(vault: Vault, source: Source) -> None:
    rows, index = SourceRows(vault), ChunkRows(vault)
    rows.set_state(source, SourceState.REMOVED)
    for step in (index.remove_chunks_step, index.remove_words_step, rows.remove_text_step):
        while not step(source.number):
            pass


def require_sound_index(vault: Vault) -> None:
    for index in ("chunks_search", "vocabulary_search"):
        execute(vault, f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")
    assert execute(vault, "PRAGMA foreign_key_check") == []


def test_a_source_comes_back_as_it_was_stored(vault: Vault) -> None:
    shown = page(label="iv", furniture="Clinic handbook", width=595.0, height=842.0)
    source = add_source(vault, pages=(shown,), valid_until="2027-01-31", note="third edition")
    rows = SourceRows(vault)
    assert rows.sources() == [source]
    assert rows.source(source.id[:30]) == source
    assert (source.valid_until, source.note, source.state.value) == (
        "2027-01-31",
        "third edition",
        "active",
    )
    assert rows.pages(source.number) == [shown]
    assert rows.page(source.number, 0) == shown
    assert rows.content(source.number) == b"content"
    assert rows.with_hash(source.sha256) == source
    assert rows.unfinished(VERSION) == []
    assert rows.unfinished(VERSION + 1) == [source.number]


def test_what_is_not_there_is_a_sentence(vault: Vault) -> None:
    rows = SourceRows(vault)
    source = add_source(vault)
    with pytest.raises(NotFound, match="no source xyz"):
        rows.source("xyz")
    with pytest.raises(NotFound, match="no page 2"):
        rows.page(source.number, 1)
    other = add_source(vault)
    common = next(n for n in range(1, 33) if source.id[:n] != other.id[:n]) - 1
    with pytest.raises(WrongUse, match="Several sources begin"):
        rows.source(source.id[:common])


def test_a_chunk_is_found_with_the_text_of_its_own_page(vault: Vault) -> None:
    add_source(vault, "Other", (page("Fever in children."),))
    source = add_source(vault)
    (found,) = ChunkRows(vault).best('"glucose" OR "glucagon"', 10)
    assert found.source == source.number
    assert found.text == PAGE[14:]
    assert found.indexed.chunk.heading_path == "Hypoglycaemia"
    assert found.score > 0
    assert ChunkRows(vault).frequencies(['"glucose"', '"fever"', '"nothing"']) == [1, 1, 0]
    require_sound_index(vault)


def test_a_source_that_was_removed_leaves_its_name_and_no_words(vault: Vault) -> None:
    kept = add_source(vault, "Kept")
    source = add_source(vault, "Gone", (page("Zolpidem and glucose for nobody."),))
    remove(vault, source)
    rows = SourceRows(vault)
    assert rows.source(source.id).state is SourceState.REMOVED
    assert rows.pages(source.number) == []
    with pytest.raises(NotFound, match="removed"):
        rows.content(source.number)
    assert rows.unfinished(VERSION) == []
    words = {row[0] for row in execute(vault, "SELECT word FROM vocabulary")}
    assert "zolpidem" not in words
    assert "glucose" in words
    assert [each.source for each in ChunkRows(vault).best('"glucose"', 9)] == [kept.number]
    require_sound_index(vault)


def test_numbers_of_what_was_removed_are_not_given_again(vault: Vault) -> None:
    first = add_source(vault)
    number = value_of(vault, "SELECT max(number) FROM source_chunks")
    remove(vault, first)
    add_source(vault)
    assert value_of(vault, "SELECT min(number) FROM source_chunks") > number


def test_only_an_active_source_is_found_and_a_cut_off_removal_is_unfinished(vault: Vault) -> None:
    source = add_source(vault)
    rows, index = SourceRows(vault), ChunkRows(vault)
    newer = add_source(vault, "Handbook 2", supersedes=source.id)
    assert rows.source(source.id).state is SourceState.SUPERSEDED
    assert rows.source(source.id).superseded_by == newer.id
    assert [each.source for each in index.best('"glucose"', 9)] == [newer.number]
    assert rows.unfinished(VERSION) == [source.number]
    while not index.remove_chunks_step(source.number):
        pass
    while not index.remove_words_step(source.number):
        pass
    assert rows.unfinished(VERSION) == []
    assert rows.pages(source.number) == [page()]


def test_a_chunk_that_is_missing_is_noticed(vault: Vault) -> None:
    source = add_source(vault)
    execute(vault, "DELETE FROM source_chunks")
    assert SourceRows(vault).unfinished(VERSION) == [source.number]


def test_a_new_title_is_searched_by_an_index_made_anew(vault: Vault) -> None:
    source = add_source(vault)
    rows = SourceRows(vault)
    changed = rows.describe(source, "Pocket guide", None, "")
    assert changed.title == "Pocket guide"
    assert rows.unfinished(VERSION) == [source.number]
    ChunkRows(vault).chunks_are_of(source.number, VERSION, 1)
    assert rows.unfinished(VERSION) == []


def test_compacting_keeps_the_indexes_of_sources_sound(vault: Vault) -> None:
    add_source(vault)
    Purge(vault).compact()
    require_sound_index(vault)
    assert len(ChunkRows(vault).best('"glucose"', 9)) == 1
    assert ChunkRows(vault).words_like('"glu" OR "luc" OR "ucs" OR "cse"', 3) == ["glucose"]


def test_synonyms_of_the_clinic_come_and_go_by_groups(vault: Vault) -> None:
    rows = SynonymRows(vault)
    first = rows.add_synonyms(["Zaponex", "clozapine"])
    second = rows.add_synonyms(["hypo", "low blood sugar"])
    assert rows.synonyms() == {
        first: ("Zaponex", "clozapine"),
        second: ("hypo", "low blood sugar"),
    }
    rows.remove_synonyms(first)
    assert rows.synonyms() == {second: ("hypo", "low blood sugar")}
    with pytest.raises(NotFound, match="no group"):
        rows.remove_synonyms(first)
