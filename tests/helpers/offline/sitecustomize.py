"""Loaded by every Python process of a test run: connections beyond this machine are refused."""

from __future__ import annotations

import sys

LOCAL = ("127.", "localhost", "::1", "0.0.0.0")


class NetworkRefused(AssertionError):
    """A test, or a program that it started, tried to reach the network."""


def refuse_network(event: str, arguments: tuple[object, ...]) -> None:
    """An audit hook: raises NetworkRefused before anything leaves this machine."""
    if event == "socket.getaddrinfo":
        host = arguments[0]
    elif event in ("socket.connect", "socket.sendto"):
        address = arguments[1]
        if not isinstance(address, tuple):
            return  # a Unix socket's path
        host = address[0]
    else:
        return
    name = host.decode() if isinstance(host, bytes) else str(host or "localhost")
    if not name.startswith(LOCAL):
        raise NetworkRefused(f"{event}: a test tried to reach {name}")


sys.addaudithook(refuse_network)
