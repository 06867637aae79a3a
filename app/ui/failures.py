"""What the window shows for an exception: the sentence of one of ours, never a traceback."""

from __future__ import annotations

import logging
import traceback

from app.errors import ConsiliumError, InternalError

_log = logging.getLogger(__name__)


def as_shown(error: BaseException) -> ConsiliumError:
    """The error itself when it is ours to show; else it is logged, without its text, as our bug.

    The message of a foreign exception may hold what was typed, so only its type and place are kept.
    """
    if isinstance(error, ConsiliumError) and not isinstance(error, InternalError):
        return error
    frames = traceback.extract_tb(error.__traceback__)
    place = " < ".join(f"{frame.name}:{frame.lineno}" for frame in reversed(frames[-6:]))
    _log.error("%s at %s", type(error).__name__, place or "an unknown place")
    return InternalError(
        "Something went wrong inside Consilium; nothing that was stored is lost. "
        "Try again, and restart Consilium if it happens again."
    )
