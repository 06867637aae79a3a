"""What is older than it was, or of another time, is noticed at opening and said; what a crash, a
restore or a move explains is not."""

from __future__ import annotations

import contextlib
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from app.core.audit_chain import AuditEvent
from app.errors import VaultDamaged
from app.export.continuity_words import notice_of
from app.paths import Home
from app.services.vault.repair_service import repair_vault
from app.services.vault.restore_service import restore_backup, restore_into
from app.store.history.repository import Repository
from app.store.vault_opening import open_vault
from tests.helpers.left_vaults import (
    FILES,
    PASSPHRASE,
    Log,
    add,
    begin,
    copy_of,
    crash,
    log_of,
    opened,
    problems,
    put_back,
    titles,
)
from tests.helpers.vaults import execute, vault_of


@pytest.fixture
def older(home: Home, tmp_path: Path) -> Path:
    """The vault with “One”, closed and put away; “Two” and “Three” came since."""
    begin(home, "One")
    copy_of(home, tmp_path / "older")
    with opened(home) as services:
        add(services, "Two", "Three")
    return tmp_path / "older"


def test_an_older_database_is_said_with_what_is_missing_and_from_when(
    home: Home, older: Path
) -> None:
    put_back(home, older, "vault.db")
    with opened(home) as services:
        (row,) = services.audit.unseen()
        facts = json.loads(row.detail)
        said = notice_of([row])
        assert titles(services) == {"One"}
    assert facts["problem"] == "changes_missing"
    assert facts["changes"] >= 4 and facts["rows"] >= 1
    assert facts["since"] < facts["until"]
    assert said.startswith("This vault is older than when it was last open.")
    assert f"{facts['changes']} changes and" in said and "from the time between" in said


def test_it_is_said_at_each_opening_until_it_is_acknowledged(home: Home, older: Path) -> None:
    put_back(home, older, "vault.db")
    for _ in range(2):
        with opened(home) as services:
            assert problems(services) == ["changes_missing"]
    with opened(home) as services:
        assert services.audit.acknowledge() == 1
        assert problems(services) == []
    with opened(home) as services:
        assert problems(services) == []
        assert len(services.audit.verify().disturbances) == 1  # the audit keeps it
        assert AuditEvent.ACKNOWLEDGED in [row.event for row in services.audit.rows()]


def test_an_older_database_whose_audit_is_as_long_is_noticed_by_its_changes(
    home: Home, tmp_path: Path
) -> None:
    begin(home, "One")
    with opened(home) as services:
        copy_of(home, tmp_path / "older")  # within one session: no row of the audit came since
        add(services, "Two")
    put_back(home, tmp_path / "older", "vault.db", "vault.db-wal")
    # The head of that moment too: of the audit, nothing is missing.
    put_back(home, tmp_path / "older", "audit.head")
    with opened(home) as services:
        assert problems(services) == ["changes_missing"]


@pytest.mark.parametrize("kept", [0.2, 0.5, 0.8])
@pytest.mark.parametrize("more", [0, 1000])
def test_a_log_that_was_cut_is_noticed(home: Home, kept: float, more: int) -> None:
    begin(home, "One")
    crash(home, "Two", "Three", "Four")
    log = log_of(home)
    log.cut(int(log.frames * kept), more)
    with opened(home) as services:
        assert problems(services) == ["changes_missing"]
        assert "Four" not in titles(services)
    with opened(home) as services:
        assert problems(services) == ["changes_missing"]  # still the one


def test_a_log_that_is_gone_is_noticed(home: Home) -> None:
    begin(home, "One")
    crash(home, "Two")
    log_of(home).path.unlink()
    with opened(home) as services:
        assert problems(services) == ["changes_missing"]


