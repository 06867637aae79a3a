"""Writing mark: shows which consultation a reply is being written in, in the list and on the stop
button.
"""

from __future__ import annotations

from typing import Protocol

from app.core.prompts.typed_text import title_of
from app.ui.consultation.composer.composer import Composer
from app.ui.consultation.conversation_controller import ConversationController, Running
from app.ui.sidebar.sidebar import Sidebar


class _Views(Protocol):
    conversation: ConversationController
    composer: Composer
    sidebar: Sidebar


def tell_answering(views: _Views) -> None:
    """Mark it in the list; in another consultation the button says what it stops."""
    running = views.conversation.running
    views.sidebar.rows.set_answering(running.consultation_id if running else None)
    elsewhere = _elsewhere(running, views.conversation.current_id)
    views.composer.set_writing(running is not None, elsewhere)


def _elsewhere(running: Running | None, open_id: str | None) -> str:
    """Names another consultation than the open one, where the reply belongs to such; empty else."""
    if running is None or open_id == (running.consultation_id or running.asked_in):
        return ""
    return f"“{title_of(running.title)}”" if running.title else "another consultation"
