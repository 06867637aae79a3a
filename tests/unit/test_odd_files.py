"""A pipe, a device or a folder in the place of a file of ours: a sentence, and no hang.

Each command runs in a fork of the process, as what hangs in the system can't be told to stop.
"""

from __future__ import annotations

import io
import os
import re
import shutil
import signal
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.__main__ import main
from app.paths import Home
from app.services.application import open_services
from app.store.backup.backup_folder import list_backups
from tests.helpers.keys import CHEAP

resource = pytest.importorskip("resource", reason="Windows has none of these files, nor limits")

PASSPHRASE = "correct horse battery"
LONGEST_S = 120  # on a busy computer; a hang is for ever
MORE_BYTES = 1 << 30


def _pipe(path: Path) -> None:
    os.mkfifo(path)


def _endless(path: Path) -> None:
    path.symlink_to("/dev/zero")


def _folder(path: Path) -> None:
    path.mkdir()


def _huge(path: Path) -> None:
    """A file of many gigabytes that takes no room."""
    with path.open("wb") as file:
        file.truncate(64 << 30)


KINDS: dict[str, Callable[[Path], None]] = {
    "a pipe": _pipe, "an endless device": _endless, "a folder": _folder, "64 GiB": _huge,
}  # fmt: skip
OURS = (
    "settings.json", "tries.json", "vault.key", "lock.owner", "models.json", "audit.head",
    "vault.mark", "folder.closed", "vault.db-wal", "vault.db",
)  # fmt: skip


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder, and `stick` with a backup of it."""
    folder = tmp_path_factory.mktemp("made")
    (folder / "stick").mkdir()
    services = open_services(Home(folder / "home"), PASSPHRASE, create=True, cost=CHEAP)
    services.disclaimers.acknowledge()
    services.backups.make(folder / "stick")
    services.close()
    return folder


@dataclass(frozen=True)
class Run:
    returncode: int
    stderr: str


def _run(home: Path, *arguments: str) -> Run:
    """In a fork of this process, with a gibibyte more than it has."""
    told = home.parent / "told"
    child = os.fork()
    if child == 0:
        _be_the_command(home, arguments, told)
    end = time.monotonic() + LONGEST_S
    while (ended := os.waitpid(child, os.WNOHANG)) == (0, 0):
        if time.monotonic() > end:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            raise AssertionError(f"{' '.join(arguments)} hangs")
        time.sleep(0.01)
    return Run(os.waitstatus_to_exitcode(ended[1]), told.read_text())


def _be_the_command(home: Path, arguments: Sequence[str], told: Path) -> None:
    code = 99
    try:
        os.environ |= {"CONSILIUM_HOME": str(home), "CONSILIUM_PASSPHRASE": PASSPHRASE}
        most = _data_bytes() + MORE_BYTES
        resource.setrlimit(resource.RLIMIT_DATA, (most, resource.RLIM_INFINITY))
        with Path(os.devnull).open() as nothing, told.open("w") as said:
            sys.stdin, sys.stdout, sys.stderr = nothing, io.StringIO(), said
            code = main(arguments)
    finally:
        os._exit(code)


def _data_bytes() -> int:
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) << 10 for line in lines if line.startswith("VmData"))


def _is_a_sentence(run: Run) -> None:
    assert run.returncode in (0, 1, 2)
    assert "Traceback" not in run.stderr and "made a mistake" not in run.stderr
    if run.returncode:
        assert re.fullmatch(r"consilium: [^\n]+\.( Run: [\w ]+)?\n", run.stderr), run.stderr


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", OURS)
def test_what_stands_in_the_place_of_a_file_of_ours_hangs_nothing(
    made: Path, tmp_path: Path, name: str, kind: str
) -> None:
    home = tmp_path / "home"
    shutil.copytree(made / "home", home)
    path = home / name
    path.unlink(missing_ok=True)
    KINDS[kind](path)
    _is_a_sentence(_run(home, "history", "list"))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", ["backup.json", "vault.key", "vault.db"])
def test_what_stands_in_the_place_of_a_backups_file_hangs_nothing(
    made: Path, tmp_path: Path, name: str, kind: str
) -> None:
    stick = tmp_path / "stick"
    shutil.copytree(made / "stick", stick)
    (backup,) = list_backups(stick)
    (backup.path / name).unlink()
    KINDS[kind](backup.path / name)
    run = _run(tmp_path / "new", "vault", "restore", str(backup.path))
    _is_a_sentence(run)
    assert run.returncode
    assert not (tmp_path / "new" / "vault.db").exists()


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_added_as_a_model_or_imported_hangs_nothing(
    made: Path, tmp_path: Path, kind: str
) -> None:
    home = tmp_path / "home"
    shutil.copytree(made / "home", home)
    path = tmp_path / "given"
    KINDS[kind](path)
    for command in (("models", "add"), ("import",)):
        run = _run(home, *command, str(path))
        _is_a_sentence(run)
        assert run.returncode


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_checked_as_a_text_hangs_nothing(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "given"
    KINDS[kind](path)
    run = _run(tmp_path / "home", "safety", "marks", str(path))
    _is_a_sentence(run)
    assert run.returncode


def test_an_endless_passphrase_is_refused(made: Path) -> None:
    run = _run(made / "home", "vault", "check", "--passphrase-file", "/dev/zero")
    _is_a_sentence(run)
    assert run.returncode and "too long" in run.stderr


@pytest.mark.parametrize("content", [b'{"theme":"\x80"}', b'{"a":' * 100_000, b"[" * 100_000])
@pytest.mark.parametrize(
    "name",
    ["settings.json", "lock.owner", "models.json", "tries.json", "vault.key", "audit.head"],
)
def test_what_nobody_can_decode_is_a_file_that_cannot_be_read(
    made: Path, tmp_path: Path, name: str, content: bytes
) -> None:
    home = tmp_path / "home"
    shutil.copytree(made / "home", home)
    (home / name).write_bytes(content)
    _is_a_sentence(_run(home, "history", "list"))
