"""A damaged vault: what can be read is saved, what can't is said, the damaged file is kept."""

from __future__ import annotations

import random
import shutil
from itertools import pairwise
from pathlib import Path

import pytest

from app.core.consultations.messages import Message, Role, Status
from app.errors import Cancelled, VaultDamaged
from app.paths import Home
from app.store.backup.repair import Repaired, repair
from app.store.backup.salvage.database_pages import DatabasePages
from app.store.backup.salvage.tables import Salvage
from app.store.backup.unreadable_rows import LOST_REPLY, LOST_TEXT, LOST_TITLE
from app.store.history.repository import Repository
from app.store.keys.key_slots import unwrap_key
from app.store.sqlite_driver import PAGE_BYTES as PAGE
from app.store.vault import Vault
from app.store.vault_opening import open_vault
from tests.helpers.consultations import question, reply
from tests.helpers.small_disk import on_a_small_disk
from tests.helpers.vaults import execute, value_of

FRAME = 24 + PAGE  # in the log: a header and a page
EMPTY = 84 * PAGE  # what a vault without a message takes, about

Written = dict[str, Message]


@pytest.fixture
def written(vault: Vault, repository: Repository) -> Written:
    """Twenty consultations, among them texts of many pages; the vault is closed."""
    chance = random.Random(7)
    written: Written = {}
    for number in range(20):
        consultation = repository.create_consultation(f"Title {number}")
        parent: Message | None = None
        for turn in range(4):
            asked = question(consultation.id, f"question {turn} " * chance.randint(1, 60), parent)
            repository.add_message(asked)
            parent = reply(asked, f"réponse {turn} " * chance.choice([1, 20, 900]))
            repository.add_message(parent)
            written |= {asked.id: asked, parent.id: parent}
        repository.save_draft(consultation.id, f"draft {number}")
    repository.acknowledge("clinical", 1, 100.0, "ada")
    vault.close()
    return written


def repaired(home: Home, passphrase: str) -> tuple[Repaired, Vault]:
    report = repair(home, unwrap_key(home.vault_key.read_bytes(), passphrase))
    return report, open_vault(home, passphrase)


def found_in(vault: Vault) -> Written:
    repository = Repository(vault)
    return {
        message.id: message
        for consultation in repository.consultations(limit=1000)
        for message in repository.messages(consultation.id)
    }


def test_a_sound_vault_comes_back_as_it_was(written: Written, home: Home, passphrase: str) -> None:
    report, vault = repaired(home, passphrase)
    repository = Repository(vault)
    assert found_in(vault) == written
    assert (report.consultations, report.messages, report.losses) == (20, len(written), ())
    assert not report.rest_lost
    assert repository.acknowledged_version("clinical") == 1
    assert {repository.draft(each.id) for each in repository.consultations()} == {
        f"draft {number}" for number in range(20)
    }
    assert len(repository.search("réponse", limit=1000)) == 80
    assert report.kept is not None
    assert {path.name for path in report.kept.iterdir()} == {"vault.db", "vault.key", "vault.mark"}
    vault.close()


def test_a_sound_vault_with_nothing_in_it_is_not_called_destroyed(
    vault: Vault, home: Home, passphrase: str
) -> None:
    Repository(vault).acknowledge("clinical", 1, 100.0, "ada")
    vault.close()
    report, after = repaired(home, passphrase)
    assert (report.messages, report.pages) == (0, 0)
    assert value_of(after, "SELECT count(*) FROM acknowledgements") == 1
    after.close()


