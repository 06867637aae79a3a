"""Fidelity controller: measures a model beside the one that it was made of, one at a time."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from app.core.prompts.prompt_formats import PromptFormat
from app.errors import Cancelled, ConsiliumError
from app.services.application import Services
from app.services.models.model_library import ModelEntry
from app.ui.background import Background

_LANE = "fidelity"


@dataclass(frozen=True)
class Measurement:
    """Of the model of that SHA-256: the `share` that is done, 0 to 1."""

    sha256: str
    share: float


class FidelityController(QObject):
    """`changed`: another `current`, None where nothing is measured; `measured`: a report was kept;
    `failed` carries the SHA-256 of a model and why it was not measured, which `failures` keeps
    until it is measured again."""

    changed = Signal()
    measured = Signal()
    failed = Signal(str, ConsiliumError)
    _came = Signal(str, float)

    def __init__(self, services: Services, background: Background) -> None:
        super().__init__()
        self._fidelity = services.fidelity
        self._background = background
        self.current: Measurement | None = None
        self.failures: dict[str, str] = {}
        self._came.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def measure(self, model: ModelEntry, reference: Path, prompt_format: PromptFormat) -> None:
        """Begin, unless one is under way."""
        if self.current is not None:
            return
        path = Path(model.path)
        self._fidelity.begin()
        self.failures.pop(model.sha256, None)
        self.show(Measurement(model.sha256, 0.0))

        def work() -> bool:
            try:
                report = self._fidelity.measure(
                    path,
                    reference,
                    lambda share: self._came.emit(model.sha256, share),  # Qt queues it
                    prompt_format,
                )
            except Cancelled:
                return False
            self._fidelity.keep(model.sha256, report, path)
            return True

        def done(is_kept: bool) -> None:
            self.show(None)
            if is_kept:
                self.measured.emit()

        def failed(error: ConsiliumError) -> None:
            self.failures[model.sha256] = str(error)
            self.show(None)
            self.failed.emit(model.sha256, error)

        self._background.run(work, done, failed, lane=_LANE)

    def stop(self) -> None:
        """Give up the one that is under way; what was measured before stays."""
        self._fidelity.stop()

    def _take(self, sha256: str, share: float) -> None:
        if self.current is not None and self.current.sha256 == sha256:
            self.show(Measurement(sha256, share))

    def show(self, current: Measurement | None) -> None:
        """What is measured now."""
        self.current = current
        self.changed.emit()
