"""What the readers of other programs' chats share."""

from __future__ import annotations

import hashlib


def seconds(stamp: float | None) -> float | None:
    """Since the epoch; other programs stamp in seconds, milli-, micro- or nanoseconds, and some
    versions of them otherwise than others. None for no stamp."""
    if not stamp or stamp < 0:
        return None
    for unit in (1e9, 1e6, 1e3):
        if stamp >= 1e8 * unit:
            return stamp / unit
    return float(stamp)


def made_id(program: str, moment: float | None, source: str) -> str:
    """Always the same for the same message, so that a second import is recognised; sorted by time
    as our own are, what has no `moment` first."""
    milliseconds = int((moment or 0) * 1000) & (2**48 - 1)
    digest = hashlib.sha256(f"{program}/{source}".encode("utf-8", "surrogatepass")).hexdigest()
    return f"{milliseconds:012x}7{digest[:3]}8{digest[3:18]}"
