"""One Consilium on a data folder. The lock is the system's: it is gone when its process is."""

from __future__ import annotations

import errno

from filelock import BaseFileLock, FileLock, Timeout

from app.errors import AlreadyOpen, DiskFull, HomeNotWritable
from app.paths import Home


def acquire_lock(home: Home) -> BaseFileLock:
    """Hold the data folder until `.release()`; makes the folder when it is missing.

    Raises AlreadyOpen, HomeNotWritable, DiskFull.
    """
    home.create()
    # A fallback to lock files without the system's lock would outlive a crash.
    lock = FileLock(home.lock, mode=0o600, thread_local=False, fallback_to_soft=False)
    try:
        lock.acquire(blocking=False)
    except Timeout as error:
        raise AlreadyOpen(
            f"Consilium is already open on this data ({home.root}). Close the other window, or "
            "wait for the other command to end, then try again."
        ) from error
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise DiskFull(
                f"The disk of {home.root} is full. Free some space and start again."
            ) from error
        raise HomeNotWritable(
            f"{home.root} cannot be locked for this program ({error.strerror}). Choose a folder "
            "on a local disk, for example with CONSILIUM_HOME."
        ) from error
    return lock
