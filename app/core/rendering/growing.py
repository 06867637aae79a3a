"""Growing reply: the pieces of a text that is being written.

What no further text changes is parsed once: the blocks before the last one, and where that is long,
the items of a list, the rows of a table, the sentences of a paragraph before its last ones.
"""

from __future__ import annotations

from dataclasses import replace

from app.core.rendering.blocks import Block, List, Paragraph, Run, Runs, Table
from app.core.rendering.parser import marked, parse_unmarked
from app.core.rendering.partial import closed, is_formula_open
from app.core.rendering.pieces import Piece, pieces_of

LONG = 800  # characters, from which on the finished part of the last block is parsed no more
_KEPT = 300  # of them, of a paragraph, that are parsed again
_WITHIN = ". "  # stands before a part of a line: it is no beginning of a list or a quotation


class GrowingReply:
    def __init__(self) -> None:
        self._finished: tuple[Piece, ...] = ()
        self._at = 0  # where in the text what is parsed anew begins
        self._begun: List | Table | Paragraph | None = None  # what is finished of the last block
        self._header = ""  # what each parsing needs before it: of a table its header

    @property
    def finished(self) -> int:
        """How many pieces, of those that were given, no further text changes."""
        return len(self._finished)

    def pieces(self, text: str) -> tuple[Piece, ...]:
        """The column for this text, which begins with what was given the last time."""
        source = self._header + text[self._at :]
        whole = closed(source)
        blocks = self._joined(parse_unmarked(whole))
        is_guess = whole.endswith("---|") and not source.endswith("---|")  # a table is to come
        if blocks and not is_guess and not is_formula_open(source):
            blocks = self._finish(blocks, source)
        return self._finished + pieces_of(map(marked, blocks))

    def _joined(self, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        """The first block with what was finished of it before."""
        begun, first = self._begun, blocks[0] if blocks else None
        if isinstance(begun, List) and isinstance(first, List) and begun.ordered == first.ordered:
            return (replace(begun, items=begun.items + first.items, line=first.line), *blocks[1:])
        if isinstance(begun, Table) and isinstance(first, Table):
            return (_longer(begun, first), *blocks[1:])
        if isinstance(begun, Paragraph) and isinstance(first, Paragraph):
            runs = _chained(begun.runs, _without(first.runs, self._header))
            return (replace(begun, runs=runs, line=first.line), *blocks[1:])
        return (replace(begun, line=-1), *blocks) if begun is not None else blocks

    def _finish(self, blocks: tuple[Block, ...], source: str) -> tuple[Block, ...]:
        """Put away what is finished; gives the rest."""
        last = blocks[-1]
        if done := [block for block in blocks if block.line < last.line]:
            self._finished += pieces_of(map(marked, done))
            self._go_on_at(source, last.line)
            self._begun, self._header = None, ""
            return tuple(block for block in blocks if block.line >= last.line)
        if len(blocks) > 1 or len(source) <= len(self._header) + LONG:
            return blocks
        if isinstance(last, List) and len(last.items) > 1:
            self._go_on_at(source, last.items[-1].line)
            self._begun = replace(last, items=last.items[:-1])
        elif isinstance(last, Table):
            known = len(self._begun.rows) if isinstance(self._begun, Table) else 0
            here = len(last.rows) - known  # rows in this source
            if here > 1:
                first = last.line + 2
                self._go_on_at(source, first + here - 1)
                self._header = source[_offset(source, last.line) : _offset(source, first)]
                self._begun = replace(last, rows=last.rows[:-1])
        elif isinstance(last, Paragraph) and last.line == 0:
            self._finish_sentences(source)
        return blocks

    def _finish_sentences(self, source: str) -> None:
        end = source.rfind(". ", len(self._header), -_KEPT) + 2
        said = source[:end].rstrip()
        if end < 2 or closed(said) != said or "\n" in source[end:]:
            return
        (*_, done) = parse_unmarked(said) or (None,)
        if isinstance(done, Paragraph):
            begun = self._begun.runs if isinstance(self._begun, Paragraph) else ()
            runs = _chained(begun, _without(done.runs, self._header))
            self._begun = Paragraph(_chained(runs, (Run(" "),)))
            self._at += end - len(self._header)
            self._header = _WITHIN

    def _go_on_at(self, source: str, line: int) -> None:
        self._at += _offset(source, line) - len(self._header)


def _longer(table: Table, more: Table) -> Table:
    """A table with the rows of another one, which has the same header."""
    width = max(len(table.header), len(more.header))
    rows = (table.header, *table.rows, *more.rows)
    padded = [(*row, *((),) * (width - len(row))) for row in rows]
    alignments = max(table.alignments, more.alignments, key=len)
    return Table(padded[0], tuple(padded[1:]), alignments, more.line)


def _without(runs: Runs, header: str) -> Runs:
    if not header or not runs or not runs[0].text.startswith(header):
        return runs
    return (replace(runs[0], text=runs[0].text.removeprefix(header)), *runs[1:])


def _chained(runs: Runs, more: Runs) -> Runs:
    """Both, as one run where they meet in one style."""
    if not runs or not more or replace(runs[-1], text="") != replace(more[0], text=""):
        return (*runs, *more)
    seam = replace(runs[-1], text=runs[-1].text + more[0].text)
    return (*runs[:-1], seam, *more[1:])


def _offset(text: str, line: int) -> int:
    """Where a line begins."""
    at = 0
    for _ in range(line):
        at = text.index("\n", at) + 1
    return at
