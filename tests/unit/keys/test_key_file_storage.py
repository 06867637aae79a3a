"""The key file is replaced whole or not at all, whatever cuts the replacement off."""

from __future__ import annotations

import errno
import os
import random
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from app.errors import DiskFull, HomeNotWritable, VaultDamaged, WrongPassphrase
from app.paths import Home
from app.store.keys.key_file import Cost, KeyFile, parse
from app.store.keys.key_file_storage import read_key_file, replace_key_file, settle_key_file
from app.store.keys.key_slots import passphrase_sealer
from app.store.vault import Vault
from app.store.vault_opening import open_vault
from tests.helpers.tree import ROOT

SECOND = "seventeen wild geese"


def with_second(vault: Vault, home: Home, cheap: Cost) -> KeyFile:
    return read_key_file(home).with_wrap(vault.seal(passphrase_sealer(SECOND, cheap)))


def beside(home: Home) -> set[str]:
    return {path.name for path in home.root.glob("vault.key*")}


def test_a_replaced_key_file_is_the_owners_alone_and_leaves_nothing_beside(
    vault: Vault, home: Home, cheap: Cost
) -> None:
    replace_key_file(home, with_second(vault, home, cheap))
    vault.close()
    open_vault(home, SECOND).close()
    assert beside(home) == {"vault.key"}
    assert stat.S_IMODE(home.vault_key.stat().st_mode) == 0o600


def test_without_links_the_old_content_is_copied(
    vault: Vault, home: Home, cheap: Cost, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*arguments: object) -> None:
        raise PermissionError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", refused)
    replace_key_file(home, with_second(vault, home, cheap))
    vault.close()
    open_vault(home, SECOND).close()
    assert beside(home) == {"vault.key"}


class Cut(BaseException):
    """The program ends here."""


def nth_call(number: int, then: BaseException) -> Callable[[], None]:
    """Raises at the call of that number."""
    calls = [0]

    def call() -> None:
        calls[0] += 1
        if calls[0] == number:
            raise then

    return call


def watch(monkeypatch: pytest.MonkeyPatch, step: Callable[[], None]) -> None:
    """Call `step` before everything that changes the disk."""
    for owner, name in (
        (os, "fsync"),
        (os, "link"),
        (Path, "replace"),
        (Path, "unlink"),
        (Path, "read_bytes"),
    ):
        original = getattr(owner, name)

        def stepped(*arguments: object, _original: object = original, **named: object) -> object:
            step()
            assert callable(_original)
            return _original(*arguments, **named)

        monkeypatch.setattr(owner, name, stepped)


@pytest.mark.parametrize("number", range(1, 14))
def test_cut_off_at_any_step_the_old_or_the_new_passphrase_opens(
    vault: Vault,
    home: Home,
    passphrase: str,
    cheap: Cost,
    monkeypatch: pytest.MonkeyPatch,
    number: int,
) -> None:
    file = with_second(vault, home, cheap)
    vault.close()
    cut = False
    with monkeypatch.context() as patched:
        watch(patched, nth_call(number, Cut()))
        try:
            replace_key_file(home, file)
        except Cut:
            cut = True
    assert cut == (number <= 11), "the numbers cover every step"
    before = home.vault_key.read_bytes()
    right = SECOND if parse(before) == file else passphrase
    open_vault(home, right).close()
    assert beside(home) == {"vault.key"}
    assert home.vault_key.read_bytes() == before


@pytest.mark.parametrize("number", [1, 2, 3, 4, 6, 7, 8, 9, 10])  # the fifth, a link, may fail
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO])
def test_a_refusing_disk_leaves_the_old_passphrase(
    vault: Vault,
    home: Home,
    passphrase: str,
    cheap: Cost,
    monkeypatch: pytest.MonkeyPatch,
    number: int,
    code: int,
) -> None:
    file, before = with_second(vault, home, cheap), home.vault_key.read_bytes()
    vault.close()
    kind = DiskFull if code == errno.ENOSPC else HomeNotWritable
    with monkeypatch.context() as patched:
        watch(patched, nth_call(number, OSError(code, os.strerror(code))))
        with pytest.raises(kind, match="stays as it was"):
            replace_key_file(home, file)
    assert home.vault_key.read_bytes() == before
    open_vault(home, passphrase).close()
    assert beside(home) == {"vault.key"}


