"""Which libraries the window needs: what is missing is found, and named with what brings it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.ui import system_libraries
from app.ui.system_libraries import named_in, platforms, what_to_install
from tests.helpers.tree import ROOT


@pytest.fixture
def manager(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> str:
    name: str = request.param
    monkeypatch.setattr(shutil, "which", lambda program: program if program == name else None)
    monkeypatch.setattr(system_libraries, "is_root", lambda: False)
    return name


@pytest.mark.parametrize(
    ("manager", "command"),
    [
        (
            "apt-get",
            "sudo apt-get install -y --no-install-recommends libgssapi-krb5-2 libxcb-cursor0",
        ),
        ("dnf", "sudo dnf install -y krb5-libs xcb-util-cursor"),
        (
            "zypper",
            "sudo zypper install -y 'libgssapi_krb5.so.2()(64bit)' 'libxcb-cursor.so.0()(64bit)'",
        ),
        ("pacman", "sudo pacman -S --needed --noconfirm krb5 xcb-util-cursor"),
    ],
    indirect=["manager"],
)
def test_the_command_is_the_systems_own(manager: str, command: str) -> None:
    told = what_to_install(["libxcb-cursor.so.0", "libgssapi_krb5.so.2", "libxcb-cursor.so.0"])
    assert told == (
        "The window needs system libraries that are missing: libgssapi_krb5.so.2, "
        f"libxcb-cursor.so.0. Install them with `{command}`."
    )
    both = what_to_install(["libxcb-cursor.so.0", "libnobody.so.9"])
    assert "`, and what brings libnobody.so.9." in both
    assert what_to_install(["libnobody.so.9"]).endswith("Install the packages that bring them.")


@pytest.mark.parametrize("manager", ["emerge"], indirect=True)
def test_on_a_system_that_is_not_known_the_library_alone_is_named(manager: str) -> None:
    told = what_to_install(["libEGL.so.1"])
    assert told.endswith("missing: libEGL.so.1. Install the packages that bring them.")


@pytest.mark.parametrize(
    ("environment", "tried"),
    [
        ({}, ["xcb"]),
        ({"DISPLAY": ":0"}, ["xcb"]),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, ["wayland", "xcb"]),
        ({"XDG_SESSION_TYPE": "wayland"}, ["wayland", "xcb"]),
        ({"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":0"}, ["offscreen"]),
        ({"QT_QPA_PLATFORM": "wayland;xcb:nograb"}, ["wayland", "xcb"]),
    ],
)
def test_the_platforms_are_those_that_qt_tries(
    environment: dict[str, str], tried: list[str]
) -> None:
    assert platforms(environment) == tried


@pytest.mark.parametrize(
    ("message", "library"),
    [
        ("libEGL.so.1: cannot open shared object file: No such file or directory", "libEGL.so.1"),
        ("/usr/lib/libGL.so.1: file too short", "libGL.so.1"),
        ("libstdc++.so.6: invalid ELF header", "libstdc++.so.6"),
        ("libxcb-util.so.1.0: cannot open shared object file", "libxcb-util.so.1.0"),
        ("cannot import name 'QtGui' from 'PySide6'", None),
    ],
)
def test_the_loaders_message_names_the_library(message: str, library: str | None) -> None:
    assert named_in(message) == library


LOOK = """
import shutil, sys
from pathlib import Path
from app.ui.system_libraries import missing_libraries
if sys.argv[2] == "without ldd":
    shutil.which = lambda name: None
print(missing_libraries([Path(sys.argv[1])]))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="of Linux's loader")
@pytest.mark.parametrize("how", ["with ldd", "without ldd"])
def test_what_the_loader_misses_is_found(tmp_path: Path, how: str) -> None:
    qt = system_libraries.qt_folder()
    assert qt is not None
    plugin = tmp_path / "libqxcb.so"
    whole = (qt / "plugins" / "platforms" / "libqxcb.so").read_bytes()
    plugin.write_bytes(whole.replace(b"libxcb-cursor.so.0", b"libzzz-cursor.so.0"))
    done = subprocess.run(
        [sys.executable, "-c", LOOK, str(plugin), how],
        env={**os.environ, "LD_LIBRARY_PATH": str(qt / "lib")},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "['libzzz-cursor.so.0']\n"


BASE = re.compile(r"(ld-linux.*|lib(c|m|dl|pthread|rt|resolv|z|zstd))\.so\.\d+")
"""What no Linux system is without: the C library, and what every package manager uses itself."""


@pytest.mark.skipif(shutil.which("objdump") is None, reason="binutils is not installed")
def test_every_library_that_the_windows_files_ask_for_is_in_the_table() -> None:
    qt = system_libraries.qt_folder()
    assert qt is not None
    own = {path.name: path for path in (qt / "lib").iterdir()}
    to_read = system_libraries.qt_files(qt, ["xcb", "wayland", "offscreen"])
    to_read += (qt / "plugins" / "xcbglintegrations").glob("*.so")
    read: set[Path] = set()
    wanted: set[str] = set()
    while to_read:
        file = to_read.pop()
        if file in read:
            continue
        read.add(file)
        shown = subprocess.run(["objdump", "-p", file], capture_output=True, text=True, check=True)
        needed = set(re.findall(r"NEEDED\s+(\S+)", shown.stdout))
        to_read += [own[name] for name in needed & own.keys()]
        wanted |= needed - own.keys()
    assert len(wanted) > 25
    unknown = {name for name in wanted if not BASE.fullmatch(name)}
    assert unknown - system_libraries.LIBRARIES.keys() == set()
