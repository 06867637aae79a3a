"""What training and other programs leave among the weights, and what they join or forget."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from convert.errors import ConvertError, UnsupportedError
from tests.helpers.checkpoints import make_tensors, write_checkpoint
from tests.helpers.conversions import TINY, TINY_DENSE, Result, outcome

WEIGHTS = make_tensors(TINY)
PROJECTION = "model.layers.0.self_attn.q_proj"


@pytest.fixture(scope="module")
def baseline(tmp_path_factory: pytest.TempPathFactory) -> Result:
    folder = tmp_path_factory.mktemp("leftovers") / "m"
    write_checkpoint(folder, TINY)
    return outcome(folder)


@pytest.mark.parametrize(
    "left",
    ["hada_w1_a.default", "lokr_w1.default", "oft_R.default.weight", "ia3_l.default",
     "lora_magnitude_vector.default", "vera_lambda_b.default", "lora_embedding_A.default"],
)  # fmt: skip
def test_what_any_adapter_leaves_is_called_so(tmp_path: Path, left: str) -> None:
    tensors = {**WEIGHTS, f"{PROJECTION}.{left}": np.ones((4, 64), np.float32)}
    write_checkpoint(tmp_path / "m", TINY, tensors=tensors)
    with pytest.raises(UnsupportedError, match="merge it first"):
        outcome(tmp_path / "m")


@pytest.mark.parametrize(
    "left",
    ["model.layers.0.self_attn.k_scale", "model.layers.1.self_attn.v_proj.output_scale",
     "model.layers.0.self_attn.masked_bias", "model.layers.0.self_attn.attn.q_scale",
     "model.rotary_emb.inv_freq"],
)  # fmt: skip
def test_what_llama_cpp_does_not_need_is_read_over(
    tmp_path: Path, baseline: Result, left: str
) -> None:
    folder = tmp_path / "m"
    write_checkpoint(folder, TINY, tensors={**WEIGHTS, left: np.ones(1, np.float32)})
    assert outcome(folder).same_as(baseline)


@pytest.mark.parametrize(
    ("joined", "apart"),
    [
        ("self_attn.qkv_proj.weight", ("q_proj", "k_proj", "v_proj")),
        ("self_attn.W_pack.weight", ("q_proj", "k_proj", "v_proj")),
        ("mlp.gate_up_proj.weight", ("gate_proj", "up_proj")),
    ],
)
def test_matrices_that_were_joined_are_named(
    tmp_path: Path, joined: str, apart: tuple[str, ...]
) -> None:
    weights = make_tensors(TINY_DENSE)
    tensors = {n: v for n, v in weights.items() if not any(f".{each}." in n for each in apart)}
    tensors |= {f"model.layers.{n}.{joined}": np.ones((96, 64), np.float32) for n in range(2)}
    write_checkpoint(tmp_path / "m", TINY_DENSE, tensors=tensors)
    with pytest.raises(ConvertError, match=rf"has model\.layers\.0\.{joined} where .* belongs"):
        outcome(tmp_path / "m")


@pytest.mark.parametrize(
    "name",
    ["model.layers.0.input_layernorm.weight", "model.layers.1.block_sparse_moe.experts.1.w2.weight",
     "model.layers.1.self_attn.k_proj.weight"],
)  # fmt: skip
def test_a_tensor_that_was_not_saved_is_said_to_lack(tmp_path: Path, name: str) -> None:
    tensors = {each: values for each, values in WEIGHTS.items() if each != name}
    write_checkpoint(tmp_path / "m", TINY, tensors=tensors)
    with pytest.raises(ConvertError, match=r"lacks .* it was not saved whole"):
        outcome(tmp_path / "m")


@pytest.mark.parametrize("kind", ["f16", "Q4", "NF4"])
def test_a_type_that_is_not_known_is_named(tmp_path: Path, kind: str) -> None:
    folder = tmp_path / "m"
    write_checkpoint(folder, TINY, shards=1, layout="safetensors")
    path = folder / "model.safetensors"
    content = path.read_bytes()
    at = content.index(b'"F16"', content.index(b"lm_head.weight"))
    header = content[8:at] + f'"{kind}"'.encode() + content[at + 5 :]
    length = int.from_bytes(content[:8], "little") + len(kind) - 3
    path.write_bytes(length.to_bytes(8, "little") + header)
    with pytest.raises(ConvertError, match=f"lm_head.weight is stored as '{kind}'"):
        outcome(folder)
