"""Where the clinician was: kept in the vault when the window is locked or closed."""

from __future__ import annotations

import msgspec

from app.core.tasks import Task
from app.errors import NotFound
from app.store.repository import Repository

_NAME = "place"


class Place(msgspec.Struct, frozen=True):
    """`anchor` is the message at the top of the view and `offset` how many pixels of it are above
    the edge, at the window's size of then; no anchor means the end. `task` was chosen for the text
    in the composer (None: by its form), `kept_task` for the messages that follow. `edited` is the
    message whose new wording `wording` stood in the composer. `search` stood in the list's search.
    """

    consultation_id: str | None = None
    anchor: str | None = None
    offset: int = 0
    task: Task | None = None
    kept_task: Task = Task.CONSULTATION
    edited: str | None = None
    wording: str = ""
    search: str = ""


def save_place(repository: Repository, place: Place) -> None:
    """Keep it, encrypted with the rest. Raises storage errors."""
    repository.set_state(_NAME, msgspec.json.encode(place).decode())


def load_place(repository: Repository) -> Place:
    """The place, as far as it is still there; a new consultation where nothing is known."""
    try:
        place = msgspec.json.decode(repository.state(_NAME) or "{}", type=Place)
    except msgspec.MsgspecError:
        return Place()  # written by another version
    if place.consultation_id is None:
        return place
    try:
        consultation = repository.consultation(place.consultation_id)
    except NotFound:
        return Place()
    return Place() if consultation.deleted_at is not None else place
