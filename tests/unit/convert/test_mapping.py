"""Names, shapes and order of the tensors, and what is refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from convert.errors import CheckpointError, ConvertError, UnsupportedError
from convert.mapping import TensorRule, read_dimensions, row_order, tensor_rules
from convert.tensors import StoredTensor
from tests.helpers.checkpoints import LLAMA, MISTRAL, MIXTRAL, Model, make_config, make_tensors


def tensors_of(model: Model) -> dict[str, StoredTensor]:
    return {
        name: StoredTensor(name, "F16", values.shape, Path("x"), 0)
        for name, values in make_tensors(model).items()
    }


@pytest.mark.parametrize("model", [MIXTRAL, MISTRAL, LLAMA])
def test_every_tensor_of_a_checkpoint_has_its_place(model: Model) -> None:
    tensors = tensors_of(model)
    rules = tensor_rules(read_dimensions(make_config(model)), tensors)
    assert sorted(source for rule in rules for source in rule.sources) == sorted(tensors)


def test_experts_are_stacked_in_their_order() -> None:
    rules = tensor_rules(read_dimensions(make_config(MIXTRAL)), tensors_of(MIXTRAL))
    down = next(rule for rule in rules if rule.name == "blk.1.ffn_down_exps.weight")
    assert down.shape == (4, 256, 512)
    assert down.source_shape == (256, 512)
    assert down.sources == tuple(
        f"model.layers.1.block_sparse_moe.experts.{n}.w2.weight" for n in range(4)
    )


def test_a_single_expert_is_stacked_too() -> None:
    model = Model(experts=1, experts_used=1)
    rules = tensor_rules(read_dimensions(make_config(model)), tensors_of(model))
    down = next(rule for rule in rules if rule.name == "blk.0.ffn_down_exps.weight")
    assert down.shape == (1, 256, 512)
    assert down.source_shape == (256, 512)


def test_rows_of_q_and_k_pair_the_halves_of_a_head() -> None:
    rule = TensorRule("q", (8, 1), ("q_proj",), rope_heads=2)
    # Two heads of four rows: within each, row n is followed by its partner half a head away.
    assert row_order(rule) is not None
    np.testing.assert_array_equal(row_order(rule), [0, 2, 1, 3, 4, 6, 5, 7])
    assert row_order(TensorRule("v", (8, 1), ("v_proj",))) is None


def test_layers_are_ordered_by_number_and_not_by_letter() -> None:
    model = Model(layers=11)
    rules = tensor_rules(read_dimensions(make_config(model)), tensors_of(model))
    layers = [int(rule.name.split(".")[1]) for rule in rules if rule.name.startswith("blk.")]
    assert layers == sorted(layers)


def test_tied_embeddings_have_no_output_matrix_unless_it_is_there() -> None:
    config = make_config(MISTRAL) | {"tie_word_embeddings": True}
    tensors = tensors_of(MISTRAL)
    assert "output.weight" in {r.name for r in tensor_rules(read_dimensions(config), tensors)}
    del tensors["lm_head.weight"]
    assert "output.weight" not in {r.name for r in tensor_rules(read_dimensions(config), tensors)}
    with pytest.raises(CheckpointError, match=r"lacks lm_head\.weight"):
        tensor_rules(read_dimensions(make_config(MISTRAL)), tensors)


def test_the_size_of_a_head_may_be_given() -> None:
    dimensions = read_dimensions(make_config(MISTRAL) | {"head_dim": 128})
    with pytest.raises(CheckpointError, match=r"128 x 256, where .* 256 x 256"):
        tensor_rules(dimensions, tensors_of(MISTRAL))


def test_a_wrong_shape_is_told_with_both() -> None:
    dimensions = read_dimensions(make_config(MIXTRAL) | {"vocab_size": 321})
    with pytest.raises(CheckpointError, match=r"320 x 256, where config\.json needs 321 x 256"):
        tensor_rules(dimensions, tensors_of(MIXTRAL))


def test_a_tensor_without_a_place_is_refused_by_name() -> None:
    tensors = tensors_of(MIXTRAL)
    tensors["model.layers.0.adapter.weight"] = StoredTensor("x", "F16", (1,), Path("x"), 0)
    with pytest.raises(UnsupportedError, match=r"model\.layers\.0\.adapter\.weight"):
        tensor_rules(read_dimensions(make_config(MIXTRAL)), tensors)


def test_tables_that_llama_cpp_computes_itself_are_left_out() -> None:
    tensors = tensors_of(LLAMA)
    name = "model.layers.0.self_attn.rotary_emb.inv_freq"
    tensors[name] = StoredTensor(name, "F32", (32,), Path("x"), 0)
    rules = tensor_rules(read_dimensions(make_config(LLAMA)), tensors)
    assert all(name not in rule.sources for rule in rules)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"architectures": ["Qwen2ForCausalLM"]}, "Qwen2ForCausalLM is not supported"),
        ({"architectures": []}, "no architecture"),
        ({"architectures": "MixtralForCausalLM"}, "no architecture"),
        ({"hidden_size": None}, "no usable hidden_size"),
        ({"hidden_size": "256"}, "no usable hidden_size"),
        ({"hidden_size": True}, "no usable hidden_size"),
        ({"num_hidden_layers": 0}, "no usable num_hidden_layers"),
        ({"num_hidden_layers": 10**6}, "at most 512 layers"),
        ({"num_local_experts": None}, "no usable num_local_experts"),
        ({"num_attention_heads": 3}, "contradicts itself"),
        ({"num_key_value_heads": 3}, "contradicts itself"),
        ({"num_experts_per_tok": 5}, "contradicts itself"),
        ({"head_dim": 63}, "contradicts itself"),
    ],
)
def test_a_config_that_does_not_fit_is_refused(change: dict[str, Any], sentence: str) -> None:
    with pytest.raises(ConvertError, match=sentence):
        read_dimensions(make_config(MIXTRAL) | change)
