"""Cue presence: whether a pattern stands anywhere in a text, asked once however many mentions ask.

A long text of one sentence has hundreds of mentions, each of which looks for the same cues before
it; where a cue stands nowhere, none of them need look.
"""

from __future__ import annotations

import re
from functools import lru_cache

_MOST = 64


@lru_cache(maxsize=_MOST)
def stands(cue: re.Pattern[str], text: str) -> bool:
    """Whether `cue` is in `text`. What is asked is kept until `forget_texts`."""
    return cue.search(text) is not None


def forget_texts() -> None:
    """Keep no text any longer: it may be a patient's."""
    stands.cache_clear()
