"""Model description: what a bundled model is, in one sentence shown wherever it is named.

The demonstration says so in its own file; the others are known by their SHA-256.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.core.disclaimer import DEMONSTRATION
from app.sentences import say

SMALL_GENERAL = say(
    "A very small general model: it talks about anything and knows little medicine."
)


@dataclass(frozen=True)
class Character:
    """`name` as people know the model, empty where its file has a good one; `kind` in a few words,
    `sentence` in full."""

    name: str
    kind: str
    sentence: str


_DEMONSTRATION = Character("", "demonstration", DEMONSTRATION)
# Packaging takes this file by the same hash (packaging/second_model.py).
BUNDLED = {
    "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53": Character(
        "SmolLM2 135M Instruct", "very small general model", SMALL_GENERAL
    ),
}


def character_of(sha256: str, demonstration: bool) -> Character | None:
    """Of a model by its file's hash, or because its file says that it is the demonstration; None
    for any other model."""
    return _DEMONSTRATION if demonstration else BUNDLED.get(sha256)


def named(name: str, sha256: str, demonstration: bool) -> str:
    """A model's name, with its kind behind it where it doesn't say that itself."""
    character = character_of(sha256, demonstration)
    if character is None or character.kind in name.casefold():
        return name
    return f"{name} ({character.kind})"
