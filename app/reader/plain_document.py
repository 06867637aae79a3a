"""Plain documents: text, whose form feeds end its pages, and Markdown."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

from app.core.clinical.sources import PARAGRAPH, ROW
from app.reader.page_blocks import Block, NotReadable, PageDraft

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_LONGEST_HEADING = 14  # words
_PARAGRAPHS = re.compile(r"\n[^\S\n]*\n+")
_LIST_ITEM = re.compile(r"\s*(?:[-*+•–▪◦]|\d{1,3}[.)]|[a-zA-Z][.)])\s+\S")
_COLUMNS = re.compile(r"\t|\S {3,}\S|\|")
_ATX = re.compile(r" {0,3}(#{1,6})(?:\s+(.*?))?\s*#*\s*$")
_SETEXT = re.compile(r" {0,3}(=+|-+)\s*$")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_TABLE_RULE = re.compile(r"\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$")
_LINK = re.compile(r"!?\[([^\]\n]{0,300})\]\([^)\n]{0,2000}\)")
_EMPHASIS = re.compile(r"(\*{1,3}|_{2,3}|`{1,3}|~~)(?=\S)([^\n*`~]{1,2000}?)(?<=\S)\1")


def decoded(content: bytes) -> str:
    """The text: by its mark, else UTF-8, else Windows' Western. Raises NotReadable for what is no
    text."""
    for mark, encoding in _BOMS:
        if content.startswith(mark):
            text = content[len(mark) :].decode(encoding, "replace")
            break
    else:
        if b"\0" in content[: 1 << 16]:
            raise NotReadable("it is no text")
        try:
            text = content.decode("utf-8")
        except UnicodeDecodeError:
            text = content.decode("cp1252", "replace")
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n")


def text_pages(text: str) -> tuple[str, list[PageDraft]]:
    """The title, empty for none, and the pages."""
    pages = text.strip("\f\n ").split("\f")
    drafts = [PageDraft(list(_text_blocks(page))) for page in pages]
    first = drafts[0].blocks[:1]
    return (first[0].text if first and first[0].kind > PARAGRAPH else "", drafts)


def _text_blocks(page: str) -> Iterator[Block]:
    """A line that stands alone, or first on its page, and ends like no sentence, is a heading."""
    for number, paragraph in enumerate(_PARAGRAPHS.split(page.strip("\n"))):
        lines = [line for line in paragraph.split("\n") if line.strip()]
        if lines and (len(lines) == 1 or number == 0) and looks_like_heading(lines[0]):
            yield Block(lines.pop(0), 1 if number == 0 else 2)
        yield from _lines_as_blocks(lines)


def _lines_as_blocks(lines: list[str]) -> Iterator[Block]:
    """Rows of a table and items of a list by themselves; other lines are one paragraph."""
    run: list[str] = []
    for line in lines:
        is_row = bool(_COLUMNS.search(line.strip()))
        if is_row or _LIST_ITEM.match(line):
            if run:
                yield Block(" ".join(run))
            run = [] if is_row else [line]
            if is_row:
                yield Block(line, ROW)
        else:
            run.append(line)
    if run:
        yield Block(" ".join(run))


def looks_like_heading(line: str) -> bool:
    """Whether a line that stands by itself is short and no sentence."""
    words = line.split()
    return (
        0 < len(words) <= _LONGEST_HEADING
        and not line.rstrip().endswith((".", "!", ",", ";", ":"))
        and not _LIST_ITEM.match(line)
        and not _COLUMNS.search(line.strip())
        and any(each.isalpha() for each in line)
    )


def markdown_blocks(text: str) -> Iterator[Block]:
    """The blocks of a Markdown document, without the signs of its markup."""
    run: list[str] = []
    fence = ""
    for line in text.split("\n"):
        found = _FENCE.match(line)
        if found and (not fence or line.strip().startswith(fence)):
            fence = "" if fence else found.group(1)
            yield from _ended(run)
        elif fence:
            yield Block(line, ROW)
        else:
            yield from _markdown_line(line, run)
    yield from _ended(run)


def _markdown_line(line: str, run: list[str]) -> Iterator[Block]:
    heading = _ATX.match(line)
    if heading is not None:
        yield from _ended(run)
        yield Block(_plain(heading.group(2) or ""), len(heading.group(1)))
    elif run and _SETEXT.match(line):
        level = 1 if line.strip().startswith("=") else 2
        yield Block(_plain(" ".join(run)), level)
        run.clear()
    elif not line.strip() or _TABLE_RULE.match(line):
        yield from _ended(run)
    elif line.lstrip().startswith("|"):
        yield from _ended(run)
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        yield Block(_plain(" | ".join(cells)), ROW)
    else:
        if _LIST_ITEM.match(line):
            yield from _ended(run)
        run.append(line.strip().removeprefix(">").strip())


def _ended(run: list[str]) -> Iterator[Block]:
    if run:
        yield Block(_plain(" ".join(run)))
        run.clear()


def _plain(text: str) -> str:
    return _EMPHASIS.sub(r"\2", _LINK.sub(r"\1", text))
