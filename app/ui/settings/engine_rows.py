"""Engine rows of the settings: threads, what stays in memory, what is kept on disk."""

from __future__ import annotations

import os

from app.settings import Settings
from app.ui.settings.setting_controls import choice, segments
from app.ui.settings.settings_page import SettingsPage
from app.ui.translation import tr, tr_count

_MINUTES = (0, 5, 15, 30, 60)
_SILENCES = (60, 120, 300, 900)  # seconds
_COUNTS = (1, 2, 4, 8, 16, 32)
_BUDGETS = (0, 512, 1024, 2048, 4096, 8192, 16384)  # MiB


def add_running_rows(page: SettingsPage, settings: Settings) -> None:
    """Below what the page holds."""
    counts = (0, *(count for count in _COUNTS if count <= (os.cpu_count() or 1)))
    page.add_row(
        tr("Processor threads"),
        choice(
            tr("Processor threads"),
            [(_threads(count), count) for count in counts],
            settings.threads,
            lambda count: page.changed.emit({"threads": count}),
        ),
        tr("Automatic uses one for each physical core."),
    )
    page.add_row(
        tr("Unload the model"),
        choice(
            tr("Unload the model"),
            [(_minutes(count), count) for count in _MINUTES],
            settings.idle_unload_minutes,
            lambda count: page.changed.emit({"idle_unload_minutes": count}),
        ),
        tr(
            "After this long without a question, its memory is freed for other programs. The next "
            "question loads it again."
        ),
    )
    page.add_row(
        tr("Keep it in memory"),
        segments(
            [(tr("Off"), False), (tr("On"), True)],
            settings.lock_memory,
            lambda locked: page.changed.emit({"lock_memory": locked}),
        ),
        tr(
            "When on, the system may not page the model out while it is loaded. Takes effect the "
            "next time the model is loaded."
        ),
    )
    page.add_row(
        tr("End a hung engine"),
        choice(
            tr("End a hung engine"),
            [(_minutes(seconds // 60), seconds) for seconds in _SILENCES],
            settings.silence_s,
            lambda seconds: page.changed.emit({"silence_s": seconds}),
        ),
        tr(
            "After this long without any progress, it is stopped and restarted; what was written "
            "is kept. Loading a model from disk is allowed three times as long."
        ),
    )
    page.add_row(
        tr("Kept on the disk"),
        choice(
            tr("Kept on the disk"),
            [(_budget(size), size) for size in _BUDGETS],
            settings.snapshot_budget_mb,
            lambda size: page.changed.emit({"snapshot_budget_mb": size}),
        ),
        tr(
            "What the model has already read of your consultations, encrypted, so that one you "
            "come back to continues at once. The least recently used is removed first."
        ),
    )


def _minutes(count: int) -> str:
    if not count:
        return tr("Never")
    return (
        tr_count("After {n} minute", "After {n} minutes", n=count)
        if count < 60
        else tr_count("After {n} hour", "After {n} hours", n=count // 60)
    )


def _threads(count: int) -> str:
    if not count:
        return tr("Automatic")
    return tr_count("{n} thread", "{n} threads", n=count)


def _budget(mebibytes: int) -> str:
    if not mebibytes:
        return tr("Nothing")
    if mebibytes < 1024:
        return tr("Up to {mebibytes} MB", mebibytes=mebibytes)
    return tr("Up to {mebibytes} GB", mebibytes=mebibytes // 1024)
