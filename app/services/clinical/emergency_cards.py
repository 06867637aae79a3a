"""Emergency cards: found in a question before it is asked, stored with it, recorded, seen."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from functools import cache

import msgspec

from app.core.audit_chain import AuditEvent
from app.core.clinical.emergency.card_detection import CardDetector
from app.core.clinical.emergency.card_texts import (
    ENGLISH,
    RULES_VERSION,
    CardLanguage,
    CardText,
    parse_card_language,
)
from app.core.clinical.emergency.emergency_numbers import emergency_number
from app.core.consultations.messages import Message, Role, ShownCard
from app.errors import InternalError
from app.paths import assets
from app.services.vault.audit_trail import Audit
from app.settings import Settings
from app.store.history.repository import Repository


@cache
def card_detector() -> CardDetector:
    """Made at its first use. Raises InternalError when its files are missing or not ours."""
    folder = assets() / "clinical"
    try:
        phrases = (folder / "emergency-phrases.txt").read_text("utf-8")
        weights = (folder / "emergency-weights.bin").read_bytes()
    except OSError as error:
        raise InternalError(f"no emergency cards in {folder}; install Consilium again") from error
    return CardDetector(phrases, weights)


@cache
def cards_in(language: str) -> CardLanguage:
    """What the cards say in that language; English where no translation says the same."""
    path = assets() / "clinical" / f"emergency-cards-{language}.md"
    if not path.exists():
        return ENGLISH
    translated = parse_card_language(path.read_text("utf-8"))
    return translated if translated.is_in_force else ENGLISH


class EmergencyCards:
    """The cards of one open vault; every method may be called from any thread."""

    def __init__(
        self, repository: Repository, audit: Audit, settings: Callable[[], Settings]
    ) -> None:
        self._repository = repository
        self._audit = audit
        self._settings = settings
        self._texts = ENGLISH

    def speak(self, language: str) -> None:
        """Show the cards in that language from now on; English without it."""
        self._texts = cards_in(language)

    def prepare(self) -> None:
        """Read the detector's files ahead of the first question."""
        card_detector()

    def found_in(self, question: Message, before: Sequence[Message]) -> Message:
        """The question with the cards that it calls for; `before` are the messages that it
        follows, of which the clinician's ages and pregnancies still hold."""
        earlier = [each.text for each in before if each.role is Role.CLINICIAN]
        cards = card_detector().cards(question.text, question.task, earlier)
        now = time.time()
        shown = tuple(ShownCard(card, RULES_VERSION, now) for card in cards)
        return msgspec.structs.replace(question, cards=shown)

    def record(self, question: Message) -> None:
        """One row of the audit for each card of a question that is stored: its name, and in which
        language and version it is shown."""
        for each in question.cards:
            self._audit.record(
                AuditEvent.EMERGENCY_CARD_SHOWN,
                question.consultation_id,
                card=each.card,
                text=self._texts.label,
            )

    def seen(self, message_id: str, card: str) -> None:
        """A card was acknowledged. Raises NotFound, storage errors."""
        self._repository.card_was_seen(message_id, card)

    def text_of(self, card: str) -> CardText:
        """What it says, with the emergency number of the settings or of the system's country."""
        return self._texts.text(card, self.number)

    @property
    def number(self) -> str:
        """The emergency number that the cards name."""
        return emergency_number(self._settings().emergency_number, system_locale())


def system_locale() -> str:
    """`en_GB.UTF-8`; empty where the system names no country."""
    value = os.environ.get("LC_ALL") or os.environ.get("LANG") or ""
    return "" if value.partition(".")[0] in ("C", "POSIX") else value
