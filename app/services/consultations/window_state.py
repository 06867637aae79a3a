"""Window state: what the clinician had open, kept in the vault when the window is locked
or closed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from app.core.consultations.search_filters import SearchFilters
from app.core.consultations.tasks import Task
from app.errors import NotFound
from app.sentences import plain

if TYPE_CHECKING:  # the window starts with it, before there is a vault
    from app.store.history.repository import Repository

_NAME = "place"


class WindowState(msgspec.Struct, frozen=True):
    """`anchor` is the message at the top of the view and `offset` how many pixels of it are above
    the edge, at the window's size of then; no anchor means the end. `task` was chosen for the text
    in the composer (None: by its form), `kept_task` for the messages that follow. `edited` is the
    message whose new wording `wording` stood in the composer. `search` stood in the list's search,
    confined by `filters`, of which `period` is the name of the time. `archive`: its list was shown;
    `trash`: the deleted consultations were.

    A field that an older Consilium did not know has its default.
    """

    consultation_id: str | None = None
    anchor: str | None = None
    offset: int = 0
    task: Task | None = None
    kept_task: Task = Task.CONSULTATION
    edited: str | None = None
    wording: str = ""
    search: str = ""
    filters: SearchFilters = SearchFilters()
    period: str = ""
    archive: bool = False
    trash: bool = False


def save_window_state(repository: Repository, place: WindowState) -> None:
    """Keep it, encrypted with the rest. Raises storage errors."""
    repository.set_state(_NAME, msgspec.json.encode(place, enc_hook=plain).decode())


def load_window_state(repository: Repository) -> WindowState:
    """The place, as far as it is still there; a new consultation where that is not known."""
    try:
        place = msgspec.json.decode(repository.state(_NAME) or "{}", type=WindowState)
    except msgspec.MsgspecError:
        return WindowState()  # written by another version
    if place.consultation_id is None:
        return place
    try:
        consultation = repository.consultation(place.consultation_id)
    except NotFound:
        return _of_the_list(place)
    return _of_the_list(place) if consultation.deleted_at is not None else place


def _of_the_list(place: WindowState) -> WindowState:
    """Without the consultation, which is gone."""
    return WindowState(
        search=place.search,
        filters=place.filters,
        period=place.period,
        archive=place.archive,
        trash=place.trash,
    )
