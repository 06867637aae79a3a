"""`consilium vault`: the keys, without a window."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core.recovery_code import new_recovery_code, read_recovery_code
from app.log import log_path
from app.paths import Home
from tests.unit.cli.conftest import PASSPHRASE, Consilium

NEW = "seventeen wild geese"


@pytest.fixture
def vault(consilium: Consilium) -> Consilium:
    consilium.accept()
    return consilium


def written(folder: Path, name: str, text: str) -> str:
    path = folder / name
    path.write_text(text + "\n", encoding="utf-8")
    return str(path)


def test_a_new_passphrase_from_a_file_opens_the_vault(vault: Consilium, tmp_path: Path) -> None:
    new = written(tmp_path, "new", NEW)
    outcome = vault("vault", "passphrase", "--new-passphrase-file", new)
    assert (outcome.code, outcome.out) == (0, "The passphrase was changed.\n")
    assert vault("history", "list").code == 1
    vault.passphrase = NEW
    assert vault("history", "list").code == 0


def test_a_refused_change_leaves_the_old_passphrase(vault: Consilium, tmp_path: Path) -> None:
    short, missing = written(tmp_path, "short", "short"), str(tmp_path / "missing")
    assert vault("vault", "passphrase", "--new-passphrase-file", short).code == 2
    outcome = vault("vault", "passphrase", "--new-passphrase-file", missing)
    assert outcome.code == 1
    assert len(outcome.err.splitlines()) == 1
    assert vault("history", "list").code == 0


def test_a_recovery_code_replaces_a_forgotten_passphrase(vault: Consilium, tmp_path: Path) -> None:
    assert vault("vault", "status", "--json").object["recovery_code_made_at"] is None
    made = vault("vault", "recovery-code", "--json")
    code = made.object["recovery_code"]
    assert vault("vault", "status", "--json").object["recovery_code_made_at"] > 0
    vault.passphrase = None
    files = [written(tmp_path, "code", code.lower()), written(tmp_path, "new", NEW)]
    words = ["--recovery-code-file", files[0], "--new-passphrase-file", files[1]]
    assert vault("vault", "passphrase", *words).code == 0
    vault.passphrase = NEW
    assert vault("history", "list").code == 0
    log = log_path(Home(vault.home)).read_text("utf-8")
    assert not any(group in log for group in read_recovery_code(code).groups())


def test_a_wrong_and_a_mistyped_code_are_told_apart(vault: Consilium, tmp_path: Path) -> None:
    vault("vault", "recovery-code", "--json")
    right = str(new_recovery_code())
    slip = right[:-1] + ("3" if right[-1] != "3" else "4")
    new = written(tmp_path, "new", NEW)
    said = []
    for typed in (right, slip):
        file = written(tmp_path, "code", typed)
        outcome = vault(
            "vault", "passphrase", "--recovery-code-file", file, "--new-passphrase-file", new
        )
        assert outcome.code == 1
        said.append(outcome.err)
    assert "not the one of this vault" in said[0]
    assert "add up" in said[1]


def test_the_keyring_is_turned_on_and_off(vault: Consilium) -> None:
    assert vault("vault", "keyring", "on").code == 0
    assert vault("vault", "status", "--json").object["keyring"] is True
    assert len(vault.keyring.kept) == 1
    assert vault("vault", "keyring", "off").code == 0
    assert vault("vault", "status", "--json").object["keyring"] is False
    vault.keyring.refuses = True
    refused = vault("vault", "keyring", "on")
    assert (refused.code, len(refused.err.splitlines())) == (1, 1)


def test_wrong_tries_make_the_next_one_wait(vault: Consilium) -> None:
    vault.passphrase = "not the one at all"
    for _ in range(3):
        assert vault("history", "list").code == 1
    vault.passphrase = PASSPHRASE
    refused = vault("history", "list")
    assert refused.code == 1
    assert "You can try again in" in refused.err
    status = vault("vault", "status")
    assert "the next one is allowed in" in status.out
    assert status.code == 0


def test_without_a_vault_every_command_says_so(consilium: Consilium) -> None:
    for words in (["status"], ["passphrase"], ["recovery-code"], ["keyring", "on"]):
        outcome = consilium("vault", *words)
        assert outcome.code == 1
        assert "disclaimer accept" in outcome.err
