"""Line breaks of Markdown: which of them end what is said, and which only wrap a paragraph.

A single one inside a paragraph is a space to who reads it. A line ends where the next begins a list
item, a row, a heading, a quotation or a label; where it is itself a row or a heading; and where it
ends as a sentence does.
"""

from __future__ import annotations

import re

_BEGINS = re.compile(
    r"[ \t]*(?:[-*+•–][ \t]|\(?\d{1,3}[.)][ \t]|\(?[a-z][.)][ \t]|[|#>]|`{3}|~{3}|[-*_=]{3}"
    r"|[*_]{0,2}[A-Z][\w/() -]{0,40}:)"
)
_WHOLE = re.compile(r"[ \t]*(?:[|#]|\*\*[^*\n]+\*\*[ \t]*$|[-*_=]{3,}[ \t]*$)")
_ENDED = frozenset(".!?:;…")
_CLOSING = "*_\"'”’)] \t"


def ends_a_line(text: str, at: int) -> bool:
    """Whether the line break at `at` ends what is said, in a text in Markdown."""
    before = text[text.rfind("\n", 0, at) + 1 : at]
    end = text.find("\n", at + 1)
    after = text[at + 1 : end if end >= 0 else len(text)]
    if not before.strip() or not after.strip() or before.endswith(("  ", "\\")):
        return True
    if before.rstrip(_CLOSING)[-1:] in _ENDED:
        return True
    return bool(_WHOLE.match(before) or _BEGINS.match(after))
