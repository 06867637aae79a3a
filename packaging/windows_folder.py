"""The folder for Windows, made on Linux as that for Linux is: of Windows' Python and wheels.

Made twice from the same sources with the same compilers, its files are the same to the last byte.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from folder import Made
from folder_libraries import debian_package
from folder_packages import QtFiles, take_packages, trim_qt
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
from llama_modules import modules
from llama_wheel import requirement, without_llama
from mingw import (
    RUNTIME,
    WINDOWS,
    compile_launcher,
    compile_quantizer,
    needed,
    require_programs,
    runtime_library,
    windows_target,
)
from parts import Inventory, Part
from stages import InstallError, Terminal
from windows_icon import write_icon
from windows_python import copy_windows_python

QT_OF_WINDOWS = QtFiles(
    ".pyd",
    ".",
    (
        *("iconengines/qsvgicon.dll", "imageformats/qsvg.dll", "imageformats/qjpeg.dll"),
        *("platforms/qwindows.dll", "platforms/qoffscreen.dll", "styles/qmodernwindowsstyle.dll"),
    ),
    ("*.dll",),
    ("*.pyd", "*.dll"),
    needed,
)
# In PySide's wheels, and needed by none of ours.
UNUSED = ("concrt140.dll", "vcamp140.dll", "vccorlib140.dll", "vcomp140.dll")
SITE = Path("Lib", "site-packages")
# Below the first, Python looks in the second too.
ADDED = (
    *(("PySide6", "PySide6"), ("PySide6", "shiboken6"), ("numpy", "numpy.libs")),
    *(("sentencepiece", "sentencepiece.libs"), ("llama_cpp", "llama_cpp/lib")),
)
OF_EVERY_WINDOWS = "api-ms-win-"
MICROSOFT = ("vcruntime140*", "msvcp140*", "vcomp140*")
MICROSOFT_PART = "microsoft-visual-cpp-runtime"
LAUNCHERS = {
    "consilium.exe": ("app", False),
    "Consilium-window.exe": ("app", True),
    "consilium-convert.exe": ("convert", False),
}
# With `C:\\Users\\NAME\\AppData\\Local\\Programs\\Consilium\\` a path must stay below 260.
LONGEST = 170


def assemble_windows(
    python: Path, share: Path, target: Path, terminal: Terminal, public_key: Path | None = None
) -> Made:
    """The folder at `target`, which is made anew. `python` is that of .venv, `share` its folder
    with typefaces and models. Raises InstallError."""
    require_programs()
    if sys.version_info[:2] != (3, 11):
        raise InstallError("Windows' Python is 3.11, and its bytecode is made by the same.")
    requirements = (ROOT / "requirements" / "app.txt").read_text(encoding="utf-8")
    llama = modules(python, requirements, terminal, windows_target())
    epoch = source_date(ROOT)
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    inventory = Inventory(target)
    copy_windows_python(python, target, inventory, terminal)
    site = target / SITE
    _install_wheels(python, requirements, site, terminal)
    take_packages(site, inventory)
    trim_qt(site, QT_OF_WINDOWS)
    for name in UNUSED:
        (site / "shiboken6" / name).unlink(missing_ok=True)
    version = install_consilium(python, target, site, inventory, terminal)
    copy_llama(llama, site, inventory, requirement(requirements)[0])
    copy_share(share, target, inventory, version, ("fonts", "models"))
    _copy_windows(target, inventory, version, terminal)
    if public_key is not None:
        key = target / "share" / "consilium" / "update.pub"
        shutil.copyfile(public_key, key)
        inventory.own(inventory.parts["consilium"], key)
    _bring_runtime(target, site / "llama_cpp" / "lib", inventory)
    pyside = site / "PySide6"
    qt = [*pyside.glob("Qt6*.dll"), pyside / "plugins", pyside / "translations"]
    tell_inner_parts(target, site, inventory, qt)
    _tell_microsoft(target, inventory)
    compile_bytecode(Path(sys.executable), target, target / "Lib", terminal)
    close_folder(inventory, version, epoch, lambda path: path.suffix in (".exe", ".dll", ".pyd"))
    _require_short_names(target)
    require_libraries(target)
    return Made(target, frozenset(), "", version, epoch)


def _install_wheels(python: Path, requirements: str, site: Path, terminal: Terminal) -> None:
    """uv, since pip takes the markers of the requirements for those of the system it runs on."""
    listed = site.parents[1] / "requirements.txt"
    listed.write_text(without_llama(requirements), encoding="utf-8")
    terminal.run(
        "Installing Python's packages for Windows",
        [
            *(python, "-m", "uv", "pip", "install", "--no-config", "--target", site),
            *("--python-platform", "x86_64-pc-windows-msvc", "--python-version", "3.11"),
            *("--link-mode", "copy", "--no-deps", "--require-hashes", "--only-binary", ":all:"),
            *("-r", listed),
        ],
    )
    listed.unlink()
    for left in (".lock", ".gitignore", "CACHEDIR.TAG"):
        (site / left).unlink(missing_ok=True)


def _copy_windows(target: Path, inventory: Inventory, version: str, terminal: Terminal) -> None:
    """Launchers with an icon, and the converter's quantizer."""
    icon = target / "consilium.ico"
    write_icon(ROOT / "assets" / "icons" / "consilium.svg", icon)
    made = [icon]
    for name, (module, windowed) in LAUNCHERS.items():
        compile_launcher(target / name, module, windowed, icon, version, terminal)
        made.append(target / name)
    native = target / "share" / "consilium" / "native" / "kquants.dll"
    native.parent.mkdir(parents=True, exist_ok=True)
    compile_quantizer(ROOT / "convert" / "native" / "kquants.c", native, terminal)
    inventory.own(inventory.parts["consilium"], *made, native)


