"""The specification's examples, where `python -m benchmarks.commonmark` has fetched them."""

from __future__ import annotations

import pytest

from app.core.rendering.parser import markdown
from benchmarks.commonmark import count, examples, keeps_its_text, without_links

EXAMPLES = without_links(examples(fetch=False))
pytestmark = pytest.mark.skipif(not EXAMPLES, reason="the examples are not in build/")


def test_our_rules_cost_few_of_the_specifications_examples() -> None:
    right, _ = count(EXAMPLES, markdown().render)
    assert right.total() / len(EXAMPLES) > 0.92


def test_no_example_loses_a_letter_or_a_digit() -> None:
    assert [each["example"] for each in EXAMPLES if not keeps_its_text(each)] == []
