"""Files of the vault that are deleted or replaced while it is open: noticed, said, saved."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.errors import VaultDamaged, VaultGone
from app.paths import Home
from app.services.application import Services, open_services
from app.services.clinical.source_library import SourceLibrary
from app.services.consultations.history_service import HistoryService
from app.services.vault.maintenance import VaultMaintenance
from app.services.vault.restore_service import restore_into
from app.services.vault.vault_watch import LOOK_EVERY_S
from tests.helpers.keys import CHEAP
from tests.helpers.tree import ROOT

PASSPHRASE = "correct horse battery"
QUESTION = "What was asked before the files went?"
LOSSES: dict[str, Callable[[Home], object]] = {
    "the database is deleted": lambda home: home.vault.unlink(),
    "the key file is deleted": lambda home: home.vault_key.unlink(),
    "the folder is deleted": lambda home: shutil.rmtree(home.root),
    "the folder is moved": lambda home: home.root.rename(home.root.with_name("elsewhere")),
    "another database is put there": lambda home: _replace(home.vault),
    "another key file is put there": lambda home: _replace(home.vault_key),
}


def _replace(path: Path) -> None:
    """By the same file of another vault."""
    part = path.with_name("part")
    shutil.copyfile(ROOT / "tests" / "data" / "vaults" / "4" / path.name, part)
    part.replace(path)


@pytest.fixture
def services(home: Home, monkeypatch: pytest.MonkeyPatch) -> Iterator[Services]:
    # What it writes by itself after opening would come between two looks at what is unsaved.
    for each in (VaultMaintenance, HistoryService, SourceLibrary):
        monkeypatch.setattr(each, "start", lambda self: None)
    services = open_services(home, PASSPHRASE, create=True, cost=CHEAP)
    services.disclaimers.acknowledge()
    services.repository.save_draft(None, QUESTION)
    yield services
    services.close()


@pytest.mark.parametrize("loss", LOSSES)
def test_what_is_held_of_lost_files_is_saved_and_opens_as_a_vault(
    services: Services, home: Home, tmp_path: Path, loss: str
) -> None:
    services.watch.require()
    assert not services.watch.must_be_saved
    LOSSES[loss](home)
    with pytest.raises(VaultGone, match=r"is no longer in .* save it elsewhere"):
        services.watch.require()
    services.repository.save_draft(None, QUESTION + " And typed after.")
    assert services.watch.must_be_saved
    told = services.watch.save(tmp_path / "stick")
    assert services.watch.saved is not None and str(services.watch.saved) in told
    assert not services.watch.must_be_saved
    with pytest.raises(VaultGone, match="saved in"):
        services.watch.require()
    services.close()

    anew = restore_into(tmp_path / "anew", services.watch.saved, PASSPHRASE)
    again = open_services(anew.home, PASSPHRASE, cost=CHEAP)
    try:
        assert again.repository.draft(None) == QUESTION + " And typed after."
        assert again.backups.check() == []
    finally:
        again.close()


def test_the_saved_folder_is_a_data_folder_as_it_is(
    services: Services, home: Home, tmp_path: Path
) -> None:
    shutil.rmtree(home.root)
    services.watch.save(tmp_path / "stick")
    services.close()
    assert services.watch.saved is not None
    again = open_services(Home(services.watch.saved), PASSPHRASE, cost=CHEAP)
    assert again.repository.draft(None) == QUESTION
    again.close()


def test_what_nobody_saved_is_saved_beside_the_data_folder_at_the_end(
    services: Services, home: Home, tmp_path: Path
) -> None:
    shutil.rmtree(home.root)
    services.close()
    saved = services.watch.saved
    assert saved is not None and saved.parent == home.root.parent
    restored = restore_into(tmp_path / "anew", saved, PASSPHRASE)
    again = open_services(restored.home, PASSPHRASE, cost=CHEAP)
    assert again.repository.draft(None) == QUESTION
    again.close()


def test_what_came_after_it_was_saved_is_saved_too(
    services: Services, home: Home, tmp_path: Path
) -> None:
    shutil.rmtree(home.root)
    services.watch.save(tmp_path / "stick")
    services.repository.save_draft(None, "later")
    services.close()
    assert services.watch.saved is not None
    assert services.watch.saved.parent == tmp_path / "stick"
    again = open_services(Home(services.watch.saved), PASSPHRASE, cost=CHEAP)
    assert again.repository.draft(None) == "later"
    again.close()


def test_the_log_of_a_database_that_was_put_there_is_left_alone(
    services: Services, home: Home
) -> None:
    _replace(home.vault)
    log = home.vault.with_name("vault.db-wal")
    log.unlink()
    log.write_bytes(b"of the other vault")
    services.close()
    assert log.read_bytes() == b"of the other vault"


def test_a_backup_that_is_due_meanwhile_is_of_what_is_held(
    services: Services, home: Home, tmp_path: Path
) -> None:
    home.vault.unlink()
    made = services.backups.make(tmp_path)
    assert not home.vault.exists(), "an empty database was made"
    services.close()
    again = open_services(Home(made.backup.path), PASSPHRASE, cost=CHEAP)
    assert again.repository.draft(None) == QUESTION
    again.close()


def test_an_emptied_database_has_its_own_sentence(services: Services, home: Home) -> None:
    with home.vault.open("r+b") as file:
        file.truncate(0)
    with pytest.raises(VaultDamaged, match="was emptied by another program"):
        services.watch.require()
    services.close()


def test_a_changed_passphrase_is_no_loss(services: Services, tmp_path: Path) -> None:
    services.keys.set_passphrase("another passphrase")
    services.watch.require()
    told = services.watch.save(tmp_path)
    assert told.startswith("A backup is in")
    services.close()
    assert services.watch.saved is None


def test_who_watches_hears_of_it_once(home: Home, services: Services) -> None:
    heard: list[Exception] = []
    told = threading.Event()
    home.vault.unlink()
    services.watch.start(lambda error: (heard.append(error), told.set()))
    assert told.wait(10 * LOOK_EVERY_S)
    services.close()
    assert [type(each) for each in heard] == [VaultGone]
