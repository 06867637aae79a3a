"""D-Bus session bus: none is started where the desktop has none.

libdbus and GLib run `dbus-launch` where no session bus is named: a daemon that outlives the
program, in which nobody is.
"""

from __future__ import annotations

import os
import sys
from collections.abc import MutableMapping
from pathlib import Path

_ADDRESS = "DBUS_SESSION_BUS_ADDRESS"
_NONE = "disabled:"  # as GLib spells it; libdbus knows no such transport, and leaves it at that


def has_session_bus(environment: MutableMapping[str, str] = os.environ) -> bool:
    """Whether a bus is named, or lies where systemd puts a user's."""
    address = environment.get(_ADDRESS, "")
    if address:
        return not address.startswith((_NONE, "autolaunch:"))
    folder = environment.get("XDG_RUNTIME_DIR") or None
    return folder is not None and Path(folder, "bus").is_socket()


def start_no_session_bus(environment: MutableMapping[str, str] = os.environ) -> None:
    """For this process and those that it starts."""
    if sys.platform.startswith("linux") and not has_session_bus(environment):
        environment[_ADDRESS] = _NONE
