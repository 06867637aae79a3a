"""Transcript masking: what was chosen of it, and the masking of one consultation by that."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass, field
from datetime import date

from app.core.masking.identifiers import Identifier, IdentifierKind
from app.core.masking.masking import Masking, MaskingProfile
from app.export.masked_transcript import MaskedCase
from app.export.transcript import Transcript
from app.services.clinical.shipped_lexicon import shipped_lexicon


@dataclass(frozen=True)
class MaskingChoice:
    """`key` decides by how much dates are shifted, another one for each consultation; `kept` is
    what somebody chose to keep, in the small letters of a Masking."""

    profile: MaskingProfile
    key: bytes = field(default_factory=lambda: secrets.token_bytes(32))
    kept: frozenset[tuple[IdentifierKind, str]] = frozenset()

    def key_of(self, consultation_id: str) -> bytes:
        """What decides of this consultation."""
        return hmac.new(self.key, consultation_id.encode(), hashlib.sha256).digest()


@dataclass(frozen=True)
class MaskedPart:
    """A text of a consultation that will be masked, and what was found in it."""

    text: str
    found: tuple[Identifier, ...]


def parts_of(case: MaskedCase) -> list[MaskedPart]:
    """What is to be looked at before it leaves, in the order in which it is read."""
    return [MaskedPart(text, tuple(case.found(text))) for text in case.parts]


def masked_case(transcript: Transcript, choice: MaskingChoice) -> MaskedCase:
    """The masking of this consultation, to be looked at and changed."""
    key = choice.key_of(transcript.consultation.id)
    year = date.today().year
    return MaskedCase(
        transcript, Masking(shipped_lexicon(), choice.profile, key, year, set(choice.kept))
    )
