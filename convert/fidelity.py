"""Fidelity: how far a quantized model is from the one that it was made of, in numbers.

At each token of an answer both say how probable every token of the vocabulary is. The Kullback-
Leibler divergence of the two (in nats; 0 where they say the same) is what llama-perplexity reports
too, with the share of tokens at which both hold the same one for the most probable.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from math import sqrt

import numpy as np
import numpy.typing as npt

Rows = npt.NDArray[np.float32]
Exact = npt.NDArray[np.float64]
Ids = npt.NDArray[np.int64]

KEPT = 64  # of the most probable tokens, in a reference that is a file
_LEAST = 1e-300  # a probability that is written as 0
_MOST = 700.0  # of a mean log-ratio: its exponential is still finite, and JSON has no infinity

# Mean divergences below which the words hold, as the demonstration model and its types showed them:
# there whole answers stay, most stay, many change. One model is not many: the numbers stand beside.
_WORDS = ((0.001, "as-good"), (0.02, "small-change"), (0.2, "visible-change"))
_OTHER = "another-model"
SENTENCES = {
    "as-good": "as good as the original",
    "small-change": "small change",
    "visible-change": "visible change",
    "another-model": "another model",
}


@dataclass(frozen=True, eq=False)
class Known:
    """What a reference says of some tokens in a row: the most probable ones, best first, shape
    (tokens, kept), with the logarithms of their probabilities; `rest` is that of all others
    together, `said` that of the token which stands in the answer."""

    ids: Ids
    log: Exact
    rest: Exact
    said: Exact


@dataclass(frozen=True)
class Fidelity:
    """Divergences are in nats a token. Errors are standard errors, by answers: tokens of one answer
    are no independent draws. `whole` counts answers in which every most probable token is the same;
    `kept` how many tokens of each distribution a reference file had, None where it had all: with
    fewer the divergence is too small, never too large. `of_text`: of windows of running text, in
    the place of answers, which no word is told from."""

    answers: int
    tokens: int
    kl_mean: float
    kl_error: float
    kl_median: float
    kl_99: float
    same_top: float
    same_top_error: float
    perplexity_ratio: float
    whole: int
    kept: int | None
    of_text: bool = False

    @property
    def verdict(self) -> str | None:
        """The word for programs; SENTENCES has that for people."""
        if self.of_text:
            return None
        return next((word for limit, word in _WORDS if self.kl_mean < limit), _OTHER)


def log_probabilities(logits: Rows) -> Exact:
    """Of each row of logits, shape (tokens, vocabulary)."""
    values = logits.astype(np.float64)
    values -= values.max(axis=1, keepdims=True)
    values -= np.log(np.exp(values).sum(axis=1, keepdims=True))
    return values


def known(log: Exact, said: Ids, kept: int = KEPT) -> Known:
    """The most probable of whole distributions, the others in one sum."""
    kept = min(kept, log.shape[1])
    ids = np.argpartition(-log, kept - 1, axis=1)[:, :kept]
    # The lower number first where two are alike, as argmax has it.
    order = np.lexsort((ids, -np.take_along_axis(log, ids, 1)), axis=1)
    ids = np.take_along_axis(ids, order, 1)
    rows = np.arange(len(log))
    return Known(ids, np.take_along_axis(log, ids, 1), _rest(log, ids), log[rows, said])


def divergence(reference: Exact, own: Exact) -> Exact:
    """Kullback-Leibler divergence of each row of log-probabilities."""
    found: Exact = (np.exp(reference) * (reference - own)).sum(axis=1)
    return found


def divergence_of_known(reference: Known, own: Exact) -> Exact:
    """The same, with all tokens that are not kept taken for one: at most the whole divergence."""
    kept = np.take_along_axis(own, reference.ids, 1)
    found = (np.exp(reference.log) * (reference.log - kept)).sum(axis=1)
    found += np.exp(reference.rest) * (reference.rest - _rest(own, reference.ids))
    return np.asarray(found, np.float64)


def _rest(log: Exact, ids: Ids) -> Exact:
    """Logarithm of what all but `ids` have together, summed without a difference of large ones."""
    others = np.exp(log)
    np.put_along_axis(others, ids, 0.0, 1)
    return np.asarray(np.log(np.maximum(others.sum(axis=1), _LEAST)), np.float64)


@dataclass
class Tally:
    """Sums up answer by answer; it keeps a few numbers a token."""

    divergences: list[Exact] = field(default_factory=list)
    same: list[npt.NDArray[np.bool_]] = field(default_factory=list)
    ratios: list[Exact] = field(default_factory=list)

    def add(self, divergences: Exact, same: npt.NDArray[np.bool_], ratios: Exact) -> None:
        """Of one answer, token by token: the divergence, whether both hold the same token for the
        most probable, and log p - log q of the token that stands there."""
        self.divergences.append(divergences)
        self.same.append(same)
        self.ratios.append(ratios)

    def result(self, kept: int | None, *, of_text: bool = False) -> Fidelity:
        """Of at least one answer."""
        every = np.concatenate(self.divergences)
        mean, error = _mean(self.divergences)
        top, top_error = _mean([each.astype(np.float64) for each in self.same])
        return Fidelity(
            answers=len(self.same),
            tokens=len(every),
            # Rounding may leave a little less than nothing of two that are the same.
            kl_mean=max(mean, 0.0),
            kl_error=error,
            kl_median=max(float(np.median(every)), 0.0),
            kl_99=max(float(np.quantile(every, 0.99)), 0.0),
            same_top=top,
            same_top_error=top_error,
            perplexity_ratio=float(np.exp(min(np.concatenate(self.ratios).mean(), _MOST))),
            whole=sum(bool(each.all()) for each in self.same),
            kept=kept,
            of_text=of_text,
        )


def _mean(groups: list[Exact]) -> tuple[float, float]:
    """Mean over all values, and its standard error by groups (that of a ratio of two sums)."""
    total, count = sum(len(each) for each in groups), len(groups)
    mean = sum(float(each.sum()) for each in groups) / total
    if count < 2:
        return mean, 0.0
    squares = sum((float(each.sum()) - mean * len(each)) ** 2 for each in groups)
    return mean, sqrt(squares * count / (count - 1)) / total
