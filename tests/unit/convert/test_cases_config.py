"""Config files as people have them: what transformers would read out of each, or one sentence.

The names of the cases are those of the table of public reports.
"""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from convert.defaults import complete
from convert.errors import CheckpointError, ConvertError, UnsupportedError
from tests.helpers.checkpoints import MISTRAL, Model, make_config, write_checkpoint
from tests.helpers.conversions import TINY, TINY_DENSE, Result, outcome

TINY_MISTRAL = replace(TINY_DENSE, architecture=MISTRAL.architecture)


@pytest.fixture(scope="module")
def baselines(tmp_path_factory: pytest.TempPathFactory) -> dict[Model, Result]:
    found: dict[Model, Result] = {}
    for n, model in enumerate((TINY, TINY_DENSE, TINY_MISTRAL)):
        folder = tmp_path_factory.mktemp(f"base{n}") / "m"
        write_checkpoint(folder, model, shards=1, layout="safetensors")
        found[model] = outcome(folder)
    return found


def converted(tmp_path: Path, model: Model, change: dict[str, Any], *drop: str) -> Result:
    folder = tmp_path / "m"
    write_checkpoint(folder, model, shards=1, layout="safetensors")
    config = {k: v for k, v in make_config(model).items() if k not in drop} | change
    (folder / "config.json").write_text(json.dumps(config))
    return outcome(folder)


THETA, CONTEXT = "llama.rope.freq_base", "llama.context_length"
EPSILON = "llama.attention.layer_norm_rms_epsilon"
USED = "llama.expert_used_count"


@pytest.mark.parametrize(
    ("model", "drop", "change", "keys"),
    [
        pytest.param(TINY, ["rope_theta"], {}, {THETA: 1e6}, id="c_notheta"),
        pytest.param(TINY_MISTRAL, ["rope_theta"], {}, {THETA: 1e4}, id="c_notheta-mistral"),
        pytest.param(TINY_DENSE, ["rope_theta"], {}, {THETA: 1e4}, id="c_notheta-llama"),
        pytest.param(
            TINY, ["rope_theta", "model_type"], {}, {THETA: 1e6}, id="c_notheta-no-model_type"
        ),
        pytest.param(
            TINY,
            ["rope_theta"],
            {"rope_parameters": {"rope_type": "default"}},
            {THETA: 1e6},
            id="theta-not-in-rope_parameters",
        ),
        pytest.param(
            TINY,
            ["rope_theta"],
            {"rope_parameters": {"full_attention": {"rope_theta": 5e5}}},
            {THETA: 5e5},
            id="c_rope_nested",
        ),
        pytest.param(
            TINY,
            [],
            {"rope_theta": 7e5, "rope_parameters": {"full_attention": {"rope_type": "default"}}},
            {THETA: 7e5},
            id="nested-with-theta-outside",
        ),
        pytest.param(
            TINY,
            ["rope_theta"],
            {
                "rope_parameters": {
                    "full_attention": {"rope_theta": 5e5, "rope_type": "default"},
                    "sliding_attention": {"rope_theta": 5e5, "rope_type": "default"},
                    "chunked_attention": None,
                }
            },
            {THETA: 5e5},
            id="nested-twice-alike",
        ),
        pytest.param(TINY, ["rms_norm_eps"], {}, {EPSILON: 1e-5}, id="c_noeps"),
        pytest.param(TINY_DENSE, ["rms_norm_eps"], {}, {EPSILON: 1e-6}, id="c_noeps-llama"),
        pytest.param(TINY, ["num_experts_per_tok"], {}, {USED: 2}, id="c_noused"),
        pytest.param(TINY, ["max_position_embeddings"], {}, {CONTEXT: 131072}, id="c_nomaxpos"),
        pytest.param(
            TINY_DENSE, ["max_position_embeddings"], {}, {CONTEXT: 2048}, id="c_nomaxpos-llama"
        ),
        pytest.param(
            TINY_DENSE,
            ["max_position_embeddings"],
            {"max_sequence_length": 1024},
            {CONTEXT: 1024},
            id="d_seqlen",
        ),
        pytest.param(
            TINY,
            [],
            {"rope_scaling": {"type": "dynamic", "factor": 2.0}},
            {THETA: 1e6, CONTEXT: 512},
            id="c_rope_dynamic",
        ),
        pytest.param(
            TINY,
            ["rope_theta"],
            {"rope_parameters": {"rope_type": "dynamic", "factor": 4.0, "rope_theta": 1e5}},
            {THETA: 1e5},
            id="dynamic-of-transformers-5",
        ),
        pytest.param(
            TINY_DENSE,
            [],
            {"rope_scaling": {"rope_type": "yarn", "factor": 4.0}},
            {"llama.rope.scaling.original_context_length": 512},
            id="yarn-of-the-whole-context",
        ),
    ],
)
def test_what_is_left_out_has_the_value_of_transformers(
    tmp_path: Path, model: Model, drop: list[str], change: dict[str, Any], keys: dict[str, Any]
) -> None:
    found = converted(tmp_path, model, change, *drop).keys
    assert {key: found.get(key) for key in keys} == pytest.approx(keys)
    assert CONTEXT in found


