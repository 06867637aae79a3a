"""Config defaults: what a config.json leaves out, as transformers fills it in.

A publisher who saved a model with transformers may have left out whatever was its default, and an
old one did not know of keys that came later. The values are those of `MixtralConfig`,
`MistralConfig` and `LlamaConfig` of transformers 5.23 (the same since each class exists), which is
what the weights were trained with. A key that is there and null is not left out.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_SHARED: dict[str, Any] = {
    "vocab_size": 32000,
    "hidden_size": 4096,
    "num_hidden_layers": 32,
    "num_attention_heads": 32,
}
_DEFAULTS: dict[str, dict[str, Any]] = {
    "mixtral": _SHARED
    | {
        "intermediate_size": 14336,
        "num_key_value_heads": 8,
        "max_position_embeddings": 131072,
        "rms_norm_eps": 1e-5,
        "rope_theta": 1e6,
        "num_local_experts": 8,
        "num_experts_per_tok": 2,
    },
    "mistral": _SHARED
    | {
        "intermediate_size": 14336,
        "num_key_value_heads": 8,
        "max_position_embeddings": 131072,
        "rms_norm_eps": 1e-6,
        "rope_theta": 1e4,
    },
    "llama": _SHARED
    | {
        "intermediate_size": 11008,
        "max_position_embeddings": 2048,
        "rms_norm_eps": 1e-6,
        "rope_theta": 1e4,
    },
}
# Other names under which a key may stand.
_SPELLINGS = {
    "max_position_embeddings": (
        "max_sequence_length", "max_seq_length", "max_seq_len", "seq_length", "n_positions", "n_ctx"
    ),
    "num_local_experts": ("num_experts",),
}  # fmt: skip


def complete(config: Mapping[str, Any]) -> dict[str, Any]:
    """A config with the keys of transformers' class that it leaves out; what it has stays."""
    result = dict(config)
    for key, others in _SPELLINGS.items():
        found = next((config[other] for other in others if config.get(other) is not None), None)
        if config.get(key) is None and found is not None:
            result[key] = found
    for key, value in _DEFAULTS.get(kind_of(config), {}).items():
        result.setdefault(key, value)
    return result


def kind_of(config: Mapping[str, Any]) -> str:
    """The class of transformers, which goes by `model_type`; without one by the architecture."""
    kind = config.get("model_type")
    if isinstance(kind, str) and kind in _DEFAULTS:
        return kind
    names = config.get("architectures")
    name = names[0] if isinstance(names, list) and names else ""
    return str(name).lower().removesuffix("forcausallm")


def left_out(config: Mapping[str, Any], *keys: str) -> list[str]:
    """Those of `keys` whose value is a default of ours, because config.json does not say it."""
    done = complete(config)
    return [
        key
        for key in keys
        if key not in config
        and key in done
        and not any(config.get(other) is not None for other in _SPELLINGS.get(key, ()))
    ]
