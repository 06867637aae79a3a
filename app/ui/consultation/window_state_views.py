"""Window state of the views: read from the screen for the vault, and restored to it."""

from __future__ import annotations

from typing import Protocol

from app.services.consultations.window_state import WindowState
from app.ui.consultation.composer.composer import Composer
from app.ui.consultation.conversation_controller import ConversationController
from app.ui.consultation.side_actions import SideActions
from app.ui.consultation.transcript.transcript_column import TranscriptColumn
from app.ui.sidebar.history_controller import HistoryController, ListingRequest
from app.ui.sidebar.sidebar import Sidebar


class _Views(Protocol):
    conversation: ConversationController
    transcript: TranscriptColumn
    composer: Composer
    sidebar: Sidebar
    history: HistoryController
    side: SideActions


def place_of(views: _Views) -> WindowState:
    anchor = views.transcript.anchor()
    task, kept = views.composer.tasks
    edited = views.composer.editing
    return WindowState(
        consultation_id=views.conversation.current_id,
        anchor=anchor[0] if anchor else None,
        offset=anchor[1] if anchor else 0,
        task=task,
        kept_task=kept,
        edited=edited,
        wording=views.composer.text() if edited else "",
        search=views.sidebar.search.text(),
        filters=views.sidebar.filters.filters,
        period=views.sidebar.filters.period,
        archive=views.history.wanted.archive,
        trash=views.side.shows_trash,
    )


def list_again(views: _Views, place: WindowState) -> None:
    """The list as it stood: what was looked for, and where."""
    sidebar = views.sidebar
    sidebar.take_up(place.search, place.filters, place.period)
    filters = sidebar.filters.filters
    views.history.list_what(
        ListingRequest(place.search.strip(), filters, sidebar.filters.say(), place.archive)
    )
    if place.trash:
        views.side.show_trash()


def put_back(views: _Views, place: WindowState) -> None:
    """After the consultation is shown, with its draft. A message that is gone is passed over."""
    if place.edited is not None:
        views.composer.begin_edit(place.edited, place.wording, place.task or place.kept_task)
    else:
        views.composer.take_tasks(place.task, place.kept_task)
    if place.anchor is not None:
        views.transcript.go_back_to(place.anchor, place.offset)
