"""Template worker: the process that renders chat templates, `python -m
app.engine.chat_template_process`.

A template is a program that a stranger wrote. It runs here in Jinja's sandbox, with little memory,
without a text of a consultation; the client ends the process when it takes too long.
"""

from __future__ import annotations

import contextlib
import json
import signal
import sys
from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any, BinaryIO

import msgspec
from jinja2 import Template, nodes
from jinja2.ext import Extension
from jinja2.parser import Parser
from jinja2.sandbox import ImmutableSandboxedEnvironment

from app.core.prompts.template_messages import (
    MEMORY_BYTES,
    MOST_CHARACTERS,
    READY,
    TIME_S,
    RenderTemplate,
    TemplateRendered,
)
from app.core.prompts.template_output import mark
from app.core.prompts.typed_text import printable
from app.hardening import harden
from app.sentences import plain

GRACE_S = 2.0  # beyond the limit, in case the client is gone and can't end this process
_WARM_UP = "{% for m in messages %}{% if m %}{{ m.role | trim | tojson }}{% endif %}{% endfor %}"
_TOO_MUCH_MEMORY = TemplateRendered(
    reason=f"it takes more than {MEMORY_BYTES >> 20} MB of memory", over_limit=True
)
_TOO_LONG = TemplateRendered(reason="it writes far more than a prompt", over_limit=True)


class RenderingRefused(Exception):
    """The template itself says that it can't be used for these messages."""


class Generation(Extension):
    """`{% generation %}` marks, for training, what the assistant says. It has no effect here."""

    tags = {"generation"}  # noqa: RUF012 - Jinja declares it so

    def parse(self, parser: Parser) -> nodes.Node:
        lineno = next(parser.stream).lineno
        body = parser.parse_statements(("name:endgeneration",), drop_needle=True)
        return nodes.Scope(body, lineno=lineno)


def environment() -> ImmutableSandboxedEnvironment:
    """What transformers gives to templates, and nothing else."""
    made = ImmutableSandboxedEnvironment(
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.loopcontrols", Generation],
    )
    made.filters["tojson"] = _to_json
    made.globals["raise_exception"] = _raise
    made.globals["strftime_now"] = lambda form: datetime.now().strftime(form)
    return made


def rendered(request: RenderTemplate) -> TemplateRendered:
    """The prompt, with contents as text; as a list of parts where the template shows only such, as
    those of models that also take pictures may. Raises MemoryError."""
    marks = [mark(index) for index in range(len(request.roles))]
    in_parts = [[{"type": "text", "text": each}] for each in marks]
    try:
        answer = _rendered(request, marks)
        if answer.over_limit or all(each in answer.text for each in marks):
            return answer
        other = _rendered(request, in_parts)
    except RenderingRefused as refusal:
        return TemplateRendered(reason=_told(refusal))
    return other if all(each in other.text for each in marks) else answer


def _rendered(request: RenderTemplate, contents: Sequence[object]) -> TemplateRendered:
    """Raises RenderingRefused too."""
    messages = [
        {"role": role, "content": content}
        for role, content in zip(request.roles, contents, strict=True)
    ]
    parts: list[str] = []
    length = 0
    try:
        for part in _compiled(request.template).generate(
            messages=messages,
            tools=None,
            documents=None,
            bos_token=request.bos,
            eos_token=request.eos,
            add_generation_prompt=True,
        ):
            parts.append(part)
            length += len(part)
            if length > MOST_CHARACTERS:
                return _TOO_LONG
        text = "".join(parts)
        text.encode()
    except (MemoryError, RenderingRefused):
        raise
    except RecursionError:
        return TemplateRendered(reason="it calls itself without end")
    except UnicodeEncodeError:
        return TemplateRendered(reason="it writes half a character, a lone surrogate")
    except Exception as error:  # a program that a stranger wrote can raise anything
        return TemplateRendered(reason=_told(error))
    return TemplateRendered(text)


def serve(source: BinaryIO, sink: BinaryIO) -> None:
    """Answer requests until they end, or until a template went over a limit."""
    while line := source.readline():
        request = msgspec.json.decode(line, type=RenderTemplate)
        with _alarm():
            try:
                answer = rendered(request)
            except MemoryError:
                answer = _TOO_MUCH_MEMORY
        sink.write(msgspec.json.encode(answer, enc_hook=plain) + b"\n")
        sink.flush()
        if answer.over_limit:
            return  # what it left in memory goes with the process


def main() -> None:
    harden()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    source, sink = sys.stdin.buffer, sys.stdout.buffer
    # What is loaded late is loaded now: the limit is for the template.
    rendered(RenderTemplate(_WARM_UP, ("user",), "", ""))
    _limit()
    sink.write(READY)
    sink.flush()
    serve(source, sink)


@lru_cache(maxsize=4)
def _compiled(source: str) -> Template:
    return environment().from_string(source)


def _limit() -> None:
    """No more memory than so much, and no file. Where the system has no such limit (Windows), or
    does not keep it (macOS), the limit of time is all there is."""
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource

        most = _address_space() + MEMORY_BYTES
        resource.setrlimit(resource.RLIMIT_AS, (most, most))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def _address_space() -> int:
    """Bytes that this process has mapped, as far as the system tells."""
    with contextlib.suppress(OSError, ValueError), open("/proc/self/statm") as file:  # noqa: PTH123
        import resource

        return int(file.read().split()[0]) * resource.getpagesize()
    return 0


@contextlib.contextmanager
def _alarm() -> Any:
    """The system ends this process when a template runs on and nobody is left to end it."""
    if not hasattr(signal, "setitimer"):
        yield
        return
    signal.setitimer(signal.ITIMER_REAL, TIME_S + GRACE_S)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def _to_json(
    value: Any,
    ensure_ascii: bool = False,
    indent: int | str | None = None,
    separators: tuple[str, str] | None = None,
    sort_keys: bool = False,
) -> str:
    # Jinja's own escapes what HTML would take for markup; a prompt is none.
    return json.dumps(
        value,
        ensure_ascii=ensure_ascii,
        indent=indent,
        separators=separators,
        sort_keys=sort_keys,
    )


def _raise(message: object) -> None:
    raise RenderingRefused(message)


def _told(error: Exception) -> str:
    name = type(error).__name__
    try:
        return printable(str(error)[:1000] or name, 120)
    except MemoryError:
        raise
    except Exception:
        return name


if __name__ == "__main__":
    main()
