"""A lost or damaged key file comes back from a backup, and nothing newer is lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.core.audit_chain import AuditEvent
from app.errors import DiskFull, VaultDamaged, WrongPassphrase
from app.paths import Home
from app.services.vault.restore_service import restore_backup, words_after
from app.store.backup.backup_folder import make_backup
from app.store.history.repository import Repository
from app.store.keys import lost_key
from app.store.vault import Vault
from app.store.vault_opening import create_vault, open_vault
from tests.helpers.old_vaults import COST
from tests.helpers.services import PASSPHRASE, scripted_services

Spoil = Callable[[Path], object]


@pytest.fixture
def made(home: Home, tmp_path: Path) -> Path:
    """A backup with `Before`; the vault, which is closed, has `After` too."""
    (tmp_path / "stick").mkdir()
    vault = create_vault(home, PASSPHRASE, COST)
    Repository(vault).create_consultation("Before")
    backup = make_backup(vault, home, tmp_path / "stick")
    Repository(vault).create_consultation("After")
    vault.close()
    return backup.path


def titles(home: Home) -> set[str]:
    vault: Vault = open_vault(home, PASSPHRASE)
    try:
        return {each.title for each in Repository(vault).consultations()}
    finally:
        vault.close()


def missing(key: Path) -> None:
    key.unlink()


def damaged(key: Path) -> None:
    key.write_bytes(key.read_bytes()[:-9] + b"!" * 9)


@pytest.mark.parametrize("spoil", [missing, damaged])
def test_only_the_key_is_taken_from_the_backup(home: Home, made: Path, spoil: Spoil) -> None:
    spoil(home.vault_key)
    with pytest.raises(VaultDamaged):
        open_vault(home, PASSPHRASE)
    restored = restore_backup(home, made, PASSPHRASE)
    assert restored.key_only and restored.kept is None
    assert "Only the key file was lost" in words_after(restored)
    assert titles(home) == {"Before", "After"}
    assert home.vault_key.stat().st_mode & 0o777 == 0o600
    assert home.vault_key.with_name("vault.key.damaged").exists() is (spoil is damaged)
    with scripted_services(home) as services:
        (row,) = [row for row in services.audit.rows() if row.event == AuditEvent.BACKUP_RESTORED]
    assert '"only":"vault.key"' in row.detail


def test_a_wrong_passphrase_changes_nothing_and_counts(home: Home, made: Path) -> None:
    home.vault_key.unlink()
    with pytest.raises(WrongPassphrase):
        restore_backup(home, made, "not the passphrase")
    assert not home.vault_key.exists()
    assert b'"failed":1' in home.tries.read_bytes()


def test_the_backup_of_another_vault_is_restored_whole(
    home: Home, made: Path, tmp_path: Path
) -> None:
    other = Home(tmp_path / "other")
    vault = create_vault(other, PASSPHRASE, COST)
    Repository(vault).create_consultation("Elsewhere")
    vault.close()
    other.vault_key.unlink()
    restored = restore_backup(other, made, PASSPHRASE)
    assert not restored.key_only
    assert restored.kept is not None and (restored.kept / "vault.db").exists()
    assert titles(other) == {"Before"}


def test_a_database_that_is_damaged_too_is_restored_whole(home: Home, made: Path) -> None:
    home.vault_key.unlink()
    home.vault.write_bytes(b"\0" * 8192)
    assert not restore_backup(home, made, PASSPHRASE).key_only
    assert titles(home) == {"Before"}


def test_a_whole_vault_is_replaced_as_ever(home: Home, made: Path) -> None:
    assert not restore_backup(home, made, PASSPHRASE).key_only
    assert titles(home) == {"Before"}


def test_where_the_key_cannot_be_written_all_is_as_it_was(
    home: Home, made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    damaged(home.vault_key)
    before = home.vault_key.read_bytes()

    def refuse(*arguments: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(lost_key, "put_key_file", refuse)
    with pytest.raises(DiskFull, match="nothing was restored"):
        restore_backup(home, made, PASSPHRASE)
    assert home.vault_key.read_bytes() == before
