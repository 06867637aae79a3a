"""What the operating system must bring: a compiler, Qt's libraries, a font.

What is missing is named with the exact command that installs it; on a Debian system where we are
root, that command is run.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from stages import InstallError, Terminal

MANAGERS = ("apt-get", "dnf", "pacman")
INSTALL = {
    "apt-get": "apt-get install -y --no-install-recommends",
    "dnf": "dnf install -y",
    "pacman": "pacman -S --needed --noconfirm",
}
# Shared library -> its package, for apt-get, dnf and pacman.
LIBRARIES: dict[str, tuple[str, str, str]] = {
    "libEGL.so.1": ("libegl1", "libglvnd-egl", "libglvnd"),
    "libGL.so.1": ("libgl1", "libglvnd-glx", "libglvnd"),
    "libOpenGL.so.0": ("libopengl0", "libglvnd-opengl", "libglvnd"),
    "libGLX.so.0": ("libglx0", "libglvnd-glx", "libglvnd"),
    "libX11.so.6": ("libx11-6", "libX11", "libx11"),
    "libX11-xcb.so.1": ("libx11-xcb1", "libX11-xcb", "libx11"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs", "dbus"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig", "fontconfig"),
    "libfreetype.so.6": ("libfreetype6", "freetype", "freetype2"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2", "glib2"),
    "libgthread-2.0.so.0": ("libglib2.0-0", "glib2", "glib2"),
    "libxcb.so.1": ("libxcb1", "libxcb", "libxcb"),
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image", "xcb-util-image"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
    "libxcb-randr.so.0": ("libxcb-randr0", "libxcb", "libxcb"),
    "libxcb-render.so.0": ("libxcb-render0", "libxcb", "libxcb"),
    "libxcb-render-util.so.0": (
        "libxcb-render-util0",
        "xcb-util-renderutil",
        "xcb-util-renderutil",
    ),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb", "libxcb"),
    "libxcb-shm.so.0": ("libxcb-shm0", "libxcb", "libxcb"),
    "libxcb-sync.so.1": ("libxcb-sync1", "libxcb", "libxcb"),
    "libxcb-util.so.1": ("libxcb-util1", "xcb-util", "xcb-util"),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0", "libxcb", "libxcb"),
    "libxcb-xinput.so.0": ("libxcb-xinput0", "libxcb", "libxcb"),
    "libxcb-xkb.so.1": ("libxcb-xkb1", "libxcb", "libxcb"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon", "libxkbcommon"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
}
FONT = ("fonts-dejavu-core", "dejavu-sans-fonts", "ttf-dejavu")
COMPILER = ("g++", "gcc-c++", "gcc")
QT_FILES = (
    "plugins/platforms/libqxcb.so",
    "plugins/platforms/libqoffscreen.so",
    "lib/libQt6Widgets.so.6",
    "lib/libQt6PrintSupport.so.6",
    "lib/libQt6Svg.so.6",
)


def manager() -> str | None:
    """The first package manager of this machine that we know."""
    return next((name for name in MANAGERS if shutil.which(name)), None)


def install_command(packages: Iterable[tuple[str, str, str]]) -> str:
    """The exact command for this machine, or a sentence where its manager isn't known."""
    name = manager()
    if name is None:
        return "your system's package manager: " + " ".join(sorted({deb for deb, *_ in packages}))
    column = MANAGERS.index(name)
    names = sorted({package[column] for package in packages})
    sudo = "" if is_root() else "sudo "
    return f"{sudo}{INSTALL[name]} {' '.join(names)}"


def is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def provide(what: str, packages: Sequence[tuple[str, str, str]], terminal: Terminal) -> None:
    """Install the packages where we may; raise InstallError naming the command where not."""
    command = install_command(packages)
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
    wanted = [os.environ.get("CC") or "cc", os.environ.get("CXX") or "c++"]
    if all(shutil.which(program.split()[0]) for program in wanted):
        return
    if sys.platform == "darwin":
        raise InstallError("There is no C++ compiler. Install with:\n    xcode-select --install")
    provide("There is no C++ compiler", [COMPILER], terminal)


def missing_libraries(qt: Path) -> list[str]:
    """Names of the shared libraries that Qt (its folder inside PySide6) doesn't find here."""
    ldd = shutil.which("ldd")
    if ldd is None or not sys.platform.startswith("linux"):
        return []
    files = [str(qt / name) for name in QT_FILES if (qt / name).exists()]
    found = subprocess.run([ldd, *files], capture_output=True, text=True, check=False)
    lines = found.stdout.splitlines()
    return sorted({line.split("=>")[0].strip() for line in lines if "=> not found" in line})


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
    missing = missing_libraries(qt)
    unknown = [name for name in missing if name not in LIBRARIES]
    packages = [LIBRARIES[name] for name in missing if name in LIBRARIES]
    fonts = [] if has_fonts() else [FONT]
    if packages or fonts:
        terminal.say(f"Missing on this system: {', '.join([*missing, *('a font' for _ in fonts)])}")
        provide("The window needs system libraries that are missing", packages + fonts, terminal)
        unknown = missing_libraries(qt)
    if unknown:
        raise InstallError(
            f"The window needs system libraries that are missing: {', '.join(unknown)}. "
            "Install the packages that bring them, then run the same command again."
        )
