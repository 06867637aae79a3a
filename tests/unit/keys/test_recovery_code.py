"""The recovery code: hard to guess, easy to write, and a slip of the pen is told as one."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.recovery_code import ALPHABET, GROUPS, new_recovery_code, read_recovery_code
from app.errors import MistypedCode

KNOWN = "WER3-YKDT-FQHP-REF7-4ACX-RJP3-6QDT-JM3R"


def test_a_code_has_at_least_128_random_bits() -> None:
    checked = 3
    random = len(new_recovery_code().characters) - checked
    assert random * math.log2(len(set(ALPHABET))) >= 128


def test_no_two_characters_look_alike() -> None:
    for alike in ("0OD", "OQ", "1IL", "2Z", "5S", "8B", "UV", "6G"):
        assert len(set(alike) & set(ALPHABET)) <= 1


def test_no_two_codes_are_alike() -> None:
    assert len({str(new_recovery_code()) for _ in range(200)}) == 200


def test_a_code_is_read_however_it_is_typed() -> None:
    code = new_recovery_code()
    assert len(code.groups()) == GROUPS
    for typed in (
        str(code),
        str(code).lower(),
        code.characters,
        " ".join(code.groups()),
        "\n".join(code.groups()),
        str(code).replace("-", " – "),
    ):
        assert read_recovery_code(typed) == code


def test_a_code_does_not_show_in_what_a_program_prints_of_it() -> None:
    code = new_recovery_code()
    assert code.characters[:4] not in repr(code)


@given(st.integers(0, 31), st.sampled_from(ALPHABET))
def test_a_slip_is_told_from_a_wrong_code(place: int, other: str) -> None:
    # A known code: of random ones, one slip in 12167 would pass.
    code = read_recovery_code(KNOWN).characters
    slipped = code[:place] + other + code[place + 1 :]
    if slipped != code:
        with pytest.raises(MistypedCode, match="add up"):
            read_recovery_code(slipped)


@given(st.integers(0, 30))
def test_two_characters_that_changed_places_are_noticed(place: int) -> None:
    code = read_recovery_code(KNOWN).characters
    swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
    if swapped != code:
        with pytest.raises(MistypedCode):
            read_recovery_code(swapped)


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        (KNOWN[:-1], "these are 31"),
        (KNOWN + "7", "these are 33"),
        ("", "these are 0"),
        (KNOWN.replace("FQHP", "FOHP"), "“O”.*group 3"),
        (KNOWN[:-1] + "ß", "“S”.*group 8"),
    ],
)
def test_what_can_be_no_code_says_where_to_look(typed: str, says: str) -> None:
    with pytest.raises(MistypedCode, match=says):
        read_recovery_code(typed)
