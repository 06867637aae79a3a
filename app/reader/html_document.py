"""HTML documents: what a reader would see of them. No script runs, and nothing is fetched."""

from __future__ import annotations

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from app.core.clinical.reader_messages import MOST_CHARACTERS
from app.core.clinical.sources import PARAGRAPH, ROW
from app.reader.page_blocks import Block, NotReadable, tidied
from app.reader.plain_document import decoded

_MOST_NODES = 2_000_000
_DEEPEST = 5_000
# Elements that need an end: others a writer may leave open as often as he likes.
_NESTED = re.compile(
    r"<(/?)(?:article|aside|blockquote|center|div|dl|figure|font|footer|form|header|main|nav|ol|"
    r"section|select|span|svg|table|ul|a|b|em|i|small|strong|u)(?![\w-])",
    re.IGNORECASE,
)
_CHARSET = re.compile(rb"""<meta[^>]{0,200}charset\s*=\s*["']?\s*([a-zA-Z0-9_-]{2,40})""", re.I)
_NOT_SHOWN = (
    "script style noscript template head nav iframe object embed svg math canvas video audio "
    "select option button input textarea"
)
_UNSEEN = frozenset(_NOT_SHOWN.split())
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_CELLS = frozenset(("td", "th"))
_PARTS = (
    "p div li ul ol dl dt dd table tr caption section article aside header footer main blockquote "
    "pre figure figcaption address details summary hr body html tbody thead tfoot form fieldset"
)
_BLOCKS = frozenset(_PARTS.split()) | set(_HEADINGS)


def html_blocks(content: bytes) -> tuple[str, list[Block]]:
    """The title, empty for none, and the blocks. Raises NotReadable."""
    text = _decoded(content)
    if _depth(text) > _DEEPEST:
        raise NotReadable("its parts lie in one another without end")
    parser = LexborHTMLParser(text)
    title = parser.css_first("title")
    body = parser.body
    if body is None:
        raise NotReadable("it has no text")
    return tidied(title.text()) if title is not None else "", list(_Walk(body).blocks())


def _depth(text: str) -> int:
    """How deep its parts lie in one another, at most: what the parser takes by the square of that.
    Parts that end by themselves are not counted."""
    depth = deepest = 0
    for found in _NESTED.finditer(text):
        depth = max(0, depth - 1) if found.group(1) else depth + 1
        deepest = max(deepest, depth)
    return deepest


def _decoded(content: bytes) -> str:
    """As a browser would: by its mark, by what it says of itself, else as any text."""
    named = _CHARSET.search(content[:4096])
    if named is not None and not content.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        try:
            return content.decode(named.group(1).decode("ascii"), "replace")
        except (LookupError, UnicodeError):
            pass
    return decoded(content)


class _Walk:
    """Through the tree without recursion: a stranger's may be as deep as it is long."""

    def __init__(self, body: LexborNode) -> None:
        self._body = body
        self._text: list[str] = []
        self._kind = PARAGRAPH
        self._characters = 0

    def blocks(self) -> Iterator[Block]:
        node: LexborNode | None = self._body.first_child
        depth, count = 1, 0
        while node is not None and depth:
            count += 1
            if count > _MOST_NODES:
                raise NotReadable("it has far more parts than a document has")
            yield from self._enter(node)
            child = None if _is_unseen(node) else node.first_child
            if child is not None:
                node, depth = child, depth + 1
                continue
            while node is not None and depth:
                yield from self._leave(node)
                if node.next is not None:
                    node = node.next
                    break
                node, depth = node.parent, depth - 1
        yield from self._ended()

    def _enter(self, node: LexborNode) -> Iterator[Block]:
        tag = node.tag or ""
        if tag == "-text":
            self._text.append(node.text_content or "")
        elif tag == "br":
            self._text.append(" ")
        elif tag in _CELLS:
            if any(part.strip() for part in self._text):
                self._text.append(" | ")
        elif tag in _BLOCKS and self._kind != ROW:
            yield from self._ended()
            self._kind = _HEADINGS.get(tag, ROW if tag == "tr" else PARAGRAPH)
        elif tag in _BLOCKS:
            self._text.append(" ")

    def _leave(self, node: LexborNode) -> Iterator[Block]:
        tag = node.tag or ""
        if tag == "tr" or (tag in _BLOCKS and self._kind != ROW):
            yield from self._ended()
            self._kind = PARAGRAPH

    def _ended(self) -> Iterator[Block]:
        text = tidied("".join(self._text))
        self._text.clear()
        self._characters += len(text)
        if self._characters > MOST_CHARACTERS:
            raise NotReadable(f"it has more than {MOST_CHARACTERS / 1e6:,.0f} million characters")
        if text:
            yield Block(text, self._kind)


def _is_unseen(node: LexborNode) -> bool:
    if node.tag in _UNSEEN:
        return True
    attributes = node.attributes if node.tag in ("div", "span", "p", "section") else {}
    return "hidden" in attributes or attributes.get("aria-hidden") == "true"
