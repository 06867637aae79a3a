"""Security page of the settings: automatic locking, the clipboard, and what opens the vault."""

from __future__ import annotations

from app.sentences import say
from app.settings import OnLock
from app.ui.settings.key_rows import KeyRows
from app.ui.settings.setting_controls import choice, segments
from app.ui.settings.settings_page import SettingsPage, Surroundings
from app.ui.translation import tr, tr_count

TITLE = say("Security")
MINUTES = (1, 2, 5, 10, 15, 30, 60, 0)
SECONDS = (15, 30, 60, 120, 0)
ON_LOCK = ((say("Finish it"), OnLock.FINISH), (say("Stop it"), OnLock.STOP))


def security_page(around: Surroundings) -> SettingsPage:
    settings = around.services.settings
    page = SettingsPage(TITLE)
    page.add_row(
        tr("Lock after"),
        choice(
            tr("Lock after"),
            [(_minutes(minutes), minutes) for minutes in MINUTES],
            settings.lock_after_minutes,
            lambda minutes: page.changed.emit({"lock_after_minutes": minutes}),
        ),
        tr(
            "Without any key or mouse input in this window. Ctrl+L locks at once, and so does "
            "putting the computer to sleep or, on Linux and Windows, locking its screen."
        ),
    )
    page.add_row(
        tr("A reply being written"),
        segments(ON_LOCK, settings.on_lock, lambda chosen: page.changed.emit({"on_lock": chosen})),
        tr(
            "If finished, it is completed behind the lock screen, and the key stays in memory "
            "until then. Before the computer sleeps, it is always stopped."
        ),
    )
    page.add_row(
        tr("Empty the clipboard"),
        choice(
            tr("Empty the clipboard"),
            [(_seconds(seconds), seconds) for seconds in SECONDS],
            settings.clear_clipboard_s,
            lambda seconds: page.changed.emit({"clear_clipboard_s": seconds}),
        ),
        tr("After a copy, unless something else was copied since. Locking always empties it."),
    )
    page.add_rule()
    KeyRows(page, around)
    return page


def _minutes(minutes: int) -> str:
    if not minutes:
        return tr("Never")
    return tr_count("{n} minute", "{n} minutes", n=minutes)


def _seconds(seconds: int) -> str:
    return (
        tr_count("After {n} second", "After {n} seconds", n=seconds)
        if seconds
        else tr("Only when locking")
    )
