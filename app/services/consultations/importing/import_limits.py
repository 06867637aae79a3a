"""Import limits: how much of a stranger's file is accepted, each limit once for every reader."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from app.core.consultations.messages import Consultation
from app.errors import WrongUse
from app.store.history.tags import MAX_CHARACTERS, folded, tag_name
from app.store.transactions import one_line, storable

MAX_BYTES = 256 << 20  # of a file
MAX_CONTAINERS = 4_000_000  # lists and objects in it: each takes some hundred bytes of memory
MAX_VALUES = 32_000_000
MAX_MESSAGES = 500_000  # consultations and messages of one file
MAX_TEXT = 2_000_000  # characters of a message
MAX_TITLE = 200
MAX_REFERENCE = 200
MAX_TAGS = 50  # of a consultation
MAX_ERROR = 2_000
MAX_NAME = 300  # of a model, a format, a version


def title_within(title: str) -> str:
    return cut(one_line(title), MAX_TITLE)


def tags_within(names: Iterable[str]) -> tuple[str, ...]:
    """Those that can be tags, cut where they are too long; each once, and MAX_TAGS at most."""
    kept: dict[str, str] = {}
    for name in names:
        if len(kept) == MAX_TAGS:
            break
        try:
            tag = tag_name(one_line(name).lstrip("# ")[:MAX_CHARACTERS].strip())
        except WrongUse:
            continue
        kept.setdefault(folded(tag), tag)
    return tuple(kept.values())


def within(consultation: Consultation) -> Consultation:
    """With the title, case reference and tags that it may have."""
    return msgspec.structs.replace(
        consultation,
        title=title_within(consultation.title),
        case_reference=cut(consultation.case_reference, MAX_REFERENCE),
        tags=tags_within(consultation.tags),
    )


def cut(text: str, limit: int) -> str:
    """The text cut to that many characters, with `…` where it was longer."""
    text = storable(text)
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"
