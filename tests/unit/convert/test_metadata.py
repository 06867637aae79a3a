"""The keys of the GGUF: what llama.cpp's converter writes, and where the file came from."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from gguf import GGUFReader

from convert.checkpoint import open_checkpoint
from convert.errors import CheckpointError, ConvertError, UnsupportedError
from convert.file_types import FILE_TYPES
from convert.plan import make_plan
from convert.provenance import Provenance
from tests.helpers.checkpoints import LLAMA, MISTRAL, MIXTRAL, Model, write_checkpoint


def keys_of(
    folder: Path,
    model: Model = MIXTRAL,
    provenance: Provenance | None = None,
    **config: Any,
) -> dict[str, Any]:
    """The keys of a plan in F16; the header alone is written for the reader."""
    if not folder.exists():
        write_checkpoint(folder, model, config=config)
    with open_checkpoint(folder) as checkpoint:
        plan = make_plan(checkpoint, FILE_TYPES["F16"], provenance or Provenance(folder.name))
    path = folder.parent / f"{folder.name}.gguf"
    with path.open("wb") as file:
        file.write(plan.header)
        file.truncate(plan.size)
    fields = GGUFReader(path).fields.items()
    return {key: field.contents() for key, field in fields if not key.startswith("GGUF.")}


def test_a_mixtral_has_the_keys_of_llama_cpps_converter(tmp_path: Path) -> None:
    keys = keys_of(tmp_path / "tiny")
    keys = {key: value for key, value in keys.items() if not key.startswith("consilium.")}
    lists = {"tokenizer.ggml.tokens", "tokenizer.ggml.scores", "tokenizer.ggml.token_type"}
    assert {key for key, value in keys.items() if isinstance(value, list)} == lists
    assert all(len(keys[key]) == 320 for key in lists)
    # As convert_hf_to_gguf.py of llama.cpp wrote them for this very checkpoint.
    assert {key: keys[key] for key in keys if key not in lists} == {
        "general.architecture": "llama",
        "general.type": "model",
        "general.name": "Tiny",
        "general.size_label": "4x1.3M",
        "llama.block_count": 2,
        "llama.context_length": 512,
        "llama.embedding_length": 256,
        "llama.feed_forward_length": 512,
        "llama.attention.head_count": 4,
        "llama.attention.head_count_kv": 2,
        "llama.attention.layer_norm_rms_epsilon": pytest.approx(1e-5),
        "llama.expert_count": 4,
        "llama.expert_used_count": 2,
        "llama.vocab_size": 320,
        "llama.rope.dimension_count": 64,
        "llama.rope.freq_base": 1e6,
        "tokenizer.ggml.model": "llama",
        "tokenizer.ggml.pre": "default",
        "tokenizer.ggml.bos_token_id": 1,
        "tokenizer.ggml.eos_token_id": 2,
        "tokenizer.ggml.add_bos_token": True,
        "tokenizer.ggml.add_eos_token": False,
        "general.quantization_version": 2,
        "general.file_type": 1,
    }


@pytest.mark.parametrize("model", [MISTRAL, LLAMA])
def test_a_dense_model_has_no_experts_and_says_the_size_of_a_head(
    tmp_path: Path, model: Model
) -> None:
    keys = keys_of(tmp_path / "dense", model)
    assert not any("expert" in key for key in keys)
    assert keys["llama.attention.key_length"] == keys["llama.attention.value_length"] == 64


def test_a_demonstration_says_so_and_nothing_else_does(tmp_path: Path) -> None:
    assert "consilium.demonstration" not in keys_of(tmp_path / "a")
    assert "consilium.demonstration" not in keys_of(tmp_path / "b", consilium_demonstration="yes")
    assert keys_of(tmp_path / "c", consilium_demonstration=True)["consilium.demonstration"] is True


def test_a_download_is_named_after_its_repository(tmp_path: Path) -> None:
    keys = keys_of(tmp_path / "0a1b", provenance=Provenance("SNOWTEAM/sft_medico-mistral", "0a1b"))
    assert keys["general.name"] == "SNOWTEAM/sft_medico-mistral"
    assert keys["consilium.source"] == "SNOWTEAM/sft_medico-mistral"
    assert keys["consilium.source_revision"] == "0a1b"


@pytest.mark.parametrize("place", ["tokenizer_config.json", "chat_template.jinja"])
def test_a_chat_template_is_taken_from_either_place(tmp_path: Path, place: str) -> None:
    folder = tmp_path / "m"
    write_checkpoint(folder)
    template = "{{ bos_token }}{% for m in messages %}ä{% endfor %}"
    if place.endswith("json"):
        (folder / place).write_text(json.dumps({"chat_template": template}))
    else:
        (folder / place).write_text(template, encoding="utf-8")
    assert keys_of(folder)["tokenizer.chat_template"] == template


def test_special_tokens_and_the_space_prefix_follow_the_settings(tmp_path: Path) -> None:
    folder = tmp_path / "m"
    write_checkpoint(folder, config={"pad_token_id": 7, "unk_token_id": 0})
    settings = {"add_prefix_space": False, "add_bos_token": False}
    (folder / "tokenizer_config.json").write_text(json.dumps(settings))
    keys = keys_of(folder)
    assert keys["tokenizer.ggml.add_space_prefix"] is False
    assert keys["tokenizer.ggml.add_bos_token"] is False
    assert keys["tokenizer.ggml.padding_token_id"] == 7
    assert keys["tokenizer.ggml.unknown_token_id"] == 0


@pytest.mark.parametrize(
    ("config", "keys"),
    [
        ({"rope_theta": None, "rope_parameters": {"rope_theta": 5.0}}, {"freq_base": 5.0}),
        (
            {"rope_scaling": {"type": "linear", "factor": 4.0}},
            {"freq_base": 1e6, "scaling.type": "linear", "scaling.factor": 4.0},
        ),
        (
            {
                "rope_scaling": {
                    "rope_type": "yarn",
                    "factor": 2.0,
                    "original_max_position_embeddings": 128,
                    "attention_factor": 1.5,
                    "beta_fast": 32,
                }
            },
            {
                "freq_base": 1e6,
                "scaling.type": "yarn",
                "scaling.factor": 2.0,
                "scaling.original_context_length": 128,
                "scaling.yarn_attn_factor": 1.5,
                "scaling.yarn_beta_fast": 32.0,
            },
        ),
    ],
)
def test_rotary_positions_are_read_in_old_and_new_spelling(
    tmp_path: Path, config: dict[str, Any], keys: dict[str, Any]
) -> None:
    found = keys_of(tmp_path / "m", **config)
    rope = {key: value for key, value in found.items() if key.startswith("llama.rope.")}
    assert rope == {
        "llama.rope.dimension_count": 64,
        **{f"llama.rope.{key}": value for key, value in keys.items()},
    }


@pytest.mark.parametrize(
    ("config", "error"),
    [
        ({"rope_scaling": {"rope_type": "longrope", "factor": 8.0}}, UnsupportedError),
        ({"rope_scaling": {"rope_type": "ntk", "factor": 8.0}}, UnsupportedError),
        ({"rope_scaling": {"rope_type": "yarn"}}, CheckpointError),
        ({"rope_theta": "much"}, CheckpointError),
        ({"rope_scaling": 7}, CheckpointError),
        ({"rms_norm_eps": None}, CheckpointError),
        ({"max_position_embeddings": "many"}, CheckpointError),
        ({"max_position_embeddings": 2**40}, CheckpointError),
    ],
)
def test_values_that_cannot_be_used_get_one_sentence(
    tmp_path: Path, config: dict[str, Any], error: type[ConvertError]
) -> None:
    with pytest.raises(error) as raised:
        keys_of(tmp_path / "m", **config)
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize(
    "card",
    [
        b"---\nlicense: [unclosed\n---\n",
        b"---\nlicense: mit\ntags: caf\xe9\n---\n",
        b"---\nlicense: {a: [1, {b: 2}]}\nbase_model: 7\ntags: {x: y}\n---\n",
        b"---\na: &a [x, x]\nb: &b [*a, *a]\ntags: [*b, *b]\n---\n",
        b"---\nlicense: mit\n",
        bytes(5 * 2**20),
    ],
    ids=["c_badreadme", "c_readme_bin", "odd-values", "refers-to-itself", "no-end", "too-long"],
)
def test_a_model_card_that_cannot_be_read_is_left_out(tmp_path: Path, card: bytes) -> None:
    write_checkpoint(tmp_path / "m")
    plain = keys_of(tmp_path / "m")
    (tmp_path / "m" / "README.md").write_bytes(card)
    found = keys_of(tmp_path / "m")
    assert {key: found[key] for key in plain} == plain


def test_a_model_card_with_the_line_ends_of_windows_is_read(tmp_path: Path) -> None:
    write_checkpoint(tmp_path / "m")
    card = b"\xef\xbb\xbf---\r\nlicense: mit\r\n---\r\n# A model\r\n"
    (tmp_path / "m" / "README.md").write_bytes(card)
    assert keys_of(tmp_path / "m")["general.license"] == "mit"


def test_settings_that_cannot_be_read_are_named(tmp_path: Path) -> None:
    write_checkpoint(tmp_path / "m")
    for name in ("tokenizer_config.json", "chat_template.jinja"):
        path = tmp_path / "m" / name
        kept = path.read_bytes() if path.exists() else None
        path.write_bytes(b'{"bos_token": "\xe9"}')
        with pytest.raises(CheckpointError, match=f"{name} is not text in UTF-8"):
            keys_of(tmp_path / "m")
        path.unlink()
        if kept is not None:
            path.write_bytes(kept)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_json_in_another_encoding_of_unicode_is_read(tmp_path: Path, encoding: str) -> None:
    write_checkpoint(tmp_path / "m")
    plain = keys_of(tmp_path / "m")
    for name in ("config.json", "tokenizer_config.json"):
        path = tmp_path / "m" / name
        path.write_text(path.read_text(), encoding=encoding)
    assert keys_of(tmp_path / "m") == plain
