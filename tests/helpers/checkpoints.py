"""Synthetic checkpoints in Hugging Face's layout, written without torch.

The torch archives are those that `torch.save` makes of a dict of tensors: the same members, and a
pickle of the same opcodes (protocol 2), so that the reader under test meets the real format.
"""

from __future__ import annotations

import io
import json
import struct
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import sentencepiece

Tensors = dict[str, npt.NDArray[np.float32]]

STORAGE = {"F16": "HalfStorage", "BF16": "BFloat16Storage", "F32": "FloatStorage"}


@dataclass(frozen=True)
class Model:
    """The dimensions of a model to make up; `experts` 0 is a dense one."""

    architecture: str = "MixtralForCausalLM"
    vocabulary: int = 320
    hidden: int = 256
    intermediate: int = 512
    layers: int = 2
    heads: int = 4
    kv_heads: int = 2
    experts: int = 4
    experts_used: int = 2
    rope_theta: float = 1e6
    epsilon: float = 1e-5
    context: int = 512

    @property
    def head_size(self) -> int:
        return self.hidden // self.heads


MIXTRAL = Model()
MISTRAL = Model("MistralForCausalLM", experts=0)
LLAMA = replace(MISTRAL, architecture="LlamaForCausalLM", kv_heads=4, rope_theta=1e4)


def make_config(model: Model) -> dict[str, Any]:
    config: dict[str, Any] = {
        "architectures": [model.architecture],
        "model_type": model.architecture.removesuffix("ForCausalLM").lower(),
        "vocab_size": model.vocabulary,
        "hidden_size": model.hidden,
        "intermediate_size": model.intermediate,
        "num_hidden_layers": model.layers,
        "num_attention_heads": model.heads,
        "num_key_value_heads": model.kv_heads,
        "max_position_embeddings": model.context,
        "rms_norm_eps": model.epsilon,
        "rope_theta": model.rope_theta,
        "hidden_act": "silu",
        "tie_word_embeddings": False,
        "bos_token_id": 1,
        "eos_token_id": 2,
        "torch_dtype": "float16",
    }
    if model.experts:
        config |= {
            "num_local_experts": model.experts,
            "num_experts_per_tok": model.experts_used,
        }
    return config


def tensor_shapes(model: Model) -> dict[str, tuple[int, ...]]:
    """The shape of each tensor by its name, in the order in which torch saves them."""
    kv = model.kv_heads * model.head_size
    up, down = (model.intermediate, model.hidden), (model.hidden, model.intermediate)
    shapes: dict[str, tuple[int, ...]] = {
        "model.embed_tokens.weight": (model.vocabulary, model.hidden)
    }
    for n in range(model.layers):
        layer = f"model.layers.{n}"
        shapes |= {
            f"{layer}.self_attn.q_proj.weight": (model.hidden, model.hidden),
            f"{layer}.self_attn.k_proj.weight": (kv, model.hidden),
            f"{layer}.self_attn.v_proj.weight": (kv, model.hidden),
            f"{layer}.self_attn.o_proj.weight": (model.hidden, model.hidden),
        }
        if model.experts:
            moe = f"{layer}.block_sparse_moe"
            shapes[f"{moe}.gate.weight"] = (model.experts, model.hidden)
            for e in range(model.experts):
                shapes |= {
                    f"{moe}.experts.{e}.w1.weight": up,
                    f"{moe}.experts.{e}.w2.weight": down,
                    f"{moe}.experts.{e}.w3.weight": up,
                }
        else:
            shapes |= {
                f"{layer}.mlp.gate_proj.weight": up,
                f"{layer}.mlp.up_proj.weight": up,
                f"{layer}.mlp.down_proj.weight": down,
            }
        shapes |= {
            f"{layer}.input_layernorm.weight": (model.hidden,),
            f"{layer}.post_attention_layernorm.weight": (model.hidden,),
        }
    shapes |= {
        "model.norm.weight": (model.hidden,),
        "lm_head.weight": (model.vocabulary, model.hidden),
    }
    return shapes


def make_tensors(model: Model, seed: int = 1) -> Tensors:
    """Random weights, rounded to bf16 and in F16's range: each stored type holds them exactly."""
    random = np.random.default_rng(seed)
    tensors: Tensors = {}
    for name, shape in tensor_shapes(model).items():
        values = random.standard_normal(shape, dtype=np.float32)
        if "norm" in name:
            values = 1 + values / 10
        elif ".gate.weight" in name:
            values /= 4  # routing that is decided, not nearly even
        else:
            values *= np.float32(1.5 / np.sqrt(shape[-1]))
        # Eight bits of mantissa, and nothing so small that F16 would round it.
        values = (values.view(np.uint32) & np.uint32(0xFFFF0000)).view(np.float32)
        tensors[name] = np.where(np.abs(values) < 2**-10, np.float32(0), values)
    return tensors


