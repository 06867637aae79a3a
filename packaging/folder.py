"""The relocatable folder: Python, Consilium and all that it needs, to be laid anywhere.

Made twice from the same sources with the same compilers, its files are the same to the last byte.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from elf import elf_files, newest, require_programs
from folder_libraries import bring_libraries
from folder_packages import remove_empty_folders, take_packages, trim_qt
from folder_python import VERSION, copy_python
from llama_modules import modules
from llama_wheel import requirement, without_llama
from parts import Inventory, Part, faults_of, write_sbom
from stages import InstallError, Terminal

ROOT = Path(__file__).resolve().parent.parent
LINUX = ROOT / "packaging" / "linux"
LICENCES = ROOT / "packaging" / "licences"
QT_LICENCE = "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only"
DOC = "share/doc/consilium"


@dataclass(frozen=True)
class Made:
    """The folder, the libraries that it expects of a system; its oldest `glibc` and its `epoch`."""

    folder: Path
    libraries: frozenset[str]
    glibc: str
    version: str
    epoch: int


def source_date(root: Path) -> int:
    """Seconds since 1970 that stand in everything made: SOURCE_DATE_EPOCH, else the last commit's.
    Raises InstallError where neither is known."""
    named = os.environ.get("SOURCE_DATE_EPOCH", "")
    if named.isdigit():
        return int(named)
    command = ["git", "-C", str(root), "log", "-1", "--format=%ct"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise InstallError(
            "This is no git repository: set SOURCE_DATE_EPOCH to seconds since 1970."
        )
    return int(done.stdout)


def assemble(
    python: Path, share: Path, target: Path, terminal: Terminal, public_key: Path | None = None
) -> Made:
    """The folder at `target`, which is made anew. `python` is that of .venv, `share` its folder
    with typefaces, models and the converter's quantizer; updates have to be signed by the owner of
    `public_key`. Raises InstallError."""
    require_programs()
    requirements = (ROOT / "requirements" / "app.txt").read_text(encoding="utf-8")
    llama = modules(python, requirements, terminal)
    epoch = source_date(ROOT)
    shutil.rmtree(target, ignore_errors=True)
    (target / "lib").mkdir(parents=True)
    inventory = Inventory(target)
    terminal.say("Copying Python")
    interpreter = copy_python(target, inventory)
    site = target / "lib" / VERSION / "site-packages"
    _install_packages(python, requirements, site, terminal)
    take_packages(site, inventory)
    trim_qt(site)
    version = _install_consilium(python, target, site, inventory, terminal)
    _copy_llama(llama, site, inventory, requirement(requirements)[0])
    _copy_share(share, target, inventory, version)
    _copy_linux(target, inventory, version, epoch)
    if public_key is not None:
        key = target / "share" / "consilium" / "update.pub"
        shutil.copyfile(public_key, key)
        inventory.own(inventory.parts["consilium"], key)
    libraries = bring_libraries(target, inventory)
    _native_parts(target, site, inventory)
    terminal.run(
        "Compiling to bytecode",
        [
            *(interpreter, "-P", "-s", "-m", "compileall", "-q", "--invalidation-mode"),
            *("unchecked-hash", "-s", target, "-p", "", target / "lib" / VERSION),
        ],
        env={"PYTHONHASHSEED": "0", "PYTHONNOUSERSITE": "1"},
    )
    inventory.own_bytecode()
    made_at = datetime.fromtimestamp(epoch, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    write_sbom(inventory, version, made_at)
    remove_empty_folders(target)
    _settle(target, epoch)
    if faults := faults_of(target):
        raise InstallError("The bill of materials is wrong:\n    " + "\n    ".join(faults[:20]))
    glibc = newest(elf_files(target), "GLIBC")
    return Made(target, frozenset(libraries), glibc, version, epoch)


def _install_packages(python: Path, requirements: str, site: Path, terminal: Terminal) -> None:
    listed = site.parents[2] / "requirements.txt"
    listed.write_text(without_llama(requirements), encoding="utf-8")
    terminal.run(
        "Installing Python's packages",
        [
            *(python, "-m", "pip", "install", "--target", site, "--no-deps", "--no-compile"),
            *("--require-hashes", "--only-binary", ":all:", "-r", listed),
        ],
    )
    listed.unlink()


def _install_consilium(
    python: Path, target: Path, site: Path, inventory: Inventory, terminal: Terminal
) -> str:
    """Our wheel, whose shared data go into the folder's own `share`; the version."""
    made = target / "wheel"
    terminal.run(
        "Making Consilium's wheel",
        [python, "-m", "hatchling", "build", "-t", "wheel", "-d", made],
    )
    wheel = next(made.glob("consilium-*.whl"))
    fresh = made / "site"
    terminal.run(
        "Installing Consilium",
        [*(python, "-m", "pip", "install", "--target", fresh, "--no-deps", "--no-compile"), wheel],
    )
    shutil.move(fresh / "share", target / "share")
    version = wheel.name.split("-")[1]
    part = Part("consilium", version, "Apache-2.0", f"pkg:pypi/consilium@{version}")
    for path in sorted(fresh.iterdir()):
        if path.name == "bin":
            continue
        shutil.move(path, site / path.name)
        inventory.own(part, site / path.name)
    info = site / f"consilium-{version}.dist-info"
    for name in ("RECORD", "INSTALLER", "REQUESTED", "direct_url.json"):
        (info / name).unlink(missing_ok=True)
    part.texts = [(info / "licenses" / "LICENSE").relative_to(target).as_posix()]
    inventory.own(part, target / "share")
    shutil.rmtree(made)
    return version


