"""In which format a model is asked: chosen, named by the file, its template, or a guess."""

from __future__ import annotations

import pytest

from app.core.prompts.format_choice import (
    MARKERS,
    FormatChoice,
    FormatEvidence,
    FormatSource,
    decide,
)
from app.core.prompts.prompt_formats import PromptFormat

CHATML = ("<|im_start|>", "<|im_end|>")


def told(evidence: FormatEvidence, chosen: str = "") -> tuple[str, str]:
    choice = decide(evidence, chosen)
    return choice.prompt_format.value, choice.source.value


def test_what_was_chosen_comes_before_what_the_file_says_before_its_template() -> None:
    everything = FormatEvidence("llama", ("Vicuna",), "chatml", True, True, CHATML)
    assert told(everything, "gemma") == ("gemma", "chosen")
    assert told(everything) == ("chatml", "file")
    assert told(FormatEvidence("llama", ("Vicuna",), "", True, False)) == (
        "gguf-template",
        "template",
    )
    assert told(FormatEvidence("llama", ("Vicuna",))) == ("vicuna", "guess")


@pytest.mark.parametrize("chosen", ["", "zephyr", "CHATML", "none"])
def test_a_choice_that_is_no_format_is_none(chosen: str) -> None:
    assert told(FormatEvidence(template=True), chosen) == ("gguf-template", "template")


def test_a_file_that_names_the_template_that_it_lacks_is_not_followed() -> None:
    assert told(FormatEvidence(declared="gguf-template"))[1] == "guess"
    assert told(FormatEvidence(declared="gguf-template", template=True)) == (
        "gguf-template",
        "file",
    )


@pytest.mark.parametrize(
    "evidence",
    [
        FormatEvidence("llama", ("Consilium Demo",), demonstration=True),
        FormatEvidence("llama", ("Consilium Demo",), demonstration=True, template=True),
        FormatEvidence("llama", ("SNOWTEAM/sft_medico-mistral",)),
        FormatEvidence("llama", ("Sft_Medico Mistral",), template=True),
        FormatEvidence("llama", ("x", "sft-medico-mistral.Q4_K_M",), control_tokens=CHATML),
    ],
)  # fmt: skip
def test_what_our_converter_made_before_it_named_the_format_stays_pmc_llama(
    evidence: FormatEvidence,
) -> None:
    assert told(evidence) == ("pmc-llama", "file")


@pytest.mark.parametrize(
    ("name", "guessed"),
    [
        ("epfl-llm_meditron-7b", "chatml"),
        ("Meditron 70B", "chatml"),
        ("dolphin-2.5-mixtral-8x7b", "chatml"),
        ("OpenHermes-2.5-Mistral-7B", "chatml"),
        ("Qwen2.5-7B-Instruct", "chatml"),
        ("SmolLM2 135M Instruct", "chatml"),
        ("medalpaca-7b", "alpaca"),
        ("Nous-Hermes-Llama2-13b", "alpaca"),
        ("chavinlo/alpaca-native", "alpaca"),
        ("vicuna-13b-v1.5", "vicuna"),
        ("WizardLM 13B", "vicuna"),
        ("Mistral-7B-Instruct-v0.1", "mistral-instruct"),
        ("BioMistral-7B", "mistral-instruct"),
        ("llama-2-7b-chat", "mistral-instruct"),
        ("Mixtral-8x7B-Instruct-v0.1", "mixtral-instruct"),
        ("PMC_LLaMA_13B", "pmc-llama"),
        ("ChatDoctor", "pmc-llama"),
        ("Meta-Llama-3-8B-Instruct", "llama-3"),
        ("medgemma-4b-it", "gemma"),
        ("Some Model 7B", "pmc-llama"),
        ("Llama-2-7b-hf", "pmc-llama"),
        ("Mistral-7B-v0.1", "pmc-llama"),
    ],
)
def test_a_name_tells_the_family(name: str, guessed: str) -> None:
    assert told(FormatEvidence("llama", (name,))) == (guessed, "guess")


@pytest.mark.parametrize(
    ("tokens", "guessed"),
    [
        (CHATML, "chatml"),
        (CHATML[:1], "pmc-llama"),  # half of a frame is none
        (("<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>"), "llama-3"),
        (("<|eot_id|>",), "pmc-llama"),
        (("<start_of_turn>", "<end_of_turn>"), "gemma"),
        (("[INST]", "[/INST]"), "mistral-instruct"),
        ((), "pmc-llama"),
    ],
)
def test_the_control_tokens_tell_where_the_name_does_not(
    tokens: tuple[str, ...], guessed: str
) -> None:
    assert set(tokens) <= set(MARKERS)
    assert told(FormatEvidence("llama", ("m",), control_tokens=tokens)) == (guessed, "guess")


def test_the_architecture_tells_where_nothing_else_does() -> None:
    assert told(FormatEvidence("gemma3", ("m",))) == ("gemma", "guess")
    assert told(FormatEvidence("qwen2", ("m",))) == ("chatml", "guess")


def test_a_base_model_is_asked_in_plain_words() -> None:
    for name in (
        "gemma-3-270m-pt",
        "Gemma 3 270m",
        "google/gemma-2b",
        "gemma-3-270m-q4_k_m",
        "Qwen3 0.6B Base",
        "Qwen2.5-0.5B",
        "Yi-6B-base",
        "Meta-Llama-3-8B",
        "Llama-3.2-1B.Q4_K_M",
        "Llama-3.2-1B-GGUF",
        "meta-llama/Llama-3.2-1B",
        "meta-llama/Meta-Llama-3-8B",
        "Qwen/Qwen2.5-7B",
        "HuggingFaceTB/SmolLM2-135M",
        "Mistral-7B-v0.3",
        "mistralai/Mixtral-8x22B-v0.1",
        "Mistral-7B-v0.3.Q4_K_M",
        "SmolLM2-135M",
    ):
        evidence = FormatEvidence("gemma3", (name,), control_tokens=MARKERS)
        assert told(evidence) == ("pmc-llama", "guess"), name


def test_a_word_that_says_that_it_was_tuned_comes_before_family_and_size() -> None:
    for names in (
        ("gemma-3-270m-it",),
        ("Gemma 3 270m", "it"),
        ("Gemma 3 270m", "gemma-3-270m-it-Q4_K_M"),
    ):
        assert told(FormatEvidence("gemma3", names)) == ("gemma", "guess"), names


def test_mixtral_with_control_tokens_for_its_turns_is_asked_in_the_later_version() -> None:
    evidence = FormatEvidence(
        "llama", ("Mixtral-8x22B-Instruct",), control_tokens=("[INST]", "[/INST]")
    )
    assert told(evidence) == ("mistral-instruct", "guess")


def test_only_a_guess_has_a_reason() -> None:
    assert decide(FormatEvidence(template=True)) == FormatChoice(
        PromptFormat.GGUF_TEMPLATE, FormatSource.TEMPLATE
    )
    assert decide(FormatEvidence()).reason
