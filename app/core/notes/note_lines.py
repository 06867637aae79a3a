"""Lines of a note: the form in which a model drafts a section, and what is kept of its text.

The fine-tune never saw JSON, so it writes plain lines, `- ` and a sentence, held to that by a
grammar; the program makes the structure.
"""

from __future__ import annotations

import re
import unicodedata

MOST_LINES = 8  # of a section
MOST_IN_LINE = 160  # characters
NOT_STATED = "Not stated"

# Only what is text: no control character, no separator that a reader would take for a line's end,
# nothing that turns the order of the text, nothing of private use. llama.cpp's grammars have no
# names for kinds of characters.
_BEYOND_ASCII = (
    r"\u00A1-\u200A\u200C-\u2027\u202F-\u205F\u2070-\uD7FF\uF900-\uFDCF\uFDF0-\uFEFE\uFF01-\uFFFC"
    r"\U00010000-\U0001FAFF\U00020000-\U0003134F"
)
LINES = f"""\
root ::= " "? line ("\\n" line){{0,{MOST_LINES - 1}}} "\\n"?
line ::= "- " [!-~{_BEYOND_ASCII}] [ -~\\u00A0{_BEYOND_ASCII}]{{2,{MOST_IN_LINE - 1}}}
"""

# How a model without the grammar begins a line.
_MARKER = re.compile(r"(?:[-*•–—]|\d{1,2}[.)])\s+")
_EMPHASIS = re.compile(r"\*\*|__|^#{1,6}\s+|`")
_GAP = re.compile(r"\s+")


def lines_of(text: str) -> tuple[str, ...]:
    """The lines of a section as a model wrote them, without their markers; each once, as many as a
    section may have. A line that says that there is nothing counts only where it stands alone."""
    found: dict[str, None] = {}
    for raw in text.splitlines():
        line = _plain(raw)
        if line and line not in found:
            found[line] = None
    said = [line for line in found if line.rstrip(".").casefold() != NOT_STATED.casefold()]
    if not said:
        return (NOT_STATED,) if found else ()
    return tuple(said[:MOST_LINES])


def _plain(raw: str) -> str:
    """One line without its marker, Markdown's emphasis and what is no text."""
    kept = "".join(
        " " if unicodedata.category(c) in ("Cc", "Zl", "Zp") else c
        for c in raw
        if unicodedata.category(c) not in ("Cs", "Co", "Cn") and c not in _TURNING
    )
    line = _EMPHASIS.sub("", _GAP.sub(" ", kept).strip())
    return _MARKER.sub("", f"{line} ", count=1).strip()


_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")
