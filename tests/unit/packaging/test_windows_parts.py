"""What Windows' folder and installers are made of. All of it is made and tried by `make
package-windows` and `make package-windows-test`, too slow for here.
"""

from __future__ import annotations

import ast
import importlib
import io
import shutil
import sysconfig
import uuid
import xml.etree.ElementTree as ElementTree
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.helpers.tree import ROOT

Load = Any
PACKAGING = ROOT / "packaging"


@pytest.fixture
def load(monkeypatch: pytest.MonkeyPatch) -> Load:
    monkeypatch.syspath_prepend(str(PACKAGING))
    return importlib.import_module


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "folder"
    for name in (
        "b.dll",
        "a.exe",
        "consilium.ico",
        "Consilium-window.exe",
        "Lib/z.py",
        "Lib/x&y/f.py",
    ):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(name)
    return root


def test_setup_unpacks_all_in_a_fixed_order_and_deletes_what_is_ours_by_name(
    load: Load, folder: Path
) -> None:
    unpacked, deleted = load("windows_installers").setup_lists(folder)
    lines = unpacked.splitlines()
    assert [line for line in lines if line.startswith("SetOutPath")] == [
        'SetOutPath "$Fresh"',
        'SetOutPath "$Fresh\\Lib"',
        'SetOutPath "$Fresh\\Lib\\x&y"',
    ]
    files = [line.partition(" ")[2].strip('"') for line in lines if line.startswith("File ")]
    assert sorted(files) == sorted(str(path) for path in folder.rglob("*") if path.is_file())
    assert deleted.splitlines() == [
        'Delete "$INSTDIR\\Consilium-window.exe"',
        'Delete "$INSTDIR\\a.exe"',
        'Delete "$INSTDIR\\b.dll"',
        'Delete "$INSTDIR\\consilium.ico"',
    ]


def test_no_folder_of_the_users_is_deleted_whole(load: Load) -> None:
    script = (PACKAGING / "windows" / "setup.nsi").read_text(encoding="utf-8")
    whole = {line.split('"')[1] for line in script.splitlines() if "RMDir /r" in line}
    assert whole == {"$INSTDIR\\Lib", "$INSTDIR\\DLLs", "$INSTDIR\\share", "$Fresh"}


def _msi(load: Load, folder: Path, version: str, epoch: int = 1) -> ElementTree.Element:
    made = load("folder").Made(folder, frozenset(), "", version, epoch)
    source: str = load("windows_installers").msi_source(made)
    return ElementTree.fromstring(source)


def _found(tree: ElementTree.Element, name: str) -> list[ElementTree.Element]:
    return list(tree.iter(f"{{http://schemas.microsoft.com/wix/2006/wi}}{name}"))


def test_an_msi_names_each_file_once_with_an_identity_that_stays(load: Load, folder: Path) -> None:
    first, later = _msi(load, folder, "1.0.0"), _msi(load, folder, "1.1.0", 2)
    sources = [each.get("Source") for each in _found(first, "File")]
    present = [path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()]
    assert sorted(str(each) for each in sources) == sorted(present)
    components = [(each.get("Id"), each.get("Guid")) for each in _found(first, "Component")]
    assert len(set(components)) == len(present)
    assert components == [(each.get("Id"), each.get("Guid")) for each in _found(later, "Component")]
    assert {each.get("Id") for each in _found(first, "ComponentRef")} == {
        name for name, _ in components
    }
    shortcuts = _found(first, "Shortcut")
    assert [each.get("Directory") for each in shortcuts] == ["ProgramMenuFolder"]


def test_windows_knows_a_later_msi_as_another_version_of_the_same_product(
    load: Load, folder: Path
) -> None:
    first, later = (_found(_msi(load, folder, each), "Product")[0] for each in ("1.0.0", "1.1.0"))
    assert first.get("UpgradeCode") == later.get("UpgradeCode")
    assert first.get("Id") != later.get("Id")
    assert all(uuid.UUID(str(each.get("Id"))) for each in (first, later))


def test_what_only_wine_needs_is_imported_by_the_test_alone() -> None:
    users = {
        path.name
        for path in PACKAGING.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and node.module == "wine_shims"
    }
    assert users == {"windows_test.py"}


def test_windows_python_leaves_out_what_is_never_imported(load: Load) -> None:
    taken = load("windows_python").is_taken
    for name in ("python.exe", "vcruntime140.dll", "Lib/abc.py", "DLLs/_ssl.pyd", "LICENSE.txt"):
        assert taken(name), name
    for name in (
        *("Lib/", "Lib/test/x.py", "Lib/site-packages/pip/x.py", "Lib/tkinter/a.py"),
        *("Scripts/pip.exe", "DLLs/tcl86t.dll", "DLLs/_tkinter.pyd", "vcomp140.dll", "other.dll"),
        "DLLs/python_lib.cat",
    ):
        assert not taken(name), name


