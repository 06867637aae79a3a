"""Whatever a disk does to the vault's files: one of our sentences, and a repair that works."""

from __future__ import annotations

import random
import shutil
from contextlib import closing, suppress
from pathlib import Path

import pytest

from app.errors import VaultDamaged
from app.paths import Home
from app.store.backup.repair import repair
from app.store.connection import connect
from app.store.history.repository import Repository
from app.store.integrity import check_vault
from app.store.sqlite_driver import PAGE_BYTES, CipherScheme
from app.store.vault import Vault
from app.store.vault_opening import open_vault, read_data_key
from tests.helpers import old_vaults
from tests.helpers.consultations import question


@pytest.fixture(scope="module", params=CipherScheme)
def crashed(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Home:
    """A vault with a log beside it, as a power cut leaves it."""
    scheme: CipherScheme = request.param
    home = Home(tmp_path_factory.mktemp("damage") / "home")
    shutil.copytree(old_vaults.FOLDER / "4", home.root)
    if scheme is CipherScheme.AEGIS:
        open_vault(home, old_vaults.PASSPHRASE).close()
    key = read_data_key(home, old_vaults.PASSPHRASE)
    with closing(Vault(home.vault, connect(home.vault, key, scheme), key, scheme)) as vault:
        repository = Repository(vault)
        consultation = repository.create_consultation("Long")
        for number in range(12):
            repository.add_message(question(consultation.id, f"fever {number} " * 700))
            if number == 6:
                vault.database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        copy = Home(home.root.with_name("crashed"))
        shutil.copytree(home.root, copy.root, ignore=shutil.ignore_patterns("*-shm"))
    return copy


def spoil(chance: random.Random, path: Path) -> None:
    content = bytearray(path.read_bytes())
    at = chance.randrange(len(content))
    page = at // PAGE_BYTES * PAGE_BYTES
    match chance.choice(("bit", "header", "end", "zeros", "noise", "swap", "again")):
        case "bit":
            content[at] ^= 1 << chance.randrange(8)
        case "header":
            content[chance.randrange(100)] ^= 1 << chance.randrange(8)
        case "end":
            del content[at:]
        case "zeros":
            content[page : page + PAGE_BYTES] = bytes(len(content[page : page + PAGE_BYTES]))
        case "noise":
            noise = chance.randbytes(min(300, len(content) - at))
            content[at : at + len(noise)] = noise
        case "swap":
            first, last = content[:PAGE_BYTES], content[page : page + PAGE_BYTES]
            content[:PAGE_BYTES], content[page : page + PAGE_BYTES] = last, first
        case "again":
            content += content[at : at + 2 * PAGE_BYTES]
    path.write_bytes(content)


def is_sound(home: Home) -> bool:
    """Whether all can be read, searched and changed."""
    with closing(open_vault(home, old_vaults.PASSPHRASE)) as vault:
        repository = Repository(vault)
        if check_vault(vault):
            return False
        for each in repository.consultations():
            repository.messages(each.id)
            repository.rename(each.id, "Renamed")
        repository.search("fever")
        return True


@pytest.mark.parametrize("seed", range(20))
def test_it_opens_or_says_that_it_is_damaged_and_is_repaired(
    crashed: Home, tmp_path: Path, seed: int
) -> None:
    home = Home(tmp_path / "home")
    shutil.copytree(crashed.root, home.root)
    chance = random.Random(seed)
    for name in chance.choice((["vault.db"], ["vault.db-wal"], ["vault.db", "vault.db-wal"])):
        spoil(chance, home.root / name)
    with suppress(VaultDamaged):
        if is_sound(home):
            return
    repair(home, read_data_key(home, old_vaults.PASSPHRASE))
    assert is_sound(home)
