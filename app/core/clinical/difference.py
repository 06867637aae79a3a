"""Differences: what a comparison found, and where the other value stands."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Difference:
    """From `start` to `end` the reply says of `subject` what another text says otherwise:
    `other_text`, in the text number `other_place`."""

    code: str
    start: int
    end: int
    subject: str
    other_text: str
    other_place: int


@dataclass(frozen=True)
class NewFact:
    """A fact of the reply that no text of the conversation and no source has."""

    code: str
    start: int
    end: int
    subject: str
