"""Search of the history: what it can be confined to, and what it finds."""

from __future__ import annotations

import msgspec

from app.core.consultations.messages import Consultation
from app.core.consultations.tasks import Task


class SearchFilters(msgspec.Struct, frozen=True):
    """Moments in seconds, UTC: from `since` on, before `until`. `tags`: all of them. `model` is a
    SHA-256. `archived`: only those of the archive, or (False) none of them; None for both."""

    since: float | None = None
    until: float | None = None
    tags: tuple[str, ...] = ()
    task: Task | None = None
    model: str = ""
    archived: bool | None = None


class SearchHit(msgspec.Struct, frozen=True):
    """`message_id` is None for a consultation that was found by its title, case reference or tags.
    In `snippet`, \\x02 and \\x03 enclose what was found. `number` is its place, for `after`."""

    consultation: Consultation
    message_id: str | None
    snippet: str
    number: int = 0


class UsedModel(msgspec.Struct, frozen=True):
    sha256: str
    name: str
    quantization: str
