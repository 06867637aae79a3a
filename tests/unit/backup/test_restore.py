"""A backup put back: checked first, nothing overwritten, and finished after any crash."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.errors import BackupError, Cancelled, VaultTooNew, WrongPassphrase
from app.paths import Home
from app.store.backup import restore
from app.store.backup.backup_folder import Backup, make_backup
from app.store.backup.restore import finish_restore, stage_restore
from app.store.history.repository import Repository
from app.store.vault import Vault
from app.store.vault_opening import open_vault, vault_exists
from tests.helpers.vaults import execute


@pytest.fixture
def backup(vault: Vault, repository: Repository, home: Home, tmp_path: Path) -> Backup:
    """Of a vault with `Then`, which holds `Now` as well today."""
    repository.create_consultation("Then")
    folder = tmp_path / "stick"
    folder.mkdir()
    made = make_backup(vault, home, folder)
    repository.create_consultation("Now")
    return made


def titles(home: Home, passphrase: str) -> set[str]:
    vault = open_vault(home, passphrase)
    try:
        return {each.title for each in Repository(vault).consultations()}
    finally:
        vault.close()


def test_the_former_vault_is_kept_and_opens(
    vault: Vault, backup: Backup, home: Home, passphrase: str, tmp_path: Path
) -> None:
    vault.close()
    stage_restore(home, backup.path, passphrase)
    kept = finish_restore(home)
    assert titles(home, passphrase) == {"Then"}
    assert kept is not None and kept.parent == home.root
    former = Home(tmp_path / "former")
    former.create()
    for path in kept.iterdir():
        path.rename(former.root / path.name)
    assert titles(former, passphrase) == {"Then", "Now"}
    assert finish_restore(home) is None
    assert {path.name for path in home.root.glob("*vault*")} == {
        "vault.db",
        "vault.key",
        "vault.mark",
        kept.name,
    }


def test_a_backup_makes_a_new_vault(
    vault: Vault, backup: Backup, passphrase: str, tmp_path: Path
) -> None:
    other = Home(tmp_path / "other")
    stage_restore(other, backup.path, passphrase)
    assert finish_restore(other) is None
    assert titles(other, passphrase) == {"Then"}


def test_a_wrong_passphrase_changes_nothing(
    vault: Vault, backup: Backup, home: Home, passphrase: str
) -> None:
    vault.close()
    before = {path.name for path in home.root.iterdir()}
    with pytest.raises(WrongPassphrase):
        stage_restore(home, backup.path, "not the passphrase")
    assert {path.name for path in home.root.iterdir()} == before
    assert titles(home, passphrase) == {"Then", "Now"}


@pytest.mark.parametrize("page", [0, 3, -1])
def test_a_damaged_backup_is_refused_and_nothing_is_staged(
    vault: Vault, backup: Backup, home: Home, passphrase: str, page: int
) -> None:
    vault.close()
    database = backup.path / "vault.db"
    content = bytearray(database.read_bytes())
    content[(page * 4096) % len(content) + 500] ^= 4
    database.write_bytes(content)
    with pytest.raises(BackupError, match="damaged"):
        stage_restore(home, backup.path, passphrase)
    assert not home.restoring.exists()
    assert titles(home, passphrase) == {"Then", "Now"}


def test_a_backup_of_a_newer_schema_is_refused(
    vault: Vault, home: Home, passphrase: str, tmp_path: Path
) -> None:
    execute(vault, "PRAGMA user_version = 99")
    made = make_backup(vault, home, tmp_path)
    with pytest.raises(VaultTooNew):
        stage_restore(home, made.path, passphrase)
    assert not home.restoring.exists()


class Cut(BaseException):
    """The power, in the middle of the moving."""


@pytest.mark.parametrize("moves", range(8))
def test_a_restore_that_was_cut_off_is_finished_at_the_next_opening(
    vault: Vault,
    backup: Backup,
    home: Home,
    passphrase: str,
    moves: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    vault.close()
    stage_restore(home, backup.path, passphrase)
    left = moves
    rename, removed = Path.rename, restore.shutil.rmtree

    def counted(self: Path, target: Path) -> Path:
        nonlocal left
        if not left:
            raise Cut
        left -= 1
        return rename(self, target)

    with monkeypatch.context() as cut:
        cut.setattr(Path, "rename", counted)
        if moves == 7:
            cut.setattr(restore.shutil, "rmtree", lambda *_, **__: None)
        try:
            finish_restore(home)
        except Cut:
            assert vault_exists(home)
    assert restore.shutil.rmtree is removed
    finish_restore(home)
    assert titles(home, passphrase) == {"Then"}
    assert not home.restoring.exists()
    assert list(home.root.glob(".restore*")) == []
    (kept,) = home.root.glob("vault-before-*")
    assert {path.name for path in kept.iterdir()} == {"vault.db", "vault.key", "vault.mark"}


@pytest.mark.parametrize("name", ["../../outside", "..", "", ".", "backups", "\xff", None])
def test_whatever_the_staged_name_says_the_former_vault_is_kept_in_a_folder_of_its_own(
    vault: Vault, backup: Backup, home: Home, passphrase: str, name: str | None
) -> None:
    vault.close()
    former = home.vault.read_bytes()
    stage_restore(home, backup.path, passphrase)
    if name is None:
        (home.restoring / "kept").unlink()
    else:
        (home.restoring / "kept").write_text(name, "latin-1")
    kept = finish_restore(home)
    assert kept is not None and kept.parent == home.root
    assert kept.name.startswith("vault-before-")
    assert (kept / "vault.db").read_bytes() == former
    assert titles(home, passphrase) == {"Then"}


def test_a_backup_whose_key_file_is_none_is_named(
    vault: Vault, backup: Backup, home: Home, passphrase: str
) -> None:
    vault.close()
    (backup.path / "vault.key").unlink()
    (backup.path / "vault.key").mkdir()
    with pytest.raises(BackupError, match="cannot be read"):
        stage_restore(home, backup.path, passphrase)


@pytest.mark.parametrize("looks", [0, 1, 2, 3])
def test_who_gives_it_up_at_any_look_finds_nothing_staged(
    vault: Vault, backup: Backup, home: Home, passphrase: str, looks: int
) -> None:
    """Looked at: each piece of each of the two files, SQLite's check, and the end."""
    vault.close()
    asked = 0

    def cancelled() -> bool:
        nonlocal asked
        asked += 1
        return asked > looks

    with pytest.raises(Cancelled):
        stage_restore(home, backup.path, passphrase, cancelled)
    assert asked > looks
    assert not home.restoring.exists()
    assert not list(home.root.glob(".restore-*"))
    assert titles(home, passphrase) == {"Then", "Now"}
