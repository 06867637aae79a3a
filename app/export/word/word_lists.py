"""Word lists: which lists a document has, and the part of it that says so.

Word counts by itself, so each list whose numbers begin anew or jump is one of its own.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.export.word.word_styles import HEAD, NAMESPACE

BULLETS, POINTS, BRACKETS = 0, 1, 2  # kinds, as places in _FORMS: `•`, `1.`, `1)`


@dataclass(frozen=True)
class WordList:
    """`start`: the first number; `level`: how many lists are around it."""

    kind: int
    start: int = 1
    level: int = 0


class WordLists:
    """The lists of one document, whose numbers count from 1."""

    def __init__(self) -> None:
        self.begun = [WordList(BULLETS)]

    def begin(self, kind: int, start: int, level: int) -> int:
        """A new list's number; all bullets are one list."""
        if kind == BULLETS:
            return 1
        self.begun.append(WordList(kind, start, level))
        return len(self.begun)


_INDENT, _LEVELS = 360, 9
_FORMS = (("bullet", ("•", "◦", "▪")), ("decimal", ("%{}.",)), ("decimal", ("%{})",)))


def numbering(lists: WordLists) -> str:
    """The part of the document that says what its lists are."""
    kinds = "".join(_abstract(number, *form) for number, form in enumerate(_FORMS))
    made = "".join(_number(n, each) for n, each in enumerate(lists.begun, start=1))
    return f"{HEAD}<w:numbering {NAMESPACE}>{kinds}{made}</w:numbering>"


def _abstract(number: int, form: str, signs: tuple[str, ...]) -> str:
    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{signs[level % len(signs)].format(level + 1)}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{_INDENT * (level + 1)}" w:hanging="{_INDENT}"/></w:pPr></w:lvl>'
        for level in range(_LEVELS)
    )
    return (
        f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="hybridMultilevel"/>'
        f"{levels}</w:abstractNum>"
    )


def _number(number: int, each: WordList) -> str:
    begins = ""
    if each.kind != BULLETS:
        begins = (
            f'<w:lvlOverride w:ilvl="{each.level}"><w:startOverride w:val="{each.start}"/>'
            "</w:lvlOverride>"
        )
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{each.kind}"/>{begins}</w:num>'
