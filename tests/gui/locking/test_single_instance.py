"""A second start brings the first window to the front, and nobody else can ask for that."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from app.paths import Home
from app.ui.locking.single_instance import FirstWindow, ask_the_first, socket_of
from tests.gui.conftest import MakeDesk
from tests.helpers.tree import ROOT


@pytest.fixture
def runtime(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "run"
    folder.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    return folder


@pytest.fixture
def name(home: Home, runtime: Path) -> str:
    home.create()
    name = socket_of(home)
    assert name is not None and len(name) <= 100
    return name


@pytest.fixture
def first(name: str, qtbot: QtBot) -> Iterator[FirstWindow]:
    first = FirstWindow(name)
    assert first.listens
    yield first
    first.close()
    first.deleteLater()


SECOND = "import sys; from app.ui.locking.single_instance import ask_the_first as ask\n"
SECOND += "print(ask(sys.argv[1]))"


def second_start(name: str, qtbot: QtBot) -> str:
    """What a second process is told."""
    with subprocess.Popen(
        [sys.executable, "-c", SECOND, name], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as process:
        qtbot.waitUntil(lambda: process.poll() is not None)
        assert process.stdout is not None
        return process.stdout.read().strip()


def test_the_first_one_is_asked_and_answers(first: FirstWindow, name: str, qtbot: QtBot) -> None:
    with qtbot.waitSignal(first.asked):
        assert second_start(name, qtbot) == "True"


def test_the_token_of_the_one_that_asks_is_handed_on(
    first: FirstWindow, name: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    with monkeypatch.context() as second:
        second.setenv("XDG_ACTIVATION_TOKEN", "token of the second")
        process = subprocess.Popen([sys.executable, "-c", SECOND, name], cwd=ROOT)
    qtbot.waitUntil(lambda: process.poll() is not None)
    assert os.environ.pop("XDG_ACTIVATION_TOKEN") == "token of the second"


def test_nobody_is_there(name: str, qtbot: QtBot) -> None:
    assert not ask_the_first(name)


def test_one_that_hangs_does_not_keep_the_second_from_starting(
    first: FirstWindow, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.locking.single_instance.ANSWER_MS", 100)
    assert not ask_the_first(name)  # its loop doesn't come round meanwhile


def test_what_a_killed_window_left_is_no_hindrance(name: str, qtbot: QtBot) -> None:
    Path(name).write_bytes(b"")
    first = FirstWindow(name)
    assert first.listens
    first.close()
    first.deleteLater()


def test_only_this_user_may_ask(first: FirstWindow, name: str) -> None:
    assert stat.S_IMODE(Path(name).stat().st_mode) & 0o077 == 0


def test_a_folder_that_others_may_enter_is_not_used(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home.create()
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o777)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(shared))
    monkeypatch.setattr("tempfile.gettempdir", lambda: str(shared))
    name = socket_of(home)
    assert name is not None and Path(name).parent != shared


@pytest.fixture
def long_paths(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Every folder of the user's has too long a path; gives what stands for /tmp."""
    deep = tmp_path / ("a" * 100)
    deep.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(deep))
    monkeypatch.setattr("tempfile.gettempdir", lambda: str(deep))
    with tempfile.TemporaryDirectory(dir="/tmp") as shared:
        monkeypatch.setattr("app.ui.locking.single_instance.SHARED_FOLDER", shared)
        yield Path(shared)


def test_where_every_path_is_too_long_a_short_folder_is_made(
    long_paths: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    home = Home(tmp_path / ("a" * 100) / "home")
    home.create()
    name = socket_of(home)
    assert name is not None and name == socket_of(home)
    folder = Path(name).parent
    assert folder.parent == long_paths and stat.S_IMODE(folder.stat().st_mode) == 0o700
    first = FirstWindow(name)
    assert first.listens
    with qtbot.waitSignal(first.asked):
        assert second_start(name, qtbot) == "True"
    first.close()
    first.deleteLater()


@pytest.mark.parametrize("made", ["open to others", "a link", "a file"])
def test_a_short_folder_that_somebody_else_could_have_made_is_not_used(
    long_paths: Path, tmp_path: Path, made: str
) -> None:
    folder = long_paths / f"consilium-{os.getuid()}"
    if made == "open to others":
        folder.mkdir()
        folder.chmod(0o755)
    elif made == "a link":
        (tmp_path / "elsewhere").mkdir(mode=0o700)
        folder.symlink_to(tmp_path / "elsewhere")
    else:
        folder.write_text("")
        folder.chmod(0o600)
    home = Home(tmp_path / ("a" * 100) / "home")
    home.create()
    assert socket_of(home) is None


@pytest.mark.skipif(sys.platform == "win32" or os.getuid() != 0, reason="needs root")
def test_a_short_folder_of_another_user_is_not_used(long_paths: Path, tmp_path: Path) -> None:
    folder = long_paths / f"consilium-{os.getuid()}"
    folder.mkdir(mode=0o700)
    os.chown(folder, 65534, 65534)
    home = Home(tmp_path / ("a" * 100) / "home")
    home.create()
    assert socket_of(home) is None


def test_two_folders_have_two_names(home: Home, tmp_path: Path, runtime: Path) -> None:
    assert socket_of(home) != socket_of(Home(tmp_path / "other"))


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_minimized_window_comes_up(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.window.showMinimized()
    desk.window.come_to_the_front()
    assert not desk.window.isMinimized()
    assert desk.window.isVisible()


def test_a_token_that_can_be_none_is_passed_over(
    first: FirstWindow, name: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    asking = QLocalSocket()
    asking.connectToServer(name)
    with qtbot.waitSignal(first.asked):
        asking.write(b'{"token":"a\\u0000b"}\n')
        asking.flush()
    assert "XDG_ACTIVATION_TOKEN" not in os.environ
    asking.close()
