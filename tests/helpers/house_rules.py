"""The rules of the house that import-linter can't express, as functions over a source tree.

Each returns sentences, one for every place where its rule is broken; none where it holds.
"""

from __future__ import annotations

import ast
import graphlib
import re
import subprocess
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

LONGEST_FILE = 400
FULLEST_FOLDER = 10  # modules of a folder of services
MOST_SHARED = 5  # file stems, and class names, that mean more than one thing
QT = "PySide6"
PACKAGES = ("app", "convert", "llama_library")
# Characters in brackets keep these lines from matching themselves.
LEAKS = {
    "a package index": re.compile(
        r"pypi\.[o]rg/simple|[p]ythonhosted\.org|--(extra-)?[i]ndex-url|--[f]ind-links"
        r"|[a]rtifactory|[d]evpi\b|/[s]imple/",
        re.IGNORECASE,
    ),
    "a credential in an address": re.compile(r"://[^\s/@:'\"]+:[^\s/@'\"]+[@]"),
    "a path of one machine": re.compile(r"(?<![\w.])/[w]ork/|/[o]pt/(pypi|wheels)|/[h]ome/\w+/"),
}


def python_files(root: Path, *folders: str) -> Iterator[Path]:
    """The Python files of some folders, without caches."""
    for folder in folders:
        yield from sorted(
            path for path in (root / folder).rglob("*.py") if "__pycache__" not in path.parts
        )


def imported_modules(source: str) -> Iterator[tuple[int, str]]:
    """(line, dotted name) of every import; `from a import b` gives both a and a.b."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node.lineno, alias.name
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            yield node.lineno, node.module
            for alias in node.names:
                yield node.lineno, f"{node.module}.{alias.name}"


def widgets_outside_ui(root: Path) -> list[str]:
    """Outside app/ui, of Qt only QtCore; app's core, store and engine are import-linter's."""
    found = []
    for path in python_files(root, *PACKAGES):
        if path.is_relative_to(root / "app" / "ui"):
            continue
        for line, name in imported_modules(path.read_text(encoding="utf-8")):
            part = name.split(".")[1] if name.startswith(f"{QT}.") else ""
            if part and part != "QtCore":
                found.append(f"{path.relative_to(root)}:{line} imports {name}")
    return found


def relative_imports(root: Path) -> list[str]:
    """Imports name the whole path, so that a reader and these rules see where they lead."""
    found = []
    for path in python_files(root, *PACKAGES):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.level:
                found.append(f"{path.relative_to(root)}:{node.lineno} imports relatively")
    return found


def import_circles(root: Path) -> list[str]:
    """No module needs itself by way of others, be it late or for its types only."""
    paths = {
        ".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__"): path
        for path in python_files(root, *PACKAGES)
    }
    needs = {
        name: {
            needed
            for _, needed in imported_modules(path.read_text(encoding="utf-8"))
            if needed in paths and needed != name
        }
        for name, path in paths.items()
    }
    found: list[str] = []
    while True:
        try:
            graphlib.TopologicalSorter(needs).prepare()
        except graphlib.CycleError as error:
            circle = list(reversed(error.args[1]))
            start = circle.index(min(circle))
            circle = circle[start:-1] + circle[:start]
            where = paths[circle[0]].relative_to(root)
            found.append(f"{where} imports itself: {' → '.join([*circle, circle[0]])}")
            needs[circle[0]] = set()  # look for the next one
        else:
            return found


def long_files(root: Path) -> list[str]:
    """One file, one idea: none over 400 lines."""
    folders = (*PACKAGES, "packaging", "benchmarks", "tests", "assets")
    counted = [
        (path, len(path.read_text(encoding="utf-8").splitlines()))
        for path in python_files(root, *folders)
    ]
    return [
        f"{path.relative_to(root)} has {lines} lines"
        for path, lines in counted
        if lines > LONGEST_FILE
    ]


def full_folders(root: Path) -> list[str]:
    """A folder of services is small enough to be taken in at a glance."""
    counted = Counter(path.parent for path in python_files(root, "app/services"))
    return [
        f"{folder.relative_to(root)} has {modules - 1} modules"
        for folder, modules in counted.items()
        if modules - 1 > FULLEST_FOLDER  # without its __init__
    ]


def shared_names(root: Path) -> list[str]:
    """One word, one meaning: few modules of the app, and few classes, have another's name."""
    files = [path for path in python_files(root, "app") if not path.stem.startswith("__")]
    classes = [
        node.name
        for path in files
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
    ]
    told = []
    for what, names in (("files", [path.stem for path in files]), ("classes", classes)):
        shared = sorted(name for name, count in Counter(names).items() if count > 1)
        if len(shared) > MOST_SHARED:
            told.append(f"{what} share their names: {', '.join(shared)}")
    return told


def shadowed_packaging(root: Path) -> list[str]:
    """An __init__.py in packaging/ would hide the library `packaging` from every program here."""
    shadow = root / "packaging" / "__init__.py"
    return [f"{shadow.relative_to(root)} shadows a library"] if shadow.exists() else []


def kept_files(root: Path) -> list[Path]:
    """The files that git keeps or would keep; outside a repository, all."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=root,
        capture_output=True,
        check=False,
    )
    if listed.returncode == 0 and (root / ".git").exists():
        names = [name for name in listed.stdout.decode().split("\0") if name]
        paths = [root / name for name in names]
    else:
        hidden = {".venv", ".git", "build", "__pycache__"}
        paths = [path for path in root.rglob("*") if not hidden & set(path.parts)]
    return [path for path in paths if path.is_file()]


def leaked_names(root: Path) -> list[str]:
    """No index, no credential and no machine's path in what is published."""
    found = []
    for path in kept_files(root):
        try:
            lines = path.read_text(encoding="utf-8").splitlines()
        except UnicodeDecodeError:
            continue
        for number, line in enumerate(lines, start=1):
            for what, pattern in LEAKS.items():
                if pattern.search(line):
                    found.append(f"{path.relative_to(root)}:{number} names {what}")
    return found
