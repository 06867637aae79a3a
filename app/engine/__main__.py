"""Engine entry point: `python -m app.engine`, started by `app.services.engine.engine_client`."""

from __future__ import annotations

import os
import signal
import sys
import time
from typing import BinaryIO

from app.hardening import harden


def main() -> None:
    """Answer requests on standard input until it ends."""
    harden()
    _die_with_parent()
    # Ctrl-C in a terminal is for the program that started us; it sends a cancel.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    source, sink = _claim_streams()
    started = time.perf_counter()
    from app.engine.worker import Worker

    Worker(source, sink).run((time.perf_counter() - started) * 1000)
    sys.stderr.flush()
    # Without Python's own end: what llama.cpp logs while it is taken down would call into it.
    os._exit(0)


def _claim_streams() -> tuple[BinaryIO, int]:
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


def _die_with_parent() -> None:
    """On Linux the kernel ends this process with the thread that started it. Elsewhere the end of
    standard input does, as it does here."""
    if sys.platform != "linux":
        return
    import ctypes

    pr_set_pdeathsig = 1  # linux/prctl.h
    ctypes.CDLL(None).prctl(pr_set_pdeathsig, signal.SIGKILL, 0, 0, 0)


if __name__ == "__main__":
    main()
