"""Typed text: what a person typed or pasted, cleaned for storage, with limits that need no
tokenizer.
"""

from __future__ import annotations

import unicodedata

from app.errors import EmptyPrompt, PromptTooLarge
from app.sentences import say

MAX_CHARACTERS = 200_000
_KEPT = {"\n", "\t"}
# Direction marks stay: right-to-left text needs them. Overrides that could disguise text go.
_DISGUISES = {"\u202d", "\u202e", "\ufeff"}


def clean_typed(text: str) -> str:
    """The text without control characters, with one kind of newline, without blank ends.

    Raises EmptyPrompt when nothing is left, PromptTooLarge above MAX_CHARACTERS.
    """
    if len(text) > MAX_CHARACTERS:
        raise PromptTooLarge(
            say(
                "This text has {count:,} characters; a message may have "
                "{most:,}. Shorten it or send it in parts.",
                count=len(text),
                most=MAX_CHARACTERS,
            )
        )
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    kept = "".join(
        character
        for character in text
        if character in _KEPT
        or (unicodedata.category(character) not in ("Cc", "Cs") and character not in _DISGUISES)
    ).strip()
    if not kept:
        raise EmptyPrompt(say("Nothing was asked: type a question first."))
    return kept


def title_of(text: str, limit: int = 60) -> str:
    """A consultation's title: the first words of its first message, cut at a word."""
    line = " ".join(text.split())
    if len(line) <= limit:
        return line
    cut = line[:limit].rsplit(" ", 1)[0] or line[:limit]
    return cut.rstrip(" ,;:.") + "…"


def printable(text: str, limit: int = 4096) -> str:
    """Text of a file or a path as one line for a terminal: no control characters, cut at `limit`.

    A name can hold escape sequences that would move the cursor or rename the terminal.
    """
    shown = "".join(c if c.isprintable() else "�" for c in text[: limit + 1])
    return shown if len(shown) <= limit else shown[: limit - 1] + "…"
