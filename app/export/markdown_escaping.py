"""Markdown escaping of typed and generated text, so that any viewer shows it as it was written.

`quoted_question` and `plain` leave nothing that CommonMark or GitHub's dialect would take for
Markdown. A reply, which has marks of its own, is written by `reply_markdown`.
"""

from __future__ import annotations

import re

HARD_BREAK = "  "
_TAB = 8  # columns

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


def plain(text: str) -> str:
    """One line in which nothing is Markdown."""
    return _inline(" ".join(text.split())).replace("#", r"\#").replace(">", r"\>")


def quoted_question(text: str) -> str:
    """A quotation of what a person typed: each line as it is, with its spaces."""
    return "\n".join(
        f"> {escaped_line(line)}{HARD_BREAK}" if line.strip() else ">" for line in text.splitlines()
    )


def escaped_line(line: str) -> str:
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
    return before + _with_spaces(shown)


def escaped(text: str) -> str:
    """A part of a line, not at its beginning."""
    return _with_spaces(_inline(text.replace("\t", "    ")))


def _with_spaces(text: str) -> str:
    return _SPACES.sub(lambda found: "&nbsp;" * (len(found.group()) - 1) + " ", text)


def _inline(text: str) -> str:
    escaped = _INLINE.sub(lambda found: "\\" + found.group(), text)
    return re.sub("[<&]", lambda found: _ENTITIES[found.group()], escaped)
