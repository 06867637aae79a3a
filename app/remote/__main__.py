"""Remote worker's entry point: `python -m app.remote`, started in the engine's place."""

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
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # of the program that started us; it cancels
    source, sink = claim_streams()
    started = time.perf_counter()
    from app.remote.remote_worker import RemoteWorker

    RemoteWorker(source, sink).run((time.perf_counter() - started) * 1000)
    sys.stderr.flush()
    os._exit(0)


if __name__ == "__main__":
    main()
