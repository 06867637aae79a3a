"""The walls of docs/architecture.md: they stand in the tree, and each rule bites when broken."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.helpers import house_rules

ROOT = Path(__file__).resolve().parents[1]
RULES = [
    house_rules.widgets_outside_ui,
    house_rules.relative_imports,
    house_rules.import_circles,
    house_rules.long_files,
    house_rules.full_folders,
    house_rules.shared_names,
    house_rules.shadowed_packaging,
    house_rules.leaked_names,
]
PACKAGES = ["app", "app/ui", "app/cli", "app/services", "app/store", "app/export", "app/core"]
PACKAGES += ["app/engine", "app/reader", "app/remote", "convert", "llama_library"]
PACKAGES += [f"app/services/{part}" for part in ("consultations", "engine", "models", "prompts")]
MODULES = ["app/__main__", "app/settings", "app/log", "app/paths", "app/files", "app/hardening"]
MODULES += [
    "app/no_network",
    "app/session_bus",
    "app/access_rights",
    "app/worker",
    "app/errors",
    "app/sentences",
]
MODULES += [f"{package}/part" for package in PACKAGES if package != "app"]


def lint_imports(root: Path) -> subprocess.CompletedProcess[str]:
    program = Path(sys.executable).parent / "lint-imports"
    command = [program, "--config", "pyproject.toml", "--no-cache"]
    return subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)


@pytest.fixture
def small_house(tmp_path: Path) -> Path:
    """A tree with every wall and nothing inside, under the real rules."""
    root = tmp_path / "house"
    for package in PACKAGES:
        (root / package).mkdir(parents=True)
        (root / package / "__init__.py").write_text("")
    for module in MODULES:
        (root / f"{module}.py").write_text("")
    (root / "packaging").mkdir()
    (root / "pyproject.toml").write_text((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return root


def test_imports_of_the_tree_obey_every_contract() -> None:
    linted = lint_imports(ROOT)
    assert linted.returncode == 0, linted.stdout + linted.stderr


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_tree_obeys(rule: Callable[[Path], list[str]]) -> None:
    assert rule(ROOT) == []


def test_an_empty_house_breaks_nothing(small_house: Path) -> None:
    linted = lint_imports(small_house)
    assert linted.returncode == 0, linted.stdout + linted.stderr
    assert [found for rule in RULES for found in rule(small_house)] == []


# Where, what is written there, and the contract that must say no.
BROKEN_IMPORTS = [
    ("app/errors.py", "import app.paths", "one way"),
    ("app/files.py", "import app.paths", "one way"),
    ("app/paths.py", "import app.settings", "one way"),
    ("app/worker.py", "import app.log", "one way"),
    ("app/settings.py", "import app.core.part", "one way"),
    ("app/core/part.py", "import app.store.part", "one way"),
    ("app/store/part.py", "import app.services.part", "one way"),
    ("app/store/part.py", "import app.export.part", "one way"),
    ("app/services/part.py", "import app.ui.part", "one way"),
    ("app/services/part.py", "import app.cli.part", "one way"),
    ("app/ui/part.py", "import app.__main__", "one way"),
    ("app/ui/part.py", "import app.cli.part", "one way"),
    ("app/ui/part.py", "import app.store.part", "never the store"),
    ("app/ui/part.py", "def f():\n    from app.store import part", "never the store"),
    (
        "app/services/prompts/part.py",
        "import app.services.consultations.part",
        "none knows consultations",
    ),
    (
        "app/services/models/part.py",
        "import app.services.consultations.part",
        "none knows consultations",
    ),
    (
        "app/services/engine/part.py",
        "import app.services.consultations.part",
        "none knows consultations",
    ),
    ("app/services/part.py", "import convert.part", "app and convert"),
    ("convert/part.py", "import app.errors", "app and convert"),
    ("app/services/part.py", "import app.engine.part", "started, never imported"),
    ("app/__main__.py", "def f():\n    import app.engine", "started, never imported"),
    ("app/services/part.py", "import app.reader.part", "the reader is started, never imported"),
    ("app/engine/part.py", "import app.reader.part", "the reader is started, never imported"),
    ("app/reader/part.py", "import app.store.part", "the reader imports core"),
    ("app/reader/part.py", "import app.files", "the reader imports core"),
    ("app/services/part.py", "import docx", "libraries that read documents"),
    ("app/core/part.py", "import selectolax", "libraries that read documents"),
    ("app/ui/part.py", "import pypdfium2", "libraries that read documents"),
    ("app/engine/part.py", "import app.services.part", "the engine imports core"),
    ("app/engine/part.py", "import app.paths", "the engine imports core"),
    ("app/services/part.py", "import llama_cpp", "llama.cpp"),
    ("app/core/part.py", "import llama_cpp", "llama.cpp"),
    ("app/services/part.py", "import llama_library.part", "llama.cpp"),
    ("llama_library/part.py", "import convert.part", "knows neither app nor convert"),
    ("app/core/part.py", "from PySide6.QtCore import QObject", "no Qt"),
    ("app/store/part.py", "import PySide6", "no Qt"),
    ("app/engine/part.py", "import PySide6.QtCore", "no Qt"),
    ("convert/part.py", "from PySide6 import QtCore", "no Qt"),
    ("app/core/part.py", "import apsw", "core is pure"),
    ("app/core/part.py", "import subprocess", "core is pure"),
]


@pytest.mark.parametrize(("where", "written", "contract"), BROKEN_IMPORTS)
def test_a_wrong_import_breaks_its_contract(
    small_house: Path, where: str, written: str, contract: str
) -> None:
    (small_house / where).write_text(written)
    linted = lint_imports(small_house)
    assert linted.returncode == 1
    broken = [line for line in linted.stdout.splitlines() if line.endswith("BROKEN")]
    assert any(contract in line for line in broken), linted.stdout + linted.stderr


def test_a_module_without_a_place_is_refused(small_house: Path) -> None:
    (small_house / "app" / "unplanned.py").write_text("")
    linted = lint_imports(small_house)
    assert linted.returncode == 1
    assert "unplanned" in linted.stdout + linted.stderr


BROKEN_RULES = [
    ("app/services/part.py", "from PySide6 import QtWidgets", "widgets_outside_ui"),
    ("app/export/part.py", "import PySide6.QtGui", "widgets_outside_ui"),
    ("app/cli/part.py", "from PySide6.QtPrintSupport import QPrinter", "widgets_outside_ui"),
    ("app/ui/part.py", "from .. import core", "relative_imports"),
    ("convert/part.py", "x = 0\n" * 401, "long_files"),
    ("packaging/__init__.py", "", "shadowed_packaging"),
    ("requirements.txt", "--index" + "-url https://example.org/x", "leaked_names"),
    ("docs.md", "see https://files.python" + "hosted.org/x", "leaked_names"),
    ("notes.md", "https://me:secret" + "@example.org/", "leaked_names"),
    ("run.sh", "cd /wo" + "rk/main", "leaked_names"),
]


@pytest.mark.parametrize(("where", "written", "rule"), BROKEN_RULES)
def test_a_broken_rule_is_found(small_house: Path, where: str, written: str, rule: str) -> None:
    (small_house / where).write_text(written)
    found = {rule.__name__: rule(small_house) for rule in RULES}
    assert [name for name, places in found.items() if places] == [rule]
    assert where in found[rule][0]


NEEDS_PART = "import app.store.part"
# What is written where, and how many circles that makes.
CIRCLES = [
    ({"app/store/part.py": "import app.store.other", "app/store/other.py": NEEDS_PART}, 1),
    ({"app/store/part.py": "from app.store import other", "app/store/other.py": NEEDS_PART}, 1),
    (
        {
            "app/store/part.py": "import app.store.other",
            "app/store/other.py": "def f():\n    import app.store.third",
            "app/store/third.py": f"if TYPE_CHECKING:\n    {NEEDS_PART}",
        },
        1,
    ),
    (
        {
            "app/store/part.py": "import app.store.other",
            "app/store/other.py": NEEDS_PART,
            "convert/part.py": "import convert.other",
            "convert/other.py": "import convert.part",
        },
        2,
    ),
    ({"app/store/__init__.py": NEEDS_PART, "app/store/part.py": "from app.store import x"}, 1),
    ({"app/store/part.py": "import app.store.other", "app/store/other.py": "import app.errors"}, 0),
]


@pytest.mark.parametrize(("written", "circles"), CIRCLES)
def test_a_circle_of_imports_is_found(
    small_house: Path, written: dict[str, str], circles: int
) -> None:
    for where, text in written.items():
        (small_house / where).write_text(text)
    found = house_rules.import_circles(small_house)
    assert len(found) == circles
    assert all("part" in sentence for sentence in found)


def test_a_folder_of_services_that_grew_too_full_is_found(small_house: Path) -> None:
    folder = small_house / "app/services/other"
    folder.mkdir()
    for name in ("__init__", *(f"model_{number}" for number in range(10))):
        (folder / f"{name}.py").write_text("")
    assert house_rules.full_folders(small_house) == []
    (folder / "one_more.py").write_text("")
    assert house_rules.full_folders(small_house) == ["app/services/other has 11 modules"]


def test_names_that_many_share_are_found(small_house: Path) -> None:
    names = ["part", *(f"name_{number}" for number in range(5))]  # the small house has `part`
    for number, name in enumerate(names):
        written = "class Shared: ...\nclass _Own: ...\n" if number else ""
        for folder in ("app/core", "app/ui"):
            (small_house / folder / f"{name}.py").write_text(written)
    (told,) = house_rules.shared_names(small_house)
    assert told == f"files share their names: {', '.join(sorted(names))}"


def test_widgets_are_welcome_in_ui(small_house: Path) -> None:
    (small_house / "app/ui/part.py").write_text("from PySide6 import QtWidgets")
    (small_house / "app/services/part.py").write_text("from PySide6.QtCore import QObject")
    assert house_rules.widgets_outside_ui(small_house) == []


# Import name -> distribution, where the two differ.
DISTRIBUTIONS = {"PySide6": "pyside6-essentials", "shiboken6": "pyside6-essentials"}
DISTRIBUTIONS |= {"apsw": "apsw-sqlite3mc", "llama_cpp": "llama-cpp-python", "yaml": "pyyaml"}
DISTRIBUTIONS |= {"markdown_it": "markdown-it-py", "docx": "python-docx"}
DISTRIBUTIONS |= {"lxml": "python-docx"}  # which is built on it


def test_every_library_that_is_imported_is_declared() -> None:
    """A fresh installation has only what pyproject.toml names (and what that needs)."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = {re.split(r"[<>=]", name)[0].lower() for name in project["dependencies"]}
    imported = {
        name.split(".")[0]
        for path in house_rules.python_files(ROOT, *house_rules.PACKAGES)
        for _, name in house_rules.imported_modules(path.read_text(encoding="utf-8"))
    }
    libraries = imported - set(sys.stdlib_module_names) - set(house_rules.PACKAGES)
    needed = {DISTRIBUTIONS.get(name, name.replace("_", "-").lower()) for name in libraries}
    assert needed - declared == set()


def test_commands_and_packages_are_declared() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["scripts"] == {
        "consilium": "app.__main__:main",
        "consilium-convert": "convert.__main__:main",
    }
    assert project["license"] == "Apache-2.0"
