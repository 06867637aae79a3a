"""Announcements: what a screen reader says when something changes that has not the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from app.ui.translation import worded


def is_heard() -> bool:
    """Whether a screen reader, or another aid, listens."""
    return QAccessible.isActive()


def announce(about: QObject, says: str, *, at_once: bool = False) -> None:
    """Let a screen reader say it; `at_once` breaks off what it says just now. `about` is the widget
    that it is about. Where nobody listens, nothing is done."""
    if not says.strip() or not is_heard():
        return
    event = QAccessibleAnnouncementEvent(about, worded(says))
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if at_once else politeness.Polite)
    QAccessible.updateAccessibility(event)
