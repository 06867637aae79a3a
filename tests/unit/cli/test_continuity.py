"""What every command says of a vault that is not as it was left."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from app.__main__ import main
from app.paths import Home
from tests.helpers.left_vaults import (
    PASSPHRASE,
    add,
    begin,
    copy_of,
    crash,
    log_of,
    opened,
    put_back,
)

COMMANDS = (
    ("history", "list"),
    ("history", "search", "One"),
    ("history", "tags"),
    ("vault", "check"),
    ("audit", "show"),
    ("audit", "verify"),
    ("vault", "recovery-code"),
)


@pytest.fixture(autouse=True)
def begun(home: Home) -> None:
    begin(home, "One")


@pytest.fixture
def older(home: Home, tmp_path: Path) -> Home:
    """An older database was put back."""
    copy_of(home, tmp_path / "older")
    with opened(home) as services:
        add(services, "Two")
    put_back(home, tmp_path / "older", "vault.db")
    return home


def _opened_with() -> tuple[str, str]:
    file = Path(os.environ["HOME"]) / "passphrase"
    file.write_text(PASSPHRASE)
    return "--passphrase-file", str(file)


def run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    code = main(words if words[:2] == ("vault", "status") else (*words, *_opened_with()))
    said = capsys.readouterr()
    return code, said.out, said.err


def test_every_command_says_that_the_vault_is_older_on_one_line(
    older: Home, capsys: pytest.CaptureFixture[str]
) -> None:
    for words in COMMANDS:
        _, _, err = run(capsys, *words)
        lines = [line for line in err.splitlines() if "older than when it was last open" in line]
        assert len(lines) == 1, words
        assert lines[0].startswith("consilium: ")
        assert "consilium audit verify" in lines[0] and "consilium vault restore" in lines[0]


def test_the_check_and_the_status_say_it_until_it_is_acknowledged(
    older: Home, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, _ = run(capsys, "vault", "check", "--json")
    told = json.loads(out)
    assert (code, told["sound"], told["findings"]) == (1, False, [])
    assert "older than when it was last open" in told["amiss"][0]
    code, out, _ = run(capsys, "vault", "check")
    assert code == 1 and "not as it was left" in out
    assert json.loads(run(capsys, "vault", "status", "--json")[1])["amiss"] == 1
    code, out, err = run(capsys, "audit", "acknowledge", "--json")
    assert (code, json.loads(out)) == (0, {"acknowledged": 1})
    code, out, err = run(capsys, "vault", "check", "--json")
    assert (code, json.loads(out)["sound"], err) == (0, True, "")
    assert json.loads(run(capsys, "vault", "status", "--json")[1])["amiss"] == 0
    assert run(capsys, "history", "list")[2] == ""
    assert run(capsys, "audit", "verify")[0] == 1  # the audit keeps it


def test_a_sound_vault_says_nothing(home: Home, capsys: pytest.CaptureFixture[str]) -> None:
    for words in COMMANDS[:-1]:
        code, _, err = run(capsys, *words)
        assert code == 0 and "vault" not in err and "left" not in err
    status = json.loads(run(capsys, "vault", "status", "--json")[1])
    assert (status["amiss"], status["trash_due"], status["log_damaged"]) == (0, 0, False)
    assert run(capsys, "audit", "acknowledge") == (
        0,
        "Nothing was wrong: nothing to confirm.\n",
        "",
    )


def test_a_damaged_log_is_refused_with_the_repair_and_status_tells(
    home: Home, capsys: pytest.CaptureFixture[str]
) -> None:
    crash(home, "Two", "Three")
    log_of(home).flip(log_of(home).frames // 3, 2000)
    assert json.loads(run(capsys, "vault", "status", "--json")[1])["log_damaged"] is True
    for words in COMMANDS:
        code, out, err = run(capsys, *words)
        assert (code, out) == (1, "")
        assert "vault.db-wal) is damaged" in err and err.endswith("Run: consilium vault repair\n")
        assert len(err.splitlines()) == 1
    code, out, _ = run(capsys, "vault", "repair")
    assert code == 0 and "3 messages in 3 consultations" in out
    assert "Three" in run(capsys, "history", "list")[1]


def test_a_repair_says_what_it_did_not_find(home: Home, capsys: pytest.CaptureFixture[str]) -> None:
    crash(home, "Two", "Three")
    log = log_of(home)
    log.cut(log.frames // 2)
    code, out, _ = run(capsys, "vault", "repair")
    assert code == 0
    assert "that had been stored were not found: a backup may hold what is missing" in out
    assert "No message is known to be lost" not in out
