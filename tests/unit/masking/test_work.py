"""Work: twice the text, twice the calls; counted, not timed."""

from __future__ import annotations

import sys
from types import FrameType
from typing import Any

import pytest

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


def calls(text: str) -> int:
    found_in("warm")
    count = 0

    def counted(frame: FrameType, event: str, argument: Any) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        found_in(text)
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("shape", SHAPES)
def test_work_grows_with_the_length(shape: str) -> None:
    one, two = (calls((shape * LENGTH)[:length]) for length in (LENGTH, 2 * LENGTH))
    assert two < 2.2 * one + 500
