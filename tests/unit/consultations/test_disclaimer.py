from __future__ import annotations

import pytest

from app.core.disclaimer import parse_disclaimer
from app.errors import InternalError
from app.services.consultations.disclaimer_acknowledgement import (
    current_disclaimer,
    known_disclaimers,
)

SOURCE = """---
id: clinical
version: 3
title: Before you start
notice: You decide.
---

First: read.

---

Second.
"""


def test_a_disclaimer_is_read_whole() -> None:
    disclaimer = parse_disclaimer(SOURCE)
    assert disclaimer.label == "clinical 3"
    assert disclaimer.text == "First: read.\n\n---\n\nSecond."


@pytest.mark.parametrize("broken", ["", "no head", SOURCE.replace("version: 3", "version: x")])
def test_a_broken_file_is_our_mistake(broken: str) -> None:
    with pytest.raises(InternalError):
        parse_disclaimer(broken)


def test_the_one_in_force_is_the_newest_of_those_shipped() -> None:
    current = current_disclaimer()
    assert known_disclaimers()[current.id, current.version] == current
    assert all(d.version <= current.version for d in known_disclaimers().values())
    for subject in ("medical device", "emergenc", "decide"):
        assert subject in current.text.lower()
