"""Fidelity report: how far a model is from the one that it was made of, as the converter measured
it, and in words.
"""

from __future__ import annotations

from typing import Annotated

import msgspec

_Share = Annotated[float, msgspec.Meta(ge=0, le=1)]
_Positive = Annotated[float, msgspec.Meta(ge=0)]
_Count = Annotated[int, msgspec.Meta(ge=1)]

_WORDS = {
    "as-good": "As good as the original",
    "small-change": "A small change",
    "visible-change": "A visible change",
    "another-model": "Another model",
}


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
    def sentence(self) -> str:
        """The word first, and the numbers that it was told from."""
        least = "" if self.kept is None else "at least "
        word = _WORDS.get(self.verdict, "Another model")
        return (
            f"{word}, beside {self.reference}: the same most probable token at "
            f"{self.same_top:.2%} ± {self.same_top_error:.2%} of {self.tokens:,}, divergence "
            f"{least}{self.kl_mean:.2g} ± {self.kl_error:.1g} nats, perplexity × "
            f"{self.perplexity_ratio:.4f}, {self.whole} of {self.answers} answers whole."
        )
