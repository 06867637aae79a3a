"""The window on a system that lacks something: one sentence, exit status 1, and no daemon left."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import PySide6
import pytest

from app.paths import Home
from app.ui.locking.single_instance import ask_the_first, socket_of

pytestmark = [
    pytest.mark.slow,
    pytest.mark.e2e,
    pytest.mark.skipif(sys.platform != "linux", reason="other systems bring what Qt needs"),
]

PROGRAM = str(Path(sys.executable).with_name("consilium"))
INSTALLED = Path(PySide6.__file__).parent
Start = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def start(tmp_path: Path, consilium_home: Path) -> Start:
    """Open the window, which must not come up."""

    def start(**environment: str) -> subprocess.CompletedProcess[str]:
        without = ("DISPLAY", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE", "QT_QPA_PLATFORM")
        inherited = {name: text for name, text in os.environ.items() if name not in without}
        done = subprocess.run(
            [PROGRAM], env={**inherited, **environment}, capture_output=True, text=True, timeout=60
        )
        assert done.stdout == ""
        return done

    return start


def without(tmp_path: Path, file: str, library: bytes) -> str:
    """A copy of PySide6 in which a file of Qt asks for a library that nobody has; the folder."""
    copy, absent = tmp_path / "packages" / "PySide6", b"libzzz" + library[6:]
    linked(INSTALLED, copy, file)
    binary = (INSTALLED / file).read_bytes()
    assert library in binary
    (copy / file).write_bytes(binary.replace(library, absent))
    return str(copy.parent)


def linked(folder: Path, copy: Path, but: str) -> None:
    """Everything as links, except the way to one file."""
    copy.mkdir(parents=True)
    first, _, rest = but.partition("/")
    for path in folder.iterdir():
        if path.name != first:
            (copy / path.name).symlink_to(path)
        elif rest:
            linked(path, copy / first, rest)


@pytest.mark.parametrize(
    ("file", "library", "named"),
    [
        ("Qt/plugins/platforms/libqxcb.so", b"libxcb-cursor.so.0", "libzzz-cursor.so.0"),
        ("Qt/plugins/platforms/libqxcb.so", b"libxkbcommon-x11.so.0", "libzzzcommon-x11.so.0"),
        ("Qt/lib/libQt6Gui.so.6", b"libEGL.so.1", "libzzz.so.1"),
        ("Qt/lib/libQt6Network.so.6", b"libgssapi_krb5.so.2", "libzzzapi_krb5.so.2"),
    ],
)
def test_a_missing_library_is_named(
    start: Start, tmp_path: Path, file: str, library: bytes, named: str
) -> None:
    folder = without(tmp_path, file, library)
    done = start(PYTHONPATH=folder, DISPLAY=":7077", QT_PLUGIN_PATH=f"{folder}/PySide6/Qt/plugins")
    assert done.returncode == 1, done
    [line] = done.stderr.splitlines()
    assert line.startswith("consilium: The window needs system libraries that are missing: ")
    assert named in line and "`consilium chat`" in line


@pytest.mark.parametrize(
    ("environment", "says"),
    [
        ({"DISPLAY": ":7077"}, r"on this display \(DISPLAY=:7077\)"),
        ({"DISPLAY": "nonsense"}, r"on this display \(DISPLAY=nonsense\)"),
        ({"DISPLAY": "localhost:7077.0"}, r"on this display \(DISPLAY=localhost:7077.0\)"),
        (
            {"WAYLAND_DISPLAY": "wayland-7077", "XDG_RUNTIME_DIR": "/nowhere"},
            # Where Wayland's own libraries aren't installed, that comes first.
            r"on this display \(WAYLAND_DISPLAY=wayland-7077\)|missing: libwayland-",
        ),
        ({"QT_QPA_PLATFORM": "wailand"}, r"QT_QPA_PLATFORM .*\(wailand\): remove it"),
        ({"QT_QPA_PLATFORM": "wailand;xcb", "DISPLAY": ":7077"}, r"on this display"),
        ({}, "There is no display"),
    ],
)
def test_a_display_that_cannot_be_reached_is_said(
    start: Start, environment: dict[str, str], says: str
) -> None:
    done = start(**environment)
    assert done.returncode == 1, done
    line = done.stderr.splitlines()[-1]
    assert line.startswith("consilium: ") and "consilium chat" in line
    assert re.search(says, line), line


def test_a_display_that_refuses_this_user_is_said(start: Start, tmp_path: Path) -> None:
    server = shutil.which("Xvfb")
    if server is None:
        pytest.skip("Xvfb is not installed (Debian: apt-get install xvfb)")
    # One entry for every host and display: family, three empty fields' lengths, name, secret.
    name, secret = b"MIT-MAGIC-COOKIE-1", os.urandom(16)
    cookie = b"\xff\xff\0\0\0\0" + b"".join(
        len(part).to_bytes(2, "big") + part for part in (name, secret)
    )
    (tmp_path / "cookies").write_bytes(cookie)
    read, write = os.pipe()
    command = [server, "-displayfd", str(write), "-auth", str(tmp_path / "cookies")]
    with subprocess.Popen(
        [*command, "-nolisten", "tcp"], pass_fds=[write], stderr=subprocess.DEVNULL
    ) as display:
        os.close(write)
        with os.fdopen(read) as answer:
            number = answer.readline().strip()
        done = start(DISPLAY=f":{number}", XAUTHORITY=str(tmp_path / "none"))
        display.terminate()
    assert number and done.returncode == 1, done
    assert "it refuses this user" in done.stderr.splitlines()[-1]


def test_no_bus_is_started_where_there_is_none(
    consilium_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran = tmp_path / "ran"
    launcher = tmp_path / "bin" / "dbus-launch"
    launcher.parent.mkdir()
    launcher.write_text(f"#!/bin/sh\necho $* >> {ran}\nexit 1\n")
    launcher.chmod(0o755)
    monkeypatch.setenv("PATH", str(launcher.parent), prepend=os.pathsep)
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    (tmp_path / "run").mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "run"))
    # libdbus asks for a bus through the display, and goes no further where none is named.
    monkeypatch.setenv("DISPLAY", ":7077")
    by_itself = (
        "from PySide6.QtCore import QCoreApplication as A\n"
        "from PySide6.QtDBus import QDBusConnection as C\n"
        "a = A([]); C.sessionBus()"
    )
    subprocess.run([sys.executable, "-c", by_itself], check=True, timeout=60)
    assert ran.exists(), "this Qt starts no bus: the test shows nothing"
    ran.unlink()

    Home(consilium_home).create()
    name = socket_of(Home(consilium_home))
    assert name is not None
    with subprocess.Popen([PROGRAM], env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}) as window:
        deadline = time.monotonic() + 60
        while not Path(name).exists() or not ask_the_first(name):  # its loop runs, its hooks are in
            assert window.poll() is None and time.monotonic() < deadline
            time.sleep(0.05)
        window.terminate()
        assert window.wait(timeout=60) == 0
    assert not ran.exists()
