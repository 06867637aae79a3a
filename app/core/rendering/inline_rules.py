"""Inline rules for markdown-it, each with what medical text needs of it."""

from __future__ import annotations

import re

from markdown_it import rules_inline
from markdown_it.rules_inline import StateInline
from markdown_it.rules_inline.state_inline import Delimiter

from app.core.rendering.joined_emphasis import joined_marks
from app.core.rendering.signs import flanks, is_star

# The fine-tune labels its parts `###Rationale:` and `###Answer:`; Markdown would make headings.
LABEL = re.compile(r"^#{2,4}\s*(Question|Options|Context|Rationale|Answer):[ \t]*", re.MULTILINE)

# Where a rule below may hold; what lies between is passed over at once. A bracket counts only where
# a link may begin, with at most one pair within: what loops on brackets stays linear.
_LABELLED = r"\[(?=[^\[\]]*(?:\[[^\[\]]*\][^\[\]]*)?\]\()"
_STOP = re.compile(
    r"[\n*_`]|\\(?=[!-/:-@\[-`{-~\n]|begin\{)|~(?=~)|<(?=[A-Za-z])|&(?=[#A-Za-z])|\$(?=\S)|(?:^|(?<=\n))#"
    rf"|!?{_LABELLED}"
)
_LINK = re.compile(
    r"(!?)\[((?:[^\[\]]|\[[^\[\]]*\])*)\]"
    r"\(\s*(<[^<>\n]*>|[^\s()<>]*(?:\([^\s()]*\)[^\s()]*)*)"
    r"""((?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?)\s*\)"""
)
_ADDRESS = re.compile(
    r"(?i)<?(?:(?:https?|ftps?|file)://?\S|(?:mailto|tel|doi|data|javascript):\S"
    r"|/[a-z]|\.{1,2}/|\#[a-z]|www\.|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[/?#].*)?>?$)"
)
_AUTOLINK = re.compile(
    r"<(?:[\w.+-]+@[^\s<>]+|mailto:[^\s<>]+|(?:https?|ftp)://[^\s<>]+)>", re.IGNORECASE
)
_BREAK = re.compile(r"<br\s{0,3}/?>[ \t]*\n?", re.IGNORECASE)
_SHIFTED = re.compile(r"<(su[bp])>([^<>\n]{1,60})</\1>", re.IGNORECASE)
_FORMULA = re.compile(r"\$\$[^$]{1,2000}\$\$|\$(?=[^\s$])[^$\n`]{1,500}(?<=\S)\$(?!\d)")
_MATHS = {"(": "\\)", "[": "\\]"}
ENVIRONMENT = re.compile(r"\\begin(\{[A-Za-z]{1,20}\*?\})")
_MATHS_CHARACTERS = 2000
_LONGEST_RUN = 12  # of a mark: longer ones are a rule, or a loop
_LONGEST_ALONE = 3  # with no letter or digit beside it: a longer one is a blank, or a grade


def text(state: StateInline, silent: bool) -> bool:
    found = _STOP.search(state.src, state.pos, state.posMax)
    end = found.start() if found else state.posMax
    if end == state.pos:
        return False
    if not silent:
        state.append_pending(state.src[state.pos : end])
    state.pos = end
    return True


def emphasis(state: StateInline, silent: bool) -> bool:
    """Stars and underscores: as they are written where they are signs, else delimiters."""
    start, mark = state.pos, state.src[state.pos]
    if silent or mark not in "*_":
        return False
    end = start
    while end < state.posMax and state.src[end] == mark:
        end += 1
    length = end - start
    state.pos = end
    beside = state.src[max(0, start - 1) : start] + state.src[end : end + 1]
    longest = _LONGEST_RUN if any(map(str.isalnum, beside)) else _LONGEST_ALONE
    joined = _joined(state, start) if length == 2 and beside.isalnum() else None
    if joined is None and (length > longest or (mark == "*" and is_star(state.src, start, end))):
        state.append_pending(state.src[start:end])
        return True
    opens, closes = joined or flanks(state.src, start, end, mark)
    for _ in range(length):
        state.push("text", "", 0).content = mark
        state.delimiters.append(
            Delimiter(ord(mark), length, len(state.tokens) - 1, end=-1, open=opens, close=closes)
        )
    return True


