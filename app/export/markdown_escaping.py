"""Text of people and models in Markdown, so that any viewer shows it as it was written.

`typed` and `plain` leave nothing that CommonMark or GitHub's dialect would take for a mark.
`quoted` keeps a reply's own Markdown; raw HTML and images, which would fetch something, become
text, and what stands in code stays untouched: there an entity is no entity.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from markdown_it import MarkdownIt

from app.core.rendering.signs import COMPARISON, is_star

_HARD_BREAK = "  "
_TAB = 8  # columns
_PARSED_CHARACTERS = 200_000  # of a longer reply all that could be HTML becomes text, in code too

# What viewers take for the end of an address: two letters are a country, `mg` is one.
_DOMAINS = "[A-Za-z]{2}|aero|asia|biz|com|coop|edu|gov|info|int|museum|name|net|org|pro|shop|web"
# What may be a mark anywhere in a line, for CommonMark, GitHub, or maths and highlights elsewhere.
_INLINE = re.compile(
    r"[\\`*_{}\[\]~|$^]"
    r"|!(?=\[)"
    r"|:(?=//|[\w+-]+:)|(?<=:)/(?=/)|(?<=:/)/"  # an address, or the name of an emoji
    rf"|(?<=\w)\.(?=(?:{_DOMAINS})\b)|(?i:(?<=\bwww)\.)|@(?=\w)"  # an address without its scheme
    r"|=(?==)|(?<==)=|%(?=%)|(?<=%)%"
)
_ENTITIES = {"<": "&lt;", "&": "&amp;"}
# At the beginning of a line only.
_FIRST = re.compile(r"[-+=:#>]|\d{1,9}(?=[.)])")
_SPACES = re.compile(" {2,}")

_MARKS = re.compile(r"\\[!-/:-@\[-`{-~]|`+|<(?=[A-Za-z/!?])|!(?=\[)|\*+")
_DEFINITION = re.compile(r"\[[^\[\]]+\]:")
_BEFORE_TEXT = re.compile(r"(?:[ \t]{0,3}(?:[-*+]|\d{1,9}[.)])[ \t]+)*[ \t]{0,3}")
_CELL_END = re.compile(r"(?<!\\)\|")


def plain(text: str) -> str:
    """One line in which nothing is Markdown."""
    return _inline(" ".join(text.split())).replace("#", r"\#").replace(">", r"\>")


def typed(text: str) -> str:
    """A quotation of what a person typed: each line as it is, with its spaces."""
    return "\n".join(
        f"> {_typed_line(line)}{_HARD_BREAK}" if line.strip() else ">" for line in text.splitlines()
    )


def quoted(text: str) -> str:
    """A quotation of a reply's Markdown."""
    lines = [f"> {line}".rstrip() for line in text.splitlines()]
    if len(text) > _PARSED_CHARACTERS:
        return "\n".join(re.sub("<(?=[A-Za-z/!?])", "&lt;", line) for line in lines)
    code = _code_lines(lines)
    lines = [line if n in code else _signs_first(line) for n, line in enumerate(lines)]
    code = _code_lines(lines)
    done = 0
    made: list[str] = []
    for begin, end, kind in (*_spans(lines), (len(lines), len(lines), "")):
        made += [line if n in code else _marks(line) for n, line in _numbered(lines, done, begin)]
        if kind == "table":
            made += ["|".join(map(_marks, _CELL_END.split(line))) for line in lines[begin:end]]
        elif kind:
            breaks = f"{_HARD_BREAK}\n" if kind == "paragraph" else "\n"
            made += _marks(breaks.join(lines[begin:end])).split("\n")
        done = end
    return "\n".join(made)


def _typed_line(line: str) -> str:
    """A viewer would take spaces at the beginning for a mark, and make one of several: the columns
    of a table that was typed with tabs are kept by spaces that it does not touch."""
    line = line.rstrip().expandtabs(_TAB)
    rest = line.lstrip()
    first = _FIRST.match(rest)
    if first is None:
        shown = _inline(rest)
    elif first.group().isdigit():
        shown = f"{first.group()}\\{_inline(rest[first.end() :])}"
    else:
        shown = f"\\{first.group()}{_inline(rest[1:])}"
    leading = line[: len(line) - len(rest)]
    before = "".join("&nbsp;" if c == " " else f"&#{ord(c)};" for c in leading if c >= " ")
    return before + _SPACES.sub(lambda found: "&nbsp;" * (len(found.group()) - 1) + " ", shown)


def _inline(text: str) -> str:
    escaped = _INLINE.sub(lambda found: "\\" + found.group(), text)
    return re.sub("[<&]", lambda found: _ENTITIES[found.group()], escaped)


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False}).enable("table")
    return parser.disable(["reference", "html_block", "html_inline"])


def _code_lines(lines: list[str]) -> set[int]:
    """Numbers of the lines of fenced and indented code."""
    return {
        number
        for token in _parser().parse("\n".join(lines))
        if token.type in ("fence", "code_block") and token.map
        for number in range(*token.map)
    }


def _spans(lines: list[str]) -> Iterator[tuple[int, int, str]]:
    """From line to line: paragraphs, headings, tables, in their order."""
    done = 0
    for token in _parser().parse("\n".join(lines)):
        kind = token.type.removesuffix("_open")
        if kind in ("paragraph", "heading", "table") and token.map and token.map[0] >= done:
            begin, done = token.map
            yield begin, done, kind


def _numbered(lines: list[str], begin: int, end: int) -> Iterator[tuple[int, str]]:
    return zip(range(begin, end), lines[begin:end], strict=True)


def _signs_first(line: str) -> str:
    """`>38 °C` is no quotation; `[1]: address` would not be shown at all."""
    at = 2 + len((_BEFORE_TEXT.match(line[2:]) or [""])[0])
    if COMPARISON.match(line, at) or _DEFINITION.match(line, at):
        return f"{line[:at]}\\{line[at:]}"
    return line


def _marks(text: str) -> str:
    """HTML and images as text, and stars that are signs as stars, but for what is code."""
    pieces, done = [], 0
    while found := _MARKS.search(text, done):
        mark = found.group()
        pieces.append(text[done : found.start()])
        done = found.end()
        if mark[0] == "`":
            close = re.search(rf"(?<!`){mark}(?!`)", text[done:])
            if close:
                mark, done = mark + text[done : done + close.end()], done + close.end()
        elif mark in ("<", "\\<"):
            mark = "&lt;"
        elif mark == "!":
            mark = "&#33;"
        elif mark[0] == "*" and is_star(text, *found.span()):
            mark = "\\*" * len(mark)
        pieces.append(mark)
    return "".join([*pieces, text[done:]])
