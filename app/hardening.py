"""Memory protection of this process: no core dump, no debugger; window, engine and commands call it
first.

Linux forgets `PR_SET_DUMPABLE` at `exec`, so each process does it for itself.
"""

from __future__ import annotations

import contextlib
import os
import sys

_PR_SET_DUMPABLE = 4  # linux/prctl.h


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
