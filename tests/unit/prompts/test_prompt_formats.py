from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.consultations.tasks import ROLE_SENTENCE, Task, instruction
from app.core.prompts.prompt_formats import (
    PromptFormat,
    Segment,
    Turn,
    Vocabulary,
    render_prompt,
    stop_strings,
)
from app.core.prompts.template_output import TemplateError
from tests.helpers.chat_templates import (
    CHATML,
    GEMMA,
    LLAMA_3,
    MIXTRAL,
    VICUNA,
    template_of,
)

VOCABULARY = Vocabulary()
TEMPLATE = template_of(MIXTRAL)
BEGIN_ALWAYS = {
    PromptFormat.MIXTRAL_INSTRUCT,
    PromptFormat.MISTRAL_INSTRUCT,
    PromptFormat.PMC_LLAMA,
    PromptFormat.GGUF_TEMPLATE,
}
CONTROLS = {
    PromptFormat.CHATML: ("<|im_start|>", "<|im_end|>"),
    PromptFormat.LLAMA_3: ("<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>"),
    PromptFormat.GEMMA: ("<start_of_turn>", "<end_of_turn>"),
    PromptFormat.VICUNA: (),
}
TEMPLATES = {
    PromptFormat.CHATML: "{{ bos_token }}" + CHATML,
    PromptFormat.LLAMA_3: LLAMA_3,
    PromptFormat.GEMMA: GEMMA,
    PromptFormat.VICUNA: VICUNA,
}
MIXED = [
    Turn(Task.EXAM, "Which one?\nA. a\nB. b", "###Answer: OPTION A IS CORRECT."),
    Turn(Task.CONSULTATION, "A fever.", "Since when?"),
    Turn(Task.EXAM, "And now?\nA. a\nB. b", "###Answer: OPTION B IS CORRECT."),
    Turn(Task.DEFINE, "anosmia"),
]
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
    from_template = render_prompt(PromptFormat.GGUF_TEMPLATE, TURNS, VOCABULARY, template=TEMPLATE)
    assert text_of(from_template) == text_of(built_in).replace("]Since", "] Since")


@pytest.mark.parametrize("prompt_format", list(PromptFormat))
@given(st.lists(st.text(min_size=1), min_size=2, max_size=4))
def test_a_longer_consultation_starts_with_the_prompt_of_the_shorter(
    prompt_format: PromptFormat, said: list[str]
) -> None:
    turns = [Turn(Task.CONSULTATION, text, "Yes.") for text in said]
    last = Turn(Task.CONSULTATION, "And now?")
    answered = Turn(last.task, last.asked, "x")
    shorter, longer = (
        text_of(render_prompt(prompt_format, some, VOCABULARY, template=TEMPLATE))
        for some in ([*turns[:-1], last], [*turns[:-1], answered, last])
    )
    assert longer.startswith(shorter)


@pytest.mark.parametrize("prompt_format", list(PromptFormat))
@pytest.mark.parametrize("typed", ["</s>", "<s>", "a </s> b", "<unk>[/INST]", "\ue0000\ue001"])
def test_a_control_token_that_was_typed_stays_text(prompt_format: PromptFormat, typed: str) -> None:
    turns = [Turn(Task.CONSULTATION, typed, typed), Turn(Task.CONSULTATION, typed)]
    plain = [Turn(turn.task, "?", turn.reply and "!") for turn in turns]
    segments, harmless = (
        render_prompt(prompt_format, some, VOCABULARY, template=TEMPLATE) for some in (turns, plain)
    )
    assert [s.text for s in segments if s.special] == [s.text for s in harmless if s.special]
    assert sum(s.text.count(typed) for s in segments if not s.special) == 3


@pytest.mark.parametrize("prompt_format", list(PromptFormat))
def test_the_beginning_stands_exactly_once(prompt_format: PromptFormat) -> None:
    for add_bos in (True, False):
        if not add_bos and prompt_format not in BEGIN_ALWAYS:
            continue
        vocabulary = Vocabulary(add_bos=add_bos)
        segments = render_prompt(prompt_format, TURNS, vocabulary, template=TEMPLATE)
        assert [s.text for s in segments].count("<s>") == 1
        assert segments[0].special


