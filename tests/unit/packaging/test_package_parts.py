"""What a package is made of: the bill of materials finds each hole, and archives are repeatable.

The whole package is made and tried by `make package` and `make package-test`, too slow for here.
"""

from __future__ import annotations

import importlib
import json
import shutil
import subprocess
import sys
import tarfile
from dataclasses import replace
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from tests.helpers.tree import ROOT

Load = Any
EPOCH = 1_700_000_000


@pytest.fixture
def load(monkeypatch: pytest.MonkeyPatch) -> Load:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    return importlib.import_module


@pytest.fixture
def parts(load: Load) -> ModuleType:
    module: ModuleType = load("parts")
    return module


@pytest.fixture
def folder(tmp_path: Path, parts: ModuleType) -> Path:
    """A folder of three parts, one of them compiled into another, with a right bill."""
    root = tmp_path / "folder"
    (root / "lib" / "__pycache__").mkdir(parents=True)
    for name in ("ours.py", "LICENSE", "lib.so", "LIBRARY-LICENSE", "__pycache__/ours.cpython.pyc"):
        (root / "lib" / name).touch()
    inventory = parts.Inventory(root)
    ours = parts.Part("consilium", "1.0", "Apache-2.0", texts=["lib/LICENSE"])
    inventory.own(ours, root / "lib" / "ours.py", root / "lib" / "LICENSE")
    library = parts.Part("library", "2", "MIT", texts=["lib/LIBRARY-LICENSE"])
    inventory.own(library, root / "lib" / "lib.so", root / "lib" / "LIBRARY-LICENSE")
    inventory.add(parts.Part("inner", "3", "MIT", "", ["lib/LIBRARY-LICENSE"], "library"))
    inventory.own_bytecode()
    parts.write_sbom(inventory, "1.0", "2026-01-01T00:00:00Z")
    return root


def test_a_whole_folder_has_no_fault(parts: ModuleType, folder: Path) -> None:
    assert parts.faults_of(folder) == []


# What is done to the folder or to the bill, and what is then said.
FAULTS = {
    "a file of nobody": ("added", "lib/new.so is of no part"),
    "a file that is gone": ("gone", "lib/lib.so of library isn't there"),
    "a licence text that is gone": ("text", "lib/LIBRARY-LICENSE of inner isn't there"),
    "a part without a licence": ("licence", "library has no licence"),
    "a part without a text": ("texts", "library has no licence text"),
    "a part without a file": ("files", "inner has no file"),
    "a file of two parts": ("twice", "lib/lib.so is of two parts"),
}


@pytest.mark.parametrize("kind", FAULTS)
def test_each_hole_in_the_bill_is_told(parts: ModuleType, folder: Path, kind: str) -> None:
    what, told = FAULTS[kind]
    bill = folder / parts.SBOM
    document = json.loads(bill.read_text())
    found = {each["name"]: each for each in document["components"]}
    if what == "added":
        (folder / "lib" / "new.so").touch()
    elif what == "gone":
        (folder / "lib" / "lib.so").unlink()
    elif what == "text":
        (folder / "lib" / "LIBRARY-LICENSE").unlink()
    elif what == "licence":
        found["library"]["licenses"][0]["license"]["name"] = " "
    elif what == "texts":
        found["library"]["properties"] = []
    elif what == "files":
        found["inner"]["properties"].pop()
    else:
        found["consilium"]["evidence"]["occurrences"].append({"location": "lib/lib.so"})
    bill.write_text(json.dumps(document))
    assert told in parts.faults_of(folder)


def test_the_bill_is_the_same_for_the_same_folder(parts: ModuleType, folder: Path) -> None:
    document = json.loads((folder / parts.SBOM).read_text())
    assert document["bomFormat"] == "CycloneDX"
    names = [each["name"] for each in document["components"]]
    assert names == sorted(names) == ["consilium", "inner", "library"]
    ours = [each["location"] for each in document["components"][0]["evidence"]["occurrences"]]
    assert "lib/__pycache__/ours.cpython.pyc" in ours


