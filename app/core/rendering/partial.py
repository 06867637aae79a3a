"""Partial Markdown: closes what is still open at the end of a text that is being written.

Nothing of this is kept: the finished text is parsed as it is.
"""

from __future__ import annotations

import re

from app.core.rendering.block_rules import MATHS_LINES, closing_of

_FENCE = re.compile(r"[ \t]*(?:[-*+>][ \t]+|\d{1,9}[.)][ \t]+)*(`{3,}|~{3,})([^\n]*)")
# What may become a marker, a heading, a rule, a quotation or a table with what comes next.
_UNDECIDED = re.compile(r"[ \t]*(?:[-+*>]|\d{1,9}[.)]?|#{1,6}|[-=_*]+|[|:\- ]+)?[ \t]*")
_DELIMITER = re.compile(r"[ \t]*\|[|:\- ]*")
_MARKS = re.compile(r"\\.|(`+)|(\*\*|__|~~)|(?<![\w*])(\*)(?=[^\W\d])|(?<=\w)(\*)(?![\w*])")
_HALF = re.compile(r"(?:[*_~`]+|\\|!?\[|</?(?:s(?:u[bp]?)?)?)$")
_SHIFTED = re.compile(r"<(su[bp])>[^<>\n]{0,60}$")  # not closed yet


def closed(text: str) -> str:
    """The text with its last line completed, or left out while it is not known what it will be."""
    head, newline, last = text.rpartition("\n")
    fence = _open_fence(head)
    if fence:
        return head if last and fence.startswith(last.strip()) else text
    if _UNDECIDED.fullmatch(last):
        header = head.rpartition("\n")[2].strip()
        if _DELIMITER.fullmatch(last) and header.startswith("|") and newline:
            columns = len(header.strip("|").split("|"))
            return f"{head}\n|{'---|' * columns}"
        return head
    if _FENCE.match(last):
        return text
    last = _HALF.sub("", last)
    shifted = _SHIFTED.search(last)
    end = f"</{shifted[1]}>" if shifted else ""
    return f"{head}{newline}{last}{_closing(last)}{end}"


def _open_fence(text: str) -> str:
    """The fence in which the text ends; empty where it ends outside of any."""
    opened = ""
    for line in text.split("\n"):
        found = _FENCE.match(line)
        if found is None:
            continue
        if not opened:
            opened = found[1]
        elif found[1][0] == opened[0] and len(found[1]) >= len(opened) and not found[2].strip():
            opened = ""
    return opened


def is_formula_open(text: str) -> bool:
    """Whether the text may end within a formula of several lines: its first lines look like other
    blocks until it is closed."""
    closing = ""
    for number, line in enumerate(text.split("\n")[-MATHS_LINES:]):
        stripped = line.strip()
        if closing:
            closing = "" if stripped.endswith(closing) else closing
        elif (wanted := closing_of(stripped)) and not (
            number and len(line) - len(line.lstrip()) > 3
        ):
            closing = "" if wanted in stripped[2:] else wanted
    return bool(closing)


def _closing(line: str) -> str:
    """The marks that end what stands open in a line, the innermost first."""
    opened: list[str] = []
    cell = line.rpartition("|")[2] if line.lstrip().startswith("|") else line
    for found in _MARKS.finditer(cell):
        mark = next((group for group in found.groups() if group), "")
        within_code = bool(opened) and opened[-1][0] == "`"
        if not mark or (within_code and mark != opened[-1]):
            continue
        if mark in opened:
            del opened[opened.index(mark) :]
        elif found[4] is None:
            opened.append(mark)
    return "".join(reversed(opened))
