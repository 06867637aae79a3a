"""Engine page of the settings: which devices the model uses, its context and cache, how it runs."""

from __future__ import annotations

from typing import Any

import msgspec
from PySide6.QtCore import QTimer

from app.sentences import say
from app.services.models.offload.offload_preview import Preview, measured, preview
from app.ui.background import SLOW, Job
from app.ui.settings.engine_rows import add_running_rows
from app.ui.settings.plan_note import PlanNote
from app.ui.settings.setting_controls import choice, number
from app.ui.settings.settings_page import SettingsPage, Surroundings
from app.ui.translation import tr

TITLE = say("Engine")
PLACEMENTS = (
    (say("Automatic"), "automatic"),
    (say("Everything on the GPU"), "gpu"),
    (say("Experts in main memory"), "experts"),
    (say("Layers by number"), "layers"),
    (say("Processor only"), "cpu"),
)
CONTEXTS = (0, 1024, 2048, 4096, 8192, 16384, 32768)  # tokens
CACHES = (
    (say("Automatic"), ""),
    (say("f16, exact"), "f16"),
    (say("q8_0, half the size"), "q8_0"),
    (say("q4_0, a quarter of the size"), "q4_0"),
)
_MOST_LAYERS = 999
_WATCH_MS = 500


class EnginePage(SettingsPage):
    """The plan's words follow each change; they are found in the background."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(TITLE)
        self._around = around
        self._settings = around.services.settings
        self._job: Job | None = None
        settings = self._settings
        self.note = PlanNote()
        self.add_row(
            tr("Where the model runs"),
            choice(
                tr("Where the model runs"),
                PLACEMENTS,
                settings.placement,
                lambda value: self._change(placement=value),
            ),
            tr(
                "Automatic puts as much as fits on the GPU, experts last, and falls back by "
                "itself when memory is short."
            ),
        )
        self.layers = self.add_row(
            tr("Layers on the GPU"),
            number(
                tr("Layers on the GPU"),
                (0, _MOST_LAYERS),
                settings.gpu_layers,
                lambda value: self._change(gpu_layers=value),
            ),
            tr("Counted from the last; the others stay in main memory."),
        )
        self.add(self.note)
        self.add_rule()
        self.add_row(
            tr("Context"),
            choice(
                tr("Context"),
                [(_context(tokens), tokens) for tokens in CONTEXTS],
                settings.context,
                lambda value: self._change(context=value),
            ),
            tr(
                "How much of a consultation the model sees at once. Automatic uses 4,096 tokens, "
                "and more where memory allows."
            ),
        )
        self.add_row(
            tr("Cache"),
            choice(
                tr("Cache"),
                CACHES,
                settings.cache_type,
                lambda value: self._change(cache_type=value),
            ),
            tr(
                "What the model holds of the consultation while it answers. A smaller cache saves "
                "memory at some cost in quality."
            ),
        )
        self.add_rule()
        add_running_rows(self, settings)
        self.layers.setVisible(settings.placement == "layers")
        self._refresh()
        self._watch = QTimer(self)  # the model may be loaded only now, or again
        self._watch.timeout.connect(self._show_loaded)
        self._watch.start(_WATCH_MS)

    def _change(self, **changes: Any) -> None:
        self._settings = msgspec.structs.replace(self._settings, **changes)
        self.layers.setVisible(self._settings.placement == "layers")
        self.changed.emit(changes)
        self._refresh()

    def _refresh(self) -> None:
        if self._job is not None:
            self._job.drop()
        self.note.wait()
        services, settings = self._around.services, self._settings
        self._job = self._around.background.run(
            lambda: preview(
                services.engine,
                services.library,
                settings,
                services.consultations.context_before,
            ),
            self._show,
            self.note.fail,
            lane=SLOW,
        )

    def _show(self, found: Preview | None) -> None:
        self.note.show_plan(found)
        self._show_loaded()

    def _show_loaded(self) -> None:
        self.note.show_loaded(measured(self._around.services.consultations.placed()))


def engine_page(around: Surroundings) -> SettingsPage:
    return EnginePage(around)


def _context(tokens: int) -> str:
    return tr("{tokens:,} tokens", tokens=tokens) if tokens else tr("Automatic")
