"""Progress in the status line: loading and reading of the model, speed, and the offload plan in
force."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.services.consultations.reply_events import ModelLoading, PromptProcessing, ReplyEnded
from app.services.models.offload_preview import measured
from app.services.models.planned_load import PlannedLoad
from app.ui.consultation.conversation_controller import ConversationController
from app.ui.consultation.status_line import StatusLine
from app.ui.models.models_controller import ModelsController
from app.ui.widgets.banner import Banner


class Progress(QObject):
    """`planned` gives the plan by which the present model was loaded, None while none is. The
    banner says once of each load that it took less than planned, or what a load has to tell."""

    def __init__(
        self,
        parent: QObject,
        status: StatusLine,
        banner: Banner,
        conversation: ConversationController,
        models: ModelsController,
        planned: Callable[[], PlannedLoad | None],
    ) -> None:
        super().__init__(parent)
        self._status, self._banner, self._planned = status, banner, planned
        self._told: PlannedLoad | None = None
        conversation.started.connect(self._started)
        conversation.progress.connect(self._show)
        conversation.ended.connect(self._ended)
        conversation.refused.connect(self._nothing_under_way)
        conversation.unknown.connect(self._nothing_under_way)
        models.loading.connect(self._show)
        models.adding.connect(self._checking_file)
        models.changed.connect(self._nothing_under_way)
        models.failed.connect(self._nothing_under_way)
        models.ready.connect(self._ready)

    def _started(self) -> None:
        self._status.show_speed(None)
        self._status.show_doing("Waiting for the model…")

    def _show(self, event: ModelLoading | PromptProcessing) -> None:
        match event:
            case ModelLoading(notice=notice) if notice:
                self._banner.say(notice)
            case ModelLoading(model=model, fraction=fraction, change=change):
                again = f" again, with less: {change}" if change else ""
                self._status.show_doing(f"Loading {model}{again}…", fraction)
            case PromptProcessing(done=done, total=total):
                self._show_offload()
                reading = done < total
                self._status.show_doing(
                    f"Reading {done:,} of {total:,} tokens…" if reading else "Writing…",
                    done / max(1, total) if reading else None,
                )

    def _ended(self, event: ReplyEnded) -> None:
        self._status.show_doing("")
        timings = event.reply.timings
        self._status.show_speed(timings.decode_tps if timings else None)

    def _checking_file(self, fraction: float) -> None:
        self._status.show_doing("Checking the file…", fraction)

    def _ready(self) -> None:
        self._status.show_doing("")
        self._show_offload()

    def _nothing_under_way(self) -> None:
        self._status.show_doing("")

    def _show_offload(self) -> None:
        planned = self._planned()
        if planned is self._told:
            return
        self._told = planned
        if planned is None:
            self._status.show_offload("")
            return
        self._status.show_offload("\n".join(filter(None, (planned.sentence, measured(planned)))))
        if planned.steps:
            self._banner.say(planned.sentence)
