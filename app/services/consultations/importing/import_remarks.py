"""Import remarks: what was left out of imported messages, said once for each file."""

from __future__ import annotations

from collections.abc import Mapping

# By what the readers count: for one, and for several with their number.
_SENTENCES = {
    "empty": (
        "1 chat holds no message and was left out.",
        "{} chats hold no message and were left out.",
    ),
    "replies": (
        "1 reply has no text in the file: it is marked as not complete.",
        "{} replies have no text in the file: they are marked as not complete.",
    ),
    "thoughts": (
        "What the model thought before 1 reply was left out.",
        "What the model thought before {} replies was left out.",
    ),
    "pictures": (
        "1 picture or file was left out: only text is imported.",
        "{} pictures or files were left out: only text is imported.",
    ),
    "tags": ("1 tag was shortened or left out.", "{} tags were shortened or left out."),
    "lines": (
        "1 line of the file is damaged, or is no message, and was left out.",
        "{} lines of the file are damaged, or are no messages, and were left out.",
    ),
}


def remarks_of(dropped: Mapping[str, int]) -> tuple[str, ...]:
    return tuple(
        one if dropped[what] == 1 else several.format(f"{dropped[what]:,}")
        for what, (one, several) in _SENTENCES.items()
        if dropped.get(what)
    )
