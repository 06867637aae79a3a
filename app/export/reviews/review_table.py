"""Review table: finished reviews as CSV, a row for each. It has no word of a consultation, and none
of a comment, in which one may stand.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from app.core.reviews.review import Review
from app.core.reviews.review_form import HEADS, ITEMS

COLUMNS = (
    *("review", "consultation", "leaf", "reviewer", "form", "form_version", "blind"),
    *("begun_at", "finished_at", "minutes", "models", "commented"),
    *(f"rating_{head.key}" for head in HEADS),
    *(f"item_{item.key}" for item in ITEMS),
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")  # a spreadsheet would compute what begins so


def review_table(reviews: Sequence[Review], models: Mapping[str, Sequence[str]]) -> str:
    """UTF-8 without a mark of the byte order, lines as RFC 4180 has them. `models`: the SHA-256 of
    those that answered, by the review's id. What was not observed or does not apply is empty."""
    text = io.StringIO()
    rows = csv.writer(text)
    rows.writerow(COLUMNS)
    for each in reviews:
        if each.finished_at is not None:
            rows.writerow(_row(each, models.get(each.id, ())))
    return text.getvalue()


def _row(review: Review, models: Sequence[str]) -> list[str | int]:
    return [
        *(review.id, review.consultation_id, review.leaf_id, _plain(review.reviewer)),
        *(review.form, review.form_version, int(review.blind)),
        *(_moment(review.begun_at), _moment(review.finished_at or 0.0), f"{review.minutes:.1f}"),
        *(" ".join(models), int(bool(review.comment))),
        *(review.ratings.get(head.key, "") for head in HEADS),
        *(int(review.answers[i.key]) if i.key in review.answers else "" for i in ITEMS),
    ]


def _moment(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _plain(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text
