"""Review desk: does for the windows of reviews what takes longer than a frame."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.core.consultations.messages import Message, Role
from app.core.rendering.parser import parse
from app.core.rendering.pieces import pieces_of
from app.core.rendering.plain import pieces_plain
from app.core.reviews.agreement_report import AgreementReport
from app.core.reviews.review import Review
from app.errors import ConsiliumError
from app.services.application import Services
from app.ui.background import SLOW, Background
from app.ui.consultation.transcript.reply_view import model_of
from app.ui.translation import tr

_LANE = "reviews"


@dataclass(frozen=True)
class JudgedTurn:
    """A message as it reads; `model` that wrote it, empty for the clinician's."""

    text: str
    is_reply: bool
    model: str


@dataclass(frozen=True)
class JudgedConsultation:
    """A sheet, and what it is about."""

    review: Review
    turns: tuple[JudgedTurn, ...]


@dataclass(frozen=True)
class AllReviews:
    """Of the vault, the newest first, and how far their raters agree."""

    reviews: list[Review]
    report: AgreementReport


class ReviewDesk(QObject):
    """`opened` carries a JudgedConsultation, `finished` a Review, `failed` an error; `told` a
    sentence about what was done."""

    opened = Signal(object)
    finished = Signal(object)
    told = Signal(str)
    failed = Signal(ConsiliumError)

    def __init__(self, services: Services, background: Background) -> None:
        super().__init__()
        self._services, self._background = services, background

    def begin(self, consultation_id: str) -> None:
        """A sheet about what is shown of it, or the one that was left."""

        def work() -> JudgedConsultation:
            reviews = self._services.reviews
            review = reviews.begin(consultation_id)
            return JudgedConsultation(review, tuple(map(_turn, reviews.judged(review))))

        self._background.run(work, self.opened.emit, self.failed.emit, _LANE)

    def save(self, review: Review) -> None:
        """As it stands."""
        self._background.run(
            lambda: self._services.reviews.save(review), None, self.failed.emit, _LANE
        )

    def finish(self, review: Review) -> None:
        """For good."""
        self._background.run(
            lambda: self._services.reviews.finish(review),
            self.finished.emit,
            self.failed.emit,
            _LANE,
        )

    def compare(self, show: Callable[[AllReviews], None]) -> None:
        """Give all of them to `show`."""
        reviews = self._services.reviews
        self._background.run(
            lambda: AllReviews(reviews.reviews(), reviews.agreement()),
            show,
            self.failed.emit,
            SLOW,
        )

    def write(self, path: Path) -> None:
        """The table of finished reviews, into this file."""
        self._background.run(
            lambda: self._services.reviews.table(path),
            lambda _: self.told.emit(tr("Exported to {path}, not encrypted", path=path)),
            self.failed.emit,
            SLOW,
        )


def _turn(message: Message) -> JudgedTurn:
    text = pieces_plain(pieces_of(parse(message.text)))
    return JudgedTurn(text, message.role is Role.REPLY, model_of(message))
