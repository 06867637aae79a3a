"""Sleep and the session's lock come over D-Bus; here over a bus of the test's own."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from collections.abc import Iterator

import pytest
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from pytestqt.qtbot import QtBot

from app.ui.locking.session_hooks import SessionHooks
from tests.gui.conftest import MakeDesk

MANAGER = ("/org/freedesktop/login1", "org.freedesktop.login1.Manager")


@pytest.fixture
def bus(request: pytest.FixtureRequest) -> Iterator[QDBusConnection]:
    daemon = shutil.which("dbus-daemon")
    if daemon is None:
        pytest.skip("dbus-daemon is not installed (Debian: apt-get install dbus-daemon)")
    process = subprocess.Popen(
        [daemon, "--session", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdout is not None
    name = f"test-{request.node.name}"
    connection = QDBusConnection.connectToBus(process.stdout.readline().strip(), name)
    assert connection.isConnected()
    try:
        yield connection
    finally:
        QDBusConnection.disconnectFromBus(name)
        os.kill(process.pid, signal.SIGTERM)
        process.wait(timeout=60)
        process.stdout.close()


@pytest.fixture
def hooks() -> Iterator[SessionHooks]:
    hooks = SessionHooks()
    yield hooks
    hooks.deleteLater()


def tell(bus: QDBusConnection, path: str, interface: str, name: str, *values: object) -> None:
    message = QDBusMessage.createSignal(path, interface, name)
    message.setArguments(list(values))
    assert bus.send(message)


def own_the_name(bus: QDBusConnection) -> None:
    """Let the bus know us as logind: the hooks listen to nobody else for that."""
    assert bus.registerService("org.freedesktop.login1")


def test_going_to_sleep_is_heard_and_waking_is_not(
    bus: QDBusConnection, hooks: SessionHooks, qtbot: QtBot
) -> None:
    own_the_name(bus)
    hooks.listen_to_logind(bus)
    with qtbot.assertNotEmitted(hooks.sleeping, wait=100):
        tell(bus, *MANAGER, "PrepareForSleep", False)
    with qtbot.waitSignal(hooks.sleeping):
        tell(bus, *MANAGER, "PrepareForSleep", True)


def test_every_desktops_screen_saver_is_heard(
    bus: QDBusConnection, hooks: SessionHooks, qtbot: QtBot
) -> None:
    hooks.listen_to_screen_savers(bus)
    for path, interface in (
        ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"),
        ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver"),
        ("/", "org.cinnamon.ScreenSaver"),
    ):
        with qtbot.waitSignal(hooks.session_locked):
            tell(bus, path, interface, "ActiveChanged", True)
        with qtbot.assertNotEmitted(hooks.session_locked, wait=50):
            tell(bus, path, interface, "ActiveChanged", False)


def test_without_logind_there_is_quietly_no_hook(bus: QDBusConnection, hooks: SessionHooks) -> None:
    hooks.listen_to_logind(bus)
    hooks.release_delay()


def test_a_window_whose_session_is_locked_is_locked(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.window.hooks.session_locked.emit()
    assert desk.window.locker.is_locked
    desk.until(lambda: desk.relaunched != [])


def test_before_sleep_a_reply_is_stopped_whatever_is_set(make_desk: MakeDesk) -> None:
    desk = make_desk(["--pace", "20"], ["word " * 2000])
    desk.send("Is this stopped?")
    desk.until_shown("word")
    desk.window.hooks.sleeping.emit()
    assert desk.window.locker.is_locked
    desk.until(lambda: desk.relaunched != [])
