"""Markdown of a reply to safe HTML. Nothing remote, nothing active; only tags named here pass."""

from __future__ import annotations

import re

import markdown
import nh3

_TAGS = {
    "p", "br", "strong", "em", "b", "i", "code", "pre", "blockquote", "hr", "ul", "ol", "li",
    "h1", "h2", "h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td", "del",
}  # fmt: skip
_ATTRIBUTES = {"ol": {"start"}, "th": {"align"}, "td": {"align"}}

# The fine-tune labels its parts `###Rationale:` and `###Answer:`; Markdown would make headings.
LABEL = re.compile(r"^#{2,4}\s*(Question|Options|Context|Rationale|Answer):[ \t]*", re.MULTILINE)
_LIST_AFTER_TEXT = re.compile(
    r"^(?![ \t]*(?:[-*+]|\d+[.)])\s)(\S.*)\n(?=(?:[-*+]|\d+\.)\s)", re.MULTILINE
)


def to_html(text: str) -> str:
    """HTML of a reply's Markdown. Raw HTML in it is shown as text; links lose their target."""
    prepared = LABEL.sub(r"**\1:** ", text)
    prepared = _LIST_AFTER_TEXT.sub(r"\1\n\n", prepared)
    return nh3.clean(_parser().convert(prepared), tags=_TAGS, attributes=_ATTRIBUTES, link_rel=None)


def _parser() -> markdown.Markdown:
    parser = markdown.Markdown(
        extensions=["tables", "sane_lists", "fenced_code"], output_format="html"
    )
    # Raw HTML is then text like any other, and is escaped when written.
    parser.preprocessors.deregister("html_block")
    parser.inlinePatterns.deregister("html")
    return parser


def typed_to_html(text: str) -> str:
    """What a person typed, as it was typed: no Markdown, line breaks kept."""
    escaped = nh3.clean_text(text).replace("&#32;", " ").replace("&#10;", "\n")
    return "<p>" + escaped.replace("\n", "<br>") + "</p>"
