"""Masking in tests: the shipped lists, a masking of a fixed year and key."""

from __future__ import annotations

from app.core.masking.finding import find_identifiers
from app.core.masking.masking import Masking, MaskingProfile
from app.services.clinical.shipped_lexicon import shipped_lexicon

THIS_YEAR = 2026


def masking_of(
    profile: MaskingProfile = MaskingProfile.SAFE_HARBOR, key: bytes = b"a key"
) -> Masking:
    return Masking(shipped_lexicon(), profile, key, THIS_YEAR)


def found_in(text: str) -> list[tuple[str, str]]:
    """(kind, text) of what is found."""
    found = find_identifiers(text, shipped_lexicon(), this_year=THIS_YEAR)
    return [(str(each.kind), each.text) for each in found]
