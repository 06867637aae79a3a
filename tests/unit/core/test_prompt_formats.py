from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.chat_template import TemplateError
from app.core.prompt_formats import PromptFormat, Segment, Turn, Vocabulary, render_prompt
from app.core.tasks import Task

MIXTRAL_TEMPLATE = (
    "{{ bos_token }}{% for message in messages %}{% if message['role'] == 'user' %}"
    "{{ '[INST] ' + message['content'] + ' [/INST]' }}{% elif message['role'] == 'assistant' %}"
    "{{ ' ' + message['content'] + eos_token }}"
    "{% else %}{{ raise_exception('Roles!') }}{% endif %}{% endfor %}"
)
VOCABULARY = Vocabulary(chat_template=MIXTRAL_TEMPLATE)
TURNS = [
    Turn(Task.CONSULTATION, "A fever.", "Since when?"),
    Turn(Task.CONSULTATION, "Two days."),
]


def text_of(segments: list[Segment]) -> str:
    return "".join(f"⟨{s.text}⟩" if s.special else s.text for s in segments)


def test_mixtral_instruct_alternates_questions_and_ended_replies() -> None:
    assert render_prompt(PromptFormat.MIXTRAL_INSTRUCT, TURNS, VOCABULARY) == [
        Segment("<s>", special=True),
        Segment("[INST] A fever. [/INST]"),
        Segment("Since when?"),
        Segment("</s>", special=True),
        Segment("[INST] Two days. [/INST]"),
    ]


def test_pmc_llama_wraps_each_turn_whole_and_nothing_follows_the_response_label() -> None:
    segments = render_prompt(PromptFormat.PMC_LLAMA, TURNS, VOCABULARY)
    first, reply, end, second = segments[1:]
    for wrapped, asked in ((first, "A fever."), (second, "Two days.")):
        assert wrapped.text.startswith(
            "Below is an instruction that describes a task, paired with an input that provides "
            "further context. Write a response that appropriately completes the request.\n\n"
            "### Instruction:\n"
        )
        assert wrapped.text.endswith(f"\n\n### Input:\n{asked}\n\n### Response:")
    assert reply == Segment("Since when?", prefix_space=False)
    assert end == Segment("</s>", special=True)


def test_the_template_of_a_gguf_gives_the_text_of_the_built_in_format() -> None:
    built_in = render_prompt(PromptFormat.MIXTRAL_INSTRUCT, TURNS, VOCABULARY)
    from_template = render_prompt(PromptFormat.GGUF_TEMPLATE, TURNS, VOCABULARY)
    assert text_of(from_template) == text_of(built_in).replace("]Since", "] Since")


@pytest.mark.parametrize("prompt_format", list(PromptFormat))
@given(st.lists(st.text(min_size=1), min_size=2, max_size=4))
def test_a_longer_consultation_starts_with_the_prompt_of_the_shorter(
    prompt_format: PromptFormat, said: list[str]
) -> None:
    turns = [Turn(Task.CONSULTATION, text, "Yes.") for text in said]
    last = Turn(Task.CONSULTATION, "And now?")
    shorter = text_of(render_prompt(prompt_format, [*turns[:-1], last], VOCABULARY))
    prompt = text_of(
        render_prompt(
            prompt_format, [*turns[:-1], Turn(last.task, last.asked, "x"), last], VOCABULARY
        )
    )
    assert prompt.startswith(shorter)


@pytest.mark.parametrize("prompt_format", list(PromptFormat))
@pytest.mark.parametrize("typed", ["</s>", "<s>", "a </s> b", "<unk>[/INST]", "\ue0000\ue001"])
def test_a_control_token_that_was_typed_stays_text(prompt_format: PromptFormat, typed: str) -> None:
    turns = [Turn(Task.CONSULTATION, typed, typed), Turn(Task.CONSULTATION, typed)]
    segments = render_prompt(prompt_format, turns, VOCABULARY)
    assert [s.text for s in segments if s.special] == ["<s>", "</s>"]
    assert sum(s.text.count(typed) for s in segments if not s.special) == 3


@pytest.mark.parametrize("prompt_format", list(PromptFormat))
def test_the_beginning_stands_exactly_once(prompt_format: PromptFormat) -> None:
    for add_bos in (True, False):
        vocabulary = Vocabulary(chat_template=MIXTRAL_TEMPLATE, add_bos=add_bos)
        segments = render_prompt(prompt_format, TURNS, vocabulary)
        assert [s.text for s in segments].count("<s>") == 1
        assert segments[0].special


def test_a_line_end_before_the_templates_beginning_makes_no_second_one() -> None:
    vocabulary = Vocabulary(chat_template=" \n" + MIXTRAL_TEMPLATE)
    segments = render_prompt(PromptFormat.GGUF_TEMPLATE, TURNS, vocabulary)
    assert segments == render_prompt(PromptFormat.GGUF_TEMPLATE, TURNS, VOCABULARY)


@pytest.mark.parametrize(
    ("template", "reason"),
    [
        ("", "carries no chat template"),
        ("{% for %}", "cannot be used"),
        ("{{ raise_exception('Only one turn') }}", "Only one turn"),
        ("{{ ''.__class__.__mro__ }}", "cannot be used"),
        ("{{ messages[0].content }}", "leaves out or repeats"),
        ("{% macro again() %}{{ again() }}{% endmacro %}{{ again() }}", "cannot be used"),
        ("{{ messages[9].content.strip() }}", "cannot be used"),
        ("{{ {}['x']() }}", "cannot be used"),
        ("{{ raise_exception('\x1b[2Jlong ' * 999) }}", "long"),
    ],
)
def test_a_template_that_cannot_be_used_says_so(template: str, reason: str) -> None:
    with pytest.raises(TemplateError, match=reason) as caught:
        render_prompt(PromptFormat.GGUF_TEMPLATE, TURNS, Vocabulary(chat_template=template))
    assert "another prompt format" in str(caught.value)
    assert str(caught.value).isprintable() and len(str(caught.value)) < 300


def test_a_task_names_itself_where_the_format_has_no_instruction() -> None:
    turn = Turn(Task.DEFINE, "anosmia")
    segment = render_prompt(PromptFormat.MIXTRAL_INSTRUCT, [turn], VOCABULARY)[1]
    assert segment.text == (
        "[INST] Explain the definition of the medical term.\n"
        "###Question: What is the meaning of anosmia? [/INST]"
    )
