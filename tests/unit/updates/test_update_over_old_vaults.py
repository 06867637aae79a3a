"""An update over a vault of every older schema: it touches none, and the new version opens each,
with a copy from before beside it."""

from __future__ import annotations

import shutil
import sys
import tarfile
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.errors import UpdateRefused
from app.paths import Home
from app.services.updates.update_service import update
from app.store import migrations
from app.store.backup.backup_folder import list_backups
from app.store.history.repository import Repository
from app.store.vault_opening import open_vault
from tests.helpers.old_vaults import CHEST_PAIN, FOLDER, PASSPHRASE
from tests.helpers.packages import NEWER, SYSTEM, Publisher, installed_program
from tests.helpers.tree import ROOT
from tests.helpers.vaults import value_of

SCHEMAS = sorted(int(folder.name) for folder in FOLDER.iterdir())
LINUX = ROOT / "packaging" / "linux"

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="install.sh is Linux's"
)


def package_with_the_script(folder: Path, publisher: Publisher, says: str) -> Path:
    """The package's own install script, and a program that only says of itself what it says."""
    root = folder / "consilium-99.0"
    program = root / "program"
    for place in ("applications", "metainfo", "man", "icons", "mime", "consilium"):
        (program / "share" / place).mkdir(parents=True)
    (program / "bin").mkdir()
    for name in ("consilium", "consilium-convert"):
        path = program / "bin" / name
        path.write_text(f"#!/bin/sh\necho '{says}'\n")
        path.chmod(0o755)
    shutil.copy2(LINUX / "consilium.desktop", program / "share/applications")
    shutil.copy2(LINUX / "uninstall.sh", program / "share/consilium")
    shutil.copy2(LINUX / "install.sh", root)
    made = folder / "consilium.tar.xz"
    with tarfile.open(made, "w:xz") as archive:
        archive.add(root, root.name)
    publisher.sign(made, f"consilium {NEWER} {SYSTEM}")
    return made


def content(folder: Path) -> dict[str, bytes]:
    files = [path for path in folder.rglob("*") if path.is_file()]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def opened_schema(home: Home) -> int:
    """Of the vault, opened with all that was in it."""
    vault = open_vault(home, PASSPHRASE)
    try:
        repository = Repository(vault)
        (consultation,) = repository.consultations()
        assert repository.messages(consultation.id)[0].text == CHEST_PAIN
        return int(str(value_of(vault, "PRAGMA user_version")))
    finally:
        vault.close()


@pytest.mark.parametrize("schema", SCHEMAS)
@pytest.mark.parametrize("answers", [True, False])
def test_an_update_leaves_an_old_vault_as_it_was_and_the_new_version_opens_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, schema: int, answers: bool
) -> None:
    publisher = Publisher(Ed25519PrivateKey.generate())
    program = installed_program(tmp_path, publisher)
    home = Home(tmp_path / "prefix" / "share" / "Consilium")
    shutil.copytree(FOLDER / str(schema), home.root)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("CONSILIUM_HOME", str(home.root))
    before = content(home.root)
    says = "ok      answer: as in its corpus" if answers else "FAILED  answer: the engine ended"
    package = package_with_the_script(tmp_path, publisher, says)
    if answers:
        assert update(package, program) == NEWER
        assert (program / "bin/consilium").exists()
    else:
        with pytest.raises(UpdateRefused, match="gives no answer here"):
            update(package, program)
        assert (program / "version").read_text() == "old"
    assert content(home.root) == before
    assert opened_schema(home) == len(migrations.names())
    copies = list_backups(home.backups)
    assert len(copies) == (0 if schema == len(migrations.names()) else 1)
