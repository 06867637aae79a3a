"""Whether there is a session bus, and that nothing starts one where there is none."""

from __future__ import annotations

import socket
import sys
from pathlib import Path

import pytest

from app.session_bus import has_session_bus, start_no_session_bus

ADDRESS = "DBUS_SESSION_BUS_ADDRESS"


@pytest.mark.parametrize(
    ("environment", "there"),
    [
        ({}, False),
        ({ADDRESS: ""}, False),
        ({ADDRESS: "autolaunch:"}, False),
        ({ADDRESS: "autolaunch:scope=*user"}, False),
        ({ADDRESS: "disabled:"}, False),
        ({ADDRESS: "unix:path=/run/user/1000/bus"}, True),
        ({ADDRESS: "unix:abstract=/tmp/dbus-x,guid=1"}, True),
        ({"XDG_RUNTIME_DIR": ""}, False),
        ({"XDG_RUNTIME_DIR": "/nowhere"}, False),
    ],
)
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="D-Bus is of Linux desktops")
def test_a_bus_is_there_when_it_is_named(environment: dict[str, str], there: bool) -> None:
    assert has_session_bus(environment) is there
    before = dict(environment)
    start_no_session_bus(environment)
    assert environment == (before if there else {**before, ADDRESS: "disabled:"})


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="D-Bus is of Linux desktops")
def test_the_users_own_bus_is_found_by_its_socket(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)  # a socket's path may not be long
    environment = {"XDG_RUNTIME_DIR": str(tmp_path)}
    Path("bus").write_text("no socket")
    assert not has_session_bus(environment)
    Path("bus").unlink()
    with socket.socket(socket.AF_UNIX) as bus:
        bus.bind("bus")
        assert has_session_bus(environment)
        start_no_session_bus(environment)
    assert ADDRESS not in environment
