"""Templates run in a process of their own, which is ended at its limits and started anew."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Iterator

import msgspec
import psutil
import pytest

from app.core.engine_protocol import ModelFacts
from app.core.prompts.template_output import TemplateError, TemplateLimit
from app.services.engine.template_client import Templates
from tests.helpers.chat_templates import CHATML, GEMMA, HOSTILE, LOOPS

ROLES = ("user", "assistant", "user")


def facts(template: str | None, size: int = 0) -> ModelFacts:
    return msgspec.convert(
        {
            "name": "m", "architecture": "llama", "quantization": "F16", "parameters": 1,
            "size_bytes": 1, "context": 512, "context_train": 512, "layers": 1, "gpu_layers": 0,
            "bos": "<s>", "eos": "</s>", "add_bos": True, "special_tokens": ["<s>"],
            "chat_template": template, "demonstration": False,
            "chat_template_bytes": size or len(template or ""),
        },
        ModelFacts,
    )  # fmt: skip


@pytest.fixture
def templates() -> Iterator[Templates]:
    made = Templates()
    yield made
    made.close()


def rendered(templates: Templates, template: str | None, again: bool = True) -> str:
    return templates.opened(facts(template), again).render(ROLES)


def children() -> set[int]:
    return {child.pid for child in psutil.Process().children(recursive=True)}


def refusal(templates: Templates, template: str | None) -> str:
    with pytest.raises(TemplateError) as caught:
        rendered(templates, template)
    said = str(caught.value)
    assert said.isprintable() and len(said) < 260 and "another prompt format" in said
    return said


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_template_is_a_sentence_and_the_next_one_is_rendered(
    name: str, templates: Templates
) -> None:
    assert "user" in rendered(templates, CHATML)  # the process is warm
    memory = psutil.Process().memory_info().rss
    refusal(templates, HOSTILE[name])
    assert psutil.Process().memory_info().rss - memory < 16 << 20
    assert "user" in rendered(templates, CHATML)


def test_the_process_is_kept_so_that_a_prompt_costs_little(templates: Templates) -> None:
    rendered(templates, CHATML)
    before = children()
    for _ in range(50):
        rendered(templates, CHATML)
        assert children() == before


@pytest.mark.skipif(sys.platform == "win32", reason="no timer that ends a process there")
@pytest.mark.parametrize("template", [CHATML, LOOPS], ids=["idle", "at work"])
def test_no_process_is_left_when_whoever_asked_is_killed(template: str) -> None:
    program = (
        "import sys; from tests.unit.engine_client.test_template_client import *; "
        "templates = Templates(); "
        "rendered(templates, CHATML); print('ready', flush=True); "
        "rendered(templates, sys.argv[1]); time.sleep(60)"
    )
    parent = subprocess.Popen([sys.executable, "-c", program, template], stdout=subprocess.PIPE)
    assert parent.stdout is not None
    with parent.stdout:
        assert parent.stdout.readline() == b"ready\n"
    (child,) = psutil.Process(parent.pid).children()
    parent.kill()
    parent.wait()
    _, alive = psutil.wait_procs([child], timeout=60)
    assert not alive


def test_nothing_is_started_before_the_first_template() -> None:
    before = children()
    Templates().close()
    assert children() == before


def test_after_a_limit_it_runs_again_only_when_somebody_asks(templates: Templates) -> None:
    with pytest.raises(TemplateLimit):
        rendered(templates, LOOPS)
    began = time.monotonic()
    before = children()
    for _ in range(20):
        with pytest.raises(TemplateLimit, match="longer than 2 seconds"):
            rendered(templates, LOOPS, again=False)
        assert children() == before, "no process is started anew, and so none was ended"
    with pytest.raises(TemplateLimit):
        rendered(templates, LOOPS)
    assert time.monotonic() - began > 1.9, "it was tried again"


def test_all_that_is_rendered_for_one_prompt_shares_the_time() -> None:
    slow = "{% for a in range(99999) %}{% for b in range(6) %}{% endfor %}{% endfor %}" + GEMMA
    templates = Templates(time_s=1.0)
    try:
        began = time.monotonic()
        with pytest.raises(TemplateLimit):
            template = templates.opened(facts(slow))
            while time.monotonic() - began < 20:
                template.render(ROLES)
    finally:
        templates.close()


def test_stop_ends_what_runs_at_once_and_is_not_held_against_the_template(
    templates: Templates,
) -> None:
    rendered(templates, CHATML)
    errors: list[BaseException] = []

    def ask() -> None:
        try:
            rendered(templates, LOOPS)
        except TemplateError as error:
            errors.append(error)

    thread = threading.Thread(target=ask)
    began = time.monotonic()
    thread.start()
    while thread.is_alive() and time.monotonic() - began < 60:
        templates.stop()
        thread.join(0.02)
    assert errors and not isinstance(errors[0], TemplateLimit)
    assert "user" in rendered(templates, CHATML)


def test_what_was_stopped_before_it_began_does_not_begin(templates: Templates) -> None:
    before = children()
    with pytest.raises(TemplateError, match="stopped"):
        templates.opened(facts(CHATML), True, lambda: True)
    with pytest.raises(TemplateError, match="stopped"):
        templates.opened(facts(LOOPS), True, lambda: True)
    assert children() == before, "no process was started for it"
    assert templates.opened(facts(CHATML)).takes_system, "nothing was found out of it"


def test_closing_ends_the_process_and_what_runs(templates: Templates) -> None:
    before = children()
    rendered(templates, CHATML)
    assert children() != before

    def ask() -> None:
        with pytest.raises(TemplateError):
            rendered(templates, LOOPS)

    thread = threading.Thread(target=ask)
    thread.start()
    templates.close()
    thread.join(60)
    assert not thread.is_alive()
    assert children() == before
    with pytest.raises(TemplateError):
        rendered(templates, CHATML)
    assert children() == before


def test_a_template_too_long_to_be_used_is_not_even_sent(templates: Templates) -> None:
    before = children()
    with pytest.raises(TemplateError, match=r"takes 50 MB, and at most 1 MB"):
        templates.opened(facts(None, 50_000_000))
    assert children() == before


@pytest.mark.parametrize("template", [None, "", " \n\t "])
def test_a_model_without_a_template_says_so(template: str | None, templates: Templates) -> None:
    assert "carries no chat template" in refusal(templates, template)


@pytest.mark.parametrize(
    ("template", "said"),
    [
        ("{% for %}", "cannot be used"),
        ("{{ raise_exception('Only one turn') }}", "Only one turn"),
        ("{{ '\\ud800' }}", "lone surrogate"),
        ("a \ud800 b", "lone surrogate"),
    ],
)
def test_what_is_wrong_with_a_template_is_said(
    template: str, said: str, templates: Templates
) -> None:
    assert said in refusal(templates, template)


@pytest.mark.parametrize(
    ("program", "said"),
    [
        ("import sys; sys.exit(3)", "did not start"),
        ("print('nonsense')", "did not start"),
        (
            "import sys; print('ready', flush=True); sys.stdin.readline(); print('rubbish')",
            "ended the process",
        ),
        (
            "import sys,os; print('ready', flush=True); sys.stdin.readline(); os.abort()",
            "ended the process",
        ),
        (
            "import sys; print('ready', flush=True); sys.stdin.readline();"
            "[print('x' * 65536, end='') for _ in range(10000)]",
            "ended the process",
        ),
    ],
)
def test_a_process_that_misbehaves_is_a_sentence_too(program: str, said: str) -> None:
    templates = Templates([sys.executable, "-c", program])
    try:
        with pytest.raises(TemplateError, match=said):
            rendered(templates, CHATML)
    finally:
        templates.close()


def test_a_program_that_is_missing_is_a_sentence() -> None:
    templates = Templates(["/nowhere/at/all"])
    with pytest.raises(TemplateError, match="could not be started"):
        rendered(templates, CHATML)
    templates.close()


def test_a_system_message_is_looked_for_once(templates: Templates) -> None:
    assert templates.opened(facts(CHATML)).takes_system
    assert not templates.opened(facts(GEMMA)).takes_system
    assert templates.opened(facts(CHATML), again=False).takes_system
