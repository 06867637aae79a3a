"""Our own Markdown texts (disclaimer, guide) to safe HTML.

Replies go through `parser`; docs/adr/0050-replies-as-blocks.md says why.
"""

from __future__ import annotations

import re

import markdown
import nh3

_TAGS = {
    "p", "br", "strong", "em", "code", "pre", "blockquote", "hr", "ul", "ol", "li",
    "h1", "h2", "h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td",
}  # fmt: skip
_ATTRIBUTES = {"ol": {"start"}, "th": {"align"}, "td": {"align"}}


# The guide has pictures, and links from one of its headings to another.
_GUIDE_TAGS = _TAGS | {"a", "img"}
_GUIDE_ATTRIBUTES = {
    **_ATTRIBUTES,
    "a": {"href"},
    "img": {"src", "alt"},
    **{f"h{level}": {"id"} for level in range(1, 7)},
}
_ANCHOR = re.compile(r'<(h[1-6]) id="([^"]+)">')
_WEB = re.compile(r'<a href="(?!#)[^"]*">(.*?)</a>', re.S)


def our_html(text: str) -> str:
    """Nothing remote, nothing active; links lose their target."""
    made = markdown.markdown(text, extensions=["tables", "sane_lists", "fenced_code"])
    return nh3.clean(made, tags=_TAGS, attributes=_ATTRIBUTES, link_rel=None)


def guide_html(text: str) -> str:
    """As `our_html`, with pictures named by their paths, and links within the text; those that lead
    elsewhere are plain words."""
    made = markdown.markdown(text, extensions=["tables", "sane_lists", "fenced_code", "toc"])
    clean = nh3.clean(made, tags=_GUIDE_TAGS, attributes=_GUIDE_ATTRIBUTES, link_rel=None)
    named = _ANCHOR.sub(r'<\1><a name="\2"></a>', clean)  # what Qt scrolls to
    return _WEB.sub(r"\1", named)
