"""Reply Markdown: a reply in Markdown that any viewer shows as the window does.

What a model wrote is CommonMark with exceptions (docs/adr/0050-replies-as-blocks.md): other viewers
take signs for marks, count lists anew and drop the cells that a table's header lacks. So the blocks
that are shown are written anew, in what CommonMark and GitHub's dialect read in one way only. HTML,
pictures and addresses are text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import replace
from itertools import groupby

from app.core.rendering.blocks import (
    Block,
    Code,
    Heading,
    Item,
    List,
    Paragraph,
    Quotation,
    Rule,
    Run,
    Runs,
    Table,
)
from app.core.rendering.html import is_language, with_info
from app.core.rendering.parser import parse
from app.core.rendering.shifted_text import spelled
from app.export.markdown_escaping import HARD_BREAK, escaped, escaped_line

_STRUCK = "~~"
_RULES = {"left": ":--", "center": ":-:", "right": "--:", "": "---"}


def quoted(text: str) -> str:
    """A quotation of a reply."""
    return "\n".join(_quoted(_blocks(parse(text))))


def _quoted(lines: Iterable[str]) -> list[str]:
    return [f"> {line}" if line else ">" for line in lines]


def _blocks(blocks: Iterable[Block]) -> list[str]:
    """Their lines, with an empty one between blocks; two lists in a row have other marks."""
    lines: list[str] = []
    other, before = False, None
    for block in blocks:
        if lines:
            lines.append("")
        other = not other if isinstance(block, List) and isinstance(before, List) else False
        lines += _block(block, other)
        before = block
    return lines


def _block(block: Block, other: bool) -> list[str]:
    match block:
        case Paragraph(runs):
            return _paragraph(runs)
        case Heading(level, runs):
            text = " ".join(_marked(line) for line in _lines(runs))
            return [f"{'#' * level} {re.sub('#(?=#*$)', lambda _: chr(92) + '#', text)}"]
        case Code():
            return _code(block)
        case Rule():
            return ["---"]
        case Quotation(blocks):
            return _quoted(_blocks(blocks))
        case List(items, ordered):
            return _numbered(items, other) if ordered else _bulleted(items, other)
        case Table():
            return _table(block)


def _paragraph(runs: Runs) -> list[str]:
    lines = [_marked(line, begins=True) for line in _lines(runs)]
    return [f"{line}{HARD_BREAK}" for line in lines[:-1] if line] + lines[-1:]


def _code(code: Code) -> list[str]:
    text = with_info(code)
    fence = "`" * max(3, 1 + max((len(each) for each in re.findall("`+", text)), default=0))
    info = code.info if is_language(code.info) else ""
    return [f"{fence}{info}", *text.split("\n"), fence]


def _numbered(items: tuple[Item, ...], other: bool) -> list[str]:
    """With the numbers that are shown: one that doesn't follow the last begins another list, as
    viewers count on by themselves."""
    lines: list[str] = []
    last = None
    for item in items:
        number = int(item.marker[:-1])
        if last is not None and number != last + 1:
            other = not other
        last = number
        lines += _item(f"{number}{')' if other else '.'}", item.blocks)
    return lines


def _bulleted(items: tuple[Item, ...], other: bool) -> list[str]:
    """Dashes that may be signs stand as text, as they do in the window."""
    if all(item.marker == "•" for item in items):
        return [line for item in items for line in _item("*" if other else "-", item.blocks)]
    blocks: list[Block] = []
    for item in items:
        first = item.blocks[0] if item.blocks else None
        said = first.runs if isinstance(first, Paragraph) else ()
        blocks.append(Paragraph((Run(f"{item.marker} "), *said)))
        blocks += item.blocks[1:] if isinstance(first, Paragraph) else item.blocks
    return _blocks(blocks)


def _item(marker: str, blocks: tuple[Block, ...]) -> list[str]:
    lines = _blocks(blocks) or [""]
    indent = " " * (len(marker) + 1)
    return [
        f"{marker} {line}".rstrip() if number == 0 and not line else
        f"{marker} {line}" if number == 0 else
        f"{indent}{line}" if line else ""
        for number, line in enumerate(lines)
    ]  # fmt: skip


def _table(table: Table) -> list[str]:
    rules = [_RULES[each] for each in table.alignments]
    rows = [[_cell(cell) for cell in row] for row in (table.header, *table.rows)]
    return [f"| {' | '.join(row)} |" for row in (rows[0], rules, *rows[1:])]


def _cell(runs: Runs) -> str:
    text = "; ".join(_marked(line, in_table=True) for line in _lines(runs))
    return text or " "


def _lines(runs: Runs) -> list[list[Run]]:
    """The runs of each line: an emphasis over several is one for each."""
    lines: list[list[Run]] = [[]]
    for run in spelled(runs):
        for number, part in enumerate(run.text.split("\n")):
            if number:
                lines.append([])
            if part:
                lines[-1].append(replace(run, text=part))
    return lines


def _marked(runs: list[Run], *, begins: bool = False, in_table: bool = False) -> str:
    """A line. `begins`: it stands where a block could begin."""
    text = ""
    groups = [(struck, list(group)) for struck, group in groupby(runs, lambda run: run.struck)]
    for index, (struck, group) in enumerate(groups):
        following = groups[index + 1][1][0].text[:1] if index + 1 < len(groups) else ""
        begin = begins and not text
        if not struck:
            text = _emphasised(text, group, following, begin, in_table)
            continue
        for inner in (
            _emphasised(_STRUCK, group, "~", False, in_table),
            _STRUCK + "".join(escaped(run.text) for run in group),
        ):
            if _is_taken(text[-1:], inner[2:], following):
                text += f"{inner}{_STRUCK}"
                break
        else:
            text += f"\\~\\~{''.join(escaped(run.text) for run in group)}\\~\\~"
    return text


def _emphasised(
    text: str, runs: list[Run], following: str, begin: bool, in_table: bool
) -> str:  # fmt: skip
    """`text` with the runs behind it, bold and italic where a viewer would take the marks."""
    closed = False  # whether a mark ended right here: another one would be read with it
    for index, run in enumerate(runs):
        after = runs[index + 1].text[:1] if index + 1 < len(runs) else following
        inner = run.text.strip()
        mark = "*" * (2 * run.bold + run.italic)
        said = _code_span(inner, in_table) if run.code and inner else escaped(inner)
        lead, _, trail = run.text.partition(inner) if inner else (run.text, "", "")
        after = trail[:1] or after
        marked = bool(mark and inner) and not (closed and not lead)
        marked = marked and _is_taken(lead[-1:] or text[-1:], said, after)
        if marked or text or run.code or not begin:
            around = mark if marked else ""
            text += f"{escaped(lead)}{around}{said}{around}{escaped(trail)}"
        else:
            text = escaped_line(run.text) + " " * run.text[-1:].isspace()
        closed = marked and not trail
    return text


def _is_taken(before: str, inner: str, after: str) -> bool:
    """Whether marks around `inner` are read as marks, by CommonMark's rule of flanking."""
    if not inner or inner[0].isspace() or inner[-1].isspace():
        return False
    opens = not _is_punctuation(inner[0]) or not before or before.isspace()
    opens = opens or _is_punctuation(before)
    closes = not _is_punctuation(inner[-1]) or not after or after.isspace()
    return opens and (closes or _is_punctuation(after))


def _is_punctuation(character: str) -> bool:
    return bool(character) and unicodedata.category(character)[0] in "PS"


def _code_span(text: str, in_table: bool) -> str:
    ticks = {len(each) for each in re.findall("`+", text)}
    fence = next("`" * n for n in range(1, len(text) + 2) if n not in ticks)
    pad = " " if text.startswith("`") or text.endswith("`") else ""
    inner = text.replace("|", "\\|") if in_table else text
    return f"{fence}{pad}{inner}{pad}{fence}"
