"""The relocatable folder: Python, Consilium and all that it needs, to be laid anywhere.

Made twice from the same sources with the same compilers, its files are the same to the last byte.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from elf import elf_files, newest, require_programs
from folder_libraries import bring_libraries
from folder_packages import take_packages, trim_qt
from folder_parts import (
    DOC,
    ROOT,
    close_folder,
    compile_bytecode,
    copy_llama,
    copy_share,
    install_consilium,
    source_date,
    tell_inner_parts,
)
from folder_python import VERSION, copy_python
from llama_modules import modules
from llama_wheel import requirement, without_llama
from parts import Inventory, Part
from stages import Terminal

LINUX = ROOT / "packaging" / "linux"


@dataclass(frozen=True)
class Made:
    """The folder, the libraries that it expects of a system; its oldest `glibc` and its `epoch`."""

    folder: Path
    libraries: frozenset[str]
    glibc: str
    version: str
    epoch: int


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
    version = install_consilium(python, target, site, inventory, terminal)
    copy_llama(llama, site, inventory, requirement(requirements)[0])
    copy_share(share, target, inventory, version)
    _copy_linux(target, inventory, version, epoch)
    if public_key is not None:
        key = target / "share" / "consilium" / "update.pub"
        shutil.copyfile(public_key, key)
        inventory.own(inventory.parts["consilium"], key)
    libraries = bring_libraries(target, inventory)
    _native_parts(target, site, inventory)
    compile_bytecode(interpreter, target, target / "lib" / VERSION, terminal)
    programs = target / "bin"
    close_folder(
        inventory, version, epoch, lambda path: path.parent == programs or path.suffix == ".sh"
    )
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
    """Parts inside other packages' wheels that are Linux's alone."""
    lib = site / "PySide6" / "Qt"
    tell_inner_parts(target, site, inventory, [lib])
    icu = sorted(lib.glob("lib/libicu*"))
    number = icu[0].name.rpartition(".")[2] if icu else ""
    other = f"{DOC}/licences/others.txt"
    inventory.own(Part("icu", number, "Unicode-3.0", "pkg:generic/icu", [other]), *icu)
    gcc = [*site.glob("numpy.libs/libg*"), *site.glob("numpy.libs/libquadmath*")]
    gcc += site.glob("sentencepiece.libs/libgomp*")
    inventory.own(inventory.parts["gcc-runtime"], *gcc)
