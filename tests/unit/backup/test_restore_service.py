"""The way back to a backup: what is offered, what is staged, what a kill leaves."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.core.audit_chain import AuditEvent
from app.core.recovery_code import new_recovery_code
from app.errors import BackupError, Cancelled, WrongPassphrase
from app.paths import Home
from app.services.vault import restore_service
from app.services.vault.restore_service import (
    as_secret,
    offered,
    restore_backup,
    stage,
    swap_in,
)
from tests.helpers.services import PASSPHRASE, scripted_services


@pytest.fixture
def made(home: Home, tmp_path: Path) -> Path:
    """A backup in a folder of its own, of a vault that was closed since."""
    folder = tmp_path / "stick"
    folder.mkdir()
    with scripted_services(home) as services:
        services.repository.create_consultation("Before")
        path = services.backups.make(folder).backup.path
        services.repository.create_consultation("After")
    return path


def titles(home: Home) -> list[str]:
    with scripted_services(home) as services:
        return [each.title for each in services.repository.consultations()]


def test_a_folder_or_a_backup_itself_can_be_looked_into(home: Home, made: Path) -> None:
    of = made.name.split("-")[1]
    for folder in (made.parent, made):
        (offer,) = offered(home, folder, of).offers
        assert (offer.backup.path, offer.own, offer.before_update) == (made, True, False)
    assert offered(home, made.parent).offers[0].own is None
    assert offered(home, made.parent, "00000000").offers[0].own is False
    assert not offered(home, None).offers


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (lambda made: made.parent / "pulled", "is not there"),
        (lambda made: made / "vault.db", "is not there"),
        (lambda made: (made / "vault.key").unlink() or made, "is no backup"),
    ],
)
def test_what_cannot_be_offered_is_one_sentence(
    home: Home, made: Path, spoil: object, says: str
) -> None:
    assert callable(spoil)
    found = offered(home, spoil(made))
    assert says in found.trouble
    assert not found.offers


def test_a_staged_backup_is_put_in_place_by_whoever_opens_next(home: Home, made: Path) -> None:
    stage(home, made, PASSPHRASE)  # and then the process is killed
    assert titles(home) == ["Before"]
    assert len(list(home.root.glob("vault-before-*"))) == 1


def test_what_is_put_in_place_is_in_the_audit(home: Home, made: Path) -> None:
    restored = swap_in(home, stage(home, made, PASSPHRASE))
    assert restored.kept is not None
    assert "passphrase of that day" in restore_service.words_after(restored)
    assert restored.kept.name in restore_service.words_after(restored)
    with scripted_services(home) as services:
        rows = [row for row in services.audit.rows() if row.event == AuditEvent.BACKUP_RESTORED]
    assert [row.detail for row in rows] == [f'{{"made_at":{round(restored.backup.made_at)}}}']


def test_nothing_stays_of_a_restore_that_was_given_up(home: Home, made: Path) -> None:
    with pytest.raises(Cancelled):
        restore_backup(home, made, PASSPHRASE, cancelled=lambda: True)
    assert not home.restoring.exists()
    assert not list(home.root.glob(".restore-*"))
    assert json.loads(home.tries.read_bytes())["failed"] == 0
    assert titles(home) == ["After", "Before"]


def test_a_refused_restore_leaves_the_count_of_tries_as_it_is_due(home: Home, made: Path) -> None:
    with pytest.raises(WrongPassphrase):
        stage(home, made, "not the passphrase")
    counted = home.tries.read_bytes()
    stage(home, made, PASSPHRASE)
    assert home.tries.read_bytes() == counted, "a backup's passphrase opens no vault"
    (made / "vault.db").unlink()
    with pytest.raises(BackupError):
        stage(home, made, PASSPHRASE)
    assert home.tries.read_bytes() == counted


def test_a_recovery_code_is_told_from_a_passphrase() -> None:
    code = new_recovery_code()
    assert as_secret(str(code).lower()) == code
    assert as_secret(str(code)[:-1]) == str(code)[:-1]
