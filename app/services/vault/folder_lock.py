"""Data folder lock: only one Consilium at a time works on a data folder.

Two things guard it. The system's lock on the file `lock` is released when its process ends; it
works between the programs of one computer. `lock.owner` names the holder and is touched for as long
as the lock is held: so another computer on the same shared folder, whose system may know nothing of
our lock, sees that the folder is in use. An owner file older than `STALE_S` was left by a computer
that crashed, and the lock is taken over.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
import socket
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import msgspec
from filelock import BaseFileLock, FileLock, Timeout

from app.errors import AlreadyOpen, HomeNotWritable
from app.files import UNDECODABLE, create_anew, disk_error, is_disk_full, read_regular, replace_file
from app.paths import Home
from app.sentences import say
from app.worker import Worker

BEAT_S = 20.0
STALE_S = 120.0
WATCH_S = BEAT_S + 5.0  # for a beat to come that may be due
_MOST_BYTES = 64 << 10  # of the owner file
SETTLE_S = 1.0  # in which another computer that takes over at the same moment shows itself


class Owner(msgspec.Struct, frozen=True):
    """Who holds the folder. `computer` tells computers of one name apart."""

    host: str
    computer: str
    pid: int
    what: str
    since: float


class HeldLock:
    """The folder, held until `release()`; `on_lost` is called, in a thread, when another computer
    has taken it."""

    def __init__(self, lock: BaseFileLock, path: Path, owner: Owner) -> None:
        self._lock = lock
        self._path = path
        self._owner = owner
        self.on_lost: Callable[[], object] = lambda: None
        self._worker = Worker("folder-lock")
        self._worker.repeat(self._beat, BEAT_S)

    @property
    def is_locked(self) -> bool:
        return bool(self._lock.is_locked)

    def release(self) -> None:
        """Let go; may be called twice."""
        self._worker.close()
        if self._lock.is_locked:
            if _read(self._path) == self._owner:
                with contextlib.suppress(OSError):
                    self._path.unlink()
            self._lock.release()

    def _beat(self) -> None:
        found = _read(self._path)
        if found is not None and found != self._owner:
            logging.getLogger("app").error("another computer has taken the data folder")
            self._worker.stop()
            self.on_lost()
            return
        with contextlib.suppress(OSError):
            if found is None:
                replace_file(self._path, msgspec.json.encode(self._owner))
            os.utime(self._path)


def acquire_lock(home: Home, what: str = "Consilium") -> HeldLock:
    """Hold the data folder until `.release()`; makes the folder when it is missing. `what` is who
    holds it, for those who are refused meanwhile.

    Raises AlreadyOpen, HomeNotWritable, DiskFull.
    """
    home.create()
    # A fallback to lock files without the system's lock would outlive a crash.
    lock = FileLock(home.lock, mode=0o600, thread_local=False, fallback_to_soft=False)
    path = home.lock_owner
    try:
        lock.acquire(blocking=False)
    except Timeout as error:
        raise AlreadyOpen(_refusal(home, _read(path))) from error
    except OSError as error:
        raise disk_error(
            error,
            full=say(
                "The disk of {root} is full. Free some space and start again.", root=home.root
            ),
            refused=say(
                "{root} cannot be locked for this program ({reason}). Choose a folder "
                "on a local disk, for example with CONSILIUM_HOME.",
                root=home.root,
                reason=error.strerror,
            ),
        ) from error
    owner = Owner(socket.gethostname(), this_computer(), os.getpid(), what, time.time())
    try:
        _claim(home, path, owner)
    except BaseException:
        lock.release()
        raise
    return HeldLock(lock, path, owner)


def this_computer() -> str:
    """What tells this computer from others of its name; nothing can be read from it."""
    known = socket.gethostname()
    for place in ("/etc/machine-id", "/var/lib/dbus/machine-id"):
        with contextlib.suppress(OSError):
            known += Path(place).read_text(encoding="ascii", errors="replace")
            break
    return hashlib.sha256(f"consilium {known}".encode()).hexdigest()[:16]


def _claim(home: Home, path: Path, owner: Owner) -> None:
    """Write who we are. Raises AlreadyOpen where another computer is there; on a full disk nothing
    is written, and what is there can be read."""
    found = _read(path)
    foreign = found is not None and found.computer != owner.computer
    if foreign and _is_in_use(path):
        raise AlreadyOpen(_refusal(home, found))
    try:
        replace_file(path, msgspec.json.encode(owner))
    except OSError as error:
        if not is_disk_full(error):
            raise HomeNotWritable(
                say(
                    "{path} cannot be written ({reason}). Make the folder writable.",
                    path=path,
                    reason=error.strerror,
                )
            ) from error
        return
    if foreign:
        logging.getLogger("app").warning("the lock of another computer was stale: taken over")
        time.sleep(SETTLE_S)
        winner = _read(path)
        if winner is not None and winner != owner:
            raise AlreadyOpen(_refusal(home, winner))


def _is_in_use(path: Path) -> bool:
    """Whether it was touched of late. A moment to come tells nothing, as some clock was wrong then:
    whoever is there touches the file again meanwhile."""
    age = _age(path)
    if age >= -STALE_S:
        return age < STALE_S
    with contextlib.suppress(OSError):
        before = path.stat().st_mtime_ns
        time.sleep(WATCH_S)
        return path.stat().st_mtime_ns != before
    return False


def _age(path: Path) -> float:
    """Seconds since the file was touched, by the clock of the file system: that of another computer
    may be wrong, and so may ours."""
    probe = path.with_name(f".{path.name}-{os.getpid()}")
    try:
        os.close(create_anew(probe))
        now = probe.stat().st_mtime
        probe.unlink()
    except OSError:
        now = time.time()
    try:
        return now - path.stat().st_mtime
    except OSError:
        return STALE_S


def _read(path: Path) -> Owner | None:
    try:
        return msgspec.json.decode(read_regular(path, _MOST_BYTES), type=Owner)
    except (OSError, *UNDECODABLE):
        return None


def _refusal(home: Home, owner: Owner | None) -> str:
    if owner is None:
        return say(
            "Consilium is already open on this data ({root}). Close the other "
            "window, or wait for the other command to end, then try again.",
            root=home.root,
        )
    when = _moment(owner.since)
    if owner.computer == this_computer():
        return say(
            "Consilium is already open on this data ({root}): {what}, process "
            "{pid}, since {when}. Close it, or wait for its end, then try again.",
            root=home.root,
            what=owner.what,
            pid=owner.pid,
            when=when,
        )
    return say(
        "Consilium is already open on this data ({root}) on another computer, "
        "{host}: {what}, since {when}. Close it there, then try again. If that "
        "computer crashed or was switched off, wait two minutes.",
        root=home.root,
        host=owner.host,
        what=owner.what,
        when=when,
    )


def _moment(at: float) -> str:
    try:
        since = datetime.fromtimestamp(at)
    except (OSError, OverflowError, ValueError):
        return say("an unknown time")
    today = since.date() == datetime.now().date()
    return f"{since:%H:%M}" if today else f"{since.day} {since:%b %Y, %H:%M}"
