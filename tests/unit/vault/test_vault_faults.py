"""What a full, a read-only or a busy disk does: one sentence of ours, and nothing lost."""

from __future__ import annotations

import contextlib
import os
import shutil
from pathlib import Path

import apsw
import pytest
from sqlite_utils import Database

from app.core.consultations.messages import Message, Status
from app.errors import (
    AlreadyOpen,
    DiskFull,
    HomeNotWritable,
    InternalError,
    StorageError,
    VaultDamaged,
)
from app.paths import Home
from app.store import connection as connection_module
from app.store.backup.backup_folder import make_backup
from app.store.connection import connect, keyed
from app.store.history.consultation_rows import new_id
from app.store.history.repository import Repository
from app.store.integrity import check_vault, findings
from app.store.keys.key_file import Cost
from app.store.keys.key_slots import unwrap_key
from app.store.sqlite_driver import PAGE_BYTES, CipherScheme
from app.store.storage_errors import storage_errors
from app.store.vault import Vault
from app.store.vault_opening import create_vault, open_vault
from tests.helpers.consultations import pending_reply, question
from tests.helpers.small_disk import on_a_small_disk
from tests.helpers.vaults import execute, value_of


def test_a_full_disk_is_named_and_what_was_there_stays(
    repository: Repository, vault: Vault
) -> None:
    consultation = repository.create_consultation("Full")
    asked = question(consultation.id, "Before the disk was full")
    growing = pending_reply(asked)
    repository.add_message(asked)
    repository.add_message(growing)
    pages = value_of(vault, "PRAGMA page_count")
    execute(vault, f"PRAGMA max_page_count = {pages + 3}")
    with pytest.raises(DiskFull):
        repository.add_message(question(consultation.id, "far too much " * 4000, asked))
    with pytest.raises(DiskFull):
        repository.flush_reply(growing.id, "far too much " * 4000)
    assert [each.id for each in repository.messages(consultation.id)] == [asked.id, growing.id]
    assert repository.message(growing.id).status is Status.PENDING
    execute(vault, "PRAGMA max_page_count = 1000000")
    repository.flush_reply(growing.id, "far too much " * 4000)
    assert len(repository.message(growing.id).text) == 52_000


def test_a_read_only_vault_is_named(repository: Repository, vault: Vault) -> None:
    execute(vault, "PRAGMA query_only = ON")
    with pytest.raises(HomeNotWritable):
        repository.create_consultation("Refused")
    assert repository.consultations() == []


def test_another_program_that_holds_the_database_is_named(
    repository: Repository, vault: Vault, home: Home, passphrase: str
) -> None:
    execute(vault, "PRAGMA busy_timeout = 20")
    other = connect(home.vault, unwrap_key(home.vault_key.read_bytes(), passphrase))
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(AlreadyOpen):
        repository.create_consultation("Refused")
    other.execute("ROLLBACK")
    other.close()
    repository.create_consultation("Stored")
    assert len(repository.consultations()) == 1


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="needs /proc")
def test_a_pulled_disk_is_named_and_loses_nothing(
    repository: Repository, vault: Vault, home: Home, passphrase: str, tmp_path: Path
) -> None:
    consultation = repository.create_consultation("On a stick")
    stored = [question(consultation.id, f"message {number}") for number in range(20)]
    for message in stored:
        repository.add_message(message)
    nothing = os.open(tmp_path, os.O_RDONLY)  # reads and writes of it fail with an I/O error
    for descriptor in Path("/proc/self/fd").iterdir():
        with contextlib.suppress(OSError):
            if descriptor.readlink().name in ("vault.db", "vault.db-wal"):
                os.dup2(nothing, int(descriptor.name))
    os.close(nothing)
    with pytest.raises((HomeNotWritable, VaultDamaged)) as told:
        for number in range(100):
            repository.add_message(question(consultation.id, f"lost {number} " * 1000))
    assert "\n" not in str(told.value)
    vault.close()
    again = open_vault(home, passphrase)
    kept = Repository(again).messages(consultation.id)
    assert kept[: len(stored)] == stored
    assert value_of(again, "PRAGMA integrity_check") == "ok"
    again.close()


def long_text(repository: Repository, number: int) -> Message:
    """A message on many pages, at the end of the file."""
    consultation = repository.create_consultation(f"Long {number}")
    message = question(consultation.id, f"page {number} " * 6000)
    repository.add_message(message)
    return message


