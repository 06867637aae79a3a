"""Prompt-format probe: which format a model was tuned in, by how probable it holds known answers.

A format counts as the model's own only where it is better than each other by more than chance (3
standard errors of the paired difference) and by more than a trifle (0.2 nats a token). Else no
difference is said to be seen.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

from app.core.prompts.prompt_formats import PromptFormat
from app.sentences import Sentence, joined, say

_ERRORS = 3.0
_NATS = 0.2
_LEAST = 3  # answers


@dataclass(frozen=True)
class FormatProbe:
    """`nats` a token of each format, the best first; `alike` are the best and those that it is not
    clearly better than."""

    nats: tuple[tuple[PromptFormat, float], ...]
    alike: tuple[PromptFormat, ...]

    @property
    def preferred(self) -> PromptFormat | None:
        """The format that is clearly the best, None where no difference was seen."""
        return self.alike[0] if len(self.alike) == 1 else None

    @property
    def sentence(self) -> Sentence:
        if self.preferred is not None:
            return say(
                "It holds known answers for more probable in {best} than in any other format.",
                best=self.preferred.label,
            )
        formats = joined([each.label for each in self.alike], ", ")
        return say("No difference was seen between {formats}.", formats=formats)


def judged(losses: Mapping[PromptFormat, Sequence[float]]) -> FormatProbe:
    """By nats a token of the same answers, in the same order, in each of at least one format."""
    means = {each: sum(values) / len(values) for each, values in losses.items()}
    order = sorted(means, key=lambda each: means[each])
    best = order[0]
    alike = [each for each in order if not _is_better(losses[best], losses[each])]
    return FormatProbe(tuple((each, means[each]) for each in order), tuple(alike))


def _is_better(best: Sequence[float], other: Sequence[float]) -> bool:
    gaps = [two - one for one, two in zip(best, other, strict=True)]
    count = len(gaps)
    if count < _LEAST:
        return False
    mean = sum(gaps) / count
    error = sqrt(sum((each - mean) ** 2 for each in gaps) / (count - 1) / count)
    return mean > _ERRORS * error and mean > _NATS
