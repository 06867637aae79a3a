"""A vault of SQLCipher's days is encrypted as vaults are now when it is opened; nothing is lost."""

from __future__ import annotations

import errno
import shutil
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import pytest

from app.errors import AlreadyOpen, DiskFull, InternalError, VaultDamaged
from app.paths import Home
from app.store import migration as migrating
from app.store import sqlite_driver as driver
from app.store.backup.backup_folder import list_backups
from app.store.backup.repair import repair
from app.store.backup.restore import finish_restore, stage_restore
from app.store.connection import connect, scheme_of
from app.store.history.repository import Repository
from app.store.sqlite_driver import PAGE_BYTES, CipherScheme, Connection, open_file
from app.store.vault import Vault
from app.store.vault_opening import open_vault, read_data_key
from tests.helpers.consultations import question
from tests.helpers.old_vaults import CHEST_PAIN, FOLDER, PASSPHRASE


class PowerCut(Exception):
    pass


@pytest.fixture
def old(tmp_path: Path) -> Home:
    """Of the newest schema that SQLCipher encrypted."""
    shutil.copytree(FOLDER / "4", tmp_path / "old")
    return Home(tmp_path / "old")


def texts(vault: Vault) -> list[str]:
    repository = Repository(vault)
    return [
        message.text
        for consultation in repository.consultations()
        for message in repository.messages(consultation.id)
    ]


def scheme(home: Home) -> CipherScheme:
    return scheme_of(home.vault, read_data_key(home, PASSPHRASE))


def test_it_is_encrypted_anew_once_and_a_copy_of_before_is_kept(old: Home) -> None:
    assert scheme(old) is CipherScheme.SQLCIPHER
    open_vault(old, PASSPHRASE).close()
    assert scheme(old) is CipherScheme.AEGIS
    (kept,) = list_backups(old.backups)
    before = old.vault.read_bytes()
    with closing(open_vault(old, PASSPHRASE)) as vault:
        assert CHEST_PAIN in texts(vault)
    assert old.vault.read_bytes() == before
    assert list_backups(old.backups) == [kept]
    assert sorted(path.name for path in old.root.glob("vault.*")) == [
        "vault.db",
        "vault.key",
        "vault.mark",
    ]


def test_a_backup_of_before_is_restored_and_brought_over(old: Home, tmp_path: Path) -> None:
    open_vault(old, PASSPHRASE).close()
    (kept,) = list_backups(old.backups)
    other = Home(tmp_path / "other")
    stage_restore(other, kept.path, PASSPHRASE)
    finish_restore(other)
    assert scheme(other) is CipherScheme.SQLCIPHER
    with closing(open_vault(other, PASSPHRASE)) as vault:
        assert CHEST_PAIN in texts(vault)
    assert scheme(other) is CipherScheme.AEGIS


@pytest.mark.parametrize(
    "step", ["create_private", "re_encrypt", "findings", "sync_file", "sync_folder"]
)
def test_cut_off_anywhere_it_is_done_at_the_next_opening(
    old: Home, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def cut(*arguments: object, **named: object) -> None:
        raise PowerCut

    with monkeypatch.context() as patched:
        patched.setattr(migrating, step, cut)
        # What a process that is gone would leave too.
        patched.setattr(migrating, "remove_database", lambda path: None)
        with pytest.raises(PowerCut):
            open_vault(old, PASSPHRASE)
    with closing(open_vault(old, PASSPHRASE)) as vault:
        assert CHEST_PAIN in texts(vault)
    assert scheme(old) is CipherScheme.AEGIS


def test_what_stands_in_the_log_comes_along(old: Home, tmp_path: Path) -> None:
    crashed = Home(tmp_path / "crashed")
    key = read_data_key(old, PASSPHRASE)
    database = connect(old.vault, key, CipherScheme.SQLCIPHER)
    with closing(Vault(old.vault, database, key, CipherScheme.SQLCIPHER)) as vault:
        consultation = Repository(vault).consultations()[0]
        Repository(vault).add_message(question(consultation.id, "in the log alone"))
        shutil.copytree(old.root, crashed.root)
    assert (crashed.root / "vault.db-wal").stat().st_size > 0
    with closing(open_vault(crashed, PASSPHRASE)) as vault:
        assert "in the log alone" in texts(vault)
    assert not (crashed.root / "vault.db-wal").exists()


def test_without_room_for_the_copy_the_vault_is_as_it_was(
    old: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*arguments: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(migrating.shutil, "copyfile", full)
        with pytest.raises(DiskFull, match="nothing was changed"):
            open_vault(old, PASSPHRASE)
    assert scheme(old) is CipherScheme.SQLCIPHER
    assert not list(old.root.glob("*.anew*"))


def test_without_room_for_both_copies_none_is_begun(
    old: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    size = old.vault.stat().st_size
    room = SimpleNamespace(free=2 * size)
    with monkeypatch.context() as patched:
        patched.setattr(migrating.shutil, "disk_usage", lambda path: room)
        with pytest.raises(DiskFull, match="nothing was changed"):
            open_vault(old, PASSPHRASE)
    assert scheme(old) is CipherScheme.SQLCIPHER
    assert not old.backups.exists()


def test_starts_that_are_cut_off_again_and_again_do_not_fill_the_disk(
    old: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut(*arguments: object) -> None:
        raise PowerCut

    with monkeypatch.context() as patched:
        patched.setattr(migrating, "re_encrypt", cut)
        for _ in range(4):
            with pytest.raises(PowerCut):
                open_vault(old, PASSPHRASE)
    assert len(list_backups(old.backups)) <= 2
    open_vault(old, PASSPHRASE).close()
    assert len(list_backups(old.backups)) == 1


def test_a_copy_that_is_not_sound_is_not_put_in_place(
    old: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(migrating, "findings", lambda *_, **__: ["row 1 missing from index"])
    with pytest.raises(VaultDamaged, match="left as it is"):
        open_vault(old, PASSPHRASE)
    assert scheme(old) is CipherScheme.SQLCIPHER


def test_while_another_program_reads_it_it_stays_as_it_is(old: Home) -> None:
    key = read_data_key(old, PASSPHRASE)
    with closing(open_file(old.vault, key, CipherScheme.SQLCIPHER)) as reading:
        reading.execute("PRAGMA journal_mode = WAL")
        reading.execute("BEGIN")
        reading.execute("SELECT count(*) FROM messages").fetchone()
        with pytest.raises(AlreadyOpen):
            open_vault(old, PASSPHRASE)
    assert scheme(old) is CipherScheme.SQLCIPHER


def test_a_damaged_one_is_repaired_before_it_is_brought_over(old: Home) -> None:
    content = bytearray(old.vault.read_bytes())
    content[7 * PAGE_BYTES + 200] ^= 1
    old.vault.write_bytes(content)
    report = repair(old, read_data_key(old, PASSPHRASE))
    assert report.consultations == 2
    open_vault(old, PASSPHRASE).close()
    assert scheme(old) is CipherScheme.AEGIS


def test_without_encryption_nothing_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Plain(Connection):
        """As SQLite is without ciphers: it knows no such pragma."""

        def pragma(self, name: str, *value: object, **options: object) -> object:
            return None

    monkeypatch.setattr(driver, "Connection", Plain)
    with pytest.raises(InternalError, match="does not encrypt"):
        open_file(tmp_path / "vault.db", bytes(32))
    assert not (tmp_path / "vault.db").exists() or not (tmp_path / "vault.db").stat().st_size
