"""Review: what one rater found in one consultation."""

from __future__ import annotations

import msgspec

from app.core.reviews.review_form import (
    FORM,
    FORM_VERSION,
    HIGHEST,
    ITEMS,
    LOWEST,
    UNSATISFACTORY,
    require_head,
    require_item,
)
from app.errors import WrongUse
from app.sentences import say


class Review(msgspec.Struct, frozen=True):
    """`leaf_id` is the last message of the path that was judged. `blind`: no model's name was shown
    before it was finished. `ratings` of heads from 1 to 9: one that is missing was not observed.
    `answers` of items: one that is missing does not apply. Times are seconds since the epoch, UTC;
    `finished_at` is None while it may still change."""

    id: str
    consultation_id: str
    leaf_id: str
    begun_at: float
    reviewer: str = ""
    blind: bool = True
    ratings: dict[str, int] = {}
    answers: dict[str, bool] = {}
    comment: str = ""
    finished_at: float | None = None
    form: str = FORM
    form_version: int = FORM_VERSION

    @property
    def said_yes(self) -> int:
        return sum(self.answers.values())

    @property
    def minutes(self) -> float:
        """From its beginning to its end; 0 while it has none."""
        return 0.0 if self.finished_at is None else (self.finished_at - self.begun_at) / 60


def require_sound(review: Review) -> None:
    """What may be stored. Raises WrongUse."""
    for key in review.answers:
        require_item(key)
    for key, rating in review.ratings.items():
        require_head(key)
        if not LOWEST <= rating <= HIGHEST:
            raise WrongUse(
                say("A rating is from {lowest} to {highest}.", lowest=LOWEST, highest=HIGHEST)
            )


def require_whole(review: Review) -> None:
    """What may be finished. Raises WrongUse."""
    require_sound(review)
    if not review.reviewer.strip():
        raise WrongUse(say("Give the name of who reviews, or an alias."))
    if len(review.answers) < len(ITEMS) / 2 and not review.ratings:
        raise WrongUse(say("Answer at least half of the items, or rate one head."))
    if min(review.ratings.values(), default=HIGHEST) <= UNSATISFACTORY and not review.comment:
        raise WrongUse(
            say("Say in the comment why a rating is {most} or less.", most=UNSATISFACTORY)
        )
