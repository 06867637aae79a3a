"""Sentences that a person reads, written in English, that know from what they were made.

A command, a log or JSON shows them as they are. The window looks up the template in its language's
catalogue and fills it anew (app.ui.translation), so a service needs no Qt to be translated.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any


class Sentence(str):
    """An English text with its template and values. `one` is the template for a count of 1 where
    there is one, `number` that count. It stays one through `str(error)`, but not through a
    concatenation or an f-string: those need a template of their own."""

    __slots__ = ("about", "number", "one", "template", "values")

    template: str
    values: Mapping[str, Any]
    about: str
    one: str
    number: int | None

    def __new__(
        cls,
        template: str,
        values: Mapping[str, Any] | None = None,
        about: str = "",
        one: str = "",
        count: int | None = None,
    ) -> Sentence:
        chosen = one if one and count == 1 else template
        made = super().__new__(cls, chosen.format(**values) if values else chosen)
        made.template, made.values, made.about = template, values or {}, about
        made.one, made.number = one, count
        return made

    def __str__(self) -> Sentence:  # or `str(error)` would give a plain text
        return self

    def __getnewargs__(self) -> tuple[Any, ...]:
        return self.template, dict(self.values), self.about, self.one, self.number


def say(template: str, /, *, about: str = "", **values: Any) -> Sentence:
    """A sentence for people: `say("{path} cannot be made.", path=path)`. The template is a literal,
    or it is not found for translation; `about` tells apart what English says with one word."""
    return Sentence(template, values, about)


def say_count(one: str, several: str, /, n: int, **values: Any) -> Sentence:
    """A sentence with a count: `say_count("{n} page", "{n:,} pages", n=pages)`."""
    return Sentence(several, {"n": n, **values}, "", one, n)


def joined(pieces: Iterable[str], between: str = " ") -> Sentence:
    """Sentences one after the other, each still translated by itself. Empty ones are left out."""
    kept = {f"piece{at}": piece for at, piece in enumerate(pieces) if piece}
    return Sentence(between.join(f"{{{name}}}" for name in kept), kept)


def all_of(pieces: Sequence[str]) -> str:
    """`one and another and a third`; empty for none."""
    said = pieces[0] if pieces else ""
    for piece in pieces[1:]:
        said = say("{one} and {other}", one=said, other=piece)
    return said


def plain(value: object) -> str | float:
    """A sentence as the English text that it is, a time as its number: msgspec's `enc_hook`, for it
    encodes no subclass of str or float. Raises NotImplementedError for anything else."""
    if isinstance(value, Sentence):
        return str.__str__(value)
    if isinstance(value, float):
        return float(value)
    raise NotImplementedError(f"{type(value).__name__} cannot be encoded")
