"""Medical signs that look like Markdown: a product, an allele, a comparison, a minus.

Medicine writes `5*2*3 mg`, `HLA-B*57:01`, `CYP2C19*2/*17`, `>38 °C`, `- 5`. CommonMark takes some
of these stars for emphasis, the sign for a quotation and the minus for a bullet.
"""

from __future__ import annotations

import re
import unicodedata

# A line that compares: the sign, then a number with what may stand before one, marks of bold among
# it, and any blank between; or the sign right before any other character, as a quotation is written
# with a space.
_DIGIT = r"[\d²³¹⁰-⁹₀-₉½⅓⅔¼¾⅛]"
COMPARISON = re.compile(rf">+(?:[^\s>]|[^\S\n]*[*_`]*(?:[<≥≤=≈≃~±∞]|[+\-−–$€£¥]?[.,]?{_DIGIT}))")
# What begins an item as a number would: then `-` and `+` before it may be signs.
SIGNED = re.compile(r"[.,]?\d|[½⅓⅔¼¾⅛∞]")

_ALLELE = re.compile(r"\*\d+[A-Za-z]?(?=[:/])")
_ENDS_OPERAND = ")]}%°"
_BEGINS_OPERAND = re.compile(r"[(\[{√]|\.\d")
_SENTENCE = ':;.,!?)]}%”’»"：；。，、！？）］】〕』」》〉％؛،؟۔।：'  # noqa: RUF001
_PAIRS = ("()", "[]", "{}", "“”", "‘’", "«»", '""', "''", "//", "||")
_NEVER_FIRST = ",;:!?%/|…"  # of a phrase, nor is a bracket or a quote that closes
_BLANK = 40  # characters between two blanks of a form


def is_star(src: str, start: int, end: int) -> bool:
    """Whether the run of stars `src[start:end]` is written, and no mark.

    It is between letters or digits of scripts that put spaces between words, between two operands
    (one star alone), or before the number of an allele.
    """
    before = src[start - 1] if start else ""
    after = src[end] if end < len(src) else ""
    if is_spaced(before) and is_spaced(after):
        return True
    if end - start > 1:
        return False
    if (before.isdigit() and after.isalnum()) or (after.isdigit() and before.isalnum()):
        return True
    if (
        before
        and (before.isalnum() or before in _ENDS_OPERAND)
        and (after.isalnum() or _BEGINS_OPERAND.match(src, end))
    ):
        return not (before.isalnum() and after.isalnum())
    if _ALLELE.match(src, start) or (before == "/" and after.isdigit()):
        return True
    return _beyond_spaces(src, start - 1, -1).isdigit() and _beyond_spaces(src, end, 1).isdigit()


def flanks(src: str, start: int, end: int, mark: str) -> tuple[bool, bool]:
    """Whether the run `src[start:end]` may open and may close an emphasis.

    CommonMark's rule, with three things added: beside a character of a script without spaces,
    punctuation does not count (bold that ends with a wide bracket before 値), a bold phrase may end
    with punctuation right before a word (`**Dose:**5 mg`), and a mark between two signs is one
    itself where no phrase begins or ends (`(*)`, `95 %*,`, `__/__/____`).
    """
    before = src[start - 1] if start else " "
    after = src[end] if end < len(src) else " "
    space_before, space_after = before.isspace(), after.isspace()
    punct_before, punct_after = _is_punctuation(before), _is_punctuation(after)
    star = mark == "*"
    left = not space_after and (
        not punct_after or space_before or punct_before or (star and _is_wide(before))
    )
    right = not space_before and (
        not punct_before or space_after or punct_after or (star and _is_wide(after))
    )
    if punct_before and punct_after:
        alone = before + after in _PAIRS
        ended = before == "%" or unicodedata.category(before) in ("Pe", "Pf")
        left = left and not alone and not ended and _may_begin(src, end)
        right = right and not alone and unicodedata.category(before) not in ("Ps", "Pi")
    if not star:
        left = left and _may_begin(src, end) and not _is_blank(src, end)
        return left and (not right or punct_before), right and (not left or punct_after)
    if end - start > 1 and before in _SENTENCE and after.isalnum():
        right = True
    return left, right


def _may_begin(src: str, at: int) -> bool:
    """Whether a phrase may begin with the punctuation there."""
    if src[at] == ".":
        return src[at + 1 : at + 2].isalnum()
    return src[at] not in _NEVER_FIRST and unicodedata.category(src[at]) not in ("Pe", "Pf")


def _is_blank(src: str, end: int) -> bool:
    """Whether another underscore follows with nothing but what separates the blanks of a form."""
    between, found, _ = src[end : end + _BLANK].partition("_")
    return bool(found) and not between.strip("/-.,: ")


def _beyond_spaces(src: str, at: int, step: int) -> str:
    limit = at + 8 * step
    while 0 <= at < len(src) and src[at] == " " and at != limit:
        at += step
    return src[at] if 0 <= at < len(src) else ""


def is_spaced(characters: str) -> bool:
    """Digits and letters of scripts in which bold parts of a word are not usual."""
    return bool(characters) and all(
        (c.isalnum() and (ord(c) < 0x590 or 0x1E00 <= ord(c) < 0x2C00))
        or unicodedata.category(c) == "Mn"
        or c in "\N{PRIME}\N{DOUBLE PRIME}"
        for c in characters
    )


def _is_wide(character: str) -> bool:
    """Of Chinese, Japanese or Korean text, its punctuation included."""
    return unicodedata.east_asian_width(character) in ("W", "F")


def _is_punctuation(character: str) -> bool:
    return unicodedata.category(character)[0] in "PS"
