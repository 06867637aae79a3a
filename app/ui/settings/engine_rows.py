"""Engine rows of the settings: threads, what stays in memory, what is kept on disk."""

from __future__ import annotations

import os

from app.core.units import count_of
from app.settings import Settings
from app.ui.settings.setting_controls import choice, segments
from app.ui.settings.settings_page import SettingsPage

_MINUTES = (0, 5, 15, 30, 60)
_SILENCES = (60, 120, 300, 900)  # seconds
_COUNTS = (1, 2, 4, 8, 16, 32)
_BUDGETS = (0, 512, 1024, 2048, 4096, 8192, 16384)  # MiB


def add_running_rows(page: SettingsPage, settings: Settings) -> None:
    """Below what the page holds."""
    counts = (0, *(count for count in _COUNTS if count <= (os.cpu_count() or 1)))
    page.add_row(
        "Processor threads",
        choice(
            "Processor threads",
            [(_threads(count), count) for count in counts],
            settings.threads,
            lambda count: page.changed.emit({"threads": count}),
        ),
        "Automatic uses one for each physical core.",
    )
    page.add_row(
        "Unload the model",
        choice(
            "Unload the model",
            [(_minutes(count), count) for count in _MINUTES],
            settings.idle_unload_minutes,
            lambda count: page.changed.emit({"idle_unload_minutes": count}),
        ),
        "After this long without a question, its memory is freed for other programs. The next "
        "question loads it again.",
    )
    page.add_row(
        "Keep it in memory",
        segments(
            [("Off", False), ("On", True)],
            settings.lock_memory,
            lambda locked: page.changed.emit({"lock_memory": locked}),
        ),
        "When on, the system may not page the model out while it is loaded. Takes effect the "
        "next time the model is loaded.",
    )
    page.add_row(
        "End a hung engine",
        choice(
            "End a hung engine",
            [(_minutes(seconds // 60), seconds) for seconds in _SILENCES],
            settings.silence_s,
            lambda seconds: page.changed.emit({"silence_s": seconds}),
        ),
        "After this long without any progress, it is stopped and restarted; what was written "
        "is kept. Loading a model from disk is allowed three times as long.",
    )
    page.add_row(
        "Kept on the disk",
        choice(
            "Kept on the disk",
            [(_budget(size), size) for size in _BUDGETS],
            settings.snapshot_budget_mb,
            lambda size: page.changed.emit({"snapshot_budget_mb": size}),
        ),
        "What the model has already read of your consultations, encrypted, so that one you "
        "come back to continues at once. The least recently used is removed first.",
    )


def _minutes(count: int) -> str:
    if not count:
        return "Never"
    if count == 1:
        return "After 1 minute"
    return f"After {count} minutes" if count < 60 else f"After {count // 60} hour"


def _threads(count: int) -> str:
    if not count:
        return "Automatic"
    return count_of(count, "thread")


def _budget(mebibytes: int) -> str:
    if not mebibytes:
        return "Nothing"
    if mebibytes < 1024:
        return f"Up to {mebibytes} MB"
    return f"Up to {mebibytes // 1024} GB"
