"""Agreement report: how far raters agree on each item and head of the sheet, and on all items."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain

from app.core.reviews.agreement import (
    Pair,
    RatingScale,
    adjusted_kappa,
    alpha,
    coincidences,
    interval,
    kappa,
    observed,
    summed,
)
from app.core.reviews.review import Review
from app.core.reviews.review_form import HEADS, ITEMS
from app.sentences import Sentence, say

FEW = 30  # consultations below which a figure says little
ALL_ITEMS = "all_items"
TOO_FEW = say("Too few to rely on: below 30 consultations the intervals are what counts.")
TITLES: Mapping[str, Sentence] = {
    ALL_ITEMS: say("All items together"),
    **{head.key: head.title for head in HEADS},
    **{item.key: item.text for item in ITEMS},
}

# Of one consultation: for each thing that was judged, what each rater gave it.
Cluster = tuple[Mapping[str, int], ...]


@dataclass(frozen=True)
class AgreementLine:
    """`key` of an item, of a head, or ALL_ITEMS. `units` that two raters or more judged, in
    `consultations`. With two raters `observed`, `kappa` (of ratings with quadratic weights) and, of
    yes and no, `adjusted`; `alpha` of any number; each None where it can't be told. `kappa_from`
    and `alpha_from` are intervals of 95 %."""

    key: str
    scale: RatingScale
    units: int
    consultations: int
    observed: float | None
    kappa: float | None
    kappa_from: tuple[float, float] | None
    adjusted: float | None
    alpha: float | None
    alpha_from: tuple[float, float] | None


@dataclass(frozen=True)
class AgreementReport:
    """Of finished reviews of consultations that two raters or more judged, by the last of each."""

    raters: tuple[str, ...]
    consultations: int
    lines: tuple[AgreementLine, ...]

    @property
    def is_few(self) -> bool:
        return self.consultations < FEW


def agreement_of(reviews: Sequence[Review]) -> AgreementReport:
    """All items together first, then each head, then each item."""
    last: dict[tuple[str, str], dict[str, Review]] = defaultdict(dict)
    for each in sorted(reviews, key=lambda review: review.finished_at or 0.0):
        if each.finished_at is not None:
            last[each.consultation_id, each.leaf_id][each.reviewer.casefold()] = each
    judged = [by for by in last.values() if len(by) > 1]
    raters = sorted({name for by in judged for name in by})
    if not judged:
        return AgreementReport((), 0, ())
    answers = [_cluster(by, raters, [item.key for item in ITEMS]) for by in judged]
    lines = [_line(ALL_ITEMS, RatingScale.NOMINAL, answers, len(raters) == 2)]
    for keys, scale in (
        ([head.key for head in HEADS], RatingScale.ORDINAL),
        ([item.key for item in ITEMS], RatingScale.NOMINAL),
    ):
        for key in keys:
            clusters = [_cluster(by, raters, [key]) for by in judged]
            lines.append(_line(key, scale, clusters, len(raters) == 2))
    return AgreementReport(tuple(raters), len(judged), tuple(lines))


def _cluster(by: Mapping[str, Review], raters: Sequence[str], keys: Sequence[str]) -> Cluster:
    """What was judged by two raters or more, of these items or heads."""
    found = []
    for key in keys:
        given = {
            name: int(value)
            for name in raters
            if name in by
            and (value := {**by[name].ratings, **by[name].answers}.get(key)) is not None
        }
        if len(given) > 1:
            found.append(given)
    return tuple(found)


def _line(key: str, scale: RatingScale, clusters: Sequence[Cluster], by_two: bool) -> AgreementLine:
    clusters = [each for each in clusters if each]
    met = [summed(coincidences(list(unit.values())) for unit in each) for each in clusters]
    pairs = [_pairs(each) for each in clusters] if by_two else []
    counted = [Counter(each) for each in pairs]
    all_pairs = list(chain.from_iterable(pairs))
    of_kappa, of_alpha = partial(kappa, scale=scale), partial(alpha, scale=scale)
    return AgreementLine(
        key,
        scale,
        sum(len(each) for each in clusters),
        len(clusters),
        observed(all_pairs),
        of_kappa(summed(counted)),
        interval(counted, of_kappa),
        adjusted_kappa(all_pairs) if scale is RatingScale.NOMINAL else None,
        of_alpha(summed(met)),
        interval(met, of_alpha),
    )


def _pairs(cluster: Cluster) -> list[Pair]:
    """The values of two raters, always in the order of their names."""
    return [(one, other) for one, other in (tuple(unit.values()) for unit in cluster)]