@pytest.mark.parametrize(
    ("model", "change", "drop"),
    [
        pytest.param(TINY_DENSE, {"architectures": ["LLaMAForCausalLM"]}, [], id="c_arch_old"),
        pytest.param(TINY_DENSE, {"pad_token_id": -1}, [], id="c_llama1"),
        pytest.param(
            TINY_DENSE,
            {"pad_token_id": -1, "bos_token_id": 0, "eos_token_id": 1},
            [],
            id="z_padneg",
        ),
        pytest.param(
            TINY, {"unk_token_id": -1, "sep_token_id": -1}, [], id="other-tokens-negative"
        ),
        pytest.param(TINY_DENSE, {"attention_bias": True}, [], id="c_attnbias"),
        pytest.param(TINY_DENSE, {"attention_bias": True, "mlp_bias": True}, [], id="c_mlpbias"),
        pytest.param(
            TINY,
            {"quantization_config": {"quant_method": "bitsandbytes", "load_in_4bit": True}},
            [],
            id="c_qcfg_bnb",
        ),
        pytest.param(TINY, {"quantization_config": {}}, [], id="c_qcfg_empty"),
        pytest.param(TINY, {"quantization_config": None}, [], id="c_qcfg_none"),
        pytest.param(TINY, {"hidden_act": "swish"}, [], id="silu-by-another-name"),
        pytest.param(TINY, {"rope_scaling": {"type": "dynamic", "factor": 2}}, [], id="dynamic"),
        pytest.param(TINY, {}, ["hidden_act", "tie_word_embeddings"], id="no-activation"),
        pytest.param(TINY, {"eos_token_id": [2, 5]}, [], id="two-ends"),
        pytest.param(TINY, {"eos_token_id": 2.0, "bos_token_id": "1"}, [], id="ids-as-other-types"),
        pytest.param(TINY, {"_name_or_path": "a\ud800"}, [], id="name-no-text"),
    ],
)
def test_what_makes_no_difference_gives_the_same_file(
    tmp_path: Path,
    baselines: dict[Model, Result],
    model: Model,
    change: dict[str, Any],
    drop: list[str],
) -> None:
    assert converted(tmp_path, model, change, *drop).same_as(baselines[model])


def test_what_was_taken_otherwise_is_said(tmp_path: Path) -> None:
    change = {
        "quantization_config": {"quant_method": "bitsandbytes"},
        "rope_scaling": {"type": "dynamic", "factor": 2.0},
        "eos_token_id": 1,
    }
    said = " ".join(converted(tmp_path, TINY, change).warnings)
    assert "bitsandbytes" in said
    assert "dynamically" in said
    assert "eos_token_id 1" in said


