"""Fidelity report: how far a model is from the one that it was made of, as the converter measured
it, and in words.
"""

from __future__ import annotations

from typing import Annotated

import msgspec

from app.sentences import Sentence, say

_Share = Annotated[float, msgspec.Meta(ge=0, le=1)]
# Finite: an infinity would be written to models.json as null.
_Positive = Annotated[float, msgspec.Meta(ge=0, le=1e308)]
_Count = Annotated[int, msgspec.Meta(ge=1)]

_WORDS = {
    "as-good": say("As good as the original"),
    "small-change": say("A small change"),
    "visible-change": say("A visible change"),
}
_ANOTHER = say("Another model")
# Mean divergences below which the words hold: the converter's, which a test holds alike.
_LIMITS = ((0.001, "as-good"), (0.02, "small-change"), (0.2, "visible-change"))
TOLD_BESIDE = say("As told by a file beside it, not measured here.")


def verdict_of(kl_mean: float) -> str:
    """The word for a mean divergence, as programs have it."""
    return next((word for limit, word in _LIMITS if kl_mean < limit), "another-model")


class FidelityReport(msgspec.Struct, frozen=True):
    """The keys of consilium-convert's event `fidelity`. Divergences are in nats a token, errors are
    standard errors; `whole` counts answers in which every most probable token is the same, `kept`
    the tokens of each distribution in a reference file (None: all, of a model). `reference` is the
    name of what it was compared with."""

    answers: _Count
    tokens: _Count
    kl_mean: _Positive
    kl_error: _Positive
    kl_median: _Positive
    kl_99: _Positive
    same_top: _Share
    same_top_error: _Positive
    perplexity_ratio: _Positive
    whole: int
    verdict: str
    kept: int | None = None
    reference: str = ""

    @property
    def word(self) -> Sentence:
        """How far it is from the original, without a number."""
        return _WORDS.get(self.verdict, _ANOTHER)

    @property
    def figures(self) -> tuple[tuple[Sentence, Sentence], ...]:
        """What was measured, each figure by its name."""
        mean, error = self.kl_mean, self.kl_error
        least = say("at least {mean:.2g} ± {error:.1g} nats", mean=mean, error=error)
        exact = say("{mean:.2g} ± {error:.1g} nats", mean=mean, error=error)
        return (
            (
                say("Same most probable token"),
                say(
                    "{same:.2%} ± {error:.2%} of {tokens:,}",
                    same=self.same_top,
                    error=self.same_top_error,
                    tokens=self.tokens,
                ),
            ),
            (
                say("Whole answers the same"),
                say("{whole} of {answers}", whole=self.whole, answers=self.answers),
            ),
            (say("Divergence a token"), exact if self.kept is None else least),
            (
                say("Median · 99 % of tokens below"),
                say("{median:.1g} · {most:.2g} nats", median=self.kl_median, most=self.kl_99),
            ),
            (say("Perplexity"), say("× {ratio:.4f}", ratio=self.perplexity_ratio)),
        )

    @property
    def sentence(self) -> Sentence:
        """The word first, and the numbers that it was told from."""
        divergence = (
            say("divergence {mean:.2g} ± {error:.1g} nats", mean=self.kl_mean, error=self.kl_error)
            if self.kept is None
            else say(
                "divergence at least {mean:.2g} ± {error:.1g} nats",
                mean=self.kl_mean,
                error=self.kl_error,
            )
        )
        return say(
            "{word}, beside {reference}: the same most probable token at {same:.2%} ± {error:.2%} "
            "of {tokens:,}, {divergence}, perplexity × {ratio:.4f}, {whole} of {answers} answers "
            "whole.",
            word=self.word,
            reference=self.reference,
            same=self.same_top,
            error=self.same_top_error,
            tokens=self.tokens,
            divergence=divergence,
            ratio=self.perplexity_ratio,
            whole=self.whole,
            answers=self.answers,
        )
