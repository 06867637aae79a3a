"""Models controller: reads the library, chooses a model, adds a file, loads ahead."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.core.consultations.known_questions import OwnQuestions
from app.core.prompts.prompt_formats import PromptFormat
from app.errors import ConsiliumError, NoModel
from app.services.application import Services
from app.services.models.model_library import ModelEntry
from app.services.models.model_loading import ModelLoading
from app.ui.background import REPLY, SLOW, Background


@dataclass(frozen=True)
class Choice:
    """The library as the window shows it. `guess`: the sentence that tells of a guessed prompt
    format, empty where there is none to tell."""

    entries: tuple[ModelEntry, ...]
    chosen: ModelEntry | None
    prompt_format: PromptFormat | None
    guess: str = ""
    known: OwnQuestions | None = None  # by heart, by the demonstration

    @property
    def demonstration(self) -> bool:
        return self.chosen is not None and self.chosen.demonstration

    def entry(self, sha256: str) -> ModelEntry | None:
        """The model of that hash; None for none."""
        return next((each for each in self.entries if sha256 and each.sha256 == sha256), None)


class ModelsController(QObject):
    """`changed` carries a Choice, `adding` the fraction of a file read, `loading` a Loading,
    `failing` a model that was not loaded ahead, as the engine had ended with it."""

    changed = Signal(Choice)
    adding = Signal(float)
    added = Signal(ModelEntry)
    loading = Signal(ModelLoading)
    ready = Signal()
    failing = Signal(ModelEntry)
    failed = Signal(ConsiliumError)

    def __init__(self, services: Services, background: Background) -> None:
        super().__init__()
        self._services = services
        self._background = background
        self.choice = Choice((), None, None)
        self._began = False
        self._here: ModelEntry | None = None  # the last that answered on this computer

    def refresh(self) -> None:
        self._background.run(self._read, self._show, self.failed.emit)

    def choose(self, model: ModelEntry, then: Callable[[], object] | None = None) -> None:
        """Let this model answer from now on, do what comes `then`, and load it when that is
        quick."""

        def work() -> Choice:
            self._services.change_settings(model=model.sha256, model_path=model.path)
            return self._read()

        def done(choice: Choice) -> None:
            self._show(choice)
            if then is not None:
                then()
            self.load_ahead()

        self._background.run(work, done, self.failed.emit)

    def choose_format(self, prompt_format: PromptFormat) -> None:
        model = self.choice.chosen
        if model is None:
            return

        def work() -> Choice:
            self._services.formats.choose(model, prompt_format)
            return self._read()

        self._background.run(work, self._show, self.failed.emit)

    def told_guess(self) -> None:
        """The guess of the prompt format was read."""
        model = self.choice.chosen
        if model is not None:
            self._background.run(lambda: self._services.formats.told(model), None, self.failed.emit)

    def add(self, path: Path) -> None:
        """Take a GGUF file into the library and let it answer."""

        def work() -> Iterator[float | ModelEntry]:
            yield 0.0
            reports: list[float] = []

            def report(fraction: float) -> None:
                if not reports or fraction - reports[-1] >= 0.01:
                    reports.append(fraction)
                    self.adding.emit(fraction)  # from this thread: Qt queues it

            yield self._services.library.add(path, report)

        def take(items: list[float | ModelEntry]) -> None:
            for item in items:
                if isinstance(item, ModelEntry):
                    self.added.emit(item)
                    self.choose(item)
                else:
                    self.adding.emit(item)

        self._background.iterate(work, take, None, self.failed.emit, lane=SLOW)

    def load_ahead(self, asked_for: bool = True) -> None:
        """Load a small model before it is asked; a large one is loaded with the first question.
        `asked_for`: by hand, so also one with which the engine ended again and again."""
        model = self.choice.chosen
        if model is not None and model.is_failing and not asked_for:
            self.failing.emit(model)
            return
        if model is None or not model.loads_ahead:
            return
        self._background.iterate(
            lambda: self._services.consultations.prepare(model),
            self._loading,
            self.ready.emit,
            self.failed.emit,
            lane=REPLY,
        )

    def _loading(self, events: list[ModelLoading]) -> None:
        self.loading.emit(events[-1])

    def here(self) -> ModelEntry | None:
        """A model on this computer for a server's place: the last that answered, else one that is
        no demonstration; None where there is none."""
        here = [each for each in self.choice.entries if not (each.server or each.problem)]
        if self._here in here:
            return self._here
        return next((each for each in here if not each.demonstration), None) or next(
            iter(here), None
        )

    def _show(self, choice: Choice) -> None:
        self.choice = choice
        if choice.chosen is not None and not choice.chosen.server:
            self._here = choice.chosen
        self.changed.emit(choice)
        if not self._began:
            self._began = True
            self.load_ahead(asked_for=False)

    def _read(self) -> Choice:
        services = self._services
        entries = tuple(services.library.list())
        try:
            chosen = services.library.default(*services.settings.model_file)
        except NoModel:
            return Choice(entries, None, None)
        formats = services.formats
        return Choice(
            entries,
            chosen,
            formats.of(chosen).prompt_format,
            formats.to_tell(chosen),
            services.consultations.own_questions(chosen),
        )
