"""No network: lets the kernel end a process that opens an internet socket, and count what it sent.

Two things of Linux, of which neither asks the program itself. A filter of system calls (seccomp),
inherited by all that the process starts, kills whoever opens a socket that is not for this computer
alone; io_uring, which could open one past the filter, is refused the same way. And where the system
lets an ordinary user have one, the process gets a network of its own without any card, whose
counters of packets and connections begin at 0.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import os
import platform
import struct
import sys
from dataclasses import dataclass
from pathlib import Path

from app.errors import UserError
from app.sentences import say

# linux/audit.h and the tables of system calls: the architecture, socket, socketpair.
_ARCHITECTURES = {
    "x86_64": (0xC000003E, 41),
    "aarch64": (0xC00000B7, 198),
}
_IO_URING_SETUP = 425  # the same everywhere
_X32 = 0x40000000  # system calls of another table, on x86-64
_AF_UNIX, _AF_NETLINK = 1, 16  # between processes; to the kernel, which answers about cards

_PR_SET_NO_NEW_PRIVS, _PR_SET_SECCOMP, _FILTER = 38, 22, 2
_KILL_PROCESS, _ALLOW = 0x80000000, 0x7FFF0000
_LOAD, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_NUMBER, _ARCHITECTURE, _FIRST_ARGUMENT = 0, 4, 16  # offsets in struct seccomp_data

_NEW_USER, _NEW_NETWORK = 0x10000000, 0x40000000
_COUNTED = {
    "Ip": ("OutRequests", "OutNoRoutes"),
    "Tcp": ("ActiveOpens", "PassiveOpens", "OutSegs"),
    "Udp": ("OutDatagrams",),
}


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_void_p))


@dataclass(frozen=True)
class Confinement:
    """`has_own_network`: not only the filter, a network of its own too."""

    has_own_network: bool

    def confine(self) -> None:
        """Of this process, and of all that it starts from now on; there is no way back. Raises
        OSError. For `subprocess.Popen(preexec_fn=…)`."""
        libc = ctypes.CDLL(None, use_errno=True)
        if self.has_own_network:
            _own_network(libc)
        program = _filter()
        given = _Program(len(program) // 8, ctypes.cast(program, ctypes.c_void_p).value)
        _ask(libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0))
        _ask(libc.prctl(_PR_SET_SECCOMP, _FILTER, ctypes.byref(given), 0, 0))


def confinement() -> Confinement:
    """The strictest that this system allows, tried in a process that ends at once.

    Raises UserError where the kernel can't do it.
    """
    if not sys.platform.startswith("linux") or platform.machine() not in _ARCHITECTURES:
        raise UserError(
            say(
                "--offline asks the kernel of Linux, on x86-64 or ARM64, and this is "
                "{system} on {machine}. Run `consilium selftest` without it.",
                system=platform.system(),
                machine=platform.machine(),
            )
        )
    for has_own_network in (True, False):
        found = Confinement(has_own_network)
        if _can(found):
            return found
    raise UserError(
        say(
            "This system lets no program have a filter of system calls (seccomp), so nothing can "
            "be proven here. Run `consilium selftest` without --offline."
        )
    )


class NetworkCounters:
    """What the kernel counted in the network of a process, also once that has ended."""

    def __init__(self, pid: int) -> None:
        self._file = Path(f"/proc/{pid}/net/snmp").open("rb")  # noqa: SIM115 - `close` closes it

    def attempts(self) -> int:
        """Packets sent, and connections that were tried, reached or not."""
        self._file.seek(0)
        return counted(self._file.read().decode())

    def close(self) -> None:
        self._file.close()


def counted(snmp: str) -> int:
    """The sum of what tells of sending, in the text of /proc/net/snmp: pairs of lines, the first
    with the names, the second with the numbers."""
    lines = snmp.splitlines()
    total = 0
    for names, numbers in zip(lines[::2], lines[1::2], strict=True):
        kind, _, rest = names.partition(":")
        values = dict(zip(rest.split(), numbers.partition(":")[2].split(), strict=True))
        total += sum(int(values.get(name, 0)) for name in _COUNTED.get(kind, ()))
    return total


def _filter() -> ctypes.Array[ctypes.c_char]:
    """The program of the filter, eight bytes an instruction (struct sock_filter)."""
    architecture, socket = _ARCHITECTURES[platform.machine()]
    # How many of the following instructions are skipped when it is so, and when it is not.
    program = [
        (_LOAD, 0, 0, _ARCHITECTURE),
        (_EQUAL, 0, 8, architecture),  # another table of system calls: killed
        (_LOAD, 0, 0, _NUMBER),
        (_AT_LEAST, 6, 0, _X32),
        (_EQUAL, 5, 0, _IO_URING_SETUP),
        (_EQUAL, 0, 3, socket),
        (_LOAD, 0, 0, _FIRST_ARGUMENT),
        (_EQUAL, 1, 0, _AF_UNIX),
        (_EQUAL, 0, 1, _AF_NETLINK),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _KILL_PROCESS),
    ]
    packed = b"".join(struct.pack("HBBI", *each) for each in program)
    return ctypes.create_string_buffer(packed, len(packed))


def _own_network(libc: ctypes.CDLL) -> None:
    """Root has the right to it; anybody else in a world of users of their own."""
    user, group = os.getuid(), os.getgid()
    if libc.unshare(_NEW_NETWORK) == 0:
        return
    _ask(libc.unshare(_NEW_USER | _NEW_NETWORK))
    for name, line in (
        ("setgroups", "deny"),
        ("uid_map", f"{user} {user} 1"),
        ("gid_map", f"{group} {group} 1"),
    ):
        Path(f"/proc/self/{name}").write_text(line, encoding="ascii")


def _can(confinement: Confinement) -> bool:
    child = os.fork()
    if child == 0:
        with contextlib.suppress(OSError):
            confinement.confine()
            os._exit(0)
        os._exit(1)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def _ask(answer: int) -> None:
    if answer != 0:
        number = ctypes.get_errno() or errno.EPERM
        raise OSError(number, os.strerror(number))
