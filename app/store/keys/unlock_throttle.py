"""Unlock throttle: counts failed attempts beside the vault; each makes the next wait longer.

The file holds a count and two times, no secret. It slows down whoever guesses at the prompt;
whoever can copy the folder needs no prompt (there only Argon2id slows a guess). A damaged file
counts as the longest wait since it was last written. If the clock was set back, the wait starts
again from now, so it never gets longer than its cap. A clock that is set forward shortens nothing:
until the computer is started anew, what passed is measured by how long it has run (on Linux, where
that is told and survives a process).

A full disk must not leave attempts uncounted, nor keep the owner out: what the vault holds can be
read there. So the file is made with the vault, always has the same size and is overwritten in
place, which needs no space. Where even that fails (a file system that copies on writing, or a
missing file), every attempt first waits UNCOUNTED_S, in the process.

The caller holds the data folder's lock, for all but `waiting`.
"""

from __future__ import annotations

import os
import time
from contextlib import suppress
from pathlib import Path

import msgspec

from app.errors import DiskFull, HomeNotWritable, TriedTooOften
from app.files import UNDECODABLE, create_private, disk_error, read_regular, sync_folder
from app.sentences import say, say_count

FREE = 3
FIRST_S = 5.0
CAP_S = 300.0
UNCOUNTED_S = 30.0
SIZE = 256  # bytes: within one sector, so that no power cut leaves half of it
_MOST_BYTES = 64 << 10
_BOOT = Path("/proc/sys/kernel/random/boot_id")
_CAPPED = 10  # so many wrong tries, and more, wait CAP_S

_EARLIEST = -(2.0**31)  # a computer's clock may stand before 1970, and not before 1901


class Tries(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`failed` since the vault was last opened; the times in seconds since 1970. `boot` names the
    start of the computer, and `ran` how many seconds it had run by then at the last try."""

    failed: int = 0
    first_at: float = 0.0
    last_at: float = 0.0
    boot: str = ""
    ran: float = 0.0


def wait_after(failed: int) -> float:
    """Seconds that the next try waits: none after the first few, then doubling up to CAP_S."""
    if failed < FREE:
        return 0.0
    return min(CAP_S, FIRST_S * float(1 << min(failed - FREE, _CAPPED)))


def waiting(path: Path) -> float:
    """Seconds until the next try is taken."""
    return _remaining(_read(path), time.time())


def begin_try(path: Path) -> Tries:
    """Count a try before it is made, so that a killed one is counted too; what was before.

    On a full disk that can't count it, it first waits UNCOUNTED_S. Raises TriedTooOften when it has
    to wait; HomeNotWritable.
    """
    before, now = _read(path), time.time()
    left = _remaining(before, now)
    if left > 0:
        if now < before.last_at:
            with suppress(DiskFull):
                set_back = Tries(before.failed, min(before.first_at, now), now, boot(), ran())
                _write(path, set_back)
        raise TriedTooOften(
            say(
                "The vault was tried in vain {failed} times. You can try again in {left}.",
                failed=before.failed,
                left=in_words(left),
            ),
            left,
        )
    try:
        _write(path, Tries(before.failed + 1, before.first_at or now, now, boot(), ran()))
    except DiskFull:
        time.sleep(UNCOUNTED_S)
    return before


def take_back(path: Path, before: Tries) -> None:
    """The try failed for another reason than what was typed."""
    with suppress(DiskFull):
        _write(path, before)


def forget(path: Path) -> None:
    """The vault was opened."""
    try:
        _write(path, Tries())
    except (DiskFull, HomeNotWritable):
        with suppress(OSError):
            path.unlink(missing_ok=True)


def in_words(seconds: float) -> str:
    """`1 second`, `5 minutes`; rounded up."""
    whole = max(1, -(-int(seconds * 1000) // 1000))
    if whole < 120:
        return say_count("1 second", "{n} seconds", n=whole)
    return say_count("1 minute", "{n} minutes", n=-(-whole // 60))


def boot() -> str:
    """What names this start of the computer; empty where the system tells none."""
    try:
        return read_regular(_BOOT, 64).decode("ascii").strip()
    except (OSError, UnicodeDecodeError):
        return ""


def ran() -> float:
    """Seconds since the computer was started, in its sleep too, whatever its clock says."""
    return time.clock_gettime(time.CLOCK_BOOTTIME) if hasattr(time, "CLOCK_BOOTTIME") else 0.0


def _remaining(tries: Tries, now: float) -> float:
    passed = max(0.0, now - tries.last_at)
    if tries.boot and tries.boot == boot():
        passed = max(0.0, ran() - tries.ran)
    return max(0.0, wait_after(tries.failed) - passed)


def _read(path: Path) -> Tries:
    try:
        content = read_regular(path, _MOST_BYTES)
        changed_at = path.stat().st_mtime
    except FileNotFoundError:
        return Tries()
    except OSError:
        return Tries(_CAPPED, time.time(), time.time())
    with suppress(*UNDECODABLE):
        tries = msgspec.json.decode(content, type=Tries)
        if tries.failed >= 0 and min(tries.first_at, tries.last_at) >= _EARLIEST:
            return tries
    at = min(changed_at, time.time())
    return Tries(_CAPPED, at, at)


def _write(path: Path, tries: Tries) -> None:
    """Overwrite the file in its place, durably. Raises DiskFull, HomeNotWritable."""
    content = msgspec.json.encode(tries).ljust(SIZE)
    made = False
    try:
        with suppress(FileExistsError):
            create_private(path)
            made = True
        descriptor = os.open(path, os.O_WRONLY)
        try:
            os.write(descriptor, content)
            os.truncate(descriptor, SIZE)
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        if made:
            sync_folder(path.parent)
    except OSError as error:
        if made:  # an empty one would count as damaged
            with suppress(OSError):
                path.unlink(missing_ok=True)
        raise disk_error(
            error,
            full=say("The disk is full: the try was not counted. Free some space."),
            refused=say(
                "{path} cannot be written ({reason}). Make the folder writable.",
                path=path,
                reason=error.strerror,
            ),
        ) from error