def test_what_is_left_of_a_page_is_never_taken_for_one(
    repository: Repository, vault: Vault, home: Home, passphrase: str
) -> None:
    """The library passes on what it could not read to its end as it is, neither decrypted nor
    authenticated: whoever writes to the disk could put text there."""
    long_text(repository, 1)
    vault.close()
    size = home.vault.stat().st_size
    for left in (PAGE_BYTES - 1, 100):
        with home.vault.open("r+b") as file:
            file.truncate(size - PAGE_BYTES + left)
            file.seek(size - PAGE_BYTES)
            file.write(b"\0" * 4 + b"forged " * (left // 8))
        key = unwrap_key(home.vault_key.read_bytes(), passphrase)
        with contextlib.closing(keyed(home.vault, key)) as connection:
            assert findings(connection, thorough=True) == ["the file ends within a page"]
        with pytest.raises(VaultDamaged):
            open_vault(home, passphrase)


def test_a_page_that_was_cut_off_while_it_was_written_back_is_there_again(
    repository: Repository, vault: Vault, home: Home, passphrase: str, tmp_path: Path
) -> None:
    written = [long_text(repository, number) for number in range(3)]
    copy = Home(tmp_path / "crashed")
    copy.root.mkdir()
    with vault.lock:
        for name in ("vault.db-wal", "vault.key"):  # as it is before it is written back
            shutil.copyfile(home.root / name, copy.root / name)
    vault.close()
    shutil.copyfile(home.vault, copy.vault)
    os.truncate(copy.vault, home.vault.stat().st_size - 2 * PAGE_BYTES - 1000)
    again = open_vault(copy, passphrase)
    kept = Repository(again)
    assert [each.text for one in written for each in kept.messages(one.consultation_id)] == [
        one.text for one in written
    ]
    assert value_of(again, "PRAGMA integrity_check") == "ok"
    again.close()


def test_an_error_that_nobody_foresaw_is_our_mistake(vault: Vault) -> None:
    with pytest.raises(InternalError), storage_errors(vault.path):
        execute(vault, "SELECT * FROM no_such_table")


def test_errors_that_are_not_the_databases_pass(vault: Vault) -> None:
    with pytest.raises(KeyError), storage_errors(vault.path):
        raise KeyError("ours")


ON_A_SMALL_DISK = """
import os
import sys
from pathlib import Path
from app.errors import DiskFull
from app.paths import Home
from app.store.keys.key_file import Cost
from app.store.keys.key_slots import unwrap_key
from app.store.history.repository import Repository
from app.store.vault_opening import create_vault, open_vault, vault_exists
from tests.helpers.consultations import question

disk, cheap = Path(sys.argv[1]), Cost(64, 1, 1)
home = Home(disk / "home")

stuffing = disk / "stuffing"
home.create()
for kept_free in range(0, 1_000_000, 16_384):  # no room at each step of making a vault
    free = os.statvfs(disk).f_bavail * 4096
    stuffing.write_bytes(bytes(max(0, free - kept_free)))
    try:
        create_vault(home, "sixteen wild geese", cheap).close()
        break
    except DiskFull:
        if vault_exists(home):  # made whole, then no room to open it
            break
    finally:
        stuffing.unlink()
else:
    raise SystemExit("no room was ever enough")
assert kept_free > 0, "the disk was never full"

vault = open_vault(home, "sixteen wild geese")
repository = Repository(vault)
consultation = repository.create_consultation("Full")
stored = []
refused = 0
while refused < 3:
    message = question(consultation.id, f"message {len(stored)} " * 200)
    try:
        repository.add_message(message)
        stored.append(message)
    except DiskFull:
        refused += 1
assert len(stored) > 10
assert repository.messages(consultation.id) == stored
vault.close()
vault = open_vault(home, "sixteen wild geese")
assert Repository(vault).messages(consultation.id) == stored
vault.close()
print("nothing lost")
"""


def test_a_disk_that_is_really_full_loses_nothing(tmp_path: Path) -> None:
    assert on_a_small_disk(ON_A_SMALL_DISK, tmp_path, "2m").stdout.strip() == "nothing lost"


READ_ON_A_FULL_DISK = """
import contextlib
import io
import os
import sys
from pathlib import Path
from app.__main__ import main
from app.errors import DiskFull
from app.paths import Home
from app.services.application import open_services
from tests.helpers.consultations import pending_reply, question
from tests.helpers.small_disk import on_a_small_disk

disk, passphrase = Path(sys.argv[1]), "sixteen wild geese"
home = Home(disk / "home")
os.environ["CONSILIUM_HOME"] = str(home.root)
services = open_services(home, passphrase, create=True)
consultation = services.repository.create_consultation("Kept")
asked = question(consultation.id, "Before the disk was full")
for message in (asked, pending_reply(asked)):
    services.repository.add_message(message)
services.close()

def told(*arguments):
    os.environ["CONSILIUM_PASSPHRASE"] = passphrase
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        assert main(arguments) == 0
    return out.getvalue()

stuffing = disk / "stuffing"
room = os.statvfs(disk)
stuffing.write_bytes(bytes(room.f_bavail * room.f_frsize))
assert "Kept" in told("history", "list")
assert asked.text in told("history", "show", consultation.id)
assert asked.text in told("export", consultation.id)
services = open_services(home, passphrase)
with contextlib.suppress(DiskFull):
    services.repository.create_consultation("No room")
    raise SystemExit("the disk was not full")
assert len(services.repository.consultations()) == 1
services.close()
assert "sound" in told("vault", "check")
elsewhere = Path(sys.argv[1]).with_name("stick")
elsewhere.mkdir()
assert "checked" in told("vault", "backup", "--folder", str(elsewhere))
stuffing.unlink()
services = open_services(home, passphrase)
assert services.interrupted == 1
services.repository.create_consultation("Room again")
services.close()
print("all read")
"""


@pytest.mark.slow
def test_what_is_stored_can_be_read_on_a_full_disk(tmp_path: Path) -> None:
    assert on_a_small_disk(READ_ON_A_FULL_DISK, tmp_path, "2m").stdout.strip() == "all read"


def test_where_no_memory_can_be_shared_one_connection_does_it_all(
    home: Home, passphrase: str, cheap: Cost, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    connected = connection_module.connected

    def unshared(
        path: Path, key: bytes, scheme: CipherScheme, locking: str, keep_log: bool
    ) -> Database:
        if locking == "NORMAL":
            raise apsw.exception_for(10 | 21 << 8)  # SQLITE_IOERR_SHMMAP
        return connected(path, key, scheme, locking, keep_log)

    monkeypatch.setattr(connection_module, "connected", unshared)
    with contextlib.closing(create_vault(home, passphrase, cheap)) as vault:
        repository = Repository(vault)
        written = long_text(repository, 1)
        assert not (home.root / "vault.db-shm").exists()
        assert repository.messages(written.consultation_id) == [written]
        assert len(repository.search("page")) == 1
        assert check_vault(vault) == []
        make_backup(vault, home, tmp_path)
        repository.rename(written.consultation_id, "Still stored")
    with contextlib.closing(open_vault(home, passphrase)) as vault:
        assert Repository(vault).consultation(written.consultation_id).title == "Still stored"


def test_a_vault_that_is_held_is_not_called_damaged(
    vault: Vault, home: Home, passphrase: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection_module, "BUSY_MS", 20)
    vault.close()
    key = unwrap_key(home.vault_key.read_bytes(), passphrase)
    with (
        contextlib.closing(keyed(home.vault, key)) as holding,
        contextlib.closing(keyed(home.vault, key)) as looking,
    ):
        holding.execute("PRAGMA locking_mode = EXCLUSIVE")
        holding.execute("BEGIN EXCLUSIVE")
        with pytest.raises(AlreadyOpen), storage_errors(home.vault):
            findings(looking, thorough=False)
        holding.execute("ROLLBACK")


@pytest.mark.parametrize(
    ("code", "told"),
    [
        (7, StorageError),
        (10, HomeNotWritable),
        (11, VaultDamaged),
        (13, DiskFull),
        (15, AlreadyOpen),
    ],
)
def test_each_refusal_of_the_database_is_one_sentence(
    vault: Vault, code: int, told: type[Exception]
) -> None:
    with pytest.raises(told) as sentence, storage_errors(vault.path):
        raise apsw.exception_for(code)
    assert "\n" not in str(sentence.value)


def test_ids_sort_by_time_and_are_never_alike() -> None:
    ids = [new_id() for _ in range(5_000)]
    assert len(set(ids)) == len(ids)
    assert [each[:15] for each in ids] == sorted(each[:15] for each in ids)
    assert all(len(each) == 32 and each[12] == "7" and each[16] in "89ab" for each in ids)
