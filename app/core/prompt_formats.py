"""From turns to a prompt: `mixtral-instruct`, `pmc-llama`, or the template inside the GGUF.

A prompt is a list of segments, not a string, so that a control token can come from the format only:
what a person typed is always plain text to the tokenizer, be it `</s>`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import msgspec

from app.core.chat_template import ChatTemplate
from app.core.tasks import Task, compose_input, instruction


class PromptFormat(StrEnum):
    MIXTRAL_INSTRUCT = "mixtral-instruct"
    PMC_LLAMA = "pmc-llama"
    GGUF_TEMPLATE = "gguf-template"


class Segment(msgspec.Struct, frozen=True):
    """A piece of a prompt.

    `special`: `text` is the exact name of one control token ("<s>"), else it is plain text.
    `prefix_space`: the tokenizer may put its space before the text, as it does at the start of a
    sentence; False where the text goes on from what stands before it. Meaningless for specials.
    `ids`: the tokens in which the same model wrote this text, a reply. They are used as far as they
    spell it, white space at its beginning apart.
    """

    text: str
    special: bool = False
    prefix_space: bool = True
    ids: tuple[int, ...] = ()


@dataclass(frozen=True)
class Turn:
    """What the clinician asked, and the reply; None for the turn to be answered. `reply_ids` are
    the tokens that were generated for it, where the same model did."""

    task: Task
    asked: str
    reply: str | None = None
    reply_ids: tuple[int, ...] = ()


@dataclass(frozen=True)
class Vocabulary:
    """What a format must know of the model's vocabulary."""

    bos: str | None = "<s>"
    eos: str = "</s>"
    add_bos: bool = True
    special_tokens: tuple[str, ...] = ("<s>", "</s>", "<unk>")
    chat_template: str | None = None


_WRAPPER_HEAD = "Below is an instruction that describes a task"
_WRAPPER_TAIL = "Write a response that appropriately completes the request."


def render_prompt(
    prompt_format: PromptFormat,
    turns: Sequence[Turn],
    vocabulary: Vocabulary,
    begun: str = "",
) -> list[Segment]:
    """The prompt of a consultation whose last turn is to be answered; `begun` is the beginning of
    that answer, which the model goes on from.

    A longer list of the same turns gives a prompt that starts with the shorter one's, followed by
    the reply: that prefix is what the engine keeps. Raises `TemplateError` for a broken template.
    """
    match prompt_format:
        case PromptFormat.MIXTRAL_INSTRUCT:
            segments, spaced = _mixtral_instruct(turns, vocabulary), True
        case PromptFormat.PMC_LLAMA:
            segments, spaced = _pmc_llama(turns, vocabulary), False
        case PromptFormat.GGUF_TEMPLATE:
            segments = _template(turns, vocabulary)
            spaced = not segments or segments[-1].special
    # Plain text like all that was said before: no control token can come from it.
    return [*segments, Segment(begun, prefix_space=spaced)] if begun else segments


def stop_strings(prompt_format: PromptFormat) -> tuple[str, ...]:
    """Where a model that doesn't end its turn would start to write the clinician's next one."""
    match prompt_format:
        case PromptFormat.MIXTRAL_INSTRUCT:
            return ("[INST]",)
        case PromptFormat.PMC_LLAMA:
            return ("### Instruction:", _WRAPPER_HEAD)
        case PromptFormat.GGUF_TEMPLATE:
            return ()


def _opening(vocabulary: Vocabulary) -> list[Segment]:
    return [Segment(vocabulary.bos, special=True)] if vocabulary.bos else []


def _mixtral_instruct(turns: Sequence[Turn], vocabulary: Vocabulary) -> list[Segment]:
    segments = _opening(vocabulary)
    for turn in turns:
        segments.append(Segment(f"[INST] {_user_content(turn)} [/INST]"))
        if turn.reply is not None:
            segments.append(Segment(turn.reply, ids=turn.reply_ids))
            segments.append(Segment(vocabulary.eos, special=True))
    return segments


def _pmc_llama(turns: Sequence[Turn], vocabulary: Vocabulary) -> list[Segment]:
    segments = _opening(vocabulary)
    for turn in turns:
        segments.append(Segment(_wrapped(turn)))
        if turn.reply is not None:
            segments.append(Segment(turn.reply, prefix_space=False, ids=turn.reply_ids))
            segments.append(Segment(vocabulary.eos, special=True))
    return segments


def _wrapped(turn: Turn) -> str:
    typed = compose_input(turn.task, turn.asked)
    clause = ", paired with an input that provides further context" if typed else ""
    block = f"### Input:\n{typed}\n\n" if typed else ""
    return (
        f"{_WRAPPER_HEAD}{clause}. {_WRAPPER_TAIL}\n\n"
        f"### Instruction:\n{instruction(turn.task)}\n\n{block}### Response:"
    )


def _template(turns: Sequence[Turn], vocabulary: Vocabulary) -> list[Segment]:
    template = ChatTemplate(vocabulary.chat_template or "", vocabulary.bos, vocabulary.eos)
    messages: list[tuple[str, str]] = []
    generated: dict[int, tuple[int, ...]] = {}
    for turn in turns:
        messages.append(("user", _user_content(turn)))
        if turn.reply is not None:
            if turn.reply_ids:
                generated[len(messages)] = turn.reply_ids
            messages.append(("assistant", turn.reply))
    opening = _opening(vocabulary) if vocabulary.add_bos else []
    segments: list[Segment] = []
    for piece in template.render(messages, vocabulary.special_tokens, generated):
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


def _user_content(turn: Turn) -> str:
    """The task's sentence stands before the input; these formats have no role for it."""
    typed = compose_input(turn.task, turn.asked)
    return f"{turn.task.sentence}\n{typed}" if turn.task.sentence else typed