@pytest.mark.parametrize(
    ("libc", "cxx", "is_passed"),
    [("2.35", "3.4.30", True), ("2.4", "3.4.4", True), ("2.100", "3.4.30", False),
     ("2.35", "3.4.100", False), ("2.36", "3.4.9", False)],
)  # fmt: skip
def test_versions_of_libraries_are_compared_as_numbers(
    load: Load, monkeypatch: pytest.MonkeyPatch, libc: str, cxx: str, is_passed: bool
) -> None:
    package_test = load("package_test")
    monkeypatch.setattr(package_test, "elf_files", lambda folder: iter(()))
    found = {"GLIBC": libc, "GLIBCXX": cxx}
    monkeypatch.setattr(package_test, "newest", lambda files, kind: found[kind])
    if is_passed:
        assert libc in package_test._floor(Path())
    else:
        with pytest.raises(AssertionError, match=f"glibc {libc}"):
            package_test._floor(Path())


def test_a_window_that_did_not_answer_is_found_out(load: Load) -> None:
    installed = load("installed_program")

    def said(answer: str) -> SimpleNamespace:
        outputs = {"list": '{"id": "abc"}\n', "show": f"{installed.WINDOW_QUESTION}\n{answer}"}

        def run(program: str, history: str, what: str, *rest: str, env: Any) -> SimpleNamespace:
            assert env["CONSILIUM_PASSPHRASE"]
            return SimpleNamespace(returncode=0, stdout=outputs[what])

        return installed.Installed(SimpleNamespace(run=run), ("consilium",))

    answer = installed.WINDOW_ANSWER.replace(" to ", "\n    to ")
    installed._require_window_answer(said(answer))
    for missing in ("", "Stopped before it ended."):
        with pytest.raises(AssertionError):
            installed._require_window_answer(said(missing))


@pytest.mark.skipif(shutil.which("xz") is None, reason="xz is not installed")
def test_a_tar_is_the_same_for_files_of_another_time_order_and_owner(
    load: Load, tmp_path: Path
) -> None:
    archives = load("archives")
    made = []
    for number, names in enumerate((["b", "a"], ["a", "b"])):
        folder = tmp_path / str(number) / "folder"
        folder.mkdir(parents=True)
        for name in names:
            (folder / name).write_text(name)
        (folder / "link").symlink_to("a")
        out = tmp_path / f"{number}.tar.xz"
        archives.write_tar(out, archives.tree(folder, "x"), EPOCH)
        made.append(out.read_bytes())
    assert made[0] == made[1]
    with tarfile.open(tmp_path / "0.tar.xz") as tar:
        members = tar.getmembers()
    assert [each.name for each in members] == ["x", "x/a", "x/b", "x/link"]
    assert {(each.uid, each.gid, each.uname, each.mtime) for each in members} == {
        (0, 0, "root", EPOCH)
    }
    assert not list(tmp_path.glob(".*"))


@pytest.mark.skipif(shutil.which("ar") is None, reason="binutils is not installed")
def test_the_archive_of_a_deb_is_read_by_ar(load: Load, tmp_path: Path) -> None:
    made = tmp_path / "x.deb"
    members = [("debian-binary", b"2.0\n"), ("data.tar.xz", b"odd")]
    made.write_bytes(load("archives").archive(members, EPOCH))
    listed = subprocess.run(["ar", "t", made], capture_output=True, text=True, check=True)
    assert listed.stdout.split() == ["debian-binary", "data.tar.xz"]
    subprocess.run(["ar", "x", made], cwd=tmp_path, check=True)
    assert (tmp_path / "data.tar.xz").read_bytes() == b"odd"


