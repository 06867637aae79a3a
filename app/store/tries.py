"""How often the vault was tried in vain, kept beside it: the more often, the longer the next waits.

The file holds a count and two times, no secret. It slows whoever tries at the prompt; whoever can
copy the folder needs no prompt (there Argon2id alone slows a guess). A damaged file counts as the
longest wait since it was last written. A clock that was set back makes the wait start anew from
now, so it never gets longer than its cap.

The caller holds the data folder's lock, for all but `waiting`.
"""

from __future__ import annotations

import time
from contextlib import suppress
from pathlib import Path

import msgspec

from app.errors import DiskFull, TriedTooOften
from app.settings import write_atomically

FREE = 3
FIRST_S = 5.0
CAP_S = 300.0
_CAPPED = 10  # so many wrong tries, and more, wait CAP_S


class Tries(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`failed` since the vault was last opened; the times in seconds since 1970."""

    failed: int = 0
    first_at: float = 0.0
    last_at: float = 0.0


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

    Raises TriedTooOften when it has to wait; HomeNotWritable.
    """
    before, now = _read(path), time.time()
    left = _remaining(before, now)
    if left > 0:
        if now < before.last_at:
            _write(path, Tries(before.failed, min(before.first_at, now), now))
        raise TriedTooOften(
            f"The vault was tried in vain {before.failed} times. "
            f"The next try is taken in {in_words(left)}.",
            left,
        )
    _write(path, Tries(before.failed + 1, before.first_at or now, now))
    return before


def take_back(path: Path, before: Tries) -> None:
    """The try failed for another reason than what was typed."""
    if before.failed:
        _write(path, before)
    else:
        forget(path)


def forget(path: Path) -> None:
    """The vault was opened."""
    with suppress(OSError):
        path.unlink(missing_ok=True)


def in_words(seconds: float) -> str:
    """`1 second`, `5 minutes`; rounded up."""
    whole = max(1, -(-int(seconds * 1000) // 1000))
    if whole < 120:
        return f"{whole} second" + ("s" if whole != 1 else "")
    return f"{-(-whole // 60)} minutes"


def _remaining(tries: Tries, now: float) -> float:
    passed = max(0.0, now - tries.last_at)
    return max(0.0, wait_after(tries.failed) - passed)


def _read(path: Path) -> Tries:
    try:
        content = path.read_bytes()
        changed_at = path.stat().st_mtime
    except FileNotFoundError:
        return Tries()
    except OSError:
        return Tries(_CAPPED, time.time(), time.time())
    with suppress(msgspec.MsgspecError, UnicodeDecodeError):
        tries = msgspec.json.decode(content, type=Tries)
        if tries.failed > 0 and tries.first_at >= 0 and tries.last_at >= 0:
            return tries
    at = min(changed_at, time.time())
    return Tries(_CAPPED, at, at)


def _write(path: Path, tries: Tries) -> None:
    # What a vault holds can be read on a full disk: there a try is not refused, nor counted.
    with suppress(DiskFull):
        write_atomically(path, msgspec.json.encode(tries))
