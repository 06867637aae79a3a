"""Progress of what the model does: where the reply will stand, else in the model's pill."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from app.sentences import joined, say
from app.services.consultations.reply_events import PromptProcessing
from app.services.models.model_loading import ModelLoading
from app.services.models.offload.offload_preview import measured
from app.services.models.offload.planned_load import PlannedLoad
from app.ui.consultation.conversation_controller import ConversationController
from app.ui.consultation.model_pill import ModelPill
from app.ui.consultation.transcript.transcript_column import TranscriptColumn
from app.ui.models.models_controller import ModelsController
from app.ui.translation import tr
from app.ui.widgets.banner import Banner

WAITING = say("Waiting for the model…")


@dataclass(frozen=True)
class Doing:
    """What is being done, and how much of it is done, from 0 to 1; None where nobody knows."""

    says: str = ""
    fraction: float | None = None

    def __str__(self) -> str:
        return (
            self.says
            if self.fraction is None
            else tr("{says} {fraction:.0%}", says=self.says, fraction=self.fraction)
        )


NOTHING = Doing()


class ModelProgress(QObject):
    """`planned` gives the plan by which the present model was loaded, None while none is. The
    banner says once of each load that it took less than planned, or what a load has to tell."""

    def __init__(
        self,
        parent: QObject,
        pill: ModelPill,
        transcript: TranscriptColumn,
        banner: Banner,
        conversation: ConversationController,
        models: ModelsController,
        planned: Callable[[], PlannedLoad | None],
    ) -> None:
        super().__init__(parent)
        self._pill, self._transcript = pill, transcript
        self._banner, self._conversation, self._planned = banner, conversation, planned
        self._doing = NOTHING
        self._told: PlannedLoad | None = None
        conversation.started.connect(self._started)
        conversation.progress.connect(self._show)
        conversation.opened.connect(self._say_again)
        conversation.changed.connect(self._say_again)
        conversation.ended.connect(self._nothing_under_way)
        conversation.refused.connect(self._nothing_under_way)
        conversation.unknown.connect(self._nothing_under_way)
        models.loading.connect(self._show)
        models.adding.connect(self._checking_file)
        models.changed.connect(self._library_changed)
        models.failed.connect(self._nothing_under_way)
        models.ready.connect(self._ready)

    def stopping(self) -> None:
        """Somebody asked the reply to end."""
        self._say(Doing(tr("Stopping…")))

    def _started(self) -> None:
        self._say(Doing(tr(WAITING)))

    def _checking_file(self, fraction: float) -> None:
        self._say(Doing(tr("Checking the file…"), fraction))

    def _show(self, event: ModelLoading | PromptProcessing) -> None:
        match event:
            case ModelLoading(notice=notice) if notice:
                self._banner.say(notice)
            case ModelLoading(model=model, fraction=fraction, change=change):
                says = (
                    tr(
                        "Loading {model} again, with less: {change}…",
                        model=model,
                        change=tr(change),
                    )
                    if change
                    else tr("Loading {model}…", model=model)
                )
                self._say(Doing(says, fraction))
            case PromptProcessing(done=done, total=total):
                self._show_offload()
                reading = done < total
                self._say(
                    Doing(tr("Reading the case…"), done / total)
                    if reading
                    else Doing(tr("Writing…"))
                )

    def _say(self, doing: Doing) -> None:
        self._doing = doing
        self._say_again()

    def _say_again(self, _: object = None) -> None:
        """Where the reply stands, if it is on the screen; else in the pill."""
        running = self._conversation.running
        reply_id = running.reply_id if running is not None else None
        shown = reply_id is not None and self._transcript.show_doing(
            reply_id, self._doing.says, self._doing.fraction
        )
        self._pill.show_doing("" if shown or running is not None else str(self._doing))

    def _ready(self) -> None:
        self._nothing_under_way()
        self._show_offload()

    def _library_changed(self) -> None:
        if self._conversation.running is None:
            self._nothing_under_way()

    def _nothing_under_way(self, *_: object) -> None:
        self._say(NOTHING)

    def _show_offload(self) -> None:
        planned = self._planned()
        if planned is self._told:
            return
        self._told = planned
        if planned is None:
            self._pill.show_offload("")
            return
        self._pill.show_offload(joined((planned.sentence, measured(planned)), "\n"))
        if planned.steps:
            self._banner.say(planned.sentence)
