"""Emergency cards: the detector with the files that come along."""

from __future__ import annotations

from functools import cache

from app.core.clinical.emergency.card_detection import CardDetector
from app.errors import InternalError
from app.paths import assets


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