def test_of_qt_what_the_window_needs_stays_and_no_more(load: Load, tmp_path: Path) -> None:
    packages = load("folder_packages")
    pyside = tmp_path / "PySide6"
    names = ["QtCore.abi3.so", "QtQuick.abi3.so", "__init__.py", "QtCore.pyi", "lrelease"]
    names += ["Qt/lib/libQt6Core.so.6", "Qt/lib/libicu.so", "Qt/lib/libQt6Quick.so.6"]
    names += ["Qt/plugins/platforms/libqxcb.so", "Qt/plugins/sqldrivers/libqsqlite.so"]
    names += ["Qt/translations/qtbase_de.qm", "Qt/translations/qtbase_ko.qm", "Qt/qml/a.qml"]
    for name in names:
        (pyside / name).parent.mkdir(parents=True, exist_ok=True)
        (pyside / name).touch()
    (tmp_path / "shiboken6").mkdir()
    needs = {"QtCore.abi3.so": ["libQt6Core.so.6"], "libQt6Core.so.6": ["libicu.so", "libc.so.6"]}
    linux = packages.QT_OF_LINUX
    packages.trim_qt(tmp_path, replace(linux, needed=lambda path: tuple(needs.get(path.name, ()))))
    kept = {path.relative_to(pyside).as_posix() for path in pyside.rglob("*") if path.is_file()}
    assert kept == {
        "QtCore.abi3.so",
        "__init__.py",
        "Qt/lib/libQt6Core.so.6",
        "Qt/lib/libicu.so",
        "Qt/plugins/platforms/libqxcb.so",
        "Qt/translations/qtbase_de.qm",
    }


def test_what_a_library_needs_and_nobody_knows_stops_the_assembly(
    load: Load, parts: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    libraries = load("folder_libraries")
    asker = tmp_path / "lib" / "asker.so"
    asker.parent.mkdir()
    asker.touch()
    monkeypatch.setattr(libraries, "elf_files", lambda folder: iter([asker]))
    monkeypatch.setattr(libraries, "needed", lambda file: ("libX11.so.6", "libm.so.6"))
    inventory = parts.Inventory(tmp_path)
    assert libraries.bring_libraries(tmp_path, inventory) == {"libX11.so.6"}
    assert libraries.debian_packages({"libX11.so.6", "libgcc_s.so.1"}) == ["libgcc-s1", "libx11-6"]
    monkeypatch.setattr(libraries, "needed", lambda file: ("libnobody.so.9",))
    with pytest.raises(Exception, match=r"lib/asker.so needs libnobody.so.9, which is in no table"):
        libraries.bring_libraries(tmp_path, inventory)


def test_the_tile_configuration_is_mended_where_it_is_and_only_there(
    load: Load, tmp_path: Path
) -> None:
    modules = load("llama_modules")
    source = tmp_path / "mmq.cpp"
    source.write_text(f"void f() {{\n    tc.rows[0] = 8;\n{modules.AMX_LOAD}}}\n")
    modules.mend_amx(source)
    assert source.read_text().splitlines()[2:4] == modules.AMX_MENDED.splitlines()
    source.write_text("void f() {}\n")
    with pytest.raises(Exception, match="loads no tile configuration"):
        modules.mend_amx(source)


@pytest.mark.skipif(
    shutil.which("c++") is None or not sys.platform.startswith("linux"), reason="no compiler"
)
def test_the_mended_load_keeps_every_store_whatever_the_compiler(
    load: Load, tmp_path: Path
) -> None:
    toolchain, modules = load("toolchain"), load("llama_modules")
    found = toolchain.amx_of("c++")
    if found is toolchain.Amx.UNKNOWN:
        pytest.skip("this compiler knows no AMX")
    probe = toolchain.PROBE.replace("&tiles);", "&tc);").replace(" tiles", " tc")
    probe = probe.replace("tiles.", "tc.")
    for load_line, expected in (
        (modules.AMX_LOAD, found is toolchain.Amx.SOUND),
        (modules.AMX_MENDED, True),
    ):
        source = tmp_path / "probe.cpp"
        assert modules.AMX_LOAD in probe
        source.write_text(probe.replace(modules.AMX_LOAD, load_line))
        command = ["c++", "-std=c++17", "-O3", "-mamx-tile", "-S", "-o", "-", str(source)]
        made = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        assert (toolchain.MARKER in made) is expected
