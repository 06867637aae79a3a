"""Weights as people have them: wrapped, strided, fused, quantized, or of another kind.

The names of the cases are those of the table of public reports.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from convert.errors import ConvertError, UnsupportedError
from tests.helpers.checkpoints import make_tensors, write_checkpoint, write_safetensors
from tests.helpers.conversions import (
    TINY,
    TINY_DENSE,
    Result,
    as_parameter,
    as_subclass,
    half,
    outcome,
    pickled_tensor,
    write_pickled,
    write_raw_safetensors,
)

WEIGHTS = make_tensors(TINY)
Values = npt.NDArray[np.float32]


@pytest.fixture(scope="module")
def baseline(tmp_path_factory: pytest.TempPathFactory) -> Result:
    folder = tmp_path_factory.mktemp("base") / "m"
    write_checkpoint(folder, TINY, shards=1, layout="safetensors", tensors=WEIGHTS)
    return outcome(folder)


def renamed(tmp_path: Path, rename: Callable[[str], str], **more: Values) -> Path:
    folder = tmp_path / "m"
    tensors = {rename(name): values for name, values in WEIGHTS.items()} | more
    write_checkpoint(folder, TINY, shards=1, layout="safetensors", tensors=tensors)
    return folder


def compiled(name: str) -> str:
    return name.replace("model.layers.", "model._orig_mod.layers.")


def sharded(name: str) -> str:
    parts = name.split(".")
    if parts[:2] == ["model", "layers"]:
        parts.insert(3, "_fsdp_wrapped_module")
    return ".".join(("_fsdp_wrapped_module", *parts))


@pytest.mark.parametrize(
    "rename",
    [
        pytest.param(lambda name: f"language_model.{name}", id="p_lang"),
        pytest.param(lambda name: f"base_model.model.{name}", id="p_base_model"),
        pytest.param(lambda name: f"_fsdp_wrapped_module.{name}", id="p_fsdp"),
        pytest.param(lambda name: f"module.{name}", id="p_module"),
        pytest.param(lambda name: f"model.{name}", id="p_modelmodel"),
        pytest.param(lambda name: name.removeprefix("model."), id="p_nomodel"),
        pytest.param(lambda name: f"_orig_mod.{name}", id="compiled"),
        pytest.param(lambda name: f"module._orig_mod.module.{name}", id="wrapped-thrice"),
        pytest.param(lambda name: f"pretrained_model.{name}", id="value-head"),
        pytest.param(lambda name: f"policy.llm.{name}", id="any-prefix"),
        pytest.param(sharded, id="fsdp-in-each-layer"),
        pytest.param(compiled, id="compiled-layers"),
        pytest.param(
            lambda name: name.replace("model.", "model.language_model.", 1), id="transformers-5-vlm"
        ),
        pytest.param(lambda name: name.replace(".block_sparse_moe.", ".mlp."), id="v5-names-alone"),
    ],
)
def test_a_wrapping_is_taken_off(
    tmp_path: Path, baseline: Result, rename: Callable[[str], str]
) -> None:
    found = outcome(renamed(tmp_path, rename))
    assert found.same_as(baseline)
    assert found.warnings == ()


def test_what_concerns_pictures_is_left_out_and_said(tmp_path: Path, baseline: Result) -> None:
    more = {
        "vision_tower.vision_model.encoder.layers.0.mlp.fc1.weight": np.ones((2, 2), np.float32),
        "language_model.model.mm_projector.0.weight": np.ones((2, 2), np.float32),
        "multi_modal_projector.linear_1.bias": np.ones(2, np.float32),
        "image_newline": np.ones(2, np.float32),
    }
    found = outcome(renamed(tmp_path, lambda name: f"language_model.{name}", **more))
    assert found.same_as(baseline)
    assert "left out" in found.warnings[0]
    assert "1 of vision_tower" in found.warnings[0]


@pytest.mark.parametrize(
    ("extra", "sentence"),
    [
        ("v_head.summary.weight", r"v_head\.summary\.weight"),
        ("model.layers.0.vision_gate.weight", r"layers\.0\.vision_gate"),
        ("module.model.norm.weight", r"Two tensors of the checkpoint are model\.norm\.weight"),
        ("score.weight", r"score\.weight"),
    ],
)
def test_leftovers_that_may_matter_are_named(tmp_path: Path, extra: str, sentence: str) -> None:
    folder = renamed(tmp_path, lambda name: name, **{extra: np.ones(64, np.float32)})
    with pytest.raises(ConvertError, match=sentence):
        outcome(folder)


def fused(values: dict[str, Values], place: str = "mlp") -> dict[str, Values]:
    """As transformers 5 saves it with save_original_format=False."""
    result = {name: each for name, each in values.items() if "block_sparse_moe" not in name}
    for n in range(TINY.layers):
        old, new = f"model.layers.{n}.block_sparse_moe", f"model.layers.{n}.{place}"
        result[f"{new}.gate.weight"] = values[f"{old}.gate.weight"]
        matrices = [
            [values[f"{old}.experts.{e}.w{w}.weight"] for w in (1, 2, 3)]
            for e in range(TINY.experts)
        ]
        result[f"{new}.experts.gate_up_proj"] = np.stack(
            [np.concatenate([gate, up]) for gate, _, up in matrices]
        )
        result[f"{new}.experts.down_proj"] = np.stack([down for _, down, _ in matrices])
    return result


@pytest.mark.parametrize("place", ["mlp", "block_sparse_moe"])
def test_fused_experts_are_taken_apart(tmp_path: Path, baseline: Result, place: str) -> None:
    """v5_fused: the layout is that of `MixtralExperts` of transformers 5."""
    folder = tmp_path / "m"
    write_checkpoint(folder, TINY, layout="safetensors", tensors=fused(WEIGHTS, place))
    assert outcome(folder).same_as(baseline)


def test_a_stack_of_another_shape_is_refused(tmp_path: Path) -> None:
    tensors = fused(WEIGHTS)
    name = "model.layers.0.mlp.experts.gate_up_proj"
    tensors[name] = np.ascontiguousarray(tensors[name].swapaxes(1, 2))
    write_checkpoint(tmp_path / "m", TINY, layout="safetensors", tensors=tensors)
    with pytest.raises(ConvertError, match="has the shape 32 x 192"):
        outcome(tmp_path / "m")


def pickled(
    folder: Path, kind: Callable[[str, Values], tuple[bytes, bytes]] | None, *names: str
) -> None:
    """The weights in one torch file, those of `names` (or all) as `kind` makes them."""
    write_checkpoint(folder, TINY, shards=1, tensors=WEIGHTS)
    entries: dict[str, bytes] = {}
    data: dict[str, bytes] = {}
    for key, (name, values) in enumerate(WEIGHTS.items()):
        strides = [int(np.prod(values.shape[n + 1 :])) for n in range(values.ndim)]
        if kind is not None and (not names or name in names):
            entries[name], data[str(key)] = kind(str(key), values)
        else:
            entries[name] = pickled_tensor(str(key), values.size, values.shape, strides)
            data[str(key)] = values.astype("<f2").tobytes()
    write_pickled(folder / "pytorch_model.bin", entries, data)


def row_major(values: Values) -> tuple[list[int], bytes]:
    strides = [int(np.prod(values.shape[n + 1 :])) for n in range(values.ndim)]
    return strides, values.astype("<f2").tobytes()


def parameter(key: str, values: Values) -> tuple[bytes, bytes]:
    strides, data = row_major(values)
    return as_parameter(pickled_tensor(key, values.size, values.shape, strides)), data


def parameter_with_state(key: str, values: Values) -> tuple[bytes, bytes]:
    strides, data = row_major(values)
    tensor = pickled_tensor(key, values.size, values.shape, strides)
    return as_parameter(tensor, state=True), data


def subclass(key: str, values: Values) -> tuple[bytes, bytes]:
    strides, data = row_major(values)
    return as_subclass(key, values.size, values.shape, strides), data


def double(key: str, values: Values) -> tuple[bytes, bytes]:
    strides, _ = row_major(values)
    tensor = pickled_tensor(key, values.size, values.shape, strides, storage="DoubleStorage")
    return tensor, values.astype("<f8").tobytes()


def transposed(key: str, values: Values) -> tuple[bytes, bytes]:
    turned = np.ascontiguousarray(values.T)
    strides = [1, values.shape[0]] if values.ndim == 2 else [1]
    return pickled_tensor(key, values.size, values.shape, strides), turned.astype("<f2").tobytes()


def spread(key: str, values: Values) -> tuple[bytes, bytes]:
    """Every third element of a longer storage, from the second one on."""
    room = np.full((values.size, 3), 9, "<f2")
    room[:, 1] = values.reshape(-1)
    strides = [3 * each for each in row_major(values)[0]]
    return pickled_tensor(key, room.size, values.shape, strides, offset=1), room.tobytes()


@pytest.mark.parametrize(
    ("kind", "names"),
    [
        pytest.param(parameter, [], id="b_param"),
        pytest.param(parameter, ["lm_head.weight"], id="b_param1"),
        pytest.param(parameter_with_state, [], id="parameter-with-state"),
        pytest.param(subclass, ["lm_head.weight", "model.norm.weight"], id="subclass"),
        pytest.param(double, ["model.norm.weight"], id="b_f64"),
        pytest.param(double, [], id="all-in-float64"),
        pytest.param(transposed, ["model.layers.0.self_attn.o_proj.weight"], id="b_transposed"),
        pytest.param(transposed, [], id="all-transposed"),
        pytest.param(spread, ["model.norm.weight"], id="b_strided1"),
        pytest.param(spread, [], id="all-strided"),
    ],
)
def test_torch_files_of_every_form_are_read(
    tmp_path: Path,
    baseline: Result,
    kind: Callable[[str, Values], tuple[bytes, bytes]],
    names: list[str],
) -> None:
    pickled(tmp_path / "m", kind, *names)
    found = outcome(tmp_path / "m")
    assert found.same_as(baseline)


def test_float64_in_safetensors_is_read(tmp_path: Path, baseline: Result) -> None:
    """s_f64."""
    write_checkpoint(tmp_path / "m", TINY, shards=1, tensors=WEIGHTS)
    (tmp_path / "m" / "pytorch_model.bin").unlink()
    table = {name: half(values) for name, values in WEIGHTS.items()}
    norm = WEIGHTS["model.norm.weight"]
    table["model.norm.weight"] = ("F64", norm.shape, norm.astype("<f8").tobytes())
    write_raw_safetensors(tmp_path / "m" / "model.safetensors", table)
    assert outcome(tmp_path / "m").same_as(baseline)


PROJECTION = "model.layers.0.self_attn.q_proj"
PACKED = ("I32", (8, 8), bytes(256))
BYTES = ("U8", (64, 1), bytes(64))
SCALE = ("F16", (64,), bytes(128))


@pytest.mark.parametrize(
    ("tensors", "config", "name"),
    [
        pytest.param(
            {".qweight": PACKED, ".qzeros": PACKED, ".scales": SCALE, ".g_idx": PACKED},
            {},
            "GPTQ",
            id="s_gptq",
        ),
        pytest.param(
            {".qweight": PACKED, ".qzeros": PACKED, ".scales": SCALE}, {}, "AWQ", id="awq"
        ),
        pytest.param(
            {".qweight": PACKED, ".qzeros": PACKED, ".scales": SCALE},
            {"quantization_config": {"quant_method": "gptq"}},
            "GPTQ",
            id="gptq-said",
        ),
        pytest.param(
            {
                ".weight": BYTES,
                ".weight.absmax": SCALE,
                ".weight.quant_map": SCALE,
                ".weight.quant_state.bitsandbytes__nf4": BYTES,
            },
            {},
            "bitsandbytes, 4 bit",
            id="s_bnb",
        ),
        pytest.param(
            {".weight": ("I8", (64, 64), bytes(4096)), ".SCB": ("F32", (64,), bytes(256))},
            {},
            "bitsandbytes, 8 bit",
            id="s_scb",
        ),
        pytest.param(
            {".weight": ("U32", (64, 8), bytes(2048)), ".scales": SCALE, ".biases": SCALE},
            {"quantization": {"group_size": 64, "bits": 4}},
            "MLX",
            id="f_mlx",
        ),
        pytest.param(
            {".weight": ("F8_E4M3", (64, 64), bytes(4096)), ".weight_scale": SCALE},
            {},
            "FP8",
            id="fp8",
        ),
        pytest.param(
            {".weight": ("F8_E4M3", (64, 64), bytes(4096)), ".weight_scale_inv": SCALE},
            {},
            "FP8",
            id="fp8-blocks",
        ),
        pytest.param(
            {".weight_packed": PACKED, ".weight_scale": SCALE, ".weight_shape": PACKED},
            {},
            "compressed-tensors",
            id="compressed-tensors",
        ),
        pytest.param(
            {".weight_packed": BYTES, ".weight_scale": SCALE, ".weight_global_scale": SCALE},
            {},
            "NVFP4",
            id="nvfp4",
        ),
        pytest.param({".W_q": BYTES, ".scale": SCALE, ".zero": SCALE}, {}, "HQQ", id="hqq"),
        pytest.param({".codes": BYTES, ".codebooks": SCALE}, {}, "AQLM", id="aqlm"),
        pytest.param({".q_weight": PACKED, ".q_scale": PACKED}, {}, "EXL2", id="exl2"),
        pytest.param({".weight": BYTES}, {}, "not named", id="bytes-alone"),
        pytest.param(
            {".weight": ("I8", (64, 64), bytes(4096))},
            {"quantization_config": {"quant_method": "eetq"}},
            "EETQ",
            id="eetq",
        ),
    ],
)
def test_what_is_quantized_is_called_so(
    tmp_path: Path, tensors: dict[str, Any], config: dict[str, Any], name: str
) -> None:
    write_checkpoint(tmp_path / "m", TINY, shards=1, tensors=WEIGHTS, config=config)
    (tmp_path / "m" / "pytorch_model.bin").unlink()
    table: dict[str, Any] = {each: half(values) for each, values in WEIGHTS.items()}
    del table[f"{PROJECTION}.weight"]
    table |= {f"{PROJECTION}{ending}": value for ending, value in tensors.items()}
    write_raw_safetensors(tmp_path / "m" / "model.safetensors", table)
    with pytest.raises(UnsupportedError, match=f"already quantized .*{name}") as error:
        outcome(tmp_path / "m")
    assert "download all shards" not in str(error.value)


def test_an_adapter_that_is_not_merged_is_called_so(tmp_path: Path) -> None:
    """p_lora."""
    tensors = dict(WEIGHTS)
    tensors[f"{PROJECTION}.base_layer.weight"] = tensors.pop(f"{PROJECTION}.weight")
    tensors[f"{PROJECTION}.lora_A.default.weight"] = np.ones((4, 64), np.float32)
    write_checkpoint(tmp_path / "m", TINY, tensors=tensors)
    with pytest.raises(UnsupportedError, match="merge it first"):
        outcome(tmp_path / "m")


@pytest.mark.parametrize(
    ("rename", "sentence"),
    [
        (lambda name: name.replace("self_attn", "attention"), "called otherwise|lacks"),
        (lambda name: name.replace("model.embed_tokens", "tok_embeddings"), "own layout"),
        (lambda name: name.replace("model.layers", "transformer.h"), "lacks|no place"),
        (lambda name: name.replace("lm_head", "output"), r"lacks lm_head\.weight, so it writes"),
    ],
)
def test_where_no_shard_is_missing_none_is_asked_for(
    tmp_path: Path, rename: Callable[[str], str], sentence: str
) -> None:
    with pytest.raises(ConvertError, match=sentence) as error:
        outcome(renamed(tmp_path, rename))
    assert "shards of one revision" not in str(error.value)


def test_a_dense_model_is_unwrapped_too(tmp_path: Path) -> None:
    weights = make_tensors(TINY_DENSE)
    write_checkpoint(tmp_path / "a" / "m", TINY_DENSE, shards=1, layout="safetensors")
    folder = tmp_path / "b" / "m"
    write_checkpoint(folder, TINY_DENSE, shards=1, layout="safetensors")
    named = {f"module.{name}": values for name, values in weights.items()}
    write_safetensors(folder / "model.safetensors", named, "F16")
    assert outcome(folder).same_as(outcome(tmp_path / "a" / "m"))