def _copy_llama(llama: Path, site: Path, inventory: Inventory, version: str) -> None:
    shutil.copytree(llama, site, dirs_exist_ok=True)
    info = site / f"llama_cpp_python-{version}.dist-info"
    binding = Part("llama-cpp-python", version, "MIT", f"pkg:pypi/llama-cpp-python@{version}")
    native = Part("llama.cpp", version, "MIT", "pkg:github/ggml-org/llama.cpp")
    binding.texts = [(info / "licenses" / "LICENSE.md").relative_to(inventory.folder).as_posix()]
    native.texts = [
        path.relative_to(inventory.folder).as_posix()
        for path in sorted((info / "licenses" / "llama.cpp").iterdir())
    ]
    inventory.own(binding, site / "llama_cpp", info)
    inventory.own(native, site / "llama_cpp" / "lib", info / "licenses" / "llama.cpp")


def _copy_share(share: Path, target: Path, inventory: Inventory, version: str) -> None:
    """Typefaces, models and the quantizer that `make install` made."""
    into = target / "share" / "consilium"
    for name in ("fonts", "models", "native"):
        shutil.copytree(share / name, into / name)
    ours = inventory.parts["consilium"]
    inventory.own(ours, into / "native", *(into / "models").glob("consilium-demo*"))
    parts = (
        (Part("inter", "4.1", "OFL-1.1"), into / "fonts", "Inter.LICENSE.txt"),
        (Part("smollm2-135m-instruct", "Q4_1", "Apache-2.0"), into / "models", "*.LICENSE.txt"),
    )
    for part, folder, text in parts:
        files = [each for each in folder.iterdir() if "consilium-demo" not in each.name]
        if files:
            inventory.own(part, *files)
            part.texts = [each.relative_to(target).as_posix() for each in folder.glob(text)]


