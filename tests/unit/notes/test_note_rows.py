"""Rows of notes: what is finished or signed stays as it is, and all goes with its consultation."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest

from app.core.notes.note import Author, NoteSection, NoteState, SectionState, hash_of
from app.core.notes.note_kinds import NoteKind
from app.errors import NotFound, WrongUse
from app.paths import Home
from app.store.history.permanent_deletion import Purge
from app.store.history.repository import Repository
from app.store.notes.note_rows import NoteRows
from app.store.vault import Vault
from app.store.vault_opening import create_vault
from tests.helpers.keys import CHEAP
from tests.helpers.vaults import execute, value_of

SECTIONS = (NoteSection("subjective", "Cough"), NoteSection("plan", "Rest"))


@pytest.fixture
def vault(consilium_home: Path) -> Iterator[Vault]:
    vault = create_vault(Home(consilium_home), "sixteen wild geese", CHEAP)
    yield vault
    vault.close()


@pytest.fixture
def consultation(vault: Vault) -> str:
    return Repository(vault).create_consultation("Cough").id


@pytest.fixture
def note_id(vault: Vault, consultation: str) -> str:
    rows = NoteRows(vault)
    note = rows.begin_note(consultation, "leaf", NoteKind.SOAP, SECTIONS)
    rows.save_version(note.id, 1, SECTIONS, finished=True)
    return note.id


def test_a_finished_draft_is_never_changed(vault: Vault, note_id: str) -> None:
    rows = NoteRows(vault)
    with pytest.raises(NotFound):
        rows.save_version(note_id, 1, [NoteSection("plan", "Other")])
    with pytest.raises(apsw.ConstraintError):
        execute(vault, "UPDATE note_versions SET sections = '[]'")
    assert rows.note(note_id).current.text_of("plan") == "Rest"


def test_the_edited_copy_stands_beside_it(vault: Vault, note_id: str) -> None:
    rows = NoteRows(vault)
    version = rows.begin_version(note_id, Author.CLINICIAN, SECTIONS)
    rows.save_version(note_id, version.number, [NoteSection("plan", "Antibiotics")])
    note = rows.note(note_id)
    assert note.current.text_of("plan") == "Antibiotics"
    assert note.drafted("plan").text == "Rest"


def test_a_signed_note_is_frozen(vault: Vault, note_id: str) -> None:
    rows = NoteRows(vault)
    note = rows.sign(note_id, 1, "Dr Ada")
    assert note.state is NoteState.SIGNED and note.signature is not None
    assert note.signature.sha256 == hash_of(note, note.current)
    for change in (
        lambda: rows.begin_version(note_id, Author.CLINICIAN, SECTIONS),
        lambda: rows.sign(note_id, 1, "Dr Ada"),
        lambda: rows.delete_note(note_id),
        lambda: rows.confirm(note_id, "plan", "NEW_DRUG", "aspirin"),
    ):
        with pytest.raises(WrongUse):
            change()
    for statement in (
        "UPDATE note_signatures SET signed_by = 'another'",
        "UPDATE note_versions SET sections = '[]'",
    ):
        with pytest.raises(apsw.ConstraintError):
            execute(vault, statement)


def test_only_the_version_that_was_read_is_signed(vault: Vault, note_id: str) -> None:
    rows = NoteRows(vault)
    rows.begin_version(note_id, Author.CLINICIAN, SECTIONS)
    with pytest.raises(WrongUse):
        rows.sign(note_id, 1, "Dr Ada")
    assert rows.note(note_id).signature is None
    assert rows.note(note_id).current.finished_at is None  # nothing half done


def test_an_addendum_is_for_signed_notes_and_frozen(vault: Vault, note_id: str) -> None:
    rows = NoteRows(vault)
    with pytest.raises(WrongUse):
        rows.add_addendum(note_id, "Later", "Dr Ada")
    rows.sign(note_id, 1, "Dr Ada")
    assert [rows.add_addendum(note_id, text, "Dr Ada").number for text in ("One", "Two")] == [1, 2]
    assert [each.text for each in rows.note(note_id).addenda] == ["One", "Two"]
    with pytest.raises(apsw.ConstraintError):
        execute(vault, "UPDATE note_addenda SET text = 'Other'")


def test_what_is_typed_of_an_addendum_is_kept_until_it_is_signed(
    vault: Vault, note_id: str
) -> None:
    rows = NoteRows(vault)
    rows.sign(note_id, 1, "Dr Ada")
    assert rows.drafted_addendum(note_id) == ""
    for text in ("The film", "The film was"):
        rows.draft_addendum(note_id, text)
    assert rows.drafted_addendum(note_id) == "The film was"
    rows.draft_addendum(note_id, " ")
    assert rows.drafted_addendum(note_id) == ""
    rows.draft_addendum(note_id, "The film was normal")
    rows.add_addendum(note_id, "The film was normal", "Dr Ada")
    assert rows.drafted_addendum(note_id) == ""


def test_decisions_are_remembered_and_taken_back(vault: Vault, note_id: str) -> None:
    rows = NoteRows(vault)
    rows.confirm(note_id, "plan", "NEW_DRUG", "aspirin")
    rows.confirm(note_id, "plan", "NEW_DRUG", "aspirin")
    assert rows.confirmed(note_id) == {("plan", "NEW_DRUG", "aspirin")}
    rows.open_again(note_id, "plan", "NEW_DRUG", "aspirin")
    assert rows.confirmed(note_id) == set()


def test_a_crash_leaves_what_was_written(vault: Vault, consultation: str) -> None:
    rows = NoteRows(vault)
    begun = [NoteSection("subjective", "Cou"), NoteSection("plan")]
    note = rows.begin_note(consultation, "leaf", NoteKind.SOAP, begun)
    assert rows.note(note.id).state is NoteState.DRAFTING
    assert (rows.finish_interrupted(), rows.finish_interrupted()) == (1, 0)
    after = rows.note(note.id)
    assert after.state is NoteState.DRAFT
    states = [each.state for each in after.current.sections]
    assert states == [SectionState.INTERRUPTED, SectionState.EMPTY]


def test_notes_are_found_by_their_beginning(vault: Vault, consultation: str, note_id: str) -> None:
    rows = NoteRows(vault)
    assert rows.find_note(note_id[:20]).id == note_id
    for wrong in ("", "zz", note_id[:-1] + "x"):
        with pytest.raises(NotFound):
            rows.find_note(wrong)
    Repository(vault).delete(consultation)
    with pytest.raises(NotFound):
        rows.find_note(note_id)
    assert rows.notes() == [] and len(rows.notes(consultation)) == 1


def test_notes_go_with_their_consultation(vault: Vault, consultation: str, note_id: str) -> None:
    rows = NoteRows(vault)
    rows.sign(note_id, 1, "Dr Ada")
    rows.add_addendum(note_id, "Later", "Dr Ada")
    purge = Purge(vault)
    purge.begin_purge(consultation)
    while not purge.purge_step(consultation):
        pass
    for table in ("notes", "note_versions", "note_signatures", "note_addenda", "note_decisions"):
        assert value_of(vault, f"SELECT count(*) FROM {table}") == 0
    assert execute(vault, "PRAGMA foreign_key_check") == []


def test_notes_are_found_by_their_words(vault: Vault, consultation: str, note_id: str) -> None:
    repository, rows = Repository(vault), NoteRows(vault)
    rows.begin_version(
        note_id, Author.CLINICIAN, [NoteSection("plan", "Doxycycline 100 mg\nReview on Friday")]
    )
    (hit,) = repository.search("doxycyc")
    assert (hit.consultation.id, hit.message_id) == (consultation, "leaf")
    assert "\x02Doxycycline\x03" in hit.snippet
    assert len(repository.search("friday doxycycline")) == 1
    # Not by words that are not all there, nor by the draft that was replaced, nor in the trash.
    assert repository.search("doxycycline monday") == []
    assert [each.message_id for each in repository.search("Rest")] == []
    assert len(repository.search("doxycycline", after=hit)) == 0
    repository.delete(consultation)
    assert repository.search("doxycycline") == []
