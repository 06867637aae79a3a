"""The audit: what happened can't be taken back, and nothing of a consultation is in it."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator

import apsw
import pytest

from app.core.audit_chain import AuditEvent
from app.errors import DiskFull, HomeNotWritable, InternalError
from app.export.continuity_words import disturbance_sentence
from app.paths import Home
from app.services.vault.audit_trail import Audit
from app.store.audit_rows import AuditRows
from app.store.keys.key_file import Cost
from app.store.vault import Vault
from app.store.vault_opening import create_vault, open_vault
from tests.helpers.vaults import execute

PASSPHRASE = "sixteen wild geese"
CHEAP = Cost(memory_kib=64, iterations=1, lanes=1)
TRIGGERS = ("audit_only_grows", "audit_is_never_changed", "audit_is_never_deleted")


@pytest.fixture
def vault(home: Home) -> Iterator[Vault]:
    vault = create_vault(home, PASSPHRASE, CHEAP)
    yield vault
    vault.close()


@pytest.fixture
def audit(vault: Vault, home: Home) -> Audit:
    audit = Audit(vault, home.audit_head)
    audit.record(AuditEvent.UNLOCKED)
    audit.record(AuditEvent.EXPORTED, "c1", format="md")
    audit.record(AuditEvent.UNLOCK_FAILED, at=12.5, tries=3)
    audit.record(AuditEvent.DELETED, "c1")
    return audit


def without_triggers(vault: Vault) -> None:
    for trigger in TRIGGERS:
        execute(vault, f"DROP TRIGGER {trigger}")


def test_a_row_says_who_what_when_and_on_which_consultation(audit: Audit) -> None:
    rows = audit.rows()
    assert [row.event for row in rows] == ["unlocked", "exported", "unlock_failed", "deleted"]
    assert [row.subject for row in rows] == ["", "c1", "", "c1"]
    assert [row.detail for row in rows] == ["{}", '{"format":"md"}', '{"tries":3}', "{}"]
    assert rows[2].at == 12_500_000
    assert all(row.who for row in rows)
    assert [row.number for row in audit.rows(since=rows[3].at / 1e6)] == [1, 2, 4][2:]


def test_an_untouched_audit_is_sound(audit: Audit) -> None:
    verdict = audit.verify()
    assert (verdict.rows, verdict.problems, verdict.disturbances) == (4, (), ())


def test_text_does_not_get_in(audit: Audit) -> None:
    with pytest.raises(InternalError):
        audit.record(AuditEvent.COPIED, "c1", what="a long answer " * 20)
    assert len(audit.rows()) == 4


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit SET who = 'eve' WHERE number = 2",
        "UPDATE audit SET number = 9 WHERE number = 4",
        "DELETE FROM audit WHERE number = 4",
        "DELETE FROM audit",
        "INSERT INTO audit SELECT 9, at, who, event, subject, detail, hash FROM audit LIMIT 1",
        "INSERT INTO audit SELECT -1, at, who, event, subject, detail, hash FROM audit LIMIT 1",
        "INSERT INTO audit SELECT NULL, at, who, event, subject, detail, hash FROM audit LIMIT 1",
        "INSERT OR REPLACE INTO audit "
        "SELECT 2, at, 'eve', event, subject, detail, hash FROM audit WHERE number = 2",
    ],
)
def test_the_database_refuses_what_would_change_the_past(
    audit: Audit, vault: Vault, statement: str
) -> None:
    before = audit.rows()
    with pytest.raises(apsw.ConstraintError):
        execute(vault, statement)
    assert audit.rows() == before
    assert audit.verify().problems == ()


@pytest.mark.parametrize(
    ("statement", "broken"),
    [
        *((f"UPDATE audit SET {column} = 7 WHERE number = 2", 2) for column in ("at", "who")),
        ("UPDATE audit SET event = 'restored' WHERE number = 4", 4),
        ("UPDATE audit SET subject = 'c2' WHERE number = 2", 2),
        ("UPDATE audit SET detail = '{}' WHERE number = 2", 2),
        ("UPDATE audit SET hash = randomblob(32) WHERE number = 3", 3),
        ("DELETE FROM audit WHERE number = 1", 1),
        ("DELETE FROM audit WHERE number = 3", 3),
        (
            "INSERT INTO audit SELECT 0, at, who, event, subject, detail, hash FROM audit LIMIT 1",
            1,
        ),
    ],
)
def test_whatever_is_changed_removed_or_put_in_is_found(
    audit: Audit, vault: Vault, statement: str, broken: int
) -> None:
    without_triggers(vault)
    execute(vault, statement)
    problems = audit.verify().problems
    assert any(problem.startswith(f"Row {broken} ") for problem in problems)


def test_a_row_put_in_between_with_the_rest_renumbered_is_found(audit: Audit, vault: Vault) -> None:
    without_triggers(vault)
    for number in (4, 3):
        execute(vault, "UPDATE audit SET number = number + 1 WHERE number = ?", number)
    execute(
        vault,
        "INSERT INTO audit SELECT 3, at, who, event, subject, detail, hash FROM audit "
        "WHERE number = 2",
    )
    assert audit.verify().problems[0].startswith("Row 3 ")


def test_rows_cut_off_the_end_are_found_and_stay_known(
    audit: Audit, vault: Vault, home: Home
) -> None:
    without_triggers(vault)
    execute(vault, "DELETE FROM audit WHERE number > 2")
    assert "missing at the end" in audit.verify().problems[0]
    again = Audit(vault, home.audit_head)
    again.record(AuditEvent.UNLOCKED)
    verdict = again.verify()
    assert verdict.problems == ()
    (row,) = verdict.disturbances
    assert row.detail == '{"found":2,"problem":"rows_missing","rows":2}'
    said = disturbance_sentence(row)
    assert "2 rows of the audit" in said
    assert "_" not in said


def test_an_older_copy_of_the_vault_is_noticed(home: Home) -> None:
    vault = create_vault(home, PASSPHRASE, CHEAP)
    Audit(vault, home.audit_head).record(AuditEvent.UNLOCKED)
    vault.close()
    older = home.vault.read_bytes()
    vault = open_vault(home, PASSPHRASE)
    Audit(vault, home.audit_head).record(AuditEvent.EXPORTED, "c1")
    vault.close()
    home.vault.write_bytes(older)
    vault = open_vault(home, PASSPHRASE)
    audit = Audit(vault, home.audit_head)
    assert [row.event for row in audit.rows()] == ["unlocked", "audit_disturbed"]
    vault.close()


def test_who_has_no_key_cannot_note_another_end(audit: Audit, vault: Vault, home: Home) -> None:
    without_triggers(vault)
    execute(vault, "DELETE FROM audit WHERE number > 2")
    head = home.audit_head.read_bytes()
    home.audit_head.write_bytes(head.replace(b'"count":4', b'"count":2'))
    assert "audit.head" in audit.verify().problems[0]
    home.audit_head.unlink()
    assert "missing" in audit.verify().problems[0]


def test_a_copy_with_another_last_row_is_found(audit: Audit, vault: Vault) -> None:
    without_triggers(vault)
    execute(vault, "DELETE FROM audit WHERE number = 4")
    AuditRows(vault).append(1, "eve", "unlocked", "", "{}")
    assert "not those that were noted" in audit.verify().problems[0]


def test_what_a_full_disk_refuses_waits_for_the_next_record(
    audit: Audit, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise DiskFull("full")

    with monkeypatch.context() as patched:
        patched.setattr(AuditRows, "append", full)
        audit.record(AuditEvent.EXPORTED, "c2")
    audit.record(AuditEvent.LOCKED)
    assert [row.event for row in audit.rows()][4:] == ["exported", "locked"]
    assert audit.verify().problems == ()


def test_a_crash_between_row_and_note_is_no_disturbance(
    audit: Audit, vault: Vault, home: Home
) -> None:
    AuditRows(vault).append(1, "ada", "unlocked", "", "{}")
    assert Audit(vault, home.audit_head).verify().disturbances == ()
    assert home.audit_head.stat().st_mode & 0o777 == 0o600


def test_a_row_of_a_clock_before_1970_is_a_row_like_any_other(audit: Audit) -> None:
    audit.record(AuditEvent.UNLOCKED, at=-86_400.0)
    audit.record(AuditEvent.UNLOCKED)
    assert audit.verify().problems == ()
    assert len(audit.rows()) == 6
    assert len(audit.rows(since=0.0)) == 5


def test_a_system_that_opens_no_more_files_is_no_tampering(
    audit: Audit, vault: Vault, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> bytes:
        raise OSError(errno.EMFILE, os.strerror(errno.EMFILE))

    with monkeypatch.context() as patch:
        patch.setattr("app.store.audit_head.read_regular", refuse)
        with pytest.raises(HomeNotWritable, match="just now"):
            audit.verify()
        Audit(vault, home.audit_head)  # says nothing of it, and records nothing
    assert audit.verify().problems == () and audit.unseen() == []
