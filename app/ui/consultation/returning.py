"""The place on the screen: told to the vault, and put back."""

from __future__ import annotations

from typing import Protocol

from app.services.place import Place
from app.ui.composer.composer import Composer
from app.ui.consultation.conversation import Conversation
from app.ui.sidebar.sidebar import Sidebar
from app.ui.transcript.column import TranscriptColumn


class _Views(Protocol):
    conversation: Conversation
    transcript: TranscriptColumn
    composer: Composer
    sidebar: Sidebar


def place_of(views: _Views) -> Place:
    anchor = views.transcript.anchor()
    task, kept = views.composer.tasks
    edited = views.composer.editing
    return Place(
        consultation_id=views.conversation.current_id,
        anchor=anchor[0] if anchor else None,
        offset=anchor[1] if anchor else 0,
        task=task,
        kept_task=kept,
        edited=edited,
        wording=views.composer.text() if edited else "",
        search=views.sidebar.search.text(),
    )


def put_back(views: _Views, place: Place) -> None:
    """After the consultation is shown, with its draft. A message that is gone is passed over."""
    if place.edited is not None:
        views.composer.begin_edit(place.edited, place.wording, place.task or place.kept_task)
    else:
        views.composer.take_tasks(place.task, place.kept_task)
    if place.anchor is not None:
        views.transcript.go_back_to(place.anchor, place.offset)
