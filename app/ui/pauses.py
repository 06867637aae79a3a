"""Pauses of Python's own: what keeps them from holding up the window's thread.

Its collector goes through all that lives, a tenth of a second for what this program keeps, while no
other thread gets on; and a thread that computes lets another one in only now and then.
"""

from __future__ import annotations

import gc
import sys
from importlib import import_module

from app.errors import ConsiliumError

# Seconds until a thread that waits gets its turn, 0.005 as Python comes: of each call into Qt it
# may be one such wait, and marks are looked for while an answer is shown.
TURN_S = 0.001


def take_short_turns() -> None:
    sys.setswitchinterval(TURN_S)


def keep_what_lives() -> None:
    """What there is now stays to the end: the collector passes it over from now on."""
    gc.freeze()


def prepare() -> None:
    """Import what an open vault needs and make what takes a tenth of a second at its first use: not
    on the window's thread, and not before its first page."""
    import_module("app.services.application")
    import_module("app.ui.consultation.workspace")
    from app.core.rendering.parser import parse
    from app.services.clinical.emergency_cards import card_detector
    from app.services.clinical.shipped_drugs import shipped_drugs

    parse("- ready")
    try:
        shipped_drugs()
        card_detector()
    except ConsiliumError:
        return  # said by whoever needs it
    keep_what_lives()
