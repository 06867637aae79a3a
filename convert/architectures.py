"""Architectures that can be converted, and what is said about the others."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from convert.errors import CheckpointError, UnsupportedError

ARCHITECTURES = ("MixtralForCausalLM", "MistralForCausalLM", "LlamaForCausalLM")

# How the class was written before it became a part of transformers.
_OLD_NAMES = {"LLaMAForCausalLM": "LlamaForCausalLM"}
_NO_WRITER = re.compile(
    r".*For(Sequence|Token|Image|Audio|Video)Classification|.*ForMaskedLM|.*ForQuestionAnswering"
    r"|.*ForMultipleChoice|.*RewardModel|.*ForReward\w*|.*ForFeatureExtraction|(?!.*LMHead).*Model"
)


def architecture_of(config: Mapping[str, Any]) -> str:
    """The architecture that a config.json names, one of `ARCHITECTURES`.

    Raises UnsupportedError for another one, and for a part of it that llama.cpp computes otherwise;
    CheckpointError where none is named.
    """
    names = config.get("architectures")
    name = names[0] if isinstance(names, list) and names else None
    if not isinstance(name, str):
        raise CheckpointError("config.json names no architecture: download it again.")
    name = _OLD_NAMES.get(name, name)
    if name not in ARCHITECTURES:
        raise UnsupportedError(_refusal(name))
    activation = config.get("hidden_act", "silu")
    if activation not in ("silu", "swish"):
        raise UnsupportedError(
            f"config.json sets hidden_act to {str(activation)[:40]!r}: llama.cpp computes "
            f"{name} with silu alone."
        )
    return name


def _refusal(name: str) -> str:
    known = ", ".join(ARCHITECTURES)
    if _NO_WRITER.fullmatch(name):
        return (
            f"{name[:60]} is not supported, because such a model writes no text: give one whose "
            f"config.json names {known}."
        )
    return (
        f"{name[:60]} is not supported: this converter knows {known}. A ready GGUF of such a model "
        "runs in the app if llama.cpp knows it: `consilium models add FILE.gguf`."
    )
