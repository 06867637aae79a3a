"""A fresh process takes the place of this one: same number, same arguments, no passphrase."""

from __future__ import annotations

import ast
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from app.services.vault.relaunch import (
    COVER,
    LOCKED,
    Standing,
    environment_after,
    taken_cover,
    taken_repair,
    taken_restored,
    taken_standing,
)
from tests.helpers.tree import ROOT

PROGRAM = """
import os, sys
from app.services.vault.relaunch import Standing, replace_process, taken_standing
stood = taken_standing()
print(os.getpid(), sys.argv[1:], stood, os.environ.get("CONSILIUM_PASSPHRASE"),
      os.environ.get("CONSILIUM_LOCKED"), flush=True)
if stood is None:
    secret = "written in memory"
    replace_process(Standing.BEHIND)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot replace a process")
def test_the_process_is_replaced_once_with_its_arguments(tmp_path: Path) -> None:
    script = tmp_path / "program.py"
    script.write_text(PROGRAM, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, str(script), "--same", "arguments here"],
        env={**os.environ, "PYTHONPATH": str(ROOT), "CONSILIUM_PASSPHRASE": "not for the next"},
        capture_output=True,
        text=True,
        check=True,
    )
    first, second = done.stdout.splitlines()
    number = first.split()[0]
    assert first == f"{number} ['--same', 'arguments here'] None not for the next None"
    assert second == f"{number} ['--same', 'arguments here'] behind None None"


KEEPS_ITS_COVER = """
import os, socket, sys
from app.services.vault.relaunch import Standing, replace_process, taken_cover, taken_standing
stood, cover = taken_standing(), taken_cover()
if stood is None:
    held = [socket.socket(socket.AF_UNIX) for _ in sys.argv[1:]]
    for one, path in zip(held, sys.argv[1:]):
        one.connect(path)
    replace_process(Standing.FRONT)
there = [socket.socket(fileno=os.dup(each)).getpeername() for each in cover]
print(there, [os.get_inheritable(each) for each in cover], taken_cover(),
      "CONSILIUM_COVER" in os.environ, flush=True)
sys.stdin.read()
for each in cover:
    os.close(each)
print("closed", flush=True)
sys.stdin.close()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="it is Linux that names them")
def test_a_fresh_process_holds_the_connection_that_shows_the_cover(tmp_path: Path) -> None:
    """And no other connection of the process before."""
    folder = tmp_path / ".X11-unix"
    folder.mkdir()
    script = tmp_path / "program.py"
    script.write_text(KEEPS_ITS_COVER, encoding="utf-8")
    names = (folder / "X7", tmp_path / "wayland-0", tmp_path / "bus")
    servers = [socket.socket(socket.AF_UNIX) for _ in names]
    for server, path in zip(servers, names, strict=True):
        server.bind(os.fspath(path))
        server.listen()
    program = subprocess.Popen(
        [sys.executable, str(script), *map(str, names)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert program.stdin is not None and program.stdout is not None
    clients = [server.accept()[0] for server in servers]
    try:
        there = f"{sorted(map(str, names[:2]))}"
        told = program.stdout.readline()
        shown, _, rest = told.partition("] ")
        assert str(sorted(ast.literal_eval(f"{shown}]"))) == there
        assert rest == "[False, False] [] False\n"
        assert clients[2].recv(1) == b""  # the others ended with the process before
        for client in clients[:2]:
            client.setblocking(False)
            with pytest.raises(BlockingIOError):
                client.recv(1)
            client.setblocking(True)
        program.stdin.close()
        assert program.stdout.readline() == "closed\n"
        assert [client.recv(1) for client in clients[:2]] == [b"", b""]
    finally:
        program.kill()
        program.wait()
        program.stdout.close()
        for each in (*servers, *clients):
            each.close()


def test_rubbish_is_no_cover() -> None:
    assert taken_cover({COVER: "0,-1,x,99999"}) == []
    assert taken_cover({}) == []


def test_how_it_stood_is_told_once_and_rubbish_is_nothing() -> None:
    environment = environment_after(Standing.MINIMIZED, {"A": "1", "CONSILIUM_PASSPHRASE": "x"})
    assert "CONSILIUM_PASSPHRASE" not in environment
    assert taken_standing(environment) is Standing.MINIMIZED
    assert taken_standing(environment) is None
    assert taken_standing({LOCKED: "on its head"}) is None


def test_what_was_restored_is_told_once_and_only_after_that() -> None:
    before = {"HOME": "/home/someone"}
    after = environment_after(Standing.FRONT, before, "The backup is in place.")
    assert taken_restored(after) == "The backup is in place."
    assert taken_restored(after) == ""
    assert taken_restored(environment_after(Standing.FRONT, before)) == ""


def test_that_a_repair_is_wanted_is_told_once_and_only_then() -> None:
    after = environment_after(Standing.FRONT, {}, repair=True)
    assert taken_repair(after)
    assert not taken_repair(after)
    assert not taken_repair(environment_after(Standing.FRONT, {}))
