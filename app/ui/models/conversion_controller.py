"""Conversion controller: brings the one conversion of the services onto the window's thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from app.core.models.conversion import ConversionJob, JobState
from app.errors import Cancelled, ConsiliumError
from app.services.application import Services
from app.services.models.conversion.conversion_costs import ConversionCosts
from app.ui.background import Background

_LANE = "conversion"


class ConversionController(QObject):
    """`changed` carries a ConversionJob, or None where there is none; `finished` one whose model
    was added while this program ran, `waiting` one that an earlier start left and that can go on;
    `failed` what could not be begun."""

    changed = Signal(object)
    finished = Signal(ConversionJob)
    waiting = Signal(ConversionJob)
    failed = Signal(ConsiliumError)
    _told = Signal(object)

    def __init__(self, services: Services, background: Background) -> None:
        super().__init__()
        self._conversions = services.conversions
        self._background = background
        self._unwanted = threading.Event()
        self.job: ConversionJob | None = None
        self._began = False  # whether the first state was told
        self._told.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._conversions.listener = self._told.emit
        self._conversions.watch()

    @property
    def folder(self) -> Path:
        """Where models are kept that are made here, unless another place is chosen."""
        return self._conversions.folder

    def look_at(
        self,
        source: str,
        folder: Path,
        consent: str,
        done: Callable[[ConversionCosts], None],
        failed: Callable[[ConsiliumError], None],
    ) -> None:
        """Have the table of types made; takes seconds. An earlier look is given up."""
        self.stop_looking()
        unwanted = self._unwanted = threading.Event()

        def work() -> ConversionCosts | None:
            try:
                return self._conversions.costs(source, folder, consent, unwanted.is_set)
            except Cancelled:
                return None

        def found(costs: ConversionCosts | None) -> None:
            if costs is not None and not unwanted.is_set():
                done(costs)

        self._background.run(work, found, failed, lane=_LANE)

    def stop_looking(self) -> None:
        """Nobody waits for the table any more."""
        self._unwanted.set()

    def start(
        self,
        costs: ConversionCosts,
        file_type: str,
        consent: str,
        stream: bool,
        failed: Callable[[ConsiliumError], None],
    ) -> None:
        """Begin the conversion that the table was made for."""

        def work() -> None:
            order = self._conversions.order(
                costs.source, costs.folder, file_type, consent=consent, stream=stream
            )
            self._conversions.start(order)

        self._background.run(work, None, failed, lane=_LANE)

    def pause(self) -> None:
        self._background.run(self._conversions.pause, None, self.failed.emit, lane=_LANE)

    def go_on(self) -> None:
        self._background.run(self._conversions.go_on, None, self.failed.emit, lane=_LANE)

    def give_up(self) -> None:
        self._background.run(self._conversions.give_up, None, self.failed.emit, lane=_LANE)

    def put_away(self) -> None:
        self._background.run(self._conversions.put_away, None, self.failed.emit, lane=_LANE)

    def _take(self, job: ConversionJob | None) -> None:
        before, self.job = self.job, job
        first, self._began = not self._began, True
        self.changed.emit(job)
        if job is not None and first and job.can_go_on:
            self.waiting.emit(job)
        was_at_work = before is not None and before.is_under_way
        if job is not None and job.state is JobState.DONE and was_at_work:
            self.finished.emit(job)
