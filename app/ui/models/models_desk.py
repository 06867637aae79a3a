"""Models desk: does for the page of models what takes longer than a frame, in the background."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Signal

from app.core.models.clinic_server import ClinicServer
from app.core.prompts.prompt_formats import PromptFormat
from app.errors import ConsiliumError
from app.services.application import Services
from app.services.models.clinic_servers import KeptServer
from app.services.models.model_library import ModelEntry
from app.services.models.model_overview import ModelFit, ModelOverview, fit_here, overview
from app.ui.background import SLOW, Background, Job
from app.ui.models.conversion_controller import ConversionController
from app.ui.models.fidelity_controller import FidelityController
from app.ui.models.models_controller import ModelsController


class ModelsDesk(QObject):
    """`changed` carries what is shown of all models, `fit_found` the path of one and its ModelFit;
    `refused` a path, and why what was chosen for it was not stored; `failed` anything else."""

    changed = Signal(object)
    fit_found = Signal(str, ModelFit)
    refused = Signal(str, ConsiliumError)
    failed = Signal(ConsiliumError)

    def __init__(
        self,
        services: Services,
        background: Background,
        models: ModelsController,
        conversion: ConversionController,
        fidelity: FidelityController,
    ) -> None:
        super().__init__()
        self._services = services
        self._background = background
        self.models = models
        self.conversion = conversion
        self.fidelity = fidelity
        self._fits: dict[str, ModelFit] = {}
        self._fitting: Job | None = None
        self._entries: tuple[ModelEntry, ...] = ()

    def refresh(self) -> None:
        """Read the models, and how those fit that were not looked at yet."""
        services = self._services

        def work() -> tuple[ModelOverview, ...]:
            return overview(
                services.library, services.formats, services.fidelity, services.settings
            )

        self._background.run(work, self._show, self.failed.emit)

    def fit_of(self, path: str) -> ModelFit | None:
        """How the model of that file fits, once it was looked at."""
        return self._fits.get(path)

    def use(self, model: ModelEntry) -> None:
        """Let it answer from now on."""
        self.models.choose(model)

    def use_content(self, sha256: str) -> None:
        """Let the model of that hash answer."""
        found = next((each for each in self._entries if each.sha256 == sha256), None)
        if found is not None:
            self.use(found)

    def change(self, model: ModelEntry, changes: dict[str, object]) -> None:
        """Store what was chosen for a model."""
        self._store(model, lambda: self._services.library.change_settings(model, **changes))

    def choose_format(self, model: ModelEntry, prompt_format: PromptFormat | None) -> None:
        """None: the one that its file names."""
        self._store(model, lambda: self._services.formats.choose(model, prompt_format))

    def add_server(
        self,
        server: ClinicServer,
        done: Callable[[KeptServer], object],
        failed: Callable[[ConsiliumError], None],
    ) -> None:
        """Ask a clinic's server what it serves, keep it, and show it among the models."""

        def added(kept: KeptServer) -> None:
            self.models.refresh()
            done(kept)

        servers = self._services.servers
        self._background.run(lambda: servers.add(server), added, failed, lane=SLOW)

    def remove(self, model: ModelEntry, with_file: bool) -> None:
        """Forget it, and its file where that is Consilium's own."""
        library = self._services.library
        self._store(model, lambda: (library.delete_file if with_file else library.remove)(model))

    def _store(self, model: ModelEntry, work: object) -> None:
        def failed(error: ConsiliumError) -> None:
            self.refused.emit(model.path, error)

        # The window's own view of the models is read again, and with it this one.
        self._background.run(work, lambda _: self.models.refresh(), failed)  # type: ignore[arg-type]

    def _show(self, models: tuple[ModelOverview, ...]) -> None:
        self._entries = tuple(each.entry for each in models)
        self.changed.emit(models)
        unknown = [each for each in self._entries if each.path not in self._fits]
        if unknown:
            self._look_at_fit(unknown)

    def _look_at_fit(self, entries: list[ModelEntry]) -> None:
        if self._fitting is not None:
            self._fitting.drop()
        services = self._services

        def work() -> Iterator[tuple[str, ModelFit]]:
            for entry in entries:
                before = services.consultations.context_before
                yield entry.path, fit_here(entry, services.engine, services.settings, before)

        def found(fits: list[tuple[str, ModelFit]]) -> None:
            for path, fit in fits:
                self._fits[path] = fit
                self.fit_found.emit(path, fit)

        self._fitting = self._background.iterate(work, found, None, self.failed.emit, lane=SLOW)
