"""Tensor names without what training wrapped around them: the architecture's own names.

Training wraps a model (FSDP, DDP, torch.compile, PEFT, a value head, a model with pictures), and
each wrapper adds to the names. All are removed once the embeddings are called
`model.embed_tokens.weight`. transformers 5 may save Mixtral's experts of a layer as two stacks:
those are split.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

from convert.errors import CheckpointError
from convert.tensors import StoredTensor

_EMBEDDINGS = "embed_tokens.weight"
_OUTPUT = "lm_head.weight"
_MAX_EXPERTS = 512
# Segments that a wrapping puts anywhere into a name.
_WRAPPERS = frozenset(
    ("module", "_fsdp_wrapped_module", "_checkpoint_wrapped_module", "_orig_mod", "_forward_module")
)
_OTHER_SENSES = re.compile(
    r"(vision|visual|image|audio|speech|video|mm_|multi_modal|perceiver|resampler|vit\b|clip\b)"
)
_FUSED = re.compile(r"(model\.layers\.\d+)\.(?:mlp|block_sparse_moe)\.experts\.(gate_up|down)_proj")


def plain_names(
    tensors: Mapping[str, StoredTensor], warnings: list[str]
) -> dict[str, StoredTensor]:
    """The tensors by their names in the architecture; what no rule knows keeps its own.

    The parts of a model with pictures or sound that have nothing to do with text are left out, with
    a sentence in `warnings`. Raises CheckpointError where two tensors come to one name.
    """
    unwrapped = {name: _unwrapped(name) for name in tensors}
    prefix = _prefix(set(unwrapped.values()))
    result: dict[str, StoredTensor] = {}
    left_out: Counter[str] = Counter()
    for name, tensor in tensors.items():
        plain = _plain(unwrapped[name], prefix)
        if plain is None:
            left_out[_sense(name)] += 1
            continue
        for each in _taken_apart(plain, tensor):
            if each.name in result:
                raise CheckpointError(
                    f"Two tensors of the checkpoint are {each.name[:80]}, one of them called "
                    f"{name[:80]}: keep the model alone."
                )
            result[each.name] = each
    if left_out:
        shown = ", ".join(f"{count} of {part}" for part, count in sorted(left_out.items())[:4])
        warnings.append(f"The file holds what concerns text alone; tensors left out: {shown}.")
    return result


def missing_sentence(name: str, tensors: Mapping[str, StoredTensor]) -> str:
    """Why there is no tensor `name`: all shards are there when this is asked."""
    layers = {int(m[1]) for each in tensors if (m := re.match(r"model\.layers\.(\d{1,6})\.", each))}
    wanted = re.match(r"model\.layers\.(\d+)\.", name)
    if layers and wanted and int(wanted[1]) > max(layers):
        return (
            f"config.json has more layers than the weights, which end with layer {max(layers)}: "
            "config.json and shards are of different models."
        )
    joined = _in_its_place(name, tensors)
    if joined is not None:
        return (
            f"The checkpoint has {joined[:80]} where {name} belongs: the program that saved it "
            "joins what transformers keeps apart; have it save the model in the layout of Hugging "
            "Face."
        )
    if any(each.startswith("tok_embeddings.") for each in tensors):
        return (
            "The weights have the names of Meta's or Mistral's own layout: get the model in the "
            "layout of Hugging Face."
        )
    if name == _OUTPUT and f"model.{_EMBEDDINGS}" in tensors:
        return (
            f"The checkpoint lacks {_OUTPUT}, so it writes no text: get the whole model, or set "
            "tie_word_embeddings in config.json if its output is that of its embeddings."
        )
    example = next((each for each in sorted(tensors) if not each.startswith("model.")), None)
    example = example or next(iter(sorted(tensors)), None)
    if example is None:
        return "The shards hold no weights: download them again."
    if f"model.{_EMBEDDINGS}" in tensors:
        return (
            f"The checkpoint lacks {name}, although all of its shards are there: it was not saved "
            "whole; get it from its publisher again."
        )
    return (
        f"The checkpoint lacks {name}; its tensors are called otherwise ({example[:80]}): it is of "
        "another architecture than config.json says, or was saved by another program."
    )


def _in_its_place(name: str, tensors: Mapping[str, StoredTensor]) -> str | None:
    """The first tensor of the same block that goes by no name of its architecture."""
    block, _, _ = name.removesuffix(".weight").rpartition(".")
    if not re.fullmatch(r"model\.layers\.\d+\.(self_attn|mlp)", block):
        return None
    known = re.compile(r"([qkvo]|gate|up|down)_proj\.(weight|bias)|rotary_emb\..*|(masked_)?bias")
    inner = (each for each in sorted(tensors) if each.startswith(f"{block}."))
    return next((each for each in inner if not known.fullmatch(each[len(block) + 1 :])), None)


def _unwrapped(name: str) -> str:
    return ".".join(part for part in name.split(".") if part not in _WRAPPERS)


def _prefix(names: set[str]) -> str | None:
    """What stands before the names of the language model; None where its embeddings aren't found.

    Where several models lie together (a teacher, a draft), the one without a prefix counts.
    """
    found = {name.removesuffix(_EMBEDDINGS) for name in names if name.endswith(_EMBEDDINGS)}
    found = {each for each in found if each == "" or each.endswith(".")}
    for usual in ("model.", ""):
        if usual in found:
            return usual
    return found.pop() if len(found) == 1 else None


def _plain(name: str, prefix: str | None) -> str | None:
    if prefix is None:
        return name
    if name.endswith(_OUTPUT) and prefix.startswith(name.removesuffix(_OUTPUT)):
        return _OUTPUT
    if not name.startswith(prefix):
        return None if _sense(name) else name
    rest = name.removeprefix(prefix)
    if not rest.startswith("layers.") and _sense(rest):
        return None
    plain = f"model.{rest}" if prefix or _belongs(rest) else rest
    return plain.replace(".mlp.experts.", ".block_sparse_moe.experts.").replace(
        ".mlp.gate.", ".block_sparse_moe.gate."
    )


def _belongs(rest: str) -> bool:
    return rest.startswith(("embed_tokens.", "layers.", "norm."))


def _sense(name: str) -> str:
    """The part of a name that says it is about pictures or sound; empty where none does."""
    return next((part for part in name.split(".") if _OTHER_SENSES.match(part)), "")


def _taken_apart(name: str, tensor: StoredTensor) -> list[StoredTensor]:
    """The experts of a stack, one by one: gate over up in the rows of each, as transformers 5 has
    them in `MixtralExperts`."""
    fused = _FUSED.fullmatch(name)
    if fused is None or len(tensor.shape) != 3 or not 0 < tensor.shape[0] <= _MAX_EXPERTS:
        return [_renamed(tensor, name)]
    experts, rows, _ = tensor.shape
    start = f"{fused[1]}.block_sparse_moe.experts"
    if fused[2] == "down":
        return [tensor.part(f"{start}.{n}.w2.weight", n, 0, rows) for n in range(experts)]
    if rows % 2:
        return [_renamed(tensor, name)]
    half = rows // 2
    return [
        tensor.part(f"{start}.{n}.{matrix}.weight", n, first, half)
        for n in range(experts)
        for matrix, first in (("w1", 0), ("w3", half))
    ]


def _renamed(tensor: StoredTensor, name: str) -> StoredTensor:
    if tensor.name == name:
        return tensor
    return StoredTensor(
        name, tensor.dtype, tensor.shape, tensor.path, tensor.offset, tensor.strides
    )
