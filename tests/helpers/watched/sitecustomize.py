"""Loaded by every Python process of a test that sets PYTHONPATH so: writes down each connection
that is tried, with the module that the process runs, into the file of CONSILIUM_TEST_SOCKETS."""

from __future__ import annotations

import os
import sys


def note(event: str, arguments: tuple[object, ...]) -> None:
    if event in ("socket.getaddrinfo", "socket.connect", "socket.sendto", "socket.bind"):
        where = arguments[0:2] if event == "socket.getaddrinfo" else arguments[1]
        if event != "socket.getaddrinfo" and not isinstance(where, tuple):
            return  # a Unix socket's path
        line = f"{os.getpid()}\t{' '.join(sys.orig_argv[1:6])}\t{event}\t{where}\n"
        with open(os.environ["CONSILIUM_TEST_SOCKETS"], "a", encoding="utf-8") as file:  # noqa: PTH123
            file.write(line)


sys.addaudithook(note)
