"""Block rules for markdown-it, each with what medical text needs of it.

They wrap the library's own rules: one that must not apply answers False, and the text is a
paragraph.
"""

from __future__ import annotations

import re

from markdown_it import rules_block
from markdown_it.rules_block import StateBlock
from markdown_it.rules_block.table import escapedSplit

from app.core.rendering.inline_rules import ENVIRONMENT, LABEL
from app.core.rendering.signs import COMPARISON

MAX_NESTING = 40  # two for each list, one for each quotation; deeper ones are text
MATHS_LINES = 30  # of a formula
_MATHS = {"\\[": "\\]", "$$": "$$"}
_LABEL_LINE = re.compile(r"[:：][*_]*\s*\Z|^[*_]{0,3}(?:[A-Z]|[IVX]{1,5})[.)][*_]*\s")  # noqa: RUF001
_LEADING_ZERO = re.compile(r"0\d+[.)](?:\s|$)")


def line_text(state: StateBlock, line: int) -> str:
    """A line without its indentation."""
    return state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]]


def quotation(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """`>` before a number is a sign, and so it is alone on a line; a line within a quotation that
    compares ends it."""
    text = line_text(state, start)
    if not text.startswith(">") or state.level >= MAX_NESTING or COMPARISON.match(text):
        return False
    if not text[1:].strip() and not (
        start + 1 < end
        and line_text(state, start + 1).startswith(">")
        and not COMPARISON.match(line_text(state, start + 1))
    ):
        return False
    if silent:
        return rules_block.blockquote(state, start, end, True)
    stop = start + 1
    while stop < end and not _is_sign_line(line_text(state, stop)):
        if state.isEmpty(stop):
            stop = end
            break
        stop += 1
    last = state.lineMax
    state.lineMax = min(stop, last)
    done = rules_block.blockquote(state, start, min(stop, end), False)
    state.lineMax = last
    return done


def _is_sign_line(text: str) -> bool:
    return COMPARISON.match(text) is not None and not text.startswith("> ")


def bounded_list(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Not deeper than what can be shown; `05. May` is a date, and `* p<0.05` above `** p<0.01`
    explains a sign."""
    text = line_text(state, start)
    if state.level >= MAX_NESTING or _LEADING_ZERO.match(text):
        return False
    following = line_text(state, start + 1) if start + 1 < end else ""
    if text.startswith("* ") and following.startswith("** "):
        return False
    return rules_block.list_block(state, start, end, silent)


def label(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """`Second line:` or `B. Children` below an item, and not indented as its text is, is no part of
    it: what follows is another list, with numbers of its own."""
    if not silent or not 0 <= state.sCount[start] < state.blkIndent:
        return False
    if start + 1 >= end or state.sCount[start + 1] >= state.blkIndent:
        return False  # nothing follows yet, or the item goes on
    return _LABEL_LINE.search(line_text(state, start)) is not None


def heading(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A label of the fine-tune is none, nor is `#` with nothing behind it."""
    text = line_text(state, start)
    if not text.strip("# \t") or LABEL.match(text):
        return False
    return rules_block.heading(state, start, end, silent)


def underlined_heading(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """One line with three or more `=` or `-` below it: a single one is a sign, and below a
    paragraph models mean a rule."""
    tokens, line = len(state.tokens), state.line
    if not rules_block.lheading(state, start, end, silent):
        return False
    underline = line_text(state, state.line - 1).strip()
    if len(underline) >= 3 and state.line - start == 2:
        return True
    del state.tokens[tokens:]
    state.line = line
    return False


def closing_of(line: str) -> str | None:
    r"""What ends the formula that a line begins with; None where it begins with none."""
    environment = ENVIRONMENT.match(line)
    return f"\\end{environment[1]}" if environment else _MATHS.get(line[:2])


def maths(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    r"""`\[ … \]`, `$$ … $$` and `\begin{…} … \end{…}` over several lines, as they are written."""
    closing = closing_of(line_text(state, start))
    if closing is None or state.is_code_block(start):
        return False
    if closing in line_text(state, start)[2:]:
        return False  # on one line: a part of its paragraph
    # Looked for once a text, not once a line: a text of openings alone would be quadratic.
    looked_for = f"last {closing}"
    if looked_for not in state.env:
        state.env[looked_for] = state.src.rfind(closing)
    if state.env[looked_for] < state.eMarks[start]:
        return False
    for line in range(start + 1, min(end, start + MATHS_LINES)):
        if state.sCount[line] < state.blkIndent and not state.isEmpty(line):
            return False
        if line_text(state, line).rstrip().endswith(closing):
            if not silent:
                token = state.push("maths", "", 0)
                token.content = "\n".join(
                    line_text(state, each).rstrip() for each in range(start, line + 1)
                )
                token.map = [start, line + 1]
                state.line = line + 1
            return True
    return False


def table(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A cell more than the header has stays: a dose could stand in it."""
    first = len(state.tokens)
    if not rules_block.table(state, start, end, silent):
        return False
    if silent:
        return True
    width = sum(token.type == "th_open" for token in state.tokens[first:])
    made = state.tokens[first:]
    del state.tokens[first:]
    row = -1
    for token in made:
        if token.type == "tr_open" and token.map:
            row = token.map[0]
        if token.type == "tr_close" and row > start:
            _push_surplus(state, row, width)
        state.tokens.append(token)
    return True


def _push_surplus(state: StateBlock, row: int, width: int) -> None:
    cells = escapedSplit(line_text(state, row).strip())
    if cells and not cells[0]:
        cells.pop(0)
    if cells and not cells[-1]:
        cells.pop()
    for cell in cells[width:]:
        state.push("td_open", "td", 1)
        token = state.push("inline", "", 0)
        token.map = [row, row + 1]
        token.content = cell.strip()
        token.children = []
        state.push("td_close", "td", -1)
