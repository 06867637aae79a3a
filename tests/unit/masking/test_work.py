"""Work: twice the text, twice the calls; counted, not timed."""

from __future__ import annotations

from functools import partial

import pytest

from tests.helpers.counted_work import calls_of
from tests.helpers.masking import found_in

LENGTH = 3000
SHAPES = [
    "1", "1 ", "12-", "1.", "Xylqwert ", "Dr ", "Dr Xyzq ", "a@", "a.", "tel 0", "(0", "A ",
    "Aa de ",
    "1 March ", "12 Aa Bb ", "A-a", "a'", "Aa\n", "Aa of Bb ", "rue de la ", "1/1/", "12345 A",
    "1:",
    "mrn a", "der Xyzstein ", "works at Aa and ", "Aa, ", "ninety ", "[NAME 1] ", "is ", "St. ",
    "J. ",
]  # fmt: skip


@pytest.mark.parametrize("shape", SHAPES)
def test_work_grows_with_the_length(shape: str) -> None:
    found_in("warm")
    texts = [(shape * LENGTH)[:length] for length in (LENGTH, 2 * LENGTH)]
    one, two = (calls_of(partial(found_in, text)) for text in texts)
    assert two < 2.2 * one + 500
