"""A transcript as plain text: 72 columns, for a record that takes nothing else.

Nothing is marked but by words and room: no character is there that was not written, but for lines
between the turns, the bullets and numbers of lists, and `~~` around what is struck out.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import partial

from app.core.rendering.parser import parse
from app.core.rendering.plain import to_plain
from app.export.outline import AI_LABEL, CHECKED_BY_RULES, Outline, OutlinedTurn, outline_of
from app.export.text_table import text_table, width_of
from app.export.transcript import Transcript

COLUMNS = 72
_LINE, _THIN = "=" * COLUMNS, "-" * COLUMNS


def render(transcript: Transcript) -> str:
    """The whole text; it ends with a newline."""
    outline = outline_of(transcript)
    parts = [_opening(outline)]
    for turn in outline.turns:
        parts += [_THIN, _turn(turn)]
    for each in outline.disclaimers:
        parts += [
            _LINE,
            filled(f"{each.title} ({each.label})"),
            wrapped(text_of_reply(each.full_text)),
        ]
    if outline.models:
        listed = (
            f"{name} {kind}\nSHA-256 of its file:\n{sha}" for name, kind, sha in outline.models
        )
        parts += [_LINE, "Models", *listed]
    return "\n\n".join(parts) + "\n"


def text_of_reply(text: str) -> str:
    """Markdown as plain text, not wrapped yet."""
    return to_plain(parse(text), partial(text_table, columns=COLUMNS))


def _opening(outline: Outline) -> str:
    head = [filled(outline.title)]
    if outline.case_reference:
        head.append(filled(f"Case {outline.case_reference}"))
    if outline.tags:
        head.append(filled(f"Tags: {', '.join(outline.tags)}"))
    head += [filled(each) for each in outline.dates.split(" · ")]
    said = [filled(each) for each in (*outline.warnings, *outline.remarks)]
    return "\n\n".join(["\n".join(head), "\n".join(said)])


def _turn(turn: OutlinedTurn) -> str:
    label = f" ({AI_LABEL})" if turn.is_reply else ""
    parts = ["\n".join([f"{turn.heading}{label}", filled(turn.about), *map(filled, turn.notes)])]
    text = text_of_reply(turn.text) if turn.is_reply else turn.text
    if text.strip():
        parts.append(wrapped(text.strip("\n")))
    parts += map(filled, turn.cards)
    if turn.state:
        parts.append(filled(f"[{turn.state}]"))
    if turn.checks:
        parts.append(listed(CHECKED_BY_RULES, turn.checks))
    if turn.sources:
        parts.append(listed(turn.sources[0], turn.sources[1:]))
    end = [filled(said) for said in (turn.notice, turn.character, turn.made) if said]
    return "\n\n".join([*parts, "\n".join(end)] if end else parts)


def listed(head: str, lines: Iterable[str]) -> str:
    """A line, and the items of its list."""
    return "\n".join([filled(head), *(filled(line, "- ") for line in lines)])


def filled(text: str, marker: str = "") -> str:
    """A paragraph, with a hanging marker."""
    return _broken(f"{marker}{' '.join(_harmless(text).split())}", " " * len(marker))


def wrapped(text: str) -> str:
    """Each line that is too long goes on below where its text begins."""
    return "\n".join(_line(line) for line in _harmless(text).split("\n"))


def _line(line: str) -> str:
    line = line.expandtabs(8).rstrip()
    if width_of(line) <= COLUMNS:
        return line
    said = line.lstrip()
    marker = said.partition(" ")[0]
    hanging = len(marker) + 1 if marker in ("•", "-", "+") or marker[:-1].isdigit() else 0
    return _broken(line, " " * min(len(line) - len(said) + hanging, COLUMNS // 2))


def _broken(line: str, indent: str) -> str:
    """At spaces only: a word that is longer than the line stays whole, as it may be a code."""
    lines: list[str] = []
    here, wide = "", 0
    for word in line.split(" "):
        more = width_of(word) + 1
        if here.strip() and wide + more > COLUMNS + 1:
            lines.append(here.rstrip())
            here, wide = f"{indent}{word} ", len(indent) + more
        else:
            here, wide = f"{here}{word} ", wide + more
    return "\n".join([*lines, here.rstrip()])


def _harmless(text: str) -> str:
    """Without what would move a terminal's cursor or turn the order of the text."""
    return "".join(c for c in text if c in "\n\t" or unicodedata.category(c) != "Cc")
