"""Quantized checkpoints and adapters: recognizes weights that can't be converted as they are.

They are recognized by what the tensors are called and how they are stored, because config.json may
say nothing, or claim a quantization that the weights don't have.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from convert.errors import UnsupportedError

_METHODS = {
    "gptq": "GPTQ", "awq": "AWQ", "bitsandbytes": "bitsandbytes", "fp8": "FP8", "hqq": "HQQ",
    "fbgemm_fp8": "FP8", "finegrained_fp8": "FP8", "mxfp4": "MXFP4", "aqlm": "AQLM", "eetq": "EETQ",
    "quanto": "Quanto", "quip": "QuIP#", "higgs": "HIGGS", "vptq": "VPTQ", "spqr": "SpQR",
    "torchao": "torchao", "bitnet": "BitNet", "exl2": "EXL2", "exl3": "EXL3",
    "modelopt": "ModelOpt",
    "compressed-tensors": "compressed-tensors", "autoround": "AutoRound", "auto-round": "AutoRound",
}  # fmt: skip
# Ends of names that only one way to quantize leaves, the more telling ones first.
_ENDINGS = (
    (".weight_global_scale", "NVFP4"), (".weight_scale_2", "NVFP4"),
    (".weight_packed", "compressed-tensors"), (".weight_scale_inv", "FP8"),
    (".W_q", "HQQ"), (".SCB", "bitsandbytes, 8 bit"), (".absmax", "bitsandbytes, 4 bit"),
    (".codebooks", "AQLM"), (".Qidxs", "QuIP#"), (".q_invperm", "EXL2"), (".q_weight", "EXL2"),
    (".trellis", "EXL3"), (".centroids", "VPTQ"), (".g_idx", "GPTQ"), ("_blocks", "MXFP4"),
    (".weight._data", "Quanto"), (".weight_scales", "EETQ"), (".qscales", "EETQ"),
)  # fmt: skip
# What the methods of PEFT and LyCORIS call their own tensors, and what they wrap.
_ADAPTERS = (
    "base_layer", "original_module", "modules_to_save", "lora_", "loha_", "hada_", "lokr_", "ia3_",
    "oft_", "boft_", "hra_", "vera_", "vblora_", "randlora_", "fourierft_", "shira_", "road_",
    "c3a_", "bone_", "miss_", "ln_tuning_", "adaption_", "prompt_embeddings", "prompt_encoder",
)  # fmt: skip
_UNNAMED = "by a method that is not named"
_SMALL_FLOATS = ("F8", "F4", "F6_", "E8M0")
_INTEGERS = ("U8", "I8", "I16", "U16", "I32", "U32", "INT4", "UINT4")


def refuse_quantized(stored: Mapping[str, str], config: Mapping[str, Any], folder: Path) -> None:
    """Raise UnsupportedError for tensors (name -> type in the file) that are not plain weights."""
    if any(_of_adapter(name) for name in stored):
        raise UnsupportedError(
            "The weights hold an adapter (LoRA) that is not merged: merge it first "
            "(merge_and_unload of PEFT), save the model, and convert that."
        )
    named = named_method(config) or _named_by_file(folder)
    found = _method(stored, named)
    if found is None and _leftover(stored):
        found = named or _UNNAMED
    if found is not None:
        raise UnsupportedError(
            f"This checkpoint is already quantized ({found}): convert from the unquantized one, or "
            "use a ready GGUF of the model."
        )


def named_method(config: Mapping[str, Any]) -> str | None:
    """The way to quantize that config.json names; None where it names none."""
    for key in ("quantization_config", "compression_config", "quantization"):
        settings = config.get(key)
        if not settings:
            continue
        method = settings.get("quant_method") if isinstance(settings, dict) else None
        if isinstance(method, str):
            return _METHODS.get(method.lower(), method[:30])
        return "MLX" if key == "quantization" else _UNNAMED
    return None


def _named_by_file(folder: Path) -> str | None:
    for name, method in (("quantize_config.json", "GPTQ"), ("quant_config.json", "AWQ")):
        if (folder / name).is_file():
            return method
    return None


def _of_adapter(name: str) -> bool:
    return any(part.lower().startswith(_ADAPTERS) for part in name.split("."))


def _method(stored: Mapping[str, str], named: str | None) -> str | None:
    if any("quant_state.bitsandbytes" in name for name in stored):
        return "bitsandbytes, 4 bit"
    if any(name.endswith(".qweight") for name in stored):
        # Both pack alike; GPTQ keeps the order of its groups beside it.
        ordered = any(name.endswith(".g_idx") for name in stored)
        return named or ("GPTQ" if ordered else "AWQ")
    for ending, method in _ENDINGS:
        if any(name.endswith(ending) for name in stored):
            return method
    if any(name.endswith(".scales") for name in stored):
        return "MLX" if "U32" in stored.values() else named or _UNNAMED
    types = set(stored.values())
    if any(each.startswith(_SMALL_FLOATS) for each in types):
        return "FP8" if any(each.startswith("F8") for each in types) else "MXFP4"
    if any(name.endswith((".weight_scale", ".input_scale")) for name in stored):
        return named or "compressed-tensors"
    return None


def _leftover(stored: Mapping[str, str]) -> bool:
    """Whether a matrix of the layers is stored in integers."""
    return any(
        kind in _INTEGERS and name.endswith(("_proj.weight", "_proj", "lm_head.weight"))
        for name, kind in stored.items()
    )
