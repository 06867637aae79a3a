"""What the operating system must bring: a compiler, Qt's libraries, a font.

What is missing is named with the exact command that installs it; on a Debian system where we are
root, that command is run.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from stages import InstallError, Terminal
from toolchain import compilers

# The program's own table of libraries: it needs nothing that would have to be installed first.
sys.path.append(str(Path(__file__).resolve().parent.parent))

from app.ui.system_libraries import (
    LIBRARIES,
    Package,
    install_command,
    is_root,
    manager,
    missing_libraries,
    package_of,
    platforms,
    qt_files,
    what_to_install,
)

__all__ = ["LIBRARIES"]

FONT = Package("fonts-dejavu-core", "dejavu-sans-fonts", "ttf-dejavu", "dejavu-fonts")
COMPILER = Package("g++", "gcc-c++", "gcc", "gcc-c++")
VENV_MODULE = Package(
    f"python{sys.version_info.major}.{sys.version_info.minor}-venv", "python3", "python", "python3"
)


def provide(what: str, packages: Sequence[Package], terminal: Terminal) -> None:
    """Install the packages where we may; raise InstallError naming the command where not."""
    command = install_command(packages)
    if command is None:
        names = ", ".join(sorted({package.apt for package in packages}))
        raise InstallError(
            f"{what}. Debian calls the packages {names}: install your system's, then run the same "
            "command again."
        )
    if not (is_root() and manager() == "apt-get"):
        raise InstallError(
            f"{what}. Install with:\n    {command}\nthen run the same command again."
        )
    env = {"DEBIAN_FRONTEND": "noninteractive"}
    hint = f"If the network is down, try again later; by hand it is: {command}"
    terminal.run(f"{what}: fetching them", ["apt-get", "update"], env=env, hint=hint)
    terminal.run(f"Installing: {command}", command.split(), env=env, hint=hint)


def ensure_tools(terminal: Terminal) -> None:
    """A C and a C++ compiler, or InstallError."""
    if all(shutil.which(command.split()[0]) for command in compilers()):
        return
    if sys.platform == "darwin":
        raise InstallError("There is no C++ compiler. Install with:\n    xcode-select --install")
    provide("There is no C++ compiler", [COMPILER], terminal)


def has_fonts() -> bool:
    """Whether any scalable font is installed: without one Qt draws empty boxes."""
    home = Path.home()
    folders = [Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), home / ".fonts"]
    folders.append(home / ".local/share/fonts")
    endings = {".ttf", ".otf", ".ttc", ".pfb"}
    return any(path.suffix.lower() in endings for root in folders for path in root.rglob("*"))


def ensure_qt(qt: Path, terminal: Terminal) -> None:
    """Everything Qt's windows need from the system, or InstallError with the command."""
    if not sys.platform.startswith("linux"):
        return
    files = qt_files(qt, [*platforms(os.environ), "xcb", "offscreen"])
    missing = missing_libraries(files)
    packages = [package for package in map(package_of, missing) if package]
    unknown = [name for name in missing if package_of(name) is None]
    fonts = [] if has_fonts() else [FONT]
    if packages or fonts:
        terminal.say(f"Missing on this system: {', '.join([*missing, *('a font' for _ in fonts)])}")
        provide("The window needs system libraries that are missing", packages + fonts, terminal)
        unknown = missing_libraries(files)
    if unknown:
        raise InstallError(f"{what_to_install(unknown)} Then run the same command again.")
