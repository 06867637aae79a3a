"""Identifiers of consultations and messages."""

from __future__ import annotations

import secrets
import time


def new_id() -> str:
    """32 hexadecimal digits that sort by time: a version 7 UUID without its dashes.

    The 12 bits behind the milliseconds hold the fraction of the millisecond (RFC 9562, section 6.2,
    method 3), so that a question and its reply sort rightly too.
    """
    milliseconds, nanoseconds = divmod(time.time_ns(), 1_000_000)
    fraction = nanoseconds * 4096 // 1_000_000
    high = (milliseconds & (2**48 - 1)) << 16 | 0x7 << 12 | fraction
    low = 0b10 << 62 | secrets.randbits(62)
    return f"{high << 64 | low:032x}"