def _copy_linux(target: Path, inventory: Inventory, version: str, epoch: int) -> None:
    """Launchers, and what a desktop reads of a program."""
    places = {
        "consilium": "bin/consilium",
        "consilium-convert": "bin/consilium-convert",
        "uninstall.sh": "share/consilium/uninstall.sh",
        "consilium.desktop": "share/applications/consilium.desktop",
        "consilium.metainfo.xml": "share/metainfo/consilium.metainfo.xml",
        "consilium-mime.xml": "share/mime/packages/consilium.xml",
        "consilium.1": "share/man/man1/consilium.1",
        "consilium-convert.1": "share/man/man1/consilium-convert.1",
    }
    date = datetime.fromtimestamp(epoch, UTC).date().isoformat()
    for name, place in places.items():
        path = target / place
        path.parent.mkdir(parents=True, exist_ok=True)
        text = (LINUX / name).read_text(encoding="utf-8")
        path.write_text(text.replace("@VERSION@", version).replace("@DATE@", date), "utf-8")
        inventory.own(inventory.parts["consilium"], path)
    icon = target / "share" / "icons" / "hicolor" / "scalable" / "apps" / "consilium.svg"
    icon.parent.mkdir(parents=True)
    shutil.copyfile(ROOT / "assets" / "icons" / "consilium.svg", icon)
    inventory.own(inventory.parts["consilium"], icon)


def _native_parts(target: Path, site: Path, inventory: Inventory) -> None:
    """Parts inside other packages' wheels: libraries with files of their own, and what is compiled
    into a module of theirs."""
    licences = target / DOC / "licences"
    licences.mkdir(parents=True, exist_ok=True)
    for path in sorted(LICENCES.iterdir()):
        shutil.copyfile(path, licences / path.name)
    shutil.copyfile(ROOT / "LICENSE", licences / "Apache-2.0.txt")
    inventory.own(inventory.parts["consilium"], licences)
    for name in [part for part in inventory.parts if part not in ("consilium", "llama.cpp")]:
        part = inventory.parts[name]
        inventory.own(part, *[target / text for text in part.texts])
    qt = [f"{DOC}/licences/{name}" for name in ("LGPL-3.0.txt", "GPL-3.0.txt", "Qt.txt")]
    for name in ("pyside6-essentials", "shiboken6"):
        inventory.parts[name].texts = list(qt)
    inventory.parts["sentencepiece"].texts = [f"{DOC}/licences/Apache-2.0.txt"]
    version = inventory.parts["pyside6-essentials"].version
    lib = site / "PySide6" / "Qt"
    owned = Part("qt", version, QT_LICENCE, f"pkg:generic/qt@{version}", list(qt))
    inventory.own(owned, lib)
    icu = sorted(lib.glob("lib/libicu*"))
    number = icu[0].name.rpartition(".")[2] if icu else ""
    other = f"{DOC}/licences/others.txt"
    inventory.own(Part("icu", number, "Unicode-3.0", "pkg:generic/icu", [other]), *icu)
    numpy = inventory.parts["numpy"].texts[:1]
    blas = site.glob("numpy.libs/libscipy_openblas*")
    inventory.own(Part("openblas", "", "BSD-3-Clause", "", numpy), *blas)
    gcc = [*site.glob("numpy.libs/libg*"), *site.glob("numpy.libs/libquadmath*")]
    gcc += site.glob("sentencepiece.libs/libgomp*")
    inventory.own(inventory.parts["gcc-runtime"], *gcc)
    compiled = (
        (
            "sqlite3-multiple-ciphers",
            "apsw-sqlite3mc",
            "MIT AND LicenseRef-Public-Domain",
            "others",
        ),
        ("openssl-in-cryptography", "cryptography", "Apache-2.0", "Apache-2.0"),
        ("libxml2-and-libxslt", "lxml", "MIT", "others"),
        ("lexbor", "selectolax", "Apache-2.0", "Apache-2.0"),
        ("ammonia-and-html5ever", "nh3", "MIT OR Apache-2.0", "Apache-2.0"),
    )
    for name, inside, licence, file in compiled:
        known = f"as in {inside} {inventory.parts[inside].version}"
        texts = [f"{DOC}/licences/{file}.txt"]
        inventory.add(Part(name, known, licence, "", texts, inside))


def _settle(target: Path, epoch: int) -> None:
    """One time and plain rights for every file."""
    for path in sorted(target.rglob("*"), reverse=True):
        if not path.is_symlink():
            is_program = path.is_dir() or path.parent == target / "bin" or path.suffix == ".sh"
            path.chmod(0o755 if is_program else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)
