"""The chat template inside a GGUF: Jinja in a sandbox, with what people typed kept apart."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime

from jinja2.sandbox import ImmutableSandboxedEnvironment

from app.core.typed import printable
from app.errors import ModelError

# Marks in private-use characters stand for the contents while the template runs, so that a control
# token that somebody typed can't be mistaken for one that the template wrote.
_MARK = "\ue000{}\ue001"
_MARKS = re.compile("\ue000(\\d+)\ue001")


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
        self, messages: Sequence[tuple[str, str]], special_tokens: Sequence[str]
    ) -> Iterator[tuple[str, bool]]:
        """Pieces of the prompt as (text, special), for messages of (role, content)."""
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
        if sorted(int(n) for n in _MARKS.findall(rendered)) != list(range(len(messages))):
            raise TemplateError(
                "The chat template of this model leaves out or repeats a message. "
                "Choose another prompt format for it."
            )
        names = sorted((name for name in special_tokens if name), key=len, reverse=True)
        splitter = re.compile("|".join(re.escape(name) for name in names)) if names else None
        position = 0
        for found in splitter.finditer(rendered) if splitter else ():
            yield _filled(rendered[position : found.start()], contents), False
            yield found.group(), True
            position = found.end()
        yield _filled(rendered[position:], contents), False


def _filled(text: str, contents: Sequence[str]) -> str:
    return _MARKS.sub(lambda mark: contents[int(mark.group(1))], text)


def _raise(message: str) -> None:
    raise TemplateError(_unusable(message))


def _unusable(reason: object) -> str:
    said = printable(str(reason) or type(reason).__name__, 120)
    return (
        f"The chat template of this model cannot be used ({said}). "
        "Choose another prompt format for it."
    )
