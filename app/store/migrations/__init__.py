"""The schema, as numbered steps: a new vault is all of them applied.

A step is frozen once it landed. It imports nothing of today's code and runs in one transaction,
together with its record.
"""

from __future__ import annotations

from sqlite_utils.migrations import Migrations

from app.store.migrations import (
    m0001_first,
    m0002_order,
    m0003_search,
    m0004_search_pages,
    m0005_search_words,
    m0006_clinical,
    m0007_notes,
    m0008_reviews,
)

_STEPS = (
    m0001_first,
    m0002_order,
    m0003_search,
    m0004_search_pages,
    m0005_search_words,
    m0006_clinical,
    m0007_notes,
    m0008_reviews,
)


def migrations() -> Migrations:
    """All steps, in order; each is called as its module is."""
    steps = Migrations("consilium")
    for step in _STEPS:
        steps(name=step.__name__.rsplit(".", 1)[-1])(step.apply)
    return steps


def names() -> tuple[str, ...]:
    """The steps that this version knows."""
    return tuple(step.__name__.rsplit(".", 1)[-1] for step in _STEPS)
