"""Signing: nothing is signed undecided, unread or without the passphrase, and what was signed is
found out when it is changed.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.core.audit_chain import AuditEvent
from app.core.notes.note import Note, NoteState, hash_of, hash_of_addendum
from app.errors import TriedTooOften, WrongPassphrase, WrongUse
from app.paths import Home
from app.services.application import Services
from tests.helpers.notes import SECTIONS, drafted, ended, texts_of
from tests.helpers.services import PASSPHRASE, scripted_services
from tests.helpers.vaults import execute, value_of, vault_of


@pytest.fixture
def services(consilium_home: Path) -> Iterator[Services]:
    with scripted_services(Home(consilium_home), replies=SECTIONS) as services:
        yield services


@pytest.fixture
def note(services: Services) -> Note:
    note = drafted(services)
    services.notes.confirm(note.id, services.notes.check(note).open)
    return note


def signed(services: Services, note: Note) -> Note:
    return services.notes.sign(note.id, note.current.number, PASSPHRASE, read=True, name="Dr Ada")


def test_a_signature_freezes_what_was_shown(services: Services, note: Note) -> None:
    after = signed(services, note)
    assert after.state is NoteState.SIGNED and after.signature is not None
    assert texts_of(after) == texts_of(note)
    assert after.signature.sha256 == hash_of(note, note.current)
    assert after.signature.signed_by == "Dr Ada"
    with pytest.raises(WrongUse):
        services.notes.edit(note.id, {"plan": "Other"})
    with pytest.raises(WrongUse):
        ended(services.note_drafting.draft_again(note.id, "plan"))
    (row,) = [r for r in services.audit.rows() if r.event == AuditEvent.NOTE_SIGNED]
    assert row.subject == note.id and after.signature.sha256 in row.detail
    assert services.audit.verify().problems == ()


def test_an_open_mark_keeps_it_from_being_signed(services: Services, note: Note) -> None:
    changed = services.notes.edit(note.id, {"plan": "Allergic to penicillin\nBisoprolol 50 mg"})
    with pytest.raises(WrongUse, match="mark"):
        signed(services, changed)
    services.notes.confirm(note.id, services.notes.check(changed).open)
    assert signed(services, changed).state is NoteState.SIGNED


def test_a_decision_can_be_taken_back(services: Services, note: Note) -> None:
    changed = services.notes.edit(note.id, {"plan": "Bisoprolol 50 mg"})
    marks = services.notes.check(changed).open
    services.notes.confirm(note.id, marks)
    services.notes.confirm(note.id, marks, stays=False)
    assert services.notes.check(changed).open == marks


def test_it_must_be_read_and_hold_something(services: Services, note: Note) -> None:
    with pytest.raises(WrongUse):
        services.notes.sign(note.id, note.current.number, PASSPHRASE, read=False)
    empty = services.notes.edit(note.id, dict.fromkeys(texts_of(note), " "))
    with pytest.raises(WrongUse):
        signed(services, empty)


def test_a_version_that_changed_meanwhile_is_not_signed(services: Services, note: Note) -> None:
    services.notes.edit(note.id, {"plan": "Rest"})
    services.notes.confirm(note.id, services.notes.check(services.notes.note(note.id)).open)
    with pytest.raises(WrongUse):
        signed(services, note)


def test_a_wrong_passphrase_signs_nothing_and_slows_the_next_try(
    services: Services, note: Note
) -> None:
    with pytest.raises((WrongPassphrase, TriedTooOften)) as last:
        for _ in range(12):
            try:
                services.notes.sign(note.id, note.current.number, "wrong one", read=True)
            except WrongPassphrase as error:
                if error.wait_s:
                    raise
    assert isinstance(last.value, WrongPassphrase | TriedTooOften)
    with pytest.raises(TriedTooOften):
        signed(services, note)
    assert services.notes.note(note.id).signature is None


def test_a_changed_signed_note_is_found(services: Services, note: Note) -> None:
    signed(services, note)
    vault = vault_of(services)
    execute(vault, "DROP TRIGGER note_version_frozen")
    execute(vault, "UPDATE note_versions SET sections = replace(sections, 'penicillin', 'latex')")
    (problem,) = services.audit.verify().problems
    assert note.id in problem


def test_a_changed_addendum_is_found(services: Services, note: Note) -> None:
    signed(services, note)
    services.notes.add(note.id, "The film was normal.", PASSPHRASE)
    assert services.audit.verify().problems == ()
    vault = vault_of(services)
    execute(vault, "DROP TRIGGER note_addendum_frozen")
    execute(vault, "UPDATE note_addenda SET text = 'The film was not normal.'")
    (problem,) = services.audit.verify().problems
    assert note.id in problem


def test_an_addendum_that_nobody_signed_is_found(services: Services, note: Note) -> None:
    signed(services, note)
    services.notes.add(note.id, "The film was normal.", PASSPHRASE)
    execute(
        vault_of(services),
        "INSERT INTO note_addenda (note, addendum, signed_at, signed_by, sha256, text) "
        "SELECT note, 2, signed_at, signed_by, ?, 'A second film was normal.' FROM note_addenda",
        hash_of_addendum(note.id, 2, "A second film was normal."),
    )
    (problem,) = services.audit.verify().problems
    assert note.id in problem and "addendum" in problem and "2" in problem


@pytest.mark.parametrize("table", ["note_signatures", "note_addenda"])
@pytest.mark.parametrize(
    "change", ["signed_by = 'Dr Eve'", "signed_at = signed_at + 60", "sha256 = upper(sha256)"]
)
def test_another_signer_time_or_hash_is_found(
    services: Services, note: Note, table: str, change: str
) -> None:
    signed(services, note)
    services.notes.add(note.id, "The film was normal.", PASSPHRASE, name="Dr Ada")
    assert services.audit.verify().problems == ()
    vault = vault_of(services)
    trigger = {"note_signatures": "note_signature_frozen", "note_addenda": "note_addendum_frozen"}
    execute(vault, f"DROP TRIGGER {trigger[table]}")
    execute(vault, f"UPDATE {table} SET {change}")
    (problem,) = services.audit.verify().problems
    assert note.id in problem and "Who signed" in problem


def test_a_signed_note_that_was_moved_to_another_consultation_is_found(
    services: Services, note: Note
) -> None:
    signed(services, note)
    other = services.repository.create_consultation("Another patient").id
    execute(vault_of(services), "UPDATE notes SET consultation_id = ?", other)
    (problem,) = services.audit.verify().problems
    assert note.id in problem and "another consultation" in problem


def test_a_signature_of_the_days_before_seals_is_no_problem(
    services: Services, note: Note, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = services.audit.record

    def without_seal(*given: Any, **detail: Any) -> None:
        detail.pop("seal", None)
        record(*given, **detail)

    monkeypatch.setattr(services.audit, "record", without_seal)
    signed(services, note)
    services.notes.add(note.id, "The film was normal.", PASSPHRASE)
    assert not any("seal" in row.detail for row in services.audit.rows())
    assert services.audit.verify().problems == ()


def test_a_signed_note_that_is_gone_or_was_put_in_is_found(services: Services, note: Note) -> None:
    signed(services, note)
    vault = vault_of(services)
    execute(vault, "CREATE TEMP TABLE kept AS SELECT * FROM note_signatures")
    execute(vault, "DELETE FROM note_signatures")
    assert len(services.audit.verify().problems) == 1
    execute(vault, "INSERT INTO note_signatures SELECT * FROM kept")
    assert services.audit.verify().problems == ()
    other = drafted(services)
    number = value_of(vault, "SELECT number FROM notes WHERE id = ?", other.id)
    execute(vault, "INSERT INTO note_signatures (note, version, signed_at, signed_by, sha256, "
                   "statement_version) VALUES (?, 1, 0, 'x', 'y', 1)", number)  # fmt: skip
    assert len(services.audit.verify().problems) == 1


def test_a_consultation_that_was_deleted_for_good_takes_its_notes_without_a_complaint(
    services: Services, note: Note
) -> None:
    signed(services, note)
    services.history.delete(note.consultation_id)
    services.history.delete_for_good([note.consultation_id])
    assert services.notes.notes(note.consultation_id) == []
    assert services.audit.verify().problems == ()


def test_a_draft_can_be_deleted(services: Services, note: Note) -> None:
    services.notes.delete(note.id)
    assert services.notes.notes() == []
    assert services.audit.rows()[-1].event == AuditEvent.NOTE_DELETED
