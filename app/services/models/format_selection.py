"""Prompt format selection for a model of the library; a guess is announced once."""

from __future__ import annotations

from collections.abc import Callable

from app.core.models.model_settings import ModelSettings
from app.core.prompts.format_choice import FormatChoice, FormatEvidence, FormatSource, decide
from app.core.prompts.prompt_formats import PromptFormat
from app.sentences import say
from app.services.models.model_library import ModelEntry, ModelLibrary
from app.settings import Settings


class FormatSelection:
    """`change` stores changed settings; it raises HomeNotWritable or DiskFull."""

    def __init__(
        self,
        library: ModelLibrary,
        settings: Callable[[], Settings],
        change: Callable[..., object],
    ) -> None:
        self._library = library
        self._settings = settings
        self._change = change

    def of(self, model: ModelEntry) -> FormatChoice:
        """The one that was chosen for this model, else what its file says, else a guess."""
        return format_of(model, self._settings(), self._library.settings_of(model.sha256))

    def choose(self, model: ModelEntry, prompt_format: PromptFormat | None) -> None:
        """None: none is chosen any more. Raises HomeNotWritable or DiskFull."""
        older = self._settings().prompt_formats  # where a choice stood before models.json had it
        if model.sha256 in older:
            self._change(prompt_formats={k: v for k, v in older.items() if k != model.sha256})
        self._library.change_settings(model, prompt_format=prompt_format or "")

    def to_tell(self, model: ModelEntry) -> str:
        """The sentence that announces a guess; empty for none, and for one already announced."""
        choice = self.of(model)
        told = self._settings().told_formats.get(model.sha256)
        return "" if told == choice.prompt_format else guess_told(model, choice)

    def told(self, model: ModelEntry) -> None:
        """The guess was read. Raises as `change` does."""
        told = {**self._settings().told_formats, model.sha256: self.of(model).prompt_format.value}
        self._change(told_formats=told)


def format_of(model: ModelEntry, settings: Settings, own: ModelSettings) -> FormatChoice:
    """In which format a model is asked by the general settings and its `own`."""
    evidence = model.format_evidence or FormatEvidence()
    chosen = own.prompt_format or settings.prompt_formats.get(model.sha256, "")
    return decide(evidence, chosen, own.measured_format)


def guess_told(model: ModelEntry, choice: FormatChoice) -> str:
    """The sentence that announces a guess; empty where the format is no guess."""
    if choice.source is not FormatSource.GUESS:
        return ""
    return say(
        "{name} does not say which prompt format it was tuned in. Consilium "
        "guesses {label}, {reason}; another format may give better answers.",
        name=model.name,
        label=choice.prompt_format.label,
        reason=choice.reason,
    )
