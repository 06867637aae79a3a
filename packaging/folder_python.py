"""The Python of the folder: the one that runs this, without what the program never imports."""

from __future__ import annotations

import shutil
import sys
import sysconfig
from pathlib import Path

from elf import set_run_path, strip
from parts import Inventory, Part
from stages import InstallError

VERSION = f"python{sys.version_info.major}.{sys.version_info.minor}"
# Of the standard library; tests, other windows and other installers.
UNUSED = (
    *("test", "tests", "idlelib", "tkinter", "turtledemo", "turtle.py", "lib2to3", "ensurepip"),
    *("venv", "pydoc_data", "curses", "dbm", "site-packages", "__pycache__", "config-*"),
)
# Modules that need libraries of a desktop or of a network, and Python's own tests.
UNUSED_MODULES = ("_tkinter", "nis", "_curses", "_curses_panel", "_crypt", "spwd", "ossaudiodev")
TEST_MODULES = ("_test", "_xxtest", "xxlimited", "_ctypes_test")


def copy_python(folder: Path, inventory: Inventory) -> Path:
    """The interpreter, its library and the standard library into the folder; the interpreter's
    path. Raises InstallError for a Python that can't be moved."""
    base = Path(sys.base_prefix)
    standard = folder / "lib" / VERSION
    source = Path(sysconfig.get_path("stdlib", vars={"base": sys.base_prefix}))
    library = Path(sys.base_prefix, "lib", str(sysconfig.get_config_var("INSTSONAME")))
    if not library.is_file():
        raise InstallError(
            f"{base} has no shared libpython: make the package with a Python that was built with "
            "--enable-shared."
        )
    shutil.copytree(source, standard, ignore=shutil.ignore_patterns(*UNUSED))
    for module in sorted((standard / "lib-dynload").iterdir()):
        name = module.name.partition(".")[0]
        if name in UNUSED_MODULES or name.startswith(TEST_MODULES):
            module.unlink()
        else:
            _movable(module, "$ORIGIN/../..")
    interpreter = folder / "bin" / VERSION
    interpreter.parent.mkdir(exist_ok=True)
    shutil.copy2(base / "bin" / VERSION, interpreter)
    shutil.copy2(library, folder / "lib")
    _movable(interpreter, "$ORIGIN/../lib")
    _movable(folder / "lib" / library.name, "$ORIGIN")
    (folder / "bin" / "python3").symlink_to(VERSION)
    _forget_origin(standard, base)
    texts = [standard / "LICENSE.txt"]
    part = Part("cpython", sys.version.split()[0], "PSF-2.0", "pkg:generic/cpython")
    part.texts = [path.relative_to(folder).as_posix() for path in texts]
    inventory.own(part, standard, folder / "bin", folder / "lib" / library.name)
    return interpreter


def _movable(file: Path, run_path: str) -> None:
    file.chmod(0o755)
    strip(file)
    set_run_path(file, run_path)


def _forget_origin(standard: Path, base: Path) -> None:
    """The paths of the machine that Python was built on mean nothing in the folder."""
    for file in standard.glob("_sysconfigdata*.py"):
        text = file.read_text(encoding="utf-8")
        file.write_text(text.replace(str(base), "/usr"), encoding="utf-8")
