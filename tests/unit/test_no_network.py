"""The kernel ends whoever opens an internet socket, and counts what was tried."""

from __future__ import annotations

import signal
import subprocess
import sys

import pytest

from app.errors import UserError
from app.no_network import Confinement, NetworkCounters, confinement, counted

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux's kernel")

URING = (
    "import ctypes, os; l = ctypes.CDLL(None, use_errno=True);"
    "b = ctypes.create_string_buffer(256); l.syscall(425, 4, b); print('lived')"
)


def run(code: str, confined: Confinement) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", code],
        preexec_fn=confined.confine,
        capture_output=True,
        text=True,
    )
    return done.returncode, done.stdout.strip()


@pytest.mark.parametrize("own", [True, False])
@pytest.mark.parametrize(
    "code",
    [
        "import socket; socket.socket(socket.AF_INET, socket.SOCK_STREAM)",
        "import socket; socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)",
        "import socket; socket.socket(socket.AF_PACKET, socket.SOCK_RAW)",
        "import socket; socket.getaddrinfo('example.org', 80)",
        "import threading, socket; t = threading.Thread(target=socket.socket); t.start(); t.join()",
        URING,
    ],
)
def test_whoever_opens_an_internet_socket_is_ended(code: str, own: bool) -> None:
    best = confinement()
    if own and not best.has_own_network:
        pytest.skip("this system gives nobody a network of their own")
    assert run(code, Confinement(own)) == (-signal.SIGSYS, "")


def test_what_stays_on_this_computer_goes_on() -> None:
    code = (
        "import socket, subprocess, sys; a, b = socket.socketpair(); a.send(b'x');"
        "socket.socket(socket.AF_UNIX); print(b.recv(1).decode())"
    )
    assert run(code, confinement()) == (0, "x")


def test_what_it_starts_is_confined_too() -> None:
    code = (
        "import subprocess, sys;"
        "d = subprocess.run([sys.executable, '-c', 'import socket; socket.socket()']);"
        "print(d.returncode)"
    )
    assert run(code, confinement()) == (0, str(-signal.SIGSYS))


def test_the_counters_of_a_network_outlive_its_process() -> None:
    best = confinement()
    if not best.has_own_network:
        pytest.skip("this system gives nobody a network of their own")
    with subprocess.Popen([sys.executable, "-c", "0"], preexec_fn=best.confine) as child:
        counters = NetworkCounters(child.pid)
    assert counters.attempts() == 0
    counters.close()


def test_sending_and_trying_are_counted() -> None:
    snmp = (
        "Ip: Forwarding InReceives OutRequests OutNoRoutes\nIp: 1 900 5 2\n"
        "Icmp: InMsgs OutMsgs\nIcmp: 3 3\n"
        "Tcp: RtoMax ActiveOpens PassiveOpens OutSegs\nTcp: -1 4 0 30\n"
        "Udp: InDatagrams OutDatagrams\nUdp: 7 1\n"
    )
    assert counted(snmp) == 5 + 2 + 4 + 0 + 30 + 1


def test_where_it_cannot_be_proven_one_sentence_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("platform.machine", lambda: "riscv64")
    with pytest.raises(UserError, match="without it"):
        confinement()
