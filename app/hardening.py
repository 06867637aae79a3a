"""Memory protection of this process: no core dump, no debugger; window, engine and commands call it
first. And what a process of ours does first that was started to answer on its standard streams.

Linux forgets `PR_SET_DUMPABLE` at `exec`, so each process does it for itself.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from typing import BinaryIO

LEAST_MEMORY = 256 << 20  # bytes: with less, libraries wait for memory for ever as they start
_PR_SET_DUMPABLE = 4  # linux/prctl.h


def open_standard_streams() -> None:
    """Put nothing in the place of a standard stream that the caller has closed. Otherwise the next
    file that is opened, the vault among them, would get its number, and what a library prints there
    would be written into it."""
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        with contextlib.suppress(OSError):
            try:
                os.fstat(number)
            except OSError:
                os.open(os.devnull, os.O_RDWR)  # the lowest number that is free
            if getattr(sys, name) is None:
                mode = "w" if number else "r"
                setattr(sys, name, os.fdopen(number, mode, encoding="utf-8", closefd=False))


def memory_limit() -> int | None:
    """Bytes of address space that this process may have at most; None for no limit."""
    try:
        import resource
    except ImportError:  # Windows has no such limit
        return None
    limit = resource.getrlimit(resource.RLIMIT_AS)[0]
    return None if limit == resource.RLIM_INFINITY else limit


def harden() -> None:
    """No core dumps, no debugger of the same user, and files for the owner alone.

    A core file would hold the open vault's key and text in plain. What the system refuses stays as
    it is: this never fails.
    """
    os.umask(0o077)
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):
            import ctypes

            ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def claim_streams() -> tuple[BinaryIO, int]:
    """Standard input and output for the protocol alone.

    llama.cpp and its libraries may print: what goes to file descriptor 1 afterwards lands in
    stderr, and nobody else can read a request from descriptor 0.
    """
    source, sink = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return os.fdopen(source, "rb"), sink


def die_with_parent() -> None:
    """On Linux the kernel ends this process with the thread that started it. Elsewhere the end of
    standard input does, as it does here."""
    if sys.platform != "linux":
        return
    import ctypes

    pr_set_pdeathsig = 1  # linux/prctl.h
    ctypes.CDLL(None).prctl(pr_set_pdeathsig, signal.SIGKILL, 0, 0, 0)