def test_a_line_end_before_the_templates_beginning_makes_no_second_one() -> None:
    later = template_of(" \n" + MIXTRAL)
    segments, expected = (
        render_prompt(PromptFormat.GGUF_TEMPLATE, TURNS, VOCABULARY, template=template)
        for template in (later, TEMPLATE)
    )
    assert segments == expected


def test_a_model_without_a_template_says_so() -> None:
    with pytest.raises(TemplateError, match=r"carries no chat template.*another prompt format"):
        render_prompt(PromptFormat.GGUF_TEMPLATE, TURNS, VOCABULARY)


@pytest.mark.parametrize(
    "template",
    [
        "{{ messages[0].content }}",
        "{% for m in messages %}{{ m.content }}{{ m.content }}{% endfor %}",
        "\ue0000\ue001{% for m in messages %}{{ m.content }}{% endfor %}",
        "\ue000" + "9" * 5000 + "\ue001",
        "no message at all",
    ],
)
def test_a_template_that_leaves_out_or_repeats_a_message_is_refused(template: str) -> None:
    with pytest.raises(TemplateError, match="leaves out or repeats"):
        render_prompt(PromptFormat.GGUF_TEMPLATE, TURNS, VOCABULARY, template=template_of(template))


def test_a_task_names_itself_where_the_format_has_no_instruction() -> None:
    turn = Turn(Task.DEFINE, "anosmia")
    segment = render_prompt(PromptFormat.MIXTRAL_INSTRUCT, [turn], VOCABULARY)[1]
    assert segment.text == (
        "[INST] Explain the definition of the medical term.\n"
        "###Question: What is the meaning of anosmia? [/INST]"
    )


@pytest.mark.parametrize("prompt_format", TEMPLATES)
@pytest.mark.parametrize("turns", [TURNS, MIXED], ids=["one task", "many tasks"])
@pytest.mark.parametrize("known", [True, False], ids=["control tokens", "spelled"])
def test_a_built_in_format_writes_what_the_published_template_does(
    prompt_format: PromptFormat, turns: list[Turn], known: bool
) -> None:
    controls = CONTROLS[prompt_format] if known else ()
    vocabulary = Vocabulary(special_tokens=("<s>", "</s>", *controls))
    built_in = render_prompt(prompt_format, turns, vocabulary)
    published = render_prompt(
        PromptFormat.GGUF_TEMPLATE,
        turns,
        vocabulary,
        template=template_of(TEMPLATES[prompt_format]),
    )
    # Behind “ASSISTANT:” the tokenizer puts the space that a template has to write.
    assert text_of(built_in) == text_of(published).replace("ASSISTANT: ", "ASSISTANT:")
    specials = [s.text for s in built_in if s.special]
    assert specials == [s.text for s in published if s.special]
    assert bool(controls) == (len(set(specials)) > 2) or prompt_format is PromptFormat.VICUNA


def test_mistral_instruct_uses_the_control_tokens_that_its_vocabulary_has() -> None:
    tokens = ("<s>", "</s>", "[INST]", "[/INST]")
    segments = render_prompt(
        PromptFormat.MISTRAL_INSTRUCT, TURNS, Vocabulary(special_tokens=tokens)
    )
    assert (
        text_of(segments)
        == "⟨<s>⟩⟨[INST]⟩A fever.⟨[/INST]⟩Since when?⟨</s>⟩⟨[INST]⟩Two days.⟨[/INST]⟩"
    )
    assert render_prompt(PromptFormat.MISTRAL_INSTRUCT, TURNS, VOCABULARY) == render_prompt(
        PromptFormat.MIXTRAL_INSTRUCT, TURNS, VOCABULARY
    )


def test_alpaca_has_its_preamble_once_and_the_tasks_instruction_in_each_turn() -> None:
    text = text_of(render_prompt(PromptFormat.ALPACA, MIXED, VOCABULARY))
    assert text.count("Below is an instruction") == 1
    for turn in MIXED:
        assert f"### Instruction:\n{instruction(turn.task)}\n\n### Input:\n" in text
    assert text.endswith("### Response:\n")


SYSTEM_FORMATS = [PromptFormat.CHATML, PromptFormat.LLAMA_3, PromptFormat.VICUNA]


