"""System libraries of Linux that the window needs, and which package provides each.

Nothing but the standard library is imported: the installer reads this before anything is installed,
and the program where Qt can't be loaded.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

MANAGERS = {
    "apt-get": "apt-get install -y --no-install-recommends",
    "dnf": "dnf install -y",
    "zypper": "zypper install -y",
    "pacman": "pacman -S --needed --noconfirm",
}


@dataclass(frozen=True)
class Package:
    """One package, by the name that each package manager knows it under."""

    apt: str
    dnf: str
    pacman: str
    zypper: str

    def name(self, manager: str) -> str:
        names = {"apt-get": self.apt, "dnf": self.dnf, "pacman": self.pacman}
        return names.get(manager, self.zypper)


# Shared library -> its package for apt-get, dnf, pacman; zypper is asked for the library itself.
LIBRARIES: dict[str, tuple[str, str, str]] = {
    "libEGL.so.1": ("libegl1", "libglvnd-egl", "libglvnd"),
    "libGL.so.1": ("libgl1", "libglvnd-glx", "libglvnd"),
    "libOpenGL.so.0": ("libopengl0", "libglvnd-opengl", "libglvnd"),
    "libGLX.so.0": ("libglx0", "libglvnd-glx", "libglvnd"),
    "libbrotlicommon.so.1": ("libbrotli1", "libbrotli", "brotli"),
    "libbrotlidec.so.1": ("libbrotli1", "libbrotli", "brotli"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs", "dbus"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig", "fontconfig"),
    "libfreetype.so.6": ("libfreetype6", "freetype", "freetype2"),
    "libgcc_s.so.1": ("libgcc-s1", "libgcc", "gcc-libs"),
    "libgssapi_krb5.so.2": ("libgssapi-krb5-2", "krb5-libs", "krb5"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2", "glib2"),
    "libgthread-2.0.so.0": ("libglib2.0-0", "glib2", "glib2"),
    "libstdc++.so.6": ("libstdc++6", "libstdc++", "gcc-libs"),
    "libwayland-client.so.0": ("libwayland-client0", "libwayland-client", "wayland"),
    "libwayland-cursor.so.0": ("libwayland-cursor0", "libwayland-cursor", "wayland"),
    "libwayland-egl.so.1": ("libwayland-egl1", "libwayland-egl", "wayland"),
    "libX11.so.6": ("libx11-6", "libX11", "libx11"),
    "libX11-xcb.so.1": ("libx11-xcb1", "libX11-xcb", "libx11"),
    "libxcb.so.1": ("libxcb1", "libxcb", "libxcb"),
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    "libxcb-glx.so.0": ("libxcb-glx0", "libxcb", "libxcb"),
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
    "libzstd.so.1": ("libzstd1", "libzstd", "zstd"),
}

QT_LIBRARIES = ("Widgets", "PrintSupport", "Svg", "Network", "DBus")
_UNUSABLE = re.compile(r"(lib[\w.+-]+?\.so[\w.]*): (?:cannot open|file too short|invalid ELF)")


def package_of(library: str) -> Package | None:
    """The package of a shared library, None where we don't know it."""
    if library not in LIBRARIES:
        return None
    return Package(*LIBRARIES[library], f"'{library}()(64bit)'")


def manager() -> str | None:
    """The first package manager of this machine that we know."""
    return next((name for name in MANAGERS if shutil.which(name)), None)


def install_command(packages: Iterable[Package]) -> str | None:
    """The exact command for this machine, None where its package manager isn't known."""
    name = manager()
    if name is None:
        return None
    names = sorted({package.name(name) for package in packages})
    sudo = "" if is_root() else "sudo "
    return f"{sudo}{MANAGERS[name]} {' '.join(names)}"


def is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def qt_folder() -> Path | None:
    """Qt's own files inside the installed PySide6; it is found, not imported."""
    found = importlib.util.find_spec("PySide6")
    places = list(found.submodule_search_locations or ()) if found else []
    return Path(places[0]) / "Qt" if places else None


def platforms(environment: Mapping[str, str]) -> list[str]:
    """The platform plugins that Qt would try, by name, as QGuiApplication chooses them."""
    named = environment.get("QT_QPA_PLATFORM", "")
    if named:
        return [name.partition(":")[0] for name in named.split(";") if name]
    wayland = environment.get("WAYLAND_DISPLAY") or environment.get("XDG_SESSION_TYPE") == "wayland"
    return ["wayland", "xcb"] if wayland else ["xcb"]


def qt_files(qt: Path, platform_names: Iterable[str]) -> list[Path]:
    """The files of Qt without which there is no window; only those that are there."""
    files = [qt / "plugins" / "platforms" / f"libq{name}.so" for name in platform_names]
    files += [qt / "lib" / f"libQt6{name}.so.6" for name in QT_LIBRARIES]
    return [file for file in files if file.exists()]


def missing_libraries(files: Iterable[Path]) -> list[str]:
    """Names of the shared libraries that these files need and the system does not have."""
    present = [str(file) for file in files]
    if not present or not sys.platform.startswith("linux"):
        return []
    ldd = shutil.which("ldd")
    if ldd is None:
        return sorted(set(filter(None, map(_first_missing, present))))
    found = subprocess.run([ldd, *present], capture_output=True, text=True, check=False)
    lines = found.stdout.splitlines()
    missing = {line.split("=>")[0].strip() for line in lines if "=> not found" in line}
    return sorted(missing | set(_UNUSABLE.findall(found.stderr)))


def _first_missing(file: str) -> str | None:
    try:
        ctypes.CDLL(file, mode=os.RTLD_LAZY)
    except OSError as error:
        return named_in(str(error))
    return None


def named_in(message: str) -> str | None:
    """The library that a message of the loader names as missing or damaged."""
    found = _UNUSABLE.search(message)
    return found[1] if found else None


def what_to_install(libraries: Iterable[str]) -> str:
    """Which libraries are missing, and the command that brings them."""
    names = sorted(set(libraries))
    told = f"The window needs system libraries that are missing: {', '.join(names)}."
    command = install_command(filter(None, map(package_of, names)))
    unknown = [name for name in names if name not in LIBRARIES]
    if command is None or len(unknown) == len(names):
        return f"{told} Install the packages that bring them."
    if unknown:
        return f"{told} Install them with `{command}`, and what brings {', '.join(unknown)}."
    return f"{told} Install them with `{command}`."
