"""Backups when they are due, and what is said when they can't be made."""

from __future__ import annotations

import json
import queue
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.audit_chain import AuditEvent
from app.errors import AlreadyOpen, BackupError, TriedTooOften, WrongPassphrase, WrongUse
from app.paths import Home
from app.services.application import Services, open_services
from app.services.vault.backup_service import (
    DAY_S,
    Made,
    Outcome,
    Trouble,
)
from app.services.vault.repair_service import repair_vault
from app.services.vault.restore_service import restore_backup
from tests.helpers import old_vaults
from tests.helpers.consultations import question
from tests.helpers.keys import CHEAP
from tests.helpers.services import PASSPHRASE, scripted_services

PATIENCE_S = 60.0


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "stick"
    path.mkdir()
    return path


@pytest.fixture
def services(consilium_home: Path) -> Iterator[Services]:
    with scripted_services(Home(consilium_home)) as services:
        yield services


def test_without_a_folder_none_is_due_and_none_is_made(services: Services) -> None:
    assert not services.backups.is_due()
    with pytest.raises(WrongUse, match="No backup folder"):
        services.backups.make()


def test_one_is_due_when_the_newest_is_too_old(services: Services, folder: Path) -> None:
    services.change_settings(backup_folder=str(folder), backup_every_days=2)
    assert services.backups.is_due()
    made = services.backups.make().backup
    assert not services.backups.is_due()
    assert not services.backups.is_due(made.made_at + 2 * DAY_S - 1)
    assert services.backups.is_due(made.made_at + 2 * DAY_S)
    # A backup of a day to come (a clock that was wrong) does not stop them, nor make one each time.
    assert services.backups.is_due(made.made_at - 30 * DAY_S)


def test_the_newest_are_kept_in_the_chosen_folder_alone(
    services: Services, folder: Path, tmp_path: Path
) -> None:
    services.change_settings(backup_folder=str(folder), backup_keep=2)
    assert [services.backups.make().removed for _ in range(4)] == [0, 0, 1, 1]
    assert len(services.backups.listed()) == 2
    other = tmp_path / "other"
    other.mkdir()
    for _ in range(3):
        services.backups.make(other)
    assert len(services.backups.listed(other)) == 3


def test_a_due_backup_is_made_by_itself(services: Services, folder: Path) -> None:
    services.change_settings(backup_folder=str(folder))
    told: queue.Queue[Outcome] = queue.Queue()
    services.backups.start(told.put, after_s=0)
    outcome = told.get(timeout=PATIENCE_S)
    assert isinstance(outcome, Made)
    assert services.backups.listed() == [outcome.backup]


def test_a_missing_disk_is_said_once_and_tried_again(
    services: Services, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.services.vault.backup_service.LOOK_EVERY_S", 0.01)
    looked, is_due = threading.Semaphore(0), services.backups.is_due

    def counted() -> bool:
        looked.release()
        return is_due()

    monkeypatch.setattr(services.backups, "is_due", counted)
    stick = folder / "pulled"
    services.change_settings(backup_folder=str(stick))
    told: queue.Queue[Outcome] = queue.Queue()
    services.backups.start(told.put, after_s=0)
    outcome = told.get(timeout=PATIENCE_S)
    assert isinstance(outcome, Trouble)
    assert "not there" in outcome.sentence
    for _ in range(3):
        assert looked.acquire(timeout=PATIENCE_S)
    assert told.empty()
    stick.mkdir()
    assert isinstance(told.get(timeout=PATIENCE_S), Made)


def test_damage_is_told_after_opening(consilium_home: Path) -> None:
    home = Home(consilium_home)
    with scripted_services(home) as services:
        long = services.repository.create_consultation("Long")
        services.repository.add_message(question(long.id, "many pages " * 20_000))
    content = bytearray(home.vault.read_bytes())
    content[-20 * 4096 + 77] ^= 1  # in the middle of the message
    home.vault.write_bytes(content)
    with scripted_services(home) as services:
        told: queue.Queue[Outcome] = queue.Queue()
        services.backups.start(told.put, after_s=0)
        outcome = told.get(timeout=PATIENCE_S)
        assert isinstance(outcome, Trouble)
        assert "A repair saves what can be read" in outcome.sentence
        assert outcome.repairable


def test_restoring_needs_the_vault_for_itself(services: Services, folder: Path) -> None:
    made = services.backups.make(folder).backup
    with pytest.raises(AlreadyOpen):
        restore_backup(services.home, made.path, PASSPHRASE)


def test_guessing_is_slowed_by_whatever_command_asks(consilium_home: Path, folder: Path) -> None:
    home = Home(consilium_home)
    with scripted_services(home) as services:
        made = services.backups.make(folder).backup
    for attempt in (
        lambda: repair_vault(home, "not the passphrase"),
        lambda: restore_backup(home, made.path, "not the passphrase"),
        lambda: repair_vault(home, "not the passphrase"),
    ):
        with pytest.raises(WrongPassphrase):
            attempt()
    for waits in (
        lambda: repair_vault(home, PASSPHRASE),
        lambda: restore_backup(home, made.path, PASSPHRASE),
        lambda: open_services(home, PASSPHRASE, cost=CHEAP),
    ):
        with pytest.raises(TriedTooOften):
            waits()


def test_a_backup_that_opens_does_not_end_the_wait_for_the_vault(
    consilium_home: Path, folder: Path
) -> None:
    home = Home(consilium_home)
    with scripted_services(home) as services:
        made = services.backups.make(folder).backup
    with pytest.raises(WrongPassphrase):
        repair_vault(home, "not the passphrase")
    restore_backup(home, made.path, PASSPHRASE)
    with scripted_services(home) as services:
        failed = [row for row in services.audit.rows() if row.event == AuditEvent.UNLOCK_FAILED]
    assert [json.loads(row.detail)["count"] for row in failed] == [1]


def test_a_missing_folder_is_an_error_when_asked_for(services: Services, folder: Path) -> None:
    with pytest.raises(BackupError):
        services.backups.make(folder / "none")


def test_deleting_for_good_forgets_the_copy_from_before_a_migration(tmp_path: Path) -> None:
    home = Home(tmp_path / "old")
    shutil.copytree(old_vaults.FOLDER / "1", home.root)
    services = open_services(home, old_vaults.PASSPHRASE, cost=old_vaults.COST)
    try:
        (consultation,) = services.repository.deleted_consultations()
        services.history.delete(services.repository.consultations()[0].id)
        assert len(list(home.backups.iterdir())) == 1
        services.history.delete_for_good([consultation.id])
        assert list(home.backups.iterdir()) == []
    finally:
        services.close()


def test_a_repair_keeps_tags_state_and_a_sound_audit(consilium_home: Path) -> None:
    home = Home(consilium_home)
    with scripted_services(home) as services:
        consultation = services.repository.create_consultation("Kept")
        services.repository.tag(consultation.id, "cardiology")
        services.repository.set_state("place", "here")
        services.history.delete(consultation.id)
        services.history.restore(consultation.id)
        before = services.audit.rows()
    repaired = repair_vault(home, PASSPHRASE)
    assert repaired.consultations == 1
    with scripted_services(home) as services:
        assert services.repository.consultation(consultation.id).tags == ("cardiology",)
        assert services.repository.state("place") == "here"
        rows = services.audit.rows()
        assert rows[: len(before)] == before
        assert AuditEvent.REPAIRED in [row.event for row in rows]
        verdict = services.audit.verify()
        assert (verdict.problems, verdict.disturbances) == ((), ())