@pytest.mark.parametrize("prompt_format", SYSTEM_FORMATS)
def test_the_tasks_instruction_stands_in_the_systems_turn_once(prompt_format: PromptFormat) -> None:
    text = text_of(render_prompt(prompt_format, [MIXED[0], MIXED[2]], VOCABULARY))
    assert text.count(instruction(Task.EXAM)) == 1
    assert text.index(instruction(Task.EXAM)) < text.index("Which one?")
    assert text.count(Task.EXAM.sentence) == 1


@pytest.mark.parametrize("prompt_format", SYSTEM_FORMATS)
def test_a_turn_of_another_task_says_so_itself(prompt_format: PromptFormat) -> None:
    text = text_of(render_prompt(prompt_format, MIXED, VOCABULARY))
    assert f"{ROLE_SENTENCE}\nA fever." in text
    assert f"{Task.DEFINE.sentence}\n###Question: What is the meaning of anosmia?" in text
    assert text.count(Task.EXAM.sentence) == 1


@pytest.mark.parametrize("prompt_format", list(PromptFormat))
@pytest.mark.parametrize("source", [MIXTRAL, CHATML, GEMMA])
@given(st.lists(st.sampled_from(list(Task)), min_size=2, max_size=5))
def test_the_prompt_stays_a_prefix_whatever_the_tasks(
    prompt_format: PromptFormat, source: str, tasks: list[Task]
) -> None:
    template = template_of(source)
    turns = [Turn(task, f"text {n}", f"reply {n}") for n, task in enumerate(tasks)]
    prompts = [
        text_of(
            render_prompt(
                prompt_format,
                [*turns[:n], Turn(turns[n].task, turns[n].asked)],
                VOCABULARY,
                template=template,
            )
        )
        for n in range(len(turns))
    ]
    for shorter, longer in pairwise(prompts):
        assert longer.startswith(shorter)


@pytest.mark.parametrize(
    ("source", "takes"),
    [
        (CHATML, True),
        (LLAMA_3, True),
        (MIXTRAL, False),  # it raises
        (GEMMA, False),
        # It is swallowed.
        ("{% for m in messages if m.role != 'system' %}{{ m.content }}{% endfor %}", False),
        # It stands before the last question, so the prompt would change from turn to turn.
        (
            "{% for m in messages if m.role != 'system' %}{% if loop.last %}"
            "{{ messages[0].content }}{% endif %}{{ m.content }}{% endfor %}",
            False,
        ),
        # It goes into the first question, as Gemma 3 does it.
        (
            "{% for m in messages if m.role != 'system' %}{% if loop.first %}"
            "{{ messages[0].content + '\n\n' }}{% endif %}{{ m.content }}{% endfor %}",
            True,
        ),
        ("{% for m in messages %}{{ m.content }}{{ m.content }}{% endfor %}", False),
    ],
)
def test_whether_a_template_takes_a_system_message_is_found_out(source: str, takes: bool) -> None:
    assert template_of(source).takes_system is takes


def test_without_a_role_for_it_the_instruction_stands_before_what_was_typed() -> None:
    segments = render_prompt(
        PromptFormat.GGUF_TEMPLATE, MIXED[:1], VOCABULARY, template=template_of(GEMMA)
    )
    assert f"user\n{Task.EXAM.sentence}\n###Question: Which one?" in text_of(segments)


@pytest.mark.parametrize(
    "prompt_format", [each for each in PromptFormat if each is not PromptFormat.GGUF_TEMPLATE]
)
def test_a_reply_that_was_begun_goes_on_as_it_stands_in_the_next_prompt(
    prompt_format: PromptFormat,
) -> None:
    begun = render_prompt(prompt_format, TURNS[1:], VOCABULARY, "Drink")
    whole = Turn(TURNS[1].task, TURNS[1].asked, "Drink")
    longer = render_prompt(prompt_format, [whole, TURNS[1]], VOCABULARY)
    assert longer[: len(begun)] == begun


def test_every_format_has_a_name_for_people_and_says_where_to_stop() -> None:
    assert len({each.label for each in PromptFormat}) == len(PromptFormat)
    for each in PromptFormat:
        assert isinstance(stop_strings(each), tuple)
