"""A chat template, as a model's file carries it."""

from __future__ import annotations

from pathlib import Path

import msgspec

from app.core.engine_protocol import ModelFacts
from app.files import read_regular
from app.services.engine.template_client import Templates
from tests.helpers.chat_templates import CHATML, GEMMA, HOSTILE, LLAMA_3, MIXTRAL, VICUNA
from tests.hostile.frame import Prepared

_ROLES = ("user", "assistant", "user")


def prepare(folder: Path) -> Prepared:
    templates = Templates()

    def read(path: Path) -> None:
        text = read_regular(path, 1 << 24).decode("utf-8", "replace")
        templates.opened(facts(text)).render(_ROLES)

    whole = [each.encode() for each in (CHATML, GEMMA, LLAMA_3, MIXTRAL, VICUNA)]
    by_hand = [each.encode("utf-8", "replace") for each in (*HOSTILE.values(), *_MORE)]
    return Prepared(
        folder / "template.jinja", read, whole, by_hand, close=templates.close, odd=False
    )


def facts(template: str) -> ModelFacts:
    return msgspec.convert(
        {
            "name": "m", "architecture": "llama", "quantization": "F16", "parameters": 1,
            "size_bytes": 1, "context": 512, "context_train": 512, "layers": 1, "gpu_layers": 0,
            "bos": "<s>", "eos": "</s>", "add_bos": True, "special_tokens": ["<s>"],
            "chat_template": template, "demonstration": False,
            "chat_template_bytes": len(template.encode("utf-8", "replace")),
        },
        ModelFacts,
    )  # fmt: skip


_MORE = (
    "{{", "{%", "{#", "{% endfor %}", "{% for %}", "{% if %}{% endif %}", "{{ x y }}",
    "{{ messages[99].content }}", "{{ messages[0]['nothing'].at_all }}", "{{ 1/0 }}",
    "{{ ''.__class__.__mro__[1].__subclasses__() }}", "{{ cycler.__init__.__globals__.os }}",
    "{{ lipsum.__globals__['os'].popen('id').read() }}", "{{ self.__init__.__globals__ }}",
    "{{ messages.append(messages) }}{{ messages }}", "{% include '/etc/passwd' %}",
    "{% import 'os' as os %}", "{% extends 'x' %}", "{{ raise_exception('a\nb\x1b[2J' * 9999) }}",
    "{{ raise_exception(messages) }}", "{{ raise_exception() }}", "{{ '\ud83d' }}",
    "{{ strftime_now('%Y' * 100000) }}", "{{ strftime_now('\x00') }}", "{{ strftime_now(1) }}",
    "{{ range(10**12) | list }}", "{{ (range(99999) | list) | sort | join }}", "(" * 100_000,
    "{{ " + "(" * 5000 + ")" * 5000 + " }}", "{{ " + "not " * 20_000 + "1 }}",
    "{{ " + "[" * 2000 + "]" * 2000 + " }}", "{% if 1 %}" * 3000, "{{ 'a' }}" * 100_000,
    "{{ " + "a." * 20_000 + "b }}", "{{ " + " ~ ".join(["'a'"] * 20_000) + " }}",
    "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", "{% set messages = 1 %}{{ messages }}",
    "{% block a %}{{ self.a() }}{% endblock %}", "{{ messages | tojson }}" * 2000,
    "{{ 'a' | urlize }}{{ ('http://' + 'a.' * 50000) | urlize }}", "{{ '<' * 9999 | escape }}",
    "{{ ('a b ' * 99999) | wordwrap(1) }}", "{{ ('ab' * 99999) | title | wordcount }}",
    "{{ ('<' * 999999) | striptags }}", "{{ {}.update }}", "{{ 'a'.encode() * 99999 }}",
    "{{ 9999999999999999999999 ** 99999 }}", "{{ 1e308 * 10 }}", "{{ -1 | abs | round(10**9) }}",
    "{{ '%s' % ('a' * 10**8) }}", "{{ 'a' | center(10**9) }}", "{{ ['a'] | batch(1, 'a' * 9) }}",
    "{{ [1] | slice(10**9) | list }}", "{% filter indent(10**9) %}a\nb{% endfilter %}",
)  # fmt: skip
