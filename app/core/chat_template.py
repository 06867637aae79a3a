"""The chat template inside a GGUF: Jinja in a sandbox, with what people typed kept apart."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from jinja2.sandbox import ImmutableSandboxedEnvironment

from app.core.typed import printable
from app.errors import ModelError

# Marks in private-use characters stand for the contents while the template runs, so that a control
# token that somebody typed can't be mistaken for one that the template wrote.
_MARK = "\ue000{}\ue001"
_MARKS = re.compile("\ue000(\\d+)\ue001")


@dataclass(frozen=True)
class Piece:
    """A part of a prompt: the name of a control token, or text. `message` is the index of the one
    whose content this text is, where that stands apart."""

    text: str
    special: bool = False
    message: int | None = None


class TemplateError(ModelError):
    """The template of this model cannot be used."""


class ChatTemplate:
    """A compiled template.

    Raises TemplateError when it is missing, broken or reaches outside its sandbox.
    """

    def __init__(self, source: str, bos: str | None, eos: str) -> None:
        if not source.strip():
            raise TemplateError(
                "This model carries no chat template. Choose another prompt format for it."
            )
        environment = ImmutableSandboxedEnvironment(
            trim_blocks=True, lstrip_blocks=True, extensions=["jinja2.ext.loopcontrols"]
        )
        environment.globals["raise_exception"] = _raise
        environment.globals["strftime_now"] = lambda form: datetime.now().strftime(form)
        self._bos, self._eos = bos or "", eos
        try:
            self._template = environment.from_string(source)
        except Exception as error:
            raise TemplateError(_unusable(error)) from error

    def render(
        self,
        messages: Sequence[tuple[str, str]],
        special_tokens: Sequence[str],
        apart: Collection[int] = (),
    ) -> Iterator[Piece]:
        """Pieces of the prompt for messages of (role, content).

        The replies of `apart` come as pieces of their own, behind exactly what stood before them
        when they were generated; white space that the template puts there besides is theirs. Where
        the template writes something else before a reply, it stays a part of the text.
        """
        marked = [
            {"role": role, "content": _MARK.format(index)}
            for index, (role, _) in enumerate(messages)
        ]
        try:
            rendered = self._template.render(
                messages=marked,
                bos_token=self._bos,
                eos_token=self._eos,
                add_generation_prompt=True,
            )
        except TemplateError:
            raise
        except Exception as error:  # a program that a stranger wrote can raise anything
            raise TemplateError(_unusable(error)) from error
        contents = [content.strip() for _, content in messages]
        # Every other part is the index of a message.
        parts = _MARKS.split(rendered)
        indexes = [int(part) for part in parts[1::2]]
        if sorted(indexes) != list(range(len(messages))):
            raise TemplateError(
                "The chat template of this model leaves out or repeats a message. "
                "Choose another prompt format for it."
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


def _raise(message: str) -> None:
    raise TemplateError(_unusable(message))


def _unusable(reason: object) -> str:
    said = printable(str(reason) or type(reason).__name__, 120)
    return (
        f"The chat template of this model cannot be used ({said}). "
        "Choose another prompt format for it."
    )