def _bring_runtime(target: Path, beside: Path, inventory: Inventory) -> None:
    """The compiler's libraries, which llama.cpp's need, beside these."""
    for name in RUNTIME:
        source = runtime_library(name)
        package, version, text = debian_package(source)
        library = beside / name
        shutil.copyfile(source, library)
        kind = "winpthreads" if "winpthread" in name else "gcc-runtime"
        licence = (
            "MIT AND BSD-3-Clause"
            if kind == "winpthreads"
            else "GPL-3.0-or-later WITH GCC-exception-3.1"
        )
        kept = target / DOC / "licences" / f"{kind}.txt"
        kept.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(text, kept)
        part = inventory.add(Part(kind, version, licence, f"pkg:deb/debian/{package}@{version}"))
        part.texts = [kept.relative_to(target).as_posix()]
        inventory.own(part, library, kept)


def _tell_microsoft(target: Path, inventory: Inventory) -> None:
    """Microsoft's libraries, which lie in several packages."""
    text = f"{DOC}/licences/Microsoft.txt"
    licence = "LicenseRef-Microsoft-Distributable-Code"
    part = Part(MICROSOFT_PART, "14", licence, "", [text])
    inventory.own(part, *(path for each in MICROSOFT for path in target.rglob(f"{each}.dll")))


def _require_short_names(target: Path) -> None:
    names = [path.relative_to(target).as_posix() for path in target.rglob("*")]
    if long := [name for name in names if len(name) > LONGEST]:
        raise InstallError(f"Longer than Windows takes: {long[0]}")


def require_libraries(target: Path) -> None:
    """Each library that a file needs is Windows', or lies where Windows looks for it: beside the
    file, beside python.exe, or where the file's package has told Python. Raises InstallError."""
    of_windows = set((WINDOWS / "libraries.txt").read_text(encoding="ascii").split())
    for path in sorted(target.rglob("*")):
        if path.suffix not in (".exe", ".dll", ".pyd"):
            continue
        folders = [path.parent, target]
        folders += [
            target / SITE / ours for at, ours in ADDED if target / SITE / at in path.parents
        ]
        present = {each.name.lower() for folder in folders for each in folder.iterdir()}
        for name in needed(path):
            low = name.lower()
            if not (low in present or low in of_windows or low.startswith(OF_EVERY_WINDOWS)):
                raise InstallError(
                    f"{path.relative_to(target)} needs {name}, which isn't in the folder, and not "
                    "in packaging/windows/libraries.txt."
                )
