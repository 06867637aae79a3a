"""Review service: sheets of raters, filled in, finished, compared, and written as a table."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Mapping
from pathlib import Path

import msgspec

from app.core.audit_chain import AuditEvent
from app.core.consultations.message_tree import shown_path
from app.core.consultations.messages import Message, Role
from app.core.prompts.typed_text import clean_typed
from app.core.reviews.agreement_report import AgreementReport, agreement_of
from app.core.reviews.review import Review, require_sound, require_whole
from app.errors import EmptyPrompt, WrongUse
from app.export.reviews.review_table import review_table
from app.sentences import say
from app.services.transcripts.transcript_file import write_transcript
from app.services.vault.audit_trail import Audit
from app.store.history.repository import Repository
from app.store.reviews.review_rows import ReviewRows

_NAME = "reviewer"  # of who reviewed last, in the vault's state


class ReviewService:
    """For any thread; none of it belongs on the window's."""

    def __init__(self, repository: Repository, rows: ReviewRows, audit: Audit) -> None:
        self._repository, self._rows, self._audit = repository, rows, audit

    def begin(self, consultation_id: str) -> Review:
        """An empty sheet about what is shown, or the one that was left. Raises NotFound; WrongUse
        where nothing was answered yet."""
        for each in self._rows.reviews(consultation_id):
            if each.finished_at is None:
                return each
        leaf = self._repository.consultation(consultation_id).leaf_id
        path = self._path(consultation_id, leaf)
        if not any(each.role is Role.REPLY and each.text.strip() for each in path):
            raise WrongUse(say("There is no answer in this consultation yet to be reviewed."))
        name = self._repository.state(_NAME) or ""
        return self._rows.begin(consultation_id, path[-1].id, name)

    def save(self, review: Review) -> Review:
        """As it stands. Raises NotFound, WrongUse."""
        kept = _cleaned(review)
        require_sound(kept)
        self._rows.save(msgspec.structs.replace(kept, finished_at=None))
        return kept

    def finish(self, review: Review) -> Review:
        """For good. Raises NotFound; WrongUse where something is missing."""
        finished = msgspec.structs.replace(_cleaned(review), finished_at=time.time())
        require_whole(finished)
        self._rows.save(finished)
        self._repository.set_state(_NAME, finished.reviewer)
        self._audit.record(
            AuditEvent.REVIEWED, review.consultation_id, review=review.id, blind=finished.blind
        )
        return finished

    def delete(self, review_id: str) -> None:
        """For good. Raises NotFound."""
        review = self._rows.review(review_id)
        self._rows.delete(review_id)
        self._audit.record(
            AuditEvent.REVIEW_DELETED, review.consultation_id, review=review_id,
            finished=review.finished_at is not None,
        )  # fmt: skip

    def reviews(self, consultation_id: str | None = None) -> list[Review]:
        """Of a consultation, or of all that are not in the trash; the newest first."""
        return self._rows.reviews(consultation_id)

    def find(self, prefix: str) -> Review:
        """By its id or the beginning of it. Raises NotFound, WrongUse."""
        return self._rows.find(prefix)

    def judged(self, review: Review) -> list[Message]:
        """The messages that the sheet is about."""
        return self._path(review.consultation_id, review.leaf_id)

    def agreement(self) -> AgreementReport:
        """Of all finished reviews. Takes a while for many."""
        return agreement_of(self._rows.reviews())

    def table(self, path: Path | None) -> str:
        """Finished reviews as CSV, the oldest first, written to `path` too unless that is None.
        Raises ExportError."""
        reviews = self._rows.reviews()[::-1]
        content = review_table(reviews, self._models(reviews))
        if path is not None:
            write_transcript(path, content)
        digest = hashlib.sha256(content.encode()).hexdigest()
        self._audit.record(AuditEvent.EXPORTED, format="reviews", sha256=digest)
        return content

    def _models(self, reviews: list[Review]) -> Mapping[str, list[str]]:
        found = {}
        for each in reviews:
            made = [m.provenance.model_sha256 for m in self.judged(each) if m.provenance]
            found[each.id] = list(dict.fromkeys(made))
        return found

    def _path(self, consultation_id: str, leaf_id: str | None) -> list[Message]:
        tree = self._repository.messages(consultation_id)
        return [shown.message for shown in shown_path(tree, leaf_id)]


def _cleaned(review: Review) -> Review:
    """Raises PromptTooLarge for a comment that is too long."""
    try:
        comment = clean_typed(review.comment)
    except EmptyPrompt:
        comment = ""
    name = " ".join(review.reviewer.split())[:100]
    return msgspec.structs.replace(review, reviewer=name, comment=comment)
