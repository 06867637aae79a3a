"""Recovery code: 131 random bits in a form that can be written by hand and read back.

Eight groups of four out of 23 characters: no two of them look alike on paper, and the letters that
are missing (O, I, S, …) can't be meant. 29 characters are random, the last three are a checksum: of
12167 mistyped codes one passes for another code; all others are recognised as mistyped.
"""

from __future__ import annotations

import hashlib
import secrets
import unicodedata
from dataclasses import dataclass, field

from app.errors import MistypedCode
from app.sentences import say

ALPHABET = "34679ACDEFHJKMNPQRTVWXY"
_RANDOM, _CHECK = 29, 3
LENGTH = _RANDOM + _CHECK
GROUP = 4
GROUPS = LENGTH // GROUP


@dataclass(frozen=True)
class RecoveryCode:
    """`characters`: 32, upper case, without what separates the groups."""

    characters: str = field(repr=False)

    def groups(self) -> tuple[str, ...]:
        return tuple(self.characters[at : at + GROUP] for at in range(0, LENGTH, GROUP))

    def __str__(self) -> str:
        return "-".join(self.groups())


def new_recovery_code() -> RecoveryCode:
    """Drawn from the system's source of randomness."""
    drawn = "".join(secrets.choice(ALPHABET) for _ in range(_RANDOM))
    return RecoveryCode(drawn + _checksum(drawn))


def read_recovery_code(typed: str) -> RecoveryCode:
    """The code that was typed, in any case, with any spaces and dashes.

    Raises MistypedCode, which names what is wrong: then it was certainly no code that was given.
    """
    plain = "".join(c for c in typed.upper() if not _separates(c))
    strange = next((c for c in plain if c not in ALPHABET), None)
    if strange is not None:
        place = plain.index(strange) // GROUP + 1
        raise MistypedCode(
            say(
                "No recovery code has the character “{strange}”: compare group {place} "
                "with your note.",
                strange=strange,
                place=place,
            )
        )
    if len(plain) != LENGTH:
        raise MistypedCode(
            say(
                "A recovery code has {length} characters, in {groups} groups of {group}; "
                "these are {count}.",
                length=LENGTH,
                groups=GROUPS,
                group=GROUP,
                count=len(plain),
            )
        )
    if _checksum(plain[:_RANDOM]) != plain[_RANDOM:]:
        raise MistypedCode(
            say(
                "One of the characters is not the one that was noted: the code does not add up. "
                "Compare each group with your note."
            )
        )
    return RecoveryCode(plain)


def _separates(character: str) -> bool:
    return character.isspace() or unicodedata.category(character).startswith("P")


def _checksum(drawn: str) -> str:
    digest = hashlib.sha256(b"consilium recovery code 1 " + drawn.encode()).digest()
    number = int.from_bytes(digest[:8], "big")
    characters = ""
    for _ in range(_CHECK):
        number, rest = divmod(number, len(ALPHABET))
        characters += ALPHABET[rest]
    return characters
