"""Prompt format selection for a model of the library; a guess is announced once."""

from __future__ import annotations

from collections.abc import Callable

from app.core.prompts.format_choice import FormatChoice, FormatEvidence, FormatSource, decide
from app.core.prompts.prompt_formats import PromptFormat
from app.services.models.model_library import ModelEntry
from app.settings import Settings


class FormatSelection:
    """`change` stores changed settings; it raises HomeNotWritable or DiskFull."""

    def __init__(self, settings: Callable[[], Settings], change: Callable[..., object]) -> None:
        self._settings = settings
        self._change = change

    def of(self, model: ModelEntry) -> FormatChoice:
        """The one that was chosen for this model, else what its file says, else a guess."""
        return format_of(model, self._settings())

    def choose(self, model: ModelEntry, prompt_format: PromptFormat) -> None:
        """Raises as `change` does."""
        chosen = {**self._settings().prompt_formats, model.sha256: prompt_format.value}
        self._change(prompt_formats=chosen)

    def to_tell(self, model: ModelEntry) -> str:
        """The sentence that tells of a guess; empty for none, and for one that was told."""
        choice = self.of(model)
        told = self._settings().told_formats.get(model.sha256)
        return "" if told == choice.prompt_format else guess_told(model, choice)

    def told(self, model: ModelEntry) -> None:
        """The guess was read. Raises as `change` does."""
        told = {**self._settings().told_formats, model.sha256: self.of(model).prompt_format.value}
        self._change(told_formats=told)


def format_of(model: ModelEntry, settings: Settings) -> FormatChoice:
    """In which format a model is asked by these settings."""
    evidence = model.format_evidence or FormatEvidence()
    return decide(evidence, settings.prompt_formats.get(model.sha256, ""))


def guess_told(model: ModelEntry, choice: FormatChoice) -> str:
    """The sentence that tells of a guess; empty for what is none."""
    if choice.source is not FormatSource.GUESS:
        return ""
    return (
        f"{model.name} does not say which prompt format it was tuned in. Consilium guesses "
        f"{choice.prompt_format.label}, {choice.reason}; another format may give better answers."
    )
