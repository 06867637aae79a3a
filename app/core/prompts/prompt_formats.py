"""Prompt formats: turns to a prompt, by a built-in format or by the chat template inside
the GGUF.

A prompt is a list of segments, not a string, so that a control token can come from the format only:
what a person typed is always plain text to the tokenizer, even `</s>`.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from app.core.consultations.tasks import instruction
from app.core.prompts import built_in_formats as built_in
from app.core.prompts.segments import Segment, Turn, Vocabulary
from app.core.prompts.template_output import ChatTemplate, TemplateError, pieces_of
from app.sentences import say

__all__ = [
    "PromptFormat",
    "Segment",
    "Turn",
    "Vocabulary",
    "render_prompt",
    "stop_strings",
]


class PromptFormat(StrEnum):
    GGUF_TEMPLATE = "gguf-template"
    PMC_LLAMA = "pmc-llama"
    ALPACA = "alpaca"
    VICUNA = "vicuna"
    MIXTRAL_INSTRUCT = "mixtral-instruct"
    MISTRAL_INSTRUCT = "mistral-instruct"
    CHATML = "chatml"
    LLAMA_3 = "llama-3"
    GEMMA = "gemma"

    @property
    def label(self) -> str:
        """What a person reads."""
        return _LABELS[self]


_LABELS = {
    PromptFormat.GGUF_TEMPLATE: say("The model’s own chat template"),
    PromptFormat.PMC_LLAMA: "PMC-LLaMA",
    PromptFormat.ALPACA: "Alpaca",
    PromptFormat.VICUNA: "Vicuna",
    PromptFormat.MIXTRAL_INSTRUCT: "Mixtral Instruct",
    PromptFormat.MISTRAL_INSTRUCT: "Mistral Instruct",
    PromptFormat.CHATML: "ChatML",
    PromptFormat.LLAMA_3: "Llama 3",
    PromptFormat.GEMMA: "Gemma",
}
_BUILT_IN = {
    PromptFormat.PMC_LLAMA: built_in.pmc_llama,
    PromptFormat.ALPACA: built_in.alpaca,
    PromptFormat.VICUNA: built_in.vicuna,
    PromptFormat.MIXTRAL_INSTRUCT: built_in.mixtral_instruct,
    PromptFormat.MISTRAL_INSTRUCT: built_in.mistral_instruct,
    PromptFormat.CHATML: built_in.chatml,
    PromptFormat.LLAMA_3: built_in.llama_3,
    PromptFormat.GEMMA: built_in.gemma,
}
_STOPS = {
    PromptFormat.GGUF_TEMPLATE: (),
    PromptFormat.PMC_LLAMA: ("### Instruction:", built_in.WRAPPER_HEAD),
    PromptFormat.ALPACA: ("### Instruction:", built_in.WRAPPER_HEAD),
    PromptFormat.VICUNA: ("USER:",),
    PromptFormat.MIXTRAL_INSTRUCT: ("[INST]",),
    PromptFormat.MISTRAL_INSTRUCT: ("[INST]",),
    # Where these are no control tokens of the vocabulary, the model spells them.
    PromptFormat.CHATML: ("<|im_end|>", "<|im_start|>"),
    PromptFormat.LLAMA_3: ("<|eot_id|>", "<|start_header_id|>"),
    PromptFormat.GEMMA: ("<end_of_turn>", "<start_of_turn>"),
}
# Formats in which a reply begins with the space that the tokenizer puts before a word.
_SPACED = {
    PromptFormat.VICUNA,
    PromptFormat.MIXTRAL_INSTRUCT,
    PromptFormat.MISTRAL_INSTRUCT,
}


def render_prompt(
    prompt_format: PromptFormat,
    turns: Sequence[Turn],
    vocabulary: Vocabulary,
    begun: str = "",
    template: ChatTemplate | None = None,
    system: str = "",
) -> list[Segment]:
    """The prompt of a consultation whose last turn is to be answered; `begun` is the beginning of
    that answer, which the model goes on from. `template` is the model's own, for `gguf-template`.
    `system` is the system prompt that a person set, empty for Consilium's role sentence.

    A longer list of the same turns gives a prompt that starts with the shorter one's, followed by
    the reply: that prefix is what the engine keeps. So the system's turn, where the format has one,
    states the first turn's task, and a turn of another task says so itself.
    Raises `TemplateError` for a template that is missing or can't be used.
    """
    if prompt_format is PromptFormat.GGUF_TEMPLATE:
        segments = _templated(turns, vocabulary, template, system)
    else:
        segments = _BUILT_IN[prompt_format](turns, vocabulary, system)
    if not begun:
        return segments
    # Plain text like all that was said before: no control token can come from it.
    spaced = prompt_format in _SPACED or not segments or segments[-1].special
    return [*segments, Segment(begun, prefix_space=spaced)]


def is_spaced(prompt_format: PromptFormat) -> bool:
    """Whether a reply's first word has the tokenizer's own space before it."""
    return prompt_format in _SPACED


def stop_strings(prompt_format: PromptFormat) -> tuple[str, ...]:
    """Where a model that doesn't end its turn would start to write the clinician's next one."""
    return _STOPS[prompt_format]


def _templated(
    turns: Sequence[Turn], vocabulary: Vocabulary, template: ChatTemplate | None, system: str
) -> list[Segment]:
    if template is None:
        raise TemplateError(
            say("This model carries no chat template. Choose another prompt format for it.")
        )
    messages: list[tuple[str, str]] = []
    stated = None
    if template.takes_system:
        stated = turns[0].task
        messages.append(("system", instruction(stated, system)))
        contents = [built_in.user_content(turn, stated, system) for turn in turns]
    else:
        contents = built_in.user_contents(turns, system)
    generated: dict[int, tuple[int, ...]] = {}
    for turn, content in zip(turns, contents, strict=True):
        messages.append(("user", content))
        if turn.reply is not None:
            if turn.reply_ids:
                generated[len(messages)] = turn.reply_ids
            messages.append(("assistant", turn.reply))
    opening = built_in.opening(vocabulary) if vocabulary.add_bos else []
    segments: list[Segment] = []
    for piece in pieces_of(template, messages, vocabulary.special_tokens, generated):
        if piece.special:
            if (
                opening
                and piece.text == vocabulary.bos
                and not any(s.text.strip() for s in segments)
            ):
                segments = []  # it stands in the opening: exactly once, and nothing before it
                continue
            segments.append(Segment(piece.text, special=True))
        elif piece.text:
            starts = not segments or segments[-1].special
            ids = generated[piece.message] if piece.message is not None else ()
            segments.append(Segment(piece.text, prefix_space=starts, ids=ids))
    return opening + segments
