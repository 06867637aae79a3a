"""Making and opening a vault: what it refuses, what it says, what it leaves."""

from __future__ import annotations

import sqlite3
import stat
from pathlib import Path

import pytest

from app.errors import (
    ConsiliumError,
    InternalError,
    NoVault,
    VaultDamaged,
    VaultExists,
    VaultTooNew,
    WrongPassphrase,
    WrongUse,
)
from app.paths import Home
from app.store import vault_opening
from app.store.history.repository import Repository
from app.store.integrity import findings
from app.store.keys.key_file import Cost
from app.store.vault import Vault
from app.store.vault_opening import create_vault, open_vault, vault_exists
from tests.helpers.consultations import question
from tests.helpers.vaults import execute, value_of

PAGE = 4096


def fill(vault: Vault, messages: int = 60) -> str:
    """A consultation long enough to take many pages; its id."""
    repository = Repository(vault)
    consultation = repository.create_consultation("Long")
    for number in range(messages):
        repository.add_message(question(consultation.id, f"line {number} of many words " * 80))
    return consultation.id


def contents(home: Home) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in home.root.iterdir() if path.is_file()}


def test_what_was_stored_is_there_after_opening_again(
    home: Home, passphrase: str, cheap: Cost
) -> None:
    vault = create_vault(home, passphrase, cheap)
    consultation_id = fill(vault, 3)
    vault.close()
    vault = open_vault(home, passphrase)
    assert len(Repository(vault).messages(consultation_id)) == 3
    vault.close()


def test_a_wrong_passphrase_opens_nothing_and_changes_nothing(vault: Vault, home: Home) -> None:
    vault.close()
    before = contents(home)
    with pytest.raises(WrongPassphrase):
        open_vault(home, "seventeen wild geese")
    with pytest.raises(WrongUse):
        open_vault(home, "")
    assert contents(home) == before


def test_a_refused_passphrase_leaves_nothing(home: Home) -> None:
    with pytest.raises(WrongUse):
        create_vault(home, "short")
    assert not home.root.exists()
    assert not vault_exists(home)


def test_a_vault_is_never_made_over_another(vault: Vault, home: Home, passphrase: str) -> None:
    vault.close()
    before = contents(home)
    with pytest.raises(VaultExists):
        create_vault(home, passphrase)
    assert contents(home) == before


def test_without_a_vault_opening_says_so(home: Home, passphrase: str) -> None:
    with pytest.raises(NoVault):
        open_vault(home, passphrase)


def test_all_files_are_the_owners_alone(vault: Vault, home: Home) -> None:
    fill(vault, 3)
    assert stat.S_IMODE(home.root.stat().st_mode) == 0o700
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in home.root.glob("vault*")}
    names = ["vault.db", "vault.db-wal", "vault.db-shm", "vault.key", "vault.mark"]
    assert modes == dict.fromkeys(names, 0o600)


def test_a_closed_vault_is_one_database_its_key_and_its_mark(vault: Vault, home: Home) -> None:
    fill(vault, 3)
    vault.close()
    vault.close()
    assert {path.name for path in home.root.glob("vault*")} == {
        "vault.db",
        "vault.key",
        "vault.mark",
    }


def test_the_database_is_no_plain_sqlite(vault: Vault, home: Home) -> None:
    vault.close()
    assert not home.vault.read_bytes().startswith(b"SQLite format 3")
    plain = sqlite3.connect(home.vault)
    with pytest.raises(sqlite3.DatabaseError):
        plain.execute("SELECT * FROM sqlite_master")
    plain.close()


def test_the_database_keeps_what_it_was_told(vault: Vault) -> None:
    pragmas = {
        name: value_of(vault, f"PRAGMA {name}")
        for name in ("journal_mode", "synchronous", "secure_delete", "temp_store", "foreign_keys")
    }
    assert pragmas == {
        "journal_mode": "wal",
        "synchronous": 2,
        "secure_delete": 1,
        "temp_store": 2,
        "foreign_keys": 1,
    }


def test_after_closing_the_repository_answers_with_an_error_of_ours(vault: Vault) -> None:
    vault.close()
    with pytest.raises(InternalError):
        Repository(vault).consultations()


def test_a_subkey_stays_the_same_and_differs_for_each_purpose_and_vault(
    vault: Vault, home: Home, passphrase: str, cheap: Cost, tmp_path: Path
) -> None:
    first, other = vault.subkey("snapshots"), vault.subkey("backups")
    assert len(first) == len(other) == 32
    assert first != other
    vault.close()
    with pytest.raises(InternalError):
        vault.subkey("snapshots")
    again = open_vault(home, passphrase)
    assert again.subkey("snapshots") == first
    again.close()
    elsewhere = create_vault(Home(tmp_path / "other"), passphrase, cheap)
    assert elsewhere.subkey("snapshots") != first
    elsewhere.close()


