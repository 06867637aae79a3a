"""Backups: made from a vault in use, checked before the old ones go, whole or not there."""

from __future__ import annotations

import json
import os
import shutil
import stat
import threading
import time
from pathlib import Path
from types import SimpleNamespace

import pytest

from app.errors import BackupError, Cancelled, DiskFull, VaultDamaged
from app.paths import Home
from app.store.backup import backup_folder as backups
from app.store.backup.backup_folder import (
    Backup,
    list_backups,
    make_backup,
    read_backup,
    remove_old,
    remove_unfinished,
    vault_id,
)
from app.store.backup.restore import finish_restore, stage_restore
from app.store.history.repository import Repository
from app.store.integrity import check_vault
from app.store.keys.key_file import Cost
from app.store.vault import Vault
from app.store.vault_opening import create_vault, open_vault
from tests.helpers import old_vaults
from tests.helpers.consultations import question

CANARY = "quinsy-canary-7731"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "stick"
    path.mkdir()
    return path


def filled(repository: Repository, count: int = 40) -> str:
    consultation = repository.create_consultation(f"{CANARY} title")
    parent = None
    for number in range(count):
        parent = question(consultation.id, f"{CANARY} {number} " * 100, parent)
        repository.add_message(parent)
    return consultation.id


def opened_elsewhere(backup: Backup, passphrase: str, tmp_path: Path) -> Vault:
    """The backup's files, put into a folder as a person would."""
    other = Home(tmp_path / "elsewhere")
    other.create()
    for name in ("vault.db", "vault.key"):
        (other.root / name).write_bytes((backup.path / name).read_bytes())
    return open_vault(other, passphrase)


def test_a_backup_opens_elsewhere_with_the_passphrase_of_that_day(
    vault: Vault, repository: Repository, home: Home, folder: Path, passphrase: str, tmp_path: Path
) -> None:
    consultation_id = filled(repository)
    backup = make_backup(vault, home, folder)
    repository.create_consultation("After the backup")
    other = opened_elsewhere(backup, passphrase, tmp_path)
    copied = Repository(other)
    assert copied.messages(consultation_id) == repository.messages(consultation_id)
    assert [each.title for each in copied.consultations()] == [f"{CANARY} title"]
    other.close()


def test_a_backup_holds_nothing_in_plain_and_is_the_owners_alone(
    vault: Vault, repository: Repository, home: Home, folder: Path
) -> None:
    filled(repository)
    backup = make_backup(vault, home, folder)
    assert {path.name for path in backup.path.iterdir()} == {
        "vault.db", "vault.key", "backup.json",
    }  # fmt: skip
    assert stat.S_IMODE(backup.path.stat().st_mode) == 0o700
    for path in backup.path.iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert CANARY.encode() not in path.read_bytes()
        assert CANARY.encode("utf-16-le") not in path.read_bytes()


def test_the_vault_stays_in_use_while_a_backup_is_made(
    vault: Vault, repository: Repository, home: Home, folder: Path, passphrase: str, tmp_path: Path
) -> None:
    consultation_id = filled(repository, 400)
    stored = len(repository.messages(consultation_id))
    written: list[str] = []

    def write_meanwhile(_: float) -> None:
        message = question(consultation_id, "written while the backup was made")
        repository.add_message(message)
        written.append(message.id)

    backup = make_backup(vault, home, folder, progress=write_meanwhile)
    assert len(written) > 2
    other = opened_elsewhere(backup, passphrase, tmp_path)
    assert len(Repository(other).messages(consultation_id)) == stored
    other.close()
    assert len(repository.messages(consultation_id)) == stored + len(written)


def test_another_thread_writes_while_a_backup_is_made(
    vault: Vault, repository: Repository, home: Home, folder: Path
) -> None:
    consultation_id = filled(repository, 200)
    done = threading.Event()
    count = 0

    def write() -> None:
        nonlocal count
        while not done.is_set():
            repository.add_message(question(consultation_id, "meanwhile"))
            count += 1

    writer = threading.Thread(target=write)
    writer.start()
    for _ in range(3):
        make_backup(vault, home, folder)
    done.set()
    writer.join()
    assert count > 0
    assert len(list_backups(folder)) == 3


