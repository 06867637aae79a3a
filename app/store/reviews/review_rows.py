"""Review rows: the sheets of raters, each of one path of a consultation."""

from __future__ import annotations

import time
from collections.abc import Sequence

import msgspec
from sqlite_utils import Database

from app.core.reviews.review import Review
from app.errors import NotFound, WrongUse
from app.sentences import say
from app.store.history.consultation_rows import new_id
from app.store.transactions import Transactions, exists, no_consultation, storable

FINISHED = say("This review is finished, so it stays as it is. Begin another one instead.")


class ReviewRows(Transactions):
    def begin(self, consultation_id: str, leaf_id: str, reviewer: str) -> Review:
        """An empty sheet. Raises NotFound."""
        review = Review(new_id(), consultation_id, leaf_id, time.time(), reviewer)
        with self._database() as db:
            if not exists(db, "consultations", consultation_id):
                raise no_consultation(consultation_id)
            db.execute(
                "INSERT INTO reviews (id, consultation_id, begun_at, leaf_id, sheet) "
                "VALUES (?, ?, ?, ?, ?)",
                (review.id, consultation_id, review.begun_at, leaf_id, _encoded(review)),
            )
        return review

    def save(self, review: Review) -> None:
        """As it stands now; finished for good where it says so. Raises NotFound; WrongUse for one
        that is finished already."""
        with self._database() as db:
            number = _number_of(db, review.id)
            changed = db.execute(
                "UPDATE reviews SET sheet = ?, finished_at = ? "
                "WHERE number = ? AND finished_at IS NULL",
                (_encoded(review), review.finished_at, number),
            ).rowcount
        if not changed:
            raise WrongUse(FINISHED)

    def delete(self, review_id: str) -> None:
        """For good. Raises NotFound."""
        with self._database() as db:
            db.execute("DELETE FROM reviews WHERE number = ?", (_number_of(db, review_id),))

    def review(self, review_id: str) -> Review:
        """Raises NotFound."""
        with self._reading() as db:
            return _reviews(db, "r.number = ?", _number_of(db, review_id))[0]

    def find(self, prefix: str) -> Review:
        """By its id or the beginning of it. Raises NotFound; WrongUse where several begin so."""
        with self._reading() as db:
            found = _reviews(
                db, "substr(r.id, 1, ?) = ? AND c.deleted_at IS NULL", len(prefix), prefix
            )
        if len(found) > 1 and prefix:
            raise WrongUse(say("Several reviews begin with {prefix}: give more of the id.",
                               prefix=prefix))  # fmt: skip
        if not found or not prefix:
            raise _no_review(prefix)
        return found[0]

    def reviews(self, consultation_id: str | None = None) -> list[Review]:
        """Of a consultation, or of all that are not in the trash; the newest first."""
        with self._reading() as db:
            if consultation_id is not None:
                return _reviews(db, "r.consultation_id = ?", consultation_id)
            return _reviews(db, "c.deleted_at IS NULL")


def _reviews(db: Database, where: str, *values: object) -> list[Review]:
    rows: Sequence[tuple[str]] = db.execute(
        "SELECT r.sheet FROM reviews r JOIN consultations c ON c.id = r.consultation_id "
        f"WHERE {where} ORDER BY r.number DESC",
        values,
    ).fetchall()
    return [msgspec.json.decode(sheet, type=Review) for (sheet,) in rows]


def _encoded(review: Review) -> str:
    return storable(msgspec.json.encode(review).decode())


def _number_of(db: Database, review_id: str) -> int:
    row = db.execute("SELECT number FROM reviews WHERE id = ?", (review_id,)).fetchone()
    if row is None:
        raise _no_review(review_id)
    return int(row[0])


def _no_review(identifier: str) -> NotFound:
    return NotFound(
        say(
            "There is no review {identifier}. `consilium review list` shows what there is.",
            identifier=identifier,
        )
    )
