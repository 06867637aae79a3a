"""Expert tensor patterns for llama.cpp's `tensor_buft_overrides`: regular expressions
over names.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

_STEM, _END = "ffn_", "_exps"


def expert_pattern(layers: Iterable[int], names: Iterable[str]) -> str:
    r"""The experts of these layers, as in `blk\.(2[2-9]|3[01])\.ffn_(down|gate|up)_exps`."""
    return rf"blk\.({numbers_pattern(layers)})\.{_names_pattern(sorted(names))}"


def numbers_pattern(numbers: Iterable[int]) -> str:
    """A pattern for exactly these numbers, to be put between brackets."""
    parts = []
    for tens, group in groupby(sorted(set(numbers)), key=lambda number: number // 10):
        parts.append(f"{tens or ''}{_digits([number % 10 for number in group])}")
    return "|".join(parts)


def _digits(digits: list[int]) -> str:
    if len(digits) == 1:
        return str(digits[0])
    if len(digits) > 2 and digits[-1] - digits[0] == len(digits) - 1:
        return f"[{digits[0]}-{digits[-1]}]"
    return f"[{''.join(map(str, digits))}]"


def _names_pattern(names: list[str]) -> str:
    if all(name.startswith(_STEM) and name.endswith(_END) for name in names):
        return f"{_STEM}({'|'.join(name[len(_STEM) : -len(_END)] for name in names)}){_END}"
    return f"({'|'.join(names)})"
