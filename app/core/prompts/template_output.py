"""Chat template output: turns what a GGUF's chat template rendered into prompt segments.

The template is a program that a stranger wrote: it runs in a process of its own
(app.engine.chat_template_process), which gets roles and no text of a consultation. Placeholders
stand for the contents there, so that a control token that somebody typed can't be mistaken for one
that the template wrote.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass

from app.errors import ModelError
from app.sentences import say

MAX_TEMPLATE_BYTES = 1 << 20
_MARKS = re.compile("\ue000([0-9]{1,9})\ue001")


@dataclass(frozen=True)
class Piece:
    """A part of a prompt: the name of a control token, or text. `message` is the index of the one
    whose content this text is, where that stands apart."""

    text: str
    special: bool = False
    message: int | None = None


class TemplateError(ModelError):
    """The template of this model cannot be used."""


class TemplateRefusal(TemplateError):
    """It can't be used for these messages, or for any."""


class TemplateLimit(TemplateError):
    """It was ended, as it took too long, too much memory, or wrote too much."""


@dataclass(frozen=True)
class ChatTemplate:
    """`render` gives the text for messages of these roles, a `mark` in the place of each content;
    it raises TemplateError. `takes_system`: whether the first may be the system's."""

    render: Callable[[tuple[str, ...]], str]
    takes_system: bool = False


def mark(index: int) -> str:
    """Private-use characters that stand for the content of a message."""
    return f"\ue000{index}\ue001"


def takes_system(render: Callable[[tuple[str, ...]], str]) -> bool:
    """Whether a template accepts a system's message, shows it, and leaves it where it is when the
    consultation grows: some write it before the last question. Raises TemplateError where that
    can't be found out."""
    shorter, longer = ("system", "user"), ("system", "user", "assistant", "user")
    try:
        texts = [render(shorter), render(longer)]
    except TemplateRefusal:
        return False
    shown = [[int(part) for part in _MARKS.findall(text)] for text in texts]
    heads = {text.partition(mark(1))[0] for text in texts}
    return shown == [list(range(2)), list(range(4))] and len(heads) == 1


def pieces_of(
    template: ChatTemplate,
    messages: Sequence[tuple[str, str]],
    special_tokens: Sequence[str],
    apart: Collection[int] = (),
) -> Iterator[Piece]:
    """Pieces of the prompt for messages of (role, content).

    The replies of `apart` come as pieces of their own, behind exactly what stood before them when
    they were generated; white space that the template puts there besides is theirs. Where the
    template writes something else before a reply, it stays a part of the text.
    Raises TemplateError.
    """
    rendered = template.render(tuple(role for role, _ in messages))
    contents = [content.strip() for _, content in messages]
    # Every other part is the index of a message.
    parts = _MARKS.split(rendered)
    indexes = [int(part) for part in parts[1::2]]
    if sorted(indexes) != list(range(len(messages))):
        raise TemplateError(
            say(
                "The chat template of this model leaves out or repeats a message. "
                "Choose another prompt format for it."
            )
        )
    splitter = _splitter(special_tokens)
    before_a_reply, text = parts[-1], ""
    for number, between in enumerate(parts[::2]):
        index = indexes[number] if number < len(indexes) else None
        added = None
        if index in apart and number and indexes[number - 1] + 1 == index:
            added = _added_space(before_a_reply, between)
        template_text = between if added is None else before_a_reply
        for position, part in enumerate(splitter.split(template_text)):
            if position % 2:
                yield Piece(text)
                yield Piece(part, special=True)
                text = ""
            else:
                text += part
        if index is None:
            continue
        if added is None:
            text += contents[index]
        else:
            yield Piece(text)
            yield Piece(added + contents[index], message=index)
            text = ""
    yield Piece(text)


def _splitter(names: Sequence[str]) -> re.Pattern[str]:
    """Splits a text into parts, every other of which is one of the names."""
    longest_first = sorted(filter(None, names), key=len, reverse=True)
    return re.compile(f"({'|'.join(map(re.escape, longest_first)) or '(?!)'})")


def _added_space(generated_behind: str, written: str) -> str | None:
    """White space that is written beyond what a reply was generated behind; None when more than
    white space differs."""
    for longer, shorter in ((written, generated_behind), (generated_behind, written)):
        if longer.startswith(shorter) and not longer[len(shorter) :].strip():
            return longer[len(shorter) :] if longer is written else ""
    return None
