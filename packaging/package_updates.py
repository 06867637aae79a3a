"""What `make package-test` does to an installed program: a newer package over it, and vaults of
every schema that ever was."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

from roots import UID, Root

ROOT = Path(__file__).resolve().parent.parent
VAULTS = ROOT / "tests" / "data" / "vaults"
OLD_ENV = {"CONSILIUM_PASSPHRASE": "an old vault of geese"}  # of tests/helpers/old_vaults.py
OLD_TITLE = "Chest pain"
PROGRAM = ".local/bin/consilium"
INSTALLED = ".local/lib/consilium"
SILENT = """#!/bin/sh
echo "FAILED  answer: the engine ended unexpectedly"
exit 1
"""


def old_vaults(root: Root, program: str) -> str:
    """Each opens, and holds its consultation."""
    schemas = sorted(int(folder.name) for folder in VAULTS.iterdir())
    for schema in schemas:
        home = root.home / f"vault-{schema}"
        shutil.copytree(VAULTS / str(schema), home)
        _own(home)
        env = {**OLD_ENV, "CONSILIUM_HOME": f"/home/{root.home.name}/{home.name}"}
        done = root.run(program, "history", "list", env=env)
        assert done.returncode == 0 and OLD_TITLE in done.stdout, f"{schema}: {done.stdout[-400:]}"
        shutil.rmtree(home)
    return f"schemas {', '.join(map(str, schemas))} opened"


def updated(root: Root, tar: Path, key: Path) -> str:
    """The package over itself, signed as a newer version; then an altered one, one of an older
    version, and one that gives no answer, none of which changes anything. The program was installed
    for the user by install.sh; a vault of the oldest schema is there, and opens at the end."""
    data = root.home / ".local/share/Consilium"
    shutil.rmtree(data, ignore_errors=True)
    shutil.copytree(VAULTS / "1", data)
    shutil.copyfile(key.with_suffix(".pub"), root.home / INSTALLED / "share/consilium/update.pub")
    package = root.home / "update.tar.xz"
    shutil.copyfile(tar, package)
    _sign(package, key, "99.0")
    before = {path.name: path.read_bytes() for path in data.iterdir() if path.is_file()}
    _own(root.home)
    done = root.run(PROGRAM, "update", package.name)
    assert done.returncode == 0 and "99.0 is installed" in done.stdout, done.stdout[-800:]
    after = {path.name: path.read_bytes() for path in data.iterdir() if path.name in before}
    assert after == before, "the update changed the vault"
    # The package is of no key: what was installed before came from elsewhere.
    shutil.copyfile(key.with_suffix(".pub"), root.home / INSTALLED / "share/consilium/update.pub")
    there = _listed(root)
    for what, told in (
        ("altered", "was altered"),
        ("older", "not newer"),
        ("silent", "did not pass its own test"),
    ):
        _spoil(package, what, key)
        _own(root.home)
        refused = root.run(PROGRAM, "update", package.name)
        assert refused.returncode == 1 and told in refused.stdout, f"{what}: {refused.stdout}"
        assert _listed(root) == there, f"{what}: something changed"
    shown = root.run(PROGRAM, "history", "list", env=OLD_ENV)
    assert shown.returncode == 0 and OLD_TITLE in shown.stdout, shown.stdout[-400:]
    package.unlink()
    package.with_name(package.name + ".minisig").unlink()
    return "to 99.0; altered, older and silent ones refused, the vault of schema 1 opened"


def test_key(work: Path) -> Path:
    """Of nobody, for these checks alone."""
    key = work / "test.key"
    command = ["minisign", "-G", "-W", "-p", key.with_suffix(".pub"), "-s", key]
    subprocess.run(command, check=True, capture_output=True)
    return key


def _spoil(package: Path, what: str, key: Path) -> None:
    if what == "altered":
        with package.open("r+b") as file:
            file.seek(1000)
            file.write(b"altered")
        return
    if what == "silent":
        _silent_package(package)
    _sign(package, key, "0.0.1" if what == "older" else "99.1")


def _silent_package(package: Path) -> None:
    """Of the same install script, with a program that gives no answer."""
    folder = package.with_name("silent")
    (folder / "program/bin").mkdir(parents=True)
    (folder / "program/bin/consilium").write_text(SILENT, encoding="utf-8")
    (folder / "program/bin/consilium").chmod(0o755)
    shutil.copy2(ROOT / "packaging" / "linux" / "install.sh", folder)
    with tarfile.open(package, "w:xz") as archive:
        archive.add(folder, "silent")
    shutil.rmtree(folder)


def _sign(package: Path, key: Path, version: str) -> None:
    comment = f"consilium {version} {sys.platform}-{platform.machine()}"
    command = ["minisign", "-S", "-s", key, "-m", package, "-t", comment]
    subprocess.run(command, check=True, capture_output=True)


def _listed(root: Root) -> list[str]:
    lib = root.home / ".local/lib"
    return [name for name in root.files(lib) if "__pycache__" not in name]


def _own(folder: Path) -> None:
    for path in (folder, *folder.rglob("*")):
        os.chown(path, UID, UID, follow_symlinks=False)
