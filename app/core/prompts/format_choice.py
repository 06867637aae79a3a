"""Prompt format choice: decides in which format a model is asked, from what is known about it.

The clinician's own choice comes first, then what the file says, then its chat template. Anything
else is a guess, and shown as one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

import msgspec

from app.core.prompts.prompt_formats import PromptFormat
from app.sentences import say

# Control tokens by which a vocabulary shows what it was made for: all of a set must be there.
_FRAMES = (
    (PromptFormat.CHATML, ("<|im_start|>", "<|im_end|>")),
    (PromptFormat.LLAMA_3, ("<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>")),
    (PromptFormat.GEMMA, ("<start_of_turn>", "<end_of_turn>")),
    (PromptFormat.MISTRAL_INSTRUCT, ("[INST]", "[/INST]")),
)
MARKERS = tuple(name for _, names in _FRAMES for name in names)

# Families by their names, the first that fits. Words of a name are parted by one hyphen each.
_FAMILIES = (
    (PromptFormat.PMC_LLAMA, r"medico-?mistral|pmc-?llama|chat-?doctor|med-?llama-?13b"),
    (PromptFormat.ALPACA, r"alpaca|alpacare|nous-hermes-(llama|7b|13b)|platypus"),
    (PromptFormat.VICUNA, r"vicuna|wizard-?lm"),
    (
        PromptFormat.CHATML,
        r"chat-?ml|meditron|dolphin|open-?hermes|hermes-[2-9]|open-?orca|orca-2|smollm|qwen"
        r"|\byi-.*chat",
    ),
    (PromptFormat.MIXTRAL_INSTRUCT, r"mixtral.*instruct"),
    (
        PromptFormat.MISTRAL_INSTRUCT,
        r"mistral.*instruct|bio-?mistral|llama-?2.*chat|code-?llama.*instruct",
    ),
    (PromptFormat.LLAMA_3, r"llama-?3.*(instruct|chat)"),
    (PromptFormat.GEMMA, r"gemma"),
)
_OWN = re.compile(r"medico-?mistral")
_BASE = re.compile(r"(^|-)(base|pretrained|pt)(-|$)", re.MULTILINE)
# Names of base models that say no more than family and size: their vocabularies hold the control
# tokens of the tuned ones, which they never learned.
_FAMILY_AND_SIZE = re.compile(
    r"^(google-|(meta-)?(llama-)?meta-|meta-llama-|qwen-|huggingfacetb-|mistralai-|unsloth-)?"
    r"((gemma(-\d)?|llama-3(-\d)?|qwen(1-5|2|2-5)|smollm\d?)-\d+(-\d)?[bm]"
    r"|mi[sx]tral-(\d+x)?\d+b-v0-\d)"
    r"(-(gguf|i?q\d|b?f\d+).*)?$",
    re.MULTILINE,
)
_TUNED = re.compile(r"(^|-)(it|instruct|chat)(-|$)", re.MULTILINE)
_ARCHITECTURES = (
    (PromptFormat.GEMMA, re.compile(r"gemma")),
    (PromptFormat.CHATML, re.compile(r"qwen|smollm")),
)
# What nothing is known of is mostly a base model, or a fine-tune of the time before templates. An
# instruction in plain words suits both, and needs no control token that was never trained.
UNKNOWN = PromptFormat.PMC_LLAMA


class FormatSource(StrEnum):
    """Where a format comes from: the clinician chose it, the file names it, the file's template is
    used, it was measured that the model does better in it, or it is a guess."""

    CHOSEN = "chosen"
    FILE = "file"
    TEMPLATE = "template"
    MEASURED = "measured"
    GUESS = "guess"


class FormatEvidence(msgspec.Struct, frozen=True):
    """What a GGUF says that bears on its format: `names` of the model, its files and its source,
    `declared` in our own key, and which `MARKERS` are control tokens of its vocabulary."""

    architecture: str = ""
    names: tuple[str, ...] = ()
    declared: str = ""
    template: bool = False
    demonstration: bool = False
    control_tokens: tuple[str, ...] = ()


@dataclass(frozen=True)
class FormatChoice:
    """`reason` is why it is guessed, empty for what is no guess."""

    prompt_format: PromptFormat
    source: FormatSource
    reason: str = ""


def decide(evidence: FormatEvidence, chosen: str = "", measured: str = "") -> FormatChoice:
    """`chosen` is what the clinician chose, `measured` what a probe found; empty for nothing. What
    the file says counts before what was measured, and that before a guess."""
    if (own := _named(chosen)) is not None:
        return FormatChoice(own, FormatSource.CHOSEN)
    declared = _named(evidence.declared)
    if declared is PromptFormat.GGUF_TEMPLATE and not evidence.template:
        declared = None
    if declared is not None:
        return FormatChoice(declared, FormatSource.FILE)
    if evidence.demonstration or _OWN.search(_words(evidence.names)):
        # Conversions of before there was the key.
        return FormatChoice(PromptFormat.PMC_LLAMA, FormatSource.FILE)
    if evidence.template:
        return FormatChoice(PromptFormat.GGUF_TEMPLATE, FormatSource.TEMPLATE)
    if (found := _named(measured)) is not None:
        return FormatChoice(found, FormatSource.MEASURED)
    return _guess(evidence)


def is_known(name: str) -> bool:
    """Whether a format has that name."""
    return _named(name) is not None


def _guess(evidence: FormatEvidence) -> FormatChoice:
    names, tokens = _words(evidence.names), set(evidence.control_tokens)

    def guess(prompt_format: PromptFormat, reason: str) -> FormatChoice:
        return FormatChoice(prompt_format, FormatSource.GUESS, reason)

    if _BASE.search(names) or (_FAMILY_AND_SIZE.search(names) and not _TUNED.search(names)):
        return guess(UNKNOWN, say("as its name is that of a base model, which was tuned in none"))
    for prompt_format, pattern in _FAMILIES:
        if re.search(pattern, names):
            if prompt_format is PromptFormat.MIXTRAL_INSTRUCT and "[INST]" in tokens:
                prompt_format = PromptFormat.MISTRAL_INSTRUCT
            return guess(prompt_format, say("from its name"))
    for prompt_format, needed in _FRAMES:
        if tokens.issuperset(needed):
            return guess(prompt_format, say("from the control tokens of its vocabulary"))
    for prompt_format, family in _ARCHITECTURES:
        if family.search(evidence.architecture.casefold()):
            return guess(prompt_format, say("from its architecture"))
    return guess(UNKNOWN, say("as nothing in the file says more"))


def _named(name: str) -> PromptFormat | None:
    return PromptFormat(name) if name in set(PromptFormat) else None


def _words(names: tuple[str, ...]) -> str:
    """Names in small letters, their words parted by one hyphen each, one name a line."""
    return "\n".join(re.sub(r"[\W_]+", "-", name.casefold()).strip("-") for name in names)