def test_a_disk_that_gives_back_something_else_keeps_the_old_content(
    vault: Vault, home: Home, cheap: Cost, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, before = with_second(vault, home, cheap), home.vault_key.read_bytes()
    read = Path.read_bytes

    def rotten(path: Path) -> bytes:
        content = read(path)
        return content if content == before else content[:-1] + b"?"

    with monkeypatch.context() as patched:
        patched.setattr(Path, "read_bytes", rotten)
        with pytest.raises(HomeNotWritable):
            replace_key_file(home, file)
    assert home.vault_key.read_bytes() == before
    assert beside(home) == {"vault.key"}


def test_a_key_file_that_was_damaged_in_the_middle_comes_back_from_its_second_name(
    vault: Vault, home: Home, passphrase: str
) -> None:
    vault.close()
    before = home.vault_key.read_bytes()
    home.vault_key.with_name("vault.key.old").write_bytes(before)
    home.vault_key.write_bytes(before[:100])
    open_vault(home, passphrase).close()
    assert home.vault_key.read_bytes() == before
    assert home.vault_key.with_name("vault.key.damaged").read_bytes() == before[:100]


def test_two_damaged_files_are_left_as_they_are(vault: Vault, home: Home) -> None:
    vault.close()
    for name in ("vault.key", "vault.key.old"):
        (home.root / name).write_bytes(b"rubbish")
    with pytest.raises(VaultDamaged):
        settle_key_file(home)
    assert beside(home) == {"vault.key", "vault.key.old"}


CHANGER = """
import itertools, os, sys
from pathlib import Path
from app.paths import Home
from app.store.keys.key_file import Cost
from app.store.keys.key_file_storage import read_key_file, replace_key_file
from app.store.vault_opening import open_vault
from app.store.keys.key_slots import passphrase_sealer

home = Home(Path(sys.argv[1]))
vault = open_vault(home, sys.argv[2])
for number in itertools.count(1):
    sealer = passphrase_sealer(f"passphrase {number}", Cost(64, 1, 1))
    replace_key_file(home, read_key_file(home).with_wrap(vault.seal(sealer)))
    os.write(1, f"{number}\\n".encode())
"""


def test_kill_9_while_passphrases_change_leaves_one_that_opens(
    vault: Vault, home: Home, passphrase: str
) -> None:
    vault.close()
    database = home.vault.read_bytes()
    chance, current = random.Random(20261122), passphrase
    for _ in range(8):
        with subprocess.Popen(
            [sys.executable, "-c", CHANGER, str(home.root), current],
            stdout=subprocess.PIPE,
            cwd=ROOT,
        ) as changer:
            assert changer.stdout is not None
            assert changer.stdout.readline() == b"1\n"
            time.sleep(chance.uniform(0, 0.02))
            changer.kill()
            told = [1, *(int(line) for line in changer.stdout.read().split())]
        file = parse(home.vault_key.read_bytes())
        assert file.passphrase is not None
        current = opened_by(home, [f"passphrase {told[-1]}", f"passphrase {told[-1] + 1}"])
        assert beside(home) == {"vault.key"}
    assert home.vault.read_bytes() == database


def opened_by(home: Home, passphrases: list[str]) -> str:
    """The one of them that opens the vault."""
    for each in passphrases[:-1]:
        try:
            open_vault(home, each).close()
        except WrongPassphrase:
            continue
        return each
    open_vault(home, passphrases[-1]).close()
    return passphrases[-1]