def test_only_the_newest_are_kept_and_only_this_vaults_are_removed(
    vault: Vault, home: Home, folder: Path, tmp_path: Path, cheap: Cost
) -> None:
    other_home = Home(tmp_path / "other")
    other = create_vault(other_home, "another passphrase", cheap)
    foreign = make_backup(other, other_home, folder)
    other.close()
    (folder / "consilium-notes.txt").write_text("somebody's own")
    made = [make_backup(vault, home, folder) for _ in range(4)]
    name = vault_id(vault)
    assert [each.path for each in list_backups(folder, name)] == [
        each.path for each in reversed(made)
    ]
    removed = remove_old(folder, name, 2)
    assert set(removed) == {made[0].path, made[1].path}
    assert {path.name for path in folder.iterdir()} == {
        made[2].path.name, made[3].path.name, foreign.path.name, "consilium-notes.txt",
    }  # fmt: skip
    remove_old(folder, name, 0)
    assert [each.path for each in list_backups(folder, name)] == [made[3].path]


def test_a_backup_of_a_clock_that_was_ahead_pushes_out_none_made_since(
    vault: Vault, home: Home, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = vault_id(vault)
    with monkeypatch.context() as patched:
        ahead = time.time() + 40 * 86_400
        patched.setattr("app.store.backup.backup_folder.time.time", lambda: ahead)
        future = [make_backup(vault, home, folder).path for _ in range(3)]
        assert remove_old(folder, name, 3) == []
    since = make_backup(vault, home, folder).path
    assert len(remove_old(folder, name, 3)) == 1
    assert since.exists()
    again = make_backup(vault, home, folder).path
    remove_old(folder, name, 3)
    assert since.exists() and again.exists()
    assert sum(path.exists() for path in future) == 1


def test_what_was_just_made_stays_though_the_clock_fell_back_by_years(
    vault: Vault, home: Home, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = vault_id(vault)
    older = [make_backup(vault, home, folder).path for _ in range(3)]
    behind = time.time() - 10 * 365 * 86_400
    monkeypatch.setattr("app.store.backup.backup_folder.time.time", lambda: behind)
    made = make_backup(vault, home, folder).path
    assert remove_old(folder, name, 3, made) == [older[0]]
    assert {each.path for each in list_backups(folder)} == {made, *older[1:]}


@pytest.mark.parametrize("at", [-1.0, -1e8, -1e12, 4.2e9, 253402300800.0, 1e300])
def test_a_backup_of_any_clock_is_listed_and_read(
    vault: Vault, home: Home, folder: Path, monkeypatch: pytest.MonkeyPatch, at: float
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr("app.store.backup.backup_folder.time.time", lambda: at)
        made = make_backup(vault, home, folder).path
    assert [each.path for each in list_backups(folder)] == [made]
    note = json.loads((made / "backup.json").read_text())
    (made / "backup.json").write_text(json.dumps({**note, "made_at": at}))  # of earlier programs
    assert read_backup(made).path == made


def test_a_missing_folder_is_named(vault: Vault, home: Home, folder: Path) -> None:
    with pytest.raises(BackupError, match="is not there"):
        make_backup(vault, home, folder / "pulled")


def test_a_cancelled_backup_leaves_nothing(
    vault: Vault, repository: Repository, home: Home, folder: Path
) -> None:
    filled(repository, 200)
    with pytest.raises(Cancelled):
        make_backup(vault, home, folder, cancelled=lambda: True)
    assert list(folder.iterdir()) == []


def test_a_copy_that_is_not_sound_is_not_kept(
    vault: Vault,
    repository: Repository,
    home: Home,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    filled(repository)
    kept = make_backup(vault, home, folder)

    def damage(*arguments: object) -> int:
        found: int = copy(*arguments)  # type: ignore[arg-type]
        target = arguments[1]
        assert isinstance(target, Path)
        content = bytearray(target.read_bytes())
        content[8 * 4096 + 100] ^= 1
        target.write_bytes(content)
        return found

    copy = backups.copy_database
    monkeypatch.setattr(backups, "copy_database", damage)
    with pytest.raises(VaultDamaged, match="not kept"):
        make_backup(vault, home, folder)
    assert list(folder.iterdir()) == [kept.path]


def test_what_a_killed_backup_left_is_removed_with_the_next(
    vault: Vault, home: Home, folder: Path
) -> None:
    left = folder / f".consilium-{vault_id(vault)}-0badcafe.part"
    left.mkdir()
    (left / "vault.db").write_bytes(b"half")
    foreign = folder / ".consilium-00000000-0badcafe.part"
    foreign.mkdir()
    backup = make_backup(vault, home, folder)
    assert set(folder.iterdir()) == {backup.path, foreign}
    remove_unfinished(folder, "00000000")
    assert set(folder.iterdir()) == {backup.path}


@pytest.mark.parametrize("content", [b"", b"{}", b"\xff\xfe", b'{"format": "other"}'])
def test_a_folder_that_is_no_backup_is_named(
    vault: Vault, home: Home, folder: Path, content: bytes
) -> None:
    backup = make_backup(vault, home, folder)
    (backup.path / "backup.json").write_bytes(content)
    with pytest.raises(BackupError, match="no backup"):
        read_backup(backup.path)
    assert list_backups(folder) == []


def test_a_newer_backup_is_refused(vault: Vault, home: Home, folder: Path) -> None:
    backup = make_backup(vault, home, folder)
    note = (backup.path / "backup.json").read_text()
    (backup.path / "backup.json").write_text(note.replace('"version": 1', '"version": 2'))
    with pytest.raises(BackupError, match="newer"):
        read_backup(backup.path)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written_is_named(vault: Vault, home: Home, folder: Path) -> None:
    folder.chmod(0o500)
    with pytest.raises(BackupError, match="rights"):
        make_backup(vault, home, folder)
    folder.chmod(0o700)


def test_an_old_vault_is_backed_up_before_it_is_migrated(tmp_path: Path) -> None:
    home = Home(tmp_path / "old")
    shutil.copytree(old_vaults.FOLDER / "1", home.root)
    vault = open_vault(home, old_vaults.PASSPHRASE)
    (kept,) = list_backups(home.backups, vault_id(vault))
    vault.close()
    assert kept.schema == 1
    open_vault(home, old_vaults.PASSPHRASE).close()  # migrated already: no further copy
    assert [each.path for each in list_backups(home.backups)] == [kept.path]
    former = Home(tmp_path / "former")
    stage_restore(former, kept.path, old_vaults.PASSPHRASE)
    finish_restore(former)
    restored = open_vault(former, old_vaults.PASSPHRASE)
    assert len(Repository(restored).consultations()) == 1
    restored.close()


def test_without_room_for_the_copy_an_old_vault_is_not_migrated(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = Home(tmp_path / "old")
    shutil.copytree(old_vaults.FOLDER / "1", home.root)
    before = (home.root / "vault.db").read_bytes()
    with monkeypatch.context() as full:
        full.setattr(backups.shutil, "disk_usage", lambda _: SimpleNamespace(free=0))
        with pytest.raises(DiskFull, match="nothing was changed"):
            open_vault(home, old_vaults.PASSPHRASE)
    assert (home.root / "vault.db").read_bytes() == before
    assert list_backups(home.backups) == []
    open_vault(home, old_vaults.PASSPHRASE).close()


def test_a_check_is_given_up_when_the_vault_is_closed(vault: Vault, repository: Repository) -> None:
    filled(repository, 200)
    looks = 0

    def cancelled() -> bool:
        nonlocal looks
        looks += 1
        return looks > 3

    assert check_vault(vault, cancelled) == []
    assert looks < 20  # and not once for each step of all the pages