def _joined(state: StateInline, start: int) -> tuple[bool, bool] | None:
    """Looked for once a paragraph: a mark at a time would be quadratic."""
    if state.env.get("joined of") != state.src:
        state.env["joined of"], state.env["joined"] = state.src, joined_marks(state.src)
    found: tuple[bool, bool] | None = state.env["joined"].get(start)
    return found


def escape(state: StateInline, silent: bool) -> bool:
    r"""A backslash before a bracket stays: it delimits mathematics (`\( … \)`), which is kept as it
    is written up to its end, and so is `\begin{…} … \end{…}`. So does one that makes a thin space
    (`10\,000`, `5\,mg`): with the comma alone it would be another number."""
    src, at = state.src, state.pos
    if src[at] != "\\":
        return False
    environment = ENVIRONMENT.match(src, at, state.posMax)
    following = src[at + 1 : at + 2]
    if environment is None and _is_thin_space(src, at):
        if not silent:
            state.append_pending(src[at : at + 2])
        state.pos = at + 2
        return True
    if environment is None and (not following or following not in "()[]"):
        return rules_inline.escape(state, silent)
    end = at + 2
    closing = f"\\end{environment[1]}" if environment else _MATHS.get(following)
    if closing:
        close = src.find(closing, end, min(state.posMax, end + _MATHS_CHARACTERS))
        end = close + len(closing) if close >= 0 else end
    if not silent:
        state.append_pending(src[at:end])
    state.pos = end
    return True


def _is_thin_space(src: str, at: int) -> bool:
    return src[at + 1 : at + 2] in (",", ";", ":", "!") and src[at - 1 : at].isdigit()


def formula(state: StateInline, silent: bool) -> bool:
    """`$ … $` as it is written, by the rule of pandoc: no space within, no digit behind."""
    if state.src[state.pos] != "$":
        return False
    found = _FORMULA.match(state.src, state.pos, state.posMax)
    if found is None:
        return False
    if not silent:
        state.append_pending(found[0])
    state.pos = found.end()
    return True


def line_break(state: StateInline, silent: bool) -> bool:
    """`<br>`, which models write in the cells of tables."""
    found = _BREAK.match(state.src, state.pos, state.posMax)
    if found is None:
        return False
    if not silent:
        state.push("hardbreak", "br", 0)
    state.pos = found.end()
    return True


def shifted(state: StateInline, silent: bool) -> bool:
    """`<sup>…</sup>` and `<sub>…</sub>` around a few characters; alone, either is text."""
    found = _SHIFTED.match(state.src, state.pos, state.posMax)
    if found is None or silent:
        return False
    tag = found[1].lower()
    state.push(f"{tag}_open", tag, 1)
    last, state.pos, state.posMax = state.posMax, found.start(2), found.end(2)
    state.md.inline.tokenize(state)
    state.push(f"{tag}_close", tag, -1)
    state.pos, state.posMax = found.end(), last
    return True


def label(state: StateInline, silent: bool) -> bool:
    found = LABEL.match(state.src, state.pos, state.posMax)
    if found is None or silent:
        return False
    state.push("strong_open", "strong", 1)
    state.push("text", "", 0).content = f"{found[1]}:"
    state.push("strong_close", "strong", -1)
    state.append_pending(" ")
    state.pos = found.end()
    return True


def link(state: StateInline, silent: bool) -> bool:
    """`[text](address)` and `![text](address)`, where it is an address. Brackets around anything
    else are text, and there are no definitions to look an address up in."""
    if state.linkLevel or state.src[state.pos] not in "![":
        return False
    found = _LINK.match(state.src, state.pos, state.posMax)
    if found is None or silent or not _ADDRESS.match(found[3]):
        return False
    token = state.push("link_open", "a", 1)
    token.attrs = {"href": state.md.normalizeLink(found[3].strip("<>"))}
    token.meta = {"address": (found[3].strip("<>") + found[4]).strip()}
    last, state.pos, state.posMax = state.posMax, found.start(2), found.end(2)
    state.linkLevel += 1
    state.md.inline.tokenize(state)
    state.linkLevel -= 1
    state.push("link_close", "a", -1).meta = token.meta
    state.pos, state.posMax = found.end(), last
    return True


def autolink(state: StateInline, silent: bool) -> bool:
    """`<https://…>` and `<name@host>`; all else between angle brackets is text."""
    if _AUTOLINK.match(state.src, state.pos, state.posMax) is None:
        return False
    return rules_inline.autolink(state, silent)
