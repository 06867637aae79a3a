"""Engine entry point: `python -m app.engine`, started by `app.services.engine.engine_client`."""

from __future__ import annotations

import os
import signal
import sys
import time

from app.hardening import claim_streams, die_with_parent, harden


def main() -> None:
    """Answer requests on standard input until it ends."""
    harden()
    die_with_parent()
    # Ctrl-C in a terminal is for the program that started us; it sends a cancel.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    source, sink = claim_streams()
    started = time.perf_counter()
    from app.engine.worker import Worker

    Worker(source, sink).run((time.perf_counter() - started) * 1000)
    sys.stderr.flush()
    # Without Python's own end: what llama.cpp logs while it is taken down would call into it.
    os._exit(0)


if __name__ == "__main__":
    main()
