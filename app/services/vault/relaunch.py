"""Relaunch: replaces this process by a fresh one, so that no key and no text stays in its
memory.
"""

from __future__ import annotations

import contextlib
import logging
import os
import socket
import subprocess
import sys
from collections.abc import Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import NoReturn

from app.services.engine.engine_process import PASSPHRASE

LOCKED = "CONSILIUM_LOCKED"
RESTORED = "CONSILIUM_RESTORED"
REPAIR = "CONSILIUM_REPAIR"
COVER = "CONSILIUM_COVER"
_DESCRIPTORS = "/proc/self/fd"


class Standing(StrEnum):
    """Where the window stood when it was locked; the fresh one must not push itself in front."""

    FRONT = "front"
    BEHIND = "behind"
    MINIMIZED = "minimized"


def taken_standing(environment: dict[str, str] | None = None) -> Standing | None:
    """How the window stood, in a process that takes the place of a locked one; asked once."""
    variables = os.environ if environment is None else environment
    named = variables.pop(LOCKED, "")
    return Standing(named) if named in set(Standing) else None


def taken_restored(environment: dict[str, str] | None = None) -> str:
    """What to say of a backup that was restored, or of a repair, before this process began;
    asked once."""
    variables = os.environ if environment is None else environment
    return variables.pop(RESTORED, "")


def taken_repair(environment: dict[str, str] | None = None) -> bool:
    """Whether this process began so that the vault is repaired; asked once."""
    variables = os.environ if environment is None else environment
    return bool(variables.pop(REPAIR, ""))


def screen_connections() -> list[int]:
    """This process's connections to an X server or a Wayland compositor of this computer, as file
    descriptors; none on other systems."""
    if sys.platform != "linux":
        return []
    found = []
    for entry in list(Path(_DESCRIPTORS).iterdir()):
        with (
            contextlib.suppress(OSError),  # no socket, or closed meanwhile
            socket.socket(fileno=os.dup(int(entry.name))) as connection,
        ):
            if connection.family == socket.AF_UNIX and _is_screen(connection.getpeername()):
                found.append(int(entry.name))
    return found


def _is_screen(address: str | bytes) -> bool:
    path = os.fsdecode(address)
    return ".X11-unix/" in path or Path(path).name.startswith("wayland-")


def taken_cover(environment: dict[str, str] | None = None) -> list[int]:
    """The connections by which the covered window of the process before is still shown, for whoever
    closes them once another window is there; asked once. No process that is started gets them."""
    variables = os.environ if environment is None else environment
    named = variables.pop(COVER, "").split(",")
    there = set(screen_connections())
    taken = [int(each) for each in named if each.isdecimal() and int(each) in there]
    for each in taken:
        os.set_inheritable(each, False)
    return taken


def command_of_this_process() -> list[str]:
    """What starts this program again, with the same arguments."""
    return [sys.executable, *sys.orig_argv[1:]]


def environment_after(
    standing: Standing, before: Mapping[str, str], restored: str = "", repair: bool = False
) -> dict[str, str]:
    """The fresh process's variables: without a passphrase, and told that it comes up locked."""
    after = {name: value for name, value in before.items() if name != PASSPHRASE}
    after[LOCKED] = standing.value
    if restored:
        after[RESTORED] = restored
    if repair:
        after[REPAIR] = "1"
    # A program frozen by PyInstaller would take itself for a helper of the one before.
    after["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
    return after


def replace_process(
    standing: Standing,
    command: Sequence[str] | None = None,
    *,
    restored: str = "",
    repair: bool = False,
) -> NoReturn:
    """Become a fresh process; on Windows start one and end. `restored`: what it is to tell;
    `repair`: it begins with that.

    Raises OSError where the system refuses; nothing has ended then.
    """
    command = list(command or command_of_this_process())
    after = environment_after(standing, os.environ, restored, repair)
    logging.getLogger("app").info("locked: the process is replaced by a fresh one")
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.flush()
    if sys.platform == "win32":  # there, exec makes a child and the console goes on without it
        subprocess.Popen(command, env=after)
        os._exit(0)
    # An X server or a compositor shows a window until nobody holds its connection any more. So the
    # cover stays on the screen until the fresh process, which takes a second to begin, has its own.
    kept = screen_connections()
    for each in kept:
        os.set_inheritable(each, True)
    after[COVER] = ",".join(map(str, kept))
    os.execve(command[0], command, after)