def test_closing_overwrites_the_data_key(home: Home, passphrase: str, cheap: Cost) -> None:
    vault = create_vault(home, passphrase, cheap)
    held = vault._data_key
    assert any(held)
    vault.close()
    assert bytes(held) == bytes(32)


def test_a_missing_database_is_named(vault: Vault, home: Home, passphrase: str) -> None:
    vault.close()
    home.vault.unlink()
    assert vault_exists(home)
    with pytest.raises(VaultDamaged, match=r"vault\.db is missing"):
        open_vault(home, passphrase)
    with pytest.raises(VaultExists):
        create_vault(home, passphrase)
    assert not home.vault.exists()


def test_a_missing_key_file_is_named(vault: Vault, home: Home, passphrase: str) -> None:
    vault.close()
    home.vault_key.unlink()
    with pytest.raises(VaultDamaged, match=r"vault\.key is missing"):
        open_vault(home, passphrase)
    with pytest.raises(VaultExists):
        create_vault(home, passphrase)


def test_an_emptied_database_is_not_taken_for_a_new_one(
    vault: Vault, home: Home, passphrase: str
) -> None:
    vault.close()
    home.vault.write_bytes(b"")
    with pytest.raises(VaultDamaged):
        open_vault(home, passphrase)
    assert home.vault.read_bytes() == b""


def test_the_database_of_another_vault_is_refused(
    vault: Vault, home: Home, passphrase: str, cheap: Cost, tmp_path: Path
) -> None:
    vault.close()
    other = Home(tmp_path / "other")
    create_vault(other, passphrase, cheap).close()
    home.vault.write_bytes(other.vault.read_bytes())
    with pytest.raises(VaultDamaged):
        open_vault(home, passphrase)


@pytest.mark.parametrize("page", [0, 1, 2, 5, 9, 20, -2])
def test_a_damaged_page_is_noticed_and_left_as_it_is(
    vault: Vault, home: Home, passphrase: str, page: int
) -> None:
    consultation_id = fill(vault)
    vault.close()
    damaged = bytearray(home.vault.read_bytes())
    pages = len(damaged) // PAGE
    assert pages > 30
    damaged[(page % pages) * PAGE + 1000] ^= 0x10
    home.vault.write_bytes(damaged)
    with pytest.raises(VaultDamaged):
        vault = open_vault(home, passphrase)
        try:
            Repository(vault).messages(consultation_id)
            raise_if_unsound(vault)
        finally:
            vault.close()
    assert home.vault.read_bytes() == bytes(damaged)


def raise_if_unsound(vault: Vault) -> None:
    """Pages that no query needs are read by the check alone."""
    if findings(vault.connect(), thorough=True):
        raise VaultDamaged("a page's authentication failed")


@pytest.mark.parametrize(
    "statement",
    [
        "PRAGMA user_version = 99",
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) "
        "VALUES ('consilium', 'm9999_from_the_future', '2030-01-01')",
    ],
)
def test_a_newer_schema_is_refused_untouched(
    vault: Vault, home: Home, passphrase: str, statement: str
) -> None:
    execute(vault, statement)
    vault.close()
    before = contents(home)
    with pytest.raises(VaultTooNew):
        open_vault(home, passphrase)
    assert contents(home) == before


class PowerCut(BaseException):
    """Ends the making of a vault in the middle."""


@pytest.mark.parametrize("step", ["write_atomically", "connect", "migrate", "_open"])
def test_a_vault_whose_making_was_cut_off_is_made_anew(
    home: Home, passphrase: str, cheap: Cost, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def cut(*arguments: object) -> None:
        raise PowerCut

    with monkeypatch.context() as patched:
        patched.setattr(vault_opening, step, cut)
        with pytest.raises(PowerCut):
            create_vault(home, passphrase, cheap)
    if step == "_open":  # it was complete
        assert vault_exists(home)
        open_vault(home, passphrase).close()
    else:
        assert not vault_exists(home)
        create_vault(home, "another passphrase", cheap).close()
        open_vault(home, "another passphrase").close()
        assert {path.name for path in home.root.glob("vault*")} == {
            "vault.db",
            "vault.key",
            "vault.mark",
        }


def test_every_refusal_is_one_or_two_sentences_without_a_traceback(
    vault: Vault, home: Home, passphrase: str
) -> None:
    vault.close()
    home.vault.write_bytes(b"not a database at all" * 1000)
    with pytest.raises(ConsiliumError) as refused:
        open_vault(home, passphrase)
    assert "\n" not in str(refused.value)
    assert str(refused.value).endswith(".")
