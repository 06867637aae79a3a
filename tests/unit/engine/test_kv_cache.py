"""What is common to two prompts isn't computed twice."""

from hypothesis import given
from hypothesis import strategies as st

from app.engine.kv_cache import common_prefix

TOKENS = st.lists(st.integers(0, 2), max_size=12)


@given(TOKENS, TOKENS)
def test_the_common_prefix_is_common_and_the_longest(one: list[int], other: list[int]) -> None:
    length = common_prefix(one, other)
    assert one[:length] == other[:length]
    assert one[: length + 1] != other[: length + 1] or length == len(one) == len(other)