@pytest.mark.parametrize(
    ("model", "change", "drop", "sentence"),
    [
        pytest.param(TINY, {}, ["num_key_value_heads"], "does not say num_key_value", id="c_nokv"),
        pytest.param(TINY, {}, ["num_local_experts"], "does not say num_local", id="no-experts"),
        pytest.param(TINY, {}, ["num_hidden_layers"], "does not say num_hidden", id="no-layers"),
        pytest.param(TINY, {}, ["hidden_size"], "does not say hidden_size", id="no-width"),
        pytest.param(TINY, {}, ["vocab_size"], "does not say vocab_size", id="no-vocab_size"),
        pytest.param(TINY, {"rope_theta": None}, [], "no usable rope_theta", id="theta-null"),
        pytest.param(TINY, {"rope_theta": 0}, [], "no usable rope_theta", id="theta-zero"),
        pytest.param(TINY, {"rope_theta": "1e6"}, [], "no usable rope_theta", id="c_strnum"),
        pytest.param(TINY, {"rms_norm_eps": "1e-05"}, [], "no usable rms_norm", id="c_strnum-eps"),
        pytest.param(TINY, {"hidden_size": 64.0}, [], "no usable hidden_size", id="c_float"),
        pytest.param(TINY, {"max_position_embeddings": 0}, [], "max_position", id="context-zero"),
        pytest.param(TINY, {"max_position_embeddings": -1}, [], "max_position", id="context--1"),
        pytest.param(
            TINY, {"max_position_embeddings": None}, [], "max_position", id="context-null"
        ),
        pytest.param(
            TINY, {"max_position_embeddings": True}, [], "max_position", id="context-true"
        ),
        pytest.param(
            TINY, {"max_position_embeddings": float("nan")}, [], "max_position", id="context-nan"
        ),
        pytest.param(
            TINY,
            {"rope_scaling": {"type": "yarn", "factor": 4, "mscale": 0.7, "mscale_all_dim": 1}},
            [],
            "sets mscale",
            id="yarn-mscale",
        ),
        pytest.param(
            TINY,
            {"rope_scaling": {"type": "yarn", "factor": 4, "truncate": False}},
            [],
            "sets truncate",
            id="yarn-not-truncated",
        ),
        pytest.param(
            TINY,
            {"rope_scaling": {"type": "yarn", "factor": True}},
            [],
            "no usable factor",
            id="factor-true",
        ),
        pytest.param(TINY, {"hidden_act": "gelu"}, [], "hidden_act", id="another-activation"),
        pytest.param(
            TINY_DENSE, {"partial_rotary_factor": 0.5}, [], "only a part of each head", id="partial"
        ),
        pytest.param(
            TINY,
            {
                "rope_parameters": {
                    "full_attention": {"rope_theta": 1e6},
                    "sliding_attention": {"rope_theta": 1e4},
                }
            },
            [],
            "other positions for each kind",
            id="nested-differing",
        ),
        pytest.param(
            TINY,
            {"rope_scaling": {"type": "dynamic", "alpha": 8}},
            [],
            "'dynamic' is not supported",
            id="dynamic-with-alpha",
        ),
        pytest.param(
            TINY, {"rope_scaling": {"type": "yarn"}}, [], "no usable factor", id="yarn-no-factor"
        ),
        pytest.param(
            TINY,
            {"rope_scaling": {"type": "linear", "factor": -2}},
            [],
            "no usable factor",
            id="factor-negative",
        ),
        pytest.param(
            TINY,
            {"rope_scaling": {"type": "linear", "factor": "inf"}},
            [],
            "no usable factor",
            id="factor-infinite",
        ),
        pytest.param(
            TINY, {"rope_scaling": "linear"}, [], "rope_scaling .* not a JSON object", id="a-word"
        ),
        pytest.param(
            TINY, {"num_hidden_layers": 9}, [], "more layers than the weights", id="more-layers"
        ),
    ],
)
def test_what_cannot_be_known_is_refused_before_work(
    tmp_path: Path, model: Model, change: dict[str, Any], drop: list[str], sentence: str
) -> None:
    with pytest.raises(ConvertError, match=sentence) as error:
        converted(tmp_path, model, change, *drop)
    assert "\n" not in str(error.value)
    assert "shards of one revision" not in str(error.value)


def test_a_model_of_the_usual_size_needs_hardly_a_config() -> None:
    done = complete({"architectures": ["MixtralForCausalLM"]})
    assert (done["hidden_size"], done["num_key_value_heads"]) == (4096, 8)
    assert complete({"architectures": ["MistralForCausalLM"]})["rms_norm_eps"] == 1e-6
    # The class of transformers goes by model_type, whatever the architecture.
    old = {"model_type": "llama", "architectures": ["MistralForCausalLM"]}
    assert complete(old)["max_position_embeddings"] == 2048
    assert complete({"architectures": [7]}) == {"architectures": [7]}


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("Qwen2ForCausalLM", "consilium models add"),
        ("Gemma3ForConditionalGeneration", "consilium models add"),
        ("LlavaMistralForCausalLM", "consilium models add"),
        ("Mistral3ForConditionalGeneration", "consilium models add"),
        ("GPT2LMHeadModel", "consilium models add"),
        ("MistralModel", "writes no text"),
        ("LlamaForSequenceClassification", "writes no text"),
        ("BertForMaskedLM", "writes no text"),
    ],
)
def test_another_architecture_is_told_its_way(tmp_path: Path, name: str, sentence: str) -> None:
    with pytest.raises(UnsupportedError, match=f"{name} is not supported.*{sentence}"):
        converted(tmp_path, TINY, {"architectures": [name]})


def test_biases_of_attention_are_converted(tmp_path: Path) -> None:
    import numpy as np

    from tests.helpers.checkpoints import make_tensors

    tensors = make_tensors(TINY_DENSE)
    rows = {"q": 64, "k": 32, "v": 32, "o": 64}
    for letter, count in rows.items():
        name = f"model.layers.0.self_attn.{letter}_proj.bias"
        tensors[name] = np.arange(count, dtype=np.float32)
    tensors["model.layers.1.mlp.down_proj.bias"] = np.ones(64, np.float32)
    write_checkpoint(tmp_path / "m", TINY_DENSE, tensors=tensors, config={"attention_bias": True})
    found = outcome(tmp_path / "m")
    assert {name for name in found.weights if name.endswith(".bias")} == {
        name for name in tensors if name.endswith(".bias")
    }


def test_a_bias_that_is_no_vector_is_refused(tmp_path: Path) -> None:
    import numpy as np

    from tests.helpers.checkpoints import make_tensors

    tensors = make_tensors(TINY_DENSE)
    tensors["model.layers.0.self_attn.q_proj.bias"] = np.ones((64, 1), np.float32)
    write_checkpoint(tmp_path / "m", TINY_DENSE, tensors=tensors)
    with pytest.raises(CheckpointError, match="has the shape 64 x 1"):
        outcome(tmp_path / "m")
