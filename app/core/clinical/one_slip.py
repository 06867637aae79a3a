"""One slip of the keyboard: a letter too many or too few, another one, or two that changed places.

The first letter is seldom wrong, so it never counts as one.
"""

from __future__ import annotations


def shorter(word: str) -> list[str]:
    """The word with each of its letters left out but the first: words that are one slip apart have
    such a form in common, or one is it."""
    return [word[:place] + word[place + 1 :] for place in range(1, len(word))]


def is_one_slip(typed: str, meant: str, *, other_letter: bool = True) -> bool:
    """Whether one word is the other with one slip; `other_letter`: a wrong one counts as such."""
    if typed == meant or typed[0] != meant[0]:
        return False
    if len(typed) != len(meant):
        short, long = sorted((typed, meant), key=len)
        return len(long) == len(short) + 1 and short in shorter(long)
    wrong = [place for place in range(len(typed)) if typed[place] != meant[place]]
    if len(wrong) == 1:
        return other_letter
    first, second = wrong[0], wrong[-1]
    return (
        len(wrong) == 2
        and second == first + 1
        and (typed[first], typed[second]) == (meant[second], meant[first])
    )
