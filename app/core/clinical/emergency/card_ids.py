"""The emergency cards by name, in the order of the table: who stands first is shown first."""

from __future__ import annotations

CARDS = (
    "arrest",
    "airway-breathing",
    "anaphylaxis",
    "heart",
    "stroke",
    "subarachnoid",
    "suicide",
    "meningitis",
    "sepsis",
    "gi-bleed",
    "pregnancy",
    "child",
    "child-under-3-months",
    "seizure",
    "poisoning",
    "cauda-equina",
    "torsion",
    "limb",
    "bleeding",
    "eye",
    "glucose",
)
MOST_CARDS = 2
RULES_VERSION = 2  # of phrases, weights and texts; stored with each card that is shown
