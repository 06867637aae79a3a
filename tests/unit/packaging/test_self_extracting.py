"""The self-extracting file installs what is behind it, and nothing where it is damaged."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.helpers.tree import ROOT

EPOCH = 1_700_000_000
INSTALLS = """#!/bin/sh
echo "$(dirname "$0")" "$(cat "$(dirname "$0")/program/version")" "$@"
exit 7
"""

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="it is for Linux")


@pytest.fixture
def self_extracting(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    return importlib.import_module("self_extracting")


@pytest.fixture
def made(tmp_path: Path, self_extracting: ModuleType) -> Path:
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "version").write_bytes(b"2.0\n")
    script = tmp_path / "install.sh"
    script.write_text(INSTALLS)
    target = tmp_path / "consilium 2.0.run"
    files = [("c", folder), ("c/install.sh", script), ("c/program", folder)]
    files.append(("c/program/version", folder / "version"))
    self_extracting.write_run(target, files, "c", "2.0", EPOCH)
    (tmp_path / "unpacked").mkdir()
    return target


def run(made: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    env = {"PATH": os.environ["PATH"], "TMPDIR": str(made.parent / "unpacked")}
    command = ["sh", str(made), *arguments]
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
    assert not list((made.parent / "unpacked").iterdir())
    return done


def test_it_runs_its_install_script_and_ends_as_that_does(made: Path) -> None:
    done = run(made, "--prefix", "/opt/two words")
    assert done.returncode == 7 and done.stderr == ""
    where, *said = done.stdout.split(" ")
    assert where.startswith(str(made.parent / "unpacked"))
    assert " ".join(said) == "2.0 --prefix /opt/two words\n"
    assert os.access(made, os.X_OK)


def test_it_tells_whether_it_is_whole_and_what_it_does(made: Path) -> None:
    whole = run(made, "--check")
    assert (whole.returncode, whole.stdout) == (0, "This file is whole: Consilium 2.0.\n")
    assert "--prefix /opt/x" in run(made, "--help").stdout


@pytest.mark.parametrize("damage", ["cut", "altered"])
def test_a_damaged_one_installs_nothing(made: Path, damage: str) -> None:
    content = bytearray(made.read_bytes())
    content[-30] ^= 1
    made.write_bytes(content[:-9] if damage == "cut" else content)
    for arguments in ((), ("--check",)):
        done = run(made, *arguments)
        assert done.returncode == 1 and "is damaged" in done.stderr and done.stdout == ""


def test_the_same_files_make_the_same_bytes(
    made: Path, self_extracting: ModuleType, tmp_path: Path
) -> None:
    folder, before = tmp_path / "folder", made.read_bytes()
    os.utime(folder / "version", (1, 1))
    files = [("c", folder), ("c/install.sh", tmp_path / "install.sh"), ("c/program", folder)]
    files.append(("c/program/version", folder / "version"))
    self_extracting.write_run(made, files, "c", "2.0", EPOCH)
    assert made.read_bytes() == before
    assert not list(tmp_path.glob(".*"))
