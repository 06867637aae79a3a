"""The key for packages: made once, outside of the repository, and never overwritten."""

from __future__ import annotations

import importlib
import shutil
import stat
from pathlib import Path
from types import ModuleType

import pytest

from app.services.updates.signed_package import read_public_key, read_signature, require_signed
from tests.helpers.tree import ROOT

needs_minisign = pytest.mark.skipif(
    shutil.which("minisign") is None, reason="minisign is not installed"
)


@pytest.fixture
def signing(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    return importlib.import_module("signing")


@pytest.fixture
def terminal(signing: ModuleType, tmp_path: Path) -> object:
    return signing.Terminal(tmp_path / "log")


@needs_minisign
def test_what_a_made_key_signs_is_taken_by_an_installation(
    signing: ModuleType, terminal: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = tmp_path / "keys" / "consilium.key"
    assert signing.make_signing_key([str(key), "--no-password"], terminal) == 0
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    monkeypatch.setenv("CONSILIUM_SIGNING_KEY", str(key))
    assert signing.signing_key() == key
    package = tmp_path / "consilium.tar.xz"
    package.write_bytes(b"a package")
    signing.sign(package, key, "9.0")
    public = read_public_key(key.with_suffix(".pub").read_text())
    signature = read_signature(package.with_name("consilium.tar.xz.minisig").read_text())
    assert signature.comment.startswith("consilium 9.0 linux-")
    with package.open("rb") as file:
        require_signed(file, signature, public)


@needs_minisign
def test_no_key_is_overwritten_and_half_of_a_pair_neither(
    signing: ModuleType, terminal: object, tmp_path: Path
) -> None:
    for name in ("a.key", "b.pub"):
        (tmp_path / name).write_text("of before")
        key = (tmp_path / name).with_suffix(".key")
        with pytest.raises(signing.InstallError, match="Nothing was made"):
            signing.make_signing_key([str(key), "--no-password"], terminal)
        assert (tmp_path / name).read_text() == "of before"


def test_a_key_in_the_repository_is_refused(
    signing: ModuleType, terminal: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(signing.InstallError, match="is in the repository"):
        signing.make_signing_key([str(ROOT / "build" / "consilium.key")], terminal)
    assert not (ROOT / "build" / "consilium.key").exists()
    # Nor is one used that got there by a link.
    monkeypatch.setattr(signing, "ROOT", tmp_path / "repository")
    (tmp_path / "repository").mkdir()
    for name in ("consilium.key", "consilium.pub"):
        (tmp_path / "repository" / name).touch()
        (tmp_path / name).symlink_to(tmp_path / "repository" / name)
    monkeypatch.setenv("CONSILIUM_SIGNING_KEY", str(tmp_path / "consilium.key"))
    with pytest.raises(signing.InstallError, match="is in the repository"):
        signing.signing_key()


@pytest.mark.parametrize("given", [[], ["--no-password"], ["a", "b"], ["--password=x"], ["a.pub"]])
def test_what_names_no_key_is_one_sentence(
    signing: ModuleType, terminal: object, given: list[str]
) -> None:
    with pytest.raises(signing.InstallError, match="Name the"):
        signing.make_signing_key(given, terminal)


def test_a_key_without_its_public_one_is_not_used(
    signing: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "consilium.key").touch()
    monkeypatch.setenv("CONSILIUM_SIGNING_KEY", str(tmp_path / "consilium.key"))
    with pytest.raises(signing.InstallError, match="make signing-key"):
        signing.signing_key()
    monkeypatch.delenv("CONSILIUM_SIGNING_KEY")
    assert signing.signing_key() is None
