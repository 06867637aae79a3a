"""Error sentence: what the window shows for an exception, never a traceback."""

from __future__ import annotations

import logging

from app.errors import ConsiliumError, InternalError
from app.log import place_of

_log = logging.getLogger(__name__)


def as_shown(error: BaseException) -> ConsiliumError:
    """The error itself when it is ours to show; else it is logged as our bug.

    The text of a foreign exception may hold what was typed, so only its type and place are kept.
    """
    if isinstance(error, ConsiliumError) and not isinstance(error, InternalError):
        return error
    _log.error("a mistake of ours: %s", place_of(error))
    return InternalError(
        "Something went wrong inside Consilium; nothing that was stored is lost. "
        "Try again, and restart Consilium if it happens again."
    )
