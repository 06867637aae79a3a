"""Batch size: how many prompt tokens llama.cpp gets at once, so that a cancel takes
effect in time.
"""

from __future__ import annotations

# llama.cpp looks at the abort flag between the nodes of its graph. The largest node, a matrix of
# the experts times the tokens of a part, shall stay below 300 ms where a thread makes 15 thousand
# million operations a second: the slow end of laptops.
_OPERATIONS = 4.5e9
_LEAST = 128  # with fewer, llama.cpp's flash attention takes another way to the same sums
_MOST = 512


def part_size(operations: int, threads: int) -> int:
    """Tokens: the power of two in 128..512 that keeps a node of `operations` a token short.

    By the model and the threads alone, never by the clock: the same prompt is always processed in
    the same parts, and comes to the same floats.
    """
    room = threads * _OPERATIONS / max(operations, 1)
    size = _MOST
    while size > _LEAST and size > room:
        size //= 2
    return size


def largest_node(width: int, feed_forward: int, experts_used: int) -> int:
    """Operations a token of a feed-forward's matrix: a multiplication and an addition for each
    weight of the experts in use (0 for a model without experts)."""
    return 2 * max(experts_used, 1) * width * feed_forward
