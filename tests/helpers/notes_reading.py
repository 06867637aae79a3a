"""A person who reads a note: scrolls through it, and looks at each place as long as it takes."""

from __future__ import annotations

from app.ui.notes.notes_dialog import NotesDialog
from tests.helpers.event_loop import wait_for


def read_through(dialog: NotesDialog) -> None:
    """From the top of the page to its end."""
    bar = dialog.area.verticalScrollBar()
    for place in (*range(0, bar.maximum(), max(1, bar.pageStep() // 2)), bar.maximum()):
        scroll_to(dialog, place)


def scroll_to(dialog: NotesDialog, place: int) -> None:
    """By the scroll bar, and look at what is there."""
    dialog.area.verticalScrollBar().setValue(place)
    look(dialog)


def look(dialog: NotesDialog) -> None:
    """As long as it takes to count."""
    timer = dialog.page.reading._timer
    wait_for(lambda: not timer.isActive())
    dialog.page.reading.look_soon()
    wait_for(lambda: not timer.isActive())
