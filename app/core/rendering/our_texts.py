"""Our own Markdown texts (disclaimer, guide) to safe HTML.

Replies go through `parser`; docs/adr/0050-replies-as-blocks.md says why.
"""

from __future__ import annotations

import markdown
import nh3

_TAGS = {
    "p", "br", "strong", "em", "code", "pre", "blockquote", "hr", "ul", "ol", "li",
    "h1", "h2", "h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td",
}  # fmt: skip
_ATTRIBUTES = {"ol": {"start"}, "th": {"align"}, "td": {"align"}}


def our_html(text: str) -> str:
    """Nothing remote, nothing active; links lose their target."""
    made = markdown.markdown(text, extensions=["tables", "sane_lists", "fenced_code"])
    return nh3.clean(made, tags=_TAGS, attributes=_ATTRIBUTES, link_rel=None)