def test_a_file_of_windows_python_that_nobody_signed_is_refused(
    load: Load, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    python = load("windows_python")
    checked: list[str] = []
    monkeypatch.setattr(python, "require_signer", lambda path, _: checked.append(path.name))
    monkeypatch.setattr(python, "catalogue", lambda path, _: b"nothing")
    (tmp_path / "DLLs").mkdir()
    (tmp_path / "DLLs" / "_ssl.pyd").touch()
    library = tmp_path / "Lib"
    library.mkdir()
    ours = Path(sysconfig.get_path("stdlib")) / "abc.py"
    (library / "abc.py").write_bytes(ours.read_bytes().replace(b"\n", b"\r\n"))
    (library / "empty.py").touch()
    python.check_origin(tmp_path)
    assert checked == [*python.PROGRAMS, "_ssl.pyd"]
    (library / "os.py").write_text("import planted\n")
    with pytest.raises(Exception, match=r"os\.py is in no catalogue that Python Software"):
        python.check_origin(tmp_path)
    refused = load("authenticode").NotSigned("it was altered after it was signed")

    def refuse(path: Path, _: str) -> None:
        raise refused

    monkeypatch.setattr(python, "require_signer", refuse)
    with pytest.raises(Exception, match=r"python\.exe is refused: it was altered"):
        python.check_origin(tmp_path)


@pytest.mark.parametrize("name", ["leave_amx_out", "mend_priority"])
def test_a_mend_of_llama_cpp_that_finds_no_place_says_so(
    load: Load, tmp_path: Path, name: str
) -> None:
    mingw: ModuleType = load("mingw")
    place = {"leave_amx_out": f"{mingw.AMX_VARIANT}AMX_INT8)\n", "mend_priority": mingw.PRIORITY}
    source = tmp_path / "source"
    source.write_text(f"before\n{place[name]}after\n")
    getattr(mingw, name)(source)
    assert place[name] not in source.read_text().replace(mingw.PRIORITY_MENDED, "")
    assert source.read_text().startswith("before\n") and source.read_text().endswith("after\n")
    source.write_text("another version\n")
    with pytest.raises(Exception, match="look at it"):
        getattr(mingw, name)(source)


def test_a_library_must_lie_where_windows_looks_for_it(
    load: Load, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    windows = load("windows_folder")
    site = tmp_path / windows.SITE
    asked = {"a.pyd": ("KERNEL32.dll", "api-ms-win-crt-math-l1-1-0.dll", "Needed.dll")}
    monkeypatch.setattr(windows, "needed", lambda path: asked.get(path.name, ()))
    for package in ("numpy", "other", "numpy.libs"):
        (site / package).mkdir(parents=True)
    (site / "numpy" / "a.pyd").touch()
    (site / "numpy.libs" / "needed.dll").touch()
    windows.require_libraries(tmp_path)
    (site / "other" / "a.pyd").touch()
    with pytest.raises(Exception, match=r"other/a\.pyd needs Needed\.dll, which isn't in the"):
        windows.require_libraries(tmp_path)
    (site / "other" / "needed.dll").touch()
    windows.require_libraries(tmp_path)


def test_of_windows_qt_libraries_are_found_whatever_the_case_of_their_names(
    load: Load, tmp_path: Path
) -> None:
    files = load("windows_folder").QT_OF_WINDOWS
    pyside = tmp_path / "PySide6"
    names = ["QtCore.pyd", "QtQuick.pyd", "Qt6Core.dll", "Qt6Quick.dll", "msvcp140.dll", "rcc.exe"]
    names += ["plugins/platforms/qwindows.dll", "plugins/sqldrivers/qsqlite.dll", "__init__.py"]
    for name in names:
        (pyside / name).parent.mkdir(parents=True, exist_ok=True)
        (pyside / name).touch()
    (tmp_path / "shiboken6").mkdir()
    needs = {"QtCore.pyd": ("Qt6Core.dll",), "Qt6Core.dll": ("MSVCP140.dll", "KERNEL32.dll")}
    asked = replace(files, needed=lambda path: needs.get(path.name, ()))
    load("folder_packages").trim_qt(tmp_path, asked)
    kept = {path.relative_to(pyside).as_posix() for path in pyside.rglob("*") if path.is_file()}
    assert kept == {
        *("QtCore.pyd", "Qt6Core.dll", "msvcp140.dll", "__init__.py"),
        "plugins/platforms/qwindows.dll",
    }


@pytest.mark.skipif(shutil.which("x86_64-w64-mingw32-gcc-posix") is None, reason="no mingw-w64")
def test_what_is_compiled_for_windows_is_the_same_wherever_it_is_made(
    load: Load, tmp_path: Path
) -> None:
    mingw, icon = load("mingw"), load("windows_icon")
    quantizer = ROOT / "convert" / "native" / "kquants.c"
    terminal = load("stages").Terminal(tmp_path / "log", io.StringIO())
    made = []
    for name in ("one", "another place"):
        place = tmp_path / name
        place.mkdir()
        icon.write_icon(ROOT / "assets" / "icons" / "consilium.svg", place / "x.ico")
        mingw.compile_launcher(place / "x.exe", "app", False, place / "x.ico", "1.0.0", terminal)
        mingw.compile_quantizer(quantizer, place / "x.dll", terminal)
        made.append([(place / each).read_bytes() for each in ("x.exe", "x.dll")])
    assert made[0] == made[1]
    assert all(content.startswith(b"MZ") for content in made[0])


def test_an_icon_holds_every_size(load: Load, tmp_path: Path) -> None:
    icon = load("windows_icon")
    target = tmp_path / "x.ico"
    icon.write_icon(ROOT / "assets" / "icons" / "consilium.svg", target)
    content = target.read_bytes()
    assert content[:6] == bytes([0, 0, 1, 0, len(icon.SIZES), 0])
    assert [content[6 + 16 * number] for number in range(len(icon.SIZES))] == [
        size % 256 for size in icon.SIZES
    ]
    assert content.count(b"\x89PNG\r\n") == len(icon.SIZES)
