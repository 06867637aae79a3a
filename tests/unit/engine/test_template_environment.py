"""Chat templates find here what transformers gives them; what is wrong with one is a sentence."""

from __future__ import annotations

import re
from datetime import datetime

import pytest

from app.core.prompts.template_messages import MOST_CHARACTERS, RenderTemplate, TemplateRendered
from app.engine.chat_template_process import rendered

ROLES = ("user", "assistant", "user")


def answer(template: str, roles: tuple[str, ...] = ROLES) -> TemplateRendered:
    return rendered(RenderTemplate(template, roles, "<s>", "</s>"))


def text(template: str) -> str:
    given = answer(template)
    assert not given.reason, given.reason
    return given.text


@pytest.mark.parametrize(
    ("template", "written"),
    [
        ("{% generation %}a{% endgeneration %}b", "ab"),
        (
            "{% for m in messages %}{% if m.role == 'assistant' %}{%- generation -%}"
            "{{ m.role }}!{%- endgeneration -%}{% else %}{{ m.role }} {% endif %}{% endfor %}",
            "user assistant!user ",
        ),
        (
            "{% for i in [1, 2, 3] %}{% generation %}{% if i == 2 %}{% break %}{% endif %}{{ i }}"
            "{% endgeneration %}{% endfor %}",
            "1",
        ),
        ("{% set x = 1 %}{% generation %}{% set x = 2 %}{{ x }}{% endgeneration %}{{ x }}", "21"),
        ("{% for i in range(5) %}{% if i == 1 %}{% continue %}{% endif %}{{ i }}{% endfor %}",
         "0234"),
        ("{% set ns = namespace(n=0) %}{% for i in range(3) %}{% set ns.n = ns.n + i %}{% endfor %}"
         "{{ ns.n }}", "3"),
        ("{{ {'é': '<b>'} | tojson }}", '{"é": "<b>"}'),
        ("{{ {'é': 1} | tojson(ensure_ascii=true) }}", '{"\\u00e9": 1}'),
        ("{{ {'b': 1, 'a': [2]} | tojson(sort_keys=True, separators=(',', ':')) }}",
         '{"a":[2],"b":1}'),
        ("{{ [1] | tojson(indent=2) }}", "[\n  1\n]"),
        ("{{ tools is none and documents is none }}", "True"),
        ("{{ enable_thinking is defined }}{{ date_string is defined }}", "FalseFalse"),
        ("{% if tools %}tools{% else %}none{% endif %}", "none"),
        ("{{ bos_token }}{{ eos_token }}{{ add_generation_prompt }}", "<s></s>True"),
        ("{{ messages[0]['role'] }}{{ messages[0].role }}{{ messages | length }}", "useruser3"),
        ("{{ strftime_now('%Y') }}", str(datetime.now().year)),
        ("a\n  {% if true %}\nb\n  {% endif %}\nc", "a\nb\nc"),
        ("{{ 'a' if 'u' in messages[0].content else 'b' }}", "b"),
    ],
)  # fmt: skip
def test_a_template_finds_what_transformers_gives_it(template: str, written: str) -> None:
    assert text(template) == written


@pytest.mark.parametrize(
    ("template", "reason"),
    [
        ("{% for %}", "Expected"),
        ("{% generation %}", "end"),
        ("{% nonsense %}", "unknown tag 'nonsense'"),
        ("{{ raise_exception('Only one turn') }}", "Only one turn"),
        ("{{ raise_exception() }}", "argument"),
        ("{{ raise_exception(messages) }}", "user"),
        ("{{ raise_exception('\x1b[2Jlong ' * 999) }}", "long"),
        ("{{ raise_exception('\\ud800') }}", "�"),
        ("{{ ''.__class__.__mro__ }}", "unsafe|undefined"),
        ("{{ cycler.__init__.__globals__ }}", "unsafe|undefined"),
        ("{{ messages[9].content.strip() }}", "no element 9"),
        ("{{ {}['x']() }}", "no attribute 'x'"),
        ("{{ messages.append(1) }}", "unsafe"),
        ("{{ 'x' | nofilter }}", "nofilter"),
        ("{% macro again() %}{{ again() }}{% endmacro %}{{ again() }}", "without end"),
        ("{{ " + "(" * 20_000 + "1" + ")" * 20_000 + " }}", "without end|parenthes|memory"),
        ("{{ '\\ud800' }}", "lone surrogate"),
        ("{{ 'ok' ~ '\\udfff' }}{{ messages[0].content }}", "lone surrogate"),
        ("{{ range(100001) | list }}", "Range too big"),
        ("{{ 1 // 0 }}", "zero"),
        ("{% include 'secret' %}", "loader|secret"),
        ("{{ strftime_now('\\ud800') }}", "."),
    ],
)
def test_what_is_wrong_with_a_template_is_one_short_line(template: str, reason: str) -> None:
    given = answer(template)
    assert not given.text and not given.over_limit
    assert given.reason.isprintable() and 0 < len(given.reason) <= 120
    assert re.search(reason, given.reason), given.reason


@pytest.mark.parametrize(
    "template",
    [
        "{% for i in range(99999) %}{{ 'a' * 2000 }}{% endfor %}",
        "{{ 'a' * 1000000 }}",
        "a" * (MOST_CHARACTERS + 1),
    ],
)
def test_a_template_that_writes_far_more_than_a_prompt_is_cut_short(template: str) -> None:
    given = answer(template)
    assert given.over_limit and not given.text and "far more" in given.reason
