"""What a wheel of this project holds: the packages, and assets where the app looks for them."""

from __future__ import annotations

import re
import subprocess
import sys
import zipfile

import pytest

from tests.helpers import house_rules
from tests.helpers.tree import ROOT


@pytest.fixture(scope="module")
def names(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    out = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(out)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    with zipfile.ZipFile(next(out.glob("consilium-*.whl"))) as wheel:
        return set(wheel.namelist())


def test_wheel_holds_the_packages_and_nothing_else_to_import(names: set[str]) -> None:
    assert {"app/errors.py", "app/paths.py", "convert/__init__.py"} <= names
    folders = {name.split("/")[0] for name in names}
    packages = {name for name in folders if not name.startswith("consilium-")}
    assert packages == set(house_rules.PACKAGES)


def test_wheel_installs_every_asset_but_no_training_program(names: set[str]) -> None:
    share = "data/share/consilium/assets/"
    installed = {name.split(share)[1] for name in names if share in name}
    kept = {
        path.relative_to(ROOT / "assets").as_posix()
        for path in (ROOT / "assets").rglob("*")
        if path.is_file() and path.suffix not in (".py", ".pyc")
    }
    assert any(name.startswith("disclaimer/") for name in installed)
    assert installed == kept


def test_wheel_installs_the_guide_with_its_pictures(names: set[str]) -> None:
    share = "data/share/consilium/docs/"
    installed = {name.split(share)[1] for name in names if share in name}
    assert "user-guide.md" in installed
    named = re.findall(r"!\[[^]]*\]\(([^)]+)\)", (ROOT / "docs/user-guide.md").read_text("utf-8"))
    assert named and set(named) <= installed
