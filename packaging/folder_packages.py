"""Python packages of the folder: those of the requirements, and the needed files of Qt."""

from __future__ import annotations

import fnmatch
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageMetadata, distributions
from pathlib import Path

from elf import needed
from parts import Inventory, Part

# Not needed where nothing is installed, and where typefaces are made already.
LEFT_OUT = {"pip", "fontpkg", "fontpkg-inter", "fontpkg-jetbrains-mono"}
# Said by no metadata in words that a list can be made of.
LICENCES = {
    "apsw-sqlite3mc": "any-OSI",
    "numpy": "BSD-3-Clause AND 0BSD AND MIT AND Zlib AND CC0-1.0",
    "click-default-group": "LicenseRef-Public-Domain",
}
TEXT_NAMES = ("*licen[cs]e*", "copying*", "notice*", "*copyright*")
# Below a package: what only its own developers use.
UNUSED = ("*.lib", "*.pyi", "*.pxd", "*.h", "*.hpp", "*.c", "*.cpp", "*.pyx", "py.typed")
UNUSED_FOLDERS = {
    "sqlite_extra_binaries",
    "tests",
    "test",
    "testing",
    "include",
    "__pycache__",
    "conftest.py",
}
KEPT_FOLDERS = {"numpy/testing", "jinja2/tests"}
INSTALLER_FILES = {"RECORD", "INSTALLER", "REQUESTED", "direct_url.json"}

QT_MODULES = ("QtCore", "QtDBus", "QtGui", "QtNetwork", "QtPrintSupport", "QtSvg", "QtWidgets")
QT_TRANSLATIONS = ("qtbase_de.qm", "qtbase_es.qm", "qtbase_fr.qm", "qtbase_pt_*.qm")


@dataclass(frozen=True)
class QtFiles:
    """Where PySide's wheel for a system has what: the `ending` of a module, the `folder` of plugins
    and translations, where `libraries` lie, and which of shiboken's files need some; `needed` tells
    the names of the libraries that a file needs."""

    ending: str
    folder: str
    plugins: tuple[str, ...]
    libraries: tuple[str, ...]
    shiboken: tuple[str, ...]
    needed: Callable[[Path], tuple[str, ...]]


QT_OF_LINUX = QtFiles(
    ".abi3.so",
    "Qt",
    (
        *("iconengines/libqsvgicon.so", "imageformats/libqsvg.so", "imageformats/libqjpeg.so"),
        *("platforms/libqxcb.so", "platforms/libqwayland.so", "platforms/libqoffscreen.so"),
        *("platforminputcontexts/libcompose*.so", "platforminputcontexts/libibus*.so"),
        *("platformthemes/libqxdgdesktopportal.so", "printsupport/*.so", "xcbglintegrations/*.so"),
        *("wayland-shell-integration/libxdg-shell.so", "wayland-decoration-client/libbradient.so"),
        "wayland-graphics-integration-client/libqt-plugin-wayland-egl.so",
    ),
    ("Qt/lib/*", "lib*.so*"),
    ("*.so*",),
    needed,
)


def canonical(name: str) -> str:
    """A distribution's name as indexes write it."""
    return name.lower().replace("_", "-").replace(".", "-")


def take_packages(site: Path, inventory: Inventory) -> None:
    """Of everything that is installed in `site` each file gets its part; what nobody needs goes."""
    for distribution in sorted(distributions(path=[str(site)]), key=lambda each: each.name):
        name = canonical(distribution.name)
        files = [site / str(path) for path in distribution.files or ()]
        present = [path for path in files if path.is_file() and path.is_relative_to(site)]
        if name in LEFT_OUT:
            for path in present:
                path.unlink()
            continue
        present = [path for path in present if not _drop(path, site)]
        part = Part(name, distribution.version, _licence(name, distribution.metadata))
        part.purl = f"pkg:pypi/{name}@{distribution.version}"
        part.texts = _texts(distribution, present, inventory.folder)
        inventory.own(part, *present)
    shutil.rmtree(site / "bin", ignore_errors=True)
    remove_empty_folders(site)


def _licence(name: str, metadata: PackageMetadata) -> str:
    """As the metadata say it: an expression, a short name, or trove classifiers."""
    if name in LICENCES:
        return LICENCES[name]
    said = metadata.json.get("license_expression") or metadata.json.get("license") or ""
    if said and len(said) < 80:
        return str(said)
    classified = metadata.get_all("Classifier") or []
    return " AND ".join(
        each.rpartition(" :: ")[2] for each in classified if each.startswith("License :: ")
    )


def _texts(distribution: Distribution, present: list[Path], folder: Path) -> list[str]:
    named = [
        path
        for path in present
        if path.suffix not in (".py", ".so")
        and any(fnmatch.fnmatch(path.name.lower(), each) for each in TEXT_NAMES)
    ]
    if not named:  # some keep them in folders of that name
        named = [path for path in present if "licenses" in path.parts]
    return [path.relative_to(folder).as_posix() for path in named]


def _drop(path: Path, site: Path) -> bool:
    below = path.relative_to(site)
    kept = any(below.as_posix().startswith(f"{each}/") for each in KEPT_FOLDERS)
    unused = not kept and bool(UNUSED_FOLDERS & set(below.parts[1:]))
    unused |= any(fnmatch.fnmatch(path.name, each) for each in UNUSED)
    unused |= below.parts[0].endswith(".dist-info") and path.name in INSTALLER_FILES
    if unused:
        path.unlink()
    return unused


def trim_qt(site: Path, files: QtFiles = QT_OF_LINUX) -> None:
    """Keep of Qt the modules and plugins of the window, and the libraries that these need."""
    pyside, shiboken = site / "PySide6", site / "shiboken6"
    qt = pyside / files.folder
    plugins = [path for each in files.plugins for path in qt.glob(f"plugins/{each}")]
    translations = [path for each in QT_TRANSLATIONS for path in qt.glob(f"translations/{each}")]
    roots = [*(pyside / f"{each}{files.ending}" for each in QT_MODULES), *plugins]
    found = [path for each in files.libraries for path in pyside.glob(each)]
    libraries = {path.name.lower(): path for path in found}
    kept = {*roots, *translations, *pyside.glob("*.py")}
    ahead = [*roots, *(path for each in files.shiboken for path in sorted(shiboken.glob(each)))]
    while ahead:
        for name in files.needed(ahead.pop()):
            path = libraries.get(name.lower())
            if path is not None and path not in kept:
                kept.add(path)
                ahead.append(path)
    for path in sorted(pyside.rglob("*")):
        support = "support" in path.relative_to(pyside).parts
        if not path.is_dir() and path not in kept and not support:
            path.unlink()
    remove_empty_folders(pyside)


def remove_empty_folders(folder: Path) -> None:
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir() and not path.is_symlink() and not any(path.iterdir()):
            path.rmdir()
