"""Markdown parser for replies: CommonMark with tables and strikethrough, and the medical rules.

The parser is markdown-it-py; where it must behave differently is in `block_rules` and
`inline_rules`, and docs/adr/0050-replies-as-blocks.md says why.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.ruler import RuleOptionsType
from markdown_it.token import Token

from app.core.rendering import block_rules, inline_rules
from app.core.rendering.blocks import (
    Alignment,
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
    Shift,
    Table,
    text_of,
)
from app.core.rendering.shifted_text import in_characters
from app.core.rendering.signs import SIGNED

MAX_CHARACTERS = 200_000  # a longer text is shown as it is written
_PLAIN_CHARACTERS = 3000  # of one paragraph of it
_ALIGNMENTS: dict[str, Alignment] = {
    "text-align:left": "left",
    "text-align:center": "center",
    "text-align:right": "right",
}


def parse(text: str) -> tuple[Block, ...]:
    """The blocks of a reply. Any text gives some; it takes linear time."""
    return tuple(map(marked, parse_unmarked(text)))


def parse_unmarked(text: str) -> tuple[Block, ...]:
    """The same, but the outermost lists have their markers as they are in the source."""
    if is_shown_as_written(text):
        return tuple(_as_written(text))
    return tuple(_blocks(iter(markdown().parse(text)), outermost=True))


def marked(block: Block) -> Block:
    """A list with the markers that are shown; any other block as it is."""
    if not isinstance(block, List):
        return block
    return replace(block, items=_with_markers(list(block.items), block.ordered))


def is_shown_as_written(text: str) -> bool:
    """Whether a text is too long to look for Markdown in it."""
    return len(text) > MAX_CHARACTERS


@cache
def markdown() -> MarkdownIt:
    """markdown-it with our rules. It holds no state of a text: any thread may use it."""
    parser = MarkdownIt("commonmark", {"breaks": True, "html": False, "maxNesting": 100})
    parser.enable(["table", "strikethrough"]).disable(["reference", "html_block", "html_inline"])
    rules = parser.block.ruler
    rules.at("blockquote", block_rules.quotation, _interrupts("blockquote", "list"))
    rules.at("list", block_rules.bounded_list, _interrupts("blockquote"))
    rules.at("heading", block_rules.heading, _interrupts("blockquote"))
    rules.at("table", block_rules.table, _interrupts())
    rules.at("lheading", block_rules.underlined_heading)
    rules.before("fence", "label", block_rules.label, _interrupts())
    rules.before("fence", "maths", block_rules.maths, _interrupts("blockquote", "list"))
    inline = parser.inline.ruler
    inline.at("text", inline_rules.text)
    inline.at("emphasis", inline_rules.emphasis)
    inline.at("escape", inline_rules.escape)
    inline.at("link", inline_rules.link)
    inline.at("autolink", inline_rules.autolink)
    inline.disable("image")
    for name, rule in (
        ("formula", inline_rules.formula),
        ("line_break", inline_rules.line_break),
        ("shifted", inline_rules.shifted),
        ("label", inline_rules.label),
    ):
        inline.before("autolink", name, rule)
    return parser


def _interrupts(*others: str) -> RuleOptionsType:
    return {"alt": ["paragraph", "reference", *others]}


def _as_written(text: str) -> Iterator[Paragraph]:
    for number, line in enumerate(text.split("\n")):
        start = 0
        while start < len(line):
            end = start + _PLAIN_CHARACTERS
            if end < len(line):  # between words, where there are any: a number stays whole
                end = line.rfind(" ", start, end) + 1 or end
            yield Paragraph((Run(line[start:end]),), number)
            start = end


def _blocks(  # noqa: C901 - one flat case for each kind of token
    tokens: Iterator[Token], item_line: int = -1, *, outermost: bool = False
) -> Iterator[Block]:
    """The blocks up to the closing token of the one around them. A bullet right behind another one,
    on the line on which their item begins, may be a sign: it stays."""
    for token in tokens:
        line = token.map[0] if token.map else 0
        match token.type:
            case "paragraph_open":
                if runs := _inline(tokens):
                    yield Paragraph(runs, line)
            case "heading_open":
                yield Heading(int(token.tag[1]), _inline(tokens), line)
            case "fence" | "code_block":
                yield Code(token.content.removesuffix("\n"), token.info.strip(), line)
            case "maths":
                yield Paragraph((Run(token.content),), line)
            case "hr":
                yield Rule(line)
            case "blockquote_open":
                yield Quotation(tuple(_blocks(tokens)), line)
            case "bullet_list_open" | "ordered_list_open":
                ordered = token.type == "ordered_list_open"
                made = List(tuple(_items(tokens)), ordered, line)
                signed = not ordered and line == item_line
                yield made if signed or outermost else marked(made)
            case "table_open":
                yield _table(tokens, line)
            case _ if token.nesting < 0:
                return


def _inline(tokens: Iterator[Token]) -> Runs:
    """The runs of the inline token that comes next, with the closing token after it."""
    runs = _runs(next(tokens).children or [])
    next(tokens)
    return runs


def _items(tokens: Iterator[Token]) -> Iterator[Item]:
    for token in tokens:
        if token.nesting < 0:
            return
        line = token.map[0] if token.map else 0
        blocks = _with_sign(tuple(_blocks(tokens, line)), line)
        yield Item(f"{token.info}{token.markup}", blocks, line)


def _with_sign(blocks: tuple[Block, ...], line: int) -> tuple[Block, ...]:
    """`- + HBsAg` is an item with a sign, not a list in a list."""
    first = blocks[0] if blocks else None
    if not isinstance(first, List) or first.ordered or first.line != line or len(first.items) > 1:
        return blocks
    (item,) = first.items
    said = item.blocks[0] if item.blocks else Paragraph((), line)
    if not isinstance(said, Paragraph):
        return blocks
    signed = replace(said, runs=(Run(f"{item.marker} "), *said.runs))
    return (signed, *item.blocks[1:], *blocks[1:])


def _with_markers(items: list[Item], ordered: bool) -> tuple[Item, ...]:
    """Numbers as they are written, but counted on where all are the same. A dash or a plus before
    a number may be its sign: then it stays."""
    if ordered:
        first = items[0].marker
        if len(items) > 1 and all(item.marker == first for item in items):
            start, mark = int(first[:-1]), first[-1]
            items = [
                replace(item, marker=f"{start + number}{mark}") for number, item in enumerate(items)
            ]
        return tuple(items)
    signed = items[0].marker != "*" and any(map(_begins_with_number, items))
    return tuple(item if signed or not item.blocks else replace(item, marker="•") for item in items)


def _begins_with_number(item: Item) -> bool:
    first = item.blocks[0] if item.blocks else None
    return isinstance(first, Paragraph) and SIGNED.match(text_of(first.runs)) is not None


def _table(tokens: Iterator[Token], line: int) -> Table:
    rows: list[list[Runs]] = []
    alignments: list[Alignment] = []
    for token in tokens:
        match token.type:
            case "tr_open":
                rows.append([])
            case "th_open" | "td_open":
                if token.type == "th_open":
                    alignments.append(_ALIGNMENTS.get(str(token.attrs.get("style")), ""))
                rows[-1].append(_inline(tokens))
            case "table_close":
                break
    width = max(map(len, rows))
    alignments += [""] * (width - len(alignments))
    padded = [tuple(row) + ((),) * (width - len(row)) for row in rows]
    return Table(padded[0], tuple(padded[1:]), tuple(alignments), line)


class _RunWriter:
    """Collects the runs of a line, those of one style joined."""

    def __init__(self) -> None:
        self.style: dict[str, int] = {"strong": 0, "em": 0, "s": 0, "sup": 0, "sub": 0}
        self._runs: list[Run] = []
        self._texts: list[str] = []  # of the run that is not ended: joined once, not at each piece
        self._format: tuple[bool, bool, bool, bool, Shift] | None = None
        self._label: list[str] = []  # the text of the link that is open

    def add(self, text: str, code: bool = False) -> None:
        if not text:
            return
        self._label.append(text)
        style = self.style
        shift: Shift = "sup" if style["sup"] else "sub" if style["sub"] else ""
        if shift and (characters := in_characters(text, shift)) is not None:
            text, shift = characters, ""
        made = style["strong"] > 0, style["em"] > 0, style["s"] > 0, code, shift
        if made != self._format:
            self._end_run()
            self._format = made
        self._texts.append(text)

    def ended(self) -> Runs:
        """All of them; what is added then begins another run."""
        self._end_run()
        return tuple(self._runs)

    def _end_run(self) -> None:
        if self._format is not None:
            self._runs.append(Run("".join(self._texts), *self._format))
        self._texts, self._format = [], None

    def open_link(self) -> None:
        self._label.clear()

    def close_link(self, address: str) -> None:
        """Write the address behind the link's text, unless it is that text."""
        said = "".join(self._label).strip()
        if said != address:
            self.add(f" ({address})" if said else address)


def _runs(tokens: Sequence[Token]) -> Runs:
    """Runs of the tokens of a line."""
    writer = _RunWriter()
    for token in tokens:
        if token.tag in writer.style:
            writer.style[token.tag] += token.nesting
        match token.type:
            case "text" | "text_special":
                writer.add(token.content.replace("\u2028", "\n").replace("\u2029", "\n"))
            case "softbreak" | "hardbreak":
                writer.add("\n")
            case "code_inline":
                writer.add(token.content, code=True)
            case "link_open":
                writer.open_link()
            case "link_close" if address := token.meta.get("address"):
                writer.close_link(address)
    return writer.ended()