@pytest.mark.parametrize("seed", range(12))
def test_nothing_is_wrong_and_nothing_goes_unsaid_after_damage(
    written: Written, home: Home, passphrase: str, seed: int
) -> None:
    damaged = bytearray(home.vault.read_bytes())
    pages = len(damaged) // PAGE
    chance = random.Random(seed)
    for page in chance.sample(range(pages), 1 + seed * pages // 40):
        damaged[page * PAGE + chance.randrange(PAGE)] ^= 1 << chance.randrange(8)
    home.vault.write_bytes(damaged)
    report, vault = repaired(home, passphrase)
    found = found_in(vault)
    whole = [each for each in found.values() if each == written[each.id]]
    marked = sum(loss.messages for loss in report.losses)
    cut = sum(loss.cut for loss in report.losses)
    assert len(found) == report.messages + marked
    assert len(whole) + cut + marked == len(found)
    for message in found.values():
        original = written[message.id]
        assert message.consultation_id == original.consultation_id
        assert (
            message.text == original.text
            or message.text in ("", LOST_TEXT)
            or original.text.startswith(message.text.split("\n[The end", 1)[0])
        )
    assert execute(vault, "PRAGMA foreign_key_check") == []
    assert value_of(vault, "PRAGMA integrity_check") == "ok"
    assert report.kept is not None
    assert (report.kept / "vault.db").read_bytes() == bytes(damaged)
    vault.close()


def page_of(home: Home, passphrase: str, table: str, at: int = 0) -> int:
    """The number of a page that holds rows of the table."""
    key = unwrap_key(home.vault_key.read_bytes(), passphrase)
    pages = DatabasePages(home.vault, key, home.root / "scratch")
    number = Salvage(pages).leaves[table][at]
    pages.close()
    return number


def break_page(home: Home, number: int) -> None:
    content = bytearray(home.vault.read_bytes())
    content[(number - 1) * PAGE + 200] ^= 1
    home.vault.write_bytes(content)


def test_lost_messages_are_marked_where_they_stood(
    written: Written, home: Home, passphrase: str
) -> None:
    break_page(home, page_of(home, passphrase, "messages", 3))
    report, vault = repaired(home, passphrase)
    found = found_in(vault)
    assert set(found) == set(written)
    lost = {
        identifier for identifier in written if found[identifier].text != written[identifier].text
    }
    assert lost
    assert sum(loss.messages for loss in report.losses) == len(lost)
    for identifier in lost:
        mark, original = found[identifier], written[identifier]
        assert (mark.parent_id, mark.role) == (original.parent_id, original.role)
        if mark.role is Role.REPLY:
            assert (mark.status, mark.error, mark.text) == (Status.FAILED, LOST_REPLY, "")
        else:
            assert mark.text == LOST_TEXT
    vault.close()


def test_lost_titles_leave_their_messages(written: Written, home: Home, passphrase: str) -> None:
    break_page(home, page_of(home, passphrase, "consultations"))
    report, vault = repaired(home, passphrase)
    assert found_in(vault) == written
    assert {each.title for each in Repository(vault).consultations()} == {LOST_TITLE}
    assert report.consultations == 20
    vault.close()


def test_without_its_first_page_a_vault_still_tells_its_messages(
    written: Written, home: Home, passphrase: str
) -> None:
    break_page(home, 1)
    with pytest.raises(VaultDamaged, match="Repair it, or restore a backup"):
        open_vault(home, passphrase)
    report, vault = repaired(home, passphrase)
    assert found_in(vault) == written
    assert report.rest_lost
    assert Repository(vault).acknowledged_version("clinical") is None
    vault.close()


def test_without_its_salt_a_vault_still_tells_all(
    written: Written, home: Home, passphrase: str
) -> None:
    content = bytearray(home.vault.read_bytes())
    content[:16] = bytes(16)
    home.vault.write_bytes(content)
    _, vault = repaired(home, passphrase)
    assert found_in(vault) == written
    vault.close()


@pytest.mark.parametrize("kept", [0.9, 0.5, 0.3])
def test_a_truncated_vault_tells_what_is_left(
    written: Written, home: Home, passphrase: str, kept: float
) -> None:
    content = home.vault.read_bytes()
    home.vault.write_bytes(content[: EMPTY + int((len(content) - EMPTY) * kept)])
    report, vault = repaired(home, passphrase)
    for message in found_in(vault).values():
        assert written[message.id].consultation_id == message.consultation_id
    assert report.messages > 0
    vault.close()


def crashed_copy(vault: Vault, home: Home, tmp_path: Path, *, with_log: bool) -> Home:
    """The files as a crash leaves them: the log not written back."""
    copy = Home(tmp_path / "crashed")
    copy.create()
    for name in ("vault.db", "vault.key", *(["vault.db-wal"] if with_log else [])):
        shutil.copyfile(home.root / name, copy.root / name)
    return copy


def test_what_stands_in_the_log_is_read_from_there(
    vault: Vault, repository: Repository, home: Home, passphrase: str, tmp_path: Path
) -> None:
    execute(vault, "PRAGMA wal_checkpoint(TRUNCATE)")
    consultation = repository.create_consultation("In the log alone")
    asked = question(consultation.id, "in the log " * 1000)
    repository.add_message(asked)
    copy = crashed_copy(vault, home, tmp_path, with_log=True)
    report, other = repaired(copy, passphrase)
    assert found_in(other) == {asked.id: asked}
    assert report.messages == 1
    other.close()


def test_a_log_whose_frames_lie_about_their_page_costs_those_and_no_more(
    vault: Vault, repository: Repository, home: Home, passphrase: str, tmp_path: Path
) -> None:
    execute(vault, "PRAGMA wal_checkpoint(TRUNCATE)")
    consultation = repository.create_consultation("In the log alone")
    asked = question(consultation.id, "in the log " * 1000)
    repository.add_message(asked)
    copy = crashed_copy(vault, home, tmp_path, with_log=True)
    wal = copy.root / "vault.db-wal"
    content = bytearray(wal.read_bytes())
    commit = content[-FRAME:]
    content += commit
    content[-FRAME] ^= 0x80  # the page's number: 8 TB behind the end
    content += commit
    content[32 + FRAME + 8] ^= 1  # the second frame, as if of an earlier use of the log
    content += commit
    wal.write_bytes(content)
    report, other = repaired(copy, passphrase)
    assert found_in(other) == {asked.id: asked}
    assert report.all_pages < 1000
    other.close()


def test_a_repaired_vault_can_be_changed_and_searched_like_any_other(
    vault: Vault, repository: Repository, home: Home, passphrase: str
) -> None:
    for number in range(3):
        consultation = repository.create_consultation(f"Title {number}")
        repository.add_message(question(consultation.id, "fever"))
        repository.tag(consultation.id, "Cardiology")
        repository.set_case_reference(consultation.id, f"K-{number}")
    vault.close()
    _, other = repaired(home, passphrase)
    again = Repository(other)
    assert len(again.search("cardiology")) == len(again.search("title")) == 3
    for consultation in again.consultations():
        again.rename(consultation.id, "Renamed")
        again.untag(consultation.id, "Cardiology")
        again.set_case_reference(consultation.id, "")
    assert len(again.search("renamed")) == 3
    assert again.search("title") == again.search("cardiology") == []
    for index in ("messages_search", "consultations_search"):
        # 1: compared with what it indexes, which `integrity_check` doesn't do
        execute(other, f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")
    other.close()


def test_a_lost_log_costs_what_stood_in_it_and_no_more(
    vault: Vault, repository: Repository, home: Home, passphrase: str, tmp_path: Path
) -> None:
    consultation = repository.create_consultation("Written back")
    asked = question(consultation.id, "written back")
    repository.add_message(asked)
    execute(vault, "PRAGMA wal_checkpoint(TRUNCATE)")
    repository.add_message(question(consultation.id, "in the log", asked))
    copy = crashed_copy(vault, home, tmp_path, with_log=False)
    opened = open_vault(copy, passphrase)
    assert found_in(opened) == {asked.id: asked}
    opened.close()
    _, other = repaired(copy, passphrase)
    assert found_in(other) == {asked.id: asked}
    other.close()


REPAIR_ON_A_SMALL_DISK = """
import os
import shutil
import sys
from itertools import pairwise
from pathlib import Path
from app.errors import DiskFull
from app.paths import Home
from app.store.backup.repair import repair
from app.store.vault_opening import open_vault, read_data_key
from tests.helpers.old_vaults import FOLDER, PASSPHRASE

disk = Path(sys.argv[1])
home = Home(disk / "home")
shutil.copytree(FOLDER / "4", home.root)
key, before = read_data_key(home, PASSPHRASE), home.vault.read_bytes()
told = set()
for room in range(0, 1 << 20, 32_768):
    free = os.statvfs(disk).f_bavail * 4096
    (disk / "stuffing").write_bytes(bytes(max(0, free - room)))
    try:
        repair(home, key)
        break
    except DiskFull as error:
        told.add(str(error))
        assert home.vault.read_bytes() == before
        assert list(home.root.glob(".repair*")) == []
    finally:
        (disk / "stuffing").unlink()
assert room > 65_536, "the disk was never full within the repair"
assert len(told) == 1 and "a repair needs" in told.pop()
open_vault(home, PASSPHRASE).close()
print("repaired")
"""


def test_a_repair_on_a_full_disk_changes_nothing_and_goes_through_with_room(tmp_path: Path) -> None:
    assert on_a_small_disk(REPAIR_ON_A_SMALL_DISK, tmp_path, "4m").stdout.strip() == "repaired"


def test_a_destroyed_vault_is_left_as_it_is(written: Written, home: Home, passphrase: str) -> None:
    noise = random.Random(1).randbytes(40 * PAGE)
    home.vault.write_bytes(noise)
    with pytest.raises(VaultDamaged, match="Nothing could be read"):
        repair(home, unwrap_key(home.vault_key.read_bytes(), passphrase))
    assert home.vault.read_bytes() == noise
    assert {path.name for path in home.root.glob("*")} >= {"vault.db", "vault.key"}
    assert not home.restoring.exists()
    assert list(home.root.glob(".repair*")) == []


def test_a_repair_tells_evenly_how_far_it_is(written: Written, home: Home, passphrase: str) -> None:
    told: list[float] = []
    repair(home, unwrap_key(home.vault_key.read_bytes(), passphrase), told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0
    reading = [fraction for fraction in told if fraction <= 0.8]
    assert max(b - a for a, b in pairwise(reading)) < 0.1


@pytest.mark.parametrize("given_up_at", [0.0, 0.5, 0.75, 0.82, 1.0])
def test_a_repair_can_be_given_up_until_its_end(
    written: Written, home: Home, passphrase: str, given_up_at: float
) -> None:
    before = home.vault.read_bytes()

    def progress(fraction: float) -> None:
        if fraction >= given_up_at:
            raise Cancelled

    with pytest.raises(Cancelled):
        repair(home, unwrap_key(home.vault_key.read_bytes(), passphrase), progress)
    assert home.vault.read_bytes() == before
    assert not home.restoring.exists()
    assert list(home.root.glob(".repair*")) == []
    open_vault(home, passphrase).close()