def stored(values: npt.NDArray[np.float32], dtype: str) -> bytes:
    if dtype == "BF16":
        return (values.view(np.uint32) >> 16).astype("<u2").tobytes()
    return values.astype("<f2" if dtype == "F16" else "<f4").tobytes()


def pickle_state_dict(tensors: Mapping[str, tuple[str, int, Sequence[int]]]) -> bytes:
    """The pickle of a state dict; name -> (storage class, number of elements, shape)."""

    def text(value: str) -> bytes:
        data = value.encode()
        return b"X" + struct.pack("<I", len(data)) + data

    def number(value: int) -> bytes:
        return b"J" + struct.pack("<i", value)

    def numbers(values: Sequence[int]) -> bytes:
        return b"(" + b"".join(map(number, values)) + b"t"

    out = [b"\x80\x02", b"}q\x00", b"("]
    for key, (name, (storage, elements, shape)) in enumerate(tensors.items()):
        strides = [int(np.prod(shape[n + 1 :], dtype=np.int64)) for n in range(len(shape))]
        out += [
            text(name),
            b"ctorch._utils\n_rebuild_tensor_v2\n((",
            text("storage"),
            f"ctorch\n{storage}\n".encode(),
            text(str(key)),
            text("cpu"),
            number(elements),
            b"tQ",
            number(0),
            numbers(shape),
            numbers(strides),
            b"\x89ccollections\nOrderedDict\n)RtR",
        ]
    out += [b"u."]
    return b"".join(out)


def write_torch(path: Path, tensors: Mapping[str, npt.NDArray[np.float32]], dtype: str) -> None:
    """A `.bin` file as torch saves it."""
    table = {name: (STORAGE[dtype], v.size, v.shape) for name, v in tensors.items()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("archive/data.pkl", pickle_state_dict(table))
        archive.writestr("archive/byteorder", "little")
        for key, values in enumerate(tensors.values()):
            archive.writestr(f"archive/data/{key}", stored(values, dtype))
        archive.writestr("archive/version", "3\n")


def write_safetensors(
    path: Path, tensors: Mapping[str, npt.NDArray[np.float32]], dtype: str
) -> None:
    header: dict[str, Any] = {"__metadata__": {"format": "pt"}}
    data = io.BytesIO()
    for name, values in tensors.items():
        begin = data.tell()
        data.write(stored(values, dtype))
        header[name] = {
            "dtype": dtype,
            "shape": list(values.shape),
            "data_offsets": [begin, data.tell()],
        }
    text = json.dumps(header).encode()
    path.write_bytes(struct.pack("<Q", len(text)) + text + data.getvalue())


@cache
def make_tokenizer(size: int = 320) -> bytes:
    """A sentencepiece model with byte fallback, `<unk>`, `<s>` and `</s>`, of `size` pieces."""
    words = "the patient has a fever and a cough for three days what should be done about it"
    sentences = [" ".join(words.split()[n:] + words.split()[:n]) for n in range(17)]
    out = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(sentences),
        model_writer=out,
        vocab_size=size,
        model_type="bpe",
        byte_fallback=True,
        # As the tokenizers of Mistral and Llama: what is typed reaches the model as it is.
        normalization_rule_name="identity",
        remove_extra_whitespaces=False,
        character_coverage=1.0,
        num_threads=1,
        minloglevel=2,
    )
    return out.getvalue()


def write_checkpoint(
    folder: Path,
    model: Model = MIXTRAL,
    *,
    dtype: str = "F16",
    shards: int = 2,
    layout: str = "torch",
    tensors: Tensors | None = None,
    config: Mapping[str, Any] | None = None,
    pieces: int = 320,
) -> Tensors:
    """A whole checkpoint in `folder`: tensors are dealt out, so experts lie across shards.

    `layout` is torch or safetensors; `shards` 1 makes one file without an index; `config` is laid
    over the model's own. Returns the weights.
    """
    folder.mkdir(parents=True, exist_ok=True)
    tensors = make_tensors(model) if tensors is None else tensors
    stem, suffix = ("pytorch_model", ".bin") if layout == "torch" else ("model", ".safetensors")
    write = write_torch if layout == "torch" else write_safetensors
    (folder / "config.json").write_text(json.dumps(make_config(model) | dict(config or {})))
    (folder / "tokenizer.model").write_bytes(make_tokenizer(pieces))
    settings = {"add_bos_token": True, "add_eos_token": False}
    (folder / "tokenizer_config.json").write_text(json.dumps(settings))
    if shards == 1:
        write(folder / f"{stem}{suffix}", tensors, dtype)
        return tensors
    weight_map: dict[str, str] = {}
    for n in range(shards):
        name = f"{stem}-{n + 1:05d}-of-{shards:05d}{suffix}"
        part = dict(list(tensors.items())[n::shards])
        write(folder / name, part, dtype)
        weight_map |= dict.fromkeys(part, name)
    index = {"metadata": {"total_size": 0}, "weight_map": weight_map}
    (folder / f"{stem}{suffix}.index.json").write_text(json.dumps(index))
    return tensors
