"""install.sh and uninstall.sh: a version that gives no answer changes nothing, and removal leaves
nothing behind."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.paths import Home
from tests.helpers.tree import ROOT

LINUX = ROOT / "packaging" / "linux"
ANSWERS = "ok      answer: as in its corpus"
SILENT = "FAILED  answer: the engine ended"

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="they are for Linux")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "person"
    folder.mkdir()
    return folder


def unpacked(tmp_path: Path, version: str, says: str = ANSWERS) -> Path:
    """The package of a version, as it is unpacked; its program only says of itself what it says."""
    package = tmp_path / f"consilium-{version}"
    program = package / "program"
    for place in ("bin", "share/consilium", "share/applications", "share/man/man1"):
        (program / place).mkdir(parents=True)
    for name in ("consilium", "consilium-convert"):
        (program / "bin" / name).write_text(f'#!/bin/sh\necho "{says}"\necho {version}\n')
        (program / "bin" / name).chmod(0o755)
    shutil.copy2(LINUX / "uninstall.sh", program / "share/consilium")
    shutil.copy2(LINUX / "consilium.desktop", program / "share/applications")
    (program / "share/man/man1/consilium.1").write_text(version)
    for place in ("metainfo", "mime/packages", "icons/hicolor/scalable/apps"):
        (program / "share" / place).mkdir(parents=True)
        (program / "share" / place / "consilium.x").write_text(version)
    shutil.copy2(LINUX / "install.sh", package)
    return package


def run(script: Path, home: Path, *arguments: str, **env: str) -> subprocess.CompletedProcess[str]:
    env = {"HOME": str(home), "PATH": os.environ["PATH"], **env}
    return subprocess.run(
        [str(script), *arguments], env=env, capture_output=True, text=True, check=False
    )


def uninstaller(prefix: Path) -> Path:
    return prefix / "lib/consilium/share/consilium/uninstall.sh"


def everything(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


def test_it_is_installed_started_by_its_link_and_removed_without_a_trace(
    tmp_path: Path, home: Path
) -> None:
    (home / ".local/share/icons").mkdir(parents=True)
    (home / ".local/share/icons/mine.svg").touch()
    before = everything(home)
    done = run(unpacked(tmp_path, "1.0") / "install.sh", home)
    assert done.returncode == 0, done.stderr
    assert "Not on your PATH" in done.stdout
    started = run(home / ".local/bin/consilium", home)
    assert started.stdout.splitlines() == [ANSWERS, "1.0"]
    entry = (home / ".local/share/applications/consilium.desktop").read_text()
    assert f"\nExec={home}/.local/lib/consilium/bin/consilium\n" in entry

    kept = home / ".local/share/Consilium/vault.db"
    kept.parent.mkdir()
    kept.touch()
    done = run(uninstaller(home / ".local"), home)
    assert done.returncode == 0, done.stderr
    assert str(kept.parent) in done.stdout
    assert everything(home) == sorted(
        [*before, ".local/share/Consilium", ".local/share/Consilium/vault.db"]
    )


def test_data_go_only_where_that_is_asked_for(tmp_path: Path, home: Path) -> None:
    assert run(unpacked(tmp_path, "1.0") / "install.sh", home).returncode == 0
    kept = home / ".local/share/Consilium"
    kept.mkdir()
    assert run(uninstaller(home / ".local"), home, "--everything").returncode == 2
    assert kept.exists() and uninstaller(home / ".local").exists()
    done = run(uninstaller(home / ".local"), home, "--with-data")
    assert done.returncode == 0 and not kept.exists(), done.stderr


def test_of_a_named_folder_only_what_is_consiliums_goes(tmp_path: Path, home: Path) -> None:
    assert run(unpacked(tmp_path, "1.0") / "install.sh", home).returncode == 0
    documents = home / "Documents"
    (documents / "models").mkdir(parents=True)
    for name in ("thesis.txt", "models/mine.obj"):
        (documents / name).touch()
    there = everything(home)
    done = run(uninstaller(home / ".local"), home, "--with-data", CONSILIUM_HOME=str(documents))
    assert done.returncode == 1 and "holds no vault" in done.stderr
    assert everything(home) == there

    (documents / "vault.db").touch()
    done = run(uninstaller(home / ".local"), home, "--with-data", CONSILIUM_HOME=str(documents))
    assert done.returncode == 0, done.stderr
    assert everything(documents) == ["thesis.txt"]
    assert done.stdout.splitlines()[-1] == "thesis.txt"


def test_every_name_of_the_data_folder_goes_and_through_a_link_too(
    tmp_path: Path, home: Path
) -> None:
    assert run(unpacked(tmp_path, "1.0") / "install.sh", home).returncode == 0
    data = Home(tmp_path / "disk" / "data")
    names = [name for name, each in vars(Home).items() if isinstance(each, property)]
    for name in names:
        (getattr(data, name)).mkdir(parents=True)
    for path in (data.vault, data.vault_key):
        path.rmdir()
        path.touch()
    for name in ("vault.db-wal", "vault.key.old", ".settings.json.41", "old-vault-2026-01-01"):
        (data.root / name).touch()
    for name in ("models.lock", "conversion.log.held", ".restore-4.part", "vault.db.part"):
        (data.root / name).touch()
    link = home / "linked"
    link.symlink_to(data.root)
    done = run(uninstaller(home / ".local"), home, "--with-data", CONSILIUM_HOME=str(link))
    assert done.returncode == 0, done.stderr
    assert everything(tmp_path / "disk") == [] and not link.is_symlink()
    assert str(data.root) in done.stdout


def test_linked_models_stay_and_are_told(tmp_path: Path, home: Path) -> None:
    assert run(unpacked(tmp_path, "1.0") / "install.sh", home).returncode == 0
    kept = home / ".local/share/Consilium"
    kept.mkdir()
    (kept / "vault.db").touch()
    models = tmp_path / "large disk"
    models.mkdir()
    (models / "mine.gguf").touch()
    (kept / "models").symlink_to(models)
    done = run(uninstaller(home / ".local"), home, "--with-data")
    assert done.returncode == 0 and not kept.exists(), done.stderr
    assert (models / "mine.gguf").exists() and f"Not removed: {models}" in done.stdout


def failing(tmp_path: Path, name: str, where: str) -> str:
    """A PATH where that command fails if it is given those words."""
    folder = tmp_path / "failing"
    folder.mkdir()
    real = shutil.which(name)
    (folder / name).write_text(
        f'#!/bin/sh\ncase "$*" in {where}) echo "{name}: no room" >&2; exit 1 ;; esac\n'
        f'exec {real} "$@"\n'
    )
    (folder / name).chmod(0o755)
    return f"{folder}:{os.environ['PATH']}"


def test_where_the_new_version_does_not_come_to_its_place_the_old_one_has_it(
    tmp_path: Path, home: Path
) -> None:
    assert run(unpacked(tmp_path, "1.0") / "install.sh", home).returncode == 0
    before = everything(home)
    path = failing(tmp_path, "mv", "*consilium-new*")
    done = run(unpacked(tmp_path, "2.0") / "install.sh", home, PATH=path)
    assert done.returncode == 1
    assert everything(home) == before
    assert "1.0" in run(home / ".local/bin/consilium", home).stdout


def test_a_failure_after_the_exchange_has_an_exit_status_of_its_own(
    tmp_path: Path, home: Path
) -> None:
    assert run(unpacked(tmp_path, "1.0") / "install.sh", home).returncode == 0
    path = failing(tmp_path, "sed", "*Exec*")
    done = run(unpacked(tmp_path, "2.0") / "install.sh", home, PATH=path)
    assert done.returncode == 4
    assert "2.0" in run(home / ".local/bin/consilium", home).stdout


def test_a_run_that_was_killed_between_two_moves_is_mended_by_the_next(
    tmp_path: Path, home: Path
) -> None:
    assert run(unpacked(tmp_path, "1.0") / "install.sh", home).returncode == 0
    before = everything(home)
    lib = home / ".local/lib"
    (lib / "consilium").rename(lib / ".consilium-before")
    (lib / ".consilium-new").mkdir()
    done = run(unpacked(tmp_path, "2.0", SILENT) / "install.sh", home)
    assert done.returncode == 1
    assert everything(home) == before


def test_what_runs_that_were_killed_left_goes_with_the_program(tmp_path: Path, home: Path) -> None:
    assert run(unpacked(tmp_path, "1.0") / "install.sh", home).returncode == 0
    for name in (".consilium-new", ".consilium-before", ".consilium-update-x1"):
        (home / ".local/lib" / name).mkdir()
    assert run(uninstaller(home / ".local"), home).returncode == 0
    assert everything(home / ".local") == []


def test_a_newer_version_takes_the_place_and_a_silent_one_changes_nothing(
    tmp_path: Path, home: Path
) -> None:
    assert run(unpacked(tmp_path, "1.0") / "install.sh", home).returncode == 0
    second = unpacked(tmp_path, "2.0")
    (second / "program/share/man/man1/consilium.1").rename(
        second / "program/share/man/man1/consilium-guide.1"
    )
    assert run(second / "install.sh", home).returncode == 0
    assert "2.0" in run(home / ".local/bin/consilium", home).stdout
    assert [path.name for path in (home / ".local/share/man/man1").iterdir()] == [
        "consilium-guide.1"
    ]
    before = everything(home)
    done = run(unpacked(tmp_path, "3.0", SILENT) / "install.sh", home)
    assert done.returncode == 1
    assert "nothing was changed" in done.stderr and SILENT in done.stderr
    assert everything(home) == before
    assert "2.0" in run(home / ".local/bin/consilium", home).stdout


@pytest.mark.parametrize("says", [ANSWERS, SILENT])
def test_what_an_update_unpacked_is_moved_and_no_room_is_needed_twice(
    tmp_path: Path, home: Path, says: str
) -> None:
    assert run(unpacked(tmp_path, "1.0") / "install.sh", home).returncode == 0
    lib = home / ".local/lib"
    (lib / ".consilium-update-x1").mkdir()
    package = lib / ".consilium-update-x1" / "consilium-2.0"
    unpacked(tmp_path, "2.0", says).rename(package)
    path = failing(tmp_path, "cp", "*program\\ *|*/program*new*")
    linked = tmp_path / "linked"  # a prefix may be named through a link
    linked.symlink_to(home / ".local")
    done = run(package / "install.sh", home, "--prefix", str(linked), PATH=path)
    assert done.returncode == (0 if says == ANSWERS else 1), done.stderr
    assert not (package / "program").exists() and not (lib / ".consilium-new").exists()
    version = "2.0" if says == ANSWERS else "1.0"
    assert version in run(home / ".local/bin/consilium", home).stdout


def test_another_folder_is_named_and_an_unusable_name_refused(tmp_path: Path, home: Path) -> None:
    package = unpacked(tmp_path, "1.0")
    clinic = tmp_path / "clinic"
    assert run(package / "install.sh", home, "--prefix", str(clinic)).returncode == 0
    assert run(clinic / "bin/consilium", home).stdout.startswith(ANSWERS)
    assert run(uninstaller(clinic), home).returncode == 0
    assert everything(clinic) == [] and everything(home) == []
    for sign in " \t\n\"'\\`$%&|;<>()*?#~":
        unusable = tmp_path / f"two{sign}words"
        done = run(package / "install.sh", home, "--prefix", str(unusable))
        assert done.returncode == 2 and str(unusable) in done.stderr, sign
        assert not unusable.exists()
    assert run(package / "install.sh", home, "--silent").returncode == 2


def test_what_was_not_installed_by_the_script_is_not_removed_by_it(
    tmp_path: Path, home: Path
) -> None:
    program = unpacked(tmp_path, "1.0") / "program"
    done = run(program / "share/consilium/uninstall.sh", home)
    assert done.returncode == 1 and "package manager" in done.stderr
    assert (program / "bin/consilium").exists()


@pytest.mark.parametrize("name", ["consilium", "consilium-convert"])
def test_a_launcher_starts_its_own_python_with_nobody_elses_packages(
    tmp_path: Path, home: Path, name: str
) -> None:
    folder = tmp_path / "program" / "bin"
    folder.mkdir(parents=True)
    shutil.copy2(LINUX / name, folder)
    (folder / "python3").write_text('#!/bin/sh\necho "$@"\nenv | grep ^PYTHON\n')
    (folder / "python3").chmod(0o755)
    link = tmp_path / name
    link.symlink_to(folder / name)
    env = {"HOME": str(home), "PATH": os.environ["PATH"], "PYTHONPATH": "/x", "PYTHONHOME": "/y"}
    done = subprocess.run([link, "a b", "c"], env=env, capture_output=True, text=True, check=True)
    module = {"consilium": "app", "consilium-convert": "convert"}[name]
    assert done.stdout.splitlines() == [f"-P -m {module} a b c", "PYTHONNOUSERSITE=1"]
