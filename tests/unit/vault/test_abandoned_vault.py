"""A vault that nobody can open moves into a folder of its own, whole, whatever cuts that off."""

from __future__ import annotations

import errno
import os
from datetime import date
from pathlib import Path

import pytest

from app.errors import DiskFull, NoVault
from app.paths import Home
from app.store.abandoned_vault import abandon_vault, finish_abandoning, is_being_abandoned
from app.store.history.repository import Repository
from app.store.keys.key_file import Cost
from app.store.vault import Vault
from app.store.vault_opening import create_vault, open_vault, vault_exists

TODAY = date(2026, 11, 22)


def test_the_old_vault_opens_where_it_was_put_and_a_new_one_takes_its_place(
    vault: Vault, home: Home, passphrase: str, cheap: Cost
) -> None:
    kept = Repository(vault).create_consultation("Kept").id
    vault.close()
    (home.root / "tries.json").write_text("{}")
    (home.root / "snapshots").mkdir()
    (home.root / "snapshots" / "one").write_bytes(b"sealed")
    lies = abandon_vault(home, TODAY)
    assert lies == home.root / "old-vault-2026-11-22"
    assert not vault_exists(home)
    create_vault(home, "another passphrase", cheap).close()
    again = open_vault(Home(lies), passphrase)
    assert Repository(again).consultation(kept).title == "Kept"
    again.close()
    assert (lies / "snapshots" / "one").read_bytes() == b"sealed"
    assert {path.name for path in home.root.glob("[vts]*")} == {
        "vault.db",
        "vault.key",
        "vault.mark",
    }


def test_a_second_one_of_the_same_day_lies_beside(
    vault: Vault, home: Home, passphrase: str, cheap: Cost
) -> None:
    vault.close()
    first = abandon_vault(home, TODAY)
    create_vault(home, passphrase, cheap).close()
    second = abandon_vault(home, TODAY)
    assert second.name == "old-vault-2026-11-22-2"
    for folder in (first, second):
        open_vault(Home(folder), passphrase).close()


class Cut(BaseException):
    """The program ends here."""


@pytest.mark.parametrize("number", range(8))
def test_a_move_that_was_cut_off_is_finished_before_a_new_vault_is_made(
    vault: Vault,
    home: Home,
    passphrase: str,
    cheap: Cost,
    monkeypatch: pytest.MonkeyPatch,
    number: int,
) -> None:
    kept = Repository(vault).create_consultation("Kept").id
    for name in ("vault.db", "vault.db-wal", "vault.db-shm"):  # as a crash leaves them
        assert (home.root / name).exists()
    files = {path.name: path.read_bytes() for path in home.root.glob("vault.*")}
    vault.close()
    for name, content in files.items():
        (home.root / name).write_bytes(content)
    calls, rename = [0], Path.rename

    def cut(path: Path, target: Path) -> Path:
        if calls[0] == number:
            raise Cut
        calls[0] += 1
        return rename(path, target)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "rename", cut)
        try:
            abandon_vault(home, TODAY)
        except Cut:
            assert is_being_abandoned(home)
            with pytest.raises(NoVault):
                open_vault(home, passphrase)
    create_vault(home, "another passphrase", cheap).close()
    assert not is_being_abandoned(home)
    again = open_vault(Home(home.root / "old-vault-2026-11-22"), passphrase)
    assert Repository(again).consultation(kept).title == "Kept"
    again.close()
    open_vault(home, "another passphrase").close()


def test_a_full_disk_leaves_the_vault_where_it_is(
    vault: Vault, home: Home, passphrase: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault.close()

    def full(*arguments: object, **named: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patched:
        patched.setattr(Path, "mkdir", full)
        with pytest.raises(DiskFull):
            abandon_vault(home, TODAY)
    finish_abandoning(home)
    open_vault(home, passphrase).close()