DAMAGES: dict[str, Callable[[Log], None]] = {
    "a bit of a page": lambda log: log.flip(log.frames // 3, 2000, 3),
    "a bit of the page's seal": lambda log: log.flip(log.frames // 3, 24 + 4090),
    "a frame's number": lambda log: log.flip(log.frames // 3, 3),
    "a frame's salt": lambda log: log.flip(log.frames // 3, 9),
    "a frame's checksum": lambda log: log.flip(log.frames // 3, 20),
    "the first frame": lambda log: log.flip(0, 100),
    "the log's header": lambda log: log.flip_header(26),
    "the header's salt": lambda log: log.flip_header(17),
    "the header's first bytes": lambda log: log.flip_header(0, 6),
    "a frame of zeros": lambda log: log.zero(log.frames // 3),
    "a block of zeros": lambda log: log.zero(log.frames // 3, 512),
    "a frame that is missing": lambda log: log.take_out(log.frames // 3),
    "a piece that is missing": lambda log: log.take_out(log.frames // 3, 1000),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_log_damaged_in_its_middle_is_kept_and_a_repair_reads_behind_it(
    home: Home, damage: str
) -> None:
    begin(home, "One")
    crash(home, "Two", "Three", "Four", "Five")
    DAMAGES[damage](log_of(home))
    before = {name: (home.root / name).read_bytes() for name in FILES}
    for _ in range(2):  # opening destroys nothing that a repair could read
        with pytest.raises(VaultDamaged) as caught, opened(home):
            pass
        assert caught.value.repairable
        assert "vault.db-wal) is damaged" in str(caught.value)
        assert {name: (home.root / name).read_bytes() for name in FILES} == before
    repaired = repair_vault(home, PASSPHRASE)
    with opened(home) as services:
        assert {"One", "Five"} <= titles(services)
        assert problems(services) == []
        events = [row.event for row in services.audit.rows()]
    assert events.count(AuditEvent.REPAIRED) == 1
    assert AuditEvent.AUDIT_DISTURBED not in events
    assert repaired.kept is not None and (repaired.kept / "vault.db-wal").exists()


def test_the_last_change_damaged_is_no_end(home: Home) -> None:
    begin(home, "One")
    crash(home, "Two")
    log = log_of(home)
    log.flip(log.frames - 1, 4)  # of the header: the page itself is whole
    with pytest.raises(VaultDamaged), opened(home):
        pass
    repair_vault(home, PASSPHRASE)
    with opened(home) as services:
        assert titles(services) == {"One", "Two"}


def test_what_was_begun_and_never_stored_is_no_damage(home: Home) -> None:
    begin(home, "One")
    crash(home, "Two")
    log = log_of(home)
    whole = log.path.read_bytes()
    # A power cut in the middle of a change: some of its frames came to the disk, one of them torn.
    torn = bytearray(whole[-3 * (24 + 4096) :])
    torn[100] ^= 1
    log.path.write_bytes(whole + torn)
    with opened(home) as services:
        assert titles(services) == {"One", "Two"}
        assert problems(services) == []


def test_a_log_of_an_earlier_time_is_put_aside_and_nothing_is_lost(
    home: Home, tmp_path: Path
) -> None:
    begin(home, "One")
    crash(home, "Two")
    copy_of(home, tmp_path / "then", "vault.db-wal")
    with opened(home) as services:
        add(services, "Three")
    put_back(home, tmp_path / "then", "vault.db-wal")
    with opened(home) as services:
        assert titles(services) == {"One", "Two", "Three"}
        assert problems(services) == ["log_of_another_time"]
        (row,) = services.audit.unseen()
        assert services.backups.check() == []
    kept = home.root / json.loads(row.detail)["kept"]
    assert (kept / "vault.db-wal").read_bytes() == (tmp_path / "then" / "vault.db-wal").read_bytes()


def test_a_log_of_another_vault_is_put_aside_and_nothing_is_lost(
    home: Home, tmp_path: Path
) -> None:
    begin(home, "One", "Two")
    other = Home(tmp_path / "other")
    begin(other, "Theirs")
    crash(other, "More of theirs")
    shutil.copy2(other.root / "vault.db-wal", home.root)
    with opened(home) as services:
        assert titles(services) == {"One", "Two"}
        assert problems(services) == ["log_of_another_vault"]
        assert services.backups.check() == []


def test_a_log_that_was_written_back_already_is_nothing_to_say(home: Home) -> None:
    begin(home, "One")
    with opened(home) as services:
        add(services, "Two")
        execute(vault_of(services), "PRAGMA wal_checkpoint(PASSIVE)")
        copy_of(home, home.root.with_name("left"))
    put_back(home, home.root.with_name("left"), *FILES)
    with opened(home) as services:
        assert titles(services) == {"One", "Two"}
        assert services.audit.verify().disturbances == ()


def test_a_repair_ignores_the_log_of_another_vault(home: Home, tmp_path: Path) -> None:
    begin(home, "One", "Two")
    other = Home(tmp_path / "other")
    begin(other, "Theirs")
    crash(other, "More of theirs")
    shutil.copy2(other.root / "vault.db-wal", home.root)
    repaired = repair_vault(home, PASSPHRASE)
    assert (repaired.consultations, repaired.messages, repaired.pages) == (2, 2, 0)


def test_an_older_database_under_a_newer_log_is_noticed(home: Home, older: Path) -> None:
    crash(home, "Four")
    put_back(home, older, "vault.db")
    try:
        with opened(home) as services:
            assert problems(services) == ["older_database"]
    except VaultDamaged as error:  # what was mixed can be so bad that it is no database
        assert error.repairable


def test_a_mark_or_head_that_is_gone_is_said_and_called_no_tampering(home: Home) -> None:
    for name, problem in (("vault.mark", "mark_lost"), ("audit.head", "end_lost")):
        if not home.vault.exists():
            begin(home, "One")
        (home.root / name).unlink()
        with opened(home) as services:
            assert problems(services) == [problem]
            said = notice_of(services.audit.unseen())
            assert name in said and "copied here by hand explains that" in said
            services.audit.acknowledge()


def test_a_mark_or_head_of_another_vault_is_said(home: Home, tmp_path: Path) -> None:
    begin(home, "One")
    other = Home(tmp_path / "other")
    begin(other, *(f"Theirs {number}" for number in range(9)))
    for name, problem in (("vault.mark", "mark_unreadable"), ("audit.head", "end_unreadable")):
        shutil.copy2(other.root / name, home.root / name)
        with opened(home) as services:
            assert problems(services) == [problem]
            services.audit.acknowledge()
    with opened(home) as services:
        assert problems(services) == []


# What is no tampering


def test_a_crash_and_a_clean_end_are_nothing_to_say(home: Home) -> None:
    begin(home, "One")
    for title in ("Two", "Three", "Four"):
        crash(home, title)
        with opened(home) as services:
            assert problems(services) == []
            assert title in titles(services)
            assert services.audit.verify().disturbances == ()


def test_a_vault_that_is_moved_whole_is_nothing_to_say(home: Home, tmp_path: Path) -> None:
    begin(home, "One")
    crash(home, "Two")
    moved = Home(tmp_path / "moved")
    shutil.copytree(home.root, moved.root)
    with opened(moved) as services:
        assert titles(services) == {"One", "Two"}
        assert services.audit.verify().disturbances == ()


def test_a_restore_is_its_own_row_and_nothing_amiss(home: Home, tmp_path: Path) -> None:
    begin(home, "One")
    with opened(home) as services:
        backup = services.backups.make(tmp_path).backup.path
        add(services, "Two")
    restore_backup(home, backup, PASSPHRASE)
    for place in (home, restore_into(tmp_path / "elsewhere", backup, PASSPHRASE).home):
        with opened(place) as services:
            assert titles(services) == {"One"}
            verdict = services.audit.verify()
            events = [row.event for row in services.audit.rows()]
            assert (verdict.problems, verdict.disturbances) == ((), ())
            assert events.count(AuditEvent.BACKUP_RESTORED) == 1


def test_a_restore_that_is_cut_off_before_its_row_still_writes_it(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(home, "One")
    with opened(home) as services:
        backup = services.backups.make(tmp_path).backup.path
        add(services, "Two")
    with monkeypatch.context() as patched:
        patched.setattr("app.services.vault.restore_service.note_what_was_done", lambda *_: None)
        restore_backup(home, backup, PASSPHRASE)
    with opened(home) as services:
        assert services.audit.verify().disturbances == ()
        events = [row.event for row in services.audit.rows()]
    assert events[-2:] == [AuditEvent.BACKUP_RESTORED, AuditEvent.UNLOCKED]


def test_a_backup_that_was_copied_by_hand_is_not_called_older(home: Home, tmp_path: Path) -> None:
    begin(home, "One")
    with opened(home) as services:
        backup = services.backups.make(tmp_path).backup.path
    elsewhere = Home(tmp_path / "elsewhere")
    shutil.copytree(backup, elsewhere.root)
    with opened(elsewhere) as services:
        assert titles(services) == {"One"}
        assert problems(services) == ["end_lost"]
        assert "copied here by hand explains that" in notice_of(services.audit.unseen())


def test_a_vault_made_where_one_was_removed_begins_anew(home: Home) -> None:
    begin(home, "One")
    for name in ("vault.db", "vault.key"):
        (home.root / name).unlink()
    begin(home, "Another")
    with opened(home) as services:
        assert services.audit.verify().disturbances == ()


def test_a_kill_between_a_change_and_its_mark_is_nothing_to_say(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(home, "One")
    with monkeypatch.context() as patched:
        patched.setattr("app.store.continuity_mark.ContinuityMark.note", lambda *_: None)
        crash(home, "Two")
    with opened(home) as services:
        assert titles(services) == {"One", "Two"}
        assert services.audit.verify().disturbances == ()


def test_what_was_found_is_not_forgotten_by_a_kill_before_it_is_recorded(
    home: Home, older: Path
) -> None:
    put_back(home, older, "vault.db")
    with contextlib.closing(open_vault(home, PASSPHRASE)) as vault:
        for number in range(20):  # more than are missing, and no row in the audit yet
            Repository(vault).set_state("place", str(number))
    with opened(home) as services:
        assert problems(services) != []
